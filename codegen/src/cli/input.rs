//! Reads schemas: paths in, sources out.

use std::fs;
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use karmem_codegen::{MAX_FILE_SIZE, Source};

use super::Failure;

/// All of `files`, in their order. When some cannot be read, all of these are named.
pub(super) fn read(files: &[PathBuf]) -> Result<Vec<Source>, Failure> {
    if files.iter().filter(|path| is_stdin(path)).count() > 1 {
        return Err(Failure(
            "standard input, `-`, can be read only once".to_owned(),
        ));
    }
    let (mut sources, mut failures) = (Vec::with_capacity(files.len()), Vec::new());
    for path in files {
        match read_one(path) {
            Ok(source) => sources.push(source),
            Err(error) => failures.push(describe(path, &error)),
        }
    }
    if failures.is_empty() {
        Ok(sources)
    } else {
        Err(Failure(failures.join("\nkarmemc: ")))
    }
}

fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
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

fn describe(path: &Path, error: &io::Error) -> String {
    let name = if is_stdin(path) {
        "standard input".into()
    } else {
        path.to_string_lossy()
    };
    match error.kind() {
        io::ErrorKind::NotFound => format!("{name}: there is no such file"),
        io::ErrorKind::PermissionDenied => format!("{name}: no permission to read it"),
        io::ErrorKind::IsADirectory => {
            format!("{name}: a folder, not a schema; name the files in it")
        }
        _ => format!("{name}: cannot be read: {error}"),
    }
}
