//! SIGSEGV and SIGBUS: one handler for the process, in front of whatever handled them before.
//!
//! A fault's address goes to the function given to [`install`]; what that does not answer goes to the handler
//! that was there before. Knows nothing of guests and windows.
//!
//! Wasmtime handles SIGSEGV too. Installed after us (the usual order: the configuration comes before the first
//! engine) it looks first, turns faults of compiled code into traps, and passes the rest to us. Installed
//! before us, it sees only what we don't answer.

use core::ffi::c_int;
use core::ptr::null_mut;
use core::sync::atomic::{AtomicBool, Ordering};
use std::io;
use std::sync::OnceLock;

use libc::{siginfo_t, ucontext_t};

use crate::sys::FaultAccess;

/// What the kernel tells about a fault.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fault {
    /// The address that was accessed.
    pub(crate) address: usize,
    /// What was tried.
    pub(crate) access: FaultAccess,
    /// Whether the page is mapped but has nothing behind it: the file has become shorter (SIGBUS).
    pub(crate) vanished: bool,
}

/// Answers a fault: `true` when the access can be tried again.
///
/// Runs inside a signal handler: no locks, no allocation, no thread-locals.
pub(crate) type Answer = fn(Fault) -> bool;

struct Installed {
    answer: Answer,
    previous_segv: Previous,
    previous_bus: Previous,
}

/// What handled a signal before us.
struct Previous {
    action: libc::sigaction,
    /// Whether a handler that wants to be called only once (`SA_RESETHAND`) has been.
    spent: AtomicBool,
}

/// Written once, before the handler can run; reading it is one atomic load.
static INSTALLED: OnceLock<Installed> = OnceLock::new();

/// Puts the handler in front of the present ones. Later calls do nothing.
pub(crate) fn install(answer: Answer) -> io::Result<()> {
    static RESULT: OnceLock<Result<(), i32>> = OnceLock::new();
    RESULT
        .get_or_init(|| {
            let previous_segv = current(libc::SIGSEGV)?;
            let previous_bus = current(libc::SIGBUS)?;
            INSTALLED.get_or_init(|| Installed {
                answer,
                previous_segv,
                previous_bus,
            });
            replace(libc::SIGSEGV)?;
            replace(libc::SIGBUS)
        })
        .map_err(io::Error::from_raw_os_error)
}

fn current(signal: c_int) -> Result<Previous, i32> {
    // SAFETY: `sigaction` is plain data, for which zero is a value.
    let mut action = unsafe { core::mem::zeroed() };
    // SAFETY: without a new action the call only fills in the present one.
    match unsafe { libc::sigaction(signal, core::ptr::null(), &raw mut action) } {
        0 => Ok(Previous {
            action,
            spent: AtomicBool::new(false),
        }),
        _ => Err(io::Error::last_os_error().raw_os_error().unwrap_or(0)),
    }
}

fn replace(signal: c_int) -> Result<(), i32> {
    // SAFETY: `sigaction` is plain data, for which zero is a value.
    let mut action: libc::sigaction = unsafe { core::mem::zeroed() };
    let handler: unsafe extern "C" fn(c_int, *mut siginfo_t, *mut libc::c_void) = handle;
    action.sa_sigaction = handler as usize;
    // ONSTACK: a stack overflow has no stack left to handle it on. NODEFER: the handlers behind us may fault, if they
    // allow it themselves.
    action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_NODEFER;
    // SAFETY: the handler is async-signal-safe (see there) and has the signature that SA_SIGINFO asks for.
    match unsafe { libc::sigaction(signal, &raw const action, null_mut()) } {
        0 => Ok(()),
        _ => Err(io::Error::last_os_error().raw_os_error().unwrap_or(0)),
    }
}

/// Async-signal-safe: atomic loads, raw system calls and the answer, which is held to the same.
unsafe extern "C" fn handle(signal: c_int, info: *mut siginfo_t, context: *mut libc::c_void) {
    let Some(installed) = INSTALLED.get() else {
        return;
    };
    // SAFETY: the thread's errno is always there. The code we interrupt must find its own value in it.
    let errno = unsafe { *libc::__errno_location() };
    // SAFETY: with SA_SIGINFO the kernel passes valid pointers to both.
    let answered = unsafe { fault(signal, &*info, context.cast()) }.is_some_and(installed.answer);
    // SAFETY: as above.
    unsafe { *libc::__errno_location() = errno };
    if answered {
        return;
    }
    let previous = if signal == libc::SIGBUS {
        &installed.previous_bus
    } else {
        &installed.previous_segv
    };
    // SAFETY: passes on what the kernel passed to us.
    unsafe { pass_on(previous, signal, info, context) };
}

/// The fault behind a signal; `None` when somebody merely sent the signal, or memory itself is broken: then the
/// bytes are gone that somebody may have a reference to, and zeros would not be what it refers to.
///
/// # Safety
///
/// `context` is what the kernel passed to the handler.
unsafe fn fault(signal: c_int, info: &siginfo_t, context: *const ucontext_t) -> Option<Fault> {
    let is_broken =
        signal == libc::SIGBUS && matches!(info.si_code, libc::BUS_MCEERR_AR | libc::BUS_MCEERR_AO);
    if info.si_code <= 0 || is_broken {
        return None;
    }
    // SAFETY: SIGSEGV and SIGBUS of the kernel's carry an address.
    let address = unsafe { info.si_addr() }.addr();
    // SAFETY: the caller's promise.
    let access = unsafe { access(context) };
    Some(Fault {
        address,
        access,
        vanished: signal == libc::SIGBUS,
    })
}

#[cfg(target_arch = "x86_64")]
unsafe fn access(context: *const ucontext_t) -> FaultAccess {
    // SAFETY: the caller passes the kernel's context.
    let error = unsafe { (*context).uc_mcontext.gregs[libc::REG_ERR as usize] };
    // Bit 1 of the page fault error code: the access was a write.
    if error & 2 == 0 {
        FaultAccess::Read
    } else {
        FaultAccess::Write
    }
}

#[cfg(not(target_arch = "x86_64"))]
unsafe fn access(_context: *const ucontext_t) -> FaultAccess {
    FaultAccess::Unknown
}

/// Hands a signal to the handler that was installed before, as the kernel would have.
///
/// # Safety
///
/// The arguments are those that the kernel passed to ours.
unsafe fn pass_on(
    previous: &Previous,
    signal: c_int,
    info: *mut siginfo_t,
    context: *mut libc::c_void,
) {
    let Previous { action, spent } = previous;
    match action.sa_sigaction {
        handler @ (libc::SIG_DFL | libc::SIG_IGN) => {
            // SAFETY: the caller's promise.
            unsafe { do_as_the_kernel(handler, signal, info) };
        }
        _ if action.sa_flags & libc::SA_RESETHAND != 0 && spent.swap(true, Ordering::Relaxed) => {
            // SAFETY: the caller's promise.
            unsafe { do_as_the_kernel(libc::SIG_DFL, signal, info) };
        }
        handler => {
            // SAFETY: the action is one that was installed for `signal`.
            unsafe { block_for(action, signal) };
            // SAFETY: the caller's promise.
            unsafe { call(handler, action.sa_flags, signal, info, context) };
        }
    }
}

/// What the kernel does by itself: ignores a signal that was sent, or ends the process.
///
/// # Safety
///
/// `info` is what the kernel passed to our handler.
unsafe fn do_as_the_kernel(handler: usize, signal: c_int, info: *const siginfo_t) {
    // SAFETY: the caller's promise.
    let code = unsafe { (*info).si_code };
    // Memory that is broken, but that nobody has accessed yet, is reported like a signal that was sent.
    let sent = code <= 0 || signal == libc::SIGBUS && code == libc::BUS_MCEERR_AO;
    if sent && handler == libc::SIG_IGN {
        return;
    }
    // SAFETY: `sigaction` is plain data, for which zero is a value.
    let mut default: libc::sigaction = unsafe { core::mem::zeroed() };
    default.sa_sigaction = libc::SIG_DFL;
    // SAFETY: takes our handler away. The access is tried again when we return, and ends the process as it would
    // have without us; the kernel lets nobody ignore that.
    unsafe { libc::sigaction(signal, &raw const default, null_mut()) };
    if sent {
        // SAFETY: always allowed. A signal that somebody sent does not come again by itself.
        unsafe { libc::raise(signal) };
    }
}

/// Blocks the signals that `action` wants blocked while it runs. The kernel unblocks them when ours returns.
///
/// # Safety
///
/// `action` was installed for `signal`.
unsafe fn block_for(action: &libc::sigaction, signal: c_int) {
    let mut blocked = action.sa_mask;
    if action.sa_flags & libc::SA_NODEFER == 0 {
        // SAFETY: a set of signals, and a signal.
        unsafe { libc::sigaddset(&raw mut blocked, signal) };
    }
    // SAFETY: changes this thread's mask only.
    unsafe { libc::pthread_sigmask(libc::SIG_BLOCK, &raw const blocked, null_mut()) };
}

/// Calls a handler in the way that its flags ask for.
///
/// # Safety
///
/// `handler` was installed with `flags` for `signal`; the rest is what the kernel passed to ours.
unsafe fn call(
    handler: usize,
    flags: c_int,
    signal: c_int,
    info: *mut siginfo_t,
    context: *mut libc::c_void,
) {
    if flags & libc::SA_SIGINFO != 0 {
        // SAFETY: a handler installed with SA_SIGINFO has this signature.
        let handler: extern "C" fn(c_int, *mut siginfo_t, *mut libc::c_void) =
            unsafe { core::mem::transmute(handler) };
        handler(signal, info, context);
    } else {
        // SAFETY: a handler installed without SA_SIGINFO has this signature.
        let handler: extern "C" fn(c_int) = unsafe { core::mem::transmute(handler) };
        handler(signal);
    }
}
