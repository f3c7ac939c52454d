//! Guests that are real crates, and those in C: the name of one comes in, it is built for WebAssembly, and where it lies goes out.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use karmem_c_compiler::{GuestCompiler, skip};

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

/// Builds the guest that is this file of C, named from the root of the repository, with the headers in `generated/c`. None where that
/// takes a compiler that is not installed, once that is said.
///
/// # Panics
///
/// When it can't be built, and when there is no compiler and nothing may be skipped.
#[must_use]
pub fn build_c(scratch: &str, source: &str) -> Option<PathBuf> {
    let compiler = match GuestCompiler::find() {
        Ok(compiler) => compiler,
        Err(missing) => {
            skip(source, missing).unwrap_or_else(|missing| panic!("{source}: {missing}"));
            return None;
        }
    };
    let folder = Path::new(scratch).join("c");
    fs::create_dir_all(&folder).expect("a folder");
    let name = source.replace(['/', '.'], "_");
    let guest = folder.join(name).with_extension("wasm");
    let status = compiler
        .build(Path::new(source), Path::new("generated/c"), &guest)
        .current_dir(workspace())
        .status()
        .expect("the compiler runs");
    assert!(status.success(), "{source} can't be built");
    Some(guest)
}

fn workspace() -> &'static Path {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().expect("the workspace")
}

/// Builds what `arguments` name, in the target folder that the tests have; where it is put.
fn build_for_wasm(scratch: &str, arguments: &[&str]) -> PathBuf {
    let target = Path::new(scratch).parent().expect("the target folder");
    let status = Command::new(env!("CARGO"))
        .args(["build", "--quiet", "--release"])
        .args(arguments)
        .args(["--target", "wasm32-unknown-unknown", "--target-dir"])
        .arg(target)
        .current_dir(workspace())
        .status()
        .expect("cargo runs");
    assert!(
        status.success(),
        "the guest can't be built; run `rustup target add wasm32-unknown-unknown`"
    );
    target.join("wasm32-unknown-unknown/release")
}
