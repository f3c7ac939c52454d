//! A segment in the host's own address space: mapped when first asked for, watched, unmapped when dropped.
//!
//! A storage comes in, a range of addresses goes out. Who may read or write there is `segment`'s to say.

use core::ptr::NonNull;

use super::error::{Error, Result};
use super::fault::{self, Watch};
use super::faulted::{FaultCause, FaultPlace, Faulted};
use super::storage::Storage;
use crate::sys::map::Backing;
use crate::sys::{file, map};

/// A segment as the host itself has it mapped.
pub(crate) struct HostView {
    /// Dropped before `range`: once unmapped, the addresses can be somebody else's.
    watch: Watch,
    pub(crate) range: HostRange,
}

/// A range of the host's addresses, unmapped when dropped.
pub(crate) struct HostRange {
    pub(crate) start: NonNull<u8>,
    /// Bytes in the segment.
    pub(crate) size: usize,
    /// Bytes that are mapped: whole pages.
    mapped_size: usize,
}

// SAFETY: an address and a size; what borrows from the mapping borrows the segment, and says itself which
// threads may have it.
unsafe impl Send for HostRange {}
// SAFETY: as above.
unsafe impl Sync for HostRange {}

impl HostView {
    pub(crate) fn new(storage: &Storage) -> Result<Self> {
        Self::map(storage, false)
    }

    /// Maps all pages at once, each of which has its memory then.
    pub(crate) fn populated(storage: &Storage) -> Result<Self> {
        Self::map(storage, true)
    }

    fn map(storage: &Storage, populate: bool) -> Result<Self> {
        // At most 4 GiB, on 64-bit systems.
        let (size, mapped_size) = (storage.size() as usize, storage.mapped_size() as usize);
        let backing = Backing {
            file: file::descriptor(&storage.file),
            offset: 0,
            protection: storage.host_protection(),
        };
        // Faults can only be answered once the handler is there.
        fault::install().map_err(Error::system("install the fault handler"))?;
        let start = map::map(backing, mapped_size).map_err(Error::mapping(storage.size()))?;
        if populate {
            // SAFETY: mapped just above.
            unsafe { map::populate(start.as_ptr(), mapped_size) };
        }
        Ok(Self {
            watch: Watch::new(start.as_ptr(), mapped_size),
            range: HostRange {
                start,
                size,
                mapped_size,
            },
        })
    }

    /// Whether all accesses to the mapping of `storage` have been carried out.
    pub(crate) fn check(&self, storage: &Storage) -> Result<(), Faulted> {
        match self.watch.fault() {
            None => Ok(()),
            Some(fault) => Err(Faulted::new(
                fault,
                self.range.size as u64,
                FaultPlace::Host,
                FaultCause::of(fault, storage, 0),
            )),
        }
    }
}

impl Drop for HostRange {
    fn drop(&mut self) {
        // SAFETY: a whole mapping, made in `HostView::map`; everything that borrows from it borrows the segment,
        // which is borrowed exclusively or going away.
        unsafe { map::release(self.start, self.mapped_size) };
    }
}
