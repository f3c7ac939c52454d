//! How many bytes have been copied, as the kernel counts them.

use std::fs;
use std::io;
use std::path::Path;

/// Counts the bytes that this process copies from its making on.
pub(crate) struct Copied {
    /// What the kernel had counted when the counting began.
    io_before: u64,
}

impl Copied {
    pub(crate) fn start() -> io::Result<Self> {
        let (io, text_len) = io_bytes()?;
        // The reading of the statistics is itself counted, once it is done.
        Ok(Self {
            io_before: io + text_len,
        })
    }

    /// Bytes that went through system calls since, and pages of this process's mappings of the file at `path`
    /// that are no longer the file's own.
    pub(crate) fn bytes(self, path: &Path) -> io::Result<u64> {
        let (io, _) = io_bytes()?;
        Ok(io - self.io_before + private_bytes(path)?)
    }
}

/// Bytes that this process has read and written through system calls, and the length of the text that says so.
fn io_bytes() -> io::Result<(u64, u64)> {
    let text = fs::read_to_string("/proc/self/io")?;
    let number = |name: &str| -> u64 {
        text.lines()
            .find_map(|line| line.strip_prefix(name)?.trim().parse().ok())
            .unwrap_or(0)
    };
    Ok((number("rchar:") + number("wchar:"), text.len() as u64))
}

/// Bytes in this process's mappings of the file that are anonymous memory: copied when they were written.
fn private_bytes(path: &Path) -> io::Result<u64> {
    let path = fs::canonicalize(path)?;
    let name = path.to_string_lossy();
    let mut kibibytes = 0;
    let mut in_file = false;
    for line in fs::read_to_string("/proc/self/smaps")?.lines() {
        let first = line.split_ascii_whitespace().next().unwrap_or_default();
        if !first.ends_with(':') {
            in_file = line.ends_with(&*name);
        } else if in_file && first == "Anonymous:" {
            let number = line.split_ascii_whitespace().nth(1);
            kibibytes += number
                .and_then(|number| number.parse::<u64>().ok())
                .unwrap_or(0);
        }
    }
    Ok(kibibytes * 1024)
}
