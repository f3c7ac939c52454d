//! A guest that is a real crate: it and the host build, read and change the same bytes.

mod allocation;
mod directory;
mod golden;
mod guest;
mod monsters;
mod size;
