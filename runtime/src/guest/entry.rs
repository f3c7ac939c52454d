//! One line of the directory, copied out of it.

use core::fmt;

use crate::directory::{Access, EntryLive, NAME_SIZE};

/// A segment that was attached when this was read: a copy, which stays as it is.
///
/// [`Directory::is_current`](super::Directory::is_current) says whether it is still there.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Its place among the directory's entries.
    pub(super) index: usize,
    generation: u32,
    access: Access,
    sealed: bool,
    address: usize,
    size: usize,
    type_id: u64,
    name: Name,
}

impl Entry {
    /// Copies out what is at `index`, if anything is.
    ///
    /// Each value is loaded once. The host changes entries only while the guest waits for it, so never meanwhile; if
    /// somebody else did, the generation would say so, and there would be no entry.
    pub(super) fn load(index: usize, live: EntryLive<'_>) -> Option<Self> {
        let generation = live.generation().load();
        if generation == 0 {
            return None;
        }
        let entry = Self {
            index,
            generation,
            access: live.access().load(),
            sealed: live.sealed().load(),
            // In this memory, so that they fit.
            address: live.address().load() as usize,
            size: live.size().load() as usize,
            type_id: live.type_id().load(),
            name: Name::load(live),
        };
        (live.generation().load() == generation).then_some(entry)
    }

    /// The name that the host has given it; may be empty, need not be unique.
    #[must_use]
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// The first byte: a multiple of the page size, at least 4096.
    #[must_use]
    pub fn address(&self) -> usize {
        self.address
    }

    /// Bytes.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Id of the type of the message in it, as its envelope said when it was attached; 0 when there was none.
    #[must_use]
    pub fn type_id(&self) -> u64 {
        self.type_id
    }

    /// What the directory had counted when this was attached or changed last; never 0. Whatever has come or changed since a guest
    /// has looked has a generation that the directory did not have then.
    #[must_use]
    pub fn generation(&self) -> u32 {
        self.generation
    }

    /// What this guest may do with it.
    #[must_use]
    pub fn access(&self) -> Access {
        self.access
    }

    /// Whether nobody can write the segment any more, for good.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.sealed
    }
}

impl fmt::Debug for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Entry")
            .field("name", &self.name())
            .field("address", &self.address)
            .field("size", &self.size)
            .field("type_id", &self.type_id)
            .field("generation", &self.generation)
            .field("access", &self.access)
            .field("sealed", &self.sealed)
            .finish()
    }
}

/// A name, copied out.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Name {
    /// UTF-8 up to `len`, zeros behind it.
    bytes: [u8; NAME_SIZE as usize],
    len: u8,
}

impl Name {
    /// The name of an entry; empty where it is none, which the host sees to.
    fn load(live: EntryLive<'_>) -> Self {
        let mut bytes = [0; NAME_SIZE as usize];
        let copied = live.name().and_then(|name| name.copy_to(&mut bytes));
        let len = copied.map_or(0, str::len) as u8;
        Self { bytes, len }
    }

    fn as_str(&self) -> &str {
        core::str::from_utf8(&self.bytes[..usize::from(self.len)]).unwrap_or_default()
    }
}
