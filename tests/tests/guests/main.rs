//! A guest that is a real crate: it and the host build, read and change the same bytes.

mod allocation;
mod c_page;
mod directory;
mod golden;
mod guest;
mod monsters;
mod size;
