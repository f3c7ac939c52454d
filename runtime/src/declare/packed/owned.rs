//! `packed_owned!`: the type that a declaration names. With feature `alloc` it is a struct of Rust's with all that is in one; without, there is
//! no value of it.

/// Without an allocator, only a name.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! packed_owned {
    ([$($doc:tt)*] [$($deprecated:tt)*] [$($derive:tt)*] $name:ident $($field:tt)*) => {
        $($doc)*
        $($deprecated)*
        pub enum $name {}
    };
}

/// Of each field, its offset, what is kept of it, how it is stored, and its default.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! packed_owned {
    (
        [$($doc:tt)*] [$($deprecated:tt)*] [$($derive:tt)*] $name:ident $reader:ident
        $(
            [$($field_doc:tt)*] [$($field_deprecated:tt)*] $offset:tt $field:ident:
            [$kept:ty] [$stored:ty] [$($default:expr)?];
        )*
    ) => {
        $($doc)*
        $($deprecated)*
        #[allow(deprecated, missing_docs)]
        #[derive($crate::core::clone::Clone, $crate::core::cmp::PartialEq, $crate::core::fmt::Debug)]
        $($derive)*
        pub struct $name {
            $(
                $($field_doc)*
                $($field_deprecated)*
                pub $field: $kept,
            )*
        }

        #[allow(clippy::approx_constant, deprecated, unused_mut)]
        impl $crate::core::default::Default for $name {
            fn default() -> Self {
                let mut object = Self {
                    $($field: <$stored as $crate::packed::Own>::absent(),)*
                };
                $($(object.$field = $default;)?)*
                object
            }
        }

        #[allow(deprecated, unused_variables)]
        impl $crate::packed::Owned for $name {
            fn read_from(&mut self, object: $crate::packed::Ref<'_, Self>) {
                $($crate::packed::read_field::<$stored>(|| object.$field(), &mut self.$field);)*
            }

            fn write(
                &self,
                output: &mut impl $crate::packed::Output,
                offset: $crate::core::primitive::u32,
            ) -> $crate::core::result::Result<(), $crate::BuildError> {
                $($crate::packed::write_field::<$stored>(&self.$field, output, offset, $offset)?;)*
                $crate::core::result::Result::Ok(())
            }
        }

        #[allow(deprecated)]
        impl $crate::ReadOwned for $reader<'_> {
            type Owned = $name;

            #[inline]
            fn read_into(self, owned: &mut $name) {
                $crate::packed::Owned::read_from(owned, self);
            }
        }

        #[allow(deprecated)]
        impl $crate::core::convert::From<$reader<'_>> for $name {
            #[inline]
            fn from(reader: $reader<'_>) -> Self {
                $crate::ReadOwned::read(reader)
            }
        }

        $crate::packed_owned_methods! { $name }
        $crate::serde_record! { $name $($field)* }
        $crate::packed_ecosystem! { $name $($field: $stored;)* }
    };
}

/// Without an allocator, there is nothing that a struct could do by itself.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! packed_owned_methods {
    ($name:ident) => {};
}

/// What a struct can do without a trait to be imported.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! packed_owned_methods {
    ($name:ident) => {
        #[allow(deprecated)]
        impl $name {
            #[doc = "Writes all fields into the object that `builder` builds.\n\n# Errors\n\nWhen there is no room, or the schema does not allow what is in a field."]
            #[inline]
            pub fn write_in(
                &self,
                builder: &mut $crate::packed::Builder<'_, Self>,
            ) -> $crate::core::result::Result<(), $crate::BuildError> {
                $crate::packed::Owned::write_in(self, builder)
            }

            #[doc = "A packed message with this as its root.\n\n# Errors\n\nWhen it would be longer than 4 GiB, or the schema does not allow what is in a field."]
            #[inline]
            pub fn to_bytes(
                &self,
            ) -> $crate::core::result::Result<$crate::alloc::vec::Vec<$crate::core::primitive::u8>, $crate::WriteError> {
                $crate::packed::Owned::to_bytes(self)
            }
        }
    };
}
