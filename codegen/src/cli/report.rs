//! Shows diagnostics: as text for people or as JSON for tools, in colour where that is wanted.

use std::env;
use std::io::{self, IsTerminal as _, Write as _};

use karmem_codegen::render::human::HumanRenderer;
use karmem_codegen::render::human::termcolor::{BufferWriter, ColorChoice};
use karmem_codegen::render::json::JsonRenderer;
use karmem_codegen::{Compilation, Source};

use super::arguments::{Color, Format, Messages};
use super::{Failure, Outcome, tolerate_closed_pipe, write_stdout};

/// Where JSON goes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum JsonTo {
    Stdout,
    /// Standard output is taken.
    Stderr,
}

/// Shows what was found in `sources`.
pub(super) fn report(
    messages: &Messages,
    json_to: JsonTo,
    sources: &[Source],
    compilation: &Compilation,
) -> Result<Outcome, Failure> {
    match messages.message_format {
        Format::Human => {
            human(messages.color, sources, compilation)
                .map_err(|error| Failure(format!("cannot show errors: {error}")))?;
        }
        Format::Json => {
            let text = json(sources, compilation);
            match json_to {
                JsonTo::Stdout => write_stdout(&text)?,
                JsonTo::Stderr => {
                    tolerate_closed_pipe(io::stderr().lock().write_all(text.as_bytes()))
                        .map_err(|error| Failure(format!("cannot show errors: {error}")))?
                }
            }
        }
    }
    Ok(if compilation.error_count() == 0 {
        Outcome::Fine
    } else {
        Outcome::Objections
    })
}

fn json(sources: &[Source], compilation: &Compilation) -> String {
    let renderer = JsonRenderer::new(sources);
    compilation
        .diagnostics
        .iter()
        .map(|diagnostic| renderer.render(diagnostic) + "\n")
        .collect()
}

fn human(color: Color, sources: &[Source], compilation: &Compilation) -> io::Result<()> {
    if compilation.diagnostics.is_empty() {
        return Ok(());
    }
    let writer = BufferWriter::stderr(choice(color));
    let mut buffer = writer.buffer();
    let renderer = HumanRenderer::new(sources);
    for diagnostic in &compilation.diagnostics {
        renderer.render(diagnostic, &mut buffer)?;
    }
    let counts = [
        (compilation.error_count(), "error"),
        (compilation.warning_count(), "warning"),
    ];
    let counts: Vec<_> = counts
        .into_iter()
        .filter(|&(count, _)| count > 0)
        .map(|(count, what)| plural(count, what))
        .collect();
    writeln!(buffer, "karmemc: {}", counts.join(" and "))?;
    tolerate_closed_pipe(writer.print(&buffer))
}

/// `1 error`, `2 errors`.
pub(super) fn plural(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

fn choice(color: Color) -> ColorChoice {
    let no_color = || env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    match color {
        Color::Always => ColorChoice::Always,
        Color::Auto if io::stderr().is_terminal() && !no_color() => ColorChoice::Auto,
        Color::Auto | Color::Never => ColorChoice::Never,
    }
}
