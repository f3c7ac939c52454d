//! Reads schemas and compiles them: paths in, models out, and what is wrong with either is shown.

use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use karmem_codegen::lint::Levels;
use karmem_codegen::load::{self, Disk, Loader};
use karmem_codegen::{Compilation, MAX_FILE_SIZE, Options, Source, compile_with};

use super::arguments::Schemas;
use super::report::Report;
use super::{Failure, Outcome};

/// What became of the files that could be read, and of those that they import.
pub(super) struct Compiled {
    pub(super) compilation: Compilation,
    /// Fine when every file could be read, and no schema has an error.
    pub(super) outcome: Outcome,
}

/// Compiles `schemas`, in their order, and what they import. One that cannot be read does not keep the others from being checked.
pub(super) fn compile(
    schemas: &Schemas,
    options: &Options,
    report: &Report,
) -> Result<Compiled, Failure> {
    compile_from(&mut Disk, read, schemas, options, report)
}

/// How the file at a path is read, where standard input may have the name that stands beside it.
type Read = fn(&Path, Option<&Path>) -> Result<Source, Failure>;

/// The same, with what is imported from `loader`, and what is named from `read`.
pub(super) fn compile_from(
    loader: &mut dyn Loader,
    read: Read,
    schemas: &Schemas,
    options: &Options,
    report: &Report,
) -> Result<Compiled, Failure> {
    let Schemas {
        files,
        stdin_name,
        externs,
    } = schemas;
    refuse_two_stdins(files)?;
    refuse_idle_name(files, stdin_name.as_deref())?;
    let mut options = options.clone();
    for package in externs {
        let added = options.externs.add(package.clone());
        added.map_err(|error| Failure::new(error.to_string()))?;
    }
    let mut sources = Vec::with_capacity(files.len());
    for path in files {
        match read(path, stdin_name.as_deref()) {
            Ok(source) => sources.push(source),
            Err(failure) => report.failure(&failure)?,
        }
    }
    let all_read = sources.len() == files.len();
    let compilation = compile_with(sources, loader, &options);
    report.diagnostics(&compilation.sources, &compilation.diagnostics)?;
    let mut option_errors = compilation.option_errors().peekable();
    let outcome = if !all_read || option_errors.peek().is_some() {
        Outcome::Failed
    } else if compilation.error_count() > 0 {
        Outcome::Objections
    } else {
        Outcome::Fine
    };
    // What an option names may be in a file that could not be read, which has been reported.
    for error in option_errors.filter(|_| all_read) {
        report.failure(&Failure::new(error.to_string()))?;
    }
    Ok(Compiled {
        compilation,
        outcome,
    })
}

/// Compiles `file` and what it imports, for commands that are not asked what could be better: only errors are shown.
pub(super) fn compile_one(file: &Path, report: &Report) -> Result<Compiled, Failure> {
    let options = Options {
        lints: Levels::silent(),
        ..Options::default()
    };
    let schemas = Schemas {
        files: vec![file.to_owned()],
        stdin_name: None,
        externs: Vec::new(),
    };
    compile(&schemas, &options, report)
}

pub(super) fn refuse_two_stdins(files: &[PathBuf]) -> Result<(), Failure> {
    if files.iter().filter(|path| is_stdin(path)).count() > 1 {
        return Err(Failure::new("standard input, `-`, can be read only once"));
    }
    Ok(())
}

/// Refuses a name for standard input where that is not read.
pub(super) fn refuse_idle_name(files: &[PathBuf], name: Option<&Path>) -> Result<(), Failure> {
    if name.is_some() && !files.iter().any(|path| is_stdin(path)) {
        return Err(Failure::new(
            "--stdin-name is the name of standard input, `-`, which is not among the files",
        ));
    }
    Ok(())
}

pub(super) fn is_stdin(path: &Path) -> bool {
    path == Path::new("-")
}

/// Reads one schema, or says why that cannot be done. If it is standard input, it is taken for the file at `stdin_name`.
pub(super) fn read(path: &Path, stdin_name: Option<&Path>) -> Result<Source, Failure> {
    read_one(path, stdin_name).map_err(|error| describe(path, &error))
}

/// Reads one schema, which is no stream, or says why that cannot be done.
pub(super) fn read_file(path: &Path, _: Option<&Path>) -> Result<Source, Failure> {
    Disk::file(path).map_err(|error| describe(path, &error))
}

fn read_one(path: &Path, stdin_name: Option<&Path>) -> io::Result<Source> {
    if !is_stdin(path) {
        return Disk::source(path);
    }
    // A stream may have no end: more than what makes the compiler refuse it is not read.
    let mut bytes = Vec::new();
    io::stdin()
        .lock()
        .take(MAX_FILE_SIZE as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(match stdin_name {
        Some(name) => Disk::unsaved(name, bytes),
        None => Source::from_stdin(bytes),
    })
}

/// Why `path` cannot be read.
pub(super) fn describe(path: &Path, error: &io::Error) -> Failure {
    let file = if is_stdin(path) {
        "<stdin>".into()
    } else {
        path.to_string_lossy()
    };
    Failure::about(file, load::describe(error))
}
