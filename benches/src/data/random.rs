//! Numbers that look random, and are the same on every run.

/// Marsaglia's xorshift64: "Xorshift RNGs", 2003.
pub(super) struct Random(u64);

impl Random {
    /// `seed` is not 0.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// 64 bits.
    pub(super) fn bits(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// One of the numbers from 0 on, and less than `limit`.
    pub(super) fn below(&mut self, limit: u32) -> u32 {
        (((self.bits() >> 32) * u64::from(limit)) >> 32) as u32
    }

    /// One of the numbers from `first` on, and less than `end`.
    pub(super) fn between(&mut self, first: i32, end: i32) -> i32 {
        first + self.below((end - first) as u32) as i32
    }

    /// From 0 on, and less than 1.
    pub(super) fn unit(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// The same with the precision of an `f32`.
    pub(super) fn unit_f32(&mut self) -> f32 {
        (self.bits() >> 40) as f32 / (1 << 24) as f32
    }

    /// True as often as `probability` says.
    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.unit() < probability
    }

    /// True half of the time.
    pub(super) fn flip(&mut self) -> bool {
        self.below(2) == 1
    }

    /// What `make` makes, half of the time.
    pub(super) fn option<T>(&mut self, make: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.flip().then(|| make(self))
    }

    /// One of `values`, of which there is at least one.
    pub(super) fn pick<T: Copy>(&mut self, values: &[T]) -> T {
        values[self.below(values.len() as u32) as usize]
    }

    /// Fewer than `limit` of what `make` makes.
    pub(super) fn fewer_than<T>(&mut self, limit: u32, make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let count = self.below(limit) as usize;
        self.many(count, make)
    }

    /// `count` of what `make` makes.
    pub(super) fn many<T>(&mut self, count: usize, mut make: impl FnMut(&mut Self) -> T) -> Vec<T> {
        (0..count).map(|_| make(self)).collect()
    }
}
