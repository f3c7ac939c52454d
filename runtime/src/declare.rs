//! The macros that generated code consists of: declarations with offsets in, types with accessors out.
//!
//! A declaration is not trusted. Each macro checks, while the code that uses it is compiled, that every
//! offset is the one that [`layout`](crate::layout) gives; what is unsafe in its expansion rests on that check
//! alone. So no text in a generated file, however edited, makes safe code unsound.

use crate::flat::StructLayout;
use crate::layout::{Class, Shape, TABLE_HEADER_SIZE, WORD, close, place};

/// Whether the fields of a struct lie where they should, one behind the other, and end at `end`.
#[doc(hidden)]
#[must_use]
pub const fn fields_lie_there(layout: &StructLayout, end: u32) -> bool {
    let fields = layout.fields;
    let mut at = match layout.class {
        Class::Inline => 0,
        Class::Table => TABLE_HEADER_SIZE,
    };
    let mut index = 0;
    while index < fields.len() {
        match place(at, fields[index].shape) {
            Some(placement) if placement.offset == fields[index].offset => at = placement.end,
            _ => return false,
        }
        index += 1;
    }
    at == end
}

/// The shape of a struct whose last field ends at `end`.
#[doc(hidden)]
#[must_use]
pub const fn shape_of(end: u32) -> Shape {
    match close(end, WORD) {
        Some(shape) => shape,
        None => panic!("larger than a struct may be"),
    }
}

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

/// Declares a table: `offset => getter(type), setters;` for each field.
///
/// | type | is read as | methods of the builder |
/// |---|---|---|
/// | `i16`, `bool`, an enum | the value | `set_` |
/// | `&Vec3` | a reference to a plain struct | `set_` |
/// | `&[f64; 5]` | a reference to a fixed array | `set_` |
/// | `&str`, `&str <= 512` | a string, of at most 512 bytes | `set_` |
/// | `&[Vec3]`, `&[u8] <= 128` | a slice of plain values, of at most 128 | `set_`, `init_` |
/// | `[Monster]`, `[Monster] <= 9` | a slice of structs with references in them | `init_` |
/// | `[Weapon; 4]` | a fixed array of those | `init_` |
/// | `inline Weapon` | one of those, in place | `init_` |
/// | `table WeaponData` | a table, elsewhere | `init_` |
#[macro_export]
macro_rules! table {
    (
        $(#[$doc:meta])*
        pub struct $name:ident: $reader:ident, $live:ident, $builder:ident {
            const ID = $id:literal;
            const END = $end:literal;
            $(
                $(#[$field_doc:meta])*
                $offset:literal => $field:ident($($type:tt)+) $(, $method:ident)*;
            )*
        }
    ) => {
        $crate::structure! {
            Table, table_field, [$(#[$doc])*] $name $reader $live $builder $id $end
            $( [$(#[$field_doc])*] $offset $field [$($type)+] [$($method)*] )*
        }
    };
}

/// Declares an inline struct with references in it. The fields are written as those of [`table!`].
#[macro_export]
macro_rules! inline {
    (
        $(#[$doc:meta])*
        pub struct $name:ident: $reader:ident, $live:ident, $builder:ident {
            const ID = $id:literal;
            const END = $end:literal;
            $(
                $(#[$field_doc:meta])*
                $offset:literal => $field:ident($($type:tt)+) $(, $method:ident)*;
            )*
        }
    ) => {
        $crate::structure! {
            Inline, field, [$(#[$doc])*] $name $reader $live $builder $id $end
            $( [$(#[$field_doc])*] $offset $field [$($type)+] [$($method)*] )*
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! structure {
    (
        $class:ident, $read:ident, [$(#[$doc:meta])*]
        $name:ident $reader:ident $live:ident $builder:ident $id:literal $end:literal
        $( [$(#[$field_doc:meta])*] $offset:literal $field:ident [$($type:tt)+] [$($method:ident)*] )*
    ) => {
        $(#[$doc])*
        pub enum $name {}

        #[doc = concat!("Reads a [`", stringify!($name), "`] in place, in memory that nobody writes.")]
        #[derive(Clone, Copy)]
        #[repr(transparent)]
        pub struct $reader<'a>($crate::frozen::View<'a>);

        #[doc = concat!("Reads and writes a [`", stringify!($name), "`] in memory that others write.")]
        #[derive(Clone, Copy)]
        #[repr(transparent)]
        pub struct $live<'a>($crate::live::LiveView<'a>);

        #[doc = concat!("Builds a [`", stringify!($name), "`] in place.")]
        #[repr(transparent)]
        pub struct $builder<'b>($crate::build::Slot<'b>);

        const _: () = assert!(
            $crate::declare::fields_lie_there(
                $crate::flat::layout_of::<$name>(),
                $end,
            ),
            concat!("the fields of ", stringify!($name), " do not lie where the layout puts them"),
        );

        #[allow(unsafe_code)]
        // SAFETY: the assertion above says that the fields are where the layout puts them, and the accessors
        // below read and write just those, as what `LAYOUT` says they are. The three types are transparent.
        unsafe impl $crate::flat::Structure for $name {
            const NAME: &'static str = stringify!($name);
            const ID: u64 = $id;
            const SCHEMA: &'static $crate::Schema = &SCHEMA;
            const LAYOUT: $crate::flat::StructLayout = $crate::flat::StructLayout::new(
                $crate::layout::Class::$class,
                $crate::declare::shape_of($end),
                &[$(
                    $crate::flat::Field::new::<$crate::stored!($($type)+)>(stringify!($field), $offset),
                )*],
            );
            const END: u32 = $end;

            type Ref<'a> = $reader<'a>;
            type Live<'a> = $live<'a>;
            type Builder<'b> = $builder<'b>;
        }

        #[allow(missing_docs, unsafe_code)]
        impl<'a> $reader<'a> {
            $(
                $(#[$field_doc])*
                #[inline]
                pub fn $field(self) -> $crate::read!('a $($type)+) {
                    // SAFETY: the object is a verified one of this struct, which has this field there.
                    unsafe { self.0.$read::<$crate::stored!($($type)+)>($offset) }
                }
            )*
        }

        #[allow(unsafe_code)]
        impl ::core::fmt::Debug for $reader<'_> {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                // SAFETY: the object is a verified one of this struct.
                unsafe { self.0.debug(stringify!($name), $crate::flat::layout_of::<$name>(), f) }
            }
        }

        #[allow(missing_docs)]
        impl<'a> $live<'a> {
            $(
                $(#[$field_doc])*
                #[inline]
                pub fn $field(self) -> $crate::live!('a $($type)+) {
                    self.0.field::<$crate::stored!($($type)+)>($offset)
                }
            )*
        }

        #[allow(unsafe_code)]
        impl<'b> $builder<'b> {
            $( $crate::methods! { 'b [$($type)+] $offset $($method)* } )*
        }

        #[allow(unsafe_code)]
        // SAFETY: `Structure::Builder` of the same struct, and transparent.
        unsafe impl<'b> $crate::build::ObjectBuilder<'b> for $builder<'b> {
            type Structure = $name;
        }
    };
}

/// The storage of a field type, as [`table!`] writes it.
#[doc(hidden)]
#[macro_export]
macro_rules! stored {
    (table $type:ty) => { $crate::flat::Table<$type> };
    (inline $type:ty) => { $crate::flat::In<$type> };
    (& str) => { $crate::flat::Text };
    (& str <= $limit:literal) => { $crate::flat::Text<$limit> };
    (& [$type:ty; $len:literal]) => { [$type; $len] };
    (& [$type:ty]) => { $crate::flat::Slice<$type> };
    (& [$type:ty] <= $limit:literal) => { $crate::flat::Slice<$type, $limit> };
    (& $type:ty) => { $type };
    ([$type:ty; $len:literal]) => { [$crate::flat::In<$type>; $len] };
    ([$type:ty]) => { $crate::flat::Slice<$crate::flat::In<$type>> };
    ([$type:ty] <= $limit:literal) => { $crate::flat::Slice<$crate::flat::In<$type>, $limit> };
    ($type:ty) => { $type };
}

/// What a frozen read of a field type gives.
#[doc(hidden)]
#[macro_export]
macro_rules! read {
    ($a:lifetime table $type:ty) => { $crate::flat::Ref<$a, $type> };
    ($a:lifetime inline $type:ty) => { $crate::flat::Ref<$a, $type> };
    ($a:lifetime & str $(<= $limit:literal)?) => { &$a str };
    ($a:lifetime & [$type:ty; $len:literal]) => { &$a [$type; $len] };
    ($a:lifetime & [$type:ty] $(<= $limit:literal)?) => { &$a [$type] };
    ($a:lifetime & $type:ty) => { &$a $type };
    ($a:lifetime [$type:ty; $len:literal]) => { $crate::frozen::RefSlice<$a, $type> };
    ($a:lifetime [$type:ty] $(<= $limit:literal)?) => { $crate::frozen::RefSlice<$a, $type> };
    ($a:lifetime $type:ty) => { $type };
}

/// What a live read of a field type gives.
#[doc(hidden)]
#[macro_export]
macro_rules! live {
    ($a:lifetime table $type:ty) => { ::core::result::Result<$crate::flat::Live<$a, $type>, $crate::LiveError> };
    ($a:lifetime inline $type:ty) => { $crate::flat::Live<$a, $type> };
    ($a:lifetime & str $(<= $limit:literal)?) => {
        ::core::result::Result<$crate::live::LiveText<$a>, $crate::LiveError>
    };
    ($a:lifetime & [$type:ty; $len:literal]) => { $crate::live::LiveSlice<$a, $type> };
    ($a:lifetime & [$type:ty] $(<= $limit:literal)?) => {
        ::core::result::Result<$crate::live::LiveSlice<$a, $type>, $crate::LiveError>
    };
    ($a:lifetime & $type:ty) => { $crate::live::LiveValue<$a, $type> };
    ($a:lifetime [$type:ty; $len:literal]) => { $crate::live::LiveSlice<$a, $crate::flat::In<$type>> };
    ($a:lifetime [$type:ty] $(<= $limit:literal)?) => {
        ::core::result::Result<$crate::live::LiveSlice<$a, $crate::flat::In<$type>>, $crate::LiveError>
    };
    ($a:lifetime $type:ty) => { $crate::live::LiveValue<$a, $type> };
}

/// The builder's methods for a field type.
#[doc(hidden)]
#[macro_export]
macro_rules! methods {
    ($b:lifetime [table $type:ty] $offset:literal $init:ident) => {
        /// Places the table that the field refers to.
        ///
        /// # Errors
        ///
        /// When there is no room; the field keeps what it had.
        #[inline]
        pub fn $init(
            &mut self,
        ) -> ::core::result::Result<$crate::flat::Builder<$b, $type>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_table::<$type>($offset) }
        }
    };
    ($b:lifetime [inline $type:ty] $offset:literal $init:ident) => {
        /// Builds the struct in the field.
        #[inline]
        pub fn $init(&mut self) -> $crate::flat::Builder<$b, $type> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_struct::<$type>($offset) }
        }
    };
    ($b:lifetime [& str] $offset:literal $set:ident) => {
        $crate::methods! { $b [& str <= 0xFFFF_FFFF] $offset $set }
    };
    ($b:lifetime [& str <= $limit:literal] $offset:literal $set:ident) => {
        /// Places the string and refers to it.
        ///
        /// # Errors
        ///
        /// When it is too long, or there is no room; the field keeps what it had.
        #[inline]
        pub fn $set(
            &mut self,
            text: &str,
        ) -> ::core::result::Result<&mut Self, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.set_slice($offset, $limit, text.as_bytes())? };
            ::core::result::Result::Ok(self)
        }
    };
    ($b:lifetime [& [$type:ty; $len:literal]] $offset:literal $set:ident) => {
        /// Stores the array.
        #[inline]
        pub fn $set(&mut self, values: [$type; $len]) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.set($offset, values) };
            self
        }
    };
    ($b:lifetime [& [$type:ty]] $offset:literal $set:ident $init:ident) => {
        $crate::methods! { $b [& [$type] <= 0xFFFF_FFFF] $offset $set $init }
    };
    ($b:lifetime [& [$type:ty] <= $limit:literal] $offset:literal $set:ident $init:ident) => {
        /// Places a copy of `values` and refers to it.
        ///
        /// # Errors
        ///
        /// When there are too many, or there is no room; the field keeps what it had.
        #[inline]
        pub fn $set(
            &mut self,
            values: &[$type],
        ) -> ::core::result::Result<&mut Self, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.set_slice($offset, $limit, values)? };
            ::core::result::Result::Ok(self)
        }

        /// Places `len` elements, to be written in place, and refers to them.
        ///
        /// # Errors
        ///
        /// When there are too many, or there is no room; the field keeps what it had.
        #[inline]
        pub fn $init(
            &mut self,
            len: usize,
        ) -> ::core::result::Result<$crate::build::SliceBuilder<$b, $type>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_slice($offset, $limit, len) }
        }
    };
    ($b:lifetime [& $type:ty] $offset:literal $set:ident) => {
        $crate::methods! { $b [$type] $offset $set }
    };
    ($b:lifetime [[$type:ty; $len:literal]] $offset:literal $init:ident) => {
        /// Builds the structs in the field.
        #[inline]
        pub fn $init(&mut self) -> $crate::build::StructsBuilder<$b, $type> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_array($offset, $len) }
        }
    };
    ($b:lifetime [[$type:ty]] $offset:literal $init:ident) => {
        $crate::methods! { $b [[$type] <= 0xFFFF_FFFF] $offset $init }
    };
    ($b:lifetime [[$type:ty] <= $limit:literal] $offset:literal $init:ident) => {
        /// Places `len` structs, to be built in place, and refers to them.
        ///
        /// # Errors
        ///
        /// When there are too many, or there is no room; the field keeps what it had.
        #[inline]
        pub fn $init(
            &mut self,
            len: usize,
        ) -> ::core::result::Result<$crate::build::StructsBuilder<$b, $type>, $crate::BuildError> {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.init_structs($offset, $limit, len) }
        }
    };
    ($b:lifetime [$type:ty] $offset:literal $set:ident) => {
        /// Stores the value.
        #[inline]
        pub fn $set(&mut self, value: $type) -> &mut Self {
            // SAFETY: the struct has this field there, as asserted where it is declared.
            unsafe { self.0.set($offset, value) };
            self
        }
    };
}

/// Makes a `#[repr(C, align(8))]` struct without references what a message can hold: `offset => field: type`
/// for all of its fields, padding included.
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
            $( $offset:literal => $field:ident: $type:ty; )*
        }
    ) => {
        const _: () = {
            const fn pod<T: $crate::bytemuck::Pod>() {}
            $( pod::<$type>(); )*
            // The fields have the types that are declared, or what follows is about another struct.
            let _ = |value: $name| { $( let _: $type = value.$field; )* };
            assert!(
                true $( && ::core::mem::offset_of!($name, $field) == $offset )*
                    && $crate::declare::fields_fill(
                        &[$(($offset, ::core::mem::size_of::<$type>())),*],
                        ::core::mem::size_of::<$name>(),
                    )
                    && ::core::mem::align_of::<$name>() == 8,
                concat!("the fields of ", stringify!($name), " do not lie where the layout puts them"),
            );
        };

        #[allow(unsafe_code)]
        // SAFETY: every field is `Pod`, so zeros are valid for each, and together they are all of it.
        unsafe impl $crate::bytemuck::Zeroable for $name {}

        #[allow(unsafe_code)]
        // SAFETY: every field is `Pod`; the assertion above says that they fill the struct, so there is no
        // padding, and fixes its layout.
        unsafe impl $crate::bytemuck::Pod for $name {}

        #[allow(unsafe_code)]
        // SAFETY: the assertion above says that it lies in Rust as it does in a message.
        unsafe impl $crate::flat::Plain for $name {
            type Ref<'a> = &'a Self;

            #[inline(always)]
            fn get(place: &Self) -> &Self {
                place
            }
        }

        #[allow(unsafe_code)]
        // SAFETY: any bits are valid for it, so it has no fields that need a check. `LiveValue` and `PlainBuilder`
        // are transparent, and `Ref` has a `from_view` of its own.
        unsafe impl $crate::flat::Structure for $name {
            const NAME: &'static str = stringify!($name);
            const ID: u64 = $id;
            const SCHEMA: &'static $crate::Schema = &SCHEMA;
            const LAYOUT: $crate::flat::StructLayout = $crate::flat::StructLayout::new(
                $crate::layout::Class::Inline,
                $crate::flat::plain_shape::<$name>(),
                &[],
            );
            const END: u32 = ::core::mem::size_of::<$name>() as u32;

            type Ref<'a> = &'a Self;
            type Live<'a> = $crate::live::LiveValue<'a, Self>;
            type Builder<'b> = $crate::build::PlainBuilder<'b, Self>;

            #[inline(always)]
            unsafe fn from_view(view: $crate::frozen::View<'_>) -> &Self {
                // SAFETY: the caller's promise.
                unsafe { view.value::<Self>() }
            }
        }

        impl ::core::default::Default for $name {
            #[inline]
            fn default() -> Self {
                $crate::bytemuck::Zeroable::zeroed()
            }
        }
    };
}

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
/// The number is one for which any bits are valid:
///
/// ```compile_fail,E0277
/// karmem::open_enum! {
///     pub struct Evil: bool { No = false, }
/// }
/// ```
#[macro_export]
macro_rules! open_enum {
    (
        $(#[$doc:meta])*
        pub struct $name:ident: $underlying:ident {
            $( $(#[$variant_doc:meta])* $variant:ident = $value:literal, )*
        }
    ) => {
        $(#[$doc])*
        #[repr(transparent)]
        #[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(
            /// The number, which may be one that this schema has no name for.
            pub $underlying,
        );

        #[allow(non_upper_case_globals)]
        impl $name {
            $( $(#[$variant_doc])* pub const $variant: Self = Self($value); )*

            /// The name of the value in the schema.
            #[must_use]
            pub const fn name(self) -> ::core::option::Option<&'static str> {
                #[allow(unreachable_patterns)]
                match self {
                    $( Self::$variant => ::core::option::Option::Some(stringify!($variant)), )*
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::fmt::Debug for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.name() {
                    ::core::option::Option::Some(name) => f.write_str(name),
                    ::core::option::Option::None => f.debug_tuple(stringify!($name)).field(&self.0).finish(),
                }
            }
        }

        const _: () = {
            const fn integer<T: $crate::bytemuck::Pod + ::core::cmp::Eq>() {}
            integer::<$underlying>();
        };

        #[allow(unsafe_code)]
        // SAFETY: `repr(transparent)` over an integer, for which zero is valid.
        unsafe impl $crate::bytemuck::Zeroable for $name {}

        #[allow(unsafe_code)]
        // SAFETY: `repr(transparent)` over an integer, which is `Pod`.
        unsafe impl $crate::bytemuck::Pod for $name {}

        #[allow(unsafe_code)]
        // SAFETY: stored as the integer that it is.
        unsafe impl $crate::flat::Plain for $name {
            type Ref<'a> = Self;

            #[inline(always)]
            fn get(place: &Self) -> Self {
                *place
            }
        }
    };
}
