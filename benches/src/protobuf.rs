//! The data sets in Protocol Buffers, through messages that prost derives.
//!
//! Nothing can be read or changed in place there: opening is decoding. What a program has is messages, so that encoding
//! begins with them. Numbers that can be negative are `sint32`, and those that use all of their bits `fixed32`,
//! as one would write them.

mod log;
mod mesh;
mod minecraft_savedata;
mod mk48;
mod monsters;

use prost::Message;

use crate::format::Failure;

/// Protocol Buffers, decoded before they are read.
pub struct Protobuf;

const NAME: &str = "prost";

/// Writes `values` over what is in `buffer`.
fn encode<'b>(values: &impl Message, buffer: &'b mut Vec<u8>) -> Result<&'b [u8], Failure> {
    buffer.clear();
    values.encode(buffer)?;
    Ok(buffer)
}
