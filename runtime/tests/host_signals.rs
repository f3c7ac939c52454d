//! Signal handlers of others, before and behind ours: faults in mappings are ours, all else is theirs.
//!
//! Each test runs its scenario in a child process, because handlers belong to the whole process. What the child
//! prints, and how it ends, are the assertions.

use std::env;
use std::fs::{self, OpenOptions};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output};
use std::ptr::null_mut;
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use karmem::host::{Error, Segment, configure};
use wasmtime::Config;

const PAGE: usize = 4096;
const CHILD: &str = "KARMEM_SIGNALS_CHILD";

/// Runs `scenario` in a child process that runs the test `name` of this file, and nothing else.
fn child(name: &str, scenario: fn()) -> Option<Output> {
    if env::var_os(CHILD).is_some() {
        scenario();
        return None;
    }
    let mut command = Command::new(env::current_exe().unwrap());
    let output = command
        .args(["--exact", name, "--nocapture"])
        .env(CHILD, "")
        .output()
        .unwrap();
    Some(output)
}

fn succeeds(name: &str, scenario: fn()) {
    if let Some(output) = child(name, scenario) {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{}\n{errors}", output.status);
    }
}

fn is_killed_by(signal: i32, name: &str, scenario: fn()) -> String {
    let Some(output) = child(name, scenario) else {
        return String::new();
    };
    assert_eq!(output.status.signal(), Some(signal), "{}", output.status);
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn a_handler_from_before_gets_what_is_not_ours() {
    succeeds("a_handler_from_before_gets_what_is_not_ours", || {
        install_other();
        configure(&mut Config::new()).unwrap();
        fault_in_a_mapping();
        assert_eq!(
            OTHERS.load(Ordering::Relaxed),
            0,
            "the mapping's fault is not theirs"
        );
        fault_elsewhere();
        assert_eq!(OTHERS.load(Ordering::Relaxed), 1);
        fault_in_a_mapping();
        assert_eq!(OTHERS.load(Ordering::Relaxed), 1, "ours is still there");
    });
}

#[test]
fn a_handler_from_after_passes_on_what_is_ours() {
    succeeds("a_handler_from_after_passes_on_what_is_ours", || {
        configure(&mut Config::new()).unwrap();
        install_other();
        fault_in_a_mapping();
        fault_elsewhere();
        assert_eq!(OTHERS.load(Ordering::Relaxed), 1);
        fault_in_a_mapping();
    });
}

#[test]
fn handlers_on_both_sides_and_an_engine_between() {
    succeeds("handlers_on_both_sides_and_an_engine_between", || {
        install_other();
        configure(&mut Config::new()).unwrap();
        wasmtime::Engine::default();
        configure(&mut Config::new()).unwrap();
        fault_in_a_mapping();
        fault_elsewhere();
        assert_eq!(OTHERS.load(Ordering::Relaxed), 1);
    });
}

#[test]
fn a_fault_that_is_nobodys_ends_the_process() {
    is_killed_by(
        libc::SIGSEGV,
        "a_fault_that_is_nobodys_ends_the_process",
        || {
            configure(&mut Config::new()).unwrap();
            fault_elsewhere();
        },
    );
}

#[test]
fn a_signal_that_somebody_sends_ends_the_process() {
    is_killed_by(
        libc::SIGBUS,
        "a_signal_that_somebody_sends_ends_the_process",
        || {
            // SAFETY: takes the standard library's handler away, so that the default is what comes behind ours.
            unsafe { libc::signal(libc::SIGBUS, libc::SIG_DFL) };
            configure(&mut Config::new()).unwrap();
            // SAFETY: sends a signal to this thread.
            unsafe { libc::raise(libc::SIGBUS) };
        },
    );
}

#[test]
fn broken_memory_is_not_answered_with_zeros() {
    succeeds("broken_memory_is_not_answered_with_zeros", || {
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
        assert_eq!(OTHERS.load(Ordering::Relaxed), 1);
        segment.check().unwrap();
    });
}

#[test]
fn a_stack_overflow_is_still_reported_as_one() {
    let errors = is_killed_by(
        libc::SIGABRT,
        "a_stack_overflow_is_still_reported_as_one",
        || {
            configure(&mut Config::new()).unwrap();
            println!("{}", overflow(1));
        },
    );
    assert!(
        env::var_os(CHILD).is_some() || errors.contains("has overflowed its stack"),
        "{errors}"
    );
}

#[test]
fn errno_is_what_the_interrupted_code_left_there() {
    succeeds("errno_is_what_the_interrupted_code_left_there", || {
        configure(&mut Config::new()).unwrap();
        // SAFETY: the thread's errno is always there.
        unsafe { *libc::__errno_location() = 77 };
        let (segment, file) = truncated();
        // SAFETY: as above.
        unsafe { *libc::__errno_location() = 77 };
        touch(&segment);
        // SAFETY: as above.
        assert_eq!(unsafe { *libc::__errno_location() }, 77);
        fs::remove_file(file).unwrap();
    });
}

#[expect(unconditional_recursion, reason = "the stack is to overflow")]
fn overflow(depth: u64) -> u64 {
    let frame = std::hint::black_box([depth; 64]);
    overflow(depth + 1) + frame[depth as usize % 64]
}

/// The host reads a segment whose file has become shorter.
fn fault_in_a_mapping() {
    let (segment, file) = truncated();
    touch(&segment);
    assert!(matches!(segment.check(), Err(Error::Faulted(fault)) if fault.vanished));
    fs::remove_file(file).unwrap();
}

/// A mapped segment with nothing in its file any more.
fn truncated() -> (Segment, std::path::PathBuf) {
    static COUNT: AtomicUsize = AtomicUsize::new(0);
    let name = format!(
        "signals-{}-{}",
        std::process::id(),
        COUNT.fetch_add(1, Ordering::Relaxed)
    );
    let path = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let segment = Segment::create(&path, PAGE as u64).unwrap();
    segment.live().unwrap();
    OpenOptions::new()
        .write(true)
        .open(&path)
        .unwrap()
        .set_len(0)
        .unwrap();
    (segment, path)
}

/// Reads the first byte through the host's mapping.
fn touch(segment: &Segment) {
    // SAFETY: nobody writes the file.
    let frozen = unsafe { segment.assume_frozen() }.unwrap();
    // SAFETY: a byte of the mapping.
    unsafe { frozen.bytes().as_ptr().read_volatile() };
}

/// Reads a page that can't be read, in memory that is no mapping of ours.
fn fault_elsewhere() {
    let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
    // SAFETY: a new page, wherever there is room.
    let page = unsafe { libc::mmap(null_mut(), PAGE, libc::PROT_NONE, flags, -1, 0) };
    FORBIDDEN.store(page.cast(), Ordering::Relaxed);
    // SAFETY: a page of ours; `other` makes it readable, or the process ends.
    unsafe { page.cast::<u8>().read_volatile() };
}

/// The page that the other handler knows how to make readable.
static FORBIDDEN: AtomicPtr<u8> = AtomicPtr::new(null_mut());

/// How often it did.
static OTHERS: AtomicUsize = AtomicUsize::new(0);

/// What the other handler passes on to, for SIGSEGV and SIGBUS.
static BEFORE: [AtomicUsize; 2] = [AtomicUsize::new(0), AtomicUsize::new(0)];

fn install_other() {
    for (signal, before) in [libc::SIGSEGV, libc::SIGBUS].into_iter().zip(&BEFORE) {
        // SAFETY: plain data, for which zero is a value.
        let mut action: libc::sigaction = unsafe { std::mem::zeroed() };
        let handler: extern "C" fn(i32, *mut libc::siginfo_t, *mut libc::c_void) = other;
        action.sa_sigaction = handler as usize;
        action.sa_flags = libc::SA_SIGINFO | libc::SA_ONSTACK | libc::SA_NODEFER;
        // SAFETY: plain data, for which zero is a value.
        let mut old: libc::sigaction = unsafe { std::mem::zeroed() };
        // SAFETY: `other` has the signature for SA_SIGINFO and calls only what a handler may.
        assert_eq!(unsafe { libc::sigaction(signal, &action, &mut old) }, 0);
        before.store(old.sa_sigaction, Ordering::Relaxed);
    }
}

extern "C" fn other(signal: i32, info: *mut libc::siginfo_t, context: *mut libc::c_void) {
    // SAFETY: the kernel passes a valid pointer.
    let address = unsafe { (*info).si_addr() };
    if address == FORBIDDEN.load(Ordering::Relaxed).cast() {
        OTHERS.fetch_add(1, Ordering::Relaxed);
        // SAFETY: the test's own page.
        unsafe { libc::mprotect(address, PAGE, libc::PROT_READ) };
        return;
    }
    let before = BEFORE[usize::from(signal == libc::SIGBUS)].load(Ordering::Relaxed);
    // SAFETY: what was there before is a handler with SA_SIGINFO: ours, or the standard library's.
    let before: extern "C" fn(i32, *mut libc::siginfo_t, *mut libc::c_void) =
        unsafe { std::mem::transmute(before) };
    before(signal, info, context);
}
