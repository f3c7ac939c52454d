//! Plain values: of any type of a schema, to be looked at, made up, and exchanged with live memory.

use runtime::bytemuck::{Pod, bytes_of, bytes_of_mut};
use runtime::{Bool, LiveValue};

use crate::numbers::Numbers;
use crate::visit::{Visit, Walk};

/// A value without references in it.
pub trait Value: Copy {
    /// Takes note of it.
    fn note(&self, walk: &mut Walk);

    /// Any value of the type.
    fn any(numbers: &mut Numbers) -> Self;
}

/// A value that is loaded and stored where others write.
pub trait Shared: Value {
    /// What is there.
    fn load(live: LiveValue<'_, Self>) -> Self;

    /// Puts it there, and says whether there is a place for it.
    fn store(live: LiveValue<'_, Self>, value: Self) -> bool;
}

/// Takes note of every bit.
pub fn note<T: Pod>(value: &T, walk: &mut Walk) {
    walk.note(bytes_of(value));
}

/// Any bits.
pub fn any<T: Pod>(numbers: &mut Numbers) -> T {
    let mut value = T::zeroed();
    for bytes in bytes_of_mut(&mut value).chunks_mut(8) {
        let random = numbers.number().to_le_bytes();
        bytes.copy_from_slice(&random[..bytes.len()]);
    }
    value
}

/// Makes a type, any bits of which are valid, a [`Value`].
#[macro_export]
macro_rules! value {
    ($($type:ty)*) => {$(
        impl $crate::Value for $type {
            fn note(&self, walk: &mut $crate::Walk) {
                $crate::value::note(self, walk);
            }

            fn any(numbers: &mut $crate::numbers::Numbers) -> Self {
                $crate::value::any(numbers)
            }
        }

        impl $crate::Visit for $type {
            fn visit(self, walk: &mut $crate::Walk) {
                $crate::Value::note(&self, walk);
            }
        }

        impl $crate::Shared for $type {
            fn load(live: $crate::LiveValue<'_, Self>) -> Self {
                live.load()
            }

            fn store(live: $crate::LiveValue<'_, Self>, value: Self) -> bool {
                live.store(value).is_ok()
            }
        }
    )*};
}

value! { u8 u16 u32 u64 i8 i16 i32 i64 f32 f64 Bool }

impl Value for bool {
    fn note(&self, walk: &mut Walk) {
        walk.note(&[u8::from(*self)]);
    }

    fn any(numbers: &mut Numbers) -> Self {
        numbers.below(2) == 1
    }
}

impl Visit for bool {
    fn visit(self, walk: &mut Walk) {
        self.note(walk);
    }
}

impl Shared for bool {
    fn load(live: LiveValue<'_, Self>) -> Self {
        live.load()
    }

    fn store(live: LiveValue<'_, Self>, value: Self) -> bool {
        live.store(value).is_ok()
    }
}

impl<T: Value, const N: usize> Value for [T; N] {
    fn note(&self, walk: &mut Walk) {
        walk.note(&N.to_le_bytes());
        self.iter().for_each(|value| value.note(walk));
    }

    fn any(numbers: &mut Numbers) -> Self {
        std::array::from_fn(|_| T::any(numbers))
    }
}

/// Fewer than `limit` values.
pub fn values<T: Value>(limit: usize, numbers: &mut Numbers) -> Vec<T> {
    (0..numbers.below(limit + 1))
        .map(|_| T::any(numbers))
        .collect()
}
