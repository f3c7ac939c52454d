//! A disk with one file, one page of which can't be read: requests of the kernel come in, answers go out.
//!
//! Speaks as much of the FUSE protocol (`include/uapi/linux/fuse.h`, version 7.31) as reading a file takes.

use std::fs::{File, OpenOptions};
use std::io::{Read, Write};
use std::os::fd::AsRawFd;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

use tempfile::TempDir;

use crate::own_mounts::{keep_mounts_private, mount, skip};

pub(crate) const PAGE: u64 = 4096;

/// Bytes in the file. Each page is full of its own number.
pub(crate) const SIZE: u64 = 64 * PAGE;

/// The page that can't be read.
pub(crate) const BAD_PAGE: u64 = 50;

/// The numbers of the two things on the disk.
const ROOT: u64 = 1;
const FILE: u64 = 2;

/// Bytes in front of every request.
const HEADER_SIZE: usize = 40;

/// A disk that is mounted, until the process ends.
pub(crate) struct Disk {
    directory: TempDir,
    /// Whether the page can be read by now.
    repaired: Arc<AtomicBool>,
    device: File,
}

impl Disk {
    /// A disk, if the system lets us have one.
    pub(crate) fn mount() -> Option<Self> {
        let directory = tempfile::tempdir().expect("a directory");
        let device = match OpenOptions::new().read(true).write(true).open("/dev/fuse") {
            Ok(device) => device,
            Err(error) => {
                skip("file systems in user space", &error);
                return None;
            }
        };
        let options = format!(
            "fd={},rootmode=40000,user_id=0,group_id=0",
            device.as_raw_fd()
        );
        let mounted =
            keep_mounts_private().and_then(|()| mount("fuse", directory.path(), &options));
        if let Err(error) = mounted {
            skip("mounting a file system in user space", &error);
            return None;
        }
        let repaired = Arc::new(AtomicBool::new(false));
        let server = Server {
            device: device.try_clone().expect("a descriptor"),
            repaired: Arc::clone(&repaired),
        };
        thread::spawn(move || server.run());
        Some(Self {
            directory,
            repaired,
            device,
        })
    }

    pub(crate) fn file(&self) -> PathBuf {
        self.directory.path().join("file")
    }

    /// From now on, the page can be read.
    pub(crate) fn repair(&self) {
        self.repaired.store(true, Ordering::Release);
    }

    /// From now on, nothing can be read.
    pub(crate) fn pull_out(&self) {
        let path = std::ffi::CString::new(self.directory.path().as_os_str().as_encoded_bytes());
        // SAFETY: a path. By force: every request that waits or comes fails.
        let result =
            unsafe { libc::umount2(path.expect("no zeros in it").as_ptr(), libc::MNT_FORCE) };
        // It is busy, because a file is open; but by then the connection is gone.
        assert!(result == 0 || self.device.metadata().is_ok());
    }
}

struct Server {
    device: File,
    repaired: Arc<AtomicBool>,
}

/// What is answered: bytes, an error number, or nothing at all.
enum Answer {
    Bytes(Vec<u8>),
    Error(i32),
    None,
}

impl Server {
    /// Answers until the disk is gone.
    fn run(mut self) {
        let mut request = vec![0; 1 << 20];
        while let Ok(size) = self.device.read(&mut request) {
            let request = &request[..size];
            let (bytes, error) = match self.answer(request) {
                Answer::Bytes(bytes) => (bytes, 0),
                Answer::Error(error) => (Vec::new(), -error),
                Answer::None => continue,
            };
            let mut answer = Fields::default();
            answer.u32(16 + bytes.len() as u32).u32(error as u32);
            answer.u64(u64_at(request, 8));
            answer.bytes.extend(bytes);
            if self.device.write_all(&answer.bytes).is_err() {
                return;
            }
        }
    }

    fn answer(&self, request: &[u8]) -> Answer {
        let (operation, node) = (u32_at(request, 4), u64_at(request, 16));
        let arguments = &request[HEADER_SIZE..];
        let mut answer = Fields::default();
        match operation {
            // INIT
            26 => {
                answer.u32(7).u32(31).u32(0).u32(0);
                // Requests in the background, the largest write, the unit of times.
                answer.u32(0).u32(4096).u32(1);
                answer.u32(0).u32(0).zeros(28);
            }
            // LOOKUP
            1 if arguments == b"file\0" => {
                answer.u64(FILE).u64(0).u64(60).u64(60).u32(0).u32(0);
                answer.attributes(FILE);
            }
            1 => return Answer::Error(libc::ENOENT),
            // GETATTR
            3 => {
                answer.u64(60).u32(0).u32(0);
                answer.attributes(node);
            }
            // OPEN
            14 => {
                answer.u64(0).u32(0).u32(0);
            }
            // READ
            15 => return self.read(u64_at(arguments, 8), u32_at(arguments, 16)),
            // RELEASE, FLUSH
            18 | 25 => {}
            // FORGET, INTERRUPT, BATCH_FORGET
            2 | 36 | 42 => return Answer::None,
            _ => return Answer::Error(libc::ENOSYS),
        }
        Answer::Bytes(answer.bytes)
    }

    fn read(&self, offset: u64, size: u32) -> Answer {
        let range = offset..(offset + u64::from(size)).min(SIZE);
        let is_bad = range.start < (BAD_PAGE + 1) * PAGE && range.end > BAD_PAGE * PAGE;
        if is_bad && !self.repaired.load(Ordering::Acquire) {
            return Answer::Error(libc::EIO);
        }
        Answer::Bytes(range.map(|byte| (byte / PAGE) as u8).collect())
    }
}

/// Numbers one behind the other, as the protocol has them.
#[derive(Default)]
struct Fields {
    bytes: Vec<u8>,
}

impl Fields {
    fn u32(&mut self, value: u32) -> &mut Self {
        self.bytes.extend(value.to_ne_bytes());
        self
    }

    fn u64(&mut self, value: u64) -> &mut Self {
        self.bytes.extend(value.to_ne_bytes());
        self
    }

    fn zeros(&mut self, size: usize) -> &mut Self {
        self.bytes.extend(std::iter::repeat_n(0, size));
        self
    }

    /// `struct fuse_attr`.
    fn attributes(&mut self, node: u64) {
        let (size, mode) = match node {
            ROOT => (0, libc::S_IFDIR | 0o755),
            _ => (SIZE, libc::S_IFREG | 0o644),
        };
        self.u64(node).u64(size).u64(size / 512);
        // Three times, and their parts below a second.
        self.zeros(24).zeros(12);
        self.u32(mode).u32(1);
        // Owner, group, device.
        self.zeros(12);
        self.u32(PAGE as u32).u32(0);
    }
}

fn u32_at(bytes: &[u8], offset: usize) -> u32 {
    let mut value = [0; 4];
    value.copy_from_slice(&bytes[offset..offset + 4]);
    u32::from_ne_bytes(value)
}

fn u64_at(bytes: &[u8], offset: usize) -> u64 {
    let mut value = [0; 8];
    value.copy_from_slice(&bytes[offset..offset + 8]);
    u64::from_ne_bytes(value)
}
