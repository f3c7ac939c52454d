//! Faults whose record goes before anybody was told of them: kept while a guest is called, until the call ends.
//!
//! Knows neither windows nor what is mapped in them.

use core::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use super::faulted::Faulted;

/// What nobody was told of in one memory.
#[derive(Debug, Default)]
pub(crate) struct Unreported {
    /// Calls into the guest that have begun and not ended, one inside the other.
    calls: AtomicU32,
    /// The first fault whose record went during them. `None` when there are no calls.
    first: Mutex<Option<Faulted>>,
}

impl Unreported {
    fn first(&self) -> MutexGuard<'_, Option<Faulted>> {
        self.first.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn begin_call(&self) {
        self.calls.fetch_add(1, Ordering::Relaxed);
    }

    pub(crate) fn end_call(&self) {
        if self.calls.fetch_sub(1, Ordering::Relaxed) == 1 {
            *self.first() = None;
        }
    }

    /// Keeps a fault whose record is about to go. Outside of calls somebody has looked, or nobody wants to know.
    pub(crate) fn keep(&self, looked: Result<(), Faulted>) {
        if let Err(fault) = looked
            && self.calls.load(Ordering::Relaxed) > 0
        {
            self.first().get_or_insert(fault);
        }
    }

    /// The first that was kept. It is reported once.
    pub(crate) fn take(&self) -> Option<Faulted> {
        self.first().take()
    }
}
