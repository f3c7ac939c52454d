//! `derived!`, `derived_plain!` and `derived_enum!`: what `#[derive(Karmem)]` prints, beside a type that is there already.

/// Declares the companions of a struct of Rust's: a table, or an inline struct with references in it. As in [`table!`], with names of
/// constants where that has numbers: what they are follows from the types. The kinds that are called `stored` leave it to a type
/// what it is stored as.
#[doc(hidden)]
#[macro_export]
macro_rules! derived {
    (table $($declaration:tt)*) => { $crate::derived! { @ table_field Table $($declaration)* } };
    (inline $($declaration:tt)*) => { $crate::derived! { @ field Inline $($declaration)* } };
    // The words `const` and the name of an offset look alike to a macro: the constants are taken off one by one.
    (
        @ $read:ident $class:ident
        $(# $attribute:tt)*
        $vis:vis struct $name:ident: $reader:ident, $mutable:ident, $live:ident, $builder:ident {
            const ID = $id:literal;
            const PACKAGE = $package:literal;
            $($rest:tt)*
        }
    ) => {
        $crate::derived! {
            @ [$read $class] [$(# $attribute)*] [$vis $name $reader $mutable $live $builder] [$id] [$package]
            [$crate::core::stringify!($name)] [__KARMEM_POSITIONS.2] $($rest)*
        }
    };
    (
        @ [$($how:tt)*] [$($attribute:tt)*] [$($types:tt)*] [$id:expr] [$package:expr] [$same:expr] [$align:expr]
        const NAME = $schema_name:literal; $($rest:tt)*
    ) => {
        $crate::derived! {
            @ [$($how)*] [$($attribute)*] [$($types)*] [$id] [$package] [$schema_name] [$align] $($rest)*
        }
    };
    (
        @ [$($how:tt)*] [$($attribute:tt)*] [$($types:tt)*] [$id:expr] [$package:expr] [$schema_name:expr] [$usual:expr]
        const ALIGN = $align:literal; $($rest:tt)*
    ) => {
        $crate::derived! {
            @ [$($how)*] [$($attribute)*] [$($types)*] [$id] [$package] [$schema_name] [$align] $($rest)*
        }
    };
    (
        @ [$read:ident $class:ident] [$(#[doc = $doc:literal])* $(#[deprecated $($deprecated:tt)?])?]
        [$vis:vis $name:ident $reader:ident $mutable:ident $live:ident $builder:ident]
        [$id:expr] [$package:expr] [$schema_name:expr] [$align:expr]
        $(
            $(#[doc = $field_doc:literal])*
            $(#[deprecated $($field_deprecated:tt)?])?
            $offset:ident => $field:ident:
            $(value $value:ty $(= $default:expr)?, $set_value:ident)?
            $(plain $plain:ty, $set_plain:ident, $plain_mut:ident)?
            $(array [$item:ty; $item_len:literal], $set_array:ident, $array_mut:ident)?
            $(text $(<= $text_limit:literal)?, $set_text:ident)?
            $(slice [$element:ty] $(<= $slice_limit:literal)?, $set_slice:ident, $init_slice:ident, $slice_mut:ident)?
            $(stored $type:ty, $set_type:ident, $init_type:ident, $type_mut:ident)?
            $(stored_slice [$slice_type:ty] $(<= $types_limit:literal)?, $set_type_slice:ident, $init_type_slice:ident, $type_slice_mut:ident)?
            $(maybe_stored $bit:ident $maybe:ty, $set_maybe:ident, $init_maybe:ident, $clear_maybe:ident, $maybe_mut:ident)?
            $(
                maybe_stored_slice [$maybe_type:ty] $(<= $maybe_limit:literal)?,
                $set_maybe_slice:ident, $init_maybe_slice:ident, $clear_maybe_slice:ident, $maybe_slice_mut:ident
            )?
            $(
                maybe_room $room_bit:ident [$room:ty; $room_len:literal],
                $set_room:ident, $init_room:ident, $clear_room:ident, $room_mut:ident
            )?
            $(
                maybe_room_text $text_bit:ident $room_text_len:literal,
                $set_room_text:ident, $init_room_text:ident, $clear_room_text:ident, $room_text_mut:ident
            )?
            $(($($kind:tt)*) $(, $method:ident)+)?
            ;
        )*
    ) => {
        $crate::companions! {
            [$(#[deprecated $($deprecated)?])?] $vis $name $reader $mutable $live $builder
        }

        $crate::owned_once_there_is_an_allocator! { $name }

        #[allow(dead_code, deprecated, non_camel_case_types, non_upper_case_globals, private_interfaces)]
        const _: () = {
            static SCHEMA: $crate::Schema = $crate::Schema {
                name: $package,
                fingerprint: 0,
                structs: &[($schema_name, $id)],
            };

            // Says once what no field can be: all else that is about such a type depends on this.
            const __CHECKED: $crate::core::primitive::bool = true
                $(
                    $(&& $crate::derive::can_be_a_field::<$type>())?
                    $(&& $crate::derive::can_be_a_field::<$slice_type>())?
                    $(&& $crate::derive::can_be_a_field::<$maybe>())?
                    $(&& $crate::derive::can_be_a_field::<$maybe_type>())?
                )*;

            // Each name is that of one constant for all of what follows, which is what lets it stand for a number.
            enum __KarmemField {
                $($offset),*
            }
            const __KARMEM_POSITIONS: ([$crate::derive::Position; <[&$crate::core::primitive::str]>::len(&[$($crate::core::stringify!($offset)),*])], $crate::core::primitive::u32, $crate::core::primitive::u32) =
                $crate::derive::positions($crate::layout::Class::$class, [$(
                    $crate::derive::FieldShape::of::<
                        $($value)?
                        $($plain)?
                        $([$item; $item_len])?
                        $($crate::only!($set_text, $crate::Text $(<$text_limit>)?))?
                        $($crate::Slice<$element $(, $slice_limit)?>)?
                        $($crate::derive::StoredOf<$type, __CHECKED>)?
                        $($crate::derive::SliceOf<$slice_type, __CHECKED $(, $types_limit)?>)?
                        $($crate::derive::OptionalOf<$maybe, 0, __CHECKED>)?
                        $($crate::Maybe<$crate::derive::SliceOf<$maybe_type, __CHECKED $(, $maybe_limit)?>>)?
                        $($crate::flat::Present<$crate::Room<$room, $room_len>, 0>)?
                        $($crate::flat::Present<$crate::RoomText<$room_text_len>, 0>)?
                        $($crate::stored_without_number!($($kind)*))?
                    >(),
                )*]);
            $(
                const $offset: $crate::core::primitive::u32 = __KARMEM_POSITIONS.0[__KarmemField::$offset as $crate::core::primitive::usize].offset;
                $(const $bit: $crate::core::primitive::u32 = __KARMEM_POSITIONS.0[__KarmemField::$offset as $crate::core::primitive::usize].bit;)?
                $(const $room_bit: $crate::core::primitive::u32 = __KARMEM_POSITIONS.0[__KarmemField::$offset as $crate::core::primitive::usize].bit;)?
                $(const $text_bit: $crate::core::primitive::u32 = __KARMEM_POSITIONS.0[__KarmemField::$offset as $crate::core::primitive::usize].bit;)?
                $($crate::presence_bit! { [__KARMEM_POSITIONS.0[__KarmemField::$offset as $crate::core::primitive::usize].bit] $($kind)* })?
            )*

            $crate::accessors! {
                unsafe $read [$(#[doc = $doc])*] [$(#[deprecated $($deprecated)?])?]
                $name $reader $mutable $live $builder [$schema_name] [$id] [__KARMEM_POSITIONS.1] [$align]
                $(
                    [$(#[doc = $field_doc])*] [$(#[deprecated $($field_deprecated)?])?]
                    $offset => $field:
                    $(value $value $(= $default)?, $set_value)?
                    $(plain $plain, $set_plain, $plain_mut)?
                    $(array [$item; $item_len], $set_array, $array_mut)?
                    $(text $(<= $text_limit)?, $set_text)?
                    $(slice [$element] $(<= $slice_limit)?, $set_slice, $init_slice, $slice_mut)?
                    $((stored $type as $crate::derive::StoredOf<$type, __CHECKED>), $set_type, $init_type, $type_mut)?
                    $(
                        (stored_slice [$slice_type] as $crate::derive::SliceOf<$slice_type, __CHECKED $(, $types_limit)?>),
                        $set_type_slice, $init_type_slice, $type_slice_mut
                    )?
                    $(
                        (maybe_stored $bit $maybe as $crate::derive::OptionalOf<$maybe, { $bit }, __CHECKED>),
                        $set_maybe, $init_maybe, $clear_maybe, $maybe_mut
                    )?
                    $(
                        (
                            maybe_stored_slice [$maybe_type]
                            as $crate::Maybe<$crate::derive::SliceOf<$maybe_type, __CHECKED $(, $maybe_limit)?>>
                        ),
                        $set_maybe_slice, $init_maybe_slice, $clear_maybe_slice, $maybe_slice_mut
                    )?
                    $(
                        (maybe_in_place $room_bit $crate::Room<$room, $room_len>),
                        $set_room, $init_room, $clear_room, $room_mut
                    )?
                    $(
                        (maybe_in_place $text_bit $crate::RoomText<$room_text_len>),
                        $set_room_text, $init_room_text, $clear_room_text, $room_text_mut
                    )?
                    $(($($kind)*) $(, $method)+)?
                    ;
                )*
            }
        };
    };
}

/// With an allocator, a derived table is `Owned`, for which it needs a few traits. It needs them without one as well, or it would no longer
/// compile where another crate brings in `alloc`.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! owned_once_there_is_an_allocator {
    ($name:ident) => {
        #[allow(deprecated)]
        const _: () = $crate::derive::can_be_owned::<$name>();
    };
}

/// What `Owned` asks for.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! owned_once_there_is_an_allocator {
    ($name:ident) => {};
}

/// Makes a struct of Rust's what a message can hold: all of its fields, padding included. A field can be followed by the
/// name of a constant: what does not compile because of that one, nothing is said about here.
#[doc(hidden)]
#[macro_export]
macro_rules! derived_plain {
    (
        $(# $attribute:tt)*
        $vis:vis struct $name:ident {
            const ID = $id:literal;
            const PACKAGE = $package:literal;
            const NAME = $schema_name:literal;
            $($rest:tt)*
        }
    ) => {
        $crate::derived_plain! {
            @ [$(# $attribute)*] [$name] [$id] [$package] [$schema_name] $($rest)*
        }
    };
    (
        $(# $attribute:tt)*
        $vis:vis struct $name:ident {
            const ID = $id:literal;
            const PACKAGE = $package:literal;
            $($rest:tt)*
        }
    ) => {
        $crate::derived_plain! {
            @ [$(# $attribute)*] [$name] [$id] [$package] [$crate::core::stringify!($name)] $($rest)*
        }
    };
    (
        @ [$(#[doc = $doc:literal])* $(#[deprecated $($deprecated:tt)?])?]
        [$name:ident] [$id:expr] [$package:expr] [$schema_name:expr]
        $( $(#[doc = $field_doc:literal])* $(#[deprecated $($field_deprecated:tt)?])? $field:ident: $type:ty $(, $gap:ident)?; )*
    ) => {
        #[allow(deprecated)]
        const _: () = {
            static SCHEMA: $crate::Schema = $crate::Schema {
                name: $package,
                fingerprint: 0,
                structs: &[($schema_name, $id)],
            };

            // Says once what no field can be: all else that is about such a type depends on this.
            const __CHECKED: $crate::core::primitive::bool =
                true $(&& $crate::derive::can_be_a_plain_field::<$type>())*;
            const __ALIGN: $crate::core::primitive::usize = {
                $($( let () = $gap; )?)*
                $crate::core::assert!(
                    $crate::derive::lies_as_laid_out(
                        &[$((
                            $crate::core::mem::offset_of!($name, $field),
                            <$crate::derive::StoredOf<$type, __CHECKED> as $crate::flat::Plain>::SHAPE,
                        )),*],
                        $crate::core::mem::size_of::<$name>(),
                        $crate::core::mem::align_of::<$name>(),
                    ),
                    $crate::core::concat!("the fields of ", $crate::core::stringify!($name), " do not lie where the layout puts them"),
                );
                $crate::core::mem::align_of::<$name>()
            };

            $crate::pod! {
                unsafe [$(#[doc = $doc])*] [$(#[deprecated $($deprecated)?])?]
                $name [$schema_name] [$id] [__ALIGN]
                $(
                    [$(#[doc = $field_doc])*] [$(#[deprecated $($field_deprecated)?])?]
                    $crate::core::mem::offset_of!($name, $field) => $field: $crate::derive::StoredOf<$type, __CHECKED>;
                )*
            }
        };
    };
}

/// Makes the open form of a closed enum of Rust's.
#[doc(hidden)]
#[macro_export]
macro_rules! derived_enum {
    (
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)?])?
        $vis:vis enum $name:ident as $open:ident: $underlying:ident {
            $( $(#[doc = $variant_doc:literal])* $(#[deprecated $($variant_deprecated:tt)?])? $variant:ident, )*
        }
    ) => {
        $crate::open_enum! {
            $(#[doc = $doc])*
            $(#[deprecated $($deprecated)?])?
            $vis struct $open as $name: $underlying {
                $( $(#[doc = $variant_doc])* $(#[deprecated $($variant_deprecated)?])? $variant = $name::$variant as $underlying, )*
            }
        }

        #[allow(deprecated)]
        const _: () = {
            $crate::core::assert!(
                false $( || $name::$variant as $underlying == 0 )*,
                $crate::core::concat!("no variant of `", $crate::core::stringify!($name), "` is 0, which is what absent fields read as: give it one that is"),
            );
            $crate::core::assert!(
                true $( && $name::$variant as $crate::core::primitive::i128 == $name::$variant as $underlying as $crate::core::primitive::i128 )*,
                $crate::core::concat!("`", $crate::core::stringify!($name), "` is no `", $crate::core::stringify!($underlying), "`"),
            );

            impl $crate::core::convert::From<$name> for $open {
                #[inline]
                fn from(value: $name) -> Self {
                    Self(value as $underlying)
                }
            }

            impl $crate::core::cmp::PartialEq<$name> for $open {
                #[inline]
                fn eq(&self, other: &$name) -> $crate::core::primitive::bool {
                    match other {
                        $( $name::$variant => *self == $open::$variant, )*
                    }
                }
            }

            impl $crate::core::cmp::PartialEq<$open> for $name {
                #[inline]
                fn eq(&self, other: &$open) -> $crate::core::primitive::bool {
                    other == self
                }
            }

            /// Fails with the number that the enum has no name for.
            impl $crate::core::convert::TryFrom<$open> for $name {
                type Error = $open;

                #[inline]
                fn try_from(open: $open) -> $crate::core::result::Result<Self, $open> {
                    match open {
                        $( $open::$variant => $crate::core::result::Result::Ok(Self::$variant), )*
                        unknown => $crate::core::result::Result::Err(unknown),
                    }
                }
            }
        };
    };
}
