//! Shows what was found and what failed: as text for people or as JSON for tools, in colour where that is wanted.

use std::env;
use std::ffi::OsStr;
use std::io::{self, IsTerminal as _, Write as _};
use std::path::Path;

use karmem_codegen::output::{Difference, Output};
use karmem_codegen::render::human::termcolor::{BufferWriter, ColorChoice};
use karmem_codegen::render::human::{HumanRenderer, printable_line};
use karmem_codegen::render::json::{self, JsonRenderer};
use karmem_codegen::{Diagnostic, Severity, Source};

use super::arguments::{Color, Command, Format};
use super::{Failure, diff, input, tolerate_closed_pipe, write_stderr, write_stdout};

/// Where and how a run shows things.
pub(super) struct Report {
    format: Format,
    color: Color,
    /// Standard output is for something else, so that JSON goes to standard error.
    stdout_is_taken: bool,
}

impl Report {
    pub(super) fn new(command: &Command) -> Self {
        let (messages, stdout_is_taken) = match command {
            Command::Generate(arguments) => (&arguments.messages, arguments.stdout),
            Command::Watch(arguments) => (&arguments.messages, false),
            Command::Check(arguments) => (&arguments.messages, false),
            Command::Fmt(arguments) => (
                &arguments.messages,
                !arguments.check && arguments.paths.iter().any(|path| input::is_stdin(path)),
            ),
            Command::Layout(arguments) => (&arguments.messages, true),
            Command::Dump(arguments) => (&arguments.messages, true),
            Command::Explain(arguments) => return Self::for_people(arguments.color),
            Command::Completions(_) | Command::Man(_) => return Self::for_people(Color::Auto),
        };
        Self {
            format: messages.message_format,
            color: messages.color,
            stdout_is_taken,
        }
    }

    /// For commands whose output tools have no use for.
    const fn for_people(color: Color) -> Self {
        Self {
            format: Format::Human,
            color,
            stdout_is_taken: false,
        }
    }

    /// Shows what was found in `sources`.
    pub(super) fn diagnostics(
        &self,
        sources: &[Source],
        diagnostics: &[Diagnostic],
    ) -> Result<(), Failure> {
        match self.format {
            Format::Human => human(self.color, sources, diagnostics)
                .map_err(|error| Failure::new(format!("cannot show errors: {error}"))),
            Format::Json => {
                let renderer = JsonRenderer::new(sources);
                self.json(
                    diagnostics
                        .iter()
                        .map(|diagnostic| renderer.render(diagnostic)),
                )
            }
        }
    }

    /// Shows what could not be done.
    pub(super) fn failure(&self, failure: &Failure) -> Result<(), Failure> {
        match self.format {
            Format::Human => {
                let text = failure.to_string();
                write_stderr(&format!("karmemc: {}\n", printable_line(&text)))
            }
            Format::Json => {
                let file = failure.file.as_deref();
                self.json([json::problem(file, &failure.message, None)])
            }
        }
    }

    /// Shows that the file at `path` is not what `output` is.
    pub(super) fn outdated(
        &self,
        path: &Path,
        output: &Output,
        difference: &Difference,
    ) -> Result<(), Failure> {
        let name = path.to_string_lossy();
        match (self.format, difference) {
            (Format::Human, Difference::Missing) => {
                write_stderr(&format!("{} is missing\n", printable_line(&name)))
            }
            (Format::Human, Difference::Changed { present }) => {
                self.difference(&name, present, &output.text)
            }
            (Format::Json, difference) => {
                let message = match difference {
                    Difference::Missing => "this file is missing".to_owned(),
                    Difference::Changed { .. } => {
                        let line = difference.line(&output.text);
                        format!("this file is out of date from line {line} on")
                    }
                };
                let help = "the same command without --check writes it";
                self.json([json::problem(Some(&name), &message, Some(help))])
            }
        }
    }

    /// Shows that a schema is not in canonical style, which is `formatted`.
    pub(super) fn foreign_style(&self, source: &Source, formatted: &str) -> Result<(), Failure> {
        match self.format {
            Format::Human => {
                let present = String::from_utf8_lossy(source.bytes());
                self.difference(source.name(), &present, formatted)
            }
            Format::Json => {
                let message = "this file is not in canonical style";
                let help = "the same command without --check changes that";
                self.json([json::problem(Some(source.name()), message, Some(help))])
            }
        }
    }

    /// Shows people how a file would change, on standard output: it is what they have asked for, and other tools may take it.
    fn difference(&self, name: &str, before: &str, after: &str) -> Result<(), Failure> {
        let writer = BufferWriter::stdout(choice(self.color, io::stdout().is_terminal()));
        let mut buffer = writer.buffer();
        diff::write(&printable_line(name), before, after, &mut buffer)
            .and_then(|()| tolerate_closed_pipe(writer.print(&buffer)))
            .map_err(|error| Failure::new(format!("cannot show the difference: {error}")))
    }

    /// Tells people something that is no problem; tools did not ask for it.
    pub(super) fn note(&self, text: &str) -> Result<(), Failure> {
        match self.format {
            Format::Human => write_stderr(&format!("{}\n", printable_line(text))),
            Format::Json => Ok(()),
        }
    }

    fn json(&self, objects: impl IntoIterator<Item = String>) -> Result<(), Failure> {
        let lines: String = objects.into_iter().map(|object| object + "\n").collect();
        if self.stdout_is_taken {
            write_stderr(&lines)
        } else {
            write_stdout(&lines)
        }
    }
}

fn human(color: Color, sources: &[Source], diagnostics: &[Diagnostic]) -> io::Result<()> {
    if diagnostics.is_empty() {
        return Ok(());
    }
    let writer = BufferWriter::stderr(choice(color, io::stderr().is_terminal()));
    let mut buffer = writer.buffer();
    let renderer = HumanRenderer::new(sources);
    for diagnostic in diagnostics {
        renderer.render(diagnostic, &mut buffer)?;
    }
    let is_error = |diagnostic: &&Diagnostic| diagnostic.severity == Severity::Error;
    let errors = diagnostics.iter().filter(is_error).count();
    let counts = [(errors, "error"), (diagnostics.len() - errors, "warning")];
    let counts: Vec<_> = counts
        .into_iter()
        .filter(|&(count, _)| count > 0)
        .map(|(count, what)| plural(count, what))
        .collect();
    writeln!(buffer, "karmemc: {}", counts.join(" and "))?;
    if let Some(code) = worst(diagnostics) {
        writeln!(
            buffer,
            "What it means, with examples: karmemc explain {code}"
        )?;
    }
    tolerate_closed_pipe(writer.print(&buffer))
}

/// The code of the first error, or of the first warning where there is no error.
fn worst(diagnostics: &[Diagnostic]) -> Option<&'static str> {
    let first = diagnostics.first()?;
    let error = diagnostics
        .iter()
        .find(|diagnostic| diagnostic.severity == Severity::Error);
    Some(error.unwrap_or(first).code)
}

/// `1 error`, `2 errors`.
pub(super) fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Whether to use colours for a stream.
pub(super) fn choice(color: Color, is_terminal: bool) -> ColorChoice {
    let variable = |name| env::var_os(name);
    let wanted = match color {
        Color::Always => true,
        Color::Auto => {
            is_terminal
                && allow_colors(variable("NO_COLOR").as_deref(), variable("TERM").as_deref())
        }
        Color::Never => false,
    };
    // `ColorChoice::Auto` would take an empty NO_COLOR for a wish.
    if wanted {
        ColorChoice::Always
    } else {
        ColorChoice::Never
    }
}

/// Whether the environment leaves colours on, for a terminal. An empty NO_COLOR says nothing (no-color.org).
fn allow_colors(no_color: Option<&OsStr>, term: Option<&OsStr>) -> bool {
    // Only on Windows do terminals that have colours go without a TERM.
    no_color.is_none_or(OsStr::is_empty) && term.map_or(cfg!(windows), |term| term != "dumb")
}

#[cfg(test)]
mod tests {
    use std::ffi::OsStr;

    use super::allow_colors;

    #[test]
    fn only_a_no_color_that_is_not_empty_switches_colours_off() {
        let terminal = Some(OsStr::new("xterm"));
        assert!(allow_colors(None, terminal));
        assert!(allow_colors(Some(OsStr::new("")), terminal));
        assert!(!allow_colors(Some(OsStr::new("0")), terminal));
        assert!(!allow_colors(None, Some(OsStr::new("dumb"))));
    }
}
