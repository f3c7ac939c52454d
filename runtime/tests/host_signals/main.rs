//! Signal handlers of others, before and behind ours: faults in mappings are ours, all else is theirs.
//!
//! Each test runs its scenario in a child process, because handlers belong to the whole process. How the child ends
//! and what it prints are the assertions.

mod after;
mod before;
mod child;
mod crash;
mod faults;
mod fork;
mod other;
mod threads;
