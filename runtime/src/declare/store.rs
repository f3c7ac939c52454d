//! `store!`: what live readers store to a field of one of the rarer kinds.

/// The methods that store a field of one kind at an offset, where its getter is not enough. Expands inside of the `impl` of
/// the live reader. They are deprecated if the field is.
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
/// fn store(bird: BirdLive<'_>) {
///     bird.clear_age();
/// }
/// # fn main() {}
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! store {
    // The common kinds, tried first because they are.
    ([$($deprecated:tt)*] [$offset:tt]) => {};
    ([$($deprecated:tt)*] [$offset:tt $set:ident $init:ident $mut:ident] room [$item:ty; $limit:literal]) => {
        #[doc = "Stores `values` in place.\n\n# Errors\n\nWhen there are more than there is room for, or the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(self, values: &[$item]) -> $crate::core::result::Result<(), $crate::LiveError> {
            self.0.set_room::<$item, $limit>($offset, values)
        }
    };
    ([$($deprecated:tt)*] [$offset:tt $set:ident] room_text $limit:literal) => {
        #[doc = "Stores the string in place.\n\n# Errors\n\nWhen there is no room for all of it, or the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(self, text: &$crate::core::primitive::str) -> $crate::core::result::Result<(), $crate::LiveError> {
            self.0.set_room::<$crate::core::primitive::u8, $limit>($offset, text.as_bytes())
        }
    };
    ([$($deprecated:tt)*] [$offset:tt $set:ident $clear:ident $mut:ident] maybe $bit:tt $value:ty) => {
        #[doc = "Stores the value, which is there from now on. Of two who do so at once with fields of one table, one may undo what the other did.\n\n# Errors\n\nWhen the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(self, value: $value) -> $crate::core::result::Result<(), $crate::LiveError> {
            self.0.set_maybe($offset, $bit, value)
        }

        /// Makes the field absent, with the same caution.
        $($deprecated)*
        #[inline]
        pub fn $clear(self) {
            self.0.clear::<$value>($offset, $bit)
        }
    };
    ([$($deprecated:tt)*] [$offset:tt $set:ident $init:ident $clear:ident $mut:ident] maybe_in_place $bit:tt $karmem:ident::RoomText<$limit:literal>) => {
        #[doc = "Stores the string in place, which is there from now on. Of two who do so at once with fields of one table, one may undo what the other did.\n\n# Errors\n\nWhen there is no room for all of it, or the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(self, text: &$crate::core::primitive::str) -> $crate::core::result::Result<(), $crate::LiveError> {
            self.0.set_maybe_room::<$crate::core::primitive::u8, $limit>($offset, $bit, text.as_bytes())
        }

        $crate::store! { [$($deprecated)*] [$offset $init $clear $mut] maybe_in_place $bit $karmem::RoomText<$limit> }
    };
    ([$($deprecated:tt)*] [$offset:tt $set:ident $init:ident $clear:ident $mut:ident] maybe_in_place $bit:tt $karmem:ident::Room<$item:ty, $limit:literal>) => {
        #[doc = "Stores `values` in place, which are there from now on. Of two who do so at once with fields of one table, one may undo what the other did.\n\n# Errors\n\nWhen there are more than there is room for, or the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(self, values: &[$item]) -> $crate::core::result::Result<(), $crate::LiveError> {
            self.0.set_maybe_room::<$item, $limit>($offset, $bit, values)
        }

        $crate::store! { [$($deprecated)*] [$offset $init $clear $mut] maybe_in_place $bit $karmem::Room<$item, $limit> }
    };
    ([$($deprecated:tt)*] [$offset:tt $init:ident $clear:ident $mut:ident] maybe_in_place $bit:tt $placed:ty) => {
        /// Makes the field absent. Of two who do so at once with fields of one table, one may undo what the other did.
        $($deprecated)*
        #[inline]
        pub fn $clear(self) {
            self.0.clear::<$placed>($offset, $bit)
        }
    };
    ([$($deprecated:tt)*] [$offset:tt $set:ident $init:ident $clear:ident $mut:ident] maybe_stored $bit:tt $type:ty as $stored:ty) => {
        #[doc = "Stores the value, which is plain memory, and is there from now on. Of two who do so at once with fields of one table, one may undo what the other did.\n\n# Errors\n\nWhen the table was written without the field."]
        $($deprecated)*
        #[inline]
        pub fn $set(self, value: $type) -> $crate::core::result::Result<(), $crate::LiveError>
        where
            for<'any> $type: $crate::derive::PlainOptional<'any, $stored>,
        {
            <$type as $crate::derive::PlainOptional<'_, $stored>>::store_live(value, self.0, $offset)
        }

        /// Makes the field, which is plain memory, absent, with the same caution.
        $($deprecated)*
        #[inline]
        pub fn $clear(self)
        where
            for<'any> $type: $crate::derive::PlainOptional<'any, $stored>,
        {
            <$type as $crate::derive::PlainOptional<'_, $stored>>::clear_live(self.0, $offset)
        }
    };
    ([$($deprecated:tt)*] [$($method:tt)*] $($kind:tt)*) => {};
}
