//! `open_enum!`: numbers with names.

/// An integer that schemas have, which an open enum can be.
///
/// # Safety
///
/// Any bits are valid, none are padding, and it is stored as it is, at a multiple of its size.
#[doc(hidden)]
#[diagnostic::on_unimplemented(message = "an enum is an integer of 8 to 64 bits, not `{Self}`")]
pub unsafe trait Integer: bytemuck::Pod {}

macro_rules! integers {
    ($($integer:ty)*) => {$(
        // SAFETY: an integer of Rust's.
        unsafe impl Integer for $integer {}
    )*};
}

integers!(u8 u16 u32 u64 i8 i16 i32 i64);

/// Compiles if an open enum can be a `T`.
#[doc(hidden)]
pub const fn underlying<T: Integer>() {}

/// Declares an open enum: a number with names for some of its values, which match like variants.
///
/// ```
/// karmem::open_enum! {
///     /// Which side it is on.
///     pub struct Team: u8 {
///         Humans = 0,
///         Orcs = 1,
///     }
/// }
///
/// let team = match Team(7) {
///     Team::Humans | Team::Orcs => "known",
///     _ => "from a newer schema",
/// };
/// assert_eq!(team, "from a newer schema");
/// assert_eq!(format!("{:?} {:?}", Team::Orcs, Team(7)), "Orcs Team(7)");
/// ```
///
/// A `#[derive(...)]` behind the docs adds to what the type derives.
///
/// The number is one for which any bits are valid:
///
/// ```compile_fail,E0277
/// karmem::open_enum! {
///     pub struct Evil: bool { No = false, }
/// }
/// ```
///
/// and that is aligned to its size:
///
/// ```compile_fail,E0277
/// type Triple = [u16; 3];
///
/// karmem::open_enum! {
///     pub struct Evil: Triple {}
/// }
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)?])?
        $(#[derive($($derive:tt)*)])?
        $vis:vis struct $name:ident $(as $schema_name:ident)?: $underlying:ident {
            $(
                $(#[doc = $variant_doc:literal])*
                $(#[deprecated $($variant_deprecated:tt)?])?
                $variant:ident = $value:expr,
            )*
        }
    ) => {
        $(#[doc = $doc])*
        $(#[deprecated $($deprecated)?])?
        #[repr(transparent)]
        #[allow(non_camel_case_types)]
        $(#[derive($($derive)*)])?
        #[derive(
            $crate::core::clone::Clone,
            $crate::core::marker::Copy,
            $crate::core::default::Default,
            $crate::core::cmp::PartialEq,
            $crate::core::cmp::Eq,
            $crate::core::cmp::PartialOrd,
            $crate::core::cmp::Ord,
            $crate::core::hash::Hash,
        )]
        $vis struct $name(
            /// The number, which may be one that this schema has no name for.
            pub $underlying,
        );

        #[allow(clippy::unreadable_literal, deprecated, missing_docs, non_upper_case_globals)]
        impl $name {
            $(
                $(#[doc = $variant_doc])*
                $(#[deprecated $($variant_deprecated)?])?
                pub const $variant: Self = Self($value);
            )*

            /// The name of the value in the schema.
            #[must_use]
            pub const fn name(self) -> $crate::core::option::Option<&'static $crate::core::primitive::str> {
                #[allow(unreachable_patterns)]
                match self {
                    $( Self::$variant => $crate::core::option::Option::Some($crate::core::stringify!($variant)), )*
                    _ => $crate::core::option::Option::None,
                }
            }
        }

        #[allow(deprecated)]
        impl $crate::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                match self.name() {
                    $crate::core::option::Option::Some(name) => f.write_str(name),
                    $crate::core::option::Option::None => f.debug_tuple($crate::core::stringify!($name)).field(&self.0).finish(),
                }
            }
        }

        $crate::serde_number! { $name $underlying }
        $crate::packed_number! { $name $underlying }
        $crate::open_enum_ecosystem! { unsafe $name $underlying $($variant)* }

        #[allow(deprecated)]
        impl<const CHECKED: $crate::core::primitive::bool> $crate::derive::FieldType<CHECKED> for $name {
            type Stored = Self;
        }

        #[allow(deprecated)]
        impl $crate::derive::IsPlain for $name {}

        const _: () = $crate::declare::underlying::<$underlying>();

        #[allow(deprecated, unsafe_code)]
        // SAFETY: `repr(transparent)` over an integer, for which zero is valid.
        unsafe impl $crate::bytemuck::Zeroable for $name {}

        #[allow(deprecated, unsafe_code)]
        // SAFETY: `repr(transparent)` over an integer, which is `Pod`.
        unsafe impl $crate::bytemuck::Pod for $name {}

        #[allow(deprecated, unsafe_code)]
        // SAFETY: stored as the integer that it is.
        unsafe impl $crate::flat::Plain for $name {
            const SHAPE: $crate::layout::Shape = $crate::flat::scalar_shape::<Self>();
            const TYPE: $crate::schema::Type = $crate::schema::Type::Enum(const {
                &$crate::schema::Enum::new::<Self, $underlying>(
                    [$($crate::core::stringify!($schema_name),)? $crate::core::stringify!($name)][0],
                    $crate::core::concat!($($doc, "\n"),*),
                    $crate::core::concat!($("=", $crate::why!($($deprecated)?))?),
                    const { &[$(
                        $crate::schema::Variant::new(
                            $crate::core::stringify!($variant),
                            Self::$variant.0 as $crate::core::primitive::i128,
                            $crate::core::concat!($($variant_doc, "\n"),*),
                            $crate::core::concat!($("=", $crate::why!($($variant_deprecated)?))?),
                        ),
                    )*] },
                )
            });

            type Ref<'a> = Self;
            type Live<'a> = $crate::live::LiveValue<'a, Self>;

            #[inline(always)]
            fn get(place: &Self) -> Self {
                *place
            }
        }
    };
}
