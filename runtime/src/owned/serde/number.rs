//! Enums: their numbers, of which newer schemas may have names for more.

use serde_core::de::Deserializer;
use serde_core::ser::Serializer;

use super::Value;

/// An enum that serde reads and writes.
pub trait Number: Copy {
    /// Its number.
    type Underlying: Value;

    /// The number that it is.
    fn into_number(self) -> Self::Underlying;

    /// The enum with this number.
    fn from_number(number: Self::Underlying) -> Self;
}

/// Writes an enum.
///
/// # Errors
///
/// What the format says.
pub fn serialize_number<T: Number, S: Serializer>(
    number: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    number.into_number().serialize(serializer)
}

/// Reads an enum.
///
/// # Errors
///
/// What the format says.
pub fn deserialize_number<'de, T: Number, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    T::Underlying::deserialize(deserializer).map(T::from_number)
}
