//! `change!`: what changes a field of one of the rarer kinds in place.

/// The methods that change a field of one kind at an offset. Expands inside of the `impl` of what changes the struct,
/// for someone who vouches for the field, with the word `unsafe`. They are deprecated if the field is.
///
/// ```compile_fail
/// #![deny(deprecated)]
/// # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
/// karmem::table! {
///     pub struct Bird: BirdRef, BirdMut, BirdLive, BirdBuilder {
///         const ID = 1;
///         const END = 9;
///         #[deprecated]
///         8 => age: (maybe 0 u8), set_age, clear_age, age_mut;
///     }
/// }
/// fn change(bird: &mut BirdMut<'_>) {
///     bird.clear_age();
/// }
/// # fn main() {}
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! change {
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $init:ident $mut:ident] union $union:ty) => {
        /// What the union is, to be changed. It stays what it is.
        $($deprecated)*
        #[inline]
        pub fn $mut(&mut self) -> $crate::flat::UnionMut<'_, $union> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.union_field::<$union>($offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $init:ident $mut:ident] room [$item:ty; $limit:literal]) => {
        #[doc = "Stores `values` in place.\n\n# Errors\n\nWhen there are more than there is room for, or the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, values: &[$item]) -> $crate::core::result::Result<(), $crate::MutError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::exclusive::set_room::<_, $item, $limit>(&mut self.0, $offset, values, $crate::core::stringify!($field)) }
        }

        /// The values that are there, to be changed.
        $($deprecated)*
        #[inline]
        pub fn $mut(&mut self) -> &mut [$item] {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.field::<$crate::Room<$item, $limit>>($offset).unwrap_or_default() }
        }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident] room_text $limit:literal) => {
        #[doc = "Stores the string in place.\n\n# Errors\n\nWhen there is no room for all of it, or the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, text: &$crate::core::primitive::str) -> $crate::core::result::Result<(), $crate::MutError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::exclusive::set_room_text::<_, $limit>(&mut self.0, $offset, text, $crate::core::stringify!($field)) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $clear:ident $mut:ident] maybe $bit:tt $value:ty) => {
        #[doc = "Stores the value, which is there from now on.\n\n# Errors\n\nWhen the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, value: $value) -> $crate::core::result::Result<(), $crate::MutError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::exclusive::set_maybe(&mut self.0, $offset, $bit, value, $crate::core::stringify!($field)) }
        }

        /// Makes the field absent.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::exclusive::clear::<_, $value>(&mut self.0, $offset, $bit) }
        }

        /// The value, to be changed, if there is one.
        $($deprecated)*
        #[inline]
        pub fn $mut(&mut self) -> $crate::core::option::Option<$crate::flat::MutOf<'_, $value>> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.field::<$crate::flat::Present<$value, { $bit }>>($offset) }
        }
    };
    // Types are named with the words of the declaration, and have to be what is set here.
    (
        unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $init:ident $clear:ident $mut:ident]
        maybe_in_place $bit:tt $karmem:ident::RoomText<$limit:literal>
    ) => {
        #[doc = "Stores the string in place, which is there from now on.\n\n# Errors\n\nWhen there is no room for all of it, or the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, text: &$crate::core::primitive::str) -> $crate::core::result::Result<(), $crate::MutError> {
            let room = $crate::core::marker::PhantomData::<$karmem::RoomText<$limit>>;
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::exclusive::set_maybe_room_text(&mut self.0, ($offset, $bit), room, text, $crate::core::stringify!($field)) }
        }

        $crate::change! { unsafe [$($deprecated)*] [$field $offset $init $clear $mut] maybe_in_place $bit $karmem::RoomText<$limit> }
    };
    (
        unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $init:ident $clear:ident $mut:ident]
        maybe_in_place $bit:tt $karmem:ident::Room<$item:ty, $limit:literal>
    ) => {
        #[doc = "Stores `values` in place, which are there from now on.\n\n# Errors\n\nWhen there are more than there is room for, or the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, values: &[$item]) -> $crate::core::result::Result<(), $crate::MutError> {
            let room = $crate::core::marker::PhantomData::<$karmem::Room<$item, $limit>>;
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::exclusive::set_maybe_room(&mut self.0, ($offset, $bit), room, values, $crate::core::stringify!($field)) }
        }

        $crate::change! { unsafe [$($deprecated)*] [$field $offset $init $clear $mut] maybe_in_place $bit $karmem::Room<$item, $limit> }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $init:ident $clear:ident $mut:ident] maybe_in_place $bit:tt $placed:ty) => {
        /// Makes the field absent.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::exclusive::clear::<_, $placed>(&mut self.0, $offset, $bit) }
        }

        /// What is in the field, to be changed, if there is anything.
        $($deprecated)*
        #[inline]
        pub fn $mut(&mut self) -> $crate::core::option::Option<$crate::flat::MutOf<'_, $placed>> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.field::<$crate::flat::Present<$placed, { $bit }>>($offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $init:ident $mut:ident] array_of $of:tt) => {
        $crate::change! { unsafe [$($deprecated)*] @elements $offset $mut array_of $of }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $init:ident $mut:ident] slice_of $of:tt $(<= $limit:literal)?) => {
        $crate::change! { unsafe [$($deprecated)*] @elements $offset $mut slice_of $of $(<= $limit)? }
    };
    (unsafe [$($deprecated:tt)*] @elements $offset:tt $mut:ident $($kind:tt)*) => {
        /// The elements, to be changed.
        $($deprecated)*
        #[inline]
        pub fn $mut(&mut self) -> $crate::flat::MutOf<'_, $crate::stored!($($kind)*)> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.field::<$crate::stored!($($kind)*)>($offset).unwrap_or_default() }
        }
    };
    // Strings are not changed in place.
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $clear:ident] maybe_text $(<= $limit:literal)?) => {};
    // Of the derive, as in `method!`.
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $init:ident $mut:ident] stored $type:ty as $stored:ty) => {
        #[doc = "Stores the value, which is plain memory.\n\n# Errors\n\nWhen the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, value: $type) -> $crate::core::result::Result<(), $crate::MutError>
        where
            for<'any> $type: $crate::derive::PlainMemory<'any, $stored>,
        {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$type as $crate::derive::PlainMemory<'_, $stored>>::change(value, &mut self.0, $offset, $crate::core::stringify!($field)) }
        }

        $crate::change! { unsafe [$($deprecated)*] @lend [$offset $mut] $stored }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $init:ident $mut:ident] stored_slice $of:tt as $stored:ty) => {
        $crate::change! { unsafe [$($deprecated)*] @lend [$offset $mut] $stored }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $init:ident $clear:ident $mut:ident] maybe_stored $bit:tt $type:ty as $stored:ty) => {
        #[doc = "Stores the value, which is plain memory, and is there from now on.\n\n# Errors\n\nWhen the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, value: $type) -> $crate::core::result::Result<(), $crate::MutError>
        where
            for<'any> $type: $crate::derive::PlainMemory<'any, $stored>,
        {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$type as $crate::derive::PlainMemory<'_, $stored>>::change(value, &mut self.0, $offset, $crate::core::stringify!($field)) }
        }

        /// Makes the field, which is plain memory, absent.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self)
        where
            for<'any> $type: $crate::derive::PlainOptional<'any, $stored>,
        {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$type as $crate::derive::PlainOptional<'_, $stored>>::clear(&mut self.0, $offset) }
        }

        $crate::change! { unsafe [$($deprecated)*] @lend [$offset $mut] $stored }
    };
    (
        unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $init:ident $clear:ident $mut:ident]
        maybe_stored_slice $of:tt as $stored:ty
    ) => {
        $crate::change! { unsafe [$($deprecated)*] @lend [$offset $mut] $stored }
    };
    (unsafe [$($deprecated:tt)*] @lend [$offset:tt $mut:ident] $stored:ty) => {
        /// What is in the field, to be changed; nothing where the table was written without it.
        $($deprecated)*
        #[inline]
        pub fn $mut(&mut self) -> <$stored as $crate::derive::Lend>::Lent<'_> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$stored as $crate::derive::Lend>::lend(&mut self.0, $offset) }
        }
    };
    // What may be absent, if it is there: `maybe_slice`, then `maybe_table` and `maybe_slice_of`, then `boxed`.
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $set:ident $init:ident $clear:ident $mut:ident] $($kind:tt)*) => {
        $crate::change! { unsafe [$($deprecated)*] @maybe $offset $mut $($kind)* }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $init:ident $clear:ident $mut:ident] $($kind:tt)*) => {
        $crate::change! { unsafe [$($deprecated)*] @maybe $offset $mut $($kind)* }
    };
    (unsafe [$($deprecated:tt)*] [$field:ident $offset:tt $init:ident $mut:ident] $($kind:tt)*) => {
        $crate::change! { unsafe [$($deprecated)*] @maybe $offset $mut $($kind)* }
    };
    (unsafe [$($deprecated:tt)*] @maybe $offset:tt $mut:ident $($kind:tt)*) => {
        /// What is there, to be changed, if there is anything.
        $($deprecated)*
        #[inline]
        pub fn $mut(&mut self) -> $crate::flat::MutOf<'_, $crate::stored!($($kind)*)> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.field::<$crate::stored!($($kind)*)>($offset).flatten() }
        }
    };
}
