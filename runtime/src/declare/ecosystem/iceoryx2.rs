//! `ZeroCopySend`: payloads of iceoryx2, whose services hand plain structs and open enums from process to process.

#[cfg(feature = "iceoryx2")]
use crate::flat::Plain;
#[cfg(feature = "iceoryx2")]
use crate::schema::Type;

#[cfg(not(feature = "iceoryx2"))]
#[doc(hidden)]
#[macro_export]
macro_rules! iceoryx2_payload {
    ($($declaration:tt)*) => {};
}

/// A plain struct or an open enum.
#[cfg(feature = "iceoryx2")]
#[doc(hidden)]
#[macro_export]
macro_rules! iceoryx2_payload {
    ($name:ident) => {
        #[allow(deprecated, unsafe_code)]
        // SAFETY: `payload_name` takes only what is `Plain`: made of numbers alone, for which any bits are valid, so that nothing in it
        // points or refers to a resource; and it lies in memory as the schema says, in every process and language.
        unsafe impl $crate::iceoryx2::zero_copy_send::ZeroCopySend for $name {
            unsafe fn type_name() -> &'static $crate::core::primitive::str {
                $crate::declare::payload_name::<$name>()
            }
        }
    };
}

/// What a schema calls a `T`, whatever module it is in here: other processes, perhaps in other languages, know it by this name.
#[cfg(feature = "iceoryx2")]
#[doc(hidden)]
#[must_use]
pub fn payload_name<T: Plain>() -> &'static str {
    match T::TYPE {
        Type::Enum(declared) => declared.name,
        Type::Struct(declared) => declared().name,
        _ => core::any::type_name::<T>(),
    }
}
