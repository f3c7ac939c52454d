//! Unions: enums whose variants are named as the members are.

use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{Deserializer, EnumAccess, Error as _, VariantAccess, Visitor};
use serde_core::ser::Serializer;

use super::record::Name;
use super::{Value, Written};

/// A union that serde reads and writes.
pub trait OneOf: Sized {
    /// Its name in Rust.
    const NAME: &'static str;
    /// `None`, `Unknown`, and its members. Formats without names count them, so that new members come last.
    const VARIANTS: &'static [&'static str];

    /// Writes the variant that it is.
    ///
    /// # Errors
    ///
    /// What the format says.
    fn serialize_variant<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads what the variant with this name has.
    ///
    /// # Errors
    ///
    /// What the format says.
    fn deserialize_variant<'de, A: VariantAccess<'de>>(
        name: &str,
        access: A,
    ) -> Result<Self, A::Error>;
}

/// Writes a union.
///
/// # Errors
///
/// What the format says.
pub fn serialize_union<T: OneOf, S: Serializer>(
    union: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    union.serialize_variant(serializer)
}

/// Writes the variant with this name, which has `value`.
///
/// # Errors
///
/// What the format says.
pub fn serialize_member<T: OneOf, V: Value, S: Serializer>(
    name: &'static str,
    value: &V,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let number = T::VARIANTS.iter().position(|known| *known == name);
    // A union has fewer members than a `u32` can count, as they have tags.
    let number = number.unwrap_or_default() as u32;
    serializer.serialize_newtype_variant(T::NAME, number, name, &Written(value))
}

/// Reads a union.
///
/// # Errors
///
/// What the format says.
pub fn deserialize_union<'de, T: OneOf, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_enum(T::NAME, T::VARIANTS, Variants(PhantomData))
}

struct Variants<T>(PhantomData<T>);

impl<'de, T: OneOf> Visitor<'de> for Variants<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "a member of `{}`", T::NAME)
    }

    fn visit_enum<A: EnumAccess<'de>>(self, data: A) -> Result<T, A::Error> {
        let (number, access) = data.variant_seed(Name(T::VARIANTS))?;
        match number.and_then(|number| T::VARIANTS.get(number)) {
            Some(name) => T::deserialize_variant(name, access),
            None => Err(A::Error::custom(format_args!(
                "`{}` has no such member",
                T::NAME
            ))),
        }
    }
}
