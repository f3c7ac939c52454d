//! Reads schemas and compiles them: paths in, models out, and what is wrong with either is shown.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use karmem_codegen::{Compilation, MAX_FILE_SIZE, Source, compile as compile_sources};

use super::report::Report;
use super::{Failure, Outcome};

/// What became of the files that could be read.
pub(super) struct Compiled {
    pub(super) sources: Vec<Source>,
    pub(super) compilation: Compilation,
    /// Fine when every file could be read, and no schema has an error.
    pub(super) outcome: Outcome,
}

/// Compiles `files`, in their order. One that cannot be read does not keep the others from being checked.
pub(super) fn compile(files: &[PathBuf], report: &Report) -> Result<Compiled, Failure> {
    refuse_two_stdins(files)?;
    let mut sources = Vec::with_capacity(files.len());
    for path in files {
        match read(path) {
            Ok(source) => sources.push(source),
            Err(failure) => report.failure(&failure)?,
        }
    }
    let compilation = compile_sources(&sources);
    report.diagnostics(&sources, &compilation.diagnostics)?;
    let outcome = if sources.len() < files.len() {
        Outcome::Failed
    } else if compilation.error_count() > 0 {
        Outcome::Objections
    } else {
        Outcome::Fine
    };
    Ok(Compiled {
        sources,
        compilation,
        outcome,
    })
}

pub(super) fn refuse_two_stdins(files: &[PathBuf]) -> Result<(), Failure> {
    if files.iter().filter(|path| is_stdin(path)).count() > 1 {
        return Err(Failure::new("standard input, `-`, can be read only once"));
    }
    Ok(())
}

pub(super) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// Reads one schema, or says why that cannot be done.
pub(super) fn read(path: &Path) -> Result<Source, Failure> {
    read_one(path).map_err(|error| describe(path, &error))
}

fn read_one(path: &Path) -> io::Result<Source> {
    if is_stdin(path) {
        return Ok(Source::from_stdin(read_stream(io::stdin().lock())?));
    }
    let name = path.to_string_lossy();
    let bytes = if fs::metadata(path)?.is_file() {
        fs::read(path)?
    } else {
        read_stream(fs::File::open(path)?)?
    };
    Ok(Source::new(name, bytes))
}

/// A stream may have no end: more than what makes the compiler refuse it is not read.
fn read_stream(stream: impl io::Read) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    stream
        .take(MAX_FILE_SIZE as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn describe(path: &Path, error: &io::Error) -> Failure {
    let file = if is_stdin(path) {
        "<stdin>".into()
    } else {
        path.to_string_lossy()
    };
    let message = match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
        io::ErrorKind::IsADirectory => "a folder, not a schema; name the files in it".to_owned(),
        _ => format!("cannot be read: {error}"),
    };
    Failure::about(file, message)
}
