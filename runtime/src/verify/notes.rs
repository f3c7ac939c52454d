//! What a verification remembers on the side: what is wrong and the way to it, and what is seldom asked for.

use core::cell::Cell;

use crate::error::{Error, Invalid, Reason};
use crate::flat::StructLayout;
use crate::path::Path;

use super::disjoint::Claims;
use super::{Failed, Verified};

/// What is shared by all steps of a verification, and hardly ever touched while all is well.
#[derive(Debug)]
pub(super) struct Notes<'a> {
    /// What is known of the bytes that were visited.
    claims: Claims<'a>,
    max_depth: u32,
    /// Whether no table so far ends before a field of its struct.
    tables_are_complete: Cell<bool>,
    failure: Cell<Option<Failure>>,
    /// The way to the failure, as far as it is known.
    path: Cell<Path>,
}

/// Why the verifier stopped.
#[derive(Clone, Copy, Debug)]
enum Failure {
    /// Something in the message is wrong, whose offset this is.
    Invalid(u32, Reason),
    /// The message lies where an object in it can't be read: its first byte should be at a multiple of this.
    Misaligned(u32),
}

impl<'a> Notes<'a> {
    pub(super) fn new(claims: Claims<'a>, max_depth: u32) -> Self {
        Self {
            claims,
            max_depth,
            tables_are_complete: Cell::new(true),
            failure: Cell::new(None),
            path: Cell::new(Path::EMPTY),
        }
    }

    pub(super) fn claims(&self) -> &Claims<'a> {
        &self.claims
    }

    /// The limit on depth, for messages.
    pub(super) fn max_depth(&self) -> u32 {
        self.max_depth
    }

    /// Notes that a table ends before a field of its struct.
    pub(super) fn table_is_short(&self) {
        self.tables_are_complete.set(false);
    }

    /// Notes what is wrong at `offset`.
    pub(super) fn is_invalid(&self, offset: u32, reason: Reason) -> Failed {
        self.failure.set(Some(Failure::Invalid(offset, reason)));
        Failed
    }

    /// Notes that the message does not lie at a multiple of `align`.
    pub(super) fn message_is_misaligned(&self, align: u32) -> Failed {
        self.failure.set(Some(Failure::Misaligned(align)));
        Failed
    }

    /// Notes that the failure lies in the field with this number.
    #[cold]
    #[inline(never)]
    pub(super) fn in_field(&self, number: usize) -> Failed {
        self.on_the_way(|path| path.prepend_field(number))
    }

    /// Notes that the failure lies in the element with this number.
    #[cold]
    #[inline(never)]
    pub(super) fn in_element(&self, number: usize) -> Failed {
        // A message has fewer bytes than 2^32.
        self.on_the_way(|path| path.prepend_index(number as u32))
    }

    /// Notes that the failure lies in one of several arrays of `len` elements, all of whose elements have been counted as one.
    pub(super) fn in_array(&self, len: u32) -> Failed {
        self.on_the_way(|path| path.split_index(len))
    }

    /// Notes that the failure lies in the member with this number.
    pub(super) fn in_member(&self, number: usize) -> Failed {
        self.on_the_way(|path| path.prepend_member(number))
    }

    fn on_the_way(&self, prepend: impl FnOnce(&mut Path)) -> Failed {
        let mut path = self.path.get();
        prepend(&mut path);
        self.path.set(path);
        Failed
    }

    /// What was found out about the message, which is valid.
    pub(super) fn verified(&self) -> Verified {
        Verified {
            tables_are_complete: self.tables_are_complete.get(),
        }
    }

    /// What is wrong with the message, whose root has this layout.
    #[cold]
    pub(super) fn error(&self, message: &[u8], root: &'static StructLayout) -> Error {
        match self.failure.get() {
            Some(Failure::Misaligned(align)) => Error::Misaligned {
                remainder: message.as_ptr().addr() % align as usize,
                align,
            },
            Some(Failure::Invalid(offset, reason)) => Error::Invalid(Invalid {
                offset,
                reason,
                path: self.path.get().from(root),
            }),
            // Nothing says that it failed without noting why.
            None => Error::TooShort {
                size: message.len(),
                needed: root.shape.size as usize,
            },
        }
    }
}
