//! The directory of a window: what is mapped where, as the guest is told.
//!
//! Mappings come in, entries go out. Knows nothing of how anything is mapped.

use std::string::String;
use std::vec::Vec;

use super::mapping::{Mapping, SLOT};

/// Bytes at the start of every window that belong to its directory: one slot.
pub(crate) const DIRECTORY_SIZE: u64 = SLOT;

/// What a guest may do with a segment that is attached to it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Access {
    /// Load. A store is an error of the guest's: a plain one traps, everything else ends the call in
    /// [`Error::Faulted`](super::Error::Faulted).
    #[default]
    ReadOnly,
    /// Load and store, together with everyone else who has the segment.
    ReadWrite,
    /// Load and store, but pages that the guest stores to become its own: nobody else sees what it wrote. No
    /// store can fail, and the segment is safe from the guest.
    CopyOnWrite,
    /// Load and store, with the segment to itself: [`Window::attach_exclusive`](super::Window::attach_exclusive).
    Exclusive,
}

/// One line of a window's directory.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Entry {
    /// The name that the segment was attached by; may be empty, need not be unique.
    pub name: String,
    /// The first byte, in the guest's memory.
    pub address: u32,
    /// Bytes.
    pub size: u64,
    /// Id of the type of the message in it, as its envelope said when it was attached; 0 when there was none.
    pub type_id: u64,
    /// The how-manieth mapping of the window it is, from 1.
    pub generation: u32,
    /// What the guest may do with it.
    pub access: Access,
}

/// The directory of the mappings of a window, in the order of their addresses.
pub(crate) fn entries<'a>(mappings: impl Iterator<Item = &'a Mapping>) -> Vec<Entry> {
    let entry = |mapping: &Mapping| Entry {
        name: mapping.label.name.clone(),
        address: mapping.address,
        size: mapping.size,
        type_id: mapping.label.type_id,
        generation: mapping.label.generation,
        access: mapping.label.access,
    };
    mappings.map(entry).collect()
}
