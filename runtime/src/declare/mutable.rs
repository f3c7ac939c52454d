//! `mutable!`: what changes a struct in place.

/// The type that changes a `$name` in place: without feature `exclusive`, one that can do nothing.
#[cfg(not(feature = "exclusive"))]
#[doc(hidden)]
#[macro_export]
macro_rules! mutable_type {
    ([$($deprecated:tt)*] $vis:vis $name:ident $mutable:ident) => {
        #[doc = $crate::core::concat!(
            "Changes a [`", $crate::core::stringify!($name), "`] in place, in memory that is the caller's alone.\n\n",
            "Feature `exclusive` of the crate `karmem` has the methods that do so."
        )]
        #[allow(dead_code, deprecated, non_camel_case_types)]
        $($deprecated)*
        $vis type $mutable<'a> = $crate::exclusive::MutView<'a, $name>;
    };
}

/// The type that changes a `$name` in place.
#[cfg(feature = "exclusive")]
#[doc(hidden)]
#[macro_export]
macro_rules! mutable_type {
    ([$($deprecated:tt)*] $vis:vis $name:ident $mutable:ident) => {
        #[doc = $crate::core::concat!("Changes a [`", $crate::core::stringify!($name), "`] in place, in memory that is the caller's alone.")]
        #[repr(transparent)]
        #[allow(deprecated, non_camel_case_types)]
        $($deprecated)*
        $vis struct $mutable<'a>($crate::exclusive::MutView<'a, $name>);
    };
}

/// What changes a struct in place, without feature `exclusive`.
#[cfg(not(feature = "exclusive"))]
#[doc(hidden)]
#[macro_export]
macro_rules! mutable {
    (unsafe $($declaration:tt)*) => {};
}

/// What changes the struct `$name` in place, for the fields that `structure!` has read. As whoever expands it vouches for them, it
/// takes the word `unsafe` to do so.
#[cfg(feature = "exclusive")]
#[doc(hidden)]
#[macro_export]
macro_rules! mutable {
    (
        unsafe $name:ident $reader:ident $mutable:ident
        $(
            [$($attribute:tt)*] [$($field_deprecated:tt)*] $deprecated_kind:tt $offset:tt $field:ident
            $(value $value:ty, $set_value:ident)?
            $(plain $plain:ty, $set_plain:ident, $plain_mut:ident)?
            $(array [$item:ty; $item_len:literal], $set_array:ident, $array_mut:ident)?
            $(text $text:ident)?
            $(slice [$element:ty] $slice:ty, $slice_mut:ident)?
            $(table $table:ty, $table_mut:ident)?
            $(inline $inline:ty, $inline_mut:ident)?
            $(elements $elements:ty, $elements_of:ty, $elements_mut:ident)?
            $(($($kind:tt)*) $($method:ident)+)?
            ;
        )*
    ) => {
        #[allow(deprecated, missing_docs, unsafe_code)]
        #[allow(unused_attributes)]
        impl $mutable<'_> {
            $(
                $($attribute)*
                $($field_deprecated)*
                #[inline]
                pub fn $field(&self) ->
                    $($value)?
                    $(&$plain)?
                    $(&[$item; $item_len])?
                    $($crate::only!($text, &$crate::core::primitive::str))?
                    $(&[$element])?
                    $($crate::flat::Ref<'_, $table>)?
                    $($crate::flat::Ref<'_, $inline>)?
                    $($crate::frozen::RefSlice<'_, $elements>)?
                    $($crate::flat::RefOf<'_, $crate::stored!($($kind)*)>)?
                {
                    self.0.as_ref().$field()
                }

                // Strings have nothing else that it could be for.
                $($field_deprecated)*
                $($crate::only! { $text, })?
                $(
                    #[doc = "Stores the value.\n\n# Errors\n\nWhen the table was written without the field."]
                    #[inline]
                    pub fn $set_value(&mut self, value: $value) -> $crate::core::result::Result<(), $crate::MutError> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        $crate::exclusive::set(unsafe { self.0.field::<$value>($offset) }, value, $crate::core::stringify!($field))
                    }
                )?
                $(
                    #[doc = "Stores the value.\n\n# Errors\n\nWhen the table was written without the field."]
                    #[inline]
                    pub fn $set_plain(&mut self, value: $plain) -> $crate::core::result::Result<(), $crate::MutError> {
                        $crate::exclusive::set(self.$plain_mut(), value, $crate::core::stringify!($field))
                    }

                    /// The value, to be changed; none where the table was written without the field.
                    #[inline]
                    pub fn $plain_mut(&mut self) -> $crate::core::option::Option<&mut $plain> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.field::<$plain>($offset) }
                    }
                )?
                $(
                    #[doc = "Stores the array.\n\n# Errors\n\nWhen the table was written without the field."]
                    #[inline]
                    pub fn $set_array(&mut self, values: [$item; $item_len]) -> $crate::core::result::Result<(), $crate::MutError> {
                        $crate::exclusive::set(self.$array_mut(), values, $crate::core::stringify!($field))
                    }

                    /// The array, to be changed; none where the table was written without the field.
                    #[inline]
                    pub fn $array_mut(&mut self) -> $crate::core::option::Option<&mut [$item; $item_len]> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.field::<[$item; $item_len]>($offset) }
                    }
                )?
                $(
                    /// The elements, to be changed.
                    #[inline]
                    pub fn $slice_mut(&mut self) -> &mut [$element] {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.field::<$slice>($offset).unwrap_or_default() }
                    }
                )?
                $(
                    /// The table, to be changed, if there is one.
                    #[inline]
                    pub fn $table_mut(&mut self) -> $crate::core::option::Option<$crate::flat::Mut<'_, $table>> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.field::<$crate::Table<$table>>($offset).flatten() }
                    }
                )?
                $(
                    /// The struct, to be changed; none where the table was written without the field.
                    #[inline]
                    pub fn $inline_mut(&mut self) -> $crate::core::option::Option<$crate::flat::Mut<'_, $inline>> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.field::<$crate::In<$inline>>($offset) }
                    }
                )?
                $(
                    /// The structs, to be changed.
                    #[inline]
                    pub fn $elements_mut(&mut self) -> $crate::exclusive::MutSlice<'_, $elements> {
                        // SAFETY: the struct has this field there, as asserted where it is declared.
                        unsafe { self.0.field::<$elements_of>($offset).unwrap_or_default() }
                    }
                )?
                $($crate::change! { unsafe $deprecated_kind [$field $offset $($method)+] $($kind)* })?
            )*
        }

        #[allow(deprecated)]
        impl<'m> $crate::core::convert::From<&'m $mutable<'_>> for $reader<'m> {
            /// Reads it while it is not changed.
            #[inline]
            fn from(mutable: &'m $mutable<'_>) -> Self {
                mutable.0.as_ref()
            }
        }

        #[allow(deprecated)]
        impl $crate::core::fmt::Debug for $mutable<'_> {
            #[inline]
            fn fmt(&self, f: &mut $crate::core::fmt::Formatter<'_>) -> $crate::core::fmt::Result {
                $crate::core::fmt::Debug::fmt(&self.0.as_ref(), f)
            }
        }
    };
}
