//! The bookkeeping of a heap: pieces of memory side by side, and who has which part of them.
//!
//! Sizes and places come in, places and refusals go out. All places are bytes from the heap's first byte. Nothing of
//! this is in memory that guests can reach. Knows neither windows nor stores.

use std::vec::Vec;

use super::error::HeapError;
use super::memory::{Bytes, Memory};
use super::ranges::Ranges;
use crate::host::segment;

/// Bytes in which space is given out: a block takes a multiple of it, and starts at one.
pub(super) const UNIT: u64 = 16;

/// The largest alignment of a block: a page.
pub(super) const LARGEST_ALIGN: u64 = 4096;

/// The largest heap before it is chained to others: a segment. No sum of its units overflows a `u32`.
const LARGEST: u64 = segment::LARGEST;

/// Heaps are pages of WebAssembly, so that one can follow another without a gap.
pub(super) const GRANULE: u64 = 64 * 1024;

/// One heap, or several side by side.
#[derive(Default)]
pub(super) struct Chain {
    pieces: Vec<Piece>,
}

/// A heap of its own, before it was chained to others.
pub(super) struct Piece {
    pub(super) memory: Memory,
    ranges: Ranges,
    /// Bytes in all the pieces in front of it.
    start: u64,
}

/// A block that someone has, found again.
#[derive(Clone, Copy, Debug)]
pub(super) struct Found {
    /// The block's first byte.
    place: u64,
    piece: usize,
    /// In the piece, in units.
    start: u32,
    /// Bytes.
    pub(super) size: u64,
    /// Its owner's number.
    pub(super) owner: u32,
}

/// Bytes and alignment of a block.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    /// In units.
    size: u32,
    /// In units.
    align: u32,
    /// Bytes, as they were asked for.
    asked_size: u64,
    /// Bytes, as they were asked for.
    asked_align: u64,
}

impl Shape {
    pub(super) fn new(size: u64, align: u64) -> Result<Self, HeapError> {
        if !align.is_power_of_two() || align > LARGEST_ALIGN {
            return Err(HeapError::Alignment { align });
        }
        if size == 0 || size > LARGEST {
            let largest = LARGEST;
            return Err(HeapError::BlockSize { size, largest });
        }
        Ok(Self {
            size: size.div_ceil(UNIT) as u32,
            align: align.div_ceil(UNIT) as u32,
            asked_size: size,
            asked_align: align,
        })
    }

    /// Bytes that the block takes.
    pub(super) fn size(self) -> u64 {
        u64::from(self.size) * UNIT
    }

    /// Bytes that were asked for: what errors name.
    pub(super) fn asked_size(self) -> u64 {
        self.asked_size
    }
}

impl Chain {
    pub(super) fn new(memory: Memory) -> Result<Self, HeapError> {
        let size = memory.size();
        check_size(size)?;
        let ranges = Ranges::new((size / UNIT) as u32).ok_or(HeapError::NoTables { size })?;
        let start = 0;
        let pieces = Vec::from([Piece {
            memory,
            ranges,
            start,
        }]);
        Ok(Self { pieces })
    }

    pub(super) fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    pub(super) fn memories_mut(&mut self) -> impl Iterator<Item = &mut Memory> {
        self.pieces.iter_mut().map(|piece| &mut piece.memory)
    }

    /// Bytes.
    pub(super) fn size(&self) -> u64 {
        self.pieces.last().map_or(0, Piece::end)
    }

    /// Bytes that nobody has.
    pub(super) fn free(&self) -> u64 {
        let free = |piece: &Piece| u64::from(piece.ranges.free()) * UNIT;
        self.pieces.iter().map(free).sum()
    }

    /// How many blocks there are.
    pub(super) fn blocks(&self) -> u64 {
        let taken = |piece: &Piece| u64::from(piece.ranges.taken());
        self.pieces.iter().map(taken).sum()
    }

    /// Takes a block for `owner` out of the first piece that has room; where it is.
    pub(super) fn take(&mut self, shape: Shape, owner: u32) -> Result<Found, HeapError> {
        for (index, piece) in self.pieces.iter_mut().enumerate() {
            if let Some(start) = piece.ranges.take(shape.size, shape.align, owner) {
                return Ok(Found {
                    place: piece.start + u64::from(start) * UNIT,
                    piece: index,
                    start,
                    size: shape.size(),
                    owner,
                });
            }
        }
        if self.pieces.is_empty() {
            return Err(HeapError::NoMemory);
        }
        Err(HeapError::OutOfMemory {
            size: shape.asked_size,
            align: shape.asked_align,
            free: self.free(),
        })
    }

    /// The block that starts at `place`.
    pub(super) fn find(&self, place: u64) -> Option<Found> {
        let index = self.piece_at(place)?;
        let piece = &self.pieces[index];
        let offset = place - piece.start;
        if !offset.is_multiple_of(UNIT) {
            return None;
        }
        // Inside of the piece, which has fewer units than a `u32` counts.
        let start = (offset / UNIT) as u32;
        let taken = piece.ranges.get(start)?;
        Some(Found {
            place,
            piece: index,
            start,
            size: u64::from(taken.size) * UNIT,
            owner: taken.owner,
        })
    }

    pub(super) fn set_owner(&mut self, block: Found, owner: u32) {
        let ranges = &mut self.pieces[block.piece].ranges;
        ranges.set_owner(block.start, owner);
    }

    pub(super) fn release(&mut self, block: Found) {
        self.pieces[block.piece].ranges.release(block.start);
    }

    /// Makes a block longer or shorter where it is, if there it has the right alignment, and the room.
    pub(super) fn resize(&mut self, block: Found, shape: Shape) -> bool {
        let ranges = &mut self.pieces[block.piece].ranges;
        block.start.is_multiple_of(shape.align) && ranges.resize(block.start, shape.size)
    }

    /// Frees all that `owner` has; how many blocks there were.
    pub(super) fn release_all(&mut self, owner: u32) -> u64 {
        let release =
            |piece: &mut Piece| u64::from(piece.ranges.release_all(|other| other == owner));
        self.pieces.iter_mut().map(release).sum()
    }

    /// Frees everything.
    pub(super) fn clear(&mut self) {
        for piece in &mut self.pieces {
            piece.ranges.release_all(|_| true);
        }
    }

    /// The bytes of a block.
    pub(super) fn bytes_of(&self, block: Found) -> Bytes {
        let start = u64::from(block.start) * UNIT;
        self.pieces[block.piece].memory.bytes(start, block.size)
    }

    /// Any bytes of one piece, at a multiple of 8; `Err` with how many bytes there are from `place` on in one piece.
    pub(super) fn bytes(&self, place: u64, size: u64) -> Result<Bytes, u64> {
        let piece = &self.pieces[self.piece_at(place).ok_or(0_u64)?];
        let left = piece.end() - place;
        if size > left {
            return Err(left);
        }
        Ok(piece.memory.bytes(place - piece.start, size))
    }

    /// Puts all pieces of `other` behind these.
    pub(super) fn append(&mut self, other: &mut Self) {
        for mut piece in other.pieces.drain(..) {
            piece.start = self.size();
            self.pieces.push(piece);
        }
    }

    /// How many blocks are in the last piece, if there are others.
    pub(super) fn blocks_of_last(&self) -> Option<u64> {
        match self.pieces.as_slice() {
            [_, .., last] => Some(last.ranges.taken().into()),
            _ => None,
        }
    }

    /// Takes the last piece away, if there are others: a chain of its own.
    pub(super) fn split_last(&mut self) -> Option<Self> {
        if self.pieces.len() < 2 {
            return None;
        }
        let mut piece = self.pieces.pop()?;
        piece.start = 0;
        Some(Self {
            pieces: Vec::from([piece]),
        })
    }

    fn piece_at(&self, place: u64) -> Option<usize> {
        self.pieces.iter().position(|piece| place < piece.end())
    }
}

/// Whether a heap can have this size.
pub(super) fn check_size(size: u64) -> Result<(), HeapError> {
    if size == 0 || !size.is_multiple_of(GRANULE) || size > LARGEST {
        let largest = LARGEST;
        return Err(HeapError::Size { size, largest });
    }
    Ok(())
}

impl Found {
    /// The block's first byte, counted from the heap's.
    pub(super) fn place(self) -> u64 {
        self.place
    }

    /// The same block, which somebody else has now.
    pub(super) fn of(self, owner: u32) -> Self {
        Self { owner, ..self }
    }

    /// The same block, which has another size now.
    pub(super) fn with_size(self, size: u64) -> Self {
        Self { size, ..self }
    }
}

impl Piece {
    /// Bytes in front of it.
    pub(super) fn start(&self) -> u64 {
        self.start
    }

    /// The first byte behind it.
    fn end(&self) -> u64 {
        self.start + self.memory.size()
    }
}
