//! `stored!`: the rarer kinds of fields, which stand in parentheses in a declaration. All that there is to a kind is an arm here, and one
//! in each of `method!`, `change!`, `store!` and `kept!`.

/// How a field of one of these kinds is stored.
#[doc(hidden)]
#[macro_export]
macro_rules! stored {
    (union $union:ty) => { $crate::Tagged<$union> };
    (room [$item:ty; $limit:literal]) => { $crate::Room<$item, $limit> };
    (room_text $limit:literal) => { $crate::RoomText<$limit> };
    (array_of [$element:ty; $len:literal]) => { $crate::ArrayOf<$element, $len> };
    (slice_of [$element:ty] $(<= $limit:literal)?) => { $crate::SliceOf<$element $(, $limit)?> };
    (maybe $bit:tt $value:ty) => { $crate::flat::Present<$value, { $bit }> };
    (maybe_in_place $bit:tt $placed:ty) => { $crate::flat::Present<$placed, { $bit }> };
    (maybe_text $(<= $limit:literal)?) => { $crate::Maybe<$crate::Text $(<$limit>)?> };
    (maybe_slice [$item:ty] $(<= $limit:literal)?) => { $crate::Maybe<$crate::Slice<$item $(, $limit)?>> };
    (maybe_slice_of [$element:ty] $(<= $limit:literal)?) => { $crate::Maybe<$crate::SliceOf<$element $(, $limit)?>> };
    (maybe_table $table:ty) => { $crate::Maybe<$crate::Boxed<$table>> };
    (boxed $table:ty) => { $crate::Boxed<$table> };
    // Of `derived!`, which asks the type.
    (stored $type:ty as $stored:ty) => { $stored };
    (stored_slice [$type:ty] as $stored:ty) => { $stored };
    (maybe_stored $bit:tt $type:ty as $stored:ty) => { $stored };
    (maybe_stored_slice [$type:ty] as $stored:ty) => { $stored };
}

/// How a struct is stored whose fields are read with the method of [`View`](crate::frozen::View) called so.
#[doc(hidden)]
#[macro_export]
macro_rules! stored_as {
    (field $name:ident) => { $crate::In<$name> };
    (table_field $name:ident) => { $crate::Table<$name> };
}

/// How a field is stored, but for the number of its presence bit.
#[doc(hidden)]
#[macro_export]
macro_rules! stored_without_number {
    (maybe $bit:ident $($type:tt)*) => { $crate::stored!(maybe 0 $($type)*) };
    ($($kind:tt)*) => { $crate::stored!($($kind)*) };
}

/// The constant that a field calls the number of its presence bit, if it has one.
#[doc(hidden)]
#[macro_export]
macro_rules! presence_bit {
    ([$number:expr] maybe $bit:ident $($type:tt)*) => {
        const $bit: $crate::core::primitive::u32 = $number;
    };
    ([$number:expr] $($kind:tt)*) => {};
}
