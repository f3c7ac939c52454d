//! The same data in place, by hand, and in other formats.
//!
//! [`data`] makes it, [`format`](mod@format) says what a format offers; every other module is a format, and writes, reads and changes the
//! data there. Nothing here knows what is measured.

pub mod archive;
pub mod capn_proto;
pub mod contestants;
pub mod data;
pub mod flat_buffers;
pub mod format;
pub mod in_place;
pub mod operations;
pub mod packed;
pub mod postcard;
pub mod protobuf;
pub mod raw;
pub mod schemas;
