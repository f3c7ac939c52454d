//! Opening packed messages: untrusted bytes in, a reader of the root out.
//!
//! Nearly everything can be read, whatever the bytes: what does not lie in the message is absent. What is refused is text that is none, structs
//! nested deeper than the options allow, and objects that are together longer than the message, some of which must
//! overlap then. No message of a writer has those.

use super::stored::Stored;
use super::structure::Structure;
use super::view::View;
use crate::error::{Error, Invalid, Reason};
use crate::layout::Class;
use crate::path::Path;
use crate::verify::{VerifyOptions, is_text};

/// Verifies a message and reads its root, a `T`, which lies at the first byte.
///
/// A table that is not there reads as its defaults; so a message without bytes is a table with nothing in it.
///
/// # Errors
///
/// [`Error::TooLarge`] when the message is longer than the options allow, [`Error::TooShort`] when an inline struct at its root is not all there, and
/// [`Error::Invalid`], with the way to it, when text is not UTF-8, structs are nested too deep, or some overlap.
pub fn open<'a, T: Structure>(
    message: &'a [u8],
    options: &VerifyOptions,
) -> Result<T::Ref<'a>, Error> {
    // No offset reaches more.
    let limit = options.max_size;
    if message.len() > limit as usize {
        let size = message.len();
        return Err(Error::TooLarge { size, limit });
    }
    let size = T::LAYOUT.shape.size;
    let mut verifier = Verifier::new(message, options);
    let (root, verdict) = match T::LAYOUT.class {
        Class::Table => {
            let root = View::table(message, 0, size);
            (root, verifier.table::<T>(root))
        }
        Class::Inline => {
            let root = View::first(message, size).ok_or(Error::TooShort {
                size: message.len(),
                needed: size as usize,
            })?;
            // It is paid for: it is in the message once.
            verifier.left -= u64::from(size);
            (root, T::verify_fields(root, &mut verifier))
        }
    };
    match verdict {
        Ok(()) => Ok(T::from_view(root)),
        Err(Refused) => Err(Error::Invalid(Invalid {
            offset: verifier.offset,
            reason: verifier.reason,
            path: verifier.path.from(T::LAYOUT),
        })),
    }
}

/// Whether something is as it should be.
pub type Verdict = Result<(), Refused>;

/// The verifier has stopped, and noted why.
#[derive(Debug)]
pub struct Refused;

/// One verification.
#[derive(Debug)]
pub struct Verifier<'a> {
    message: &'a [u8],
    /// Bytes that may still be visited; at first as many as the message has.
    left: u64,
    /// Levels that may still be entered.
    levels: u32,
    /// Levels that there may be.
    max_depth: u32,
    /// Where what was refused lies, and what follows, once something was.
    offset: u32,
    reason: Reason,
    path: Path,
}

impl<'a> Verifier<'a> {
    fn new(message: &'a [u8], options: &VerifyOptions) -> Self {
        Self {
            message,
            left: message.len() as u64,
            levels: options.depth(),
            max_depth: options.depth(),
            offset: 0,
            reason: Reason::Utf8 { valid_up_to: 0 },
            path: Path::EMPTY,
        }
    }

    /// Verifies the table there, and what its fields refer to.
    pub(super) fn table<T: Structure>(&mut self, table: View<'_>) -> Verdict {
        if table.is_absent() {
            return Ok(());
        }
        self.spend(table)?;
        self.enter(table)?;
        T::verify_fields(table, self)?;
        self.leave();
        Ok(())
    }

    /// Verifies the field at `offset` of the struct there.
    ///
    /// # Errors
    ///
    /// When something that it refers to is wrong.
    #[inline]
    pub fn field<T: Stored>(&mut self, object: View<'_>, offset: u32) -> Verdict {
        if !T::REFERS {
            return Ok(());
        }
        let verdict = T::verify(object.part(offset as usize, T::SIZE), self);
        if verdict.is_err() {
            self.path.prepend_field_at(offset);
        }
        verdict
    }

    /// Verifies that many elements.
    pub(super) fn elements<T: Stored>(&mut self, elements: View<'_>, len: usize) -> Verdict {
        for index in 0..len {
            let element = elements.part(index * T::SIZE as usize, T::SIZE);
            if let Err(refused) = T::verify(element, self) {
                // No more elements than bytes.
                self.path.prepend_index(index as u32);
                return Err(refused);
            }
        }
        Ok(())
    }

    /// Visits the bytes there.
    #[inline]
    pub(super) fn spend(&mut self, object: View<'_>) -> Verdict {
        match self.left.checked_sub(object.bytes().len() as u64) {
            Some(left) => {
                self.left = left;
                Ok(())
            }
            None => {
                // Checked when it was opened.
                let message = self.message.len() as u32;
                Err(self.refuse(object, Reason::Overlap { message }))
            }
        }
    }

    /// Goes one level deeper, to the object there.
    #[inline]
    pub(super) fn enter(&mut self, object: View<'_>) -> Verdict {
        match self.levels.checked_sub(1) {
            Some(levels) => {
                self.levels = levels;
                Ok(())
            }
            None => {
                let limit = self.max_depth;
                Err(self.refuse(object, Reason::TooDeep { limit }))
            }
        }
    }

    /// Comes back from there.
    #[inline]
    pub(super) fn leave(&mut self) {
        self.levels += 1;
    }

    /// Verifies that the bytes there are text.
    #[inline]
    pub(super) fn text(&mut self, text: View<'_>) -> Verdict {
        if is_text(text.bytes()) {
            return Ok(());
        }
        let valid = match core::str::from_utf8(text.bytes()) {
            Ok(text) => text.len(),
            Err(error) => error.valid_up_to(),
        };
        // Less than the length of the message.
        let valid_up_to = valid as u32;
        Err(self.refuse(text, Reason::Utf8 { valid_up_to }))
    }

    #[cold]
    fn refuse(&mut self, object: View<'_>, reason: Reason) -> Refused {
        self.offset = object.offset();
        self.reason = reason;
        Refused
    }
}
