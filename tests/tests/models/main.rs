//! Threads that meet in one order or another: `loom` tries them, with all values that each load may see.
//!
//! The files of the runtime that such protocols stand in are compiled here once more, as they are, against `loom`'s threads and
//! atomics instead of the standard library's. Each file here is about one of them.

#![expect(
    unsafe_code,
    reason = "the files of the runtime have their proofs with them"
)]

use std::sync::Arc;

/// What is looked at of the runtime, where it lies there.
#[path = "../../../runtime/src/host"]
mod host {
    pub(crate) mod fault {
        /// So few that a second chunk is soon needed.
        const CHUNK_LEN: usize = 2;

        pub(crate) mod table;
    }

    #[allow(dead_code, reason = "not all of it is about threads")]
    pub(crate) mod storage;

    pub(crate) use crate::system::error;
}

mod sync {
    //! What `runtime/src/sync.rs` has, as `loom` has it.
    pub(crate) use loom::sync::atomic::{
        AtomicBool, AtomicPtr, AtomicU64, AtomicUsize, Ordering, fence,
    };
    pub(crate) use loom::sync::{Mutex, MutexGuard};
}

#[path = "../../../runtime/src/publish.rs"]
mod publish;

// What `storage` uses besides.
use karmem::{envelope, layout};
use system::sys;

mod published;
mod system;
mod uses;
mod watched_ranges;

/// How often a thread is interrupted that could go on, in each order that is tried. All mistakes made on purpose show.
const PREEMPTIONS: usize = 3;

/// Tries the orders in which two threads can meet that share what `state` makes, from the moment it is there until both are
/// done, and something must hold `after` that.
///
/// Each of the two has its turn to be the first thread: `loom` passes over some orders in which that one comes late.
fn meet<T: Send + Sync + 'static>(
    state: impl Fn() -> T + Send + Sync + 'static,
    one: impl Fn(&T) + Send + Sync + 'static,
    other: impl Fn(&T) + Send + Sync + 'static,
    after: impl Fn(&T) + Send + Sync + 'static,
) {
    let (state, after) = (Arc::new(state), Arc::new(after));
    let (one, other): (Arc<Part<T>>, Arc<Part<T>>) = (Arc::new(one), Arc::new(other));
    for (first, second) in [(&one, &other), (&other, &one)] {
        let (state, after) = (state.clone(), after.clone());
        let (first, second) = (first.clone(), second.clone());
        let mut model = loom::model::Builder::new();
        model.preemption_bound = Some(PREEMPTIONS);
        model.check(move || {
            let shared = Arc::new(state());
            let second = {
                let (shared, second) = (shared.clone(), second.clone());
                loom::thread::spawn(move || second(&shared))
            };
            first(&shared);
            second
                .join()
                .expect("loom ends the test when a thread panics");
            after(&shared);
        });
    }
}

type Part<T> = dyn Fn(&T) + Send + Sync;
