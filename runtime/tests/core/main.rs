//! The core of the runtime, from the outside: what is built, verified, read, and what attackers do to it.
//!
//! One file for each promise; `schema` has the structs, `sample` the messages that the others start from.
// The schema is as the compiler prints it, which knows only `pub`.
#![allow(missing_docs, unreachable_pub)]

mod building;
mod copies;
mod damage;
mod deprecated;
#[cfg(all(target_os = "linux", target_arch = "x86_64", not(miri)))]
mod each_instruction;
mod errors;
mod evolution;
#[cfg(feature = "exclusive")]
mod exclusive;
#[cfg(all(target_os = "linux", target_pointer_width = "64", not(miri)))]
mod guarded;
mod late;
mod layout;
mod limits;
mod live;
mod live_attack;
mod live_debug;
mod live_reach;
mod out_of_space;
#[cfg(feature = "alloc")]
mod owned;
mod plain;
#[cfg(all(target_os = "linux", target_arch = "x86_64", not(miri)))]
mod published;
mod rarer;
mod reading;
mod sample;
mod schema;
#[cfg(all(target_os = "linux", target_arch = "x86_64", not(miri)))]
mod single_step;
mod trees;
#[cfg(all(target_os = "linux", target_pointer_width = "64", not(miri)))]
mod two_mappings;
mod wide;
