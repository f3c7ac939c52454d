//! `packed_value!`: structs of Rust's that are copied from and to packed bytes.

/// Declares a packed struct without references: `offset => field: type;` for each field. It is an ordinary struct of Rust's, with a
/// function `new` that takes all fields.
///
/// ```
/// use karmem::{VerifyOptions, packed};
/// # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
///
/// karmem::packed_value! {
///     pub struct Tile {
///         const ID = 1;
///         const SIZE = 5;
///
///         0 => is_solid: bool;
///         1 => height: f32;
///     }
/// }
///
/// # fn main() -> Result<(), karmem::Error> {
/// let tile = packed::open::<Tile>(&[1, 0, 0, 128, 63], &VerifyOptions::DEFAULT)?;
/// assert_eq!(tile, Tile { is_solid: true, height: 1.0 });
/// # Ok(())
/// # }
/// ```
#[macro_export]
macro_rules! packed_value {
    (
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)?])?
        $(#[derive($($derive:tt)*)])?
        pub struct $name:ident {
            const ID = $id:literal;
            const SIZE = $size:literal;
            $(
                $(#[doc = $field_doc:literal])*
                $(#[deprecated $($field_deprecated:tt)?])?
                $offset:literal => $field:ident: $type:ty;
            )*
        }
    ) => {
        $(#[doc = $doc])*
        $(#[deprecated $($deprecated)?])?
        #[allow(clippy::derived_hash_with_manual_eq, deprecated, missing_docs)]
        #[derive(
            $crate::core::clone::Clone,
            $crate::core::marker::Copy,
            $crate::core::cmp::PartialEq,
            $crate::core::fmt::Debug,
        )]
        $(#[derive($($derive)*)])?
        pub struct $name {
            $(
                $(#[doc = $field_doc])*
                $(#[deprecated $($field_deprecated)?])?
                pub $field: $type,
            )*
        }

        #[allow(deprecated)]
        impl $name {
            /// The struct with these fields.
            #[allow(clippy::fn_params_excessive_bools, clippy::too_many_arguments, dead_code)]
            #[must_use]
            pub const fn new($($field: $type),*) -> Self {
                Self { $($field),* }
            }
        }

        #[allow(deprecated)]
        impl $crate::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::packed::Value::load(&[])
            }
        }

        #[allow(deprecated)]
        impl $crate::packed::Value for $name {
            const SIZE: $crate::core::primitive::u32 = $size;

            #[inline]
            fn load(bytes: &[$crate::core::primitive::u8]) -> Self {
                Self {
                    $($field: $crate::packed::load_field(bytes, $offset),)*
                }
            }

            #[inline]
            fn store<P: $crate::packed::Place + ?$crate::core::marker::Sized>(
                self,
                place: &mut P,
                offset: $crate::core::primitive::usize,
            ) {
                $($crate::packed::Value::store(self.$field, place, offset + $offset);)*
            }
        }

        // What no constant without a name asks for is not evaluated where nothing uses the struct.
        #[allow(deprecated)]
        const _: &$crate::flat::StructLayout = $crate::packed::layout_of::<$name>();

        #[allow(clippy::unreadable_literal, deprecated)]
        impl $crate::packed::Structure for $name {
            const PACKAGE: &'static $crate::Schema = &SCHEMA;
            const LAYOUT: &'static $crate::flat::StructLayout = &$crate::packed::layout(
                $crate::layout::Class::Inline,
                $crate::core::stringify!($name),
                $id,
                &[$($crate::packed::field::<$type>($crate::core::stringify!($field), $offset)),*],
                $size,
            );

            type Ref<'a> = Self;
            type Builder<'b> = $crate::packed::ValueBuilder<'b, Self>;

            #[inline]
            fn from_view(view: $crate::packed::View<'_>) -> Self {
                view.read::<Self>(0)
            }

            #[inline]
            fn from_slot(slot: $crate::packed::Slot<'_>) -> $crate::packed::ValueBuilder<'_, Self> {
                $crate::packed::ValueBuilder::new(slot)
            }

            #[inline]
            fn verify_fields(
                _: $crate::packed::View<'_>,
                _: &mut $crate::packed::Verifier<'_>,
            ) -> $crate::packed::Verdict {
                $crate::core::result::Result::Ok(())
            }

            #[inline]
            fn reset_fields(_: $crate::packed::Slot<'_>) {}
        }

        $crate::packed_owned_value! { $name }
        $crate::serde_record! { $name $($field)* }
        $crate::packed_ecosystem! { $name $($field: $type;)* }
    };
}

/// An enum: its number.
#[doc(hidden)]
#[macro_export]
macro_rules! packed_number {
    ($name:ident $underlying:ident) => {
        #[allow(deprecated)]
        impl $crate::packed::Value for $name {
            const SIZE: $crate::core::primitive::u32 = <$underlying as $crate::packed::Value>::SIZE;

            #[inline]
            fn load(bytes: &[$crate::core::primitive::u8]) -> Self {
                Self($crate::packed::Value::load(bytes))
            }

            #[inline]
            fn store<P: $crate::packed::Place + ?$crate::core::marker::Sized>(
                self,
                place: &mut P,
                offset: $crate::core::primitive::usize,
            ) {
                $crate::packed::Value::store(self.0, place, offset);
            }
        }
    };
}

/// Without an allocator, nothing is owned.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! packed_owned_value {
    ($name:ident) => {};
}

/// A struct that is its own owned form.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! packed_owned_value {
    ($name:ident) => {
        #[allow(deprecated)]
        impl $crate::packed::Owned for $name {
            #[inline]
            fn read_from(&mut self, object: Self) {
                *self = object;
            }

            #[inline]
            fn write(
                &self,
                output: &mut impl $crate::packed::Output,
                offset: $crate::core::primitive::u32,
            ) -> $crate::core::result::Result<(), $crate::BuildError> {
                output.store(offset, *self);
                $crate::core::result::Result::Ok(())
            }
        }

        $crate::packed_owned_methods! { $name }
    };
}
