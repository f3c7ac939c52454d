//! Showing memory that others write: live values in, what they are at this moment out, to a limit.
//!
//! A writer that means harm can let tables refer to themselves, and many slices to the same elements. So there is a limit to
//! how deep and how much is shown.

use core::cell::Cell;
use core::fmt;
use core::slice;

use crate::error::LiveError;
use crate::flat::{Field, Plain, Stored, StructLayout};
use crate::layout::{Class, Shape};

use super::{LiveSlice, LiveText, LiveValue, LiveView};

/// What is still to be shown.
#[derive(Debug)]
pub struct Limit {
    /// Structs that may still be entered below the present one.
    depth: Cell<u32>,
    /// Values that may still be shown.
    values: Cell<u32>,
}

impl Limit {
    /// Eight structs in each other, a thousand values.
    const fn usual() -> Self {
        Self {
            depth: Cell::new(8),
            values: Cell::new(1000),
        }
    }

    /// Whether one more value may be shown.
    fn take(&self) -> bool {
        let left = self.values.get();
        self.values.set(left.saturating_sub(1));
        left != 0
    }
}

/// What can be shown to a limit. Generated readers and all that they give are.
pub trait LiveDebug {
    /// Formats what it is at this moment.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    fn fmt(&self, limit: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

/// Formats `value` to the usual limit.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(value: &impl LiveDebug, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    value.fmt(&Limit::usual(), f)
}

/// Formats a struct field by field. A table that is nowhere is `absent`, since the tables that its fields would refer to are as well,
/// without end.
pub struct LiveFields<'s, 'f, 'o> {
    view: LiveView<'s>,
    /// Those that are not formatted yet.
    fields: slice::Iter<'static, Field>,
    limit: &'s Limit,
    /// None where nothing is shown of the struct.
    shown: Option<fmt::DebugStruct<'f, 'o>>,
    /// Whether all fields so far have been shown.
    is_all: bool,
    result: fmt::Result,
}

impl<'s, 'f, 'o> LiveFields<'s, 'f, 'o> {
    /// Begins to format the struct at `view`.
    #[must_use]
    pub fn new(
        layout: &'static StructLayout,
        view: LiveView<'s>,
        limit: &'s Limit,
        f: &'f mut fmt::Formatter<'o>,
    ) -> Self {
        let mut fields = Self {
            view,
            fields: layout.fields.iter(),
            limit,
            shown: None,
            is_all: true,
            result: Ok(()),
        };
        let depth = limit.depth.get();
        if layout.class == Class::Table && !view.is_present() {
            fields.result = f.write_str("absent");
        } else if depth == 0 {
            fields.result = f.debug_struct(layout.name).finish_non_exhaustive();
        } else {
            limit.depth.set(depth - 1);
            fields.shown = Some(f.debug_struct(layout.name));
        }
        fields
    }

    /// Formats the next field, which is a `T`.
    // Once for all fields of a type, whichever their structs are.
    #[inline(never)]
    pub fn field<T: Stored>(&mut self) {
        if let Some((name, view)) = self.next(T::SHAPE, T::PRESENCE) {
            // SAFETY: the field lies at a multiple of its alignment, or is absent.
            self.show(name, &unsafe { T::live(view) });
        }
    }

    /// The name of the next field, if it is shown, and where it lies.
    fn next(
        &mut self,
        shape: Shape,
        presence: Option<u32>,
    ) -> Option<(&'static str, LiveView<'s>)> {
        let field = self.fields.next()?;
        self.is_all &= self.shown.is_none() || self.limit.take();
        if self.shown.is_none() || !self.is_all {
            return None;
        }
        let view = match &field.default {
            Some(bits) if shape == field.shape && !self.view.has_place(field.offset, shape) => {
                LiveView::defaulted(bits)
            }
            _ => self.view.place(field.offset, shape, presence),
        };
        Some((field.name, view))
    }

    fn show(&mut self, name: &str, value: &dyn LiveDebug) {
        let limit = self.limit;
        if let Some(shown) = &mut self.shown {
            shown.field(name, &fmt::from_fn(|f| value.fmt(limit, f)));
        }
    }

    /// Ends the struct.
    ///
    /// # Errors
    ///
    /// Those of the formatter.
    pub fn finish(self) -> fmt::Result {
        let Some(mut shown) = self.shown else {
            return self.result;
        };
        self.limit.depth.set(self.limit.depth.get() + 1);
        if self.is_all {
            shown.finish()
        } else {
            shown.finish_non_exhaustive()
        }
    }
}

impl fmt::Debug for LiveFields<'_, '_, '_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("LiveFields").finish_non_exhaustive()
    }
}

/// Formats a member of a union, called `name`.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug_member(
    name: &str,
    limit: &Limit,
    f: &mut fmt::Formatter<'_>,
    member: &dyn LiveDebug,
) -> fmt::Result {
    let member = fmt::from_fn(|f| member.fmt(limit, f));
    f.debug_tuple(name).field(&member).finish()
}

impl<T: Plain> LiveDebug for LiveValue<'_, T> {
    fn fmt(&self, _: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.load(), f)
    }
}

impl LiveDebug for LiveValue<'_, bool> {
    fn fmt(&self, _: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.load(), f)
    }
}

impl<T: Stored> LiveDebug for LiveSlice<'_, T> {
    fn fmt(&self, limit: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut list = f.debug_list();
        for element in *self {
            if !limit.take() {
                return list.finish_non_exhaustive();
            }
            list.entry(&fmt::from_fn(|f| element.fmt(limit, f)));
        }
        list.finish()
    }
}

/// Bytes of a string that are shown.
const SHOWN_TEXT: usize = 64;

impl LiveDebug for LiveText<'_> {
    fn fmt(&self, _: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut copy = [0; SHOWN_TEXT];
        let copied = self.copy_start(&mut copy);
        let mut shown = &copy[..copied];
        // The last character may be cut.
        if copied < self.len()
            && let Err(error) = core::str::from_utf8(shown)
            && error.error_len().is_none()
        {
            shown = &shown[..error.valid_up_to()];
        }
        f.write_str("\"")?;
        for chunk in shown.utf8_chunks() {
            write!(f, "{}", chunk.valid().escape_debug())?;
            for byte in chunk.invalid() {
                write!(f, "\\x{byte:02x}")?;
            }
        }
        f.write_str(if copied < self.len() { "…\"" } else { "\"" })
    }
}

impl<T: LiveDebug> LiveDebug for Option<T> {
    fn fmt(&self, limit: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Some(value) => debug_member("Some", limit, f, value),
            None => f.write_str("None"),
        }
    }
}

impl<T: LiveDebug> LiveDebug for Result<T, LiveError> {
    /// What can't be read stands between angle brackets, with the reason.
    fn fmt(&self, limit: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Ok(value) => value.fmt(limit, f),
            Err(error) => write!(f, "<{error}>"),
        }
    }
}

impl<T> fmt::Debug for LiveValue<'_, T>
where
    Self: LiveDebug,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl<T: Stored> fmt::Debug for LiveSlice<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}

impl fmt::Debug for LiveText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug(self, f)
    }
}
