//! Which parts of a heap are taken, and by whom: sizes come in, places go out, all in units.
//!
//! Every operation takes the same time, however many ranges there are. A free range has no free neighbour: they are
//! joined at once. Knows neither addresses nor memory: nothing here is in reach of a guest.

use super::classes;
use super::table::{NONE, Range, State, Table};

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
    /// One free range of `units`, which is neither 0 nor [`NONE`].
    pub(super) fn new(units: u32) -> Self {
        let mut ranges = Self {
            units,
            free: 0,
            taken: 0,
            table: Table::new(units),
            heads: [NONE; classes::COUNT],
            filled: classes::Set::default(),
        };
        *ranges.table.at(0) = Range {
            size: units,
            below: NONE,
            state: State::Taken { owner: 0 },
        };
        ranges.list(0);
        ranges
    }

    /// Units in all free ranges together.
    pub(super) fn free(&self) -> u32 {
        self.free
    }

    /// How many ranges are taken.
    pub(super) fn taken(&self) -> u32 {
        self.taken
    }

    /// What starts at `start`, if it is a range that someone has.
    pub(super) fn get(&self, start: u32) -> Option<Taken> {
        let Range { size, state, .. } = self.table.get(start);
        match state {
            State::Taken { owner } if size > 0 => Some(Taken { size, owner }),
            _ => None,
        }
    }

    /// Takes `size` units, at least one, at a multiple of `align`; where they start.
    ///
    /// `None` when no free range has room, or when none but a few that are hardly larger than `size` might.
    pub(super) fn take(&mut self, size: u32, align: u32, owner: u32) -> Option<u32> {
        let found = self.find(size, align)?;
        self.unlist(found);
        let start = found.next_multiple_of(align);
        if start > found {
            self.split(found, start - found);
            self.list(found);
        }
        self.cut(start, size);
        self.table.at(start).state = State::Taken { owner };
        self.taken += 1;
        Some(start)
    }

    /// Gives a range that someone has to somebody else.
    pub(super) fn set_owner(&mut self, start: u32, owner: u32) {
        debug_assert!(self.get(start).is_some());
        self.table.at(start).state = State::Taken { owner };
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
        let now = self.table.get(start);
        let above = self.table.get(start + now.size);
        let room = match above.state {
            State::Free { .. } => now.size + above.size,
            State::Taken { .. } => now.size,
        };
        if size > room {
            return false;
        }
        self.join_above(start);
        self.cut(start, size);
        true
    }

    /// Makes all ranges free that `owner` has; how many there were.
    pub(super) fn release_all(&mut self, owner: u32) -> u32 {
        let mut count = 0;
        let mut start = 0;
        while start < self.units {
            if self.get(start).is_some_and(|taken| taken.owner == owner) {
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
                let aligned = start.next_multiple_of(align);
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
            if let State::Free { next: after, .. } = self.table.get(start).state {
                next = after;
            }
            Some(start)
        })
    }

    fn is_free(&self, start: u32) -> bool {
        start != NONE && matches!(self.table.get(start).state, State::Free { .. })
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
        let Range { size: whole, .. } = self.table.get(start);
        self.table.at(start).size = size;
        *self.table.at(start + size) = Range {
            size: whole - size,
            below: start,
            state: State::Taken { owner: 0 },
        };
        self.set_below(start + whole, start + size);
    }

    /// Makes one range of two that lie side by side.
    fn join(&mut self, start: u32, above: u32) {
        let size = self.table.get(above).size;
        self.table.remove(above);
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
        let size = self.table.get(start).size;
        let class = classes::holding(size);
        let next = core::mem::replace(&mut self.heads[class], start);
        self.table.at(start).state = State::Free {
            next,
            previous: NONE,
        };
        self.set_previous(next, start);
        self.filled.insert(class);
        self.free += size;
    }

    /// Takes a free range out of the list of its class.
    fn unlist(&mut self, start: u32) {
        let Range { size, state, .. } = self.table.get(start);
        let State::Free { next, previous } = state else {
            return;
        };
        self.free -= size;
        self.set_previous(next, previous);
        if previous != NONE {
            if let State::Free {
                next: of_previous, ..
            } = &mut self.table.at(previous).state
            {
                *of_previous = next;
            }
            return;
        }
        let class = classes::holding(size);
        self.heads[class] = next;
        if next == NONE {
            self.filled.remove(class);
        }
    }

    fn set_previous(&mut self, start: u32, new: u32) {
        if start != NONE
            && let State::Free { previous, .. } = &mut self.table.at(start).state
        {
            *previous = new;
        }
    }
}

#[cfg(test)]
mod tests;
