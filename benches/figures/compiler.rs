//! What karmemc takes for large schemas, beside flatc and planus: whole runs of the programs, in turns.
//!
//! Contestants that are not installed are left out, loudly. `FLATC` and `PLANUS` name them where they are not in the
//! path; `cargo xtask bench` installs planus.

use std::error::Error;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use karmem_tests::scale;

use crate::compare::{Compare, median};
use crate::guest::artifact;
use crate::report::{Figure, Value};

/// How often each contestant takes its turn.
const ROUNDS: usize = 9;
/// What the contestants compile.
const STRUCTS: usize = 10_000;
/// What shows how cost grows.
const CURVE: [usize; 5] = [1_000, 3_000, 10_000, 30_000, 100_000];
/// Most bytes that a check of [`STRUCTS`] may take.
const MEMORY: f64 = 300e6;

pub(crate) fn measure(compare: &mut Compare) -> Result<(), Box<dyn Error>> {
    if !compare.includes("karmemc") {
        return Ok(());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("compiler");
    fs::create_dir_all(&folder)?;
    let karmemc = artifact(
        "build --release --package karmem-codegen --bin karmemc",
        "karmemc",
    )?;
    fs::write(folder.join("big.km"), scale::karmem(STRUCTS))?;
    fs::write(folder.join("big.fbs"), scale::flatbuffers(STRUCTS))?;
    let run = |program: &Path, words: &str| Run::new(program, words, &folder);

    beside(
        compare,
        "karmemc checks 10,000 structs of 8 fields",
        &run(&karmemc, "check big.km"),
        ("planus", &run(&peer("PLANUS", "planus"), "check big.fbs")),
        0.5,
    )?;
    beside(
        compare,
        "karmemc generates Rust for 10,000 structs of 8 fields",
        &run(&karmemc, "generate --lang rust -o karmem big.km"),
        (
            "flatc",
            &run(&peer("FLATC", "flatc"), "--rust -o flat big.fbs"),
        ),
        1.0 / 3.0,
    )?;
    for count in CURVE {
        let schema = format!("big{count}.km");
        fs::write(folder.join(&schema), scale::karmem(count))?;
        let check = run(&karmemc, &format!("check {schema}"));
        let mut seconds = Vec::new();
        let mut memory: f64 = 0.0;
        for _ in 0..3 {
            let cost = check.measure()?;
            seconds.push(cost.seconds);
            memory = memory.max(cost.memory);
        }
        let seconds = median(seconds).unwrap_or_default();
        let name = format!("karmemc checks {count} structs of 8 fields");
        compare.add(Figure {
            what: format!("{name}: time for each"),
            value: Value::Nanoseconds(seconds * 1e9 / count as f64),
            beside: None,
            target: None,
            ratio: None,
        });
        compare.add(Figure {
            what: format!("{name}: memory at most"),
            value: Value::Bytes(memory),
            beside: None,
            target: (count == STRUCTS).then_some(MEMORY),
            ratio: None,
        });
    }
    Ok(())
}

/// Runs two programs in turns and adds what came of it. Where the second can't be run, only the first is told.
fn beside(
    compare: &mut Compare,
    what: &str,
    this: &Run<'_>,
    (name, other): (&str, &Run<'_>),
    target: f64,
) -> Result<(), Box<dyn Error>> {
    if let Err(error) = other.measure() {
        eprintln!("\n{name} is LEFT OUT of the comparison of compilers: {error}\n");
        return Ok(());
    }
    let mut rounds = Vec::new();
    for _ in 0..ROUNDS {
        rounds.push((this.measure()?.seconds, other.measure()?.seconds));
    }
    let of = |pick: fn(&(f64, f64)) -> f64| median(rounds.iter().map(pick).collect());
    let (Some(ours), Some(theirs)) = (of(|round| round.0), of(|round| round.1)) else {
        return Ok(());
    };
    compare.add(Figure {
        what: what.to_owned(),
        value: Value::Nanoseconds(ours * 1e9),
        beside: Some((name.to_owned(), Value::Nanoseconds(theirs * 1e9))),
        target: Some(target),
        ratio: of(|round| round.0 / round.1),
    });
    Ok(())
}

/// Where a program is that takes part: what the variable says, what was installed for it, or what is in the path.
fn peer(variable: &str, name: &str) -> PathBuf {
    let installed = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../target/peers/bin")
        .join(name);
    match std::env::var_os(variable) {
        Some(path) => path.into(),
        None if installed.exists() => installed,
        None => name.into(),
    }
}

/// A program to be run to its end.
struct Run<'a> {
    program: PathBuf,
    arguments: Vec<OsString>,
    folder: &'a Path,
}

/// What a run has cost.
struct Cost {
    seconds: f64,
    /// Bytes, seen from time to time: a little less than the most that it had.
    memory: f64,
}

impl<'a> Run<'a> {
    fn new(program: &Path, words: &str, folder: &'a Path) -> Self {
        Self {
            program: program.to_owned(),
            arguments: words.split(' ').map(OsString::from).collect(),
            folder,
        }
    }

    /// Runs it. What it has written in a run before is gone first: karmemc writes only what has changed.
    fn measure(&self) -> Result<Cost, Box<dyn Error>> {
        for output in ["karmem", "flat"] {
            let output = self.folder.join(output);
            if output.exists() {
                fs::remove_dir_all(&output)?;
            }
            fs::create_dir(&output)?;
        }
        let started = Instant::now();
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .current_dir(self.folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{}: {error}", self.program.display()))?;
        let mut memory: f64 = 0.0;
        let status = loop {
            memory = memory.max(resident(&child).unwrap_or_default());
            match child.try_wait()? {
                Some(status) => break status,
                None => thread::sleep(Duration::from_micros(200)),
            }
        };
        let seconds = started.elapsed().as_secs_f64();
        if !status.success() {
            return Err(format!("{}: {status}", self.program.display()).into());
        }
        Ok(Cost { seconds, memory })
    }
}

/// The most memory that a process has had so far, in bytes.
fn resident(child: &Child) -> Option<f64> {
    let status = fs::read_to_string(format!("/proc/{}/status", child.id())).ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024.0)
}
