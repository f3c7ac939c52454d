//! A process that forks: faults in the child are the child's, and the parent does not notice.

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};

use karmem::host::configure;
use wasmtime::Config;

use crate::child::succeeds;
use crate::faults::{assert_has_faulted, fault_in_a_mapping, touch, truncated};

#[test]
fn faults_in_a_forked_child_are_answered_there() {
    succeeds(|| {
        configure(&mut Config::new()).unwrap();
        let (segment, file) = truncated();
        forked(|| {
            touch(&segment);
            assert_has_faulted(&segment);
            fault_in_a_mapping();
        });
        segment.check().unwrap();
        touch(&segment);
        assert_has_faulted(&segment);
        fs::remove_file(file).unwrap();
    });
}

#[test]
fn a_fault_from_before_the_fork_is_known_to_both() {
    succeeds(|| {
        configure(&mut Config::new()).unwrap();
        let (mut segment, file) = truncated();
        touch(&segment);
        forked(|| assert_has_faulted(&segment));
        segment.restore();
        segment.check().unwrap();
        fs::remove_file(file).unwrap();
    });
}

/// Runs `what` in a copy of this process, and waits for it to succeed.
fn forked(what: impl FnOnce()) {
    // SAFETY: this thread is the only one that runs code of ours; the child ends without going back to others.
    match unsafe { libc::fork() } {
        0 => {
            let succeeded = catch_unwind(AssertUnwindSafe(what)).is_ok();
            // SAFETY: ends the child at once.
            unsafe { libc::_exit(i32::from(!succeeded)) };
        }
        child => {
            let mut status = 0;
            // SAFETY: waits for the child just made.
            assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
            assert!(
                libc::WIFEXITED(status),
                "ended by {}",
                libc::WTERMSIG(status)
            );
            assert_eq!(libc::WEXITSTATUS(status), 0);
        }
    }
}
