//! Segments of several processes: what each may do with one, what it sees of the others, and what a hostile one can send.
#![cfg(target_os = "linux")]

mod descriptors;
mod guest;
mod hostile;
mod peer;
mod processes;
