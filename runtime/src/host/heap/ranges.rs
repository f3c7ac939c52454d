//! Which parts of a heap are taken, and by whom: sizes come in, places go out, all in units.
//!
//! Every operation takes the same time, however many ranges there are. A free range has no free neighbour: they are
//! joined at once. Knows neither addresses nor memory: nothing here is in reach of a guest.

use super::classes;
use super::table::{NONE, State, Table};

/// How many free ranges that may be too short are looked at before the heap counts as full.
const LOOKS: usize = 16;

/// The ranges of a heap.
#[derive(Debug)]
pub(super) struct Ranges {
    /// Units in all ranges together. Ranges lie side by side from 0 to here.
    units: u32,
    /// Units in free ranges.
    free: u32,
    /// How many ranges are taken.
    taken: u32,
    table: Table,
    /// The first free range of each size class, or [`NONE`].
    heads: [u32; classes::COUNT],
    /// The classes that have a free range.
    filled: classes::Set,
}

/// A range that someone has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Taken {
    /// Units.
    pub(super) size: u32,
    pub(super) owner: u32,
}

impl Ranges {
    /// One free range of `units`, at least one and at most 2^31; `None` when the system has no room for the table.
    pub(super) fn new(units: u32) -> Option<Self> {
        let mut ranges = Self {
            units,
            free: 0,
            taken: 0,
            table: Table::new(units)?,
            heads: [NONE; classes::COUNT],
            filled: classes::Set::default(),
        };
        ranges.table.insert(0, units, NONE);
        ranges.list(0);
        Some(ranges)
    }

    /// Units in all free ranges together.
    pub(super) fn free(&self) -> u32 {
        self.free
    }

    /// How many ranges are taken.
    pub(super) fn taken(&self) -> u32 {
        self.taken
    }

    /// What starts at `start`, if it is a range that someone has. `start` is less than the number of units.
    pub(super) fn get(&self, start: u32) -> Option<Taken> {
        let range = self.table.get(start);
        match range.state()? {
            State::Taken { owner } => Some(Taken {
                size: range.size,
                owner,
            }),
            State::Free { .. } => None,
        }
    }

    /// Takes `size` units, at least one, at a multiple of `align`; where they start.
    ///
    /// `None` when no free range has room, or when none but a few that are hardly larger than `size` might.
    pub(super) fn take(&mut self, size: u32, align: u32, owner: u32) -> Option<u32> {
        let found = self.find(size, align)?;
        self.unlist(found);
        let start = align_up(found, align);
        if start > found {
            self.split(found, start - found);
            self.list(found);
        }
        self.cut(start, size);
        self.table.at(start).set_state(State::Taken { owner });
        self.taken += 1;
        Some(start)
    }

    /// Gives a range that someone has to somebody else.
    pub(super) fn set_owner(&mut self, start: u32, owner: u32) {
        debug_assert!(self.get(start).is_some());
        self.table.at(start).set_state(State::Taken { owner });
    }

    /// Makes a range free that someone has; the start of the free range that it is in from then on.
    pub(super) fn release(&mut self, start: u32) -> u32 {
        debug_assert!(self.get(start).is_some());
        self.taken -= 1;
        self.join_above(start);
        let below = self.table.get(start).below;
        let start = if self.is_free(below) {
            self.unlist(below);
            self.join(below, start);
            below
        } else {
            start
        };
        self.list(start);
        start
    }

    /// Makes a range that someone has longer or shorter, where it is. `false` when there is no room behind it.
    pub(super) fn resize(&mut self, start: u32, size: u32) -> bool {
        let now = self.table.get(start).size;
        let above = self.table.get(start + now);
        let room = if above.is_free() {
            now + above.size
        } else {
            now
        };
        if size > room {
            return false;
        }
        self.join_above(start);
        self.cut(start, size);
        true
    }

    /// Makes all ranges free whose owners are meant; how many there were.
    pub(super) fn release_all(&mut self, is_meant: impl Fn(u32) -> bool) -> u32 {
        let mut count = 0;
        let mut start = 0;
        while start < self.units {
            if self.get(start).is_some_and(|taken| is_meant(taken.owner)) {
                start = self.release(start);
                count += 1;
            }
            start += self.table.get(start).size;
        }
        count
    }

    /// A free range with room for `size` units at a multiple of `align`.
    fn find(&self, size: u32, align: u32) -> Option<u32> {
        // A range as long as this has room wherever it starts.
        let ample = size.checked_add(align - 1)?;
        if let Some(class) = self.filled.first_from(classes::fitting(ample)) {
            return Some(self.heads[class]);
        }
        // Those that are hardly longer than `size` may have room, too.
        self.free_from(classes::holding(size))
            .take(LOOKS)
            .find(|&start| {
                let end = start + self.table.get(start).size;
                let aligned = align_up(start, align);
                aligned <= end && end - aligned >= size
            })
    }

    /// The free ranges of a class and all above it.
    fn free_from(&self, class: usize) -> impl Iterator<Item = u32> {
        let mut class = self.filled.first_from(class);
        let mut next = class.map_or(NONE, |class| self.heads[class]);
        core::iter::from_fn(move || {
            if next == NONE {
                class = self.filled.first_from(class? + 1);
                next = self.heads[class?];
            }
            let start = next;
            next = match self.table.get(start).state()? {
                State::Free { next, .. } => next,
                State::Taken { .. } => NONE,
            };
            Some(start)
        })
    }

    fn is_free(&self, start: u32) -> bool {
        start != NONE && self.table.get(start).is_free()
    }

    /// Shortens a range that is in no list to `size`, and makes a free one of what is left.
    fn cut(&mut self, start: u32, size: u32) {
        if self.table.get(start).size > size {
            self.split(start, size);
            self.list(start + size);
        }
    }

    /// Makes two ranges of one, the first of `size` units. The second is in no list.
    fn split(&mut self, start: u32, size: u32) {
        let whole = core::mem::replace(&mut self.table.at(start).size, size);
        self.table.insert(start + size, whole - size, start);
        self.set_below(start + whole, start + size);
    }

    /// Makes one range of two that lie side by side.
    fn join(&mut self, start: u32, above: u32) {
        let size = self.table.remove(above);
        self.table.at(start).size += size;
        self.set_below(above + size, start);
    }

    /// Adds the range above, if it is free.
    fn join_above(&mut self, start: u32) {
        let above = start + self.table.get(start).size;
        if self.is_free(above) {
            self.unlist(above);
            self.join(start, above);
        }
    }

    fn set_below(&mut self, start: u32, below: u32) {
        if start < self.units {
            self.table.at(start).below = below;
        }
    }

    /// Puts a range into the list of its class.
    fn list(&mut self, start: u32) {
        let range = self.table.at(start);
        let class = classes::holding(range.size);
        let next = core::mem::replace(&mut self.heads[class], start);
        range.set_state(State::Free {
            next,
            previous: NONE,
        });
        self.free += range.size;
        if next == NONE {
            self.filled.insert(class);
        } else {
            self.set_previous(next, start);
        }
    }

    /// Takes a free range out of the list of its class.
    fn unlist(&mut self, start: u32) {
        let range = self.table.get(start);
        let size = range.size;
        let Some(State::Free { next, previous }) = range.state() else {
            return;
        };
        self.free -= size;
        if next != NONE {
            self.set_previous(next, previous);
        }
        if previous != NONE {
            self.set_next(previous, next);
            return;
        }
        let class = classes::holding(size);
        self.heads[class] = next;
        if next == NONE {
            self.filled.remove(class);
        }
    }

    fn set_previous(&mut self, start: u32, previous: u32) {
        let range = self.table.at(start);
        if let Some(State::Free { next, .. }) = range.state() {
            range.set_state(State::Free { next, previous });
        }
    }

    fn set_next(&mut self, start: u32, next: u32) {
        let range = self.table.at(start);
        if let Some(State::Free { previous, .. }) = range.state() {
            range.set_state(State::Free { next, previous });
        }
    }
}

/// The first multiple of `align`, a power of two, that is not less than `start`. Both are at most 2^31.
fn align_up(start: u32, align: u32) -> u32 {
    (start + (align - 1)) & !(align - 1)
}

#[cfg(test)]
mod tests;
