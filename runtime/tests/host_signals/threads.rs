//! Faults on several threads at once, on threads without a stack for handlers, and what they leave behind.

use std::fs;
use std::ptr::null_mut;
use std::sync::Barrier;
use std::thread;

use karmem::host::configure;
use wasmtime::Config;

use crate::child::succeeds;
use crate::faults::{assert_has_faulted, fault_in_a_mapping, touch, truncated};

#[test]
fn threads_that_fault_at_the_same_place_at_once_all_go_on() {
    const THREADS: usize = 8;
    succeeds(|| {
        configure(&mut Config::new()).unwrap();
        for _ in 0..50 {
            let (segment, file) = truncated();
            // SAFETY: nobody writes the file.
            let bytes = unsafe { segment.assume_frozen() }.unwrap().bytes();
            let barrier = Barrier::new(THREADS);
            thread::scope(|scope| {
                for _ in 0..THREADS {
                    scope.spawn(|| {
                        barrier.wait();
                        // SAFETY: a byte of the mapping.
                        assert_eq!(unsafe { bytes.as_ptr().read_volatile() }, 0);
                    });
                }
            });
            assert_has_faulted(&segment);
            fs::remove_file(file).unwrap();
        }
    });
}

#[test]
fn threads_that_fault_in_places_of_their_own_all_go_on() {
    succeeds(|| {
        configure(&mut Config::new()).unwrap();
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| (0..50).for_each(|_| fault_in_a_mapping()));
            }
        });
    });
}

#[test]
fn a_thread_without_a_stack_for_handlers_goes_on() {
    succeeds(|| {
        configure(&mut Config::new()).unwrap();
        let thread = thread::spawn(|| {
            // SAFETY: plain data, for which zero is a value.
            let mut none: libc::stack_t = unsafe { std::mem::zeroed() };
            none.ss_flags = libc::SS_DISABLE;
            // SAFETY: takes away the stack that the standard library gave this thread, which does not run on it.
            assert_eq!(unsafe { libc::sigaltstack(&none, null_mut()) }, 0);
            fault_in_a_mapping();
        });
        thread.join().unwrap();
    });
}

#[test]
fn errno_is_what_the_interrupted_code_left_there() {
    succeeds(|| {
        configure(&mut Config::new()).unwrap();
        let (segment, file) = truncated();
        // SAFETY: the thread's errno is always there.
        unsafe { *libc::__errno_location() = 77 };
        touch(&segment);
        // SAFETY: as above.
        assert_eq!(unsafe { *libc::__errno_location() }, 77);
        fs::remove_file(file).unwrap();
    });
}
