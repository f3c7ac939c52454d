//! Owned objects in the formats that serde has: objects in, calls of serde's traits out, and back.
//!
//! A struct is a struct with the names of its fields in Rust, a union an enum with the names of its members, an enum its number, a
//! `bool` a `bool`. Padding is left out. What is read has the schema's defaults where a field is missing, and fields that the
//! schema does not have are passed over, so that old and new readers and writers mix as they do in messages. How deep
//! objects may be nested is for the format's reader to limit.

mod number;
mod record;
mod union;

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt;
use core::marker::PhantomData;

use serde_core::de::{DeserializeSeed, Deserializer, Error, SeqAccess, Visitor};
use serde_core::ser::{SerializeTuple as _, Serializer};
use serde_core::{Deserialize, Serialize};

pub use number::{Number, deserialize_number, serialize_number};
pub use record::{Record, Source, count_fields, deserialize_record, field_names, serialize_record};
pub use union::{OneOf, deserialize_union, serialize_member, serialize_union};

use crate::flat::Bool;

/// What serde reads and writes of a field. Its own traits know arrays of up to 32 elements only.
pub trait Value: Sized {
    /// Writes it.
    ///
    /// # Errors
    ///
    /// What the format says.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads it.
    ///
    /// # Errors
    ///
    /// What the format says.
    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error>;
}

/// A value as serde's traits want it.
#[derive(Debug)]
pub struct Written<'a, T>(pub &'a T);

impl<T: Value> Serialize for Written<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A value that is to be read, as serde's traits want it.
pub struct Read<T>(PhantomData<fn() -> T>);

impl<T> Read<T> {
    /// What reads a `T`.
    #[must_use]
    pub const fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T> Default for Read<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for Read<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Read")
    }
}

impl<'de, T: Value> DeserializeSeed<'de> for Read<T> {
    type Value = T;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }
}

macro_rules! as_serde_has_them {
    ($($value:ty)*) => {$(
        impl Value for $value {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                Serialize::serialize(self, serializer)
            }

            fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                Deserialize::deserialize(deserializer)
            }
        }
    )*};
}

as_serde_has_them!(u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 bool String Bool);

impl Serialize for Bool {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bool(self.get())
    }
}

impl<'de> Deserialize<'de> for Bool {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        <bool as Deserialize>::deserialize(deserializer).map(Self::new)
    }
}

impl<T: Value> Value for Box<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        T::serialize(self, serializer)
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}

impl<T: Value> Value for Option<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            None => serializer.serialize_none(),
            Some(value) => serializer.serialize_some(&Written(value)),
        }
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Perhaps<T>(PhantomData<T>);

        impl<'de, T: Value> Visitor<'de> for Perhaps<T> {
            type Value = Option<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value, or nothing")
            }

            fn visit_none<E: Error>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_unit<E: Error>(self) -> Result<Option<T>, E> {
                Ok(None)
            }

            fn visit_some<D: Deserializer<'de>>(self, value: D) -> Result<Option<T>, D::Error> {
                T::deserialize(value).map(Some)
            }
        }

        deserializer.deserialize_option(Perhaps(PhantomData))
    }
}

impl<T: Value> Value for Vec<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.iter().map(Written))
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Elements<T>(PhantomData<T>);

        impl<'de, T: Value> Visitor<'de> for Elements<T> {
            type Value = Vec<T>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a sequence")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Vec<T>, A::Error> {
                // How many there are is what the other side says: it gets no memory for that.
                let mut elements = Vec::new();
                while let Some(value) = values.next_element_seed(Read::new())? {
                    elements.push(value);
                }
                Ok(elements)
            }
        }

        deserializer.deserialize_seq(Elements(PhantomData))
    }
}

impl<T: Value, const N: usize> Value for [T; N] {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut tuple = serializer.serialize_tuple(N)?;
        for element in self {
            tuple.serialize_element(&Written(element))?;
        }
        tuple.end()
    }

    fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Elements<T, const N: usize>(PhantomData<T>);

        impl<'de, T: Value, const N: usize> Visitor<'de> for Elements<T, N> {
            type Value = [T; N];

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "an array of {N} elements")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<[T; N], A::Error> {
                let mut elements = Vec::with_capacity(N);
                while elements.len() < N {
                    match values.next_element_seed(Read::new())? {
                        Some(value) => elements.push(value),
                        None => return Err(A::Error::invalid_length(elements.len(), &self)),
                    }
                }
                elements
                    .try_into()
                    .map_err(|elements: Vec<T>| A::Error::invalid_length(elements.len(), &self))
            }
        }

        deserializer.deserialize_tuple(N, Elements(PhantomData))
    }
}
