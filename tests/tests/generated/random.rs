//! Any object of a type: numbers in, what a reader of serde would have read of them out. Types say themselves what they are made of, so
//! that no test has a line for each field.
use karmem::serde::de::value::Error;
use karmem::serde::de::{
    Deserialize, DeserializeSeed, Deserializer, EnumAccess, Error as _, IntoDeserializer,
    SeqAccess, VariantAccess, Visitor,
};
use karmem::serde::forward_to_deserialize_any;

/// The object that `seed` stands for. Slices in it are short, as their limits may be.
pub(crate) fn object<T: for<'de> Deserialize<'de>>(seed: u64) -> T {
    let mut random = Random {
        state: seed | 1,
        depth: 0,
    };
    T::deserialize(&mut random).unwrap_or_else(|error| panic!("seed {seed}: {error}"))
}

struct Random {
    /// Of Marsaglia's xorshift64 ("Xorshift RNGs", 2003); never 0.
    state: u64,
    /// Structs around the next one.
    depth: u32,
}

impl Random {
    fn next(&mut self) -> u64 {
        self.state ^= self.state << 13;
        self.state ^= self.state >> 7;
        self.state ^= self.state << 17;
        self.state.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    fn below(&mut self, limit: usize) -> usize {
        ((self.next() >> 32) as usize * limit) >> 32
    }

    /// How many elements, or whether there is one: fewer and fewer further down, so that trees end.
    fn len(&mut self) -> usize {
        let limit = 4_usize.saturating_sub(self.depth as usize / 2);
        if limit == 0 { 0 } else { self.below(limit) }
    }

    /// Short, and not all of it ASCII.
    fn text(&mut self) -> String {
        let len = self.below(4);
        (0..len)
            .map(|_| ['a', 'Z', 'ß', 'é'][self.below(4)])
            .collect()
    }
}

macro_rules! numbers {
    ($($deserialize:ident $visit:ident $number:ty $(as $float:ty)?;)*) => {$(
        fn $deserialize<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            visitor.$visit(self.next() as $number $(as $float)?)
        }
    )*};
}

impl<'de> Deserializer<'de> for &mut Random {
    type Error = Error;

    numbers! {
        deserialize_u8 visit_u8 u8;
        deserialize_u16 visit_u16 u16;
        deserialize_u32 visit_u32 u32;
        deserialize_u64 visit_u64 u64;
        deserialize_i8 visit_i8 i8;
        deserialize_i16 visit_i16 i16;
        deserialize_i32 visit_i32 i32;
        deserialize_i64 visit_i64 i64;
        // Numbers that are equal to themselves.
        deserialize_f32 visit_f32 i16 as f32;
        deserialize_f64 visit_f64 i32 as f64;
    }

    forward_to_deserialize_any! {
        char str bytes byte_buf unit unit_struct newtype_struct tuple_struct map identifier ignored_any
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("no type of a schema is read so"))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_bool(self.below(2) == 1)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_string(self.text())
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.len() == 0 {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.len();
        visitor.visit_seq(Elements { random: self, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_seq(Elements { random: self, left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.depth += 1;
        let left = fields.len();
        let object = visitor.visit_seq(Elements { random: self, left });
        self.depth -= 1;
        object
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_enum(Variant {
            random: self,
            variants,
        })
    }
}

struct Elements<'r> {
    random: &'r mut Random,
    left: usize,
}

impl<'de> SeqAccess<'de> for Elements<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        element: T,
    ) -> Result<Option<T::Value>, Error> {
        let Some(left) = self.left.checked_sub(1) else {
            return Ok(None);
        };
        self.left = left;
        element.deserialize(&mut *self.random).map(Some)
    }
}

struct Variant<'r> {
    random: &'r mut Random,
    variants: &'static [&'static str],
}

impl<'de, 'r> EnumAccess<'de> for Variant<'r> {
    type Error = Error;
    type Variant = Self;

    fn variant_seed<T: DeserializeSeed<'de>>(self, variant: T) -> Result<(T::Value, Self), Error> {
        // What is unknown can't be written; nothing ends a tree.
        let members = self
            .variants
            .iter()
            .filter(|name| !["None", "Unknown"].contains(name));
        let members: Vec<_> = members.collect();
        let name = match self.random.len() {
            0 => "None",
            _ => members[self.random.below(members.len())],
        };
        let value = variant.deserialize(IntoDeserializer::<Error>::into_deserializer(name))?;
        Ok((value, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, member: T) -> Result<T::Value, Error> {
        member.deserialize(self.random)
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Error> {
        Err(Error::custom("a member is one struct"))
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Error> {
        Err(Error::custom("a member is one struct"))
    }
}
