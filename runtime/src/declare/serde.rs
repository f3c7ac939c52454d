//! What owned types need for serde: `serde_record!`, `serde_union!` and `serde_number!`, which expand to nothing without
//! feature `serde`.

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_record {
    ($($declaration:tt)*) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_union {
    ($($declaration:tt)*) => {};
}

#[cfg(not(feature = "serde"))]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_number {
    ($($declaration:tt)*) => {};
}

/// A struct with these fields.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_record {
    ($name:ident $($field:ident)*) => {
        #[allow(deprecated, unused_assignments, unused_mut, unused_variables)]
        impl $crate::owned::serde::Record for $name {
            const NAME: &'static str = $crate::core::stringify!($name);
            const FIELDS: &'static [&'static str] = {
                const IDENTIFIERS: &[&str] = &[$($crate::core::stringify!($field)),*];
                const COUNT: usize = $crate::owned::serde::count_fields(IDENTIFIERS);
                &$crate::owned::serde::field_names::<COUNT>(IDENTIFIERS)
            };

            fn serialize_fields<S: $crate::serde::ser::SerializeStruct>(
                &self,
                out: &mut S,
            ) -> $crate::core::result::Result<(), S::Error> {
                let mut names = <Self as $crate::owned::serde::Record>::FIELDS.iter();
                $(
                    if !$crate::declare::is_padding($crate::core::stringify!($field)) {
                        if let $crate::core::option::Option::Some(name) = names.next() {
                            out.serialize_field(name, &$crate::owned::serde::Written(&self.$field))?;
                        }
                    }
                )*
                $crate::core::result::Result::Ok(())
            }

            fn deserialize_field<'de, S: $crate::owned::serde::Source<'de>>(
                &mut self,
                number: usize,
                source: &mut S,
            ) -> $crate::core::result::Result<(), S::Error> {
                let mut next = 0;
                $(
                    if !$crate::declare::is_padding($crate::core::stringify!($field)) {
                        if number == next {
                            return source.read(&mut self.$field);
                        }
                        next += 1;
                    }
                )*
                $crate::core::result::Result::Ok(())
            }
        }

        $crate::serde_value! { $name, serialize_record, deserialize_record }
    };
}

/// A union with these members.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_union {
    ($name:ident $($variant:ident)*) => {
        #[allow(deprecated)]
        impl $crate::owned::serde::OneOf for $name {
            const NAME: &'static str = $crate::core::stringify!($name);
            const VARIANTS: &'static [&'static str] =
                &["None", "Unknown", $($crate::core::stringify!($variant)),*];

            fn serialize_variant<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::core::result::Result<S::Ok, S::Error> {
                match self {
                    Self::None => serializer.serialize_unit_variant(<Self as $crate::owned::serde::OneOf>::NAME, 0, "None"),
                    Self::Unknown(tag) => serializer.serialize_newtype_variant(<Self as $crate::owned::serde::OneOf>::NAME, 1, "Unknown", tag),
                    $(
                        Self::$variant(member) => $crate::owned::serde::serialize_member::<Self, _, _>(
                            $crate::core::stringify!($variant),
                            member,
                            serializer,
                        ),
                    )*
                }
            }

            fn deserialize_variant<'de, A: $crate::serde::de::VariantAccess<'de>>(
                name: &str,
                access: A,
            ) -> $crate::core::result::Result<Self, A::Error> {
                $(
                    if name == $crate::core::stringify!($variant) {
                        let member = access.newtype_variant_seed($crate::owned::serde::Read::new())?;
                        return $crate::core::result::Result::Ok(Self::$variant(member));
                    }
                )*
                if name == "Unknown" {
                    let tag = access.newtype_variant_seed($crate::owned::serde::Read::new())?;
                    return $crate::core::result::Result::Ok(Self::Unknown(tag));
                }
                access.unit_variant()?;
                $crate::core::result::Result::Ok(Self::None)
            }
        }

        $crate::serde_value! { $name, serialize_union, deserialize_union }
    };
}

/// An enum: its number.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_number {
    ($name:ident $underlying:ident) => {
        #[allow(deprecated)]
        impl $crate::owned::serde::Number for $name {
            type Underlying = $underlying;

            fn into_number(self) -> $underlying {
                self.0
            }

            fn from_number(number: $underlying) -> Self {
                Self(number)
            }
        }
        $crate::serde_value! { $name, serialize_number, deserialize_number }
    };
}

/// The traits, by functions of this crate.
#[cfg(feature = "serde")]
#[doc(hidden)]
#[macro_export]
macro_rules! serde_value {
    ($name:ident, $serialize:ident, $deserialize:ident) => {
        #[allow(deprecated)]
        impl $crate::serde::Serialize for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::core::result::Result<S::Ok, S::Error> {
                $crate::owned::serde::$serialize(self, serializer)
            }
        }

        #[allow(deprecated)]
        impl<'de> $crate::serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::core::result::Result<Self, D::Error> {
                $crate::owned::serde::$deserialize(deserializer)
            }
        }

        #[allow(deprecated)]
        impl $crate::owned::serde::Value for $name {
            fn serialize<S: $crate::serde::Serializer>(
                &self,
                serializer: S,
            ) -> $crate::core::result::Result<S::Ok, S::Error> {
                $crate::owned::serde::$serialize(self, serializer)
            }

            fn deserialize<'de, D: $crate::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> $crate::core::result::Result<Self, D::Error> {
                $crate::owned::serde::$deserialize(deserializer)
            }
        }
    };
}
