//! The macros that generated code consists of: declarations with offsets in, types with accessors out.
//!
//! A declaration is not trusted. Each macro checks, while the code that uses it is compiled, that every
//! offset is the one that [`layout`](crate::layout) gives; what is unsafe in its expansion rests on that check
//! alone. So no declaration, however edited, makes safe code unsound.

mod accessors;
mod change;
mod derived;
mod ecosystem;
#[cfg(doctest)]
mod hostile;
mod kind;
mod method;
mod mutable;
mod open_enum;
mod owned;
mod packed;
mod plain;
mod serde;
mod store;
mod structure;
mod union;

#[cfg(feature = "iceoryx2")]
pub use ecosystem::payload_name;
pub use open_enum::{Integer, underlying};
pub use plain::{debug, field_size, fields_fill, is_padding};

use crate::layout::Class;

/// The class whose fields are read with the method of [`View`](crate::frozen::View) called `read`.
///
/// # Panics
///
/// When no class has its fields read so: while the declaration is compiled.
#[doc(hidden)]
#[must_use]
pub const fn class_read_with(read: &str) -> Class {
    match read.as_bytes() {
        b"field" => Class::Inline,
        b"table_field" => Class::Table,
        _ => panic!("declare it with `table!` or `inline!`"),
    }
}

/// Declares a table: `offset => getter: kind, methods of the builder;` for each field.
///
/// | kind | is stored as | is read as | methods of the builder |
/// |---|---|---|---|
/// | `value i16`, `value i16 = 100` | a number, a `bool` or an enum, perhaps with a default | the value | `set_` |
/// | `plain Vec3` | a struct without references | `&Vec3` | `set_` |
/// | `array [f64; 5]` | plain values, in place | `&[f64; 5]` | `set_` |
/// | `text`, `text <= 512` | a string of at most 512 bytes | `&str` | `set_` |
/// | `slice [Vec3]`, `slice [u8] <= 128` | at most 128 plain values | `&[Vec3]` | `set_`, `init_` |
/// | `table WeaponData` | a table | `WeaponDataRef` | `init_` |
/// | `(boxed Tree)` | a table, which may have others of this struct in it | `TreeRef` | `init_` |
/// | `inline Weapon` | a struct that is not plain, in place | `WeaponRef` | `init_` |
/// | `inline_array [Weapon; 4]` | such structs, in place | `RefSlice<In<Weapon>>` | `init_` |
/// | `inline_slice [Weapon] <= 9` | at most 9 such structs | `RefSlice<In<Weapon>>` | `init_` |
/// | `(union Shape)` | a tag and a reference to what it says | `ShapeRef` | `init_` |
/// | `(room [u8; 9])` | at most 9 plain values, in place | `&[u8]` | `set_`, `init_` |
/// | `(room_text 16)` | a string of at most 16 bytes, in place | `&str` | `set_` |
/// | `(array_of [E; 4])` | elements that are not plain, in place | `RefSlice<E>` | `init_` |
/// | `(slice_of [E] <= 9)` | at most 9 elements that are not plain | `RefSlice<E>` | `init_` |
/// | `(maybe 0 u8)` | a value in place that may be absent; presence bit 0 says so | `Option<u8>` | `set_`, `clear_` |
/// | `(maybe_in_place 1 E)` | what is not plain, in place, that may be absent | `Option` | `init_`, `clear_` |
/// | `(maybe_in_place 1 karmem::Room<u8, 9>)`, `(maybe_in_place 1 karmem::RoomText<16>)` | room, that may be absent | `Option` | `set_`, `init_`, `clear_` |
/// | `(maybe_text)`, `(maybe_slice [u8])`, `(maybe_slice_of [E])`, `(maybe_table T)` | as without `maybe_`, but may be absent | `Option` | as without, and `clear_` |
///
/// An element `E` is one of the types that [`flat`](crate::flat) has for what can be stored: `Table<T>`, `Text<LIMIT>`,
/// `Slice<T, LIMIT>`, `SliceOf<E, LIMIT>`, `ArrayOf<E, N>`, `In<T>`, `Tagged<U>`, and [`Maybe`](crate::flat::Maybe) of one that is a reference.
///
/// Where the alignment is not 8, `const ALIGN = 64;` follows `END`. `#[deprecated]` may stand behind any docs. That of a field
/// goes to what reads it, builds, sets or clears it, and of the kinds in parentheses to what lends it to be changed.
///
/// A `#[derive(...)]` behind those of the struct is for the owned struct, and for nobody without feature `alloc`:
///
/// ```
/// # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
/// karmem::table! {
///     /// Where somebody is.
///     #[derive(Eq, Hash)]
///     pub struct Place: PlaceRef, PlaceMut, PlaceLive, PlaceBuilder {
///         const ID = 1;
///         const END = 12;
///         8 => x: value u32, set_x;
///     }
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! table {
    ($($declaration:tt)*) => {
        $crate::structure! { table_field, $($declaration)* }
    };
}

/// Declares a union: `tag => variant: struct, method of the builder;` for each member. A member that may have the union in it ends in
/// `, boxed;`. A `#[derive(...)]` is for the owned enum, as in [`table!`].
///
/// A tag that a reader does not know is no error: a newer schema may have more members. A tag is not 0, which means that there
/// is nothing, nor that of another member:
///
/// ```compile_fail,E0080
/// # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
/// karmem::table! {
///     pub struct Circle: CircleRef, CircleMut, CircleLive, CircleBuilder {
///         const ID = 1;
///         const END = 8;
///     }
/// }
/// karmem::union! {
///     pub union Shape: ShapeRef, ShapeMut, ShapeLive, ShapeBuilder {
///         0 => Circle: Circle, circle;
///     }
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! union {
    ($($declaration:tt)*) => {
        $crate::owned_union! { unsafe $($declaration)* }
        $crate::one_of! { $($declaration)* }
    };
}

/// Declares an inline struct with references in it. The fields are written as those of [`table!`].
#[macro_export]
macro_rules! inline {
    ($($declaration:tt)*) => {
        $crate::structure! { field, $($declaration)* }
    };
}

/// The second of two types; the first word only says for which fields it is wanted.
#[doc(hidden)]
#[macro_export]
macro_rules! only {
    ($field:ident, $($type:tt)*) => { $($type)* };
}

/// How long a slice or string may be.
#[doc(hidden)]
#[macro_export]
macro_rules! limit {
    () => {
        0xFFFF_FFFF
    };
    ($limit:literal) => {
        $limit
    };
}

/// What a struct is aligned to.
#[doc(hidden)]
#[macro_export]
macro_rules! align {
    () => {
        8
    };
    ($align:literal) => {
        $align
    };
}

/// What `#[deprecated]` says, whatever stands in the attribute.
#[doc(hidden)]
#[macro_export]
macro_rules! why {
    (($(since = $since:literal,)? note = $why:literal $(, since = $also_since:literal)? $(,)?)) => {
        $why
    };
    ($($nothing:tt)?) => {
        ""
    };
}
