//! The commands of `karmemc`, one file each, and what they share. All printing happens in here.

mod arguments;
mod check;
mod generate;
mod input;
mod report;

use std::io::{self, Write as _};
use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command};

/// How a command ended that could do its work.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Outcome {
    Fine,
    /// There are errors in a schema, or files that are out of date, and they have been shown.
    Objections,
}

/// Why a command could not do its work, in words for people.
struct Failure(String);

/// Does what the command line says.
pub(crate) fn run() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help that nobody reads to its end, as in `karmemc --help | head -1`, is no failure.
            let _ = error.print();
            return ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2));
        }
    };
    let outcome = match arguments.command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
    };
    match outcome {
        Ok(Outcome::Fine) => ExitCode::SUCCESS,
        Ok(Outcome::Objections) => ExitCode::from(1),
        Err(Failure(message)) => {
            // Where this can't be shown, the exit code still tells it.
            let _ = writeln!(io::stderr(), "karmemc: {message}");
            ExitCode::from(2)
        }
    }
}

/// Writes all of `text` to standard output. A reader that has seen enough is no failure.
fn write_stdout(text: &str) -> Result<(), Failure> {
    let mut stdout = io::stdout().lock();
    tolerate_closed_pipe(
        stdout
            .write_all(text.as_bytes())
            .and_then(|()| stdout.flush()),
    )
    .map_err(|error| Failure(format!("cannot write to standard output: {error}")))
}

fn tolerate_closed_pipe(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}
