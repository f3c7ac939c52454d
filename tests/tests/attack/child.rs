//! Processes of their own: a scenario comes in, and is carried out in one, which must live and end in time.

use karmem_tests::child;

/// Seconds of processor time that a child may take: what would go on for ever is ended by the kernel.
const SECONDS: libc::rlim_t = 120;

/// Runs `scenario`, a closure of the test that calls this, in a process of its own.
pub(crate) fn in_child<F: FnOnce()>(scenario: F) {
    if child::is_child() {
        let limit = libc::rlimit {
            rlim_cur: SECONDS,
            rlim_max: SECONDS,
        };
        // SAFETY: sets a limit of this process.
        unsafe { libc::setrlimit(libc::RLIMIT_CPU, &raw const limit) };
        scenario();
        return;
    }
    let output = child::command::<F>().output().expect("it starts");
    let _ = child::survived::<F>(&output);
}
