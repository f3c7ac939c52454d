//! `karmemc` as people and scripts run it: exit codes, what is written where, and what happens when that fails.

mod c;
mod depfile;
mod derives;
mod diagnostics;
mod documents;
mod dump;
mod explain;
mod externs;
mod failures;
mod fmt;
mod generate;
mod imports;
mod layout;
mod lints;
mod overwrite;
mod place;
#[cfg(unix)]
mod streams;
mod watch;
