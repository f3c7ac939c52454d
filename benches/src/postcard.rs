//! The data sets in postcard, with what serde derives for the plain values: a format that is decoded, not read in place.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::data::Data;
use crate::data::checksum::Checksum;
use crate::format::{Failure, Format};

/// Encoded from the plain values, and decoded into them.
pub struct Postcard;

impl<D: Data + Serialize + DeserializeOwned> Format<D> for Postcard {
    const NAME: &'static str = "postcard";
    type Values = D;
    type Buffer = Vec<u8>;
    type Root<'a> = D;

    fn values(data: &D) -> D {
        data.clone()
    }

    fn encode<'b>(values: &D, buffer: &'b mut Vec<u8>) -> Result<&'b [u8], Failure> {
        buffer.clear();
        *buffer = postcard::to_extend(values, core::mem::take(buffer))?;
        Ok(buffer)
    }

    fn open(bytes: &[u8]) -> Result<D, Failure> {
        Ok(postcard::from_bytes(bytes)?)
    }

    fn read(root: &D) -> Result<Checksum, Failure> {
        Ok(root.checksum())
    }
}
