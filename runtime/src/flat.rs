//! What can be stored in a message, and in which form it is read: traits for the types of generated code.
//!
//! [`Structure`] is implemented for every struct of a schema, [`Stored`] for everything that a field can be,
//! [`Plain`] for what has no references in it and no invalid values. Generated code implements them through
//! the macros of this crate, which check what they promise.

use core::borrow::Borrow;
use core::fmt;

use bytemuck::Pod;

mod absent;
mod array;
mod description;
mod in_place;
mod optional;
mod reference;
mod room;
mod scalar;
mod union;

pub(crate) use absent::{Absent, zeros};
pub use array::ArrayOf;
pub(crate) use description::Shown;
pub use description::{Declared, Field, LayoutOf, StructLayout, Target};
pub(crate) use description::{misplaced, without_raw};
pub use in_place::In;
pub use optional::{Maybe, Present, Reference};
pub use reference::{Boxed, Slice, SliceOf, Table, Text};
pub use room::{Room, RoomText};
pub use scalar::Bool;
pub use union::{
    LiveMember, Member, MemberLayout, MutMember, Tagged, Union, UnionBuilder, UnionLive, UnionMut,
    UnionRef, members,
};

use crate::build::Slot;
use crate::exclusive::MutView;
use crate::frozen::View;
use crate::layout::{Class, MAX_ALIGN, MAX_STRUCT_SIZE, Shape};
use crate::live::{LiveDebug, LivePlace, LiveView};
use crate::schema;
use crate::verify::{Budget, Verdict, Verifier};

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
/// they are. `Ref` is a `#[repr(transparent)]` struct of a [`View`], `Mut` of a [`MutView`], `Live` of a [`LiveView`],
/// `Builder` of a [`Slot`].
pub unsafe trait Structure: Sized + 'static {
    /// The schema that it belongs to.
    const PACKAGE: &'static Schema;
    /// What it is, as data. Nothing that reads or writes messages looks at it.
    const SCHEMA: &'static schema::Struct;
    /// Its fields as they are declared. A plain struct, which shows itself, has none here.
    #[doc(hidden)]
    const DECLARED: &'static [Declared] = &[];
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
    /// Reads and changes memory that is the caller's alone.
    type Mut<'a>;
    /// Reads and writes memory that others write at the same time.
    type Live<'a>: Copy + LiveDebug;
    /// Builds in place.
    type Builder<'b>;

    /// Whether `object` is nowhere in its message, and reads as a table of defaults. So are then the tables that it would refer to: this is
    /// where to stop in a table that contains others of its kind.
    ///
    /// ```
    /// use karmem::Structure as _;
    /// # static SCHEMA: karmem::Schema = karmem::Schema { name: "chains", fingerprint: 1, structs: &[("Chain", 1)] };
    /// # karmem::table! { pub struct Chain: ChainRef, ChainMut, ChainLive, ChainBuilder { const ID = 1; const END = 12; 8 => next: (boxed Chain), init_next, next_mut; } }
    ///
    /// fn links(chain: ChainRef<'_>) -> usize {
    ///     if Chain::is_absent(chain) {
    ///         return 0;
    ///     }
    ///     1 + links(chain.next())
    /// }
    /// ```
    #[inline]
    fn is_absent(object: Self::Ref<'_>) -> bool {
        if matches!(Self::LAYOUT.class, Class::Inline) {
            return false;
        }
        let view = core::ptr::from_ref(&object).cast::<View<'_>>();
        // SAFETY: the implementer promises that the reader of a table is a transparent struct of a view.
        let view = unsafe { view.read() };
        // SAFETY: the object is a table.
        unsafe { view.is_absent_table() }
    }

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

    /// What changes the object at `view`.
    ///
    /// # Safety
    ///
    /// The object is a verified `Self`, and nothing else leads to it or to what it refers to for `'a`.
    #[inline(always)]
    unsafe fn from_mut(view: MutView<'_>) -> Self::Mut<'_> {
        // SAFETY: the implementer promises that this is a transparent struct of such a view.
        unsafe { wrap(view) }
    }

    /// A reader of whatever lies at `view`.
    ///
    /// # Safety
    ///
    /// The view starts at a multiple of the struct's alignment, or of 8 where that is more.
    #[inline(always)]
    unsafe fn from_live(view: LiveView<'_>) -> Self::Live<'_> {
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

/// What changes a `T` in place: what a generated `MonsterMut<'a>` is for `Monster`.
pub type Mut<'a, T> = <T as Structure>::Mut<'a>;

/// The live reader of `T`: what a generated `MonsterLive<'a>` is for `Monster`.
pub type Live<'a, T> = <T as Structure>::Live<'a>;

/// The builder of `T`: what a generated `MonsterBuilder<'b>` is for `Monster`.
pub type Builder<'b, T> = <T as Structure>::Builder<'b>;

/// What a field can be.
///
/// # Safety
///
/// `get` reads only the field itself and what `verify` visits, and so does `get_mut`, which writes only what leaves it
/// valid; all zeros are valid.
pub unsafe trait Stored: Sized + 'static {
    /// Size and alignment of what is stored in the field itself; at least a byte.
    const SHAPE: Shape;
    /// Where in it the first thing lies that the verifier looks at, an offset if possible; none if any bits are valid.
    const FIRST: Option<u32>;
    /// What a way into it leads to, behind all elements.
    const TARGET: Target;
    /// The number of the table's presence bit that says whether it is there.
    const PRESENCE: Option<u32> = None;
    /// What a schema says that it is.
    const TYPE: schema::Type;

    /// Verifies what the field refers to whose own bytes are `place`, in the message.
    ///
    /// # Errors
    ///
    /// When anything in it is out of place; the verifier knows what.
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict;

    /// Verifies what several of them refer to, one behind the other in the message, whose own bytes are `places`.
    ///
    /// # Errors
    ///
    /// When anything in one of them is out of place.
    #[inline]
    fn verify_each(verifier: &Verifier<'_>, places: &[u8], depth: u32, budget: Budget) -> Verdict {
        verifier.elements::<Self>(places, depth, budget)
    }

    /// What a frozen read gives.
    type Ref<'a>: Copy + fmt::Debug;
    /// What there is to be changed in place.
    type Mut<'a>;
    /// What a live read gives.
    type Live<'a>: LiveDebug;

    /// Reads the field at `view`.
    ///
    /// # Safety
    ///
    /// The field was verified, or is all zeros.
    unsafe fn get(view: View<'_>) -> Self::Ref<'_>;

    /// Changes the field at `view`.
    ///
    /// # Safety
    ///
    /// The field was verified, and lies in a message, whose objects are disjoint; nothing else leads to it, or to what
    /// it refers to, for `'a`.
    unsafe fn get_mut(view: MutView<'_>) -> Self::Mut<'_>;

    /// Reads whatever lies at `view`: as many bytes as the field has, or none where it is absent.
    ///
    /// # Safety
    ///
    /// The view starts at a multiple of the field's alignment, or of 8 where that is more.
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_>;
}

/// What a frozen read of a field of type `T` gives.
pub type RefOf<'a, T> = <T as Stored>::Ref<'a>;

/// What there is to be changed of a field of type `T`.
pub type MutOf<'a, T> = <T as Stored>::Mut<'a>;

/// What a live read of a field of type `T` gives.
pub type LiveOf<'a, T> = <T as Stored>::Live<'a>;

/// What a builder builds where it lies, because it is more than bits to be stored.
///
/// # Safety
///
/// What the builder writes is valid as `Self`, and inside the slot or what the message allocates.
pub unsafe trait Placed: Stored {
    /// Builds it.
    type Builder<'b>;

    /// The builder of what is stored at `slot`.
    ///
    /// # Safety
    ///
    /// The slot is for a `Self`.
    unsafe fn builder(slot: Slot<'_>) -> Self::Builder<'_>;
}

/// The builder of what is stored as a `T`.
pub type PlacedBuilder<'b, T> = <T as Placed>::Builder<'b>;

/// A value without references, padding and invalid bits: a scalar, an enum, an inline struct of those, an array of
/// those.
///
/// # Safety
///
/// `SHAPE` has its size in Rust, and is at least as aligned as it is there.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not plain memory",
    label = "not plain memory",
    note = "plain are integers of 8 to 64 bits, `f32`, `f64`, `karmem::Bool`, open enums, structs of these with `#[repr(C)]`, and arrays of all these",
    note = "what refers to something else, as text and slices do, is for a table: `#[karmem(table)]` instead of `#[repr(C)]`"
)]
pub unsafe trait Plain: Pod + fmt::Debug {
    /// Its size and alignment in a message.
    const SHAPE: Shape;
    /// What a schema says that it is.
    const TYPE: schema::Type;
    /// What a frozen read gives: the value where it is small, a reference to it where it is not.
    type Ref<'a>: Copy + fmt::Debug + Borrow<Self>;
    /// What a live read gives.
    type Live<'a>: LivePlace<'a, Self> + LiveDebug;

    /// Reads it.
    fn get(place: &Self) -> Self::Ref<'_>;
}

/// Shape of a scalar, whose alignment in a message is its size also where Rust asks for less (`u64` on 32-bit x86).
#[must_use]
pub const fn scalar_shape<T>() -> Shape {
    const {
        let size = size_of::<T>();
        assert!(size <= 8 && size.is_power_of_two() && align_of::<T>() <= size);
    }
    Shape::scalar(size_of::<T>() as u32)
}

/// Shape of a struct of Rust's that is stored as it is, as aligned in a message as in Rust.
///
/// # Panics
///
/// While compiling, when the type has no bytes, is larger than [`MAX_STRUCT_SIZE`], or asks for a larger alignment than
/// [`MAX_ALIGN`]:
///
/// ```compile_fail,E0080
/// #[repr(align(8192))]
/// struct Large(u8);
/// const SHAPE: karmem::layout::Shape = karmem::flat::struct_shape::<Large>();
/// ```
#[must_use]
pub const fn struct_shape<T>() -> Shape {
    let (size, align) = (size_of::<T>(), align_of::<T>());
    assert!(size > 0, "a value without bytes can't be stored");
    assert!(
        size <= MAX_STRUCT_SIZE as usize,
        "larger than a struct may be"
    );
    assert!(
        align <= MAX_ALIGN as usize,
        "structs are not aligned to more than 4096 bytes"
    );
    Shape {
        size: size as u32,
        align: align as u32,
    }
}

// SAFETY: any bits are a `T`, so there is nothing to verify, and zeros are as good as any.
unsafe impl<T: Plain> Stored for T {
    const SHAPE: Shape = <T as Plain>::SHAPE;
    const FIRST: Option<u32> = None;
    const TARGET: Target = Target::Nothing;
    const TYPE: schema::Type = <T as Plain>::TYPE;

    type Ref<'a> = <T as Plain>::Ref<'a>;
    type Mut<'a> = &'a mut T;
    type Live<'a> = <T as Plain>::Live<'a>;

    #[inline(always)]
    fn verify(_: &Verifier<'_>, _: &[u8], _: u32, budget: Budget) -> Verdict {
        Ok(budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> Self::Ref<'_> {
        // SAFETY: the caller's promise.
        <T as Plain>::get(unsafe { view.value::<T>() })
    }

    #[inline(always)]
    unsafe fn get_mut(view: MutView<'_>) -> &mut T {
        // SAFETY: the caller's promise.
        unsafe { view.value_mut::<T>() }
    }

    #[inline(always)]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        // SAFETY: the caller's promise.
        unsafe { <T as Plain>::Live::at(view) }
    }
}
