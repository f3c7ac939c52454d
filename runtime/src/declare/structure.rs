//! `structure!`: what the declaration of a table, or of an inline struct with accessors, expands to.

/// What [`table!`] and [`inline!`] declare, in the words of the schema's compiler, goes from here to the macros that make something of
/// it: the owned type, its companions, and what those can do. Exactly one of the kinds of a field is there, so that what is written for
/// each kind in a row comes out as one.
#[doc(hidden)]
#[macro_export]
macro_rules! structure {
    (
        $read:ident,
        $(#[doc = $doc:literal])*
        $(#[deprecated $($deprecated:tt)?])?
        $(#[derive($($derive:tt)*)])?
        pub struct $name:ident: $reader:ident, $mutable:ident, $live:ident, $builder:ident {
            const ID = $id:literal;
            const END = $end:literal;
            $(const ALIGN = $align:literal;)?
            $(
                $(#[doc = $field_doc:literal])*
                $(#[deprecated $($field_deprecated:tt)?])?
                $offset:literal => $field:ident:
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
        }
    ) => {
        $crate::owned! {
            [$(#[doc = $doc])*] [$(#[deprecated $($deprecated)?])?] [$(#[derive($($derive)*)])?] $name
            $(
                [$(#[doc = $field_doc])*] [$(#[deprecated $($field_deprecated)?])?] $field:
                [
                    $($value)?
                    $($plain)?
                    $([$item; $item_len])?
                    $($crate::only!($set_text, $crate::alloc::string::String))?
                    $($crate::alloc::vec::Vec<$element>)?
                    $($table)?
                    $($inline)?
                    $([$struct_item; $struct_item_len])?
                    $($crate::alloc::vec::Vec<$struct_element>)?
                    $($crate::kept!($($kind)*))?
                ]
                [
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
                ]
                [$($($default)?)?];
            )*
        }

        $crate::companions! {
            [$(#[deprecated $($deprecated)?])?] pub $name $reader $mutable $live $builder
        }

        $crate::accessors! {
            unsafe $read [$(#[doc = $doc])*] [$(#[deprecated $($deprecated)?])?]
            $name $reader $mutable $live $builder [$crate::core::stringify!($name)] [$id] [$end] [$crate::align!($($align)?)]
            $(
                [$(#[doc = $field_doc])*] [$(#[deprecated $($field_deprecated)?])?]
                $offset => $field:
                $(value $value $(= $default)?, $set_value)?
                $(plain $plain, $set_plain, $plain_mut)?
                $(array [$item; $item_len], $set_array, $array_mut)?
                $(text $(<= $text_limit)?, $set_text)?
                $(slice [$element] $(<= $slice_limit)?, $set_slice, $init_slice, $slice_mut)?
                $(table $table, $init_table, $table_mut)?
                $(inline $inline, $init_inline, $inline_mut)?
                $(inline_array [$struct_item; $struct_item_len], $init_inline_array, $inline_array_mut)?
                $(inline_slice [$struct_element] $(<= $struct_slice_limit)?, $init_inline_slice, $inline_slice_mut)?
                $(($($kind)*) $(, $method)+)?
                ;
            )*
        }
        $crate::owned_methods! { $name }
        $crate::serde_record! { $name $($field)* }
    };
}

/// The types that read, change and build a `$name`, as visible as it.
#[doc(hidden)]
#[macro_export]
macro_rules! companions {
    ([$($deprecated:tt)*] $vis:vis $name:ident $reader:ident $mutable:ident $live:ident $builder:ident) => {
        #[doc = $crate::core::concat!("Reads a [`", $crate::core::stringify!($name), "`] in place, in memory that nobody writes.")]
        #[repr(transparent)]
        #[allow(deprecated, non_camel_case_types)]
        $($deprecated)*
        $vis struct $reader<'a>($crate::frozen::View<'a, $name>);

        #[allow(deprecated)]
        impl $crate::core::marker::Copy for $reader<'_> {}

        #[allow(clippy::expl_impl_clone_on_copy, deprecated)] // derived, it takes longer to build
        impl $crate::core::clone::Clone for $reader<'_> {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        #[doc = $crate::core::concat!("Reads and writes a [`", $crate::core::stringify!($name), "`] in memory that others write.")]
        #[repr(transparent)]
        #[allow(deprecated, non_camel_case_types)]
        $($deprecated)*
        $vis struct $live<'a>($crate::live::LiveView<'a>);

        #[allow(deprecated)]
        impl $crate::core::marker::Copy for $live<'_> {}

        #[allow(clippy::expl_impl_clone_on_copy, deprecated)] // derived, it takes longer to build
        impl $crate::core::clone::Clone for $live<'_> {
            #[inline]
            fn clone(&self) -> Self {
                *self
            }
        }

        #[doc = $crate::core::concat!("Builds a [`", $crate::core::stringify!($name), "`] in place.")]
        #[repr(transparent)]
        #[allow(deprecated, non_camel_case_types)]
        $($deprecated)*
        $vis struct $builder<'b>($crate::build::Slot<'b, $name>);

        $crate::mutable_type! { [$($deprecated)*] $vis $name $mutable }
    };
}
