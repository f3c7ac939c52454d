//! Descriptors over Unix sockets: bytes with a file come in, and go out in another process.
//!
//! Whoever is on the other side may send anything. Knows nothing of what the bytes mean.

use core::mem::MaybeUninit;
use std::io::{self, IoSlice, IoSliceMut};
use std::os::fd::{BorrowedFd, OwnedFd};

use rustix::cmsg_space;
use rustix::io::Errno;
use rustix::net::{
    RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, ReturnFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags, recvmsg, sendmsg,
};

/// What came with some bytes.
#[derive(Debug, Default)]
pub(crate) struct Descriptors {
    /// The first one.
    pub(crate) first: Option<OwnedFd>,
    /// How many there were, as far as can be known. All but the first are closed.
    pub(crate) count: usize,
    /// Whether the kernel has kept some back: there were many, or this process may not open more.
    pub(crate) cut_off: bool,
}

/// Sends all of `bytes`, and with the first of them `file`.
pub(crate) fn send(socket: BorrowedFd<'_>, bytes: &[u8], file: BorrowedFd<'_>) -> io::Result<()> {
    let files = [file];
    let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(1))];
    let mut sent = 0;
    while sent < bytes.len() {
        let mut control = SendAncillaryBuffer::new(&mut space);
        if sent == 0 && !control.push(SendAncillaryMessage::ScmRights(&files)) {
            return Err(io::Error::other("no room for a descriptor"));
        }
        let rest = [IoSlice::new(&bytes[sent..])];
        // Without `NOSIGNAL` a closed socket could end the process.
        match sendmsg(socket, &rest, &mut control, SendFlags::NOSIGNAL) {
            Ok(count) => sent += count,
            Err(Errno::INTR) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Ok(())
}

/// Receives until `bytes` is full, and all descriptors that come with it. None is inherited by other programs.
pub(crate) fn receive(socket: BorrowedFd<'_>, bytes: &mut [u8]) -> io::Result<Descriptors> {
    let mut descriptors = Descriptors::default();
    let mut received = 0;
    while received < bytes.len() {
        // A socket of the caller's may be told to add who has sent it.
        let mut space = [MaybeUninit::uninit(); cmsg_space!(ScmRights(2), ScmCredentials(1))];
        let mut control = RecvAncillaryBuffer::new(&mut space);
        let mut rest = [IoSliceMut::new(&mut bytes[received..])];
        let message = match recvmsg(socket, &mut rest, &mut control, RecvFlags::CMSG_CLOEXEC) {
            Ok(message) => message,
            Err(Errno::INTR) => continue,
            Err(error) => return Err(error.into()),
        };
        for item in control.drain() {
            if let RecvAncillaryMessage::ScmRights(files) = item {
                for file in files {
                    descriptors.count += 1;
                    // Those that are not kept are closed here.
                    descriptors.first.get_or_insert(file);
                }
            }
        }
        descriptors.cut_off |= message.flags.contains(ReturnFlags::CTRUNC);
        if message.bytes == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        received += message.bytes;
    }
    Ok(descriptors)
}
