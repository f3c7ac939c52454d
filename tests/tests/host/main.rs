//! Windows and segments as a host's author uses them: what works, and every error on the way.

mod attach;
mod frozen;
mod guest;
mod place;
mod segment;
mod window;
