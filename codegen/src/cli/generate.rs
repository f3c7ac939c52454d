//! `karmemc generate`: writes what is printed from schemas, or compares it with what is there.

use std::path::Path;

use karmem_codegen::model::SchemaId;
use karmem_codegen::output::{self, Output, Written};
use karmem_codegen::{Compilation, Language, Source};

use super::arguments::{Generate, Printing};
use super::report::{Report, plural};
use super::{Failure, Outcome, depfile, input, overwrite, write_stdout};

pub(super) fn run(arguments: &Generate, report: &Report) -> Result<Outcome, Failure> {
    let options = arguments.printing.options(&arguments.lints);
    let compiled = input::compile(&arguments.schemas, &options, report)?;
    // Where one schema is wrong, nothing is written: what comes out fits together, or is as it was.
    if compiled.outcome != Outcome::Fine {
        return Ok(compiled.outcome);
    }
    let compilation = &compiled.compilation;
    if arguments.stdout {
        // What is imported has to lie beside what imports it; on standard output there is nothing beside.
        let schemas = compilation.named_schemas();
        let languages = arguments.printing.languages();
        return to_stdout(&print(compilation, schemas, &languages)?);
    }
    let outputs = outputs(compilation, &arguments.printing)?;
    let folder = &arguments.printing.output;
    if arguments.check {
        return compare(folder, &outputs, report);
    }
    if let Some(depfile) = &arguments.depfile {
        overwrite::refuse_source(depfile, &compilation.sources)?;
        overwrite::refuse_output(depfile, folder, &outputs)?;
    }
    write(&arguments.printing, &outputs, &compilation.sources, report)?;
    if let Some(depfile) = &arguments.depfile {
        depfile::write(depfile, folder, &outputs, &compilation.sources)?;
    }
    Ok(Outcome::Fine)
}

/// All files that belong below the output folder.
pub(super) fn outputs(
    compilation: &Compilation,
    printing: &Printing,
) -> Result<Vec<Output>, Failure> {
    let languages = printing.languages();
    let mut outputs = print(compilation, compilation.printed_schemas(), &languages)?;
    outputs.extend(output::support(&languages));
    Ok(outputs)
}

fn print(
    compilation: &Compilation,
    schemas: impl Iterator<Item = SchemaId> + Clone,
    languages: &[Language],
) -> Result<Vec<Output>, Failure> {
    output::print(compilation, schemas, languages).map_err(|error| Failure::new(error.to_string()))
}

fn to_stdout(outputs: &[Output]) -> Result<Outcome, Failure> {
    let [output] = outputs else {
        let count = plural(outputs.len(), "file");
        return Err(Failure::new(format!(
            "--stdout takes one schema and one language, which make one file; these make {count}"
        )));
    };
    write_stdout(&output.text).map(|()| Outcome::Fine)
}

/// Writes what has changed of `outputs`, which are made from `sources`.
pub(super) fn write(
    printing: &Printing,
    outputs: &[Output],
    sources: &[Source],
    report: &Report,
) -> Result<(), Failure> {
    let into = &printing.output;
    overwrite::refuse_outputs(into, outputs, sources, printing.force)?;
    for output in outputs {
        let path = into.join(&output.path);
        let written = output.write(into).map_err(|error| {
            let message = format!("cannot be written: {error}");
            Failure::about(path.to_string_lossy(), message)
        })?;
        let what = match written {
            Written::Changed => "wrote",
            Written::Unchanged => "unchanged",
        };
        report.note(&format!("{what} {}", path.display()))?;
    }
    Ok(())
}

fn compare(with: &Path, outputs: &[Output], report: &Report) -> Result<Outcome, Failure> {
    let mut outdated = 0;
    for output in outputs {
        let path = with.join(&output.path);
        let difference = output.compare(with).map_err(|error| {
            let message = format!("cannot be read: {error}");
            Failure::about(path.to_string_lossy(), message)
        })?;
        if let Some(difference) = difference {
            outdated += 1;
            report.outdated(&path, output, &difference)?;
        }
    }
    if outdated == 0 {
        return Ok(Outcome::Fine);
    }
    report.note(&format!(
        "{} out of date; the same command without --check writes them",
        plural(outdated, "file")
    ))?;
    Ok(Outcome::Objections)
}
