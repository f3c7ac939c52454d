//! Which entries of a directory are taken: a bit for each. Knows nothing of what is in them.

/// Entries that are taken, counted from 0.
#[derive(Debug)]
pub(super) struct Taken<const WORDS: usize> {
    /// Bit `i % 64` of word `i / 64` is set while entry `i` is taken.
    words: [u64; WORDS],
}

impl<const WORDS: usize> Taken<WORDS> {
    pub(super) const NONE: Self = Self { words: [0; WORDS] };

    /// Takes the first entry that is free, of `capacity`.
    pub(super) fn take(&mut self, capacity: usize) -> Option<usize> {
        let (at, word) = self
            .words
            .iter_mut()
            .enumerate()
            .find(|(_, word)| **word != u64::MAX)?;
        let bit = word.trailing_ones() as usize;
        let entry = at * 64 + bit;
        if entry >= capacity {
            return None;
        }
        *word |= 1 << bit;
        Some(entry)
    }

    pub(super) fn give_back(&mut self, entry: usize) {
        if let Some(word) = self.words.get_mut(entry / 64) {
            *word &= !(1 << (entry % 64));
        }
    }

    /// The entry behind the last that is taken.
    pub(super) fn end(&self) -> usize {
        let last = self.words.iter().enumerate().rfind(|(_, word)| **word != 0);
        last.map_or(0, |(at, word)| at * 64 + 64 - word.leading_zeros() as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::Taken;

    #[test]
    fn the_first_free_entry_is_taken() {
        let mut taken = Taken::<2>::NONE;
        assert_eq!(taken.end(), 0);
        for entry in 0..100 {
            assert_eq!(taken.take(100), Some(entry));
            assert_eq!(taken.end(), entry + 1);
        }
        assert_eq!(taken.take(100), None);
        for entry in [70, 3, 64] {
            taken.give_back(entry);
        }
        assert_eq!(taken.end(), 100);
        assert_eq!(
            [(); 4].map(|()| taken.take(100)),
            [Some(3), Some(64), Some(70), None]
        );
        for entry in 1..100 {
            taken.give_back(entry);
        }
        assert_eq!(taken.end(), 1);
    }
}
