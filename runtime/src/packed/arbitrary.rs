//! Packed objects from the bytes that a fuzzer comes up with: bytes in, objects out that their schema allows.
//!
//! How deep they are, and how long, is decided as for objects that are not packed.

use alloc::boxed::Box;
use alloc::string::String;
use alloc::vec::Vec;

use arbitrary::{Arbitrary, Result, Unstructured};

use super::own::Own;
use super::owned::Owned;
use super::stored::{ArrayOf, Boxed, In, SliceOf, Table};
use super::text::{Bytes, Text};
use super::value::Value;
use crate::owned::arbitrary::{Object, elements, maybe, text};

/// A field or an element that can be made of any bytes.
pub trait Field: Own {
    /// Makes `owned` something that the schema allows there, with objects in it down to so many levels.
    ///
    /// # Errors
    ///
    /// Those of `arbitrary`.
    fn fill(owned: &mut Self::Owned, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()>;
}

impl<T: Value + for<'a> Arbitrary<'a>> Field for T {
    fn fill(owned: &mut T, bytes: &mut Unstructured<'_>, _: u32) -> Result<()> {
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

impl<const LIMIT: u32> Field for Bytes<LIMIT> {
    fn fill(owned: &mut Vec<u8>, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        <SliceOf<u8, LIMIT> as Field>::fill(owned, bytes, levels)
    }
}

impl<E: Field, const LIMIT: u32> Field for SliceOf<E, LIMIT> {
    fn fill(owned: &mut Vec<E::Owned>, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        let Some(levels) = levels.checked_sub(u32::from(E::REFERS)) else {
            owned.clear();
            return Ok(());
        };
        elements(owned, LIMIT, bytes, |owned, bytes| {
            E::fill(owned.push_mut(E::absent()), bytes, levels)
        })
    }
}

impl<T: Owned + Object> Field for In<T> {
    fn fill(owned: &mut T, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        owned.fill(bytes, levels)
    }
}

impl<T: Owned + Object, const N: usize> Field for ArrayOf<T, N> {
    fn fill(owned: &mut [T; N], bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        let mut elements = owned.iter_mut();
        elements.try_for_each(|element| element.fill(bytes, levels))
    }
}

impl<T: Owned + Object> Field for Table<T> {
    /// It is there however deep it is.
    fn fill(owned: &mut T, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        owned.fill(bytes, levels.saturating_sub(1))
    }
}

impl<T: Owned + Object> Field for Boxed<T> {
    fn fill(owned: &mut Option<Box<T>>, bytes: &mut Unstructured<'_>, levels: u32) -> Result<()> {
        let Some(levels) = levels.checked_sub(1) else {
            *owned = None;
            return Ok(());
        };
        maybe(owned, bytes, Default::default, |table, bytes| {
            table.fill(bytes, levels)
        })
    }
}
