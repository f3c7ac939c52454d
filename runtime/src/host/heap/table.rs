//! What is known about each range of a heap, found by the range's first unit.
//!
//! Places come in, records go out. A record's place in the table is the range's place in the heap, so that nothing has
//! to be searched, hashed or kept in order. Pages of the table are made when a range first starts in them.

use std::boxed::Box;
use std::vec::Vec;

/// Records in a page.
const PAGE: usize = 256;

/// No range.
pub(super) const NONE: u32 = u32::MAX;

/// A range of units; its place says where it starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Range {
    /// Units; 0 where no range starts.
    pub(super) size: u32,
    /// The start of the range that ends where this one starts, or [`NONE`].
    pub(super) below: u32,
    pub(super) state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// In the list of its size class, between two others or [`NONE`].
    Free { next: u32, previous: u32 },
    /// Has this number of an owner.
    Taken { owner: u32 },
}

const NOTHING: Range = Range {
    size: 0,
    below: NONE,
    state: State::Taken { owner: 0 },
};

#[derive(Debug)]
pub(super) struct Table {
    pages: Vec<Option<Box<[Range; PAGE]>>>,
}

impl Table {
    /// A table for ranges that start below `units`.
    pub(super) fn new(units: u32) -> Self {
        let mut pages = Vec::new();
        pages.resize_with((units as usize).div_ceil(PAGE), || None);
        Self { pages }
    }

    /// The range that starts at `start`: of size 0 when there is none.
    pub(super) fn get(&self, start: u32) -> Range {
        let page = self.pages.get(start as usize / PAGE);
        page.and_then(Option::as_ref)
            .map_or(NOTHING, |page| page[start as usize % PAGE])
    }

    /// The record for ranges that start at `start`, which is below the table's number of units.
    pub(super) fn at(&mut self, start: u32) -> &mut Range {
        let page = &mut self.pages[start as usize / PAGE];
        &mut page.get_or_insert_with(|| Box::new([NOTHING; PAGE]))[start as usize % PAGE]
    }

    /// Forgets the range that starts at `start`.
    pub(super) fn remove(&mut self, start: u32) {
        *self.at(start) = NOTHING;
    }
}
