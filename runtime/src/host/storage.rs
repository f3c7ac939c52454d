//! The bytes of a segment: a file, how it may be used, and who uses it at the moment.
//!
//! Mappings come and go as uses; the rules here decide which may stand together. Knows no guests, and of other
//! processes only that there may be some.

use core::ops::Range;
use core::sync::atomic::{AtomicU64, Ordering};
use std::fs::File;
use std::io;
use std::sync::{Arc, PoisonError};

use super::error::{Error, Result};
use crate::envelope::{Envelope, MAGIC};
use crate::layout::ENVELOPE_SIZE;
use crate::sync::{Mutex, MutexGuard};
use crate::sys::file::{self, FileAccess};
use crate::sys::map::{self, Protection};

/// What a segment is made of. Shared by its handle and by everything that maps it.
#[derive(Debug)]
pub(crate) struct Storage {
    pub(crate) file: File,
    /// Bytes, at least one. Only grows, and only through an exclusive borrow of the segment.
    size: AtomicU64,
    /// Whether the file is memory without a name, which nobody can make shorter and which can be sealed. No other
    /// process can change it unless it is [`Uses::shared`].
    pub(crate) anonymous: bool,
    /// Whether the file was opened for writing.
    pub(crate) writable: bool,
    uses: Mutex<Uses>,
}

/// How a segment is mapped in guests, and what can't be taken back. `exclusive` excludes all other uses and `shared`,
/// each of which excludes it; `sealed` excludes writers.
#[derive(Debug, Default)]
struct Uses {
    readers: usize,
    writers: usize,
    /// 0 or 1.
    exclusive: usize,
    /// Changes only while the segment is borrowed exclusively: what is lent of it has asked for this once.
    sealed: bool,
    /// Whether another process may have the file. What holds only of memory that is this process's own is never lent again.
    shared: bool,
}

/// What a use does with the segment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum UseKind {
    /// Reads it, or writes to pages of its own.
    Read,
    /// Writes it while others may read and write it.
    Write,
    /// Is the only one to read and write it.
    Exclusive,
}

impl Storage {
    pub(crate) fn new(file: File, size: u64, anonymous: bool, writable: bool) -> Arc<Self> {
        Arc::new(Self {
            file,
            size: AtomicU64::new(size),
            anonymous,
            writable,
            uses: Mutex::default(),
        })
    }

    /// What another process has as well. Only the kernel is asked what it is.
    pub(crate) fn received(file: File, size: u64, access: FileAccess) -> Arc<Self> {
        let uses = Uses {
            sealed: access.is_sealed,
            shared: true,
            ..Uses::default()
        };
        Arc::new(Self {
            file,
            size: AtomicU64::new(size),
            anonymous: access.is_anonymous,
            writable: access.is_writable,
            uses: Mutex::new(uses),
        })
    }

    /// Bytes. Grows only through an exclusive borrow of the segment, so it stays the same while one is attached.
    pub(crate) fn size(&self) -> u64 {
        self.size.load(Ordering::Relaxed)
    }

    /// Bytes of address space that all of it takes: whole pages. What is behind [`Storage::size`] in the last one
    /// is zero, or what somebody else has stored there; it is not in the file.
    pub(crate) fn mapped_size(&self) -> u64 {
        map::whole_pages(self.size()) as u64
    }

    /// Takes note of a file that has grown to `size` bytes. The caller has the segment exclusively.
    pub(crate) fn has_grown(&self, size: u64) {
        self.size.fetch_max(size, Ordering::Relaxed);
    }

    /// Whether `part` is bytes of the segment that can be mapped alone: whole pages, or up to its end.
    pub(crate) fn check_part(&self, part: &Range<u64>) -> Result<()> {
        let page_size = map::page_size() as u64;
        let size = self.size();
        let ends_at_page = part.end.is_multiple_of(page_size) || part.end == size;
        if part.is_empty()
            || part.end > size
            || !part.start.is_multiple_of(page_size)
            || !ends_at_page
        {
            return Err(Error::Part {
                part: part.clone(),
                size,
                page_size,
            });
        }
        Ok(())
    }

    fn uses(&self) -> MutexGuard<'_, Uses> {
        self.uses.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The envelope of the message at `offset`, if one begins there, unchecked.
    pub(crate) fn envelope(&self, offset: u64) -> Option<Envelope> {
        let mut start = [0; ENVELOPE_SIZE as usize];
        let read = file::read_at(&self.file, &mut start, offset).ok()?;
        Envelope::read(start.get(..read)?)
            .ok()
            .filter(|envelope| envelope.magic == MAGIC)
    }

    /// Whether the segment can't be written any more, by anyone.
    pub(crate) fn is_sealed(&self) -> bool {
        self.uses().sealed
    }

    /// Fails while one guest has the segment for itself.
    pub(crate) fn check_shared(&self) -> Result<()> {
        let uses = self.uses();
        if uses.exclusive > 0 {
            Err(uses.in_use())
        } else {
            Ok(())
        }
    }

    /// Fails while any guest has the segment mapped.
    pub(crate) fn check_unused(&self) -> Result<()> {
        let uses = self.uses();
        if uses.readers + uses.writers > 0 || uses.exclusive > 0 {
            Err(uses.in_use())
        } else {
            Ok(())
        }
    }

    /// Fails where another process may write the bytes.
    pub(crate) fn check_private(&self, instead: &'static str) -> Result<()> {
        self.private(&self.uses(), instead)
    }

    fn private(&self, uses: &Uses, instead: &'static str) -> Result<()> {
        if !self.anonymous {
            Err(Error::NotAnonymous { instead })
        } else if uses.shared {
            Err(Error::Shared { instead })
        } else {
            Ok(())
        }
    }

    /// Notes that from now on others may have the file, unless one guest has it for itself.
    pub(crate) fn share(&self) -> Result<()> {
        let mut uses = self.uses();
        if uses.exclusive > 0 {
            return Err(uses.in_use());
        }
        uses.shared = true;
        Ok(())
    }

    /// How the host maps it for itself.
    pub(crate) fn host_protection(&self) -> Protection {
        let uses = self.uses();
        match self.writable(&uses, "") {
            Ok(()) => Protection::SharedReadWrite,
            Err(Error::Sealed { .. }) => Protection::PrivateRead,
            Err(_) => Protection::SharedRead,
        }
    }

    /// Fails where the bytes can't be written, also if another process has sealed them.
    pub(crate) fn check_writable(&self, instead: &'static str) -> Result<()> {
        self.writable(&self.uses(), instead)
    }

    fn writable(&self, uses: &Uses, instead: &'static str) -> Result<()> {
        if uses.sealed || uses.shared && file::is_write_sealed(file::descriptor(&self.file)) {
            Err(Error::Sealed { instead })
        } else if !self.writable {
            Err(Error::ReadOnly)
        } else {
            Ok(())
        }
    }

    /// Seals the file, for good. The host's own mapping has been taken down before.
    pub(crate) fn seal(&self) -> Result<()> {
        if !self.anonymous {
            return Err(Error::NotAnonymous {
                instead: "take a `Segment::snapshot` of it, which is sealed",
            });
        }
        // Locked throughout: nobody may begin to use the segment while it is being sealed.
        let mut uses = self.uses();
        if uses.sealed {
            return Ok(());
        }
        if uses.readers + uses.writers > 0 || uses.exclusive > 0 {
            return Err(uses.in_use());
        }
        let file = file::descriptor(&self.file);
        if !file::is_sealed(file) {
            if !self.writable {
                return Err(Error::ReadOnly);
            }
            // No mapping that we know of, as was found above: another process, or other code.
            if !file::seal(file).map_err(Error::system("seal the segment"))? {
                return Err(Error::System {
                    action: "seal the segment, which something else has mapped with a descriptor that can write"
                        .into(),
                    reason: io::ErrorKind::ResourceBusy.into(),
                });
            }
        }
        uses.sealed = true;
        Ok(())
    }

    /// Begins a use, which lasts until it is dropped.
    pub(crate) fn begin(self: &Arc<Self>, kind: UseKind) -> Result<Use> {
        let mut uses = self.uses();
        self.check(&uses, kind)?;
        *uses.of(kind) += 1;
        drop(uses);
        Ok(Use {
            storage: Arc::clone(self),
            kind,
        })
    }

    /// Whether one more use of this kind may begin.
    fn check(&self, uses: &Uses, kind: UseKind) -> Result<()> {
        if kind == UseKind::Exclusive {
            self.private(uses, "attach it with `Window::attach`")?;
        }
        if kind != UseKind::Read {
            self.writable(
                uses,
                "attach it with `Access::ReadOnly` or `Access::CopyOnWrite`",
            )?;
        }
        if uses.exclusive > 0 || kind == UseKind::Exclusive && uses.readers + uses.writers > 0 {
            return Err(uses.in_use());
        }
        Ok(())
    }
}

impl Uses {
    fn of(&mut self, kind: UseKind) -> &mut usize {
        match kind {
            UseKind::Read => &mut self.readers,
            UseKind::Write => &mut self.writers,
            UseKind::Exclusive => &mut self.exclusive,
        }
    }

    fn in_use(&self) -> Error {
        if self.exclusive > 0 {
            return Error::InUseExclusively;
        }
        Error::InUse {
            readers: self.readers,
            writers: self.writers,
        }
    }
}

/// One mapping's claim on a segment. Drop it after the mapping is gone.
#[derive(Debug)]
pub(crate) struct Use {
    storage: Arc<Storage>,
    kind: UseKind,
}

impl Use {
    /// What is used.
    pub(crate) fn storage(&self) -> &Storage {
        &self.storage
    }

    /// How it is used.
    pub(crate) fn kind(&self) -> UseKind {
        self.kind
    }

    /// Makes a use that reads one that writes, if that could begin now.
    pub(crate) fn claim_write(&mut self) -> Result<()> {
        let mut uses = self.storage.uses();
        self.storage.check(&uses, UseKind::Write)?;
        *uses.of(self.kind) -= 1;
        *uses.of(UseKind::Write) += 1;
        drop(uses);
        self.kind = UseKind::Write;
        Ok(())
    }

    /// Makes it a use that excludes no more than it did.
    pub(crate) fn give_up(&mut self, kind: UseKind) {
        let mut uses = self.storage.uses();
        *uses.of(self.kind) -= 1;
        *uses.of(kind) += 1;
        drop(uses);
        self.kind = kind;
    }
}

impl Drop for Use {
    fn drop(&mut self) {
        *self.storage.uses().of(self.kind) -= 1;
    }
}
