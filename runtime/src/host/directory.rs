//! The directory of a window, as the guest finds it: a message that is built once and changed in place.
//!
//! Mappings that come, change and go are what comes in. The message's schema is `schemas/directory.km`. Knows nothing
//! of how anything is mapped in the guest.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::vec;

use super::access::Access;
use super::error::{Error, Result};
use super::mapping::{Mapping, SLOT};
use super::storage::Storage;
use super::view::HostView;
use crate::directory as message;
use crate::layout::{ENVELOPE_SIZE, WORD};
use crate::sys::file;
use crate::{BuildError, Live, LiveError, MessageBuilder, Structure, Word};

mod taken;

use taken::Taken;

/// Bytes at the start of every window that belong to its directory: one slot.
pub(crate) const DIRECTORY_SIZE: u64 = SLOT;

/// Bytes in the longest name.
pub(crate) const MAX_NAME_SIZE: usize = message::NAME_SIZE as usize;

/// Bytes of the message in front of its first entry.
const HEAD_SIZE: usize = (ENVELOPE_SIZE + message::Directory::END.next_multiple_of(WORD)) as usize;

/// Entries that there is room for.
pub(crate) const CAPACITY: usize =
    (DIRECTORY_SIZE as usize - HEAD_SIZE) / message::Entry::LAYOUT.shape.size as usize;

/// A segment with one message, which the host writes and the guest may read.
///
/// The guest does not run meanwhile, since whatever changes takes its store exclusively. A change touches one entry,
/// however many there are.
pub(crate) struct Directory {
    storage: Arc<Storage>,
    /// Where the host writes it. The guest has it mapped to read.
    view: HostView,
    /// How often something has changed; never 0 again after the first time.
    generation: u32,
    /// How many mappings there are, listed or not.
    attached: u32,
    taken: Taken<{ CAPACITY.div_ceil(64) }>,
    /// Addresses of mappings that there was no entry for.
    unlisted: BTreeSet<u64>,
}

impl Directory {
    /// A directory in which nothing is listed.
    pub(crate) fn new() -> Result<Self> {
        let file = file::anonymous(DIRECTORY_SIZE).map_err(Error::system("create a directory"))?;
        let storage = Storage::new(file, DIRECTORY_SIZE, true, true);
        let view = HostView::new(&storage)?;
        // The entries of a new file are zeros, in pages that it does not have before one is taken.
        let head = head()?;
        // SAFETY: mapped for writing as long as `view` lives, and larger; nobody else has it yet.
        unsafe { view.range.start.cast().write(head) };
        Ok(Self {
            storage,
            view,
            generation: 0,
            attached: 0,
            taken: Taken::NONE,
            unlisted: BTreeSet::new(),
        })
    }

    pub(crate) fn storage(&self) -> &Arc<Storage> {
        &self.storage
    }

    /// Whether one more mapping would be listed.
    pub(crate) fn check_room(&self) -> Result<()> {
        if self.attached as usize - self.unlisted.len() < CAPACITY {
            Ok(())
        } else {
            Err(Error::DirectoryFull { entries: CAPACITY })
        }
    }

    /// Lists a mapping that has come.
    pub(crate) fn attached(&mut self, mapping: &mut Mapping) {
        self.attached += 1;
        self.list(mapping);
    }

    /// Gives a mapping an entry, if one is left.
    pub(crate) fn list(&mut self, mapping: &mut Mapping) {
        mapping.label.entry = self.taken.take(CAPACITY);
        if mapping.label.entry.is_none() {
            self.unlisted.insert(mapping.address);
        }
        self.changed(mapping);
    }

    /// Lists what has come in the place of `old` where `old` was.
    pub(crate) fn replaced(&mut self, old: &Mapping, mapping: &mut Mapping) {
        mapping.label.entry = old.label.entry;
        self.changed(mapping);
    }

    /// Says of a mapping what it is now.
    pub(crate) fn changed(&mut self, mapping: &mut Mapping) {
        mapping.label.generation = self.next_generation();
        let label = &mapping.label;
        self.write(label.entry, |entry| {
            entry.access().store(label.access.into())?;
            entry.sealed().store(mapping.is_sealed())?;
            entry.address().store(mapping.address)?;
            entry.size().store(mapping.size)?;
            entry.type_id().store(label.type_id)?;
            entry.set_name(&label.name)?;
            entry.generation().store(label.generation)
        });
    }

    /// Takes a mapping off the list that has gone. The address of one that was not listed, if there is an entry for it
    /// now.
    pub(crate) fn detached(&mut self, mapping: &Mapping) -> Option<u64> {
        self.attached -= 1;
        self.next_generation();
        let freed = mapping.label.entry;
        match freed {
            Some(entry) => self.taken.give_back(entry),
            None => {
                self.unlisted.remove(&mapping.address);
            }
        }
        self.write(freed, |entry| {
            entry.access().store(message::Access::Nothing)
        });
        freed.and_then(|_| self.unlisted.pop_first())
    }

    fn next_generation(&mut self) -> u32 {
        self.generation = self.generation.checked_add(1).unwrap_or(1);
        self.generation
    }

    /// Changes one entry, if there is one to be changed, and says how things are now.
    fn write(
        &self,
        entry: Option<usize>,
        change: impl FnOnce(message::EntryLive<'_>) -> Result<(), LiveError>,
    ) {
        let written = || -> Result<(), LiveError> {
            let root = self.root().map_err(|_| LiveError::Absent)?;
            if let Some(entry) = entry {
                let entry = root.entries()?.get(entry).ok_or(LiveError::Absent)?;
                // No generation is that of half an entry.
                entry.generation().store(0)?;
                change(entry)?;
            }
            root.attached().store(self.attached)?;
            root.end().store(self.taken.end() as u32)?;
            root.generation().store(self.generation)
        };
        // The message is the host's own work and nobody else can write it, so it has all that is stored here.
        let written = written();
        debug_assert_eq!(written, Ok(()));
    }

    fn root(&self) -> Result<message::DirectoryLive<'_>, crate::Error> {
        let range = &self.view.range;
        // SAFETY: page-aligned and mapped for reading and writing as long as `self` lives; no references into it are
        // ever made.
        let live = unsafe { Live::from_raw_parts(range.start, range.size) };
        live.access::<message::Directory>()
    }
}

/// The start of a message in which no entry is taken, up to its entries, all of which are zeros.
fn head() -> Result<[u8; HEAD_SIZE], BuildError> {
    let mut region = vec![Word::ZERO; DIRECTORY_SIZE as usize / WORD as usize];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut root = message.root::<message::Directory>()?;
    root.init_entries(CAPACITY)?;
    message.finish(root)?;
    let mut head = [0; HEAD_SIZE];
    let (start, entries) = bytemuck::cast_slice(&region).split_at(HEAD_SIZE);
    debug_assert!(entries.iter().all(|byte| *byte == 0));
    head.copy_from_slice(start);
    Ok(head)
}

impl core::fmt::Debug for Directory {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.debug_struct("Directory")
            .field("generation", &self.generation)
            .field("attached", &self.attached)
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

#[cfg(test)]
mod tests {
    use super::Directory;

    #[test]
    fn no_change_has_the_generation_of_a_free_entry() {
        let mut directory = Directory::new().unwrap();
        assert_eq!(directory.next_generation(), 1);
        directory.generation = u32::MAX;
        assert_eq!(directory.next_generation(), 1);
    }
}
