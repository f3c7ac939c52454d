//! Windows and segments as a host's author uses them: what works, and every error on the way.

mod attach;
mod call;
mod directory;
mod during_call;
mod errors;
mod exclusive;
mod flip;
mod frozen;
mod grow;
mod guest;
mod holes;
mod huge_pages;
mod imported;
mod memory64;
mod message;
mod page;
mod part;
mod place;
mod pointers;
mod protect;
#[path = "../generated/random.rs"]
mod random;
mod replace;
mod restored;
mod segment;
mod source;
mod stats;
mod window;
