//! A heap that a host and its guests share: who gets which bytes, who may free them, and what a hostile guest can't do.

mod attach;
mod blocks;
mod chain;
mod file;
mod guest;
mod hostile;
mod memory64;
mod owners;
mod rust_guests;
mod threads;
