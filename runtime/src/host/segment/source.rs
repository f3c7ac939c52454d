//! Where segments come from, and how they grow: anonymous memory, bytes that are copied, files.
//!
//! Sizes, bytes and paths come in, segments go out. What can be done with them is the business of whoever has one.

use std::fs::File;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::Segment;
use crate::host::error::{Error, Result};
use crate::host::storage::Storage;
use crate::host::view::HostView;
use crate::sys::map::HUGE_PAGE;
use crate::sys::{file, huge, map};

/// The largest segment: what a guest with 32-bit addresses can reach.
pub(in crate::host) const LARGEST: u64 = 1 << 32;

/// How large a segment is to be, and how it is made.
///
/// A plain size is enough: `Segment::anonymous(64 << 10)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SegmentOptions {
    size: u64,
    populate: bool,
    huge_pages: bool,
}

impl SegmentOptions {
    /// `size` zero bytes: a multiple of the page size, at most 4 GiB.
    #[must_use]
    pub fn new(size: u64) -> Self {
        Self {
            size,
            populate: false,
            huge_pages: false,
        }
    }

    /// Takes the memory at once, and maps all of it for the host, instead of each page when it is first accessed. So running
    /// out of memory is an error here, and the first message is built as fast as any later one.
    ///
    /// Guests have mappings of their own: see [`AttachOptions::populate`](crate::host::AttachOptions::populate).
    #[must_use]
    pub fn populate(self) -> Self {
        Self {
            populate: true,
            ..self
        }
    }

    /// Takes the memory of anonymous segments at once, in huge pages of 2 MiB, if the system has some to spare. Then touching
    /// all of a mapping for the first time, in the host or in a guest, takes a third of the time that copying the bytes would
    /// take. Worth it for segments of many megabytes that are filled. Files are left as they are.
    #[must_use]
    pub fn huge_pages(self) -> Self {
        Self {
            huge_pages: true,
            ..self
        }
    }
}

impl From<u64> for SegmentOptions {
    fn from(size: u64) -> Self {
        Self::new(size)
    }
}

impl Segment {
    /// Anonymous memory, all zeros. Nobody but this process and its guests can change it, until it is
    /// [shared](Segment::send), and it can be sealed.
    ///
    /// # Errors
    ///
    /// When the size is zero, not a multiple of the page size or more than 4 GiB, or the system has no room.
    pub fn anonymous(options: impl Into<SegmentOptions>) -> Result<Self> {
        let SegmentOptions {
            size,
            populate,
            huge_pages,
        } = options.into();
        check_size(size)?;
        let action = "create anonymous memory";
        let file = file::anonymous(size).map_err(Error::system(action))?;
        if huge_pages && size >= HUGE_PAGE as u64 {
            huge::take(file::descriptor(&file), size as usize);
        }
        if populate {
            file::grow(&file, 0, size).map_err(Error::system(action))?;
        }
        Self::of(Storage::new(file, size, true, true), populate)
    }

    /// Anonymous memory that begins with `bytes`, which are copied once, as fast as the system writes to fresh memory. The
    /// size is the next multiple of the page size; what is behind the bytes is zero.
    ///
    /// A guest can't be given memory of Rust's own: whole pages are mapped, with whatever else lies in them, and
    /// guests could reach it when it is somebody else's. To save the copy, build in a segment from the start.
    ///
    /// ```
    /// # use karmem::host::Segment;
    /// let mut segment = Segment::copy_of(b"a flock of geese")?;
    /// assert_eq!(segment.size(), 4096);
    /// segment.seal()?;
    /// assert!(segment.freeze()?.bytes().starts_with(b"a flock of geese\0"));
    /// # Ok::<(), karmem::host::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When there are no bytes or more than 4 GiB, or the system has no room.
    pub fn copy_of(bytes: &[u8]) -> Result<Self> {
        let size = map::whole_pages(bytes.len() as u64) as u64;
        // All of the memory is needed in any case.
        let copy = Self::anonymous(SegmentOptions::new(size).huge_pages())?;
        // Written through the descriptor: each page of a mapping would have to be faulted in, and zeroed before.
        file::write(&copy.storage.file, bytes)
            .map_err(Error::system("copy bytes into anonymous memory"))?;
        Ok(copy)
    }

    /// Creates a file, all zeros, for reading and writing. The space is allocated at once.
    ///
    /// # Errors
    ///
    /// When the size is wrong (as for [`Segment::anonymous`]), the file exists already (it is not touched:
    /// whoever maps it would lose it), or the disk is full.
    pub fn create(path: impl AsRef<Path>, options: impl Into<SegmentOptions>) -> Result<Self> {
        let path = path.as_ref();
        let SegmentOptions { size, populate, .. } = options.into();
        check_size(size)?;
        let file = file::create(path, size).map_err(|reason| match reason.kind() {
            io::ErrorKind::AlreadyExists => Error::FileExists { path: path.into() },
            _ => Error::System {
                action: std::format!("create {}", path.display()),
                reason,
            },
        })?;
        Self::of(Storage::new(file, size, false, true), populate)
    }

    /// Opens a file for reading only. It may have any length up to 4 GiB.
    ///
    /// # Errors
    ///
    /// When there is no such file, it is empty or has more than 4 GiB, or it begins with the envelope of a message that
    /// is longer than the file.
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
        let opened = file::open(path, writable).map_err(|reason| match reason.kind() {
            io::ErrorKind::NotFound => Error::FileMissing { path: path.into() },
            _ => Error::System {
                action: action(),
                reason,
            },
        })?;
        let metadata = opened.metadata().map_err(Error::system(action()))?;
        if !metadata.is_file() {
            return Err(Error::NotRegularFile { path: path.into() });
        }
        let size = metadata.len();
        if size == 0 {
            return Err(Error::FileEmpty { path: path.into() });
        }
        check_file_size(size)?;
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
        Self::of(storage, false)
    }

    /// Makes the segment larger, to `size` bytes; those that are added are zero. A file gets the space on its disk at once.
    ///
    /// What is attached keeps its size: attach the segment anew, or [replace](crate::host::Attached::replace) it, to show
    /// the guest more of it. Other processes that have it see that it has grown with [`Segment::follow_growth`].
    ///
    /// ```
    /// # use karmem::host::Segment;
    /// let mut segment = Segment::anonymous(64 << 10)?;
    /// segment.grow(1 << 20)?;
    /// assert_eq!(segment.size(), 1 << 20);
    /// # Ok::<(), karmem::host::Error>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When the size is not one that a segment can have, or less than the present one; when the segment is sealed, was opened
    /// read-only, or the system has no room for it.
    pub fn grow(&mut self, size: u64) -> Result<()> {
        check_size(size)?;
        self.storage
            .check_writable("take a larger one, and copy what is in this one")?;
        let old_size = self.size();
        if size < old_size {
            return Err(Error::Shrink {
                size: old_size,
                smaller: size,
            });
        }
        if size == old_size {
            return Ok(());
        }
        let file = &self.storage.file;
        if self.storage.anonymous {
            file::grow_anonymous(file, old_size, size)
        } else {
            file::grow(file, old_size, size)
        }
        .map_err(Error::system(std::format!(
            "make the segment larger, from {old_size} to {size} bytes"
        )))?;
        self.take_size(size);
        Ok(())
    }

    /// Takes note that another process has made the segment larger, if it has. Returns its size in bytes.
    ///
    /// # Errors
    ///
    /// When the file has become shorter instead, or longer than 4 GiB. The segment keeps its size then.
    pub fn follow_growth(&mut self) -> Result<u64> {
        let size = file_size(&self.storage.file)?;
        if size < self.size() {
            return Err(Error::FileShortened {
                size: self.size(),
                left: size,
            });
        }
        check_file_size(size)?;
        self.take_size(size);
        Ok(self.size())
    }

    fn take_size(&mut self, size: u64) {
        if size > self.size() {
            self.storage.has_grown(size);
            // The host's own mapping shows all of the segment: it is made anew.
            self.restore();
        }
    }

    pub(super) fn of(storage: Arc<Storage>, populate: bool) -> Result<Self> {
        let view = match populate {
            true => Some(Arc::new(HostView::populated(&storage)?)),
            false => None,
        };
        Ok(Self {
            storage,
            view: view.into(),
        })
    }
}

/// Bytes in a file that is open.
pub(super) fn file_size(file: &File) -> Result<u64> {
    let metadata = file.metadata();
    Ok(metadata
        .map_err(Error::system("look at the segment's file"))?
        .len())
}

/// Checks a size that a segment is to have.
fn check_size(size: u64) -> Result<()> {
    if size.is_multiple_of(map::page_size() as u64) {
        check_file_size(size)
    } else {
        Err(wrong_size(size))
    }
}

/// Checks the size of a file that is there.
pub(super) fn check_file_size(size: u64) -> Result<()> {
    if size == 0 || size > LARGEST {
        Err(wrong_size(size))
    } else {
        Ok(())
    }
}

fn wrong_size(size: u64) -> Error {
    Error::SegmentSize {
        size,
        page_size: map::page_size() as u64,
    }
}
