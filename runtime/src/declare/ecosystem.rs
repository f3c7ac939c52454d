//! Traits of other crates: what is declared in, implementations out, one feature of this crate for each of the others. Without its
//! feature, a macro in here expands to nothing, and no declaration looks different for it.
//!
//! Which declarations have which traits is said here, how they are implemented in the file that is called like the feature.

mod arbitrary;
mod iceoryx2;
mod zerocopy;

#[cfg(feature = "iceoryx2")]
pub use iceoryx2::payload_name;

/// Of a plain struct: all of its fields with their types, as whoever expands it vouches with the word `unsafe`.
#[doc(hidden)]
#[macro_export]
macro_rules! plain_ecosystem {
    (unsafe $name:ident $($field:ident: $type:ty;)*) => {
        $crate::zerocopy_struct! { unsafe $name $($field: $type;)* }
        $crate::iceoryx2_payload! { $name }
        $crate::arbitrary_struct! { $name $($field)* }
    };
}

/// Of an open enum: the integer that it is, as whoever expands it vouches with the word `unsafe`, and the names of its values.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum_ecosystem {
    (unsafe $name:ident $underlying:ident $($variant:ident)*) => {
        $crate::zerocopy_number! { unsafe $name $underlying }
        $crate::iceoryx2_payload! { $name }
        $crate::arbitrary_number! { $name $($variant)* }
    };
}

/// Of an owned table, or an inline struct that is not plain: its fields with what each is stored as.
#[doc(hidden)]
#[macro_export]
macro_rules! object_ecosystem {
    ($name:ident $($field:ident: $stored:ty;)*) => {
        $crate::arbitrary_object! { [$crate::owned::arbitrary::Field] $name $($field: $stored;)* }
    };
}

/// Of an owned packed struct: its fields with what each is stored as.
#[doc(hidden)]
#[macro_export]
macro_rules! packed_ecosystem {
    ($name:ident $($field:ident: $stored:ty;)*) => {
        $crate::arbitrary_object! { [$crate::packed::arbitrary::Field] $name $($field: $stored;)* }
    };
}

/// Of an owned union: its members with their structs.
#[doc(hidden)]
#[macro_export]
macro_rules! union_ecosystem {
    ($name:ident $($variant:ident: $member:ty;)*) => {
        $crate::arbitrary_union! { $name $($variant: $member;)* }
    };
}
