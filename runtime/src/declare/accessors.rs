//! `accessors!`: what the companions of a struct can do.

/// What the companions of a struct do: exactly one of the kinds of a field is there, so that what is written for each kind in a
/// row comes out as one. As whoever expands it vouches for the companions, it takes the word `unsafe` to do so.
#[doc(hidden)]
#[macro_export]
macro_rules! accessors {
    (
        unsafe $read:ident [$(#[doc = $doc:literal])*] [$(#[deprecated $($deprecated:tt)?])?]
        $name:ident $reader:ident $mutable:ident $live:ident $builder:ident [$schema_name:expr] [$id:expr] [$end:expr] [$align:expr]
        $(
            [$(#[doc = $field_doc:literal])*] [$(#[deprecated $($field_deprecated:tt)?])?]
            $offset:tt => $field:ident:
            $(value $value:ty $(= $default:expr)?, $set_value:ident)?
            $(plain $plain:ty, $set_plain:ident, $plain_mut:ident)?
            $(array [$item:ty; $item_len:literal], $set_array:ident, $array_mut:ident)?
            $(text $(<= $text_limit:literal)?, $set_text:ident)?
            $(slice [$element:ty] $(<= $slice_limit:literal)?, $set_slice:ident, $init_slice:ident, $slice_mut:ident)?
            $(table $table:ty, $init_table:ident, $table_mut:ident)?
            $(inline $inline:ty, $init_inline:ident, $inline_mut:ident)?
            $(inline_array [$struct_item:ty; $struct_item_len:literal], $init_inline_array:ident, $inline_array_mut:ident)?
            $(inline_slice [$struct_element:ty] $(<= $struct_slice_limit:literal)?, $init_inline_slice:ident, $inline_slice_mut:ident)?
            $(($($kind:tt)*) $(, $method:ident)+)?
            ;
        )*
    ) => {
        // What a type is must not depend on where it stands, or `LAYOUT` is about other types than the accessors. So nothing that
        // a type could name, neither an item nor a type parameter, is declared around any; and `Self` is refused here.
        #[allow(deprecated)]
        const _: $crate::core::option::Option<fn($(
            $($value)?
            $($plain)?
            $([$item; $item_len])?
            $($crate::only!($set_text, ()))?
            $($element)?
            $($table)?
            $($inline)?
            $($struct_item)?
            $($struct_element)?
            $($crate::stored!($($kind)*))?,
        )*)> = $crate::core::option::Option::None;
        // What no constant without a name asks for is not evaluated where nothing uses the struct.
        #[allow(deprecated)]
        const _: &$crate::flat::StructLayout = $crate::flat::layout_of::<$name>();

        #[allow(clippy::approx_constant, clippy::unreadable_literal, deprecated, unsafe_code)]
        // SAFETY: `StructLayout::new` asserts that the fields are where the layout puts them, also where nothing
        // uses the struct, and the accessors below read and write just those, as what `LAYOUT` says they are.
        // The four types are transparent.
        unsafe impl $crate::flat::Structure for $name {
            const PACKAGE: &'static $crate::Schema = &SCHEMA;
            const SCHEMA: &'static $crate::schema::Struct = &$crate::schema::Struct::new::<$name>(
                $crate::core::concat!($($doc, "\n"),*),
                $crate::core::concat!($("=", $crate::why!($($deprecated)?))?),
                &$crate::schema::Field::all(
                    $crate::flat::layout_of::<$name>(),
                    [$((
                        <
                            $($value)?
                            $($plain)?
                            $([$item; $item_len])?
                            $($crate::only!($set_text, $crate::Text $(<$text_limit>)?))?
                            $($crate::Slice<$element $(, $slice_limit)?>)?
                            $($crate::Table<$table>)?
                            $($crate::In<$inline>)?
                            $($crate::ArrayOf<$crate::In<$struct_item>, $struct_item_len>)?
                            $($crate::SliceOf<$crate::In<$struct_element> $(, $struct_slice_limit)?>)?
                            $($crate::stored!($($kind)*))?
                        as $crate::flat::Stored>::TYPE,
                        $crate::core::concat!($($field_doc, "\n"),*),
                        $crate::core::concat!($("=", $crate::why!($($field_deprecated)?))?),
                    )),*],
                ),
            );
            const DECLARED: &'static [$crate::flat::Declared] = &[$(
                $crate::flat::Declared::new::<
                    $($value)?
                    $($plain)?
                    $([$item; $item_len])?
                    $($crate::only!($set_text, $crate::Text $(<$text_limit>)?))?
                    $($crate::Slice<$element $(, $slice_limit)?>)?
                    $($crate::Table<$table>)?
                    $($crate::In<$inline>)?
                    $($crate::ArrayOf<$crate::In<$struct_item>, $struct_item_len>)?
                    $($crate::SliceOf<$crate::In<$struct_element> $(, $struct_slice_limit)?>)?
                    $($crate::stored!($($kind)*))?
                >($crate::core::stringify!($field), $offset)
                    $($(.with_default::<$value>(&{ $default }))?)?,
            )*];
            const LAYOUT: &'static $crate::flat::StructLayout =
                &$crate::flat::StructLayout::new(
                    $crate::declare::class_read_with($crate::core::stringify!($read)),
                    $schema_name,
                    $id,
                    &$crate::flat::Declared::fields::<{ <$name as $crate::flat::Structure>::DECLARED.len() }>(
                        <$name as $crate::flat::Structure>::DECLARED,
                    ),
                    $end,
                    $align,
                );

            type Ref<'a> = $reader<'a>;
            type Mut<'a> = $mutable<'a>;
            type Live<'a> = $live<'a>;
            type Builder<'b> = $builder<'b>;
        }

        #[allow(deprecated)]
        impl<const CHECKED: $crate::core::primitive::bool> $crate::derive::FieldType<CHECKED> for $name {
            type Stored = $crate::stored_as!($read $name);
        }

        #[allow(clippy::approx_constant, deprecated, missing_docs, unsafe_code)]
        impl<'a> $reader<'a> {
            $(
                $(#[doc = $field_doc])*
                $(#[deprecated $($field_deprecated)?])?
                #[inline]
                pub fn $field(self) ->
                    $($value)?
                    $(&'a $plain)?
                    $(&'a [$item; $item_len])?
                    $($crate::only!($set_text, &'a $crate::core::primitive::str))?
                    $(&'a [$element])?
                    $($crate::flat::Ref<'a, $table>)?
                    $($crate::flat::Ref<'a, $inline>)?
                    $($crate::frozen::RefSlice<'a, $crate::In<$struct_item>>)?
                    $($crate::frozen::RefSlice<'a, $crate::In<$struct_element>>)?
                    $($crate::flat::RefOf<'a, $crate::stored!($($kind)*)>)?
                {
                    $($(
                        // SAFETY: the object is a verified one of this struct, which has this field there.
                        if !unsafe { self.0.has_field::<$value>($offset) } {
                            return const { $default };
                        }
                    )?)?
                    // SAFETY: the object is a verified one of this struct, which has this field there.
                    unsafe {
                        self.0.$read::<
                            $($value)?
                            $($plain)?
                            $([$item; $item_len])?
                            $($crate::only!($set_text, $crate::Text $(<$text_limit>)?))?
                            $($crate::Slice<$element $(, $slice_limit)?>)?
                            $($crate::Table<$table>)?
                            $($crate::In<$inline>)?
                            $($crate::ArrayOf<$crate::In<$struct_item>, $struct_item_len>)?
                            $($crate::SliceOf<$crate::In<$struct_element> $(, $struct_slice_limit)?>)?
                            $($crate::stored!($($kind)*))?
                        >($offset)
                    }
                }
            )*
        }

        $crate::owned_in_a_message! {
            unsafe $name $reader
            $(
                $offset $field [
                    $($value)?
                    $($plain)?
                    $([$item; $item_len])?
                    $($crate::only!($set_text, $crate::Text $(<$text_limit>)?))?
                    $($crate::Slice<$element $(, $slice_limit)?>)?
                    $($crate::Table<$table>)?
                    $($crate::In<$inline>)?
                    $($crate::ArrayOf<$crate::In<$struct_item>, $struct_item_len>)?
                    $($crate::SliceOf<$crate::In<$struct_element> $(, $struct_slice_limit)?>)?
                    $($crate::stored!($($kind)*))?
                ];
            )*
        }

        #[allow(deprecated, unsafe_code)]
        impl $crate::core::fmt::Debug for $reader<'_> {
            #[inline]
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                // SAFETY: the object is a verified one of this struct.
                unsafe { self.0.debug::<$name>(f) }
            }
        }

        $crate::mutable! {
            unsafe $name $reader $mutable
            $(
                [$(#[doc = $field_doc])*] [$(#[deprecated $($field_deprecated)?])?] [$(#[deprecated $($field_deprecated)?])?] $offset $field
                $(value $value, $set_value)?
                $(plain $plain, $set_plain, $plain_mut)?
                $(array [$item; $item_len], $set_array, $array_mut)?
                $(text $set_text)?
                $(slice [$element] $crate::Slice<$element $(, $slice_limit)?>, $slice_mut)?
                $(table $table, $table_mut)?
                $(inline $inline, $inline_mut)?
                $(elements $crate::In<$struct_item>, $crate::ArrayOf<$crate::In<$struct_item>, $struct_item_len>, $inline_array_mut)?
                $(elements $crate::In<$struct_element>, $crate::SliceOf<$crate::In<$struct_element> $(, $struct_slice_limit)?>, $inline_slice_mut)?
                $(($($kind)*) $($method)+)?
                ;
            )*
        }

        #[allow(clippy::approx_constant, deprecated, missing_docs)]
        impl<'a> $live<'a> {
            $(
                $(#[doc = $field_doc])*
                $(#[deprecated $($field_deprecated)?])?
                #[inline]
                pub fn $field(self) ->
                    $($crate::live::LiveValue<'a, $value>)?
                    $($crate::live::LiveValue<'a, $plain>)?
                    $($crate::live::LiveSlice<'a, $item>)?
                    $($crate::only!($set_text, $crate::core::result::Result<$crate::live::LiveText<'a>, $crate::LiveError>))?
                    $($crate::core::result::Result<$crate::live::LiveSlice<'a, $element>, $crate::LiveError>)?
                    $($crate::core::result::Result<$crate::flat::Live<'a, $table>, $crate::LiveError>)?
                    $($crate::flat::Live<'a, $inline>)?
                    $($crate::live::LiveSlice<'a, $crate::In<$struct_item>>)?
                    $($crate::core::result::Result<
                        $crate::live::LiveSlice<'a, $crate::In<$struct_element>>,
                        $crate::LiveError,
                    >)?
                    $($crate::flat::LiveOf<'a, $crate::stored!($($kind)*)>)?
                {
                    $($(
                        if !self.0.has_field::<$value>($offset) {
                            return $crate::live::LiveValue::<'a, $value>::absent(&const { $default });
                        }
                    )?)?
                    self.0.field::<
                        $($value)?
                        $($plain)?
                        $([$item; $item_len])?
                        $($crate::only!($set_text, $crate::Text $(<$text_limit>)?))?
                        $($crate::Slice<$element $(, $slice_limit)?>)?
                        $($crate::Table<$table>)?
                        $($crate::In<$inline>)?
                        $($crate::ArrayOf<$crate::In<$struct_item>, $struct_item_len>)?
                        $($crate::SliceOf<$crate::In<$struct_element> $(, $struct_slice_limit)?>)?
                        $($crate::stored!($($kind)*))?
                    >($offset)
                }

                $crate::store! { [$(#[deprecated $($field_deprecated)?])?] [$offset $($($method)*)?] $($($kind)*)? }
            )*
        }

        #[allow(deprecated, unsafe_code)]
        // SAFETY: `Structure::Live` of the same struct, and transparent.
        unsafe impl $crate::live::LiveObject for $live<'_> {
            type Structure = $name;
        }

        #[allow(deprecated)]
        impl $crate::core::fmt::Debug for $live<'_> {
            #[inline]
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                $crate::live::debug(self, f)
            }
        }

        #[allow(deprecated, unsafe_code)]
        #[allow(unused_attributes)]
        // One attribute for each text, and macros for the methods of rarer kinds: compilers take their time for every word.
        impl<'b> $builder<'b> {
            $(
                $(#[deprecated $($field_deprecated)?])?
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
                        text: &$crate::core::primitive::str,
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
                        unsafe { self.0.init::<$crate::In<$inline>>($offset) }
                    }
                )?
                $(
                    /// Builds the structs in the field.
                    #[inline]
                    pub fn $init_inline_array(&mut self) -> $crate::build::ElementsBuilder<'b, $crate::In<$struct_item>> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.init::<$crate::ArrayOf<$crate::In<$struct_item>, $struct_item_len>>($offset) }
                    }
                )?
                $(
                    #[doc = "Places `len` structs, to be built in place, and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $init_inline_slice(
                        &mut self,
                        len: $crate::core::primitive::usize,
                    ) -> $crate::core::result::Result<$crate::build::ElementsBuilder<'b, $crate::In<$struct_element>>, $crate::BuildError> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.init_elements($offset, $crate::limit!($($struct_slice_limit)?), len, $crate::build::Empty::Nowhere) }
                    }
                )?
                // Where it is for no method here, it is for the macro, which does not mind.
                $(#[deprecated $($field_deprecated)?])?
                $(
                    #[doc = "Places `len` elements, to be written in place, and refers to them.\n\n# Errors\n\nWhen there are too many, or there is no room; the field keeps what it had."]
                    #[inline]
                    pub fn $init_slice(
                        &mut self,
                        len: $crate::core::primitive::usize,
                    ) -> $crate::core::result::Result<$crate::build::SliceBuilder<'b, $element>, $crate::BuildError> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.init_slice($offset, $crate::limit!($($slice_limit)?), len, $crate::build::Empty::Nowhere) }
                    }
                )?
                $crate::method! {
                    unsafe [$(#[deprecated $($field_deprecated)?])?] ['b $offset $($($method)*)?] $($($kind)*)?
                }
            )*
        }

        #[allow(deprecated)]
        impl $crate::core::fmt::Debug for $builder<'_> {
            #[inline]
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                f.write_str($crate::core::stringify!($builder))
            }
        }

        #[allow(deprecated, unsafe_code)]
        // SAFETY: `Structure::Builder` of the same struct, and transparent.
        unsafe impl<'b> $crate::build::ObjectBuilder<'b> for $builder<'b> {
            type Structure = $name;
        }
    };
}
