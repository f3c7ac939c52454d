//! `method!`: the methods of a builder for a field of one of the rarer kinds.

/// The methods of a builder, for a field of one kind at an offset, with the attribute that they have if the field is deprecated. Expands
/// inside of the builder's `impl`. As whoever expands it vouches for the field, it takes the word `unsafe` to do so.
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
/// fn build(bird: &mut BirdBuilder<'_>) {
///     bird.set_age(1);
/// }
/// # fn main() {}
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! method {
    // The common kinds, tried first because they are, have theirs in `structure!`.
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt]) => {};
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $init:ident $mut:ident] union $union:ty) => {
        /// Builds what the union is.
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self) -> $crate::flat::UnionBuilder<$b, $union> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init::<$crate::Tagged<$union>>($offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $init:ident $mut:ident] room [$item:ty; $limit:literal]) => {
        #[doc = "Stores `values` in place.\n\n# Errors\n\nWhen there are more than there is room for; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, values: &[$item]) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::set_room::<_, $item, $limit>(self, $offset, values) }
        }

        #[doc = "Makes room for `len` values, to be written in place.\n\n# Errors\n\nWhen there are more than there is room for; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self, len: $crate::core::primitive::usize) -> $crate::core::result::Result<$crate::build::SliceBuilder<$b, $item>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init::<$crate::Room<$item, $limit>>($offset).init(len) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident] room_text $limit:literal) => {
        #[doc = "Stores the string in place.\n\n# Errors\n\nWhen there is no room for all of it; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, text: &$crate::core::primitive::str) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::set_room::<_, $crate::core::primitive::u8, $limit>(self, $offset, text.as_bytes()) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $init:ident $mut:ident] array_of [$element:ty; $len:literal]) => {
        /// Builds the elements in the field.
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self) -> $crate::build::ElementsBuilder<$b, $element> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init::<$crate::ArrayOf<$element, $len>>($offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $init:ident $mut:ident] slice_of [$element:ty] $(<= $limit:literal)?) => {
        #[doc = "Places `len` elements, to be built in place, and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self, len: $crate::core::primitive::usize) -> $crate::core::result::Result<$crate::build::ElementsBuilder<$b, $element>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_elements($offset, $crate::limit!($($limit)?), len, $crate::build::Empty::Nowhere) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $clear:ident $mut:ident] maybe $bit:tt $value:ty) => {
        /// Stores the value, which is there from now on.
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, value: $value) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::set_maybe(self, $offset, $bit, value) }
        }

        /// Makes the field absent.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::clear::<_, $value>(self, $offset, $bit) }
        }
    };
    // Types are named with the words of the declaration: what they are is known where it is asserted.
    (
        unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $init:ident $clear:ident $mut:ident]
        maybe_in_place $bit:tt $karmem:ident::RoomText<$limit:literal>
    ) => {
        #[doc = "Stores the string in place, which is there from now on.\n\n# Errors\n\nWhen there is no room for all of it; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, text: &$crate::core::primitive::str) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init::<$karmem::RoomText<$limit>>($offset) }.set(text)?;
            // SAFETY: as above.
            unsafe { self.0.init_maybe::<$karmem::RoomText<$limit>>($offset, $bit) };
            $crate::core::result::Result::Ok(self)
        }

        $crate::method! { unsafe [$($deprecated)*] [$b $offset $init $clear $mut] maybe_in_place $bit $karmem::RoomText<$limit> }
    };
    (
        unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $init:ident $clear:ident $mut:ident]
        maybe_in_place $bit:tt $karmem:ident::Room<$item:ty, $limit:literal>
    ) => {
        #[doc = "Stores `values` in place, which are there from now on.\n\n# Errors\n\nWhen there is no room for all of them; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, values: &[$item]) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init::<$karmem::Room<$item, $limit>>($offset) }.set(values)?;
            // SAFETY: as above.
            unsafe { self.0.init_maybe::<$karmem::Room<$item, $limit>>($offset, $bit) };
            $crate::core::result::Result::Ok(self)
        }

        $crate::method! { unsafe [$($deprecated)*] [$b $offset $init $clear $mut] maybe_in_place $bit $karmem::Room<$item, $limit> }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $init:ident $clear:ident $mut:ident] maybe_in_place $bit:tt $placed:ty) => {
        /// Builds what is in the field, which is there from now on.
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self) -> $crate::flat::PlacedBuilder<$b, $placed> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_maybe::<$placed>($offset, $bit) }
        }

        /// Makes the field absent.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::clear::<_, $placed>(self, $offset, $bit) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $clear:ident] maybe_text $(<= $limit:literal)?) => {
        #[doc = "Places the string and refers to it.\n\n# Errors\n\nWhen it is too long, or there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, text: &$crate::core::primitive::str) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::set_maybe_slice(self, $offset, $crate::limit!($($limit)?), text.as_bytes()) }
        }

        /// Makes the field absent. What it referred to stays in the message, unused.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::clear_reference::<_, $crate::stored!(maybe_text $(<= $limit)?)>(self, $offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $init:ident $clear:ident $mut:ident] maybe_slice [$item:ty] $(<= $limit:literal)?) => {
        #[doc = "Places a copy of `values` and refers to it.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, values: &[$item]) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::set_maybe_slice(self, $offset, $crate::limit!($($limit)?), values) }
        }

        #[doc = "Places `len` values, to be written in place, and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self, len: $crate::core::primitive::usize) -> $crate::core::result::Result<$crate::build::SliceBuilder<$b, $item>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_slice($offset, $crate::limit!($($limit)?), len, $crate::build::Empty::Placed) }
        }

        /// Makes the field absent. What it referred to stays in the message, unused.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::clear_reference::<_, $crate::stored!(maybe_slice [$item] $(<= $limit)?)>(self, $offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $init:ident $clear:ident $mut:ident] maybe_slice_of [$element:ty] $(<= $limit:literal)?) => {
        #[doc = "Places `len` elements, to be built in place, and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self, len: $crate::core::primitive::usize) -> $crate::core::result::Result<$crate::build::ElementsBuilder<$b, $element>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_elements($offset, $crate::limit!($($limit)?), len, $crate::build::Empty::Placed) }
        }

        /// Makes the field absent. What it referred to stays in the message, unused.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::clear_reference::<_, $crate::stored!(maybe_slice_of [$element] $(<= $limit)?)>(self, $offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $init:ident $clear:ident $mut:ident] maybe_table $table:ty) => {
        #[doc = "Places the table that the field refers to.\n\n# Errors\n\nWhen there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self) -> $crate::core::result::Result<$crate::flat::Builder<$b, $table>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_table::<$table>($offset) }
        }

        /// Makes the field absent. What it referred to stays in the message, unused.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { $crate::build::clear_reference::<_, $crate::stored!(maybe_table $table)>(self, $offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $init:ident $mut:ident] boxed $table:ty) => {
        #[doc = "Places the table that the field refers to.\n\n# Errors\n\nWhen there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self) -> $crate::core::result::Result<$crate::flat::Builder<$b, $table>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_table::<$table>($offset) }
        }
    };
    // Of the derive: the methods are for what the types turn out to be, and an error for who calls another.
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $init:ident $mut:ident] stored $type:ty as $stored:ty) => {
        /// Stores the value, which is plain memory.
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, value: $type) -> &mut Self
        where
            for<'any> $type: $crate::derive::PlainMemory<'any, $stored>,
        {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$type as $crate::derive::PlainMemory<'_, $stored>>::set(value, self, $offset) }
        }

        $crate::method! { unsafe [$($deprecated)*] @init [$b $offset $init] $stored }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $init:ident $mut:ident] stored_slice [$type:ty] as $stored:ty) => {
        #[doc = "Places a copy of `values`, which are plain memory, and refers to it.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, values: &[$type]) -> $crate::core::result::Result<&mut Self, $crate::BuildError>
        where
            for<'any> $type: $crate::derive::PlainElement<'any, $stored>,
        {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$type as $crate::derive::PlainElement<'_, $stored>>::set_slice(values, self, $offset) }
        }

        $crate::method! { unsafe [$($deprecated)*] @init_slice [$b $offset $init] $stored }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $init:ident $clear:ident $mut:ident] maybe_stored $bit:tt $type:ty as $stored:ty) => {
        /// Stores the value, which is plain memory, and is there from now on.
        $($deprecated)*
        #[inline]
        pub fn $set(&mut self, value: $type) -> &mut Self
        where
            for<'any> $type: $crate::derive::PlainMemory<'any, $stored>,
        {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$type as $crate::derive::PlainMemory<'_, $stored>>::set(value, self, $offset) }
        }

        $crate::method! { unsafe [$($deprecated)*] @init [$b $offset $init] $stored }
        $crate::method! { unsafe [$($deprecated)*] @clear [$offset $clear] $stored }
    };
    (unsafe [$($deprecated:tt)*] [$b:lifetime $offset:tt $set:ident $init:ident $clear:ident $mut:ident] maybe_stored_slice [$type:ty] as $stored:ty) => {
        $crate::method! { unsafe [$($deprecated)*] [$b $offset $set $init $mut] stored_slice [$type] as $stored }
        $crate::method! { unsafe [$($deprecated)*] @clear [$offset $clear] $stored }
    };
    (unsafe [$($deprecated:tt)*] @init [$b:lifetime $offset:tt $init:ident] $stored:ty) => {
        /// Builds what is in the field, where that is not plain memory: in place, or after a table was placed, for which there may be no
        /// room.
        $($deprecated)*
        #[inline]
        pub fn $init(&mut self) -> <$stored as $crate::derive::BuiltInPlace<'static>>::Builder<$b>
        where
            for<'any> $stored: $crate::derive::BuiltInPlace<'any>,
        {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$stored as $crate::derive::BuiltInPlace<'static>>::init(&mut self.0, $offset) }
        }
    };
    (unsafe [$($deprecated:tt)*] @init_slice [$b:lifetime $offset:tt $init:ident] $stored:ty) => {
        #[doc = "Places `len` elements, to be built in place, and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $init(
            &mut self,
            len: $crate::core::primitive::usize,
        ) -> $crate::core::result::Result<<$stored as $crate::derive::InitSlice>::Builder<$b>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$stored as $crate::derive::InitSlice>::init(&mut self.0, $offset, len) }
        }
    };
    (unsafe [$($deprecated:tt)*] @clear [$offset:tt $clear:ident] $stored:ty) => {
        /// Makes the field absent. What it referred to stays in the message, unused.
        $($deprecated)*
        #[inline]
        pub fn $clear(&mut self) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { <$stored as $crate::derive::Optional>::clear(self, $offset) }
        }
    };
}
