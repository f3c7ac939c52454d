//! Size classes of free ranges: sizes in units come in, numbers of classes go out.
//!
//! Eight classes to each power of two, as a floating-point number with three bits of mantissa has them: two sizes in
//! one class differ by less than an eighth. Knows nothing of the ranges in a class. The idea is that of two-level
//! segregated fit (M. Masmano, I. Ripoll, A. Crespo, J. Real: TLSF, ECRTS 2004).

/// How many classes there are; the largest `u32` is in class 239.
pub(super) const COUNT: usize = 256;

const MANTISSA_BITS: u32 = 3;

/// The class of a range of `size` units.
pub(super) fn holding(size: u32) -> usize {
    if size < 1 << MANTISSA_BITS {
        return size as usize;
    }
    let shift = size.ilog2() - MANTISSA_BITS;
    // The leading bit of what is shifted adds one to the exponent.
    ((shift << MANTISSA_BITS) + (size >> shift)) as usize
}

/// The first class in which every range has at least `size` units.
pub(super) fn fitting(size: u32) -> usize {
    holding(size.saturating_sub(1)) + 1
}

/// A set of classes.
#[derive(Clone, Debug, Default)]
pub(super) struct Set {
    /// Bit `n` is set where `members[n]` is not 0.
    groups: u32,
    /// A bit for each class.
    members: [u8; COUNT / GROUP],
}

/// Classes in a group.
const GROUP: usize = 8;

impl Set {
    pub(super) fn insert(&mut self, class: usize) {
        self.members[class / GROUP] |= 1 << (class % GROUP);
        self.groups |= 1 << (class / GROUP);
    }

    pub(super) fn remove(&mut self, class: usize) {
        let group = &mut self.members[class / GROUP];
        *group &= !(1 << (class % GROUP));
        if *group == 0 {
            self.groups &= !(1 << (class / GROUP));
        }
    }

    /// The first member that is not less than `class`.
    pub(super) fn first_from(&self, class: usize) -> Option<usize> {
        let group = class / GROUP;
        let here = self.members[group] & (u8::MAX << (class % GROUP));
        if here != 0 {
            return Some(group * GROUP + here.trailing_zeros() as usize);
        }
        let above = self.groups & ((u32::MAX - 1) << group);
        if above == 0 {
            return None;
        }
        let group = above.trailing_zeros() as usize;
        Some(group * GROUP + self.members[group].trailing_zeros() as usize)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_in_a_fitting_class_is_large_enough(size in 1_u32.., other in 1_u32..) {
            prop_assert!(holding(other) < fitting(size) || other >= size);
            prop_assert!(fitting(size) <= holding(size) + 1);
            prop_assert!(fitting(size) < COUNT);
        }

        #[test]
        fn sizes_in_one_class_differ_by_less_than_an_eighth(size in 1_u32..u32::MAX - (u32::MAX >> 3)) {
            prop_assert!(holding(size + size.div_ceil(8)) > holding(size));
        }

        #[test]
        fn the_first_member_is_found(mut classes in proptest::collection::vec(0..COUNT, 0..8), from in 0..COUNT) {
            let mut set = Set::default();
            for &class in &classes {
                set.insert(class);
            }
            if let Some(removed) = classes.pop() {
                set.remove(removed);
                classes.retain(|&class| class != removed);
            }
            let expected = classes.into_iter().filter(|&class| class >= from).min();
            prop_assert_eq!(set.first_from(from), expected);
        }
    }
}
