//! The C compilers that this repository is checked with. Names of files come in, commands go out, which others run: those of
//! [`GuestCompiler`] make guests, those of [`HostCompiler`] check headers. What is missing is said with the package that has it.
//!
//! Nothing here knows what the files are about.

mod guest;
mod host;
mod missing;
mod strict;

pub use guest::GuestCompiler;
pub use host::HostCompiler;
pub use missing::{Missing, SKIP_NOTHING, skip};

/// Everything that printed headers must be free of, and what is written for them.
pub const WARNINGS: [&str; 5] = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Werror"];
