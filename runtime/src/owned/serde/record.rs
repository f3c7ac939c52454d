//! Structs: fields by their names, or in their order.

use alloc::string::String;
use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{
    DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, SeqAccess, Visitor,
};
use serde_core::ser::{SerializeStruct, Serializer};

use super::{Read, Value};
use crate::declare::is_padding;

/// A struct with fields that serde reads and writes.
pub trait Record: Default {
    /// Its name in Rust.
    const NAME: &'static str;
    /// The names of its fields in Rust, without `r#` and without padding.
    const FIELDS: &'static [&'static str];

    /// Writes all fields.
    ///
    /// # Errors
    ///
    /// What the format says.
    fn serialize_fields<S: SerializeStruct>(&self, out: &mut S) -> Result<(), S::Error>;

    /// Reads the field with this number in [`FIELDS`](Record::FIELDS).
    ///
    /// # Errors
    ///
    /// What the format says.
    fn deserialize_field<'de, S: Source<'de>>(
        &mut self,
        number: usize,
        source: &mut S,
    ) -> Result<(), S::Error>;
}

/// Where the next value comes from.
pub trait Source<'de> {
    /// What the format says.
    type Error;

    /// Reads the next value, or leaves `value` as it is where there is none.
    ///
    /// # Errors
    ///
    /// What the format says.
    fn read<T: Value>(&mut self, value: &mut T) -> Result<(), Self::Error>;
}

struct OfMap<'m, A>(&'m mut A);

impl<'de, A: MapAccess<'de>> Source<'de> for OfMap<'_, A> {
    type Error = A::Error;

    fn read<T: Value>(&mut self, value: &mut T) -> Result<(), A::Error> {
        *value = self.0.next_value_seed(Read::new())?;
        Ok(())
    }
}

struct OfSequence<'s, A>(&'s mut A);

impl<'de, A: SeqAccess<'de>> Source<'de> for OfSequence<'_, A> {
    type Error = A::Error;

    fn read<T: Value>(&mut self, value: &mut T) -> Result<(), A::Error> {
        if let Some(next) = self.0.next_element_seed(Read::new())? {
            *value = next;
        }
        Ok(())
    }
}

/// Writes a struct.
///
/// # Errors
///
/// What the format says.
pub fn serialize_record<T: Record, S: Serializer>(
    record: &T,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut out = serializer.serialize_struct(T::NAME, T::FIELDS.len())?;
    record.serialize_fields(&mut out)?;
    out.end()
}

/// Reads a struct.
///
/// # Errors
///
/// What the format says.
pub fn deserialize_record<'de, T: Record, D: Deserializer<'de>>(
    deserializer: D,
) -> Result<T, D::Error> {
    deserializer.deserialize_struct(T::NAME, T::FIELDS, Fields(PhantomData))
}

struct Fields<T>(PhantomData<T>);

impl<'de, T: Record> Visitor<'de> for Fields<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the fields of `{}`", T::NAME)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut record = T::default();
        while let Some(number) = map.next_key_seed(Name(T::FIELDS))? {
            match number {
                Some(number) => record.deserialize_field(number, &mut OfMap(&mut map))?,
                None => drop(map.next_value::<IgnoredAny>()?),
            }
        }
        Ok(record)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<T, A::Error> {
        let mut record = T::default();
        for number in 0..T::FIELDS.len() {
            record.deserialize_field(number, &mut OfSequence(&mut sequence))?;
        }
        Ok(record)
    }
}

/// One of these names, which is to be read: by what it is called or by its number.
pub(super) struct Name(pub(super) &'static [&'static str]);

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Option<usize>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|known| *known == name))
    }

    fn visit_string<E: Error>(self, name: String) -> Result<Option<usize>, E> {
        self.visit_str(&name)
    }

    fn visit_bytes<E: Error>(self, name: &[u8]) -> Result<Option<usize>, E> {
        Ok(self.0.iter().position(|known| known.as_bytes() == name))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Option<usize>, E> {
        let number = usize::try_from(number).ok();
        Ok(number.filter(|number| *number < self.0.len()))
    }
}

/// How many of the identifiers are not those of padding.
#[must_use]
pub const fn count_fields(identifiers: &[&str]) -> usize {
    let (mut count, mut index) = (0, 0);
    while index < identifiers.len() {
        count += !is_padding(identifiers[index]) as usize;
        index += 1;
    }
    count
}

/// The identifiers that are not those of padding, without `r#`.
#[must_use]
pub const fn field_names<const N: usize>(identifiers: &[&'static str]) -> [&'static str; N] {
    let mut names = [""; N];
    let (mut count, mut index) = (0, 0);
    while index < identifiers.len() {
        if !is_padding(identifiers[index]) {
            names[count] = crate::flat::without_raw(identifiers[index]);
            count += 1;
        }
        index += 1;
    }
    names
}
