//! Segments: bytes that a host and its guests share, in anonymous memory or in a file.
//!
//! Sizes and paths come in; what goes out is the host's own view of the bytes: a builder, live, or frozen.
//! Attaching to a guest is `window`'s; who may use a segment together is decided in `storage`.

use core::fmt;
use core::ptr::NonNull;
use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use super::error::{Error, Result};
use super::fault;
use super::storage::Storage;
use super::view::HostView;
use crate::sys::{file, map};
use crate::{Exclusive, Frozen, Live, MessageBuilder};

/// The largest segment: what a guest with 32-bit addresses can reach.
const LARGEST: u64 = 1 << 32;

/// Bytes that a host and any number of guests can map at once.
///
/// The memory lives as long as the handle or anything that maps it. A segment has the size it was made with;
/// sizes are multiples of the page size.
///
/// A segment needs no engine, and no [`configure`](super::configure): that is for guests.
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
/// | a file | if opened for writing | yes | [`Segment::snapshot`], or `unsafe` [`Segment::assume_frozen`] |
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
    /// Anonymous memory of `size` zero bytes. Nobody but this process and its guests can change it, and it can
    /// be sealed.
    ///
    /// # Errors
    ///
    /// When `size` is zero, not a multiple of the page size or more than 4 GiB, or the system has no room.
    pub fn anonymous(size: u64) -> Result<Self> {
        check_size(size)?;
        let file = file::anonymous(size).map_err(Error::system("create anonymous memory"))?;
        Ok(Self::new(Storage::new(file, size, true, true)))
    }

    /// Creates a file of `size` zero bytes, for reading and writing. The space is allocated at once.
    ///
    /// # Errors
    ///
    /// When the size is wrong (as for [`Segment::anonymous`]), the file exists already (it is not touched:
    /// whoever maps it would lose it), or the disk is full.
    pub fn create(path: impl AsRef<Path>, size: u64) -> Result<Self> {
        let path = path.as_ref();
        check_size(size)?;
        let file = file::create(path, size).map_err(|source| match source.kind() {
            io::ErrorKind::AlreadyExists => Error::FileExists { path: path.into() },
            _ => Error::System {
                action: std::format!("create {}", path.display()),
                source,
            },
        })?;
        Ok(Self::new(Storage::new(file, size, false, true)))
    }

    /// Opens a file for reading only.
    ///
    /// # Errors
    ///
    /// When there is no such file, it is empty, its size is not a multiple of the page size or more than 4 GiB,
    /// or it begins with the envelope of a message that is longer than the file.
    pub fn open_read_only(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_file(path.as_ref(), false)
    }

    /// Opens a file for reading and writing.
    ///
    /// # Errors
    ///
    /// Those of [`Segment::open_read_only`], and when the file can't be written.
    pub fn open_read_write(path: impl AsRef<Path>) -> Result<Self> {
        Self::open_file(path.as_ref(), true)
    }

    fn open_file(path: &Path, writable: bool) -> Result<Self> {
        let action = || std::format!("open {}", path.display());
        let opened = file::open(path, writable).map_err(|source| match source.kind() {
            io::ErrorKind::NotFound => Error::FileMissing { path: path.into() },
            _ => Error::System {
                action: action(),
                source,
            },
        })?;
        let metadata = opened.metadata().map_err(Error::system(action()))?;
        if !metadata.is_file() {
            return Err(Error::NotRegularFile { path: path.into() });
        }
        let size = metadata.len();
        let page_size = map::page_size() as u64;
        if size == 0 {
            return Err(Error::FileEmpty { path: path.into() });
        }
        if !size.is_multiple_of(page_size) {
            return Err(Error::FileSize {
                path: path.into(),
                size,
                page_size,
            });
        }
        check_size(size)?;
        let storage = Storage::new(opened, size, false, writable);
        let stated = storage
            .envelope(0)
            .map_or(0, |envelope| u64::from(envelope.message_size));
        if stated > size {
            return Err(Error::FileTruncated {
                path: path.into(),
                size,
                stated,
            });
        }
        Ok(Self::new(storage))
    }

    fn new(storage: Arc<Storage>) -> Self {
        Self {
            storage,
            view: Mutex::new(None),
        }
    }

    /// Bytes in the segment.
    #[must_use]
    pub fn size(&self) -> u64 {
        self.storage.size
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
        let envelope = self.storage.envelope(offset);
        envelope.map_or(0, |envelope| envelope.type_id)
    }

    /// Makes the segment read-only for everyone and for good. Its content can then be verified once and read
    /// by any number of guests and threads without checks.
    ///
    /// # Errors
    ///
    /// When the segment is a file, or a guest has it mapped: seal first, then attach.
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
        let mut copy = Self::anonymous(self.size())?;
        let (start, size) = copy.raw_view()?;
        // SAFETY: the mapping of a segment that was made just above, so nobody else has it; it lasts until
        // `copy` is sealed, below.
        let bytes = unsafe { core::slice::from_raw_parts_mut(start.as_ptr(), size) };
        let read = file::read_at(&self.storage.file, bytes, 0)
            .map_err(Error::system("copy the segment"))?;
        if read < size {
            return Err(Error::FileShortened {
                size: self.size(),
                left: read as u64,
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
        if !self.storage.writable {
            return Err(Error::ReadOnly);
        }
        if self.is_sealed() {
            return Err(Error::Sealed {
                instead: "build in a new segment",
            });
        }
        self.storage.check_shared()?;
        let (start, size) = self.checked_view()?;
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
        if self.is_sealed() {
            return Err(Error::Sealed {
                instead: "read it with `Segment::freeze`",
            });
        }
        self.storage.check_shared()?;
        let (start, size) = self.checked_view()?;
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
    /// When a guest has it mapped, or the segment is a file, which other processes can change.
    pub fn freeze_detached(&mut self) -> Result<Frozen<'_>> {
        if !self.storage.anonymous {
            return Err(Error::NotAnonymous {
                instead: "read a `Segment::snapshot` of it, or vouch for it with `Segment::assume_frozen`",
            });
        }
        self.storage.check_unused()?;
        let (start, size) = self.checked_view()?;
        // SAFETY: no other process has the file, no guest maps it, and `&mut self` keeps every builder, live
        // view and attachment from being made while the bytes are borrowed.
        Ok(unsafe { Frozen::from_raw_parts(start, size) })
    }

    /// The bytes of anonymous memory that no guest has mapped, to be changed in place.
    ///
    /// # Errors
    ///
    /// When a guest has it mapped, it is sealed, or it is a file, which other processes can change.
    pub fn exclusive(&mut self) -> Result<Exclusive<'_>> {
        if !self.storage.anonymous {
            return Err(Error::NotAnonymous {
                instead: "change it live, or build anew with `Segment::builder`",
            });
        }
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

    /// Whether all accesses of the host's to this segment have been carried out.
    ///
    /// # Errors
    ///
    /// [`Error::Faulted`] when one was not: the file has become shorter, or a live view has stored into a
    /// segment that was opened read-only. The host then sees zeros, until [`Segment::restore`].
    pub fn check(&self) -> Result<()> {
        if !fault::any() {
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

fn check_size(size: u64) -> Result<()> {
    let page_size = map::page_size() as u64;
    if size == 0 || !size.is_multiple_of(page_size) || size > LARGEST {
        return Err(Error::SegmentSize { size, page_size });
    }
    Ok(())
}
