//! `cargo xtask fuzz`: arbitrary bytes into the compiler, for as long as one likes. The schemas of the tests are the seeds.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Command, Failure, unexpected};
use crate::step::Step;
use crate::{terminal, workspace};

pub(crate) const COMMAND: Command = Command {
    name: "fuzz",
    summary: "Feeds arbitrary bytes to the parser, the formatter or the compiler",
    help: HELP,
    run,
};

const HELP: &str = "\
Usage: cargo xtask fuzz TARGET [MINUTES]

Feeds arbitrary bytes to TARGET (parse, format or compile) for as many minutes, 20 unless told otherwise, beginning
with the schemas of the tests. What breaks it is left in fuzz/artifacts.

Needs a nightly toolchain of rustup's. cargo-fuzz is installed where it is missing.
";

/// What can be fuzzed: each is a file in fuzz/fuzz_targets.
const TARGETS: [&str; 3] = ["parse", "format", "compile"];

/// Where the seeds are, with all folders inside.
const SEEDS: [&str; 4] = [
    "schemas",
    "tests/ui",
    "idl-parser/tests/cases",
    "fuzz/seeds",
];

fn run(arguments: &[String]) -> Result<(), Failure> {
    let (target, minutes) = read(arguments)?;
    if !nightly_cargo().words("fuzz --version").succeeds() {
        terminal::note("cargo-fuzz is not installed yet. Installing it:");
        Step::cargo().words("install --locked cargo-fuzz").run()?;
    }
    let corpus = workspace::root().join("fuzz/corpus");
    let (own, seeds) = (corpus.join(target), corpus.join("seeds"));
    let failure = |error| Failure::step(format!("{}: {error}", corpus.display()));
    fs::create_dir_all(&own).map_err(failure)?;
    copy_seeds(&seeds).map_err(failure)?;
    // No code of ours is unsafe there: without a sanitizer, more inputs are tried.
    nightly_cargo()
        .words("fuzz run --fuzz-dir fuzz --sanitizer none")
        .args([target])
        .args([own, seeds])
        .words("-- -max_len=65536 -timeout=10 -rss_limit_mb=512 -dict=fuzz/karmem.dict")
        .args([format!("-max_total_time={}", minutes * 60)])
        .run()
}

/// The target, and for how many minutes.
fn read(arguments: &[String]) -> Result<(&'static str, u32), Failure> {
    let (target, minutes) = match arguments {
        [target] => (target, 20),
        [target, minutes] => match minutes.parse::<u16>() {
            Ok(minutes) => (target, minutes),
            Err(_) => {
                return Err(Failure::usage(format!(
                    "`{minutes}`: write a number of minutes"
                )));
            }
        },
        [] => return Err(Failure::usage("fuzz what? See `cargo xtask fuzz --help`")),
        [_, _, more, ..] => return Err(unexpected("fuzz", more)),
    };
    let known = TARGETS.into_iter().find(|known| known == target);
    let known = known.ok_or_else(|| {
        Failure::usage(format!(
            "there is no target `{target}`; there are {}",
            TARGETS.join(", ")
        ))
    })?;
    Ok((known, minutes.into()))
}

/// libFuzzer needs what only the nightly compiler can do.
fn nightly_cargo() -> Step {
    Step::rustup().words("run nightly cargo")
}

/// Copies every schema of the tests to `seeds`; libFuzzer looks into one folder, and writes only to the first.
fn copy_seeds(seeds: &Path) -> std::io::Result<()> {
    fs::create_dir_all(seeds)?;
    let mut folders: Vec<PathBuf> = SEEDS
        .iter()
        .map(|folder| workspace::root().join(folder))
        .collect();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "km") {
                let relative = path.strip_prefix(workspace::root()).unwrap_or(&path);
                let name = relative.display().to_string().replace('/', "-");
                fs::copy(&path, seeds.join(name))?;
            }
        }
    }
    Ok(())
}
