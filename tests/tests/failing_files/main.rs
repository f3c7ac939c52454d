//! Files whose pages can't be read or stored, although they are as long as they were: a full disk, an I/O error.
//!
//! Each test runs in a process of its own, with file systems of its own, which the system may not allow: then it says so.
#![expect(
    unsafe_code,
    reason = "mounts file systems, and reads where it will fail"
)]

mod broken_disk;
mod full_disk;
mod fuse;
mod guest;
mod own_mounts;
