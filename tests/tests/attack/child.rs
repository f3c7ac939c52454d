//! Processes of their own: a scenario comes in, and is carried out in one, which must live and end in time.

use std::any::type_name;
use std::env;
use std::process::Command;

const CHILD: &str = "KARMEM_ATTACK";

/// Seconds of processor time that a child may take: what would go on for ever is ended by the kernel.
const SECONDS: libc::rlim_t = 120;

/// Runs `scenario`, a closure of the test that calls this, in a process of its own.
pub(crate) fn in_child<F: FnOnce()>(scenario: F) {
    if env::var_os(CHILD).is_some() {
        let limit = libc::rlimit {
            rlim_cur: SECONDS,
            rlim_max: SECONDS,
        };
        // SAFETY: sets a limit of this process.
        unsafe { libc::setrlimit(libc::RLIMIT_CPU, &raw const limit) };
        scenario();
        return;
    }
    // `attack::addresses::a_test::{{closure}}`
    let name = type_name::<F>();
    let test = name.split("::").skip(1).take(2).collect::<Vec<_>>();
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", &test.join("::"), "--nocapture"])
        .env(CHILD, "")
        .env("RUST_BACKTRACE", "0")
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("running 1 test"),
        "{name} is no closure of a test"
    );
    assert!(
        output.status.success(),
        "{:?}\n{said}\n{errors}",
        output.status
    );
}
