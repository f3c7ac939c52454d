//! Hostile guests: every kind of access, at every edge of every kind of range, in a child process.
//!
//! That the child lives and says how the call ended is the assertion. A new case is a new row in `cases`.

mod cases;
mod child;

use std::env;
use std::process::Command;

use libtest_mimic::{Arguments, Failed, Trial};

use crate::cases::Case;

/// Names the case for a child process.
const CASE: &str = "KARMEM_HOSTILE_CASE";

fn main() {
    if let Ok(name) = env::var(CASE) {
        let case = Case::all().find(|case| case.to_string() == name);
        println!(
            "{}",
            child::run(case.expect("the parent names a case of the table"))
        );
        return;
    }
    let trials = Case::all().map(|case| Trial::test(case.to_string(), move || in_a_child(case)));
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

fn in_a_child(case: Case) -> Result<(), Failed> {
    let output = Command::new(env::current_exe()?)
        .env(CASE, case.to_string())
        .output()?;
    let errors = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("the process ended: {}\n{errors}", output.status).into());
    }
    let outcome = String::from_utf8_lossy(&output.stdout);
    let expected = case.expected().to_string();
    if outcome.trim() != expected {
        return Err(format!(
            "expected: {expected}\n   found: {}\n{errors}",
            outcome.trim()
        )
        .into());
    }
    Ok(())
}
