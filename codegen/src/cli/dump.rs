//! `karmemc dump`: writes what the compiler knows about a schema as JSON.

use std::io::{self, BufWriter, Write as _};

use karmem_codegen::{Severity, dump};
use karmem_idl::FileId;

use super::arguments::{Dump, Stage};
use super::report::Report;
use super::{Failure, Outcome, input, tolerate_closed_pipe};

pub(super) fn run(arguments: &Dump, report: &Report) -> Result<Outcome, Failure> {
    match arguments.stage {
        Stage::Ast => dump_ast(arguments, report),
        Stage::Model | Stage::Access => dump_compiled(arguments, report),
    }
}

/// Only parses: what does not compile for other reasons, or imports what isn't there, has a syntax tree, too.
fn dump_ast(arguments: &Dump, report: &Report) -> Result<Outcome, Failure> {
    let source = input::read(&arguments.file, None)?;
    let (schema, diagnostics) = match karmem_idl::decode(FileId(0), source.bytes()) {
        Ok(text) => {
            let parsed = karmem_idl::parse(FileId(0), text);
            (parsed.schema, parsed.diagnostics)
        }
        Err(refused) => (None, vec![refused]),
    };
    let errors: Vec<_> = diagnostics
        .into_iter()
        .filter(|found| found.severity == Severity::Error)
        .collect();
    report.diagnostics(std::slice::from_ref(&source), &errors)?;
    match schema.filter(|_| errors.is_empty()) {
        Some(schema) => to_stdout(|out| dump::write_ast(&schema, &source, out)),
        None => Ok(Outcome::Objections),
    }
}

fn dump_compiled(arguments: &Dump, report: &Report) -> Result<Outcome, Failure> {
    let compiled = input::compile_one(&arguments.file, report)?;
    if compiled.outcome != Outcome::Fine {
        return Ok(compiled.outcome);
    }
    let file = compiled.compilation.sources[0].name();
    let model = &compiled.compilation.model;
    match arguments.stage {
        Stage::Access => to_stdout(|out| dump::write_access(model, file, out)),
        _ => to_stdout(|out| dump::write_model(model, file, out)),
    }
}

fn to_stdout(
    write: impl FnOnce(&mut BufWriter<io::StdoutLock<'_>>) -> io::Result<()>,
) -> Result<Outcome, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    let written = write(&mut out);
    tolerate_closed_pipe(written.and_then(|()| out.flush()))
        .map_err(|error| Failure::new(format!("cannot write to standard output: {error}")))?;
    Ok(Outcome::Fine)
}
