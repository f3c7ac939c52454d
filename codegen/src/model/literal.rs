//! Values that a schema gives: to constants, and to fields that nobody set.

/// A value of a scalar or an enum; it fits its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Literal {
    /// Of an integer type or an enum.
    Integer(i128),
    /// Of `float32` or `float64`.
    Float(Float),
    /// Of `bool`.
    Bool(bool),
}

impl Literal {
    /// Whether all bits of the stored value are 0, which is what a field holds before it is set.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        match self {
            Self::Integer(value) => value == 0,
            Self::Float(value) => value.bits == 0,
            Self::Bool(value) => !value,
        }
    }
}

/// A finite number of type `float32` or `float64`. Compares by its bits, so that `0.0` and `-0.0` are two.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Float {
    /// Of the value as a `float64`, whatever its type.
    bits: u64,
}

impl Float {
    pub(crate) const fn new(value: f64) -> Self {
        Self {
            bits: value.to_bits(),
        }
    }

    /// The value; one of type `float32` has been rounded to that.
    #[must_use]
    pub const fn value(self) -> f64 {
        f64::from_bits(self.bits)
    }
}
