//! Guests that are real crates: the name of one comes in, it is built for WebAssembly, and where it lies goes out.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Builds the guest that is `package`. `scratch` is the `CARGO_TARGET_TMPDIR` of the test that asks.
///
/// # Panics
///
/// When it can't be built.
#[must_use]
pub fn build(scratch: &str, package: &str) -> PathBuf {
    let release = build_for_wasm(scratch, &["--package", package]);
    release
        .join(package.replace('-', "_"))
        .with_extension("wasm")
}

/// Builds the guest that is an example of `package`.
///
/// # Panics
///
/// When it can't be built.
#[must_use]
pub fn build_example(scratch: &str, package: &str, example: &str) -> PathBuf {
    let release = build_for_wasm(scratch, &["--package", package, "--example", example]);
    release
        .join("examples")
        .join(example)
        .with_extension("wasm")
}

/// Builds what `arguments` name, in the target folder that the tests have; where it is put.
fn build_for_wasm(scratch: &str, arguments: &[&str]) -> PathBuf {
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let target = Path::new(scratch).parent().expect("the target folder");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release"])
        .args(arguments)
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(target)
        .current_dir(workspace)
        .status()
        .expect("cargo runs");
    assert!(
        status.success(),
        "the guest can't be built; run `rustup target add wasm32-unknown-unknown`"
    );
    target.join("wasm32-unknown-unknown/release")
}
