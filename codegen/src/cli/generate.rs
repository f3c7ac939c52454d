//! `karmemc generate`: writes what is printed from schemas, or compares it with what is there.

use std::io::{self, Write as _};
use std::path::Path;

use karmem_codegen::output::{self, Output, Written};
use karmem_codegen::{Language, compile};

use super::arguments::{Format, Generate};
use super::report::{JsonTo, plural, report};
use super::{Failure, Outcome, input, tolerate_closed_pipe, write_stdout};

pub(super) fn run(arguments: &Generate) -> Result<Outcome, Failure> {
    let sources = input::read(&arguments.schemas.files)?;
    let compilation = compile(&sources);
    let json_to = if arguments.stdout {
        JsonTo::Stderr
    } else {
        JsonTo::Stdout
    };
    // Where one schema is wrong, nothing is written: what comes out fits together, or is as it was.
    if report(&arguments.messages, json_to, &sources, &compilation)? == Outcome::Objections {
        return Ok(Outcome::Objections);
    }
    let outputs = output::print(&sources, &compilation, &languages(arguments))
        .map_err(|error| Failure(error.to_string()))?;
    if arguments.stdout {
        to_stdout(&outputs)
    } else if arguments.check {
        compare(&arguments.output, &outputs)
    } else {
        write(
            &arguments.output,
            &outputs,
            arguments.messages.message_format,
        )
    }
}

/// Each language once, however often it was named.
fn languages(arguments: &Generate) -> Vec<Language> {
    let mut languages = arguments.lang.clone();
    languages.sort_unstable();
    languages.dedup();
    languages
}

fn to_stdout(outputs: &[Output]) -> Result<Outcome, Failure> {
    let [output] = outputs else {
        let count = plural(outputs.len(), "file");
        return Err(Failure(format!(
            "--stdout takes one schema and one language, which make one file; these make {count}"
        )));
    };
    write_stdout(&output.text).map(|()| Outcome::Fine)
}

fn write(into: &Path, outputs: &[Output], format: Format) -> Result<Outcome, Failure> {
    for output in outputs {
        let path = into.join(&output.path);
        let written = output
            .write(into)
            .map_err(|error| Failure(format!("cannot write {}: {error}", path.display())))?;
        if written == Written::Changed && format == Format::Human {
            say(&format!("wrote {}", path.display()))?;
        }
    }
    Ok(Outcome::Fine)
}

fn compare(with: &Path, outputs: &[Output]) -> Result<Outcome, Failure> {
    let mut outdated = 0;
    for output in outputs {
        let path = with.join(&output.path);
        let difference = output
            .compare(with)
            .map_err(|error| Failure(format!("cannot read {}: {error}", path.display())))?;
        if let Some(difference) = difference {
            outdated += 1;
            say(&format!("{} is out of date\n{difference}", path.display()))?;
        }
    }
    if outdated == 0 {
        return Ok(Outcome::Fine);
    }
    say(&format!(
        "{} out of date; the same command without --check writes them",
        plural(outdated, "file")
    ))?;
    Ok(Outcome::Objections)
}

/// Tells people something beside what was asked for.
fn say(text: &str) -> Result<(), Failure> {
    tolerate_closed_pipe(writeln!(io::stderr(), "{text}"))
        .map_err(|error| Failure(format!("cannot write to standard error: {error}")))
}
