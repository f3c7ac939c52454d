//! Unions: a tag that says what an offset refers to, in one word.

use core::fmt;
use core::marker::PhantomData;

use super::{LayoutOf, Placed, Stored, Structure, Target, wrap};
use crate::build::Slot;
use crate::error::LiveError;
use crate::exclusive::MutView;
use crate::frozen::View;
use crate::layout::Shape;
use crate::live::{LiveDebug, LiveView};
use crate::schema::{self, Type};
use crate::verify::{Budget, Verdict, Verifier};

/// A union of a schema: one of several structs, or nothing.
///
/// # Safety
///
/// `get` and `get_mut` take a member as what `verify` has verified it for the same tag, and have none for tag 0. `Builder` is a `#[repr(transparent)]` struct
/// of a [`Slot`] and writes only members, with their tags.
pub unsafe trait Union: Sized + 'static {
    /// The name in the schema.
    const NAME: &'static str;
    /// Its members, as [`members`] has checked them.
    const MEMBERS: &'static [MemberLayout];
    /// What it is, as data. Nothing that reads or writes messages looks at it.
    const SCHEMA: &'static schema::Union;

    /// What a frozen read gives.
    type Ref<'a>: Copy + fmt::Debug;
    /// What there is to be changed in place.
    type Mut<'a>;
    /// What a live read gives.
    type Live<'a>: Copy + LiveDebug;
    /// Builds a member.
    type Builder<'b>;

    /// Verifies the member with this tag, not 0, at `offset`; there is nothing to verify of one that is unknown.
    ///
    /// # Errors
    ///
    /// When anything in it is out of place; the verifier knows what.
    fn verify(
        verifier: &Verifier<'_>,
        tag: u32,
        offset: u32,
        depth: u32,
        budget: Budget,
    ) -> Verdict;

    /// Reads the member with this tag.
    ///
    /// # Safety
    ///
    /// It was verified.
    unsafe fn get(tag: u32, member: Member<'_>) -> Self::Ref<'_>;

    /// Changes the member with this tag.
    ///
    /// # Safety
    ///
    /// It was verified, and nothing else leads to it for `'a`.
    unsafe fn get_mut(tag: u32, member: MutMember<'_>) -> Self::Mut<'_>;

    /// Reads whatever lies where the member with this tag should be.
    ///
    /// # Errors
    ///
    /// When it can't lie there.
    fn live(tag: u32, member: LiveMember<'_>) -> Result<Self::Live<'_>, LiveError>;
}

/// The frozen reader of `U`: what a generated `ShapeRef<'a>` is for `Shape`.
pub type UnionRef<'a, U> = <U as Union>::Ref<'a>;

/// What changes a `U` in place: what a generated `ShapeMut<'a>` is for `Shape`.
pub type UnionMut<'a, U> = <U as Union>::Mut<'a>;

/// The live reader of `U`: what a generated `ShapeLive<'a>` is for `Shape`.
pub type UnionLive<'a, U> = <U as Union>::Live<'a>;

/// The builder of `U`: what a generated `ShapeBuilder<'b>` is for `Shape`.
pub type UnionBuilder<'b, U> = <U as Union>::Builder<'b>;

/// A member of a union as data.
#[derive(Debug)]
pub struct MemberLayout {
    /// The name in the schema.
    pub name: &'static str,
    /// The number that is stored.
    pub tag: u32,
    /// What it is.
    pub layout: LayoutOf,
}

/// The members of a union, checked.
///
/// # Panics
///
/// While compiling, when a tag is 0, which means nothing, or that of another member.
#[must_use]
pub const fn members(members: &'static [MemberLayout]) -> &'static [MemberLayout] {
    let mut index = 0;
    let mut highest = 0;
    while index < members.len() {
        let tag = members[index].tag;
        assert!(tag != 0, "tag 0 means that there is nothing");
        // Mostly the tags ascend: then none needs to be compared with all before it.
        let mut before = if tag > highest { index } else { 0 };
        while before < index {
            assert!(members[before].tag != tag, "two members have the same tag");
            before += 1;
        }
        if tag > highest {
            highest = tag;
        }
        index += 1;
    }
    members
}

/// Where a verified union says that its member lies.
#[derive(Clone, Copy, Debug)]
pub struct Member<'a> {
    view: View<'a>,
    offset: u32,
}

impl<'a> Member<'a> {
    /// The member.
    ///
    /// # Safety
    ///
    /// It was verified as a `T`.
    #[inline(always)]
    #[must_use]
    pub unsafe fn get<T: Structure>(self) -> T::Ref<'a> {
        // SAFETY: a verified member lies in the message, as a `T`.
        unsafe { T::from_view(self.view.referred(self.offset)) }
    }
}

/// Where a verified union says that its member lies, to which nothing else leads.
#[derive(Debug)]
pub struct MutMember<'a> {
    view: MutView<'a>,
    offset: u32,
}

impl<'a> MutMember<'a> {
    /// The member.
    ///
    /// # Safety
    ///
    /// It was verified as a `T`.
    #[inline(always)]
    #[must_use]
    pub unsafe fn get<T: Structure>(self) -> T::Mut<'a> {
        // SAFETY: a verified member lies in the message, as a `T`, and only its union refers to it.
        unsafe { T::from_mut(self.view.into_referred(self.offset)) }
    }
}

/// Where a union says at this moment that its member lies.
#[derive(Clone, Copy, Debug)]
pub struct LiveMember<'a> {
    view: LiveView<'a>,
    offset: u32,
}

impl<'a> LiveMember<'a> {
    /// The member, read as a `T`.
    ///
    /// # Errors
    ///
    /// When no `T` can lie there.
    #[inline]
    pub fn get<T: Structure>(self) -> Result<T::Live<'a>, LiveError> {
        let object = self.view.referred(self.offset, T::LAYOUT)?;
        // SAFETY: it lies at a multiple of its alignment.
        Ok(unsafe { T::from_live(object) })
    }
}

/// A field that is a union: tag and offset of a member.
#[derive(Debug)]
pub struct Tagged<U>(PhantomData<U>);

impl<U: Union> Tagged<U> {
    /// What there is to be changed in a union that is not there.
    #[inline(always)]
    pub(crate) fn nothing(view: MutView<'_>) -> U::Mut<'_> {
        // SAFETY: tag 0 is no member.
        unsafe { U::get_mut(0, MutMember { view, offset: 0 }) }
    }
}

// SAFETY: the member is verified as what the tag says; zeros are nothing.
unsafe impl<U: Union> Stored for Tagged<U> {
    const SHAPE: Shape = Shape::UNION;
    const FIRST: Option<u32> = Some(4);
    const TARGET: Target = Target::Union(|| U::MEMBERS);
    const TYPE: Type = Type::Union(|| U::SCHEMA);

    type Ref<'a> = U::Ref<'a>;
    type Mut<'a> = U::Mut<'a>;
    type Live<'a> = Result<U::Live<'a>, LiveError>;

    #[inline]
    fn verify(verifier: &Verifier<'_>, place: &[u8], depth: u32, budget: Budget) -> Verdict {
        verifier.tagged::<U>(place, depth, budget)
    }

    #[inline(always)]
    unsafe fn get(view: View<'_>) -> U::Ref<'_> {
        // SAFETY: a union is one word at a multiple of 8.
        let word = *unsafe { view.value::<u64>() };
        // The low half of a little-endian word is its first half.
        let (tag, offset) = (word as u32, (word >> 32) as u32);
        // SAFETY: it was verified with the union, or the tag is 0.
        unsafe { U::get(tag, Member { view, offset }) }
    }

    #[inline]
    unsafe fn get_mut(view: MutView<'_>) -> U::Mut<'_> {
        // SAFETY: a union is one word at a multiple of 8.
        let word = *unsafe { view.as_view().value::<u64>() };
        let (tag, offset) = (word as u32, (word >> 32) as u32);
        // SAFETY: it was verified with the union, and nothing else leads to it; or the tag is 0.
        unsafe { U::get_mut(tag, MutMember { view, offset }) }
    }

    #[inline]
    unsafe fn live(view: LiveView<'_>) -> Self::Live<'_> {
        // One load gets tag and offset, so that they belong together.
        let word: u64 = view.load_or_zero();
        let (tag, offset) = (word as u32, (word >> 32) as u32);
        U::live(tag, LiveMember { view, offset })
    }
}

// SAFETY: the union's own builder.
unsafe impl<U: Union> Placed for Tagged<U> {
    type Builder<'b> = U::Builder<'b>;

    #[inline(always)]
    unsafe fn builder(slot: Slot<'_>) -> U::Builder<'_> {
        // SAFETY: the implementer of `Union` promises that this is a transparent struct of a slot.
        unsafe { wrap(slot) }
    }
}
