//! The committed Rust code, compiled as a guest may have it: for wasm32, without the standard library, in every edition,
//! with no warning allowed.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Failure;
use crate::step::Step;
use crate::toolchain::GUEST_TARGET;
use crate::workspace::{self, GENERATED};

const EDITIONS: [&str; 4] = ["2015", "2018", "2021", "2024"];

/// Compiles all of `generated/rust` in each edition, and its documentation once.
pub(crate) fn check() -> Result<(), Failure> {
    let target = workspace::target_dir()?;
    // Cargo compiles the runtime, and puts it where it can be found; the rest needs no package of its own.
    Step::cargo()
        .words("build --package karmem --target")
        .args([GUEST_TARGET])
        .run()?;
    let root = write_root(&target)?;
    for edition in EDITIONS {
        compile(Step::rustc(), edition, &target, &root)
            .words("--emit metadata -D warnings -D missing_docs")
            .run()?;
    }
    compile(Step::rustdoc(), "2024", &target, &root)
        .words("-D warnings")
        .run()
}

/// Adds what both tools take.
fn compile(tool: Step, edition: &str, target: &Path, root: &Path) -> Step {
    let guest = target.join(GUEST_TARGET).join("debug");
    let runtime = guest.join("libkarmem.rlib");
    let dependencies = |folder: PathBuf| format!("dependency={}", folder.join("deps").display());
    tool.words("--crate-type lib --crate-name generated --target")
        .args([GUEST_TARGET, "--edition", edition])
        .args([
            "--extern".to_owned(),
            format!("karmem={}", runtime.display()),
        ])
        .args(["-L".to_owned(), dependencies(guest)])
        // Procedural macros are compiled for the host.
        .args(["-L".to_owned(), dependencies(target.join("debug"))])
        .args(["--out-dir".into(), target.join("xtask")])
        .args([root])
}

/// Writes a crate that has each generated file as a module, and again as one that it makes no use of.
fn write_root(target: &Path) -> Result<PathBuf, Failure> {
    let mut modules = String::new();
    for path in workspace::files_below(&Path::new(GENERATED).join("rust"))? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let module = stem.replace('-', "_");
        let path = workspace::root().join(&path);
        modules += &format!("    /// Generated.\n    #[path = {path:?}]\n    pub mod {module};\n");
    }
    let text = format!(
        "//! All generated code.\n#![no_std]\nextern crate karmem;\n\n\
         /// For others.\npub mod public {{\n{modules}}}\n\nmod unused {{\n{modules}}}\n"
    );
    let root = target.join("xtask").join("generated.rs");
    let place = workspace::root().join(&root);
    let folder = place.parent().unwrap_or(&place);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&place, text))
        .map_err(|error| Failure::step(format!("cannot write {}: {error}", root.display())))?;
    Ok(root)
}
