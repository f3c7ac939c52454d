//! Handlers that were there before ours get what is not ours, in the way that they asked for.

use std::sync::atomic::{AtomicBool, Ordering};

use karmem::host::{Segment, configure};
use wasmtime::Config;

use crate::child::succeeds;
use crate::faults::{FORBIDDEN, PAGE, fault_elsewhere, fault_in_a_mapping};
use crate::other::{allow, calls, install, install_other, is_blocked};

#[test]
fn a_handler_from_before_gets_what_is_not_ours() {
    succeeds(|| {
        install_other();
        configure(&mut Config::new()).unwrap();
        fault_in_a_mapping();
        assert_eq!(calls(), 0, "the mapping's fault is not theirs");
        fault_elsewhere();
        assert_eq!(calls(), 1);
        fault_in_a_mapping();
        assert_eq!(calls(), 1, "ours is still there");
    });
}

#[test]
fn a_handler_that_asks_for_the_signal_alone_gets_it() {
    extern "C" fn handler(signal: i32) {
        assert_eq!(signal, libc::SIGSEGV);
        allow();
    }
    succeeds(|| {
        install(libc::SIGSEGV, handler as *const () as usize, 0, &[]);
        configure(&mut Config::new()).unwrap();
        fault_elsewhere();
        assert_eq!(calls(), 1);
        fault_in_a_mapping();
        fault_elsewhere();
        assert_eq!(calls(), 2);
    });
}

/// What [`look`] has seen: whether SIGSEGV and SIGUSR1 were blocked.
static SEEN: [AtomicBool; 2] = [AtomicBool::new(false), AtomicBool::new(false)];

extern "C" fn look(_signal: i32) {
    SEEN[0].store(is_blocked(libc::SIGSEGV), Ordering::Relaxed);
    SEEN[1].store(is_blocked(libc::SIGUSR1), Ordering::Relaxed);
    allow();
}

fn seen() -> [bool; 2] {
    [0, 1].map(|index| SEEN[index].load(Ordering::Relaxed))
}

#[test]
fn a_handler_runs_with_the_signals_blocked_that_it_asked_for() {
    succeeds(|| {
        install(
            libc::SIGSEGV,
            look as *const () as usize,
            0,
            &[libc::SIGUSR1],
        );
        configure(&mut Config::new()).unwrap();
        fault_elsewhere();
        assert_eq!(seen(), [true, true]);
        let after = [libc::SIGSEGV, libc::SIGUSR1].map(is_blocked);
        assert_eq!(after, [false, false], "and only while it runs");
        fault_in_a_mapping();
    });
}

#[test]
fn a_handler_that_may_be_interrupted_by_its_own_signal_still_may() {
    succeeds(|| {
        install(
            libc::SIGSEGV,
            look as *const () as usize,
            libc::SA_NODEFER,
            &[],
        );
        configure(&mut Config::new()).unwrap();
        fault_elsewhere();
        assert_eq!(seen(), [false, false]);
    });
}

#[test]
fn broken_memory_is_not_answered_with_zeros() {
    succeeds(|| {
        install_other();
        let mut segment = Segment::anonymous(PAGE as u64).unwrap();
        segment.seal().unwrap();
        let frozen = segment.freeze().unwrap().bytes();
        let start = frozen.as_ptr().cast_mut();
        FORBIDDEN.store(start, Ordering::Relaxed);
        // SAFETY: a signal for this thread, as the kernel sends it where memory fails that nobody accesses. The
        // address lies 16 bytes into the structure.
        unsafe {
            let mut info: libc::siginfo_t = std::mem::zeroed();
            info.si_signo = libc::SIGBUS;
            info.si_code = libc::BUS_MCEERR_AO;
            (&raw mut info).byte_add(16).cast::<*mut u8>().write(start);
            // To this thread, so that it has been handled when the call returns.
            let (process, thread) = (libc::getpid(), libc::gettid());
            let call = libc::SYS_rt_tgsigqueueinfo;
            let sent = libc::syscall(call, process, thread, libc::SIGBUS, &raw mut info);
            assert_eq!(sent, 0);
        }
        assert_eq!(calls(), 1);
        segment.check().unwrap();
    });
}
