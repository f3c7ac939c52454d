//! The same monsters in place, by hand, and in other formats.
//!
//! [`monsters`] makes them; every other module writes them in one format and walks over them there. Nothing
//! here knows what is measured.

pub mod archive;
pub mod flat_buffers;
pub mod in_place;
pub mod monsters;
pub mod raw;

/// What karmemc prints for `schemas/game.km`.
#[rustfmt::skip]
#[allow(missing_docs)]
#[path = "../../generated/rust/game.rs"]
pub mod game;
