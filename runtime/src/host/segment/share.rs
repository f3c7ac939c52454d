//! Segments of several processes: descriptors go out and come in, over a socket or in a way of the user's own.
//!
//! Nothing that another process says is believed. What a descriptor is, only the kernel is asked.

use std::fs::File;
use std::os::fd::{AsFd, OwnedFd};
use std::os::unix::net::UnixStream;

use super::Segment;
use super::source::{check_file_size, file_size};
use crate::host::error::{Error, Result};
use crate::host::storage::Storage;
use crate::sys::{file, socket};

/// What a descriptor is sent with: these bytes, and the segment's size in bytes, little-endian.
const MAGIC: [u8; 8] = *b"karmem\0\x01";
const HEADER_SIZE: usize = MAGIC.len() + size_of::<u64>();

impl Segment {
    /// Hands the segment to the process at the other end of `socket`, which takes it with [`Segment::receive`]: the same
    /// bytes, not a copy, as long as either of them has it.
    ///
    /// From then on others can write it, whatever becomes of them: it is live, and never again
    /// [frozen while detached](Segment::freeze_detached), changed [exclusively](Segment::exclusive) or attached
    /// [exclusively](crate::host::Window::attach_exclusive). Once sealed, before or after this, it is frozen in all processes:
    /// a message in it is verified in each of them and read in place.
    ///
    /// Some bytes go over the socket with the descriptor; nothing else may be written to it meanwhile.
    ///
    /// ```
    /// use karmem::host::Segment;
    /// use std::os::unix::net::UnixStream;
    ///
    /// let (ours, theirs) = UnixStream::pair()?; // `theirs` belongs to another process, as a rule
    /// let mut segment = Segment::copy_of(b"geese")?;
    /// segment.seal()?;
    /// segment.send(&ours)?;
    ///
    /// let received = Segment::receive(&theirs)?;
    /// assert!(received.is_sealed());
    /// assert!(received.freeze()?.bytes().starts_with(b"geese"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// When one guest has the segment exclusively, or the other end is closed. After an error the segment counts
    /// as shared, as part of it may have arrived.
    pub fn send(&self, socket: &UnixStream) -> Result<()> {
        self.send_descriptor(socket, &self.share()?)
    }

    /// The same as [`Segment::send`], with a descriptor that can only be used to read: neither the other process nor its
    /// guests can write through what it receives.
    ///
    /// That is a protection against mistakes, and against processes of other users. Linux lets a process of the same user
    /// open anonymous memory that it has once more, for writing, and a file by its name if it may. Only a
    /// [sealed](Segment::seal) segment is safe from everyone, and only that is frozen.
    ///
    /// # Errors
    ///
    /// Those of [`Segment::send`], and when the system does not let the descriptor be made.
    pub fn send_read_only(&self, socket: &UnixStream) -> Result<()> {
        self.send_descriptor(socket, &self.share_read_only()?)
    }

    fn send_descriptor(&self, socket: &UnixStream, descriptor: &OwnedFd) -> Result<()> {
        let mut header = [0; HEADER_SIZE];
        let (magic, size) = header.split_at_mut(MAGIC.len());
        magic.copy_from_slice(&MAGIC);
        size.copy_from_slice(&self.size().to_le_bytes());
        socket::send(socket.as_fd(), &header, descriptor.as_fd())
            .map_err(Error::system("send the segment"))
    }

    /// Takes a segment that another process has [sent](Segment::send). Waits until there is one, or for as long as
    /// the socket's read timeout says.
    ///
    /// The other process need not be trusted with memory: whatever it sends is a segment that can't be used but as what it is,
    /// or an error. Where it is not [sealed](Segment::is_sealed), it may be a file that becomes shorter, or one whose pages
    /// are never there: reading it is an error then, or waits for ever. Where it is, pages that were never written take memory
    /// as soon as somebody reads them.
    ///
    /// # Errors
    ///
    /// When the other end is closed (`UnexpectedEof`) or the time is up; when what comes is no segment, is smaller than it
    /// should be, or larger than 4 GiB. After an error there may be bytes left on the socket: close it.
    pub fn receive(socket: &UnixStream) -> Result<Self> {
        let mut header = [0; HEADER_SIZE];
        let descriptors = socket::receive(socket.as_fd(), &mut header)
            .map_err(Error::system("receive a segment"))?;
        let wrong = |reason| Err(Error::NotASegment { reason });
        if descriptors.count > 1 {
            return wrong("there is more than one descriptor with it");
        }
        if descriptors.cut_off {
            return wrong(
                "there are too many descriptors with it, or this process has as many as it may have",
            );
        }
        let Some((stated, descriptor)) = stated_size(header).zip(descriptors.first) else {
            return wrong("it does not begin as one, or has no descriptor with it");
        };
        let segment = Self::from_descriptor(descriptor)?;
        if stated > segment.size() {
            return Err(Error::FileShortened {
                size: stated,
                left: segment.size(),
            });
        }
        Ok(segment)
    }

    /// A descriptor of the segment, for another process that gets it in some other way than by [`Segment::send`]. It is closed
    /// in programs that this process starts. Making it counts as sharing the segment.
    ///
    /// # Errors
    ///
    /// When one guest has the segment exclusively, or this process has as many descriptors as it may have.
    pub fn share(&self) -> Result<OwnedFd> {
        self.storage.share()?;
        let copy = self.storage.file.try_clone();
        Ok(copy
            .map_err(Error::system("make a descriptor of the segment"))?
            .into())
    }

    /// A descriptor of the segment that can't be used to write; see [`Segment::send_read_only`].
    ///
    /// # Errors
    ///
    /// Those of [`Segment::share`].
    pub fn share_read_only(&self) -> Result<OwnedFd> {
        if !self.storage.writable {
            return self.share();
        }
        self.storage.share()?;
        file::read_only(&self.storage.file, self.storage.anonymous)
            .map_err(Error::system("make a descriptor of the segment"))
    }

    /// The segment that a descriptor is of: one that [`Segment::share`] has made, or of any file, or memory, that can be read.
    /// It counts as shared.
    ///
    /// # Errors
    ///
    /// When the descriptor is not of a regular file or memory, can't be used to read, or what it is of is empty or
    /// larger than 4 GiB.
    pub fn from_descriptor(descriptor: OwnedFd) -> Result<Self> {
        let action = "look at the descriptor of a segment";
        let wrong = |reason| Err(Error::NotASegment { reason });
        let Some(access) = file::access(descriptor.as_fd()).map_err(Error::system(action))? else {
            return wrong("its descriptor can't be used to read");
        };
        let file = File::from(descriptor);
        if !file.metadata().map_err(Error::system(action))?.is_file() {
            return wrong("its descriptor is of something else than a file or memory");
        }
        let size = file_size(&file)?;
        check_file_size(size)?;
        Self::of(Storage::received(file, size, access), false)
    }
}

/// Bytes in the segment, as the other process says.
fn stated_size(header: [u8; HEADER_SIZE]) -> Option<u64> {
    let size = header.strip_prefix(&MAGIC)?;
    Some(u64::from_le_bytes(size.try_into().ok()?))
}
