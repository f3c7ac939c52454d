//! A number in, as many numbers as are wanted out.

/// Numbers that look random and are always the same: Marsaglia's xorshift64 ("Xorshift RNGs", 2003).
#[derive(Clone)]
pub struct Numbers {
    /// Never 0.
    state: u64,
}

impl Numbers {
    pub fn new(seed: u64) -> Self {
        Self { state: seed | 1 }
    }

    pub fn number(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number that is less than `limit`.
    pub fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.number()) * limit as u128) >> 64) as usize
    }

    /// A string, perhaps longer than there is room for.
    pub fn text(&mut self) -> String {
        (0..self.below(20))
            .map(|_| ['a', 'ß', '€', '𝄞'][self.below(4)])
            .collect()
    }
}
