//! Windows and segments as a host's author uses them: what works, and every error on the way.

mod attach;
mod directory;
mod errors;
mod exclusive;
mod flip;
mod frozen;
mod guest;
mod message;
mod place;
#[path = "../generated/random.rs"]
mod random;
mod segment;
mod window;
