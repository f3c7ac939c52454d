//! What can be stored in a message, and in which form it is read: traits for the types of generated code.
//!
//! [`Structure`] is implemented for every struct of a schema, [`Stored`] for everything that a field can be,
//! [`Plain`] for what has no references in it and no invalid values. Generated code implements them through
//! the macros of this crate, which check what they promise.

use core::fmt;
use core::marker::PhantomData;

use bytemuck::Pod;

use crate::build::Slot;
use crate::error::LiveError;
use crate::frozen::{RefSlice, View};
use crate::layout::{Class, MAX_STRUCT_SIZE, Shape, WORD};
use crate::live::{LiveSlice, LiveText, LiveValue, LiveView};
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

/// A struct of a schema as data: what the verifier follows.
#[derive(Debug)]
pub struct StructLayout {
    /// Whether it starts with the header of a table.
    pub class: Class,
    /// Its size and alignment, padding included; of a table, as writers of this schema write it.
    pub shape: Shape,
    /// Its fields, in the order in which they lie.
    pub fields: &'static [Field],
    /// Where its last field ends.
    pub(crate) end: u32,
    /// Which of the first 64 fields have references: bit 0 stands for the first field.
    pub(crate) references: u64,
    /// Where the first of those lies.
    pub(crate) first_reference: u32,
}

impl StructLayout {
    /// The layout of a struct with these fields.
    #[must_use]
    pub const fn new(class: Class, shape: Shape, fields: &'static [Field]) -> Self {
        let mut references = 0;
        let mut first_reference = 0;
        let mut index = 0;
        while index < fields.len() && index < u64::BITS as usize {
            if let Some(first) = fields[index].references.first() {
                if references == 0 {
                    first_reference = fields[index].offset + first;
                }
                references |= 1 << index;
            }
            index += 1;
        }
        let end = match fields.last() {
            Some(last) => last.offset + last.shape.size,
            None => 0,
        };
        Self {
            class,
            shape,
            fields,
            end,
            references,
            first_reference,
        }
    }
}

/// A field of a struct as data.
#[derive(Debug)]
pub struct Field {
    /// The name of its getter, without `r#`.
    pub name: &'static str,
    /// Its first byte, counted from the struct's.
    pub offset: u32,
    /// Its size and alignment.
    pub shape: Shape,
    /// What it refers to.
    pub references: References,
    /// Verifies what it refers to.
    pub(crate) verify: fn(&mut Verifier<'_>, u32) -> Result<(), Failed>,
    /// Formats the value at a verified place, or its default where there is none.
    debug: unsafe fn(Option<View<'_>>, &mut fmt::Formatter<'_>) -> fmt::Result,
}

impl Field {
    /// The field of type `T` at `offset`.
    #[must_use]
    pub const fn new<T: Stored>(name: &'static str, offset: u32) -> Self {
        Self {
            name: without_raw(name),
            offset,
            shape: T::SHAPE,
            references: T::REFERENCES,
            verify: T::verify,
            debug: debug::<T>,
        }
    }

    /// Formats the value at `view`, or its default where the object ends before it.
    ///
    /// # Safety
    ///
    /// What is at `view` was verified as this field.
    pub(crate) unsafe fn fmt(
        &self,
        view: Option<View<'_>>,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        // SAFETY: the caller's promise.
        unsafe { (self.debug)(view, f) }
    }
}

/// The name of an identifier that may be raw: `type` for `r#type`.
const fn without_raw(name: &'static str) -> &'static str {
    match name.as_bytes() {
        [b'r', b'#', ..] => name.split_at(2).1,
        _ => name,
    }
}

/// # Safety
///
/// What is at `view` was verified as a `T`.
unsafe fn debug<T: Stored>(view: Option<View<'_>>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let view = match view {
        Some(view) => view,
        None => View::absent::<T>(),
    };
    // SAFETY: the caller's promise; what is absent is all zeros, which is valid for every type.
    fmt::Debug::fmt(&unsafe { T::get(view) }, f)
}

/// What is stored in a field, as the verifier sees it.
#[derive(Clone, Copy, Debug)]
pub enum References {
    /// Nothing but values, valid for any bits.
    None,
    /// A reference to a string.
    Text {
        /// Bytes that it may have.
        limit: u32,
    },
    /// A reference to a slice.
    Slice {
        /// Elements that it may have.
        limit: u32,
        /// The struct that each is, if it has references. No word about its size: a struct may refer to a slice
        /// of itself, whose layout is not known before this is.
        structs: Option<LayoutOf>,
    },
    /// A reference to a table.
    Table(LayoutOf),
    /// Inline structs with references, in place.
    Structs {
        /// How many.
        len: u32,
        /// Where in the first of them the first reference lies.
        first: u32,
        /// What each is.
        layout: LayoutOf,
    },
}

impl References {
    /// Where in the field the first reference lies.
    pub(crate) const fn first(&self) -> Option<u32> {
        match *self {
            Self::None => None,
            Self::Text { .. } | Self::Slice { .. } | Self::Table(_) => Some(0),
            Self::Structs { first, .. } => Some(first),
        }
    }
}

/// The layout of a struct, behind a function so that structs can refer to each other in circles.
pub type LayoutOf = fn() -> &'static StructLayout;

/// A struct of a schema: what a message can have as its root.
///
/// # Safety
///
/// `Ref` and `Builder` read and write, without further checks, only fields that `LAYOUT` has, as what it says
/// they are. `Ref` is a `#[repr(transparent)]` struct of a [`View`], `Live` of a [`LiveView`], `Builder` of a
/// [`Slot`].
pub unsafe trait Structure: Sized + 'static {
    /// The name in the schema.
    const NAME: &'static str;
    /// The 64-bit id in the schema.
    const ID: u64;
    /// The schema that it belongs to.
    const SCHEMA: &'static Schema;
    /// Class, shape and fields.
    const LAYOUT: StructLayout;
    /// What the size word of a table says that this schema's writers write: where its last field ends.
    const END: u32;

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
    const { &T::LAYOUT }
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

macro_rules! plain_scalars {
    ($($scalar:ty)*) => {$(
        // SAFETY: stored little-endian at its natural alignment, as Rust has it on the targets that compile.
        unsafe impl Plain for $scalar {
            type Ref<'a> = $scalar;

            #[inline(always)]
            fn get(place: &Self) -> Self {
                *place
            }
        }

        const _: () = assert!(align_of::<$scalar>() <= size_of::<$scalar>());
    )*};
}

plain_scalars!(u8 u16 u32 u64 i8 i16 i32 i64 f32 f64);

/// A `bool` as it is stored: a byte that means `true` unless it is 0, so that no byte is invalid.
///
/// Fields of tables read and write `bool`; fields of plain structs, and elements, are of this type.
#[derive(Clone, Copy, Default)]
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
// SAFETY: one byte in Rust and in a message.
unsafe impl Plain for Bool {
    type Ref<'a> = Self;

    #[inline(always)]
    fn get(place: &Self) -> Self {
        *place
    }
}

// SAFETY: reads a `Bool`, for which any byte is valid.
unsafe impl Stored for bool {
    const SHAPE: Shape = Shape::scalar(1);
    const REFERENCES: References = References::None;

    type Ref<'a> = bool;
    type Live<'a> = LiveValue<'a, bool>;

    #[inline(always)]
    fn verify(_: &mut Verifier<'_>, _: u32) -> Result<(), Failed> {
        Ok(())
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> bool {
        // SAFETY: the caller's promise.
        unsafe { view.value::<Bool>() }.get()
    }

    #[inline(always)]
    fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveValue::new(view)
    }
}

// SAFETY: `N` elements one behind the other, verified as such; zeros are valid for each.
unsafe impl<T: Element, const N: usize> Stored for [T; N] {
    const SHAPE: Shape = match T::SHAPE.array(array_len::<N>()) {
        Some(shape) => shape,
        None => panic!("an array of more than 4 GiB"),
    };
    const REFERENCES: References = match (T::STRUCTS, T::REFERENCES.first()) {
        (Some(layout), Some(first)) => References::Structs {
            len: array_len::<N>(),
            first,
            layout,
        },
        _ => References::None,
    };

    type Ref<'a> = T::Array<'a, N>;
    type Live<'a> = LiveSlice<'a, T>;

    fn verify(verifier: &mut Verifier<'_>, at: u32) -> Result<(), Failed> {
        verifier.elements::<T>(at, const { array_len::<N>() })
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> Self::Ref<'_> {
        // SAFETY: the caller's promise.
        unsafe { T::array::<N>(view) }
    }

    #[inline(always)]
    fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::array(view, const { array_len::<N>() })
    }
}

/// The length of an array as messages count.
///
/// # Panics
///
/// While compiling, when there are no elements or more than messages can count, so that a type never says
/// that there are more elements than were verified.
///
/// ```compile_fail,E0080
/// use karmem::flat::Stored;
///
/// const SIZE: u32 = <[u8; 0x1_0000_0001] as Stored>::SHAPE.size;
/// ```
const fn array_len<const N: usize>() -> u32 {
    assert!(
        0 < N && N <= MAX_STRUCT_SIZE as usize,
        "an array must have elements, and not more than fit a struct"
    );
    N as u32
}

/// A field that refers to a slice of at most `LIMIT` elements, stored elsewhere.
#[derive(Debug)]
pub struct Slice<T, const LIMIT: u32 = { u32::MAX }>(PhantomData<T>);

// SAFETY: the range is verified, and what its elements refer to; zeros are an empty slice.
unsafe impl<T: Element, const LIMIT: u32> Stored for Slice<T, LIMIT> {
    const SHAPE: Shape = Shape::SLICE;
    const REFERENCES: References = References::Slice {
        limit: LIMIT,
        structs: T::STRUCTS,
    };

    type Ref<'a> = T::Slice<'a>;
    type Live<'a> = Result<LiveSlice<'a, T>, LiveError>;

    fn verify(verifier: &mut Verifier<'_>, at: u32) -> Result<(), Failed> {
        verifier.referred_slice::<T>(at, LIMIT)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> Self::Ref<'_> {
        // SAFETY: the caller's promise.
        let (first, len) = unsafe { view.referred_slice() };
        // SAFETY: the slice was verified with the reference to it; where that is zeros, it is empty.
        unsafe { T::slice(first, len) }
    }

    #[inline]
    fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::referred(view, LIMIT)
    }
}

/// A field that refers to a string of at most `LIMIT` bytes, stored elsewhere.
#[derive(Debug)]
pub struct Text<const LIMIT: u32 = { u32::MAX }>;

// SAFETY: the range is verified, and that it is UTF-8; zeros are an empty string.
unsafe impl<const LIMIT: u32> Stored for Text<LIMIT> {
    const SHAPE: Shape = Shape::SLICE;
    const REFERENCES: References = References::Text { limit: LIMIT };

    type Ref<'a> = &'a str;
    type Live<'a> = Result<LiveText<'a>, LiveError>;

    fn verify(verifier: &mut Verifier<'_>, at: u32) -> Result<(), Failed> {
        verifier.referred_text(at, LIMIT)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> &str {
        // SAFETY: the caller's promise.
        let (first, len) = unsafe { view.referred_slice() };
        // SAFETY: the bytes were verified to lie in the message.
        let bytes = unsafe { first.values::<u8>(len) };
        // SAFETY: they were verified to be UTF-8, and nobody writes them.
        unsafe { core::str::from_utf8_unchecked(bytes) }
    }

    #[inline]
    fn live(view: LiveView<'_>) -> Self::Live<'_> {
        LiveSlice::referred(view, LIMIT).map(LiveText::new)
    }
}

/// A field that refers to a table, stored elsewhere; absent, it reads as a table of defaults.
#[derive(Debug)]
pub struct Table<T>(PhantomData<T>);

// SAFETY: the table is verified as a `T`; zeros are the absent table.
unsafe impl<T: Structure> Stored for Table<T> {
    const SHAPE: Shape = Shape::TABLE_REFERENCE;
    const REFERENCES: References = References::Table(layout_of::<T>);

    type Ref<'a> = T::Ref<'a>;
    type Live<'a> = Result<T::Live<'a>, LiveError>;

    fn verify(verifier: &mut Verifier<'_>, at: u32) -> Result<(), Failed> {
        verifier.referred_table::<T>(at)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> T::Ref<'_> {
        const { assert!(matches!(T::LAYOUT.class, Class::Table)) }
        // SAFETY: the caller's promise.
        let table = unsafe { view.referred_table::<T>() };
        // SAFETY: a verified table of type `T`, or the absent one, which is valid for every table.
        unsafe { T::from_view(table) }
    }

    #[inline]
    fn live(view: LiveView<'_>) -> Self::Live<'_> {
        view.referred_table().map(T::from_live)
    }
}

/// A field, or element, that is an inline struct with references in it, stored in place.
#[derive(Debug)]
pub struct In<T>(PhantomData<T>);

// SAFETY: the fields are verified; zeros are valid for each.
unsafe impl<T: Structure> Stored for In<T> {
    const SHAPE: Shape = {
        assert!(
            matches!(T::LAYOUT.class, Class::Inline),
            "tables are not stored in place"
        );
        assert!(
            T::LAYOUT.shape.size > 0,
            "a struct without bytes can't be stored"
        );
        T::LAYOUT.shape
    };
    const REFERENCES: References = References::Structs {
        len: 1,
        first: T::LAYOUT.first_reference,
        layout: layout_of::<T>,
    };

    type Ref<'a> = T::Ref<'a>;
    type Live<'a> = T::Live<'a>;

    fn verify(verifier: &mut Verifier<'_>, at: u32) -> Result<(), Failed> {
        verifier.fields::<T>(at, T::LAYOUT.shape.size)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> T::Ref<'_> {
        // SAFETY: the caller's promise.
        unsafe { T::from_view(view) }
    }

    #[inline(always)]
    fn live(view: LiveView<'_>) -> T::Live<'_> {
        T::from_live(view)
    }
}

// SAFETY: as `Stored`, for each element.
unsafe impl<T: Structure> Element for In<T> {
    const STRUCTS: Option<LayoutOf> = Some(layout_of::<T>);

    type Slice<'a> = RefSlice<'a, T>;
    type Array<'a, const N: usize> = RefSlice<'a, T>;

    #[inline(always)]
    unsafe fn slice(view: View<'_>, len: u32) -> RefSlice<'_, T> {
        // SAFETY: the caller's promise.
        unsafe { RefSlice::new(view, len) }
    }

    #[inline(always)]
    unsafe fn array<const N: usize>(view: View<'_>) -> RefSlice<'_, T> {
        // SAFETY: the caller's promise.
        unsafe { RefSlice::new(view, const { array_len::<N>() }) }
    }
}
