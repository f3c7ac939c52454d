//! `plain!`: makes a struct of Rust's what a message can hold.

use core::fmt;

use crate::flat::Plain;

/// Whether the `fields`, offset and size in bytes each, fill a struct of `size` bytes without a gap.
#[doc(hidden)]
#[must_use]
pub const fn fields_fill(fields: &[(usize, usize)], size: usize) -> bool {
    let mut at = 0;
    let mut index = 0;
    while index < fields.len() {
        if fields[index].0 != at {
            return false;
        }
        at += fields[index].1;
        index += 1;
    }
    at == size
}

/// The size of a field of a plain struct that has this alignment, in bytes. What the field is, the pointer to it says.
///
/// What a message can hold without a check is also what Rust can: each field is `Pod`.
///
/// # Panics
///
/// While compiling, when the field asks for a larger alignment.
#[doc(hidden)]
#[must_use]
pub const fn field_size<S, T: Plain>(_: fn(&S) -> *const T, align: usize) -> usize {
    assert!(
        T::SHAPE.align as usize <= align,
        "a field asks for a larger alignment than its struct has"
    );
    size_of::<T>()
}

/// Whether a field of a plain struct is padding: the names of fields in schemas start with a letter.
#[doc(hidden)]
#[inline]
#[must_use]
pub const fn is_padding(name: &str) -> bool {
    matches!(name.as_bytes(), [b'_', ..])
}

/// Formats a plain struct without its padding.
#[doc(hidden)]
pub fn debug(
    name: &str,
    fields: &[(&str, &dyn fmt::Debug)],
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    let mut out = f.debug_struct(name);
    for (name, value) in fields.iter().filter(|(name, _)| !is_padding(name)) {
        out.field(name.trim_start_matches("r#"), value);
    }
    out.finish()
}

/// Makes a `#[repr(C, align(8))]` struct without references what a message can hold: `offset => field: type`
/// for all of its fields, padding included. For another alignment, `const ALIGN = 4;` follows the id.
///
/// A declaration that is not that of the struct does not compile:
///
/// ```compile_fail,E0308
/// # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
/// #[repr(C, align(8))]
/// #[derive(Clone, Copy, Debug)]
/// pub struct Evil { address: &'static u64 }
///
/// karmem::plain! {
///     Evil {
///         const ID = 1;
///         0 => address: u64;
///     }
/// }
/// ```
#[macro_export]
macro_rules! plain {
    (
        $name:ident {
            const ID = $id:literal;
            $(const ALIGN = $align:literal;)?
            $( $offset:literal => $field:ident: $type:ty; )*
        }
    ) => {
        $crate::pod! {
            unsafe [] [] $name [$crate::core::stringify!($name)] [$id] [$crate::align!($($align)?)]
            $([] [] $offset => $field: $type;)*
        }

        $crate::owned_methods! { $name }
        $crate::serde_record! { $name $($field)* }

        #[allow(deprecated)]
        impl $crate::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::bytemuck::Zeroable::zeroed()
            }
        }

        // Padding is not part of the value, whatever others have stored there.
        #[allow(deprecated)]
        impl $crate::core::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> $crate::core::primitive::bool {
                true $( && ($crate::declare::is_padding($crate::core::stringify!($field)) || self.$field == other.$field) )*
            }
        }

        #[allow(deprecated)]
        impl $crate::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                let fields: &[(&$crate::core::primitive::str, &dyn $crate::core::fmt::Debug)] = &[$( ($crate::core::stringify!($field), &self.$field) ),*];
                $crate::declare::debug($crate::core::stringify!($name), fields, f)
            }
        }
    };
}

/// Makes a struct what a message can hold, whose fields are said to lie at these offsets. Whoever expands it names all fields and vouches
/// for the identifier, with the word `unsafe`.
#[doc(hidden)]
#[macro_export]
macro_rules! pod {
    (
        unsafe [$(#[doc = $doc:literal])*] [$(#[deprecated $($deprecated:tt)?])?]
        $name:ident [$schema_name:expr] [$id:expr] [$align:expr]
        $(
            [$(#[doc = $field_doc:literal])*] [$(#[deprecated $($field_deprecated:tt)?])?]
            $offset:expr => $field:ident: $type:ty;
        )*
    ) => {
        #[allow(deprecated)]
        const _: () = {
            // The fields are those that are declared, also those without bytes, or what follows is about another struct. Of a union,
            // there is nothing to be taken over.
            let _ = |value: $name| {
                let value = $name { ..value };
                let $name { $($field: _),* } = value;
            };
            // They have the types that are declared, and what makes it plain is asked of just those: a type is words, and a macro among them can
            // be another one each time. Pointers, as values could be turned into others.
            let align = $align;
            $crate::core::assert!(
                true $( && $crate::core::mem::offset_of!($name, $field) == $offset )*
                    && $crate::declare::fields_fill(
                        &[$((
                            $offset,
                            $crate::declare::field_size(|value: &$name| -> *const $type { &raw const value.$field }, align),
                        )),*],
                        $crate::core::mem::size_of::<$name>(),
                    )
                    && $crate::core::mem::align_of::<$name>() == align,
                $crate::core::concat!("the fields of ", $crate::core::stringify!($name), " do not lie where the layout puts them"),
            );
        };

        #[allow(deprecated, unsafe_code)]
        // SAFETY: every field is `Pod`, so zeros are valid for each, and together they are all of it.
        unsafe impl $crate::bytemuck::Zeroable for $name {}

        #[allow(deprecated, unsafe_code)]
        // SAFETY: every field is `Pod`; the assertion above says that they fill the struct, so there is no
        // padding, and fixes its layout.
        unsafe impl $crate::bytemuck::Pod for $name {}

        #[allow(deprecated, unsafe_code)]
        // SAFETY: the assertion above says that it lies in Rust as it does in a message.
        unsafe impl $crate::flat::Plain for $name {
            const SHAPE: $crate::layout::Shape = $crate::flat::struct_shape::<Self>();
            const TYPE: $crate::schema::Type = $crate::schema::Type::Struct($crate::schema::Struct::of::<Self>);

            type Ref<'a> = &'a Self;
            type Live<'a> = $crate::live::LiveValue<'a, Self>;

            #[inline(always)]
            fn get(place: &Self) -> &Self {
                place
            }
        }

        #[allow(clippy::unreadable_literal, deprecated, unsafe_code)]
        // SAFETY: any bits are valid for it, so it has no fields that need a check. `LiveValue` and `PlainBuilder`
        // are transparent, and `Ref` has a `from_view` of its own, as `Mut` has a `from_mut`.
        unsafe impl $crate::flat::Structure for $name {
            const PACKAGE: &'static $crate::Schema = &SCHEMA;
            const SCHEMA: &'static $crate::schema::Struct = &$crate::schema::Struct::plain::<$name, _>(
                $crate::core::concat!($($doc, "\n"),*),
                $crate::core::concat!($("=", $crate::why!($($deprecated)?))?),
                &$crate::schema::Field::without_padding(
                    [$(
                        $crate::schema::Field::new::<$type>(
                            $crate::core::stringify!($field),
                            $offset as $crate::core::primitive::u32,
                            $crate::core::concat!($($field_doc, "\n"),*),
                            $crate::core::concat!($("=", $crate::why!($($field_deprecated)?))?),
                        ),
                    )*],
                    $crate::flat::struct_shape::<$name>(),
                ),
            );
            const LAYOUT: &'static $crate::flat::StructLayout =
                &$crate::flat::StructLayout::plain::<$name>($schema_name, $id);

            type Ref<'a> = &'a Self;
            type Mut<'a> = &'a mut Self;
            type Live<'a> = $crate::live::LiveValue<'a, Self>;
            type Builder<'b> = $crate::build::PlainBuilder<'b, Self>;

            #[inline(always)]
            unsafe fn from_view(view: $crate::frozen::View<'_>) -> &Self {
                // SAFETY: the caller's promise.
                unsafe { view.value::<Self>() }
            }

            #[inline(always)]
            unsafe fn from_mut(view: $crate::exclusive::MutView<'_>) -> &mut Self {
                // SAFETY: the caller's promise.
                unsafe { view.value_mut::<Self>() }
            }
        }

        #[allow(deprecated)]
        impl<const CHECKED: $crate::core::primitive::bool> $crate::derive::FieldType<CHECKED> for $name {
            type Stored = Self;
        }

        #[allow(deprecated)]
        impl $crate::derive::IsPlain for $name {}

        $crate::plain_ecosystem! { unsafe $name $($field: $type;)* }
    };
}
