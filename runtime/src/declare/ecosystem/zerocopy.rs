//! zerocopy's traits, for what any bytes are valid for. Only its own derives may implement them, and those want to see the declaration of
//! a struct: so it is declared once more, with the derives and with an attribute that makes it vanish behind them. What is declared so is
//! believed, and takes the word `unsafe`.
//!
//! What the derives print names this crate `karmem`, in the list of those that cargo knows. Who has renamed it there writes
//! `extern crate renamed as karmem;` into the root of the crate.

#[cfg(not(feature = "zerocopy"))]
#[doc(hidden)]
#[macro_export]
macro_rules! zerocopy_struct {
    (unsafe $($declaration:tt)*) => {};
}

#[cfg(not(feature = "zerocopy"))]
#[doc(hidden)]
#[macro_export]
macro_rules! zerocopy_number {
    (unsafe $($declaration:tt)*) => {};
}

/// A plain struct. What declares it has asserted that these are its fields, and that they fill it; the derives assert it again.
#[cfg(feature = "zerocopy")]
#[doc(hidden)]
#[macro_export]
macro_rules! zerocopy_struct {
    (unsafe $name:ident $($field:ident: $type:ty;)*) => {
        #[allow(deprecated)]
        const _: () = {
            #[derive(
                $crate::zerocopy::FromBytes,
                $crate::zerocopy::Immutable,
                $crate::zerocopy::IntoBytes,
            )]
            #[zerocopy(crate = "karmem::zerocopy")]
            #[repr(C)]
            #[$crate::declared_before(unsafe)]
            struct $name {
                $($field: $type,)*
            }
        };
        $crate::zerocopy_layout! { unsafe $name }
    };
}

/// An open enum.
#[cfg(feature = "zerocopy")]
#[doc(hidden)]
#[macro_export]
macro_rules! zerocopy_number {
    (unsafe $name:ident $underlying:ident) => {
        #[allow(deprecated)]
        const _: () = {
            #[derive(
                $crate::zerocopy::FromBytes,
                $crate::zerocopy::Immutable,
                $crate::zerocopy::IntoBytes,
            )]
            #[zerocopy(crate = "karmem::zerocopy")]
            #[repr(transparent)]
            #[$crate::declared_before(unsafe)]
            struct $name($underlying);
        };
        $crate::zerocopy_layout! { unsafe $name }
    };
}

/// `KnownLayout`, whose derive asks a type without `repr(C)` for nothing but its size. With it, it would declare types beside it that
/// had to be as visible as it is.
#[cfg(feature = "zerocopy")]
#[doc(hidden)]
#[macro_export]
macro_rules! zerocopy_layout {
    (unsafe $name:ident) => {
        #[allow(deprecated)]
        const _: () = {
            #[derive($crate::zerocopy::KnownLayout)]
            #[zerocopy(crate = "karmem::zerocopy")]
            #[$crate::declared_before(unsafe)]
            struct $name;
        };
    };
}
