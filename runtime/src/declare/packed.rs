//! What generated code for packed structs consists of: `packed_table!`, `packed_inline!` and `packed_value!`.
//!
//! There is nothing unsafe in what they expand to. Offsets are checked all the same, while the declaration is compiled.

mod owned;
mod value;

/// Declares a packed table: `offset => getter: kind, methods of the builder;` for each field.
///
/// | kind | is stored as | is read as | methods of the builder |
/// |---|---|---|---|
/// | `value i16`, `value i16 = 100` | a number, a `bool`, an enum, a struct of such or an array, perhaps with a default | the value | `set_` |
/// | `text`, `text <= 512` | a string, of which readers take at most 512 bytes | `&str` | `set_` |
/// | `bytes`, `bytes <= 128` | bytes, of which readers take at most 128 | `&[u8]` | `set_` |
/// | `slice [Vec3]`, `slice [u16] <= 128` | values, of which readers take at most 128 | `Slice<Vec3>` | `set_`, `init_` |
/// | `table WeaponData` | a table | `WeaponDataRef` | `init_` |
/// | `boxed Tree` | a table, which may have others of this struct in it | `Option<TreeRef>` | `init_` |
/// | `inline Weapon` | a struct with references, in place | `WeaponRef` | `init_` |
/// | `inline_array [Weapon; 4]` | such structs, in place | `Slice<In<Weapon>>` | `init_` |
/// | `inline_slice [Weapon] <= 9` | such structs, of which readers take at most 9 | `Slice<In<Weapon>>` | `init_` |
///
/// A `#[derive(...)]` behind the docs of the struct is for the owned struct, and for nobody without feature `alloc`:
///
/// ```
/// # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
/// karmem::packed_table! {
///     pub struct WeaponData: WeaponDataRef, WeaponDataBuilder {
///         const ID = 1;
///         const SIZE = 11;
///
///         4 => damage: value i32, set_damage;
///         8 => ammo: value u16 = 6, set_ammo;
///         10 => clip_size: value u8, set_clip_size;
///     }
/// }
/// # fn main() -> Result<(), karmem::Error> {
/// let options = karmem::VerifyOptions::DEFAULT;
/// let weapon = karmem::packed::open::<WeaponData>(&[8, 0, 0, 0, 5, 0, 0, 0], &options)?;
/// assert_eq!((weapon.damage(), weapon.ammo()), (5, 6));
/// # Ok(())
/// # }
/// ```
///
/// Where a field does not lie where the one before it ends, it does not compile:
///
/// ```compile_fail,E0080
/// # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
/// karmem::packed_table! {
///     pub struct WeaponData: WeaponDataRef, WeaponDataBuilder {
///         const ID = 1;
///         const SIZE = 14;
///
///         4 => damage: value i32, set_damage;
///         12 => ammo: value u16, set_ammo;
///     }
/// }
/// # fn main() {}
/// ```
#[macro_export]
macro_rules! packed_table {
    ($($declaration:tt)*) => {
        $crate::packed_structure! { Table, $($declaration)* }
    };
}

/// Declares a packed inline struct with references in it. The fields are written as those of [`packed_table!`], without defaults.
#[macro_export]
macro_rules! packed_inline {
    ($($declaration:tt)*) => {
        $crate::packed_structure! { Inline, $($declaration)* }
    };
}

/// What [`packed_table!`] and [`packed_inline!`] declare. Exactly one of the kinds of a field is there, so that what is written for
/// each kind in a row comes out as one.
#[doc(hidden)]
#[macro_export]
macro_rules! packed_structure {
    (
        $class:ident,
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)?])?
        $(#[derive($($derive:tt)*)])?
        pub struct $name:ident: $reader:ident, $builder:ident {
            const ID = $id:literal;
            const SIZE = $size:literal;
            $(
                $(#[doc = $field_doc:literal])*
                $(#[deprecated $($field_deprecated:tt)?])?
                $offset:literal => $field:ident:
                $(value $value:ty $(= $default:expr)?, $set_value:ident)?
                $(text $(<= $text_limit:literal)?, $set_text:ident)?
                $(bytes $(<= $bytes_limit:literal)?, $set_bytes:ident)?
                $(slice [$item:ty] $(<= $slice_limit:literal)?, $set_slice:ident, $init_slice:ident)?
                $(table $table:ty, $init_table:ident)?
                $(boxed $boxed:ty, $init_boxed:ident)?
                $(inline $inline:ty, $init_inline:ident)?
                $(inline_array [$struct_item:ty; $len:literal], $init_array:ident)?
                $(inline_slice [$struct_element:ty] $(<= $struct_limit:literal)?, $init_structs:ident)?
                ;
            )*
        }
    ) => {
        $crate::packed_owned! {
            [$(#[doc = $doc])*] [$(#[deprecated $($deprecated)?])?] [$(#[derive($($derive)*)])?] $name $reader
            $(
                [$(#[doc = $field_doc])*] [$(#[deprecated $($field_deprecated)?])?] $offset $field:
                [
                    $($value)?
                    $($crate::only!($set_text, $crate::alloc::string::String))?
                    $($crate::only!($set_bytes, $crate::alloc::vec::Vec<$crate::core::primitive::u8>))?
                    $($crate::alloc::vec::Vec<$item>)?
                    $($table)?
                    $($crate::core::option::Option<$crate::alloc::boxed::Box<$boxed>>)?
                    $($inline)?
                    $([$struct_item; $len])?
                    $($crate::alloc::vec::Vec<$struct_element>)?
                ]
                [
                    $($value)?
                    $($crate::only!($set_text, $crate::packed::Text $(<$text_limit>)?))?
                    $($crate::only!($set_bytes, $crate::packed::Bytes $(<$bytes_limit>)?))?
                    $($crate::packed::SliceOf<$item $(, $slice_limit)?>)?
                    $($crate::packed::Table<$table>)?
                    $($crate::packed::Boxed<$boxed>)?
                    $($crate::packed::In<$inline>)?
                    $($crate::packed::ArrayOf<$struct_item, $len>)?
                    $($crate::packed::SliceOf<$crate::packed::In<$struct_element> $(, $struct_limit)?>)?
                ]
                [$($($default)?)?];
            )*
        }

        $crate::packed_fields! {
            $class [$(#[deprecated $($deprecated)?])?] $name $reader $builder [$id] [$size]
            $(
                $offset $field
                [
                    $($value)?
                    $($crate::only!($set_text, $crate::packed::Text $(<$text_limit>)?))?
                    $($crate::only!($set_bytes, $crate::packed::Bytes $(<$bytes_limit>)?))?
                    $($crate::packed::SliceOf<$item $(, $slice_limit)?>)?
                    $($crate::packed::Table<$table>)?
                    $($crate::packed::Boxed<$boxed>)?
                    $($crate::packed::In<$inline>)?
                    $($crate::packed::ArrayOf<$struct_item, $len>)?
                    $($crate::packed::SliceOf<$crate::packed::In<$struct_element> $(, $struct_limit)?>)?
                ]
                [$($($value, $default)?)?];
            )*
        }

        #[allow(clippy::approx_constant, deprecated, missing_docs)]
        impl<'a> $reader<'a> {
            $(
                $(#[doc = $field_doc])*
                $(#[deprecated $($field_deprecated)?])?
                #[inline]
                #[must_use]
                pub fn $field(self) ->
                    $($value)?
                    $($crate::only!($set_text, &'a $crate::core::primitive::str))?
                    $($crate::only!($set_bytes, &'a [$crate::core::primitive::u8]))?
                    $($crate::packed::Slice<'a, $item>)?
                    $($crate::packed::Ref<'a, $table>)?
                    $($crate::core::option::Option<$crate::packed::Ref<'a, $boxed>>)?
                    $($crate::packed::Ref<'a, $inline>)?
                    $($crate::packed::Slice<'a, $crate::packed::In<$struct_item>>)?
                    $($crate::packed::Slice<'a, $crate::packed::In<$struct_element>>)?
                {
                    $($(
                        return self.0.read_or::<$value>($offset, const { $default });
                    )?)?
                    #[allow(unreachable_code)]
                    self.0.read::<
                        $($value)?
                        $($crate::only!($set_text, $crate::packed::Text $(<$text_limit>)?))?
                        $($crate::only!($set_bytes, $crate::packed::Bytes $(<$bytes_limit>)?))?
                        $($crate::packed::SliceOf<$item $(, $slice_limit)?>)?
                        $($crate::packed::Table<$table>)?
                        $($crate::packed::Boxed<$boxed>)?
                        $($crate::packed::In<$inline>)?
                        $($crate::packed::ArrayOf<$struct_item, $len>)?
                        $($crate::packed::SliceOf<$crate::packed::In<$struct_element> $(, $struct_limit)?>)?
                    >($offset)
                }
            )*
        }

        #[allow(deprecated)]
        #[allow(unused_attributes)]
        impl<'b> $builder<'b> {
            $(
                $(#[deprecated $($field_deprecated)?])?
                $(
                    /// Stores the value.
                    #[inline]
                    pub fn $set_value(&mut self, value: $value) -> &mut Self {
                        self.0.store($offset, value);
                        self
                    }
                )?
                $(
                    #[doc = "Places the string and refers to it.\n\n# Errors\n\nWhen it is too long, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $set_text(
                        &mut self,
                        text: &$crate::core::primitive::str,
                    ) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
                        self.0.set_slice($offset, $crate::limit!($($text_limit)?), text.as_bytes())?;
                        $crate::core::result::Result::Ok(self)
                    }
                )?
                $(
                    #[doc = "Places a copy of the bytes and refers to it.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $set_bytes(
                        &mut self,
                        bytes: &[$crate::core::primitive::u8],
                    ) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
                        self.0.set_slice($offset, $crate::limit!($($bytes_limit)?), bytes)?;
                        $crate::core::result::Result::Ok(self)
                    }
                )?
                $(
                    #[doc = "Places a copy of `values` and refers to it.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $set_slice(
                        &mut self,
                        values: &[$item],
                    ) -> $crate::core::result::Result<&mut Self, $crate::BuildError> {
                        self.0.set_slice($offset, $crate::limit!($($slice_limit)?), values)?;
                        $crate::core::result::Result::Ok(self)
                    }
                )?
                $(
                    #[doc = "Places the table that the field refers to.\n\n# Errors\n\nWhen there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $init_table(
                        &mut self,
                    ) -> $crate::core::result::Result<$crate::packed::Builder<'b, $table>, $crate::BuildError> {
                        self.0.init_table::<$table>($offset)
                    }
                )?
                $(
                    #[doc = "Places the table that the field refers to.\n\n# Errors\n\nWhen there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $init_boxed(
                        &mut self,
                    ) -> $crate::core::result::Result<$crate::packed::Builder<'b, $boxed>, $crate::BuildError> {
                        self.0.init_table::<$boxed>($offset)
                    }
                )?
                $(
                    /// Builds the struct in the field.
                    #[inline]
                    pub fn $init_inline(&mut self) -> $crate::packed::Builder<'b, $inline> {
                        self.0.init_inline::<$inline>($offset)
                    }
                )?
                $(
                    /// Builds the structs in the field.
                    #[inline]
                    pub fn $init_array(&mut self) -> $crate::packed::ElementsBuilder<'b, $struct_item> {
                        $crate::packed::ElementsBuilder::in_place(self.0, $offset, $len)
                    }
                )?
                $(
                    #[doc = "Places the structs that the field refers to.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $init_structs(
                        &mut self,
                        len: $crate::core::primitive::usize,
                    ) -> $crate::core::result::Result<
                        $crate::packed::ElementsBuilder<'b, $struct_element>,
                        $crate::BuildError,
                    > {
                        $crate::packed::ElementsBuilder::place(self.0, $offset, $crate::limit!($($struct_limit)?), len)
                    }
                )?

                $crate::packed_init! {
                    [$(#[deprecated $($field_deprecated)?])?] $offset
                    $([$item] [$crate::limit!($($slice_limit)?)] $init_slice)?
                }
            )*
        }
    };
}

/// The second method of a builder for a field, where there is one.
#[doc(hidden)]
#[macro_export]
macro_rules! packed_init {
    ([$($deprecated:tt)*] $offset:literal) => {};
    ([$($deprecated:tt)*] $offset:literal [$item:ty] [$limit:expr] $init:ident) => {
        #[doc = "Places as many zeros and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
        $($deprecated)*
        #[inline]
        pub fn $init(
            &mut self,
            len: $crate::core::primitive::usize,
        ) -> $crate::core::result::Result<$crate::packed::SliceBuilder<'b, $item>, $crate::BuildError> {
            $crate::packed::SliceBuilder::place(self.0, $offset, $limit, len)
        }
    };
}

/// The types that read and build a `$name`, and what is done to all of its fields in turn.
#[doc(hidden)]
#[macro_export]
macro_rules! packed_fields {
    (
        $class:ident [$($deprecated:tt)*] $name:ident $reader:ident $builder:ident [$id:expr] [$size:expr]
        $($offset:tt $field:ident [$stored:ty] [$($value:ty, $default:expr)?];)*
    ) => {
        #[doc = $crate::core::concat!("Reads a [`", $crate::core::stringify!($name), "`] in a packed message.")]
        #[allow(deprecated, non_camel_case_types)]
        #[derive($crate::core::clone::Clone, $crate::core::marker::Copy)]
        $($deprecated)*
        pub struct $reader<'a>($crate::packed::View<'a>);

        #[doc = $crate::core::concat!("Builds a [`", $crate::core::stringify!($name), "`] in a packed message.")]
        #[allow(deprecated, non_camel_case_types)]
        #[derive($crate::core::fmt::Debug)]
        $($deprecated)*
        pub struct $builder<'b>($crate::packed::Slot<'b>);

        // What no constant without a name asks for is not evaluated where nothing uses the struct.
        #[allow(deprecated)]
        const _: &$crate::flat::StructLayout = $crate::packed::layout_of::<$name>();

        #[allow(clippy::approx_constant, clippy::unreadable_literal, deprecated, unused_variables)]
        impl $crate::packed::Structure for $name {
            const PACKAGE: &'static $crate::Schema = &SCHEMA;
            const LAYOUT: &'static $crate::flat::StructLayout = &$crate::packed::layout(
                $crate::layout::Class::$class,
                $crate::core::stringify!($name),
                $id,
                &[$($crate::packed::field::<$stored>($crate::core::stringify!($field), $offset)),*],
                $size,
            );

            type Ref<'a> = $reader<'a>;
            type Builder<'b> = $builder<'b>;

            #[inline]
            fn from_view(view: $crate::packed::View<'_>) -> $reader<'_> {
                $reader(view)
            }

            #[inline]
            fn from_slot(slot: $crate::packed::Slot<'_>) -> $builder<'_> {
                $builder(slot)
            }

            fn verify_fields(
                view: $crate::packed::View<'_>,
                verifier: &mut $crate::packed::Verifier<'_>,
            ) -> $crate::packed::Verdict {
                $(verifier.field::<$stored>(view, $offset)?;)*
                $crate::core::result::Result::Ok(())
            }

            fn reset_fields(slot: $crate::packed::Slot<'_>) {
                $(
                    slot.reset::<$stored>($offset);
                    $(
                        const { $crate::packed::field_default($crate::layout::Class::$class) };
                        slot.store::<$value>($offset, const { $default });
                    )?
                )*
            }
        }

        #[allow(deprecated)]
        impl<'b> $crate::packed::ObjectBuilder<'b> for $builder<'b> {
            #[inline]
            fn slot(&self) -> $crate::packed::Slot<'b> {
                self.0
            }
        }

        #[allow(deprecated)]
        impl $crate::core::fmt::Debug for $reader<'_> {
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                let fields: &[(&$crate::core::primitive::str, &dyn $crate::core::fmt::Debug)] =
                    &[$(($crate::core::stringify!($field), &$reader::$field(*self))),*];
                $crate::declare::debug($crate::core::stringify!($name), fields, f)
            }
        }
    };
}
