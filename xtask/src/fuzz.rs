//! `cargo xtask fuzz`: arbitrary bytes into the compiler or the runtime, for as long as one likes. The schemas of the tests, and
//! messages of them, are the seeds.

use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{Command, Failure, unexpected};
use crate::step::Step;
use crate::{terminal, workspace};

pub(crate) const COMMAND: Command = Command {
    name: "fuzz",
    summary: "Feeds arbitrary bytes to the compiler or the runtime",
    help: HELP,
    run,
};

const HELP: &str = "\
Usage: cargo xtask fuzz TARGET [MINUTES]

Feeds arbitrary bytes to TARGET (parse, format, compile, message or differential) for as many minutes, 20 unless told
otherwise, beginning with the schemas of the tests, or with messages of them. What breaks it is left in fuzz/artifacts.

Needs a nightly toolchain of rustup's, and clang for `differential`. cargo-fuzz is installed where it is missing.
";

/// What can be fuzzed: a file in fuzz/fuzz_targets.
struct Target {
    name: &'static str,
    sanitizer: &'static str,
    seeds: Seeds,
    /// Options of libFuzzer.
    options: &'static str,
    /// Options of cargo for what the others do without.
    features: &'static str,
}

/// What a target begins with.
#[derive(Clone, Copy)]
enum Seeds {
    /// Every schema of the tests.
    Schemas,
    /// Messages of the schemas in `schemas` that are not packed.
    Messages,
    /// Messages of every schema in `schemas`.
    DifferentialMessages,
}

const TARGETS: [Target; 5] = [
    of_compiler("parse"),
    of_compiler("format"),
    of_compiler("compile"),
    Target {
        name: "message",
        sanitizer: "address",
        seeds: Seeds::Messages,
        options: "-max_len=12288 -timeout=60 -rss_limit_mb=2048",
        features: "",
    },
    Target {
        name: "differential",
        sanitizer: "address",
        seeds: Seeds::DifferentialMessages,
        options: "-max_len=12288 -timeout=60 -rss_limit_mb=2048",
        features: "--features c",
    },
];

/// No code of the compiler is unsafe: without a sanitizer, more inputs are tried.
const fn of_compiler(name: &'static str) -> Target {
    Target {
        name,
        sanitizer: "none",
        seeds: Seeds::Schemas,
        options: "-max_len=65536 -timeout=10 -rss_limit_mb=512 -dict=fuzz/karmem.dict",
        features: "",
    }
}

/// Where the schemas are, with all folders inside.
const SCHEMAS: [&str; 4] = [
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
    let own = corpus.join(target.name);
    let seeds = corpus.join(target.seeds.folder());
    let failure = |error| Failure::step(format!("{}: {error}", corpus.display()));
    fs::create_dir_all(&own).map_err(failure)?;
    fs::create_dir_all(&seeds).map_err(failure)?;
    match target.seeds {
        Seeds::Schemas => copy_schemas(&seeds).map_err(failure)?,
        Seeds::Messages => write_messages("--example message_seeds", &seeds)?,
        Seeds::DifferentialMessages => {
            write_messages("--features c --example differential_seeds", &seeds)?;
        }
    }
    nightly_cargo()
        .words("fuzz run --fuzz-dir fuzz")
        .words(target.features)
        .words("--sanitizer")
        .args([target.sanitizer, target.name])
        .args([own, seeds])
        .words("--")
        .words(target.options)
        .args([format!("-max_total_time={}", minutes * 60)])
        .run()
}

/// The target, and for how many minutes.
fn read(arguments: &[String]) -> Result<(&'static Target, u32), Failure> {
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
    let known = TARGETS.iter().find(|known| known.name == target);
    let known = known.ok_or_else(|| {
        Failure::usage(format!(
            "there is no target `{target}`; there are {}",
            TARGETS.each_ref().map(|known| known.name).join(", ")
        ))
    })?;
    Ok((known, minutes.into()))
}

/// libFuzzer needs what only the nightly compiler can do.
fn nightly_cargo() -> Step {
    Step::rustup().words("run nightly cargo")
}

impl Seeds {
    /// The folder that they are put into: libFuzzer looks into one, and writes only to the first.
    fn folder(self) -> &'static str {
        match self {
            Self::Schemas => "seeds",
            Self::Messages => "message-seeds",
            Self::DifferentialMessages => "differential-seeds",
        }
    }
}

/// Has messages of every schema written to `seeds`, by the crate that the target lies in.
fn write_messages(example: &str, seeds: &Path) -> Result<(), Failure> {
    Step::cargo()
        .words("run --quiet --manifest-path fuzz/Cargo.toml")
        .words(example)
        .args([Path::new("--"), seeds])
        .run()
}

/// Copies every schema of the tests to `seeds`.
fn copy_schemas(seeds: &Path) -> std::io::Result<()> {
    let mut folders: Vec<PathBuf> = SCHEMAS
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
