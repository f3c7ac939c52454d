//! The 32 bytes that a message may begin with: what it is, how long it is, where its root lies.
//!
//! The layout is that of `docs/format.md`; it never changes, only [`LAYOUT_VERSION`] does.

use crate::error::{Error, TypeName};
use crate::flat::Structure;
use crate::layout::{ENVELOPE_SIZE, WORD};

/// The first four bytes of every finished message.
pub const MAGIC: [u8; 4] = *b"KARM";

/// The version of the layout rules that this crate reads and writes.
pub const LAYOUT_VERSION: u32 = 1;

/// What an envelope says, as numbers. Nothing in it has been checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Envelope {
    /// [`MAGIC`] once the message is finished.
    pub magic: [u8; 4],
    /// [`LAYOUT_VERSION`] of the writer.
    pub layout_version: u32,
    /// Id of the root's struct.
    pub type_id: u64,
    /// Fingerprint of the writer's laid-out schema. It tells schemas apart; it does not forbid anything.
    pub fingerprint: u64,
    /// Bytes in the whole message, envelope included.
    pub message_size: u32,
    /// Offset of the root from the message's first byte.
    pub root: u32,
}

// SAFETY: four plain fields without padding (4 + 4 + 8 + 8 + 4 + 4 = 32), each valid for any bits.
unsafe impl bytemuck::Zeroable for Envelope {}
// SAFETY: as above; `repr(C)`, `Copy`, no interior mutability.
unsafe impl bytemuck::Pod for Envelope {}

const _: () = assert!(size_of::<Envelope>() == ENVELOPE_SIZE as usize);

impl Envelope {
    /// The envelope at the start of `bytes`, which may lie anywhere.
    ///
    /// # Errors
    ///
    /// [`Error::TooShort`] when there are fewer than 32 bytes.
    pub fn read(bytes: &[u8]) -> Result<Self, Error> {
        let needed = ENVELOPE_SIZE as usize;
        let start = bytes.get(..needed).ok_or(Error::TooShort {
            size: bytes.len(),
            needed,
        })?;
        Ok(bytemuck::pod_read_unaligned(start))
    }

    /// Checks everything that can be known without looking behind the envelope, for a message of type `T`
    /// in a region of `available` bytes.
    ///
    /// # Errors
    ///
    /// Says which of magic, version, size, type and root offset is wrong.
    pub fn check<T: Structure>(&self, available: usize) -> Result<(), Error> {
        self.check_size(available)?;
        if self.type_id != T::ID {
            return Err(Error::WrongType {
                expected: TypeName {
                    id: T::ID,
                    name: Some(T::NAME),
                },
                found: TypeName {
                    id: self.type_id,
                    name: T::PACKAGE.name_of(self.type_id),
                },
            });
        }
        Ok(())
    }

    /// Checks magic, version and size, whatever the type.
    ///
    /// # Errors
    ///
    /// Says which of them is wrong.
    pub fn check_size(&self, available: usize) -> Result<(), Error> {
        if self.magic != MAGIC {
            return Err(Error::NotAMessage { found: self.magic });
        }
        if self.layout_version != LAYOUT_VERSION {
            return Err(Error::LayoutVersion {
                found: self.layout_version,
                supported: LAYOUT_VERSION,
            });
        }
        let size = self.message_size;
        if size < ENVELOPE_SIZE || !size.is_multiple_of(WORD) || size as usize > available {
            return Err(Error::MessageSize {
                stated: size,
                available,
            });
        }
        Ok(())
    }
}
