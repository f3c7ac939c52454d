//! Ranges against a model that is too simple to be wrong: a list of what is taken.

use std::vec;
use std::vec::Vec;

use proptest::prelude::*;

use super::*;

/// What is taken, in the order of places.
#[derive(Default)]
struct Model {
    taken: Vec<(u32, Taken)>,
}

impl Model {
    /// The free ranges between what is taken: start and end.
    fn free(&self, units: u32) -> Vec<(u32, u32)> {
        let mut free = Vec::new();
        let mut from = 0;
        for &(start, taken) in &self.taken {
            if start > from {
                free.push((from, start));
            }
            from = start + taken.size;
        }
        if units > from {
            free.push((from, units));
        }
        free
    }

    fn insert(&mut self, start: u32, taken: Taken) {
        let place = self.taken.partition_point(|&(other, _)| other < start);
        self.taken.insert(place, (start, taken));
    }
}

/// Asserts that `ranges` lie side by side, that no two neighbours are free, that each free one is in its list, once,
/// and that they are those of the model.
fn assert_agree(ranges: &Ranges, model: &Model) {
    let mut start = 0;
    let mut below = NONE;
    let mut free = Vec::new();
    let mut taken = Vec::new();
    while start < ranges.units {
        let range = ranges.table.get(start);
        assert!(range.size > 0, "no range starts at {start}");
        assert_eq!(range.below, below, "below {start}");
        match ranges.get(start) {
            Some(found) => taken.push((start, found)),
            None => free.push((start, start + range.size)),
        }
        below = start;
        start += range.size;
    }
    assert_eq!(start, ranges.units);
    assert_eq!(taken, model.taken);
    assert_eq!(free, model.free(ranges.units));
    assert_eq!(ranges.taken as usize, taken.len());
    assert_eq!(
        ranges.free,
        free.iter().map(|(start, end)| end - start).sum::<u32>()
    );

    let mut listed = Vec::new();
    for class in 0..classes::COUNT {
        let mut previous = NONE;
        let mut next = ranges.heads[class];
        assert_eq!(ranges.filled.first_from(class) == Some(class), next != NONE);
        while next != NONE {
            let range = ranges.table.get(next);
            let size = range.size;
            assert_eq!(classes::holding(size), class);
            let Some(State::Free {
                next: after,
                previous: before,
            }) = range.state()
            else {
                panic!("{next} is listed and not free");
            };
            assert_eq!(before, previous);
            listed.push((next, next + size));
            (previous, next) = (next, after);
        }
    }
    listed.sort_unstable();
    assert_eq!(listed, free);
}

#[derive(Clone, Debug)]
enum Step {
    Take {
        size: u32,
        align: u32,
        owner: u32,
    },
    /// The index is one of what is taken.
    Release(usize),
    Resize(usize, u32),
    ReleaseAll(u32),
}

fn steps(units: u32) -> impl Strategy<Value = Vec<Step>> {
    let size = prop_oneof![8 => 1..8_u32, 4 => 1..64_u32, 1 => 1..=units];
    let step = prop_oneof![
        8 => (size.clone(), 0..9_u32, 0..3_u32).prop_map(|(size, align, owner)| Step::Take {
            size,
            align: 1 << align,
            owner,
        }),
        6 => any::<usize>().prop_map(Step::Release),
        4 => (any::<usize>(), size).prop_map(|(index, size)| Step::Resize(index, size)),
        1 => (0..3_u32).prop_map(Step::ReleaseAll),
    ];
    proptest::collection::vec(step, 0..200)
}

fn run(units: u32, steps: Vec<Step>) {
    let mut ranges = Ranges::new(units).unwrap();
    let mut model = Model::default();
    for step in steps {
        match step {
            Step::Take { size, align, owner } => {
                let free = model.free(units);
                if let Some(start) = ranges.take(size, align, owner) {
                    let inside = |&(from, to): &(u32, u32)| from <= start && start + size <= to;
                    assert!(start.is_multiple_of(align));
                    assert!(
                        free.iter().any(inside),
                        "{size} units at {start} were not free"
                    );
                    model.insert(start, Taken { size, owner });
                } else {
                    // What surely has room is found, and so is what has just enough, among few others.
                    let fits = |&&(from, to): &&(u32, u32)| {
                        let start = from.next_multiple_of(align);
                        start <= to && to - start >= size
                    };
                    let ample = size + align - 1;
                    let surely = |&(from, to): &(u32, u32)| to - from >= ample + ample.div_ceil(8);
                    assert!(
                        !free.iter().any(surely),
                        "{size} units at {align} in {free:?}"
                    );
                    assert!(
                        free.len() > LOOKS || free.iter().find(fits).is_none(),
                        "{size} units at {align} in {free:?}"
                    );
                }
            }
            Step::Release(index) if !model.taken.is_empty() => {
                let (start, _) = model.taken.remove(index % model.taken.len());
                let joined = ranges.release(start);
                assert!(joined <= start);
            }
            Step::Resize(index, size) if !model.taken.is_empty() => {
                let index = index % model.taken.len();
                let (start, before) = model.taken[index];
                let end = model.taken.get(index + 1).map_or(units, |&(next, _)| next);
                let resized = ranges.resize(start, size);
                assert_eq!(resized, size <= end - start);
                if resized {
                    model.taken[index].1 = Taken { size, ..before };
                }
            }
            Step::ReleaseAll(owner) => {
                let before = model.taken.len();
                model.taken.retain(|(_, taken)| taken.owner != owner);
                let count = ranges.release_all(|other| other == owner);
                assert_eq!(count as usize, before - model.taken.len());
            }
            _ => {}
        }
        assert_agree(&ranges, &model);
    }
    // All that is left goes: one free range remains.
    for (start, _) in core::mem::take(&mut model.taken) {
        ranges.release(start);
    }
    assert_agree(&ranges, &model);
    assert_eq!(ranges.take(units, 1, 0), Some(0));
}

proptest! {
    #[test]
    fn ranges_never_overlap_and_are_joined_when_free((units, steps) in
        prop_oneof![1..40_u32, 1..5000_u32].prop_flat_map(|units| (Just(units), steps(units))))
    {
        run(units, steps);
    }
}

#[test]
fn places_without_a_range_are_nobodys() {
    let mut ranges = Ranges::new(1000).unwrap();
    let start = ranges.take(10, 1, 7).unwrap();
    for other in (0..1000).filter(|&other| other != start) {
        assert_eq!(ranges.get(other), None, "{other}");
    }
    ranges.release(start);
    assert_eq!(ranges.get(start), None);
}

#[test]
fn all_of_it_can_be_taken_by_one_and_by_the_smallest() {
    // Not where a class begins.
    const UNITS: u32 = 1_001;
    let mut ranges = Ranges::new(UNITS).unwrap();
    assert_eq!(ranges.take(UNITS, 1, 0), Some(0));
    assert_eq!(ranges.take(1, 1, 0), None);
    ranges.release(0);
    let mut taken: Vec<u32> = (0..UNITS).map(|_| ranges.take(1, 1, 0).unwrap()).collect();
    assert_eq!(ranges.take(1, 1, 0), None);
    taken.sort_unstable();
    assert_eq!(taken, (0..UNITS).collect::<Vec<_>>());
    // Every second one goes: half of it is free, and none of that has room for two units.
    for &start in taken.iter().step_by(2) {
        ranges.release(start);
    }
    assert_eq!(ranges.free(), UNITS.div_ceil(2));
    assert_eq!(ranges.take(2, 1, 0), None);
    assert!(ranges.take(1, 1, 0).is_some());
    for &start in &taken {
        if ranges.get(start).is_some() {
            ranges.release(start);
        }
    }
    assert_eq!(ranges.take(UNITS, 1, 0), Some(0));
}

#[test]
fn a_large_heap_is_cut_up_and_whole_again() {
    const UNITS: u32 = 1 << 26;
    let mut ranges = Ranges::new(UNITS).unwrap();
    let mut taken = vec![];
    while let Some(start) = ranges.take(UNITS / 8 - 1, 256, 0) {
        taken.push(start);
    }
    assert_eq!(taken.len(), 8);
    for start in taken {
        ranges.release(start);
    }
    assert_eq!(ranges.take(UNITS, 256, 0), Some(0));
}
