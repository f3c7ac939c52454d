//! Tests that need a process of their own: a closure of a test comes in; the command that runs this test alone goes out, and
//! what came of it is looked at.

use std::any::type_name;
use std::env;
use std::process::{Command, Output};

const CHILD: &str = "KARMEM_TEST_CHILD";

/// Whether this is such a process: then the test carries its scenario out.
#[must_use]
pub fn is_child() -> bool {
    env::var_os(CHILD).is_some()
}

/// Runs the test that the closure `F` stands in, alone, in a process of its own, once it is started.
///
/// # Panics
///
/// When this program has no path.
#[must_use]
pub fn command<F>() -> Command {
    // `program::module::a_test::{{closure}}`
    let test: Vec<&str> = type_name::<F>().split("::").skip(1).take(2).collect();
    let mut command = Command::new(env::current_exe().expect("a program"));
    command
        .args(["--exact", &test.join("::"), "--nocapture"])
        .env(CHILD, "")
        .env("RUST_BACKTRACE", "0");
    command
}

/// What such a process has said on its standard error, if it has run the test and lived.
///
/// # Panics
///
/// When it has not.
#[must_use]
pub fn survived<F>(output: &Output) -> String {
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.contains("running 1 test"),
        "{} is no closure of a test",
        type_name::<F>()
    );
    assert!(
        output.status.success(),
        "{}\n{said}\n{errors}",
        output.status
    );
    errors.into_owned()
}
