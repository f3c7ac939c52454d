//! Showing memory that others write: live values in, what they are at this moment out, to a limit.
//!
//! A writer that means harm can let tables refer to themselves, and many slices to the same elements. So there is a limit to
//! how deep and how much is shown.

use core::cell::Cell;
use core::fmt;

use crate::error::LiveError;
use crate::flat::{Declared, Field, Plain, Shown, Stored, StructLayout, Structure, layout_of};
use crate::layout::Class;

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

/// A generated live reader: of which struct.
///
/// # Safety
///
/// `Self` is that struct's live reader, a `#[repr(transparent)]` struct of a [`LiveView`].
pub unsafe trait LiveObject {
    /// The struct that it reads.
    type Structure: Structure;
}

impl<O: LiveObject> LiveDebug for O {
    fn fmt(&self, limit: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // SAFETY: same representation (the implementer), and the borrow lasts as long.
        let view = unsafe { &*core::ptr::from_ref(self).cast::<LiveView<'_>>() };
        let layout = layout_of::<O::Structure>();
        debug_struct(layout, O::Structure::DECLARED, *view, limit, f)
    }
}

/// Formats the struct at `view` field by field. A table that is nowhere is `absent`, since the tables that its fields would refer
/// to are as well, without end.
fn debug_struct(
    layout: &'static StructLayout,
    declared: &'static [Declared],
    view: LiveView<'_>,
    limit: &Limit,
    f: &mut fmt::Formatter<'_>,
) -> fmt::Result {
    if layout.class == Class::Table && !view.is_present() {
        return f.write_str("absent");
    }
    let mut shown = f.debug_struct(layout.name);
    let depth = limit.depth.get();
    if depth == 0 {
        return shown.finish_non_exhaustive();
    }
    limit.depth.set(depth - 1);
    let mut is_all = true;
    for declared in declared {
        is_all = limit.take();
        if !is_all {
            break;
        }
        let field = &declared.field;
        let place = || Shown::Live(place_of(field, view), limit);
        // SAFETY: the place is that of the field, which is aligned there or absent.
        let value = fmt::from_fn(|f| unsafe { declared.fmt(place(), f) });
        shown.field(field.name, &value);
    }
    limit.depth.set(depth);
    if is_all {
        shown.finish()
    } else {
        shown.finish_non_exhaustive()
    }
}

/// Where a field of the struct at `view` lies, or what is read where there is none.
fn place_of<'s>(field: &'static Field, view: LiveView<'s>) -> LiveView<'s> {
    match &field.default {
        Some(bits) if !view.has_place(field.offset, field.shape) => LiveView::defaulted(bits),
        _ => view.place(field.offset, field.shape, field.presence),
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

/// Bytes in the largest value that is shown: it is copied to the stack first, where others can't change it.
const LARGEST_SHOWN: usize = 4096;

impl<T: Plain> LiveDebug for LiveValue<'_, T> {
    fn fmt(&self, _: &Limit, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if size_of::<T>() > LARGEST_SHOWN {
            return f.write_fmt(format_args!("({} bytes)", size_of::<T>()));
        }
        debug_copy(self, f)
    }
}

// Not inlined: a frame has room for all of a function's values, also for those of a branch that is not taken.
#[inline(never)]
fn debug_copy<T: Plain>(value: &LiveValue<'_, T>, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    fmt::Debug::fmt(&value.load(), f)
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
