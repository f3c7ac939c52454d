//! Values that are copied from and to their bytes: numbers, enums, arrays of such, and structs without references.

use core::cell::Cell;
use core::fmt;

/// What is copied from and to packed bytes, of which any are valid.
pub trait Value: Copy + PartialEq + fmt::Debug + 'static {
    /// Bytes that it takes, without any padding.
    const SIZE: u32;

    /// The value whose bytes `bytes` begins with. What is missing there is zero.
    #[doc(hidden)]
    fn load(bytes: &[u8]) -> Self;

    /// Stores it at `offset` of `place`.
    #[doc(hidden)]
    fn store<P: Place + ?Sized>(self, place: &mut P, offset: usize);
}

/// Bytes that values are stored in. What would lie behind the last of them is left out.
#[doc(hidden)]
pub trait Place {
    /// Stores these bytes at `offset`.
    fn put<const N: usize>(&mut self, offset: usize, bytes: [u8; N]);

    /// Stores the values from `offset` on, one behind the other.
    fn put_all<T: Value>(&mut self, offset: usize, values: &[T]);
}

impl Place for [u8] {
    #[inline]
    fn put<const N: usize>(&mut self, offset: usize, bytes: [u8; N]) {
        let place = self.get_mut(offset..).unwrap_or_default();
        if let Some(place) = place.first_chunk_mut() {
            *place = bytes;
        }
    }

    #[inline]
    fn put_all<T: Value>(&mut self, offset: usize, values: &[T]) {
        let places = self.get_mut(offset..).unwrap_or_default();
        let places = places.chunks_exact_mut(const { size_of_element::<T>() });
        for (value, place) in values.iter().zip(places) {
            value.store(place, 0);
        }
    }
}

/// Bytes that several write in turn.
impl Place for &[Cell<u8>] {
    #[inline]
    fn put<const N: usize>(&mut self, offset: usize, bytes: [u8; N]) {
        let place = self.get(offset..).unwrap_or_default();
        if let Some(place) = place.get(..N) {
            for (place, byte) in place.iter().zip(bytes) {
                place.set(byte);
            }
        }
    }

    #[inline]
    fn put_all<T: Value>(&mut self, offset: usize, values: &[T]) {
        let places = self.get(offset..).unwrap_or_default();
        let places = places.chunks_exact(const { size_of_element::<T>() });
        for (value, mut place) in values.iter().zip(places) {
            value.store(&mut place, 0);
        }
    }
}

/// Bytes that an element takes: at least one.
pub(super) const fn size_of_element<T: Value>() -> usize {
    assert!(T::SIZE > 0, "a value without bytes");
    T::SIZE as usize
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Value for $number {
            const SIZE: u32 = size_of::<$number>() as u32;

            #[inline]
            fn load(bytes: &[u8]) -> Self {
                match bytes.first_chunk() {
                    Some(bytes) => Self::from_le_bytes(*bytes),
                    None => Self::from_le_bytes([0; size_of::<$number>()]),
                }
            }

            #[inline]
            fn store<P: Place + ?Sized>(self, place: &mut P, offset: usize) {
                place.put(offset, self.to_le_bytes());
            }
        }
    )*};
}

numbers!(u8 u16 u32 u64 i8 i16 i32 i64 f32 f64);

/// Any byte but 0 is true.
impl Value for bool {
    const SIZE: u32 = 1;

    #[inline]
    fn load(bytes: &[u8]) -> Self {
        u8::load(bytes) != 0
    }

    #[inline]
    fn store<P: Place + ?Sized>(self, place: &mut P, offset: usize) {
        u8::from(self).store(place, offset);
    }
}

impl<T: Value, const N: usize> Value for [T; N] {
    const SIZE: u32 = size_of_array(T::SIZE, N);

    #[inline]
    fn load(bytes: &[u8]) -> Self {
        core::array::from_fn(|index| T::load(part(bytes, index * T::SIZE as usize, T::SIZE)))
    }

    #[inline]
    fn store<P: Place + ?Sized>(self, place: &mut P, offset: usize) {
        place.put_all(offset, &self);
    }
}

/// Bytes that `len` values of `size` bytes take.
///
/// # Panics
///
/// While compiling, when those are more than a struct may have.
pub(super) const fn size_of_array(size: u32, len: usize) -> u32 {
    let all = size as u64 * len as u64;
    assert!(
        all <= crate::layout::MAX_STRUCT_SIZE as u64,
        "larger than a struct may be"
    );
    all as u32
}

/// The `size` bytes from `start` on; none where not all of them are there.
#[inline]
pub(super) fn part(bytes: &[u8], start: usize, size: u32) -> &[u8] {
    match bytes.get(start..) {
        Some(bytes) => bytes.get(..size as usize).unwrap_or_default(),
        None => &[],
    }
}

/// The field of type `T` at `offset` of a struct whose bytes these are.
#[doc(hidden)]
#[inline]
#[must_use]
pub fn load_field<T: Value>(bytes: &[u8], offset: u32) -> T {
    T::load(part(bytes, offset as usize, T::SIZE))
}
