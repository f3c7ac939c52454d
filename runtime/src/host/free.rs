//! Where nothing is mapped in the windows of a memory: ranges of addresses come in, places go out.
//!
//! Knows addresses only.

use core::ops::Range;
use std::collections::BTreeMap;

/// Ranges of whole slots. No two touch each other: then they are one.
#[derive(Debug, Default)]
pub(crate) struct FreeRanges {
    /// Ends, by starts.
    ends: BTreeMap<u64, u64>,
}

impl FreeRanges {
    /// Gives back a range, or adds one of a window that opens or grows. Nothing of it is free yet.
    pub(crate) fn add(&mut self, range: Range<u64>) {
        let Range { mut start, mut end } = range;
        if start == end {
            return;
        }
        if let Some((&before, &before_end)) = self.ends.range(..start).next_back()
            && before_end == start
        {
            self.ends.remove(&before);
            start = before;
        }
        if let Some(behind_end) = self.ends.remove(&end) {
            end = behind_end;
        }
        self.ends.insert(start, end);
    }

    /// Takes a range, all of which is free.
    pub(crate) fn take(&mut self, range: Range<u64>) {
        let Range { start, end } = range;
        let Some((&free_start, free_end)) = self.ends.range_mut(..=start).next_back() else {
            return;
        };
        let behind_end = core::mem::replace(free_end, start);
        debug_assert!(end <= behind_end, "{end:#x} is behind {behind_end:#x}");
        if free_start == start {
            self.ends.remove(&free_start);
        }
        if end < behind_end {
            self.ends.insert(end, behind_end);
        }
    }

    /// The first place for `size` bytes in `within` that is `remainder` more than a multiple of `unit`, or the size of the
    /// largest that is free there. Takes time for each range that is too short, not for each mapping.
    pub(crate) fn first(
        &self,
        within: Range<u64>,
        size: u64,
        (unit, remainder): (u64, u64),
    ) -> Result<u64, u64> {
        let mut largest = 0;
        for (&start, &end) in self.ends.range(within.clone()) {
            // What is free may go on in the next window.
            let room = end.min(within.end) - start;
            let skipped = (remainder + unit - start % unit) % unit;
            if room >= size + skipped {
                return Ok(start + skipped);
            }
            largest = largest.max(room);
        }
        Err(largest)
    }
}

#[cfg(test)]
mod tests {
    use std::vec;
    use std::vec::Vec;

    use super::*;

    fn ranges(free: &FreeRanges) -> Vec<(u64, u64)> {
        free.ends
            .iter()
            .map(|(start, end)| (*start, *end))
            .collect()
    }

    #[test]
    fn what_touches_becomes_one() {
        let mut free = FreeRanges::default();
        free.add(0..2);
        free.add(6..8);
        free.add(3..4);
        assert_eq!(ranges(&free), [(0, 2), (3, 4), (6, 8)]);
        free.add(2..3);
        assert_eq!(ranges(&free), [(0, 4), (6, 8)]);
        free.add(4..6);
        assert_eq!(ranges(&free), [(0, 8)]);
    }

    #[test]
    fn taking_leaves_both_sides() {
        for (range, left) in [
            (0..8, vec![]),
            (0..3, vec![(3, 8)]),
            (5..8, vec![(0, 5)]),
            (3..5, vec![(0, 3), (5, 8)]),
        ] {
            let mut free = FreeRanges::default();
            free.add(0..8);
            free.take(range.clone());
            assert_eq!(ranges(&free), left);
            free.add(range);
            assert_eq!(ranges(&free), [(0, 8)]);
        }
    }

    #[test]
    fn the_first_place_that_is_long_enough_is_found() {
        let mut free = FreeRanges::default();
        free.add(1..3);
        free.add(5..12);
        free.add(20..40);
        assert_eq!(free.first(0..40, 2, (1, 0)), Ok(1));
        assert_eq!(free.first(0..40, 3, (1, 0)), Ok(5));
        assert_eq!(free.first(0..40, 2, (4, 0)), Ok(8));
        assert_eq!(free.first(0..40, 2, (4, 3)), Ok(7));
        assert_eq!(free.first(0..20, 8, (1, 0)), Err(7));
        assert_eq!(free.first(0..40, 21, (1, 0)), Err(20));
        assert_eq!(free.first(12..20, 1, (1, 0)), Err(0));
        assert_eq!(free.first(4..8, 4, (1, 0)), Err(3));
    }
}
