//! Crashes of somebody else's stay crashes, with the signal that they would have had without us.

use karmem::host::configure;
use wasmtime::Config;

use crate::child::{is_killed_by, succeeds};
use crate::faults::{fault_elsewhere, fault_in_a_file_elsewhere, fault_in_a_mapping};
use crate::other::install;

#[test]
fn a_fault_that_is_nobodys_ends_the_process() {
    is_killed_by(libc::SIGSEGV, "", || {
        configure(&mut Config::new()).unwrap();
        fault_in_a_mapping();
        fault_elsewhere();
    });
}

#[test]
fn a_file_of_nobodys_that_became_shorter_ends_the_process() {
    is_killed_by(libc::SIGBUS, "", || {
        configure(&mut Config::new()).unwrap();
        fault_in_a_mapping();
        fault_in_a_file_elsewhere();
    });
}

#[test]
fn a_signal_that_somebody_sends_ends_the_process() {
    is_killed_by(libc::SIGBUS, "", || {
        // Takes the standard library's handler away, so that the default is what comes behind ours.
        install(libc::SIGBUS, libc::SIG_DFL, 0, &[]);
        configure(&mut Config::new()).unwrap();
        // SAFETY: sends a signal to this thread.
        unsafe { libc::raise(libc::SIGBUS) };
    });
}

#[test]
fn a_signal_that_is_ignored_stays_ignored() {
    succeeds(|| {
        install(libc::SIGSEGV, libc::SIG_IGN, 0, &[]);
        configure(&mut Config::new()).unwrap();
        // SAFETY: sends a signal to this thread.
        unsafe { libc::raise(libc::SIGSEGV) };
        fault_in_a_mapping();
    });
}

/// The kernel does not let a process ignore a fault of its own.
#[test]
fn a_fault_that_is_ignored_ends_the_process() {
    is_killed_by(libc::SIGSEGV, "", || {
        install(libc::SIGSEGV, libc::SIG_IGN, 0, &[]);
        configure(&mut Config::new()).unwrap();
        fault_elsewhere();
    });
}

#[test]
fn a_handler_that_reports_a_crash_once_reports_it_once() {
    extern "C" fn handler(_signal: i32) {
        let words = b"last words\n";
        // SAFETY: writes bytes of a constant.
        unsafe { libc::write(2, words.as_ptr().cast(), words.len()) };
    }
    is_killed_by(libc::SIGSEGV, "last words\n", || {
        let handler = handler as *const () as usize;
        install(libc::SIGSEGV, handler, libc::SA_RESETHAND, &[]);
        configure(&mut Config::new()).unwrap();
        fault_in_a_mapping();
        fault_elsewhere();
    });
}

#[test]
fn a_stack_overflow_is_still_reported_as_one() {
    is_killed_by(libc::SIGABRT, "has overflowed its stack", || {
        configure(&mut Config::new()).unwrap();
        println!("{}", overflow(1));
    });
}

#[expect(unconditional_recursion, reason = "the stack is to overflow")]
fn overflow(depth: u64) -> u64 {
    let frame = std::hint::black_box([depth; 64]);
    overflow(depth + 1) + frame[depth as usize % 64]
}
