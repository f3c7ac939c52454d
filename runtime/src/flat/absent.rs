//! What an absent object reads as: zeros, or for a table with defaults, those.

use core::marker::PhantomData;

use super::{StructLayout, Structure};
use crate::layout::{MAX_ALIGN, MAX_STRUCT_SIZE};

/// What an absent `T` reads as.
pub(crate) struct Absent<T>(PhantomData<T>);

impl<T: Structure> Absent<T> {
    /// Its first byte: as long as a `T`, at a multiple of 8, its size word 0.
    pub(crate) const OBJECT: *const u8 = if T::LAYOUT.has_defaults {
        table_of_defaults::<T>()
    } else {
        zeros(T::LAYOUT.shape.size)
    };
}

/// A table with a default in it, at least as long as a `T`.
const fn table_of_defaults<T: Structure>() -> *const u8 {
    // Types can't have a length that is calculated from `T`, but each of these functions has one. Those that are not
    // called cost nothing.
    macro_rules! in_words {
        ($($words:literal)*) => {
            match T::LAYOUT.end.div_ceil(8).next_power_of_two() {
                $($words => defaults_in::<T, $words>(),)*
                _ => panic!("larger than a struct may be"),
            }
        };
    }
    in_words! {
        2 4 8 16 32 64 128 256 512 1024 2048 4096 8192 16384 32768 65536 131072 262144 524288 1048576 2097152
    }
}

const fn defaults_in<T: Structure, const WORDS: usize>() -> *const u8 {
    let words: &'static Words<WORDS> = const { &Words::with_defaults(T::LAYOUT) };
    core::ptr::from_ref(words).cast()
}

/// An absent table with defaults in it.
#[repr(C, align(8))]
struct Words<const WORDS: usize>([u64; WORDS]);

impl<const WORDS: usize> Words<WORDS> {
    const fn with_defaults(layout: &StructLayout) -> Self {
        assert!(WORDS as u64 * 8 >= layout.end as u64);
        let mut words = [0; WORDS];
        let mut index = 0;
        while index < layout.fields.len() {
            let field = &layout.fields[index];
            if let Some(default) = field.default {
                // A field of up to 8 bytes at a multiple of its size does not cross words.
                words[field.offset as usize / 8] |= default << (field.offset % 8 * 8);
            }
            index += 1;
        }
        Self(words)
    }
}

/// Zeros for what a table's writer did not know: what it would have stored there. A program links only
/// those that its fields need; hardly any needs more than the first.
static ZEROS_4_KIB: Zeros<{ 1 << 12 }> = Zeros([0; 1 << 12]);
static ZEROS_64_KIB: Zeros<{ 1 << 16 }> = Zeros([0; 1 << 16]);
static ZEROS_1_MIB: Zeros<{ 1 << 20 }> = Zeros([0; 1 << 20]);
static ZEROS_16_MIB: Zeros<{ 1 << 24 }> = Zeros([0; 1 << 24]);

/// As aligned as any struct may be.
#[repr(C, align(4096))]
struct Zeros<const SIZE: usize>([u8; SIZE]);

const _: () = assert!(align_of::<Zeros<1>>() == MAX_ALIGN as usize);

/// At least `size` zeros, as aligned as any struct may be.
pub(crate) const fn zeros(size: u32) -> *const u8 {
    assert!(size <= MAX_STRUCT_SIZE, "larger than a struct may be");
    if size <= 1 << 12 {
        (&raw const ZEROS_4_KIB).cast()
    } else if size <= 1 << 16 {
        (&raw const ZEROS_64_KIB).cast()
    } else if size <= 1 << 20 {
        (&raw const ZEROS_1_MIB).cast()
    } else {
        (&raw const ZEROS_16_MIB).cast()
    }
}
