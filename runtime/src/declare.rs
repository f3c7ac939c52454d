//! The macros that generated code consists of: declarations with offsets in, types with accessors out.
//!
//! A declaration is not trusted. Each macro checks, while the code that uses it is compiled, that every
//! offset is the one that [`layout`](crate::layout) gives; what is unsafe in its expansion rests on that check
//! alone. So no declaration, however edited, makes safe code unsound.

#[cfg(doctest)]
mod hostile;
mod open_enum;
mod plain;

pub use plain::{debug, fields_fill, is_padding};

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
/// | `value i16` | a number, a `bool` or an enum | the value | `set_` |
/// | `plain Vec3` | a struct without references | `&Vec3` | `set_` |
/// | `array [f64; 5]` | plain values, in place | `&[f64; 5]` | `set_` |
/// | `text`, `text <= 512` | a string of at most 512 bytes | `&str` | `set_` |
/// | `slice [Vec3]`, `slice [u8] <= 128` | at most 128 plain values | `&[Vec3]` | `set_`, `init_` |
/// | `table WeaponData` | a table | `WeaponDataRef` | `init_` |
/// | `inline Weapon` | a struct with references, in place | `WeaponRef` | `init_` |
/// | `inline_array [Weapon; 4]` | such structs, in place | `RefSlice<Weapon>` | `init_` |
/// | `inline_slice [Weapon] <= 9` | at most 9 such structs | `RefSlice<Weapon>` | `init_` |
#[macro_export]
macro_rules! table {
    ($($declaration:tt)*) => {
        $crate::structure! { table_field, $($declaration)* }
    };
}

/// Declares an inline struct with references in it. The fields are written as those of [`table!`].
#[macro_export]
macro_rules! inline {
    ($($declaration:tt)*) => {
        $crate::structure! { field, $($declaration)* }
    };
}

/// What [`table!`] and [`inline!`] declare, in one expansion: exactly one of the kinds of a field is there, so
/// that what is written for each kind in a row comes out as one.
#[doc(hidden)]
#[macro_export]
macro_rules! structure {
    (
        $read:ident,
        $(#[doc = $doc:literal])*
        pub struct $name:ident: $reader:ident, $live:ident, $builder:ident {
            const ID = $id:literal;
            const END = $end:literal;
            $(
                $(#[doc = $field_doc:literal])*
                $offset:literal => $field:ident:
                $(value $value:ty, $set_value:ident)?
                $(plain $plain:ty, $set_plain:ident)?
                $(array [$item:ty; $item_len:literal], $set_array:ident)?
                $(text $(<= $text_limit:literal)?, $set_text:ident)?
                $(slice [$element:ty] $(<= $slice_limit:literal)?, $set_slice:ident, $init_slice:ident)?
                $(table $table:ty, $init_table:ident)?
                $(inline $inline:ty, $init_inline:ident)?
                $(inline_array [$struct_item:ty; $struct_item_len:literal], $init_inline_array:ident)?
                $(inline_slice [$struct_element:ty] $(<= $struct_slice_limit:literal)?, $init_inline_slice:ident)?
                ;
            )*
        }
    ) => {
        $(#[doc = $doc])*
        pub enum $name {}

        #[doc = $crate::core::concat!("Reads a [`", $crate::core::stringify!($name), "`] in place, in memory that nobody writes.")]
        #[repr(transparent)]
        pub struct $reader<'a>($crate::frozen::View<'a, $name>);

        impl $crate::core::marker::Copy for $reader<'_> {}

        impl $crate::core::clone::Clone for $reader<'_> {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        #[doc = $crate::core::concat!("Reads and writes a [`", $crate::core::stringify!($name), "`] in memory that others write.")]
        #[repr(transparent)]
        pub struct $live<'a>($crate::live::LiveView<'a>);

        impl $crate::core::marker::Copy for $live<'_> {}

        impl $crate::core::clone::Clone for $live<'_> {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        #[doc = $crate::core::concat!("Builds a [`", $crate::core::stringify!($name), "`] in place.")]
        #[repr(transparent)]
        pub struct $builder<'b>($crate::build::Slot<'b, $name>);

        #[allow(unsafe_code)]
        // SAFETY: `StructLayout::new` asserts that the fields are where the layout puts them, also where nothing
        // uses the struct, and the accessors below read and write just those, as what `LAYOUT` says they are.
        // The three types are transparent.
        unsafe impl $crate::flat::Structure for $name {
            const SCHEMA: &'static $crate::Schema = &SCHEMA;
            const LAYOUT: &'static $crate::flat::StructLayout = {
                // An item of its own, so that no type can name `Self`: in each `impl` below it would be another.
                const LAYOUT: &$crate::flat::StructLayout = &$crate::flat::StructLayout::new(
                    $crate::declare::class_read_with($crate::core::stringify!($read)),
                    $crate::core::stringify!($name),
                    $id,
                    &[$(
                        $crate::flat::Field::new::<
                            $($value)?
                            $($plain)?
                            $([$item; $item_len])?
                            $($crate::only!($set_text, $crate::flat::Text $(<$text_limit>)?))?
                            $($crate::flat::Slice<$element $(, $slice_limit)?>)?
                            $($crate::flat::Table<$table>)?
                            $($crate::flat::In<$inline>)?
                            $([$crate::flat::In<$struct_item>; $struct_item_len])?
                            $($crate::flat::Slice<$crate::flat::In<$struct_element> $(, $struct_slice_limit)?>)?
                        >($crate::core::stringify!($field), $offset),
                    )*],
                    $end,
                );
                LAYOUT
            };

            type Ref<'a> = $reader<'a>;
            type Live<'a> = $live<'a>;
            type Builder<'b> = $builder<'b>;
        }

        #[allow(missing_docs, unsafe_code)]
        impl<'a> $reader<'a> {
            $(
                $(#[doc = $field_doc])*
                #[inline]
                pub fn $field(self) ->
                    $($value)?
                    $(&'a $plain)?
                    $(&'a [$item; $item_len])?
                    $($crate::only!($set_text, &'a str))?
                    $(&'a [$element])?
                    $($crate::flat::Ref<'a, $table>)?
                    $($crate::flat::Ref<'a, $inline>)?
                    $($crate::frozen::RefSlice<'a, $struct_item>)?
                    $($crate::frozen::RefSlice<'a, $struct_element>)?
                {
                    // SAFETY: the object is a verified one of this struct, which has this field there.
                    unsafe {
                        self.0.$read::<
                            $($value)?
                            $($plain)?
                            $([$item; $item_len])?
                            $($crate::only!($set_text, $crate::flat::Text $(<$text_limit>)?))?
                            $($crate::flat::Slice<$element $(, $slice_limit)?>)?
                            $($crate::flat::Table<$table>)?
                            $($crate::flat::In<$inline>)?
                            $([$crate::flat::In<$struct_item>; $struct_item_len])?
                            $($crate::flat::Slice<$crate::flat::In<$struct_element> $(, $struct_slice_limit)?>)?
                        >($offset)
                    }
                }
            )*
        }

        #[allow(unsafe_code)]
        impl $crate::core::fmt::Debug for $reader<'_> {
            #[inline]
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                // SAFETY: the object is a verified one of this struct.
                unsafe { self.0.debug::<$name>(f) }
            }
        }

        #[allow(missing_docs)]
        impl<'a> $live<'a> {
            $(
                $(#[doc = $field_doc])*
                #[inline]
                pub fn $field(self) ->
                    $($crate::live::LiveValue<'a, $value>)?
                    $($crate::live::LiveValue<'a, $plain>)?
                    $($crate::live::LiveSlice<'a, $item>)?
                    $($crate::only!($set_text, $crate::core::result::Result<$crate::live::LiveText<'a>, $crate::LiveError>))?
                    $($crate::core::result::Result<$crate::live::LiveSlice<'a, $element>, $crate::LiveError>)?
                    $($crate::core::result::Result<$crate::flat::Live<'a, $table>, $crate::LiveError>)?
                    $($crate::flat::Live<'a, $inline>)?
                    $($crate::live::LiveSlice<'a, $crate::flat::In<$struct_item>>)?
                    $($crate::core::result::Result<
                        $crate::live::LiveSlice<'a, $crate::flat::In<$struct_element>>,
                        $crate::LiveError,
                    >)?
                {
                    self.0.field::<
                        $($value)?
                        $($plain)?
                        $([$item; $item_len])?
                        $($crate::only!($set_text, $crate::flat::Text $(<$text_limit>)?))?
                        $($crate::flat::Slice<$element $(, $slice_limit)?>)?
                        $($crate::flat::Table<$table>)?
                        $($crate::flat::In<$inline>)?
                        $([$crate::flat::In<$struct_item>; $struct_item_len])?
                        $($crate::flat::Slice<$crate::flat::In<$struct_element> $(, $struct_slice_limit)?>)?
                    >($offset)
                }
            )*
        }

        #[allow(unsafe_code)]
        // One attribute for each text: compilers take their time for every line.
        impl<'b> $builder<'b> {
            $(
                $(
                    /// Stores the value.
                    #[inline]
                    pub fn $set_value(&mut self, value: $value) -> &mut Self {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { $crate::build::set(self, $offset, value) }
                    }
                )?
                $(
                    /// Stores the value.
                    #[inline]
                    pub fn $set_plain(&mut self, value: $plain) -> &mut Self {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { $crate::build::set(self, $offset, value) }
                    }
                )?
                $(
                    /// Stores the array.
                    #[inline]
                    pub fn $set_array(&mut self, values: [$item; $item_len]) -> &mut Self {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { $crate::build::set(self, $offset, values) }
                    }
                )?
                $(
                    #[doc = "Places the string and refers to it.\n\n# Errors\n\nWhen it is too long, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $set_text(
                        &mut self,
                        text: &str,
                    ) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { $crate::build::set_text(self, $offset, $crate::limit!($($text_limit)?), text) }
                    }
                )?
                $(
                    #[doc = "Places a copy of `values` and refers to it.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $set_slice(
                        &mut self,
                        values: &[$element],
                    ) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { $crate::build::set_slice(self, $offset, $crate::limit!($($slice_limit)?), values) }
                    }

                    #[doc = "Places `len` elements, to be written in place, and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $init_slice(
                        &mut self,
                        len: usize,
                    ) -> $crate::core::result::Result<$crate::build::SliceBuilder<'b, $element>, $crate::BuildError> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.init_slice($offset, $crate::limit!($($slice_limit)?), len) }
                    }
                )?
                $(
                    #[doc = "Places the table that the field refers to.\n\n# Errors\n\nWhen there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $init_table(
                        &mut self,
                    ) -> $crate::core::result::Result<$crate::flat::Builder<'b, $table>, $crate::BuildError> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.init_table::<$table>($offset) }
                    }
                )?
                $(
                    /// Builds the struct in the field.
                    #[inline]
                    pub fn $init_inline(&mut self) -> $crate::flat::Builder<'b, $inline> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.init_struct::<$inline>($offset) }
                    }
                )?
                $(
                    /// Builds the structs in the field.
                    #[inline]
                    pub fn $init_inline_array(&mut self) -> $crate::build::StructsBuilder<'b, $struct_item> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.init_array($offset, $struct_item_len) }
                    }
                )?
                $(
                    #[doc = "Places `len` structs, to be built in place, and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $init_inline_slice(
                        &mut self,
                        len: usize,
                    ) -> $crate::core::result::Result<$crate::build::StructsBuilder<'b, $struct_element>, $crate::BuildError> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.init_structs($offset, $crate::limit!($($struct_slice_limit)?), len) }
                    }
                )?
            )*
        }

        #[allow(unsafe_code)]
        // SAFETY: `Structure::Builder` of the same struct, and transparent.
        unsafe impl<'b> $crate::build::ObjectBuilder<'b> for $builder<'b> {
            type Structure = $name;
        }
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
