//! `Arbitrary`: values that their schema allows, from the bytes that a fuzzer comes up with.

#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_struct {
    ($($declaration:tt)*) => {};
}

#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_number {
    ($($declaration:tt)*) => {};
}

#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_object {
    ($($declaration:tt)*) => {};
}

#[cfg(not(feature = "arbitrary"))]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_union {
    ($($declaration:tt)*) => {};
}

/// A plain struct: any values, and zeros as padding.
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_struct {
    ($name:ident $($field:ident)*) => {
        #[allow(deprecated)]
        impl<'a> $crate::arbitrary::Arbitrary<'a> for $name {
            fn arbitrary(bytes: &mut $crate::arbitrary::Unstructured<'a>) -> $crate::arbitrary::Result<Self> {
                let mut value: Self = $crate::bytemuck::Zeroable::zeroed();
                $(
                    if !$crate::declare::is_padding($crate::core::stringify!($field)) {
                        value.$field = bytes.arbitrary()?;
                    }
                )*
                $crate::core::result::Result::Ok(value)
            }
        }

        $crate::arbitrary_value! { $name }
    };
}

/// An open enum: mostly one of its variants, else any number.
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_number {
    ($name:ident $($variant:ident)*) => {
        #[allow(deprecated)]
        impl<'a> $crate::arbitrary::Arbitrary<'a> for $name {
            fn arbitrary(bytes: &mut $crate::arbitrary::Unstructured<'a>) -> $crate::arbitrary::Result<Self> {
                match $crate::owned::arbitrary::variant(&[$(Self::$variant),*], bytes)? {
                    $crate::core::option::Option::Some(variant) => $crate::core::result::Result::Ok(variant),
                    $crate::core::option::Option::None => bytes.arbitrary().map(Self),
                }
            }
        }
    };
}

/// A struct that is its own owned form, as a member of a union.
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_value {
    ($name:ident) => {
        #[allow(deprecated)]
        impl $crate::owned::arbitrary::Object for $name {
            fn fill(
                &mut self,
                bytes: &mut $crate::arbitrary::Unstructured<'_>,
                _: u32,
            ) -> $crate::arbitrary::Result<()> {
                *self = bytes.arbitrary()?;
                $crate::core::result::Result::Ok(())
            }
        }
    };
}

/// A table, or an inline struct that is not plain: its fields, what each is stored as, and the trait that fills those.
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_object {
    ([$filled:path] $name:ident $($field:ident: $stored:ty;)*) => {
        #[allow(deprecated)]
        impl<'a> $crate::arbitrary::Arbitrary<'a> for $name {
            fn arbitrary(bytes: &mut $crate::arbitrary::Unstructured<'a>) -> $crate::arbitrary::Result<Self> {
                $crate::owned::arbitrary::object(bytes)
            }
        }

        #[allow(deprecated, unused_variables)]
        impl $crate::owned::arbitrary::Object for $name {
            fn fill(
                &mut self,
                bytes: &mut $crate::arbitrary::Unstructured<'_>,
                levels: u32,
            ) -> $crate::arbitrary::Result<()> {
                $(
                    <$stored as $filled>::fill(&mut self.$field, bytes, levels)?;
                )*
                $crate::core::result::Result::Ok(())
            }
        }
    };
}

/// A union: nothing, or one of its members.
#[cfg(feature = "arbitrary")]
#[doc(hidden)]
#[macro_export]
macro_rules! arbitrary_union {
    ($name:ident $($variant:ident: $member:ty;)*) => {
        #[allow(deprecated)]
        impl<'a> $crate::arbitrary::Arbitrary<'a> for $name {
            fn arbitrary(bytes: &mut $crate::arbitrary::Unstructured<'a>) -> $crate::arbitrary::Result<Self> {
                $crate::owned::arbitrary::object(bytes)
            }
        }

        #[allow(deprecated, unused_variables)]
        impl $crate::owned::arbitrary::Object for $name {
            fn fill(
                &mut self,
                bytes: &mut $crate::arbitrary::Unstructured<'_>,
                levels: u32,
            ) -> $crate::arbitrary::Result<()> {
                *self = Self::None;
                let $crate::core::option::Option::Some(levels) = levels.checked_sub(1) else {
                    return $crate::core::result::Result::Ok(());
                };
                const VARIANTS: &[&$crate::core::primitive::str] = &["", $($crate::core::stringify!($variant)),*];
                let chosen = *bytes.choose(VARIANTS)?;
                $(
                    if chosen == $crate::core::stringify!($variant) {
                        *self = Self::$variant($crate::core::default::Default::default());
                        if let Self::$variant(member) = self {
                            return <$member as $crate::owned::arbitrary::Object>::fill(member, bytes, levels);
                        }
                    }
                )*
                $crate::core::result::Result::Ok(())
            }
        }
    };
}
