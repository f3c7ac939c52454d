//! What happens where the toolchain lacks a target. Scripts stand in for its programs, and note what they are asked to do.
#![cfg(unix)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The folder that a toolchain has when it can compile for guests.
const LIBRARY: &str = "lib/rustlib/wasm32-unknown-unknown/lib";

/// A toolchain without libraries.
struct Toolchain {
    sysroot: PathBuf,
    path: PathBuf,
    rustup: String,
}

impl Toolchain {
    /// Without rustup.
    fn new(name: &str) -> Self {
        let sysroot = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        // Of an earlier run.
        let _ = fs::remove_dir_all(&sysroot);
        fs::create_dir_all(&sysroot).expect("a folder");
        Self {
            path: sysroot.clone(),
            sysroot,
            rustup: String::new(),
        }
    }

    /// With a rustup that runs `script`.
    fn with_rustup(mut self, script: &str) -> Self {
        self.path = stand_ins().join("path");
        script.clone_into(&mut self.rustup);
        self
    }

    fn demo(&self) -> Output {
        Command::new(env!("CARGO_BIN_EXE_xtask"))
            .arg("demo")
            .env("PATH", &self.path)
            .env("CARGO", stand_ins().join("cargo"))
            .env("RUSTC", stand_ins().join("rustc"))
            .env("SYSROOT", &self.sysroot)
            .env("RUSTUP", &self.rustup)
            .output()
            .expect("xtask runs")
    }

    /// What rustup and cargo were asked to do, one a line.
    fn log(&self) -> Vec<String> {
        let log = fs::read_to_string(self.sysroot.join("log")).unwrap_or_default();
        log.lines().map(str::to_owned).collect()
    }
}

fn stand_ins() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stand_ins")
}

fn assert_says_what_to_run(output: &Output) {
    let errors = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{errors}");
    assert!(
        errors.contains("\n    rustup target add wasm32-unknown-unknown\n"),
        "{errors}"
    );
}

#[test]
fn a_missing_target_is_added_before_anything_is_built() {
    let toolchain = Toolchain::new("adds");
    let add = format!(
        "/bin/mkdir -p '{}'",
        toolchain.sysroot.join(LIBRARY).display()
    );
    let toolchain = toolchain.with_rustup(&add);
    let output = toolchain.demo();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    assert!(
        errors.contains("$ rustup target add wasm32-unknown-unknown\n"),
        "{errors}"
    );
    let log = toolchain.log();
    assert_eq!(log[0], "rustup target add wasm32-unknown-unknown");
    assert!(
        log.len() > 1 && log[1..].iter().all(|line| line.starts_with("cargo ")),
        "{log:?}"
    );
}

#[test]
fn a_target_that_is_there_is_not_added_again() {
    let toolchain = Toolchain::new("has").with_rustup("exit 1");
    fs::create_dir_all(toolchain.sysroot.join(LIBRARY)).expect("a folder");
    assert!(toolchain.demo().status.success());
    let log = toolchain.log();
    assert!(
        !log.is_empty() && log.iter().all(|line| line.starts_with("cargo ")),
        "{log:?}"
    );
}

#[test]
fn without_rustup_it_says_what_to_run() {
    let toolchain = Toolchain::new("without");
    assert_says_what_to_run(&toolchain.demo());
    assert!(toolchain.log().is_empty());
}

#[test]
fn where_rustup_fails_it_says_what_to_run() {
    let toolchain = Toolchain::new("fails").with_rustup("exit 1");
    assert_says_what_to_run(&toolchain.demo());
    assert_eq!(toolchain.log().len(), 1);
}

#[test]
fn a_target_that_went_to_another_toolchain_does_not_count() {
    let toolchain = Toolchain::new("other").with_rustup("exit 0");
    assert_says_what_to_run(&toolchain.demo());
    assert_eq!(toolchain.log().len(), 1);
}
