//! `cargo xtask test`: everything that must hold before a change is taken, the quick checks first.

use std::env::consts::EXE_SUFFIX;
use std::time::Instant;

use crate::command::{Command, Failure, no_arguments};
use crate::step::Step;
use crate::tally::Tally;
use crate::toolchain::{self, GUEST_TARGET};
use crate::{c_headers, demo, editions, generate, targets, terminal, workspace};

pub(crate) const COMMAND: Command = Command {
    name: "test",
    summary: "Checks everything: formatting, generated code, lints, tests, docs, guests",
    help: HELP,
    run,
};

const HELP: &str = "\
Usage: cargo xtask test

Checks formatting, that generated/ is up to date, lints with and without features, for guests and for other kinds of
machines, the generated code in each edition of Rust and with several compilers of C and C++, all tests, the demo on a small
world with guests of each language, and the documentation. Stops at the first step that fails.

Without a compiler of C, what needs it is skipped; not where the variable KARMEM_SKIP_NOTHING is set.
";

/// Packages that run inside of a sandbox.
const GUESTS: [&str; 8] = [
    "demo-reader",
    "demo-writer",
    "flock-guest",
    "heap-guest",
    "karmem-benches-guest",
    "karmem-tests-directory-guest",
    "karmem-tests-guest",
    "two-hosts-guest",
];

/// A guest that has no standard library. What others ask of their dependencies brings it in: so it is built by itself.
const GUEST_WITHOUT_STD: &str = "plugin-guest";

fn run(arguments: &[String]) -> Result<(), Failure> {
    no_arguments(COMMAND.name, arguments)?;
    let start = Instant::now();
    toolchain::require_linters()?;
    toolchain::require_guest_target()?;

    Step::cargo().words("fmt --all --check").run()?;
    generate::check()?;
    lint()?;
    editions::check()?;
    c_headers::check()?;
    let tally = test()?;
    demonstrate()?;
    document()?;

    let took = terminal::duration(start.elapsed());
    terminal::note(&format!("All checks passed in {took}."));
    terminal::print(&format!("{tally}\n"));
    Ok(())
}

fn lint() -> Result<(), Failure> {
    // All of the workspace at once, here and below: then each dependency is built once, with the same features.
    clippy("--workspace --all-targets --all-features")?;
    // Less than everything must compile as well.
    clippy("--package karmem --all-targets")?;
    clippy("--package karmem --features alloc")?;
    clippy("--package karmem --features serde")?;
    clippy("--package karmem-codegen --no-default-features")?;
    clippy(&format!("--package karmem --target {GUEST_TARGET}"))?;
    clippy(&format!(
        "--package karmem --features serde --target {GUEST_TARGET}"
    ))?;
    clippy(&format!(
        "--package karmem --features arbitrary,iceoryx2,zerocopy --target {GUEST_TARGET}"
    ))?;
    clippy(&guests())?;
    clippy(&guest_without_std())?;
    targets::check()
}

/// All guests, for the target that they run on.
fn guests() -> String {
    let packages = GUESTS.map(|guest| format!("--package {guest} "));
    format!("{}--target {GUEST_TARGET}", packages.concat())
}

fn guest_without_std() -> String {
    format!("--package {GUEST_WITHOUT_STD} --target {GUEST_TARGET}")
}

pub(crate) fn clippy(what: &str) -> Result<(), Failure> {
    Step::cargo()
        .words("clippy --keep-going")
        .words(what)
        .words("-- -D warnings")
        .run()
}

/// Runs all tests, also when some fail, so that all of those are seen.
fn test() -> Result<Tally, Failure> {
    let mut tally = Tally::default();
    let everything = Step::cargo()
        .words("test --workspace --all-features --no-fail-fast")
        .run_tests(&mut tally);
    let core = Step::cargo()
        .words("test --package karmem --no-fail-fast")
        .run_tests(&mut tally);
    everything.and(core).map_err(|failure| Failure {
        message: format!("{}\n{tally}", failure.message),
        ..failure
    })?;
    Ok(tally)
}

/// Runs the demo on a small world, and the smallest example: they check what they print.
fn demonstrate() -> Result<(), Failure> {
    for guests in [guests(), guest_without_std()] {
        Step::cargo()
            .words("build --release")
            .words(&guests)
            .run()?;
    }
    // With examples, for the same reason as in `document`.
    Step::cargo()
        .words("build --workspace --all-features --bins --examples")
        .run()?;
    let target = workspace::target_dir()?;
    let built = |name: &str| target.join("debug").join(format!("{name}{EXE_SUFFIX}"));
    Step::built(&built("flock-host"))
        .args([target.join(GUEST_TARGET).join("release/flock_guest.wasm")])
        .run()?;
    Step::built(&built("heap-host"))
        .args([target.join(GUEST_TARGET).join("release/heap_guest.wasm")])
        .run()?;
    demo::check_all(&built("karmem-demo"))
}

fn document() -> Result<(), Failure> {
    // With examples, dependencies have the features that tests asked for, and need not be checked again.
    Step::cargo()
        .words("doc --workspace --all-features --no-deps --lib --bins --examples")
        .variable("RUSTDOCFLAGS", "-D warnings")
        .run()
}
