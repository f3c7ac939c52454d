//! What threads share memory by: the standard library's, or a model checker's in its stead.
//!
//! `tests/tests/models` compiles the files that use this module beside one of the same name with `loom`'s types, which try
//! the orders in which threads can meet. What stands here is what both have.

pub(crate) use core::sync::atomic::{Ordering, fence};

#[cfg(feature = "host")]
pub(crate) use core::sync::atomic::{AtomicBool, AtomicPtr, AtomicU64, AtomicUsize};
#[cfg(feature = "host")]
pub(crate) use std::sync::{Mutex, MutexGuard};
