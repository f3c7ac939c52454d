//! Printed Rust code, compiled as a guest may have it: for wasm32, without the standard library, with no warning allowed. What
//! is committed is compiled in every edition, what the compiler's cases become in the latest. All of it is compiled with what the
//! runtime has by default, and with all that it adds to each type where it has an allocator.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cases::{self, Case};
use crate::command::Failure;
use crate::step::Step;
use crate::toolchain::GUEST_TARGET;
use crate::workspace::{self, GENERATED};

const EDITIONS: [&str; 4] = ["2015", "2018", "2021", "2024"];

/// Features of the runtime that change what a declaration becomes; the second has the first in it.
const FEATURES: [&str; 2] = ["", "serde"];

/// Compiles all of `generated/rust` in each edition, and its documentation once; then what is printed for each case.
pub(crate) fn check() -> Result<(), Failure> {
    let target = workspace::target_dir()?;
    let modules = modules(&Path::new(GENERATED).join("rust"))?;
    let generated = write_root(&target, "generated", &modules)?;
    let cases = write_root(&target, "cases", &modules_of_cases()?)?;
    for features in FEATURES {
        // Cargo compiles the runtime, and puts it where it can be found; the rest needs no package of its own.
        Step::cargo()
            .words("build --package karmem --target")
            .args([GUEST_TARGET, "--features", features])
            .run()?;
        for edition in EDITIONS {
            metadata(edition, &target, &generated).run()?;
        }
        metadata("2024", &target, &cases).run()?;
    }
    compile(Step::rustdoc(), "2024", &target, &generated)
        .words("-D warnings")
        .run()
}

fn metadata(edition: &str, target: &Path, root: &Path) -> Step {
    compile(Step::rustc(), edition, target, root)
        .words("--emit metadata -D warnings -D missing_docs")
}

/// Adds what both tools take.
fn compile(tool: Step, edition: &str, target: &Path, root: &Path) -> Step {
    let guest = target.join(GUEST_TARGET).join("debug");
    let runtime = guest.join("libkarmem.rlib");
    let dependencies = |folder: PathBuf| format!("dependency={}", folder.join("deps").display());
    tool.words("--crate-type lib --target")
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

/// The modules of all cases.
fn modules_of_cases() -> Result<String, Failure> {
    let mut text = String::new();
    for (number, Case { schema, printed }) in cases::print("rust")?.iter().enumerate() {
        let modules = modules(printed)?;
        let name = schema.display();
        text += &format!("/// {name}\npub mod case{number} {{\n{modules}}}\n");
    }
    Ok(text)
}

/// The files in `folder` as modules.
fn modules(folder: &Path) -> Result<String, Failure> {
    let mut modules = String::new();
    for path in workspace::files_below(folder)? {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let module = stem.replace('-', "_");
        let path = workspace::root().join(&path);
        // The names of some schemas are keywords.
        modules += &format!("    /// Printed.\n    #[path = {path:?}]\n    pub mod r#{module};\n");
    }
    Ok(modules)
}

/// Writes a crate that has `modules`, and has them again without making use of them.
fn write_root(target: &Path, name: &str, modules: &str) -> Result<PathBuf, Failure> {
    let text = format!(
        "//! Printed code.\n#![no_std]\nextern crate karmem;\n\n\
         /// For others.\npub mod public {{\n{modules}}}\n\nmod unused {{\n{modules}}}\n"
    );
    let root = target.join("xtask").join(format!("{name}.rs"));
    let place = workspace::root().join(&root);
    let folder = place.parent().unwrap_or(&place);
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(&place, text))
        .map_err(|error| Failure::step(format!("cannot write {}: {error}", root.display())))?;
    Ok(root)
}
