//! The demo: monsters are built in a mapped file, which two guests then share. One adds up a field over all of
//! them, the other changes a field; nothing is copied. Every number that is printed is checked against plain
//! Rust.

use std::hint::black_box;
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use clap::Parser;
use indicatif::{ProgressBar, ProgressStyle};
use karmem::VerifyOptions;
use karmem::host::{Access, Error, Segment};
use wasmtime::{Config, Engine};

mod copied;
#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../../generated/rust/game.rs"]
mod game;
mod guest;
mod report;
mod world;

use copied::Copied;
use game::Monsters;
use guest::Guest;
use report::Report;

/// Mana that every living monster is given.
const GIFT: i16 = 25;

/// Shares a file of monsters between a host and two WebAssembly guests, in place.
#[derive(Parser)]
struct Arguments {
    /// How many monsters.
    #[arg(long, default_value_t = 2000, value_parser = clap::value_parser!(u64).range(1..))]
    monsters: u64,

    /// Where the guests' modules are.
    #[arg(long, default_value = "target/wasm32-unknown-unknown/release")]
    guests: PathBuf,

    /// Where the file is made; it is removed in the end.
    #[arg(long, default_value = "target/demo.karmem")]
    file: PathBuf,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = run(&arguments);
    // Made by this run, or the run has failed before.
    let _ = std::fs::remove_file(&arguments.file);
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            let mut cause = error.source();
            while let Some(error) = cause {
                eprintln!("  because: {error}");
                cause = error.source();
            }
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let count = arguments.monsters;
    let Some(size) = world::size_of_message(count) else {
        return Err(
            format!("{count} monsters take more than the 4 GiB that a message can have").into(),
        );
    };
    let mut config = Config::new();
    karmem::host::configure(&mut config)?;
    let engine = Engine::new(&config)?;
    let expected = world::Expected::new(count, GIFT);
    let mut report = Report::new(count);

    // Build, in the file itself.
    let _ = std::fs::remove_file(&arguments.file);
    let mut segment = Segment::create(&arguments.file, size)?;
    let bar = progress_bar(count);
    let start = Instant::now();
    let message_size = world::build(&segment.builder()?, count, |done| bar.set_position(done))?;
    let time = start.elapsed();
    bar.finish_and_clear();
    report.each(
        "host: build in place",
        time,
        format!("{:.1} MB", f64::from(message_size) / 1e6),
    );

    verify_and_read(&segment, &expected, &mut report)?;

    let guest = |name: &str| arguments.guests.join(name);
    let mut reader = Guest::start(
        &engine,
        &guest("demo_reader.wasm"),
        "sum_mana",
        &segment,
        Access::ReadOnly,
    )?;
    let mut writer = Guest::start(
        &engine,
        &guest("demo_writer.wasm"),
        "add_mana",
        &segment,
        Access::ReadWrite,
    )?;
    println!(
        "{count} monsters in {}, mapped into the reader at {:#x} and into the writer at {:#x}",
        arguments.file.display(),
        reader.address(),
        writer.address(),
    );
    let copied = Copied::start()?;

    let (time, sum) = median(|| reader.call(|address, size| (address, size)))?;
    check("the reader's sum", sum, expected.sum)?;
    report.each("reader: sum of mana, in place", time, format!("{sum}"));

    // The first time, the kernel notes of every page that it has to be written back to the disk.
    for what in [
        "writer: change mana, in place",
        "writer: once more, pages warm",
    ] {
        let (time, changed) =
            timed(|| writer.call(|address, size| (address, size, i32::from(GIFT))))?;
        check("monsters changed by the writer", changed, expected.alive)?;
        report.each(what, time, format!("{changed} changed"));
    }

    let (time, sum) = median(|| reader.call(|address, size| (address, size)))?;
    check("the reader's second sum", sum, expected.sum_after)?;
    report.each("reader: sees the change", time, format!("{sum}"));

    let (time, sum) = timed(|| sum_live(&segment))?;
    check("the host's sum", sum, expected.sum_after)?;
    report.each("host: sees the change", time, format!("{sum}"));

    let bytes = copied.bytes(&arguments.file)?;
    report.print();
    println!("bytes copied: {bytes}");
    check("bytes copied", bytes as i64, 0)?;
    println!("all of it as computed by plain Rust");
    Ok(())
}

/// Opens the message, as anybody would who has not built it, and reads it natively.
#[expect(
    unsafe_code,
    reason = "nothing but the caller's word can freeze a file"
)]
fn verify_and_read(
    segment: &Segment,
    expected: &world::Expected,
    report: &mut Report,
) -> Result<(), Box<dyn std::error::Error>> {
    // SAFETY: this process has made the file, no guest is started yet, and nobody else knows of it.
    let frozen = unsafe { segment.assume_frozen() }?;
    let (time, root) = median(|| frozen.access::<Monsters>(&VerifyOptions::DEFAULT))?;
    report.each(
        "host: open and verify",
        time,
        format!("{} monsters", root.monsters().len()),
    );

    let (time, sum) = median(|| {
        let monsters = black_box(root).monsters();
        Ok::<i64, Error>(
            monsters
                .iter()
                .map(|monster| i64::from(monster.data().mana()))
                .sum(),
        )
    })?;
    check("the native sum", sum, expected.sum)?;
    report.each("host: sum of mana, in place", time, format!("{sum}"));
    Ok(())
}

fn sum_live(segment: &Segment) -> Result<i64, Box<dyn std::error::Error>> {
    let mut sum = 0;
    for monster in segment.live()?.access::<Monsters>()?.monsters()?.iter() {
        sum += i64::from(monster.data()?.mana().load());
    }
    Ok(sum)
}

fn check(what: &str, found: i64, expected: i64) -> Result<(), String> {
    if found == expected {
        Ok(())
    } else {
        Err(format!("{what}: {found}, should be {expected}"))
    }
}

fn timed<T, E>(mut work: impl FnMut() -> Result<T, E>) -> Result<(Duration, T), E> {
    let start = Instant::now();
    // Or the work could be done behind the second look at the clock.
    let outcome = black_box(work()?);
    Ok((start.elapsed(), outcome))
}

/// The median time of five runs, and what the last one gave.
fn median<T, E>(mut work: impl FnMut() -> Result<T, E>) -> Result<(Duration, T), E> {
    let mut times = Vec::new();
    let mut outcome = timed(&mut work)?;
    times.push(outcome.0);
    for _ in 1..5 {
        outcome = timed(&mut work)?;
        times.push(outcome.0);
    }
    times.sort();
    Ok((times[2], outcome.1))
}

fn progress_bar(count: u64) -> ProgressBar {
    // Small worlds are done before anybody could read it.
    let bar = if count < 100_000 {
        ProgressBar::hidden()
    } else {
        ProgressBar::new(count)
    };
    let style = ProgressStyle::with_template(
        "  building {bar:40} {human_pos}/{human_len} monsters, {eta} left",
    );
    if let Ok(style) = style {
        bar.set_style(style);
    }
    bar
}
