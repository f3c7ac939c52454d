//! `cargo xtask generate`: runs karmemc over all schemas, and finds what no schema makes any more.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Command, Failure, unexpected};
use crate::step::Step;
use crate::terminal;
use crate::workspace::{self, GENERATED, SCHEMAS};

pub(crate) const COMMAND: Command = Command {
    name: "generate",
    summary: "Prints the code for all schemas into generated/",
    help: HELP,
    run,
};

const HELP: &str = "\
Usage: cargo xtask generate [--check]

Runs karmemc over schemas/*.km, writes the result into generated/, and removes files from there that no schema
makes any more.

  --check  Change nothing, but fail when a file is missing, out of date or made by no schema
";

fn run(arguments: &[String]) -> Result<(), Failure> {
    match arguments.first().map(String::as_str) {
        None => write(),
        Some("--check") if arguments.len() == 1 => check(),
        Some("--check") => Err(unexpected(COMMAND.name, &arguments[1])),
        Some(other) => Err(unexpected(COMMAND.name, other)),
    }
}

/// Brings `generated/` up to date.
fn write() -> Result<(), Failure> {
    karmemc(Path::new(GENERATED), None)?.run()?;
    for path in orphans()? {
        let shown = path.display();
        fs::remove_file(workspace::root().join(&path))
            .map_err(|error| Failure::step(format!("cannot remove {shown}: {error}")))?;
        terminal::note(&format!("removed {shown}: no schema makes it any more"));
    }
    Ok(())
}

/// Fails unless `generated/` is what `cargo xtask generate` makes it.
pub(crate) fn check() -> Result<(), Failure> {
    let up_to_date = karmemc(Path::new(GENERATED), Some("--check"))?.run();
    let orphans = orphans()?;
    for path in &orphans {
        terminal::note(&format!("{} is made by no schema", path.display()));
    }
    if up_to_date.is_err() || !orphans.is_empty() {
        return Err(Failure::step(format!(
            "{GENERATED} is not what karmemc prints from {SCHEMAS}; `cargo xtask generate` brings it up to date"
        )));
    }
    Ok(())
}

/// What lies in `generated/` and does not come out of the schemas. Only karmemc knows how files are called, so it is asked
/// to print them all elsewhere.
fn orphans() -> Result<Vec<PathBuf>, Failure> {
    let fresh = workspace::target_dir()?.join("xtask").join(GENERATED);
    let place = workspace::root().join(&fresh);
    workspace::remove_folder(&fresh)?;
    if !karmemc(&fresh, None)?.succeeds() {
        // What is wrong with them it has said when it ran in plain view.
        return Err(Failure::step(format!(
            "karmemc cannot print {SCHEMAS} into {}",
            fresh.display()
        )));
    }
    let mut files = workspace::files_below(Path::new(GENERATED))?;
    files.retain(|path| {
        let name = path.strip_prefix(GENERATED).unwrap_or(path);
        !place.join(name).exists()
    });
    Ok(files)
}

fn karmemc(into: &Path, option: Option<&str>) -> Result<Step, Failure> {
    Ok(Step::cargo()
        .words("run --quiet --package karmem-codegen --bin karmemc -- generate")
        .args(workspace::schemas()?)
        .args(option)
        .words("--lang rust,c --output")
        .args([into]))
}
