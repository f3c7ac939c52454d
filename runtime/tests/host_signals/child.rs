//! Scenarios in child processes: one comes in, how its process ended goes out.

use std::any::type_name;
use std::env;
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Output};

const CHILD: &str = "KARMEM_SIGNALS_CHILD";

/// Runs `scenario`, a closure of the test that calls this, in a child process.
pub(crate) fn succeeds<F: FnOnce()>(scenario: F) {
    if let Some(output) = child(scenario) {
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(output.status.success(), "{}\n{errors}", output.status);
    }
}

/// The same for a scenario that must end by `signal`, not before it has printed `last_words`.
pub(crate) fn is_killed_by<F: FnOnce()>(signal: i32, last_words: &str, scenario: F) {
    let Some(output) = child(scenario) else {
        return;
    };
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(
        output.status.signal(),
        Some(signal),
        "{}\n{errors}",
        output.status
    );
    assert!(errors.contains(last_words), "{errors}");
}

/// A process that runs the test again, and nothing else: there the scenario is carried out.
fn child<F: FnOnce()>(scenario: F) -> Option<Output> {
    if env::var_os(CHILD).is_some() {
        // SAFETY: ends a child that faults for ever, by a signal.
        unsafe { libc::alarm(20) };
        scenario();
        return None;
    }
    // `host_signals::before::a_test::{{closure}}`
    let name = type_name::<F>();
    let test = name.split("::").skip(1).take(2).collect::<Vec<_>>();
    let output = Command::new(env::current_exe().unwrap())
        .args(["--exact", &test.join("::"), "--nocapture"])
        .env(CHILD, "")
        .output()
        .unwrap();
    let ran = String::from_utf8_lossy(&output.stdout).contains("running 1 test");
    assert!(ran, "{name} is no closure of a test in a module");
    Some(output)
}
