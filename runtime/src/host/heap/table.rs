//! What is known about each range of a heap, found by the range's first unit.
//!
//! Places come in, records go out. A record's place in the table is the range's place in the heap, so that nothing has
//! to be searched, hashed or kept in order. The system gives memory to the parts of the table that are used.

use std::boxed::Box;

use bytemuck::Zeroable;

/// No range.
pub(super) const NONE: u32 = u32::MAX;

/// A range of units; its place says where it starts. Zeros where no range starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Zeroable)]
#[repr(C)]
pub(super) struct Range {
    /// Units; 0 where no range starts.
    pub(super) size: u32,
    /// The start of the range that ends where this one starts, or [`NONE`].
    pub(super) below: u32,
    /// The next in the list, or the owner's number.
    next: u32,
    /// The one before in the list, or [`TAKEN`].
    previous: u32,
}

/// No range, and no end of a list.
const TAKEN: u32 = u32::MAX - 1;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// In the list of its size class, between two others or [`NONE`].
    Free { next: u32, previous: u32 },
    /// Has this number of an owner.
    Taken { owner: u32 },
}

impl Range {
    /// `None` where no range starts.
    #[inline]
    pub(super) fn state(&self) -> Option<State> {
        let &Self { next, previous, .. } = self;
        match (self.size, previous) {
            (0, _) => None,
            (_, TAKEN) => Some(State::Taken { owner: next }),
            _ => Some(State::Free { next, previous }),
        }
    }

    #[inline]
    pub(super) fn set_state(&mut self, state: State) {
        (self.next, self.previous) = match state {
            State::Free { next, previous } => (next, previous),
            State::Taken { owner } => (owner, TAKEN),
        };
    }

    #[inline]
    pub(super) fn is_free(&self) -> bool {
        self.size > 0 && self.previous != TAKEN
    }
}

#[derive(Debug)]
pub(super) struct Table {
    /// One for each unit, and one behind the last, where no range starts.
    ranges: Box<[Range]>,
}

impl Table {
    /// A table for ranges that lie below `units`; `None` when the system has no room for it.
    pub(super) fn new(units: u32) -> Option<Self> {
        let len = units as usize + 1;
        let ranges = bytemuck::allocation::try_zeroed_slice_box(len).ok()?;
        Some(Self { ranges })
    }

    /// What starts at `start`, at most the number of units.
    #[inline]
    pub(super) fn get(&self, start: u32) -> &Range {
        &self.ranges[start as usize]
    }

    /// The record for what starts at `start`, at most the number of units.
    #[inline]
    pub(super) fn at(&mut self, start: u32) -> &mut Range {
        &mut self.ranges[start as usize]
    }

    /// Adds a range of `size` units, which is taken.
    #[inline]
    pub(super) fn insert(&mut self, start: u32, size: u32, below: u32) {
        *self.at(start) = Range {
            size,
            below,
            next: 0,
            previous: TAKEN,
        };
    }

    /// Forgets the range that starts at `start`; its units.
    #[inline]
    pub(super) fn remove(&mut self, start: u32) -> u32 {
        core::mem::replace(self.at(start), Range::zeroed()).size
    }
}
