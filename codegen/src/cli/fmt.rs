//! `karmemc fmt`: puts schemas into canonical style, or shows how far they are from it.

use std::fs;
use std::path::Path;

use karmem_codegen::{Diagnostic, Severity, Source, replace_file};
use karmem_idl::FileId;

use super::arguments::Fmt;
use super::report::{Report, plural};
use super::walk::schemas;
use super::{Failure, Outcome, input, write_stdout};

pub(super) fn run(arguments: &Fmt, report: &Report) -> Result<Outcome, Failure> {
    input::refuse_two_stdins(&arguments.paths)?;
    input::refuse_idle_name(&arguments.paths, arguments.stdin_name.as_deref())?;
    let mut formatting = Formatting {
        stdin_name: arguments.stdin_name.as_deref(),
        check: arguments.check,
        report,
        outcome: Outcome::Fine,
        foreign: 0,
        broken: Vec::new(),
        diagnostics: Vec::new(),
    };
    for path in &arguments.paths {
        formatting.path(path)?;
    }
    report.diagnostics(&formatting.broken, &formatting.diagnostics)?;
    if formatting.foreign > 0 {
        report.note(&format!(
            "{} not in canonical style; the same command without --check changes that",
            plural(formatting.foreign, "file")
        ))?;
    }
    Ok(formatting.outcome)
}

struct Formatting<'r> {
    stdin_name: Option<&'r Path>,
    check: bool,
    report: &'r Report,
    /// The worst that has happened.
    outcome: Outcome,
    /// Files that a check found to be in another style.
    foreign: usize,
    /// Files with errors, which are left alone.
    broken: Vec<Source>,
    /// Their errors; a [`FileId`] is an index into `broken`.
    diagnostics: Vec<Diagnostic>,
}

impl Formatting<'_> {
    /// One that cannot be formatted does not keep the others from it.
    fn path(&mut self, path: &Path) -> Result<(), Failure> {
        if input::is_stdin(path) || !path.is_dir() {
            return self.file(path);
        }
        let found = schemas(path);
        for failure in &found.failures {
            self.outcome = Outcome::Failed;
            self.report.failure(failure)?;
        }
        if found.files.is_empty() && found.failures.is_empty() {
            self.report
                .note(&format!("{}: no schemas in this folder", path.display()))?;
        }
        found.files.iter().try_for_each(|file| self.file(file))
    }

    fn file(&mut self, path: &Path) -> Result<(), Failure> {
        let source = match input::read(path, self.stdin_name) {
            Ok(source) => source,
            Err(failure) => return self.failed(&failure),
        };
        let id = FileId(u32::try_from(self.broken.len()).unwrap_or(u32::MAX));
        let formatted = karmem_idl::decode(id, source.bytes())
            .map_err(|refused| vec![refused])
            .and_then(|text| karmem_idl::format(id, text));
        match formatted {
            Ok(formatted) => self.formatted(path, &source, &formatted),
            Err(diagnostics) => {
                self.outcome = self.outcome.max(Outcome::Objections);
                self.diagnostics.extend(
                    diagnostics
                        .into_iter()
                        .filter(|found| found.severity == Severity::Error),
                );
                self.broken.push(source);
                Ok(())
            }
        }
    }

    fn formatted(&mut self, path: &Path, source: &Source, formatted: &str) -> Result<(), Failure> {
        let is_same = source.bytes() == formatted.as_bytes();
        if self.check {
            if is_same {
                return Ok(());
            }
            self.outcome = self.outcome.max(Outcome::Objections);
            self.foreign += 1;
            return self.report.foreign_style(source, formatted);
        }
        if input::is_stdin(path) {
            return write_stdout(formatted);
        }
        if is_same {
            return Ok(());
        }
        match write(path, formatted) {
            Ok(()) => self.report.note(&format!("formatted {}", source.name())),
            Err(failure) => self.failed(&failure),
        }
    }

    fn failed(&mut self, failure: &Failure) -> Result<(), Failure> {
        self.outcome = Outcome::Failed;
        self.report.failure(failure)
    }
}

fn write(path: &Path, text: &str) -> Result<(), Failure> {
    let failure = |message: String| Failure::about(path.to_string_lossy(), message);
    // Replacing a file asks for no permission to write to it, but who forbade that meant it.
    if fs::metadata(path).is_ok_and(|present| present.permissions().readonly()) {
        return Err(failure("no permission to write to it".to_owned()));
    }
    replace_file(path, text.as_bytes())
        .map_err(|error| failure(format!("cannot be written: {error}")))
}
