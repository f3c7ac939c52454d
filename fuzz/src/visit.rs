//! Reading everything: what a getter gives goes in, a digest of all that can be seen there comes out.

use std::fmt::{self, Debug, Write as _};

use runtime::flat::{Plain, Stored};
use runtime::{LiveError, LiveSlice, LiveText, LiveValue, RefSlice};

use crate::numbers::Numbers;
use crate::value::{Shared, Value};

/// A walk through a message.
pub struct Walk {
    /// Of all that was seen, in its order: equal for equal things.
    digest: u64,
    /// Live references that led nowhere.
    pub(crate) errors: usize,
    /// Structs and elements that may still be visited.
    left: usize,
    /// Structs around the next one.
    depth: usize,
    /// Values for whatever can be stored to on the way.
    pub stores: Option<Numbers>,
}

/// Deeper than any verified message.
const DEPTH: usize = 80;

impl Walk {
    /// A walk that ends after `limit` structs and elements, as tables in live memory may have themselves in them.
    pub(crate) fn new(limit: usize) -> Self {
        Self {
            digest: 0xCBF2_9CE4_8422_2325,
            errors: 0,
            left: limit,
            depth: 0,
            stores: None,
        }
    }

    /// A walk that stores something wherever that is possible.
    pub(crate) fn storing(limit: usize, numbers: Numbers) -> Self {
        Self {
            stores: Some(numbers),
            ..Self::new(limit)
        }
    }

    /// Everything that was seen, as a number: equal for equal things.
    pub(crate) fn digest(&self) -> u64 {
        self.digest
    }

    /// Takes note of bytes, by FNV-1a with words for bytes.
    pub(crate) fn note(&mut self, bytes: &[u8]) {
        for bytes in bytes.chunks(8) {
            let mut word = [0; 8];
            word[..bytes.len()].copy_from_slice(bytes);
            let mixed = (self.digest ^ u64::from_le_bytes(word)).wrapping_mul(0x0100_0000_01B3);
            self.digest = mixed ^ mixed >> 29;
        }
    }

    /// Goes one level deeper.
    pub fn object(&mut self, visit: impl FnOnce(&mut Self)) {
        if self.depth == DEPTH || !self.go_on() {
            return;
        }
        self.note(b"{");
        self.depth += 1;
        visit(self);
        self.depth -= 1;
    }

    /// Visits a table that may have others of its kind in it: those of one that is absent are absent, without end.
    pub fn boxed<V: Visit + Debug>(&mut self, table: V) {
        if self.depth == DEPTH {
            return;
        }
        let depth = self.depth;
        if is_absent(&table) {
            self.note(b"absent");
            self.depth = DEPTH - 1;
        }
        table.visit(self);
        self.depth = depth;
    }

    /// Whether the next element is visited.
    fn go_on(&mut self) -> bool {
        let goes_on = self.left > 0;
        self.left = self.left.saturating_sub(1);
        goes_on
    }

    fn elements<V: Visit>(&mut self, len: usize, elements: impl Iterator<Item = V>) {
        self.note(&len.to_le_bytes());
        for element in elements {
            if !self.go_on() {
                return;
            }
            element.visit(self);
        }
    }

    /// Takes note of the tag of a union.
    pub fn tag(&mut self, tag: u32) {
        self.note(&tag.to_le_bytes());
    }
}

/// Whether a table is one that stands for none. Only its text says so.
fn is_absent(table: &impl Debug) -> bool {
    let mut start = Start::default();
    let _ = write!(start, "{table:?}");
    ["absent", "Ok(absent)"].contains(&start.text.as_str())
}

/// The first few characters of a text.
#[derive(Default)]
struct Start {
    text: String,
}

impl fmt::Write for Start {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.text += text;
        if self.text.len() > 10 {
            return Err(fmt::Error);
        }
        Ok(())
    }
}

/// Asserts that the same can be seen in both.
#[track_caller]
pub fn assert_same(one: impl Visit, other: impl Visit) {
    let (mut first, mut second) = (Walk::new(usize::MAX), Walk::new(usize::MAX));
    one.visit(&mut first);
    other.visit(&mut second);
    assert_eq!(first.digest(), second.digest());
}

/// What a getter gives, frozen or live.
pub trait Visit {
    /// Reads all that can be reached through it.
    fn visit(self, walk: &mut Walk);
}

impl<T: Value> Visit for &T {
    fn visit(self, walk: &mut Walk) {
        self.note(walk);
    }
}

impl<T: Value> Visit for &[T] {
    fn visit(self, walk: &mut Walk) {
        walk.elements(self.len(), self.iter());
    }
}

impl Visit for &str {
    fn visit(self, walk: &mut Walk) {
        assert!(std::str::from_utf8(self.as_bytes()).is_ok());
        walk.note(&self.len().to_le_bytes());
        walk.note(self.as_bytes());
    }
}

impl<V: Visit> Visit for Option<V> {
    fn visit(self, walk: &mut Walk) {
        walk.note(&[u8::from(self.is_some())]);
        if let Some(inner) = self {
            inner.visit(walk);
        }
    }
}

impl<'a, T: Stored> Visit for RefSlice<'a, T>
where
    T::Ref<'a>: Visit,
{
    fn visit(self, walk: &mut Walk) {
        assert!(self.get(self.len()).is_none());
        assert_eq!(self.is_empty(), self.get(0).is_none());
        walk.elements(self.len(), self.iter());
    }
}

impl<V: Visit> Visit for Result<V, LiveError> {
    fn visit(self, walk: &mut Walk) {
        match self {
            Ok(inner) => inner.visit(walk),
            Err(error) => {
                assert!(!error.to_string().is_empty());
                walk.errors += 1;
            }
        }
    }
}

impl<T: Shared> Visit for LiveValue<'_, T> {
    fn visit(self, walk: &mut Walk) {
        T::load(self).note(walk);
        if let Some(numbers) = &mut walk.stores {
            let value = T::any(numbers);
            if T::store(self, value) {
                assert_same(&T::load(self), &value);
            }
        }
    }
}

impl Visit for LiveText<'_> {
    fn visit(self, walk: &mut Walk) {
        let mut buffer = vec![0; self.len()];
        let copied = self.copy_to(&mut buffer).map(str::to_owned);
        assert_eq!(self.to_string(), copied);
        if let Some(short) = self.len().checked_sub(1) {
            assert!(self.copy_to(&mut buffer[..short]).is_err());
        }
        match copied {
            Ok(text) => text.as_str().visit(walk),
            Err(error) => Err::<&str, _>(error).visit(walk),
        }
    }
}

impl<'a, T: Stored> Visit for LiveSlice<'a, T>
where
    T::Live<'a>: Visit,
{
    fn visit(self, walk: &mut Walk) {
        assert!(self.get(self.len()).is_none());
        assert_eq!(self.is_empty(), self.get(0).is_none());
        walk.elements(self.len(), self.iter());
    }
}

/// Live elements that are copied all at once.
pub trait Bulk {
    /// Copies them out, and in where the walk stores.
    fn copy(self, walk: &mut Walk);
}

impl<'a, T: Value + Plain> Bulk for LiveSlice<'a, T>
where
    Self: Visit,
{
    fn copy(self, walk: &mut Walk) {
        copy_all(self, walk);
    }
}

impl<B: Bulk> Bulk for Option<B> {
    fn copy(self, walk: &mut Walk) {
        if let Some(inner) = self {
            inner.copy(walk);
        }
    }
}

impl<B: Bulk> Bulk for Result<B, LiveError> {
    fn copy(self, walk: &mut Walk) {
        if let Ok(inner) = self {
            inner.copy(walk);
        }
    }
}

fn copy_all<'a, T: Value + Plain>(slice: LiveSlice<'a, T>, walk: &mut Walk)
where
    LiveSlice<'a, T>: Visit,
{
    let mut values = vec![T::zeroed(); slice.len()];
    assert_eq!(slice.copy_to(&mut values), Ok(()));
    assert_same(values.as_slice(), slice);
    let Some(numbers) = &mut walk.stores else {
        return;
    };
    values.fill_with(|| T::any(numbers));
    let stored = slice.copy_from(&values);
    assert_eq!(stored.is_ok(), slice.is_present());
    let mut copy = vec![T::zeroed(); slice.len()];
    assert_eq!(slice.copy_to(&mut copy), Ok(()));
    if stored.is_ok() {
        assert_same(copy.as_slice(), values.as_slice());
    }
}
