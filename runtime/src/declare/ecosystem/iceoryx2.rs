//! `ZeroCopySend`: payloads of iceoryx2, whose services hand plain structs and open enums from process to process.

#[cfg(not(feature = "iceoryx2"))]
#[doc(hidden)]
#[macro_export]
macro_rules! iceoryx2_payload {
    ($($declaration:tt)*) => {};
}

/// A plain struct or an open enum. Other processes know it by its name in the schema, whatever module it is in here.
#[cfg(feature = "iceoryx2")]
#[doc(hidden)]
#[macro_export]
macro_rules! iceoryx2_payload {
    ($name:ident) => {
        #[allow(deprecated, unsafe_code)]
        // SAFETY: it is `Plain`: made of numbers alone, for which any bits are valid, so that nothing in it points or refers to a
        // resource; and it lies in memory as the schema says, in every process and language.
        unsafe impl $crate::iceoryx2::zero_copy_send::ZeroCopySend for $name {
            unsafe fn type_name() -> &'static $crate::core::primitive::str {
                const fn is_plain<T: $crate::flat::Plain>() {}
                const { is_plain::<$name>() };
                $crate::core::stringify!($name)
            }
        }
    };
}
