//! Where in a message a struct or a field lies: offsets in, the bytes there out, or none. Knows no types.

use super::stored::Stored;
use super::value::{Value, part};

/// The bytes of something in a message, and the message, which they may refer to.
///
/// What is absent has no bytes, and reads as its default.
#[derive(Clone, Copy)]
pub struct View<'a> {
    message: &'a [u8],
    /// All of it or, of a table, what its content size and the reader's struct both have; a part of `message`.
    bytes: &'a [u8],
}

impl<'a> View<'a> {
    /// The first `size` bytes of `message`, if it has as many.
    #[inline]
    pub(super) fn first(message: &'a [u8], size: u32) -> Option<Self> {
        let bytes = message.get(..size as usize)?;
        Some(Self { message, bytes })
    }

    /// The table at `offset` of `message`, of which the reader knows `known` bytes.
    ///
    /// It is absent when its content size is not in the message, does not count itself, or says more than the message has.
    #[inline]
    pub(super) fn table(message: &'a [u8], offset: u32, known: u32) -> Self {
        let bytes = Self::table_bytes(message, offset, known).unwrap_or_default();
        Self { message, bytes }
    }

    #[inline]
    fn table_bytes(message: &'a [u8], offset: u32, known: u32) -> Option<&'a [u8]> {
        let bytes = message.get(offset as usize..)?;
        let size = u32::from_le_bytes(*bytes.first_chunk()?) as usize;
        if size < size_of::<u32>() {
            return None;
        }
        let bytes = bytes.get(..size)?;
        Some(bytes.get(..known as usize).unwrap_or(bytes))
    }

    /// The bytes.
    #[inline]
    pub(super) const fn bytes(self) -> &'a [u8] {
        self.bytes
    }

    /// Whether there are none.
    #[inline]
    pub(super) const fn is_absent(self) -> bool {
        self.bytes.is_empty()
    }

    /// The first of the bytes, counted from the message's.
    pub(super) fn offset(self) -> u32 {
        // What is absent lies elsewhere, and is nothing that anybody asks about.
        let offset = self
            .bytes
            .as_ptr()
            .addr()
            .wrapping_sub(self.message.as_ptr().addr());
        // The message has no more than `u32` can say.
        offset as u32
    }

    /// The `size` bytes from `offset` on, which are absent unless all are there.
    #[inline]
    pub(super) fn part(self, offset: usize, size: u32) -> Self {
        Self {
            bytes: part(self.bytes, offset, size),
            ..self
        }
    }

    /// These bytes, of the same message.
    #[inline]
    pub(super) const fn with(self, bytes: &'a [u8]) -> Self {
        Self { bytes, ..self }
    }

    /// The table that the reference here refers to.
    #[inline]
    pub(super) fn referred_table(self, known: u32) -> Self {
        match self.bytes.first_chunk() {
            Some(offset) => Self::table(self.message, u32::from_le_bytes(*offset), known),
            None => self,
        }
    }

    /// The bytes that the offset and size here refer to; none when not all of them lie in the message.
    #[inline]
    pub(super) fn referred_bytes(self) -> &'a [u8] {
        let Some(reference) = self.bytes.first_chunk() else {
            return &[];
        };
        let reference = u64::from_le_bytes(*reference);
        // The low half of a little-endian number is its first half.
        part(
            self.message,
            reference as u32 as usize,
            (reference >> 32) as u32,
        )
    }

    /// Reads the field at `offset`.
    #[inline]
    pub fn read<T: Stored>(self, offset: u32) -> T::Ref<'a> {
        T::get(self.part(offset as usize, T::SIZE))
    }

    /// Reads the field at `offset`, which is `default` where the table ends before it.
    #[inline]
    pub fn read_or<T: Value>(self, offset: u32, default: T) -> T {
        let field = self.part(offset as usize, T::SIZE);
        if field.is_absent() {
            return default;
        }
        T::load(field.bytes)
    }
}
