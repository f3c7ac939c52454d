//! What can be stored in a message, and in which form it is read: traits for the types of generated code.
//!
//! [`Structure`] is implemented for every struct of a schema, [`Stored`] for everything that a field can be,
//! [`Plain`] for what has no references in it and no invalid values. Generated code implements them through
//! the macros of this crate, which check what they promise.

use core::fmt;

use bytemuck::Pod;

mod description;
mod in_place;
mod reference;
mod scalar;

pub use description::{Field, LayoutOf, References, StructLayout};
pub use in_place::In;
pub use reference::{Slice, Table, Text};
pub use scalar::Bool;

use crate::build::Slot;
use crate::frozen::View;
use crate::layout::{MAX_STRUCT_SIZE, Shape, WORD};
use crate::live::{LiveValue, LiveView};
use crate::verify::{Failed, Verifier};

/// What a schema is called and which structs it has.
#[derive(Debug)]
pub struct Schema {
    /// The package.
    pub name: &'static str,
    /// 64 bits over names, types and offsets of everything in it: equal for equal schemas.
    pub fingerprint: u64,
    /// Names and ids of its structs.
    pub structs: &'static [(&'static str, u64)],
}

impl Schema {
    /// The name of the struct with this id.
    #[must_use]
    pub fn name_of(&self, id: u64) -> Option<&'static str> {
        self.structs
            .iter()
            .find(|(_, known)| *known == id)
            .map(|(name, _)| *name)
    }
}

/// A struct of a schema: what a message can have as its root.
///
/// # Safety
///
/// `Ref` and `Builder` read and write, without further checks, only fields that `LAYOUT` has, as what it says
/// they are. `Ref` is a `#[repr(transparent)]` struct of a [`View`], `Live` of a [`LiveView`], `Builder` of a
/// [`Slot`].
pub unsafe trait Structure: Sized + 'static {
    /// The schema that it belongs to.
    const SCHEMA: &'static Schema;
    /// Name, class, shape and fields.
    const LAYOUT: &'static StructLayout;
    /// The name in the schema.
    const NAME: &'static str = Self::LAYOUT.name;
    /// The 64-bit id in the schema.
    const ID: u64 = Self::LAYOUT.id;
    /// What the size word of a table says that this schema's writers write: where its last field ends.
    const END: u32 = Self::LAYOUT.end;

    /// Reads frozen memory.
    type Ref<'a>: Copy + fmt::Debug;
    /// Reads and writes memory that others write at the same time.
    type Live<'a>: Copy;
    /// Builds in place.
    type Builder<'b>;

    /// A reader of the object at `view`.
    ///
    /// # Safety
    ///
    /// The object is a verified `Self`.
    #[inline(always)]
    unsafe fn from_view(view: View<'_>) -> Self::Ref<'_> {
        // SAFETY: the implementer promises that this is a transparent struct of a view.
        unsafe { wrap(view) }
    }

    /// A reader of whatever lies at `view`.
    #[inline(always)]
    fn from_live(view: LiveView<'_>) -> Self::Live<'_> {
        // SAFETY: the implementer promises that this is a transparent struct of a live view.
        unsafe { wrap(view) }
    }

    /// A writer of the object at `slot`.
    ///
    /// # Safety
    ///
    /// The slot is as large as the struct.
    #[inline(always)]
    unsafe fn from_slot(slot: Slot<'_>) -> Self::Builder<'_> {
        // SAFETY: the implementer promises that this is a transparent struct of a slot.
        unsafe { wrap(slot) }
    }
}

/// Puts `inner` into a transparent struct, or takes it out of one. What generated code would say in three
/// functions for each struct, said once, because compilers spend most of their time on functions.
///
/// # Safety
///
/// One of the types is a `#[repr(transparent)]` struct of the other.
#[inline(always)]
pub(crate) unsafe fn wrap<Inner, Outer>(inner: Inner) -> Outer {
    const {
        assert!(
            size_of::<Inner>() == size_of::<Outer>() && align_of::<Inner>() == align_of::<Outer>()
        )
    }
    let inner = core::mem::ManuallyDrop::new(inner);
    // SAFETY: same representation (the caller); `inner` is moved, as it is not dropped here.
    unsafe { core::mem::transmute_copy(&inner) }
}

/// The layout of `T`.
#[must_use]
pub const fn layout_of<T: Structure>() -> &'static StructLayout {
    T::LAYOUT
}

/// The frozen reader of `T`: what a generated `MonsterRef<'a>` is for `Monster`.
pub type Ref<'a, T> = <T as Structure>::Ref<'a>;

/// The live reader of `T`: what a generated `MonsterLive<'a>` is for `Monster`.
pub type Live<'a, T> = <T as Structure>::Live<'a>;

/// The builder of `T`: what a generated `MonsterBuilder<'b>` is for `Monster`.
pub type Builder<'b, T> = <T as Structure>::Builder<'b>;

/// What a field can be.
///
/// # Safety
///
/// `get` reads only the field itself and what `verify` visits; all zeros are valid.
pub unsafe trait Stored: 'static {
    /// Size and alignment of what is stored in the field itself; at least a byte.
    const SHAPE: Shape;
    /// What it refers to.
    const REFERENCES: References;

    /// Verifies what the field at `at`, whose own bytes lie in the message, refers to.
    ///
    /// # Errors
    ///
    /// When anything in it is out of place; the verifier knows what.
    fn verify(verifier: &mut Verifier<'_>, at: u32) -> Result<(), Failed>;

    /// What a frozen read gives.
    type Ref<'a>: Copy + fmt::Debug;
    /// What a live read gives.
    type Live<'a>;

    /// Reads the field at `view`.
    ///
    /// # Safety
    ///
    /// The field was verified, or is all zeros.
    unsafe fn get(view: View<'_>) -> Self::Ref<'_>;

    /// Reads whatever lies at `view`: as many bytes as the field has, or none where it is absent.
    fn live(view: LiveView<'_>) -> Self::Live<'_>;
}

/// What a slice or array can have as elements.
///
/// # Safety
///
/// As [`Stored`], for each element.
pub unsafe trait Element: Stored {
    /// The struct that each is, if it has references.
    const STRUCTS: Option<LayoutOf>;

    /// What a frozen read of a slice gives.
    type Slice<'a>: Copy + fmt::Debug;
    /// What a frozen read of an array of `N` gives.
    type Array<'a, const N: usize>: Copy + fmt::Debug;

    /// Reads `len` elements at `view`.
    ///
    /// # Safety
    ///
    /// They were verified.
    unsafe fn slice(view: View<'_>, len: u32) -> Self::Slice<'_>;

    /// Reads `N` elements at `view`.
    ///
    /// # Safety
    ///
    /// They were verified, or are all zeros.
    unsafe fn array<const N: usize>(view: View<'_>) -> Self::Array<'_, N>;
}

/// A value without references, padding and invalid bits: a scalar, an enum, an inline struct of those.
///
/// # Safety
///
/// Its size in Rust is that in a message, its alignment at most that of [`plain_shape`].
pub unsafe trait Plain: Pod + fmt::Debug {
    /// What a frozen read gives: the value where it is small, a reference to it where it is a struct.
    type Ref<'a>: Copy + fmt::Debug;

    /// Reads it.
    fn get(place: &Self) -> Self::Ref<'_>;
}

/// Shape of a Rust type that is stored as it is: a scalar, whose alignment in a message is its size also
/// where Rust asks for less (`u64` on 32-bit x86), or a struct, which is as aligned in Rust as in a message.
///
/// # Panics
///
/// While compiling, when the type has no bytes, is larger than [`MAX_STRUCT_SIZE`], or asks for
/// more than the 8-byte alignment that a message has:
///
/// ```compile_fail
/// const SHAPE: karmem::layout::Shape = karmem::flat::plain_shape::<u128>();
/// ```
#[must_use]
pub const fn plain_shape<T>() -> Shape {
    let (size, align) = (size_of::<T>(), align_of::<T>());
    assert!(size > 0, "a value without bytes can't be stored");
    assert!(
        size <= MAX_STRUCT_SIZE as usize,
        "larger than a struct may be"
    );
    assert!(
        align <= WORD as usize,
        "messages are not aligned to more than 8 bytes"
    );
    let is_scalar = size <= WORD as usize && size.is_power_of_two();
    Shape {
        size: size as u32,
        align: if is_scalar { size } else { align } as u32,
    }
}

// SAFETY: any bits are a `T`, so there is nothing to verify, and zeros are as good as any.
unsafe impl<T: Plain> Stored for T {
    const SHAPE: Shape = plain_shape::<T>();
    const REFERENCES: References = References::None;

    type Ref<'a> = <T as Plain>::Ref<'a>;
    type Live<'a> = LiveValue<'a, T>;

    #[inline(always)]
    fn verify(_: &mut Verifier<'_>, _: u32) -> Result<(), Failed> {
        Ok(())
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> Self::Ref<'_> {
        // SAFETY: the caller's promise.
        <T as Plain>::get(unsafe { view.value::<T>() })
    }

    #[inline(always)]
    fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveValue::new(view)
    }
}

// SAFETY: as `Stored`.
unsafe impl<T: Plain> Element for T {
    const STRUCTS: Option<LayoutOf> = None;

    type Slice<'a> = &'a [T];
    type Array<'a, const N: usize> = &'a [T; N];

    #[inline(always)]
    unsafe fn slice(view: View<'_>, len: u32) -> Self::Slice<'_> {
        // SAFETY: the caller's promise.
        unsafe { view.values::<T>(len) }
    }

    #[inline(always)]
    unsafe fn array<const N: usize>(view: View<'_>) -> Self::Array<'_, N> {
        // SAFETY: the caller's promise.
        unsafe { view.value::<[T; N]>() }
    }
}
