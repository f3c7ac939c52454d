//! Segments: bytes that a host and its guests share, in anonymous memory or in a file.
//!
//! A storage comes in; what goes out is the host's own view of the bytes: a builder, live, or frozen.
//! Attaching to a guest is `window`'s; who may use a segment together is decided in `storage`.

use core::fmt;
use core::ops::Range;
use core::ptr::NonNull;
use std::sync::{Arc, Mutex, PoisonError};

use super::error::{Error, Result};
use super::fault;
use super::storage::Storage;
use super::view::HostView;
use crate::sys::file;
use crate::{Exclusive, Frozen, Live, MessageBuilder};

mod share;
mod source;

pub(super) use source::LARGEST;
pub use source::SegmentOptions;

/// Bytes that a host and any number of guests can map at once.
///
/// The memory lives as long as the handle or anything that maps it. A segment can grow, but never becomes smaller.
/// Sizes are multiples of the page size, but for files that were there before: where one ends within a page, the rest
/// of that page is zeros, and what is stored to it is not in the file.
///
/// A segment needs no engine, and no [`configure`](super::configure): that is for guests.
///
/// Several processes can have one, each with guests of its own: [`Segment::send`] hands it over a socket, or both open the
/// same file.
///
/// What the host may be given of the bytes depends on who else can write them:
///
/// | | builder | live | frozen |
/// |---|---|---|---|
/// | anonymous, not attached | yes | yes | [`Segment::freeze_detached`], or [`Segment::exclusive`] |
/// | attached to read | yes | yes | no |
/// | attached to read and write | yes | yes | no |
/// | attached exclusively | through the [`Attached`](super::Attached) | no | through the `Attached` |
/// | sealed | no | no | [`Segment::freeze`], [`Segment::open`] |
/// | a file, or shared with another process | if it can be written | yes | [`Segment::snapshot`], or `unsafe` [`Segment::assume_frozen`] |
///
/// ```
/// use karmem::host::Segment;
///
/// let mut segment = Segment::anonymous(64 * 1024)?;
/// segment.seal()?;
/// assert_eq!(segment.freeze()?.bytes().len(), 64 * 1024);
/// # Ok::<(), karmem::host::Error>(())
/// ```
pub struct Segment {
    storage: Arc<Storage>,
    /// The host's own mapping, made when it is first asked for. Taken down only through `&mut self`: what is
    /// handed out of it borrows `self`.
    view: Mutex<Option<Arc<HostView>>>,
}

impl Segment {
    /// Bytes in the segment.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.storage.size()
    }

    /// Whether nobody can write it any more.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        self.storage.is_sealed()
    }

    pub(crate) fn storage(&self) -> &Arc<Storage> {
        &self.storage
    }

    /// Type of the root of the message at `offset`, as its envelope says; 0 where there is none.
    pub(super) fn type_id(&self, offset: u64) -> u64 {
        let view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        let envelope = match &*view {
            // Attaching makes one system call; this saves it another. After a fault the view has zeros, and the file what it had.
            Some(view) if offset < view.range.size as u64 && view.check(&self.storage).is_ok() => {
                // SAFETY: mapped for as long as `view` is locked, from a page on. It is only read: beside that there may
                // be shared references to it, but no exclusive ones, which borrow `self` exclusively.
                let live = unsafe {
                    let start = view.range.start.add(offset as usize);
                    Live::from_raw_parts(start, view.range.size - offset as usize)
                };
                live.envelope()
            }
            _ => self.storage.envelope(offset),
        };
        envelope.map_or(0, |envelope| envelope.type_id)
    }

    /// Makes the segment read-only for everyone and for good. Its content can then be verified once and read
    /// by any number of guests and threads without checks.
    ///
    /// # Errors
    ///
    /// When the segment is a file, or a guest has it mapped: seal first, then attach. When it is shared, and another
    /// process has it mapped, if only to read, with a descriptor that can write: [`Segment::send_read_only`] gives one that
    /// can't. One that another process has sealed counts as sealed from here on.
    pub fn seal(&mut self) -> Result<()> {
        // Our own mapping can be written, which the kernel would not seal over. `&mut self`: nothing borrows it.
        *self.view.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
        self.storage.seal()
    }

    /// A copy of the bytes as they are now, in sealed memory of its own.
    ///
    /// Others may write while it is made; what they spoil shows when the copy is verified.
    ///
    /// # Errors
    ///
    /// When the system has no room, or a file has become shorter than it was when it was opened.
    pub fn snapshot(&self) -> Result<Self> {
        let options = SegmentOptions::new(self.storage.mapped_size()).huge_pages();
        let mut copy = Self::anonymous(options)?;
        let copied = file::copy(&self.storage.file, &copy.storage.file, self.size())
            .map_err(Error::system("copy the segment"))?;
        if copied < self.size() {
            return Err(Error::FileShortened {
                size: self.size(),
                left: copied,
            });
        }
        copy.seal()?;
        Ok(copy)
    }

    /// Builds a message in the segment, in place.
    ///
    /// For a file, look at [`Segment::check`] when the message is finished: if someone has made the file
    /// shorter meanwhile, the message is not in it.
    ///
    /// # Errors
    ///
    /// When the segment is sealed, was opened read-only, or belongs to one guest exclusively.
    pub fn builder(&mut self) -> Result<MessageBuilder<'_>> {
        self.builder_in(0..self.size())
    }

    /// Builds a message in a part of the segment, and leaves the rest of it as it is.
    ///
    /// ```
    /// # use karmem::host::Segment;
    /// # #[path = "../../../generated/rust/flock.rs"]
    /// # mod flock;
    /// # use flock::Flock;
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let mut segment = Segment::anonymous(128 * 1024)?;
    /// for (part, name) in [(0..64 * 1024, "geese"), (64 * 1024..128 * 1024, "ducks")] {
    ///     let message = segment.builder_in(part)?;
    ///     let mut flock = message.root::<Flock>()?;
    ///     flock.set_name(name)?;
    ///     message.finish(flock)?;
    /// }
    /// let ducks = segment.live_in(64 * 1024..128 * 1024)?.access::<Flock>()?;
    /// assert_eq!(ducks.name()?.to_string()?, "ducks");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// Those of [`Segment::builder`], and when `part` does not lie in the segment, or starts or ends within a page that
    /// is not its last.
    pub fn builder_in(&mut self, part: Range<u64>) -> Result<MessageBuilder<'_>> {
        self.storage.check_writable("build in a new segment")?;
        self.storage.check_shared()?;
        let (start, size) = self.view_of(part)?;
        // SAFETY: mapped for writing, for as long as `self` is borrowed. `&mut self`: no reference into this
        // mapping exists, and none is made meanwhile. Guests that write the segment too can spoil the message.
        Ok(unsafe { MessageBuilder::from_raw_parts(start, size) }?)
    }

    /// The bytes as values that others may change at any time.
    ///
    /// Storing through it into a segment that was opened read-only is a fault, which [`Segment::check`] reports.
    ///
    /// # Errors
    ///
    /// When one guest has the segment exclusively, or it is sealed ([`Segment::freeze`] is what you want then).
    pub fn live(&self) -> Result<Live<'_>> {
        self.live_in(0..self.size())
    }

    /// The bytes of a part of the segment as values that others may change at any time. Nothing beside them can be reached.
    ///
    /// # Errors
    ///
    /// Those of [`Segment::live`], and when `part` does not lie in the segment, or starts or ends within a page that
    /// is not its last.
    pub fn live_in(&self, part: Range<u64>) -> Result<Live<'_>> {
        if self.is_sealed() {
            return Err(Error::Sealed {
                instead: "read it with `Segment::freeze`",
            });
        }
        self.storage.check_shared()?;
        let (start, size) = self.view_of(part)?;
        // SAFETY: page-aligned and mapped for as long as `self` is borrowed; loads and stores that the mapping
        // does not allow are answered by the fault handler. References into this mapping are made only where
        // the segment is sealed, or through `&mut self`, or by `assume_frozen`, whose caller answers for it.
        Ok(unsafe { Live::from_raw_parts(start, size) })
    }

    /// The bytes of a sealed segment.
    ///
    /// # Errors
    ///
    /// When it is not sealed.
    pub fn freeze(&self) -> Result<Frozen<'_>> {
        if !self.is_sealed() {
            return Err(Error::NotFrozen);
        }
        let (start, size) = self.checked_view()?;
        // SAFETY: the seal forbids every change of bytes and size, for good; the mapping can't be written and
        // lasts as long as `self` is borrowed.
        Ok(unsafe { Frozen::from_raw_parts(start, size) })
    }

    /// The bytes of anonymous memory that no guest has mapped. While they are borrowed, nobody can attach it.
    ///
    /// ```compile_fail,E0502
    /// # use karmem::host::{Access, Result, Segment, Window};
    /// # fn example(segment: &mut Segment, window: &Window, store: &mut wasmtime::Store<()>) -> Result<()> {
    /// let frozen = segment.freeze_detached()?;
    /// window.attach(&mut *store, segment, Access::ReadWrite)?; // `segment` is borrowed by `frozen`
    /// frozen.bytes();
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    ///
    /// When a guest has it mapped, or the segment is a file or shared, so that other processes can change it.
    pub fn freeze_detached(&mut self) -> Result<Frozen<'_>> {
        if self.is_sealed() {
            return self.freeze();
        }
        self.storage.check_private(
            "read a `Segment::snapshot` of it, or vouch for it with `Segment::assume_frozen`",
        )?;
        self.storage.check_unused()?;
        let (start, size) = self.checked_view()?;
        // SAFETY: no other process has the file, no guest maps it, and `&mut self` keeps every builder, live view,
        // attachment and descriptor for others from being made while the bytes are borrowed.
        Ok(unsafe { Frozen::from_raw_parts(start, size) })
    }

    /// The bytes of anonymous memory that no guest has mapped, to be changed in place.
    ///
    /// # Errors
    ///
    /// When a guest has it mapped, it is sealed, or it is a file or shared, so that other processes can change it.
    pub fn exclusive(&mut self) -> Result<Exclusive<'_>> {
        self.storage
            .check_private("change it live, or build anew with `Segment::builder`")?;
        if self.is_sealed() {
            return Err(Error::Sealed {
                instead: "read it with `Segment::freeze`",
            });
        }
        self.storage.check_unused()?;
        let (start, size) = self.checked_view()?;
        // SAFETY: as `freeze_detached`; and it is mapped for writing, as it is not sealed.
        Ok(unsafe { Exclusive::from_raw_parts(start, size) })
    }

    /// The bytes of a segment that the caller knows nobody changes, such as a file that is only ever replaced.
    ///
    /// # Errors
    ///
    /// When it can't be mapped.
    ///
    /// # Safety
    ///
    /// For as long as the bytes are borrowed, nobody writes the segment or makes its file shorter: no guest, no
    /// live view or builder of this process, no other process.
    pub unsafe fn assume_frozen(&self) -> Result<Frozen<'_>> {
        let (start, size) = self.checked_view()?;
        // SAFETY: mapped for as long as `self` is borrowed; the caller vouches that nobody writes.
        Ok(unsafe { Frozen::from_raw_parts(start, size) })
    }

    /// Waits until everything that has been stored so far, by the host and by guests, is in the file and on its disk.
    /// Anonymous memory has no disk, and is done at once.
    ///
    /// ```
    /// # use karmem::host::Segment;
    /// # let path = std::env::temp_dir().join(format!("karmem-sync-{}", std::process::id()));
    /// let segment = Segment::create(&path, 64 * 1024)?;
    /// // here: guests store
    /// segment.sync()?;
    /// # std::fs::remove_file(&path)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When something could not be written to the disk since the last time. It may be lost.
    pub fn sync(&self) -> Result<()> {
        let synced = self.storage.file.sync_data();
        synced.map_err(Error::system("write the segment to its disk"))
    }

    /// Whether all accesses of the host's to this segment have been carried out.
    ///
    /// # Errors
    ///
    /// [`Error::Faulted`] when one was not: the file has become shorter, or a live view has stored into a
    /// segment that was opened read-only. The host then sees zeros, until [`Segment::restore`].
    pub fn check(&self) -> Result<()> {
        if fault::answered() == 0 {
            return Ok(());
        }
        let view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        match &*view {
            Some(view) => Ok(view.check(&self.storage)?),
            None => Ok(()),
        }
    }

    /// Maps the segment anew after a fault. What was stored since the fault is gone.
    pub fn restore(&mut self) {
        *self.view.get_mut().unwrap_or_else(PoisonError::into_inner) = None;
    }

    /// A part of the host's mapping, if nothing has faulted in it: where it starts, at a page, and its size.
    fn view_of(&self, part: Range<u64>) -> Result<(NonNull<u8>, usize)> {
        self.storage.check_part(&part)?;
        let (start, _) = self.checked_view()?;
        // SAFETY: the part lies in the segment, all of which is mapped. Sizes are at most 4 GiB, on 64-bit systems.
        let start = unsafe { start.add(part.start as usize) };
        Ok((start, (part.end - part.start) as usize))
    }

    /// The host's mapping, if nothing has faulted in it.
    fn checked_view(&self) -> Result<(NonNull<u8>, usize)> {
        let view = self.raw_view()?;
        self.check()?;
        Ok(view)
    }

    fn raw_view(&self) -> Result<(NonNull<u8>, usize)> {
        let view = self.view()?;
        Ok((view.range.start, view.range.size))
    }

    pub(super) fn view(&self) -> Result<Arc<HostView>> {
        let mut view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        let view = match &mut *view {
            Some(view) => view,
            none => none.insert(Arc::new(HostView::new(&self.storage)?)),
        };
        Ok(Arc::clone(view))
    }
}

impl fmt::Debug for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Segment")
            .field("size", &self.size())
            .field("sealed", &self.is_sealed())
            .finish_non_exhaustive()
    }
}
