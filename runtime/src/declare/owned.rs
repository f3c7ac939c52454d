//! `owned!` and `owned_union!`: the type that a declaration names. With feature `alloc` it is a struct of Rust's, or an enum, with
//! all that is in one; without, there is no value of it.

/// The type of a struct that is declared with [`table!`] or [`inline!`]: without an allocator, only a name.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! owned {
    ([$($doc:tt)*] [$($deprecated:tt)*] [$($derive:tt)*] $name:ident $($field:tt)*) => {
        $($doc)*
        $($deprecated)*
        pub enum $name {}
    };
}

/// Without an allocator, nothing is owned.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! owned_in_a_message {
    (unsafe $($declaration:tt)*) => {};
}

/// The type of a union that is declared with [`union!`]: without an allocator, only a name.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! owned_union {
    (
        unsafe
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)?])?
        $(#[derive($($derive:tt)*)])?
        pub union $name:ident: $($declaration:tt)*
    ) => {
        $(#[doc = $doc])*
        $(#[deprecated $($deprecated)?])?
        pub enum $name {}
    };
}

/// Without an allocator, there is nothing that a struct could do by itself.
#[cfg(not(feature = "alloc"))]
#[doc(hidden)]
#[macro_export]
macro_rules! owned_methods {
    ($name:ident) => {};
}

/// The type of a struct that is declared with [`table!`] or [`inline!`]: of each field, what is kept of it, how it is stored, and its
/// default.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! owned {
    (
        [$($doc:tt)*] [$($deprecated:tt)*] [$($derive:tt)*] $name:ident
        $(
            [$($field_doc:tt)*] [$($field_deprecated:tt)*] $field:ident:
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
                    $($field: <$stored as $crate::owned::Own>::absent(),)*
                };
                $($(object.$field = $default;)?)*
                object
            }
        }
    };
}

/// How an owned struct is read and written: of each field, its offset and how it is stored. As whoever expands it vouches for them, it
/// takes the word `unsafe` to do so.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! owned_in_a_message {
    (unsafe $name:ident $reader:ident $($offset:tt $field:ident [$stored:ty];)*) => {
        #[allow(deprecated, unsafe_code, unused_variables)]
        impl $crate::owned::Owned for $name {
            fn read_from(&mut self, object: $crate::flat::Ref<'_, Self>) {
                $(<$stored as $crate::owned::Own>::read(object.$field(), &mut self.$field);)*
            }

            unsafe fn write(
                &self,
                output: &mut impl $crate::owned::Output,
            ) -> $crate::core::result::Result<(), $crate::BuildError> {
                $(
                    // SAFETY: the output is for this struct, which has this field there, as asserted where it is declared.
                    unsafe { $crate::owned::write_field::<$stored>(&self.$field, output, $offset)? };
                )*
                $crate::core::result::Result::Ok(())
            }
        }

        $crate::read_owned! { $reader $name, Owned }
        $crate::object_ecosystem! { $name $($field: $stored;)* }
    };
}

/// What is kept of a field of one of the rarer kinds.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! kept {
    (union $union:ty) => { $union };
    (room [$item:ty; $limit:literal]) => { $crate::alloc::vec::Vec<$item> };
    (room_text $limit:literal) => { $crate::alloc::string::String };
    (array_of $elements:tt) => { $crate::kept_elements! $elements };
    (slice_of $elements:tt $(<= $limit:literal)?) => { $crate::kept_elements! $elements };
    (maybe $bit:literal $value:ty) => { $crate::core::option::Option<$value> };
    (maybe_in_place $bit:literal karmem::In<$inline:ty>) => { $crate::core::option::Option<$inline> };
    (maybe_in_place $bit:literal karmem::Room<$item:ty, $limit:literal>) => { $crate::core::option::Option<$crate::alloc::vec::Vec<$item>> };
    (maybe_in_place $bit:literal karmem::RoomText<$limit:literal>) => { $crate::core::option::Option<$crate::alloc::string::String> };
    (maybe_in_place $bit:literal $placed:ty) => { $crate::core::option::Option<$crate::owned::OwnedOf<$placed>> };
    (maybe_text $(<= $limit:literal)?) => { $crate::core::option::Option<$crate::alloc::string::String> };
    (maybe_slice [$item:ty] $(<= $limit:literal)?) => { $crate::core::option::Option<$crate::alloc::vec::Vec<$item>> };
    (maybe_slice_of $elements:tt $(<= $limit:literal)?) => { $crate::core::option::Option<$crate::kept_elements! $elements> };
    (maybe_table $table:ty) => { $crate::core::option::Option<$crate::alloc::boxed::Box<$table>> };
    (boxed $table:ty) => { $crate::core::option::Option<$crate::alloc::boxed::Box<$table>> };
}

/// What is kept of elements that are written `[E; 4]` or `[E]`.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! kept_elements {
    (karmem::Table<$table:ty> $(; $len:literal)?) => { $crate::kept_side_by_side!($table $(; $len)?) };
    (karmem::Boxed<$table:ty> $(; $len:literal)?) => { $crate::kept_side_by_side!($crate::core::option::Option<$crate::alloc::boxed::Box<$table>> $(; $len)?) };
    (karmem::Maybe<karmem::Boxed<$table:ty>> $(; $len:literal)?) => { $crate::kept_side_by_side!($crate::core::option::Option<$crate::alloc::boxed::Box<$table>> $(; $len)?) };
    (karmem::In<$inline:ty> $(; $len:literal)?) => { $crate::kept_side_by_side!($inline $(; $len)?) };
    (karmem::Tagged<$union:ty> $(; $len:literal)?) => { $crate::kept_side_by_side!($union $(; $len)?) };
    (karmem::Text $(<$limit:literal>)? $(; $len:literal)?) => { $crate::kept_side_by_side!($crate::alloc::string::String $(; $len)?) };
    (karmem::Maybe<karmem::Text> $(; $len:literal)?) => { $crate::kept_side_by_side!($crate::core::option::Option<$crate::alloc::string::String> $(; $len)?) };
    (karmem::Maybe<karmem::Text<$limit:literal>> $(; $len:literal)?) => { $crate::kept_side_by_side!($crate::core::option::Option<$crate::alloc::string::String> $(; $len)?) };
    (karmem::Slice<$item:ty $(, $limit:literal)?> $(; $len:literal)?) => { $crate::kept_side_by_side!($crate::alloc::vec::Vec<$item> $(; $len)?) };
    ($element:ty $(; $len:literal)?) => { $crate::kept_side_by_side!($crate::owned::OwnedOf<$element> $(; $len)?) };
}

/// An array, or a slice.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! kept_side_by_side {
    ($element:ty; $len:literal) => { [$element; $len] };
    ($element:ty) => { $crate::alloc::vec::Vec<$element> };
}

/// How a reader is read as a whole.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! read_owned {
    ($reader:ident $name:ident, $trait:ident) => {
        #[allow(deprecated)]
        impl $crate::owned::ReadOwned for $reader<'_> {
            type Owned = $name;

            #[inline]
            fn read_into(self, owned: &mut $name) {
                $crate::owned::$trait::read_from(owned, self);
            }
        }

        #[allow(deprecated)]
        impl $crate::core::convert::From<$reader<'_>> for $name {
            #[inline]
            fn from(reader: $reader<'_>) -> Self {
                $crate::owned::ReadOwned::read(reader)
            }
        }
    };
}

/// What a struct can do without a trait to be imported.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! owned_methods {
    ($name:ident) => {
        #[allow(deprecated)]
        impl $name {
            #[doc = "Writes all fields into the object that `builder` builds.\n\n# Errors\n\nWhen there is no room, or the schema does not allow what is in a field."]
            #[inline]
            pub fn write_in(
                &self,
                builder: &mut $crate::flat::Builder<'_, Self>,
            ) -> $crate::core::result::Result<(), $crate::BuildError> {
                $crate::owned::Owned::write_in(self, builder)
            }

            #[doc = "A message with this as its root.\n\n# Errors\n\nWhen it would be longer than 4 GiB, or the schema does not allow what is in a field."]
            #[inline]
            pub fn to_bytes(&self) -> $crate::core::result::Result<$crate::Message, $crate::WriteError> {
                $crate::owned::Owned::to_bytes(self)
            }
        }
    };
}

/// The type of a union that is declared with [`union!`]. The word `unsafe` is for `one_of!`, which has to be given the same declaration.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! owned_union {
    (
        unsafe
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)?])?
        $(#[derive($($derive:tt)*)])?
        pub union $name:ident: $reader:ident, $($companion:ident),+ {
            $(
                $(#[doc = $member_doc:literal])*
                $(#[deprecated $($member_deprecated:tt)?])?
                $tag:literal => $variant:ident: $member:ty, $init:ident $(, $boxed:ident)?;
            )*
        }
    ) => {
        $(#[doc = $doc])*
        $(#[deprecated $($deprecated)?])?
        #[allow(clippy::large_enum_variant, deprecated)]
        #[derive($crate::core::clone::Clone, $crate::core::cmp::PartialEq, $crate::core::default::Default, $crate::core::fmt::Debug)]
        $(#[derive($($derive)*)])?
        pub enum $name {
            /// Nothing.
            #[default]
            None,
            $(
                $(#[doc = $member_doc])*
                $(#[deprecated $($member_deprecated)?])?
                #[allow(missing_docs)]
                $variant($crate::kept_member!($member $(, $boxed)?)),
            )*
            /// Something that this schema has no name for, with its tag. It can't be written.
            Unknown(u32),
        }

        #[allow(deprecated)]
        impl $name {
            #[doc = "Makes the union that `builder` builds what this is.\n\n# Errors\n\nWhen there is no room, or the schema does not allow what is in the member."]
            #[inline]
            pub fn write_in(
                &self,
                builder: &mut $crate::flat::UnionBuilder<'_, Self>,
            ) -> $crate::core::result::Result<(), $crate::BuildError> {
                $crate::owned::OwnedUnion::write_in(self, builder)
            }
        }

        $crate::read_owned! { $reader $name, OwnedUnion }
        $crate::serde_union! { $name $($variant)* }
        $crate::union_ecosystem! { $name $($variant: $member;)* }

        #[allow(deprecated, unsafe_code)]
        impl $crate::owned::OwnedUnion for $name {
            fn read_from(&mut self, union: $crate::flat::UnionRef<'_, Self>) {
                match union {
                    $reader::None => *self = Self::None,
                    $(
                        $reader::$variant(member) => {
                            if !$crate::core::matches!(self, Self::$variant(_)) {
                                *self = Self::$variant($crate::core::default::Default::default());
                            }
                            if let Self::$variant(owned) = self {
                                <$member as $crate::owned::Owned>::read_from(owned, member);
                            }
                        }
                    )*
                    $reader::Unknown(tag) => *self = Self::Unknown(tag),
                }
            }

            unsafe fn write(
                &self,
                output: &mut impl $crate::owned::Output,
                offset: u32,
            ) -> $crate::core::result::Result<(), $crate::BuildError> {
                match self {
                    // SAFETY: the caller's promise; a union is one word, and nothing is all zeros.
                    Self::None => unsafe { output.set(offset, 0_u64) },
                    $(
                        // SAFETY: the caller's promise: this is a union with such a member.
                        Self::$variant(member) => unsafe {
                            $crate::owned::write_member::<Self, $member>(member, output, offset, $tag)?
                        },
                    )*
                    Self::Unknown(tag) => {
                        return $crate::core::result::Result::Err($crate::BuildError::UnknownMember { tag: *tag });
                    }
                }
                $crate::core::result::Result::Ok(())
            }
        }
    };
}

/// What is kept of a member of a union.
#[cfg(feature = "alloc")]
#[doc(hidden)]
#[macro_export]
macro_rules! kept_member {
    ($member:ty, boxed) => { $crate::alloc::boxed::Box<$member> };
    ($member:ty) => { $member };
}
