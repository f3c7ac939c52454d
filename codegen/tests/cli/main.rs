//! `karmemc` as people and scripts run it: exit codes, what is written where, and what happens when that fails.

mod diagnostics;
mod failures;
mod fmt;
mod generate;
mod place;
