//! Whatever a hostile process sends is an error, and nothing that was sent stays open.

use std::fs::{self, File};
use std::io::{IoSlice, Write};
use std::mem::MaybeUninit;
use std::net::TcpListener;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::os::unix::net::UnixStream;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use karmem::host::{Error, Segment};
use rustix::fs::{Mode, OFlags};
use rustix::net::{
    SendAncillaryBuffer, SendAncillaryMessage, SendFlags, sendmsg, sockopt::set_socket_passcred,
};

const SLOT: u64 = 64 * 1024;

/// One test at a time, so that nobody else opens anything while descriptors are counted.
static ONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Descriptors of this process that lead to what tests send: files in memory, and those of a marked name.
fn open() -> usize {
    let all = fs::read_dir("/proc/self/fd").unwrap();
    all.filter_map(|entry| fs::read_link(entry.ok()?.path()).ok())
        .filter(|link| link.to_string_lossy().contains("karmem-hostile"))
        .count()
}

/// A marked file of `size` bytes.
fn file(size: u64) -> File {
    let mut builder = tempfile::Builder::new();
    let file = builder.prefix("karmem-hostile").tempfile().unwrap();
    file.as_file().set_len(size).unwrap();
    file.into_file()
}

/// What is sent in front of a descriptor, for a segment of that size.
fn header(size: u64) -> Vec<u8> {
    [b"karmem\0\x01".as_slice(), &size.to_le_bytes()].concat()
}

fn send(socket: &UnixStream, bytes: &[u8], files: &[BorrowedFd<'_>]) {
    let mut space = vec![MaybeUninit::uninit(); 4096];
    let mut control = SendAncillaryBuffer::new(&mut space);
    if !files.is_empty() {
        assert!(control.push(SendAncillaryMessage::ScmRights(files)));
    }
    let sent = sendmsg(
        socket,
        &[IoSlice::new(bytes)],
        &mut control,
        SendFlags::empty(),
    );
    assert_eq!(sent.unwrap(), bytes.len());
}

/// What comes of it, with the sender gone or not.
fn received(sent: impl FnOnce(&UnixStream)) -> Result<Segment, Error> {
    let (ours, theirs) = UnixStream::pair().unwrap();
    theirs
        .set_read_timeout(Some(Duration::from_secs(60)))
        .unwrap();
    sent(&ours);
    drop(ours);
    Segment::receive(&theirs)
}

/// A message, a word of it that is expected in the error, and what is sent.
type Case = (&'static str, fn(&UnixStream));

const CASES: &[Case] = &[
    ("receive a segment", |_| {}),
    ("receive a segment", |socket| {
        send(socket, &header(SLOT)[..5], &[file(SLOT).as_fd()])
    }),
    ("begin as one", |socket| send(socket, &header(SLOT), &[])),
    ("begin as one", |socket| {
        send(socket, &[0; 16], &[file(SLOT).as_fd()])
    }),
    ("more than one", |socket| {
        let file = file(SLOT);
        send(socket, &header(SLOT), &[file.as_fd(); 2]);
    }),
    ("more than one", |socket| {
        let file = file(SLOT);
        send(socket, &header(SLOT), &[file.as_fd(); 253]);
    }),
    // One with each byte.
    ("more than one", |socket| {
        let file = file(SLOT);
        for byte in header(SLOT) {
            send(socket, &[byte], &[file.as_fd()]);
        }
    }),
    // And one behind the bytes of another.
    ("more than one", |socket| {
        let file = file(SLOT);
        let header = header(SLOT);
        let (first, rest) = header.split_at(8);
        send(socket, first, &[file.as_fd()]);
        send(socket, rest, &[file.as_fd()]);
    }),
    ("only 65536 of 65537 bytes", |socket| {
        send(socket, &header(SLOT + 1), &[file(SLOT).as_fd()])
    }),
    ("bytes are left", |socket| {
        send(socket, &header(u64::MAX), &[file(SLOT).as_fd()])
    }),
    ("can't be 0 bytes", |socket| {
        send(socket, &header(0), &[file(0).as_fd()])
    }),
    ("at most 4 GiB", |socket| {
        send(socket, &header(SLOT), &[file((4 << 30) + 1).as_fd()]);
    }),
    ("something else than a file", |socket| {
        send(socket, &header(SLOT), &[socket.as_fd()]);
    }),
    ("something else than a file", |socket| {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        send(socket, &header(SLOT), &[listener.as_fd()]);
    }),
    ("something else than a file", |socket| {
        let (reader, _writer) = std::io::pipe().unwrap();
        send(socket, &header(SLOT), &[reader.as_fd()]);
    }),
    ("something else than a file", |socket| {
        let directory = File::open(std::env::temp_dir()).unwrap();
        send(socket, &header(SLOT), &[directory.as_fd()]);
    }),
    ("something else than a file", |socket| {
        let zero = File::open("/dev/zero").unwrap();
        send(socket, &header(SLOT), &[zero.as_fd()]);
    }),
    ("used to read", |socket| {
        let file = opened(OFlags::WRONLY);
        send(socket, &header(SLOT), &[file.as_fd()]);
    }),
    ("used to read", |socket| {
        let file = opened(OFlags::PATH);
        send(socket, &header(SLOT), &[file.as_fd()]);
    }),
];

/// A marked file, opened in some way.
fn opened(flags: OFlags) -> OwnedFd {
    let mut builder = tempfile::Builder::new();
    let file = builder.prefix("karmem-hostile").tempfile().unwrap();
    file.as_file().set_len(SLOT).unwrap();
    rustix::fs::open(file.path(), flags, Mode::empty()).unwrap()
}

#[test]
fn what_is_not_a_segment_is_an_error() {
    let _alone = alone();
    for (index, (word, sent)) in CASES.iter().enumerate() {
        let error = received(sent).unwrap_err();
        assert!(error.to_string().contains(word), "case {index}: {error}");
        assert_eq!(open(), 0, "case {index} leaves something open");
    }
}

#[test]
fn what_comes_in_pieces_is_whole_in_the_end() {
    let _alone = alone();
    let segment = received(|socket| {
        let header = header(SLOT);
        send(socket, &header[..1], &[file(SLOT).as_fd()]);
        for byte in &header[1..] {
            let mut socket = socket;
            socket.write_all(&[*byte]).unwrap();
        }
    });
    assert_eq!(segment.unwrap().size(), SLOT);
    assert_eq!(open(), 0);
}

#[test]
fn a_file_that_has_grown_since_is_as_long_as_it_is() {
    let _alone = alone();
    let segment = received(|socket| send(socket, &header(1), &[file(5000).as_fd()]));
    assert_eq!(segment.unwrap().size(), 5000);
}

#[test]
fn credentials_beside_the_descriptor_do_no_harm() {
    let _alone = alone();
    let (ours, theirs) = UnixStream::pair().unwrap();
    set_socket_passcred(&theirs, true).unwrap();
    Segment::anonymous(SLOT).unwrap().send(&ours).unwrap();
    Segment::receive(&theirs).unwrap();
}

#[test]
fn a_closed_socket_is_an_error_for_the_sender() {
    let _alone = alone();
    let (ours, theirs) = UnixStream::pair().unwrap();
    drop(theirs);
    let segment = Segment::anonymous(SLOT).unwrap();
    let error = segment.send(&ours).unwrap_err();
    assert!(
        matches!(&error, Error::System { reason, .. } if reason.kind() == std::io::ErrorKind::BrokenPipe),
        "{error}"
    );
}

#[test]
fn many_segments_go_over_one_socket_in_their_order() {
    let _alone = alone();
    let (ours, theirs) = UnixStream::pair().unwrap();
    for pages in 1..20 {
        Segment::anonymous(4096 * pages)
            .unwrap()
            .send(&ours)
            .unwrap();
    }
    for pages in 1..20 {
        assert_eq!(Segment::receive(&theirs).unwrap().size(), 4096 * pages);
    }
}
