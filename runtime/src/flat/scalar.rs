//! Numbers and bools, as fields and elements.

use core::fmt;

use bytemuck::Pod;

use super::{Plain, Stored, Target, scalar_shape};
use crate::exclusive::MutView;
use crate::frozen::View;
use crate::layout::Shape;
use crate::live::{LiveValue, LiveView};
use crate::schema::{Scalar, Type};
use crate::verify::{Budget, Verdict, Verifier};

macro_rules! plain_scalars {
    ($($scalar:ty: $name:ident)*) => {$(
        // SAFETY: stored little-endian at its natural alignment, as Rust has it on the targets that compile.
        unsafe impl Plain for $scalar {
            const SHAPE: Shape = scalar_shape::<Self>();
            const TYPE: Type = Type::Scalar(Scalar::$name);

            type Ref<'a> = Self;
            type Live<'a> = LiveValue<'a, Self>;

            #[inline(always)]
            fn get(place: &Self) -> Self {
                *place
            }
        }
    )*};
}

plain_scalars! {
    u8: U8
    u16: U16
    u32: U32
    u64: U64
    i8: I8
    i16: I16
    i32: I32
    i64: I64
    f32: F32
    f64: F64
}

/// A `bool` as it is stored: a byte that means `true` unless it is 0, so that no byte is invalid.
///
/// Fields of tables read and write `bool`; fields of plain structs, and elements, are of this type.
#[derive(Clone, Copy, Default)]
#[cfg_attr(
    feature = "zerocopy",
    derive(
        zerocopy::FromBytes,
        zerocopy::Immutable,
        zerocopy::IntoBytes,
        zerocopy::KnownLayout
    )
)]
#[repr(transparent)]
pub struct Bool(u8);

impl Bool {
    /// The byte 1, or 0.
    #[inline]
    #[must_use]
    pub const fn new(value: bool) -> Self {
        Self(value as u8)
    }

    /// As it is written: 1.
    pub const TRUE: Self = Self(1);
    /// Zero.
    pub const FALSE: Self = Self(0);

    /// Whether the byte is not 0.
    #[inline]
    #[must_use]
    pub const fn get(self) -> bool {
        self.0 != 0
    }
}

impl From<bool> for Bool {
    #[inline]
    fn from(value: bool) -> Self {
        Self::new(value)
    }
}

impl From<Bool> for bool {
    #[inline]
    fn from(value: Bool) -> Self {
        value.get()
    }
}

impl PartialEq for Bool {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for Bool {}

impl PartialEq<bool> for Bool {
    #[inline]
    fn eq(&self, other: &bool) -> bool {
        self.get() == *other
    }
}

impl core::hash::Hash for Bool {
    fn hash<H: core::hash::Hasher>(&self, state: &mut H) {
        self.get().hash(state);
    }
}

impl fmt::Debug for Bool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

// SAFETY: `repr(transparent)` over a `u8`, for which zero is valid.
unsafe impl bytemuck::Zeroable for Bool {}
// SAFETY: `repr(transparent)` over a `u8`, which is `Pod`.
unsafe impl Pod for Bool {}
#[cfg(feature = "iceoryx2")]
// SAFETY: a byte, in every process and language.
unsafe impl crate::iceoryx2::zero_copy_send::ZeroCopySend for Bool {
    unsafe fn type_name() -> &'static str {
        "bool"
    }
}
// SAFETY: one byte in Rust and in a message.
unsafe impl Plain for Bool {
    const SHAPE: Shape = scalar_shape::<Self>();
    const TYPE: Type = Type::Scalar(Scalar::Bool);

    type Ref<'a> = Self;
    type Live<'a> = LiveValue<'a, Self>;

    #[inline(always)]
    fn get(place: &Self) -> Self {
        *place
    }
}

// SAFETY: reads a `Bool`, for which any byte is valid.
unsafe impl Stored for bool {
    const SHAPE: Shape = Shape::scalar(1);
    const FIRST: Option<u32> = None;
    const TARGET: Target = Target::Nothing;
    const TYPE: Type = Type::Scalar(Scalar::Bool);

    type Ref<'a> = bool;
    type Mut<'a> = &'a mut Bool;
    type Live<'a> = LiveValue<'a, bool>;

    #[inline(always)]
    fn verify(_: &Verifier<'_>, _: &[u8], _: u32, budget: Budget) -> Verdict {
        Ok(budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> bool {
        // SAFETY: the caller's promise.
        unsafe { view.value::<Bool>() }.get()
    }

    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> &mut Bool {
        // SAFETY: the caller's promise.
        unsafe { view.value_mut::<Bool>() }
    }

    #[inline(always)]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveValue::new(view)
    }
}
