//! What walks over a data set come to: a number that is the same in every format.
//!
//! It does not depend on the order of the summands, so that a format that has numbers in a row may add them as
//! fast as the machine can.

/// A sum, without regard to overflow, of everything that a walk has met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Checksum(pub u64);

impl Checksum {
    /// The sum with `value` in it.
    #[expect(
        clippy::should_implement_trait,
        reason = "`+` would need parentheses around chains as long as walks are"
    )]
    #[inline(always)]
    #[must_use]
    pub fn add(self, value: impl Summand) -> Self {
        Self(self.0.wrapping_add(value.summand()))
    }

    /// The sum with all of `values` in it.
    #[inline(always)]
    #[must_use]
    pub fn add_all(self, values: impl IntoIterator<Item: Summand>) -> Self {
        values.into_iter().fold(self, Self::add)
    }
}

/// What a walk can meet.
///
/// An integer is itself, sign-extended, so that its width does not matter. Of a floating-point number it is the bits, of text
/// its length in bytes and the first of them, and of an optional value one more than the value, or 0.
pub trait Summand {
    /// What is added for it.
    fn summand(self) -> u64;
}

macro_rules! integers {
    ($($type:ty)*) => {$(
        impl Summand for $type {
            #[inline(always)]
            fn summand(self) -> u64 {
                self as u64
            }
        }
    )*};
}

integers! { bool u8 u16 u32 u64 i8 i16 i32 i64 }

impl Summand for f32 {
    #[inline(always)]
    fn summand(self) -> u64 {
        u64::from(self.to_bits())
    }
}

impl Summand for f64 {
    #[inline(always)]
    fn summand(self) -> u64 {
        self.to_bits()
    }
}

impl Summand for &str {
    #[inline(always)]
    fn summand(self) -> u64 {
        let first = self.as_bytes().first().copied().unwrap_or(0);
        self.len() as u64 + u64::from(first)
    }
}

impl<T: Summand> Summand for Option<T> {
    #[inline(always)]
    fn summand(self) -> u64 {
        self.map_or(0, |value| value.summand().wrapping_add(1))
    }
}

impl<T: Summand, const N: usize> Summand for [T; N] {
    #[inline(always)]
    fn summand(self) -> u64 {
        Checksum::default().add_all(self).0
    }
}

/// A part of a walk is a part of its sum.
impl Summand for Checksum {
    #[inline(always)]
    fn summand(self) -> u64 {
        self.0
    }
}
