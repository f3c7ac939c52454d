//! The directory of a window: what is attached where, as the guest and the host are told.
//!
//! Mappings come in; a list for the host and a message for the guest go out. The message's schema is
//! `schemas/directory.km`. Knows nothing of how anything is mapped in the guest.

use core::ptr::NonNull;
use std::string::String;
use std::sync::Arc;
use std::vec::Vec;

use super::access::Access;
use super::error::Result;
use super::mapping::{Mapping, MappingId, SLOT};
use super::storage::Storage;
use super::view::HostView;
use crate::directory as message;
use crate::layout::{ENVELOPE_SIZE, WORD};
use crate::sys::file;
use crate::{BuildError, Live, MessageBuilder, Structure};

/// Bytes at the start of every window that belong to its directory: one slot.
pub(crate) const DIRECTORY_SIZE: u64 = SLOT;

/// Bytes in the longest name.
pub(crate) const MAX_NAME_SIZE: usize = 256;

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
    /// Which mapping of the window it is, counted from 1 in the order of attaching.
    pub generation: u32,
    /// What the guest may do with it.
    pub access: Access,
}

/// The directory for the host.
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

/// The directory for the guest: a segment with one message, written anew when something changes.
///
/// The guest does not run meanwhile, since attaching and detaching take its store exclusively.
pub(crate) struct Directory {
    storage: Arc<Storage>,
    /// Where the host writes it. The guest has it mapped to read.
    view: HostView,
    /// What the message lists at present.
    listed: Vec<MappingId>,
}

impl Directory {
    /// A directory in which nothing is listed.
    pub(crate) fn new() -> Result<Self> {
        let file =
            file::anonymous(DIRECTORY_SIZE).map_err(super::Error::system("create a directory"))?;
        let storage = Storage::new(file, DIRECTORY_SIZE, true, true);
        let view = HostView::new(&storage)?;
        let mut directory = Self {
            storage,
            view,
            listed: Vec::new(),
        };
        directory.write(&[], 0)?;
        Ok(directory)
    }

    pub(crate) fn storage(&self) -> &Arc<Storage> {
        &self.storage
    }

    /// Lists `mappings`, or as many of the first as there is room for, and how many there are.
    pub(crate) fn list<'a>(
        &mut self,
        mappings: impl ExactSizeIterator<Item = &'a Mapping>,
    ) -> Result<()> {
        let attached = mappings.len() as u32;
        let mut room = DIRECTORY_SIZE as u32 - ENVELOPE_SIZE - size_of::<message::Directory>();
        let fits = |mapping: &&Mapping| {
            let needed = size_of::<message::Entry>()
                + (mapping.label.name.len() as u32).next_multiple_of(WORD);
            let left = room.checked_sub(needed);
            room = left.unwrap_or(0);
            left.is_some()
        };
        let listed: Vec<&Mapping> = mappings.take_while(fits).collect();
        let ids: Vec<MappingId> = listed.iter().map(|mapping| mapping.id).collect();
        if ids != self.listed || !self.count(attached) {
            self.write(&listed, attached)?;
            self.listed = ids;
        }
        Ok(())
    }

    /// Changes only how many there are; whether that could be done.
    fn count(&mut self, attached: u32) -> bool {
        let (start, size) = self.range();
        // SAFETY: page-aligned and mapped for reading and writing as long as `self` lives, which is borrowed
        // exclusively; no references into it are ever made.
        let live = unsafe { Live::from_raw_parts(start, size) };
        live.access::<message::Directory>()
            .is_ok_and(|directory| directory.attached().store(attached).is_ok())
    }

    fn write(&mut self, mappings: &[&Mapping], attached: u32) -> Result<(), BuildError> {
        let (start, size) = self.range();
        // SAFETY: mapped for writing as long as `self` lives, which is borrowed exclusively; no references into
        // it are ever made, and nobody else can write it.
        let builder = unsafe { MessageBuilder::from_raw_parts(start, size) }?;
        let mut directory = builder.root::<message::Directory>()?;
        directory.set_attached(attached);
        let mut entries = directory.init_entries(mappings.len())?;
        for (mut entry, mapping) in entries.iter().zip(mappings) {
            entry.set_name(&mapping.label.name)?;
            entry
                .set_size(mapping.size)
                .set_type_id(mapping.label.type_id)
                .set_address(mapping.address)
                .set_generation(mapping.label.generation)
                .set_access(mapping.label.access.into());
        }
        builder.finish(directory)?;
        Ok(())
    }

    fn range(&self) -> (NonNull<u8>, usize) {
        (self.view.range.start, self.view.range.size)
    }
}

/// Bytes that an object of type `T` takes in a message.
const fn size_of<T: Structure>() -> u32 {
    T::END.next_multiple_of(WORD)
}

impl core::fmt::Debug for Directory {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Directory")
            .field("listed", &self.listed.len())
            .finish_non_exhaustive()
    }
}

impl From<Access> for message::Access {
    fn from(access: Access) -> Self {
        match access {
            Access::ReadOnly => Self::ReadOnly,
            Access::ReadWrite => Self::ReadWrite,
            Access::CopyOnWrite => Self::CopyOnWrite,
            Access::Exclusive => Self::Exclusive,
        }
    }
}
