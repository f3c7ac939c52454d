//! Owned objects from the bytes that a fuzzer comes up with: bytes in, objects out that their schema allows.
//!
//! What comes out can be written: nothing is longer than its limit, a union is nothing that the schema has no name for, and objects are not
//! nested deeper than readers follow them. What is left when the bytes are used up is what an absent field reads as.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use arbitrary::{Arbitrary, Result, Unstructured};

use super::references::OwnSlice;
use super::{Own, Owned, OwnedUnion};
use crate::flat::{
    ArrayOf, Bool, Boxed, In, Maybe, Placed, Plain, Present, Room, RoomText, Slice, SliceOf, Table,
    Tagged, Text,
};
use crate::verify::VerifyOptions;

/// Levels of objects, of whatever kind, below which there are only those that can't be absent. The other half is for those.
const LEVELS: u32 = VerifyOptions::DEFAULT.max_depth / 2;

/// A struct or a union that can be made of any bytes.
pub trait Object {
    /// Makes it something else, with objects in it down to so many levels.
    ///
    /// # Errors
    ///
    /// Those of `arbitrary`.
    fn fill(&mut self, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()>;
}

/// A field or an element that can be made of any bytes. It is made where it lies: deep trees should not have all their structs on the stack.
pub trait Field: Own {
    /// Makes `owned` something that the schema allows there.
    ///
    /// # Errors
    ///
    /// Those of `arbitrary`.
    fn fill(owned: &mut Self::Owned, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()>;
}

/// An object made of `bytes`.
///
/// # Errors
///
/// Those of `arbitrary`.
pub fn object<T: Object + Default>(bytes: &mut Unstructured<'_>) -> Result<T> {
    let mut object = T::default();
    object.fill(bytes, LEVELS)?;
    Ok(object)
}

/// One of the `variants`, or none where it is to be another number.
///
/// # Errors
///
/// Those of `arbitrary`.
pub fn variant<T: Copy>(variants: &[T], bytes: &mut Unstructured<'_>) -> Result<Option<T>> {
    if variants.is_empty() || !bytes.ratio(7_u8, 8_u8)? {
        return Ok(None);
    }
    bytes.choose(variants).copied().map(Some)
}

/// A string of at most `limit` bytes.
pub(crate) fn text(limit: u32, bytes: &mut Unstructured<'_>) -> Result<String> {
    let text: &str = bytes.arbitrary()?;
    Ok(text[..text.floor_char_boundary(limit as usize)].into())
}

/// Makes `owned` at most `limit` elements: another one as long as the bytes say so.
pub(crate) fn elements<T>(
    owned: &mut Vec<T>,
    limit: u32,
    bytes: &mut Unstructured<'_>,
    mut push: impl FnMut(&mut Vec<T>, &mut Unstructured<'_>) -> Result<()>,
) -> Result<()> {
    owned.clear();
    while owned.len() < limit as usize && bytes.arbitrary()? {
        push(owned, bytes)?;
    }
    Ok(())
}

/// Makes `owned` at most `limit` values.
fn values<T: for<'a> Arbitrary<'a>>(
    owned: &mut Vec<T>,
    limit: u32,
    bytes: &mut Unstructured<'_>,
) -> Result<()> {
    elements(owned, limit, bytes, |owned, bytes| {
        owned.push(bytes.arbitrary()?);
        Ok(())
    })
}

/// Makes `owned` absent, or what `fill` makes of what is `absent` until then.
pub(crate) fn maybe<T>(
    owned: &mut Option<T>,
    bytes: &mut Unstructured<'_>,
    absent: impl FnOnce() -> T,
    fill: impl FnOnce(&mut T, &mut Unstructured<'_>) -> Result<()>,
) -> Result<()> {
    *owned = None;
    if bytes.arbitrary()? {
        fill(owned.insert(absent()), bytes)?;
    }
    Ok(())
}

impl<T: Plain + for<'a> Arbitrary<'a>> Field for T {
    fn fill(owned: &mut T, bytes: &mut Unstructured<'_>, _: u32) -> Result<()> {
        *owned = bytes.arbitrary()?;
        Ok(())
    }
}

impl<'a> Arbitrary<'a> for Bool {
    fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Self> {
        bytes.arbitrary().map(Self::new)
    }
}

impl Field for bool {
    fn fill(owned: &mut bool, bytes: &mut Unstructured<'_>, _: u32) -> Result<()> {
        *owned = bytes.arbitrary()?;
        Ok(())
    }
}

impl<const LIMIT: u32> Field for Text<LIMIT> {
    fn fill(owned: &mut String, bytes: &mut Unstructured<'_>, _: u32) -> Result<()> {
        *owned = text(LIMIT, bytes)?;
        Ok(())
    }
}

impl<const LIMIT: u32> Field for RoomText<LIMIT> {
    fn fill(owned: &mut String, bytes: &mut Unstructured<'_>, _: u32) -> Result<()> {
        *owned = text(LIMIT, bytes)?;
        Ok(())
    }
}

impl<T: Plain + for<'a> Arbitrary<'a>, const LIMIT: u32> Field for Slice<T, LIMIT> {
    fn fill(owned: &mut Vec<T>, bytes: &mut Unstructured<'_>, _: u32) -> Result<()> {
        values(owned, LIMIT, bytes)
    }
}

impl<T: Plain + for<'a> Arbitrary<'a>, const LIMIT: u32> Field for Room<T, LIMIT> {
    fn fill(owned: &mut Vec<T>, bytes: &mut Unstructured<'_>, _: u32) -> Result<()> {
        values(owned, LIMIT, bytes)
    }
}

impl<T: Placed + Field, const LIMIT: u32> Field for SliceOf<T, LIMIT> {
    fn fill(owned: &mut Vec<T::Owned>, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        let Some(levels) = levels.checked_sub(1) else {
            owned.clear();
            return Ok(());
        };
        elements(owned, LIMIT, bytes, |owned, bytes| {
            T::fill(owned.push_mut(T::absent()), bytes, levels)
        })
    }
}

impl<T: Placed + Field, const N: usize> Field for ArrayOf<T, N> {
    fn fill(owned: &mut [T::Owned; N], bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        owned
            .iter_mut()
            .try_for_each(|element| T::fill(element, bytes, levels))
    }
}

impl<T: Owned + Object> Field for In<T> {
    fn fill(owned: &mut T, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        owned.fill(bytes, levels)
    }
}

impl<T: Owned + Object> Field for Table<T> {
    /// A table that can't be absent is there however deep it is.
    fn fill(owned: &mut T, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        owned.fill(bytes, levels.saturating_sub(1))
    }
}

/// A table that may be absent is kept in a box, or where it is.
macro_rules! maybe_a_table {
    ($($stored:ty => $owned:ty;)*) => {$(
        impl<T: Owned + Object> Field for $stored {
            fn fill(
                owned: &mut Option<$owned>,
                bytes: &mut Unstructured<'_>,
                levels: u32,
            ) -> Result<()> {
                let Some(levels) = levels.checked_sub(1) else {
                    *owned = None;
                    return Ok(());
                };
                maybe(owned, bytes, Default::default, |table, bytes| {
                    table.fill(bytes, levels)
                })
            }
        }
    )*};
}

maybe_a_table! {
    Boxed<T> => Box<T>;
    Maybe<Boxed<T>> => Box<T>;
    Maybe<Table<T>> => T;
}

impl<R: OwnSlice + Field> Field for Maybe<R> {
    fn fill(owned: &mut Option<R::Owned>, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        maybe(owned, bytes, R::absent, |slice, bytes| {
            R::fill(slice, bytes, levels)
        })
    }
}

impl<T: Field, const BIT: u32> Field for Present<T, BIT> {
    fn fill(owned: &mut Option<T::Owned>, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        maybe(owned, bytes, T::absent, |value, bytes| {
            T::fill(value, bytes, levels)
        })
    }
}

impl<U: OwnedUnion + Object> Field for Tagged<U> {
    fn fill(owned: &mut U, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        owned.fill(bytes, levels)
    }
}
