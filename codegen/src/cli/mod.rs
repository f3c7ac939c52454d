//! The commands of `karmemc`, one file each, and what they share. All printing happens in here.

mod arguments;
mod check;
mod completions;
mod depfile;
mod diff;
mod dump;
mod explain;
mod fmt;
mod generate;
mod input;
mod layout;
mod man;
mod overwrite;
mod report;
mod walk;
mod watch;

use std::io::{self, Write as _};
use std::process::ExitCode;
use std::sync::atomic::{AtomicBool, Ordering};

use clap::Parser as _;

use arguments::{Arguments, Command};
use report::Report;

/// How a command ended that has shown what there is to show; the worse, the larger.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Fine,
    /// There are errors in a schema, or files that are out of date.
    Objections,
    /// Something could not be done.
    Failed,
}

/// Why something could not be done.
struct Failure {
    /// The file that it is about, as people know it.
    file: Option<String>,
    /// Words for people, which do not repeat the file.
    message: String,
}

impl Failure {
    fn new(message: impl Into<String>) -> Self {
        Self {
            file: None,
            message: message.into(),
        }
    }

    fn about(file: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            file: Some(file.into()),
            message: message.into(),
        }
    }
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if let Some(file) = &self.file {
            write!(f, "{file}: ")?;
        }
        f.write_str(&self.message)
    }
}

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
    let report = Report::new(&arguments.command);
    let outcome = match &arguments.command {
        Command::Generate(arguments) => generate::run(arguments, &report),
        Command::Watch(arguments) => watch::run(arguments, &report),
        Command::Check(arguments) => check::run(arguments, &report),
        Command::Fmt(arguments) => fmt::run(arguments, &report),
        Command::Layout(arguments) => layout::run(arguments, &report),
        Command::Dump(arguments) => dump::run(arguments, &report),
        Command::Explain(arguments) => explain::run(arguments),
        Command::Completions(arguments) => completions::run(arguments),
        Command::Man(arguments) => man::run(arguments),
    };
    let outcome = outcome.unwrap_or_else(|failure| {
        // Where this can't be shown either, the exit code still tells it.
        if let Err(second) = report.failure(&failure) {
            let _ = writeln!(io::stderr(), "karmemc: {failure}\nkarmemc: {second}");
        }
        Outcome::Failed
    });
    match outcome {
        Outcome::Fine => ExitCode::SUCCESS,
        Outcome::Objections => ExitCode::from(1),
        Outcome::Failed => ExitCode::from(2),
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
    .map_err(|error| Failure::new(format!("cannot write to standard output: {error}")))
}

/// Writes all of `text` to standard error. A reader that has seen enough is no failure.
fn write_stderr(text: &str) -> Result<(), Failure> {
    tolerate_closed_pipe(io::stderr().lock().write_all(text.as_bytes()))
        .map_err(|error| Failure::new(format!("cannot write to standard error: {error}")))
}

/// Whether something was written to a pipe that nobody reads any more.
static PIPE_IS_CLOSED: AtomicBool = AtomicBool::new(false);

fn tolerate_closed_pipe(result: io::Result<()>) -> io::Result<()> {
    match result {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
            PIPE_IS_CLOSED.store(true, Ordering::Relaxed);
            Ok(())
        }
        result => result,
    }
}
