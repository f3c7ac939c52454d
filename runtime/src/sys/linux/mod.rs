//! Linux: `mmap` and `memfd_create` through rustix, `sigaction` through libc.

pub(crate) mod file;
pub(crate) mod huge;
pub(crate) mod map;
pub(crate) mod resident;
pub(crate) mod signal;
pub(crate) mod socket;
