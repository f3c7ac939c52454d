//! A handler of somebody else's, installed in whatever way the test asks for.
//!
//! It makes [`FORBIDDEN`](crate::faults::FORBIDDEN) readable and passes on everything else.

use std::mem::{transmute, zeroed};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::faults::{FORBIDDEN, PAGE};

/// How often it made the page readable.
static CALLS: AtomicUsize = AtomicUsize::new(0);

/// What it passes on to, for SIGSEGV and SIGBUS.
static BEFORE: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];

pub(crate) type Handler = extern "C" fn(i32, *mut libc::siginfo_t, *mut libc::c_void);

/// How often the other handler was needed.
pub(crate) fn calls() -> usize {
    CALLS.load(Ordering::Relaxed)
}

/// Installs it for both signals, as most would.
pub(crate) fn install_other() {
    let flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_NODEFER;
    for (signal, before) in [libc::SIGSEGV, libc::SIGBUS].into_iter().zip(&BEFORE) {
        let old = install(signal, other as *const () as usize, flags, &[]);
        before.store(old.sa_sigaction, Ordering::Relaxed);
    }
}

/// Installs `handler` (a function, or `SIG_DFL`, or `SIG_IGN`), which runs with `blocked` signals blocked; what was
/// there.
pub(crate) fn install(signal: i32, handler: usize, flags: i32, blocked: &[i32]) -> libc::sigaction {
    // SAFETY: plain data, for which zero is a value.
    let mut action: libc::sigaction = unsafe { zeroed() };
    action.sa_sigaction = handler;
    action.sa_flags = flags;
    for signal in blocked {
        // SAFETY: a set of signals.
        unsafe { libc::sigaddset(&mut action.sa_mask, *signal) };
    }
    put_back(signal, &action)
}

/// Makes `action` the one for `signal`; what was there.
pub(crate) fn put_back(signal: i32, action: &libc::sigaction) -> libc::sigaction {
    // SAFETY: plain data, for which zero is a value.
    let mut old: libc::sigaction = unsafe { zeroed() };
    // SAFETY: the tests' handlers have the signatures that their flags ask for, and call only what a handler may.
    assert_eq!(unsafe { libc::sigaction(signal, action, &mut old) }, 0);
    old
}

extern "C" fn other(signal: i32, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel passes a valid pointer.
    let address = unsafe { (*info).si_addr() };
    if address == FORBIDDEN.load(Ordering::Relaxed).cast() {
        allow();
        return;
    }
    let before = BEFORE[usize::from(signal == libc::SIGBUS)].load(Ordering::Relaxed);
    // SAFETY: what was there before is a handler with SA_SIGINFO: ours, or the standard library's.
    let before: Handler = unsafe { transmute(before) };
    before(signal, info, context);
}

/// Makes the forbidden page readable, so that the access succeeds when it is tried again.
pub(crate) fn allow() {
    CALLS.fetch_add(1, Ordering::Relaxed);
    let page = FORBIDDEN.load(Ordering::Relaxed);
    // SAFETY: the test's own page.
    unsafe { libc::mprotect(page.cast(), PAGE, libc::PROT_READ) };
}

/// Whether this thread has `signal` blocked at the moment.
pub(crate) fn is_blocked(signal: i32) -> bool {
    // SAFETY: plain data, for which zero is a value.
    let mut mask: libc::sigset_t = unsafe { zeroed() };
    // SAFETY: only asks for the mask.
    unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, null_mut(), &mut mask) };
    // SAFETY: a set of signals.
    unsafe { libc::sigismember(&mask, signal) == 1 }
}
