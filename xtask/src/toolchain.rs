//! What the toolchain must have: where it is missing it is added by rustup, and where that fails the failure says what to do.

use std::path::{Path, PathBuf};

use crate::command::Failure;
use crate::step::Step;
use crate::terminal;

/// What guests are compiled for.
pub(crate) const GUEST_TARGET: &str = "wasm32-unknown-unknown";

/// Makes sure that guests can be compiled.
pub(crate) fn require_guest_target() -> Result<(), Failure> {
    let sysroot = sysroot()?;
    let Err(why) = add_target(&sysroot, GUEST_TARGET, "guests need") else {
        return Ok(());
    };
    let libraries = libraries(&sysroot);
    Err(Failure::step(format!(
        "the target {GUEST_TARGET} is missing, and could not be added: {why}\n\
         Add it, and run the same command again:\n\n    \
             rustup target add {GUEST_TARGET}\n\n\
         A toolchain that does not come from rustup has it in a package of its own; it belongs into\n    {}",
        libraries.display()
    )))
}

/// Makes sure that `cargo fmt` and `cargo clippy` are there; rustup's minimal profile comes without them.
pub(crate) fn require_linters() -> Result<(), Failure> {
    for (component, subcommand) in [("rustfmt", "fmt"), ("clippy", "clippy")] {
        let is_there = || Step::cargo().args([subcommand, "--version"]).succeeds();
        if is_there() {
            continue;
        }
        terminal::note(&format!(
            "The toolchain comes without {component}. Adding it:"
        ));
        let added = Step::rustup()
            .words("component add")
            .args([component])
            .run();
        let why = match added {
            Ok(()) if is_there() => continue,
            Ok(()) => "rustup added it to another toolchain than the one that runs".to_owned(),
            Err(failure) => failure.message,
        };
        return Err(Failure::step(format!(
            "{component} is missing, and could not be added: {why}\n\
             Add it, and run the same command again:\n\n    rustup component add {component}"
        )));
    }
    Ok(())
}

/// Whether the toolchain can compile for `target`, which is added if possible.
pub(crate) fn has_target(target: &str) -> Result<bool, Failure> {
    Ok(add_target(&sysroot()?, target, "checks need").is_ok())
}

/// Adds a target where it is missing, or says why that is not possible.
fn add_target(sysroot: &Path, target: &str, who_needs: &str) -> Result<(), String> {
    if has_library(sysroot, target) {
        return Ok(());
    }
    terminal::note(&format!(
        "The toolchain cannot compile for {target} yet, which {who_needs}. Adding that:"
    ));
    match Step::rustup().words("target add").args([target]).run() {
        Ok(()) if has_library(sysroot, target) => Ok(()),
        Ok(()) => Err("rustup added it to another toolchain than the one that runs".to_owned()),
        Err(failure) => Err(failure.message),
    }
}

/// Whoever installed it: what counts is that the standard library for `target` is there.
fn has_library(sysroot: &Path, target: &str) -> bool {
    libraries(sysroot).join(target).join("lib").is_dir()
}

fn libraries(sysroot: &Path) -> PathBuf {
    sysroot.join("lib").join("rustlib")
}

fn sysroot() -> Result<PathBuf, Failure> {
    Ok(Step::rustc().words("--print sysroot").output()?.into())
}
