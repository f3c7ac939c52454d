//! What a large schema costs those who build it: bytes of generated Rust, and the time that rustc takes.
//!
//! flatc prints the same schema where it is installed, in the version that its Rust library has (`FLATC` names it
//! where it is not in the path).

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Instant;

use karmem_codegen::{Language, Source, compile, output};
use karmem_tests::scale;

use crate::compare::Compare;
use crate::guest::artifact;
use crate::report::{Figure, Value};

const STRUCTS: usize = 1000;

pub(crate) fn measure(compare: &mut Compare) -> Result<(), Box<dyn Error>> {
    if !compare.includes("generated code") {
        return Ok(());
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("generated_code");
    fs::create_dir_all(&folder)?;
    let printed = print_with_karmemc(&folder)?;
    let library = artifact("build --release --package karmem", ".rlib")?;
    let built = (0..3)
        .map(|_| build(&printed, "karmem", &library))
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .fold(f64::INFINITY, f64::min);
    let bytes = fs::metadata(&printed)?.len() as f64 / STRUCTS as f64;

    let beside = match beside_flatc(&folder) {
        Ok(found) => Some(found),
        Err(error) => {
            eprintln!("\nFlatBuffers is LEFT OUT of the comparison of generated code: {error}\n");
            None
        }
    };
    for (what, value, target, other) in [
        (
            "generated Rust for a struct of 8 fields",
            Value::Bytes(bytes),
            1500.0,
            beside.map(|(bytes, _)| Value::Bytes(bytes)),
        ),
        (
            "release build of 1000 of those",
            Value::Seconds(built),
            3.0,
            beside.map(|(_, seconds)| Value::Seconds(seconds)),
        ),
    ] {
        compare.add(Figure {
            what: what.to_owned(),
            value,
            beside: None,
            target: Some(target),
            ratio: None,
        });
        if let Some(other) = other {
            compare.add(Figure {
                what: what.to_owned(),
                value,
                beside: Some(("flatc".to_owned(), other)),
                target: None,
                ratio: None,
            });
        }
    }
    Ok(())
}

fn print_with_karmemc(folder: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let compilation = compile(vec![Source::new("big.km", scale::karmem(STRUCTS))]);
    let schemas = compilation.named_schemas();
    let outputs = output::print(&compilation, schemas, &[Language::Rust])
        .map_err(|error| error.to_string())?;
    let [output] = &outputs[..] else {
        return Err("one schema is printed to one file".into());
    };
    let file = folder.join("big.rs");
    fs::write(&file, &output.text)?;
    Ok(file)
}

/// Bytes of a struct, and seconds for all, of what flatc prints.
fn beside_flatc(folder: &Path) -> Result<(f64, f64), Box<dyn Error>> {
    fs::write(folder.join("flat.fbs"), scale::flatbuffers(STRUCTS))?;
    let flatc = std::env::var_os("FLATC").unwrap_or("flatc".into());
    let status = Command::new(&flatc)
        .args(["--rust", "flat.fbs"])
        .current_dir(folder)
        .status()
        .map_err(|error| format!("{}: {error}", flatc.display()))?;
    if !status.success() {
        return Err(format!("{}: {status}", flatc.display()).into());
    }
    let printed = folder.join("flat_generated.rs");
    let library = artifact("build --release --package flatbuffers", ".rlib")?;
    let seconds = build(&printed, "flatbuffers", &library).map_err(
        |_| "rustc does not take what flatc prints; its version must be that of the library",
    )?;
    Ok((
        fs::metadata(&printed)?.len() as f64 / STRUCTS as f64,
        seconds,
    ))
}

/// Seconds that rustc takes for the file as a library, as cargo has it build one in release.
fn build(file: &Path, dependency: &str, library: &Path) -> Result<f64, Box<dyn Error>> {
    let folder = library.parent().ok_or("a library lies in a folder")?;
    let started = Instant::now();
    let status = Command::new(std::env::var_os("RUSTC").unwrap_or("rustc".into()))
        .args([
            "--crate-type",
            "lib",
            "--edition",
            "2024",
            "--cap-lints",
            "allow",
        ])
        .args([
            "-C",
            "opt-level=3",
            "-C",
            "embed-bitcode=no",
            "--emit",
            "metadata,link",
        ])
        .arg("--extern")
        .arg(format!("{dependency}={}", library.display()))
        .arg("-L")
        .arg(format!("dependency={}", folder.join("deps").display()))
        .arg("-L")
        .arg(format!("dependency={}", folder.display()))
        .arg("--out-dir")
        .arg(file.with_extension(""))
        .arg(file)
        .stderr(Stdio::null())
        .status()?;
    if status.success() {
        Ok(started.elapsed().as_secs_f64())
    } else {
        Err(format!("rustc fails for {}", file.display()).into())
    }
}
