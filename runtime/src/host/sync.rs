//! What threads share memory by: the standard library's, or a model checker's in its stead.
//!
//! `tests/tests/models` compiles the files that use this module against one of the same name with `loom`'s types, which try
//! all orders in which threads can meet. What stands there is what both have.

pub(crate) use core::sync::atomic::{
    AtomicBool, AtomicPtr, AtomicU64, AtomicUsize, Ordering, fence,
};
pub(crate) use std::sync::{Mutex, MutexGuard};
