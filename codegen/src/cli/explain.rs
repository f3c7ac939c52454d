//! `karmemc explain`: shows what there is to say about a code, or which codes there are.

use std::io::{self, IsTerminal as _};

use karmem_codegen::explain::{self, PAGES};
use karmem_codegen::render::human::termcolor::{BufferWriter, ColorSpec, WriteColor};
use karmem_codegen::render::page;

use super::arguments::Explain;
use super::report::choice;
use super::{Failure, Outcome, tolerate_closed_pipe};

pub(super) fn run(arguments: &Explain) -> Result<Outcome, Failure> {
    let writer = BufferWriter::stdout(choice(arguments.color, io::stdout().is_terminal()));
    let mut buffer = writer.buffer();
    let written = match &arguments.code {
        Some(code) => page::render(find(code)?.markdown, &mut buffer),
        None => list(&mut buffer),
    };
    written
        .and_then(|()| tolerate_closed_pipe(writer.print(&buffer)))
        .map_err(|error| Failure::new(format!("cannot write to standard output: {error}")))?;
    Ok(Outcome::Fine)
}

fn find(code: &str) -> Result<&'static explain::Page, Failure> {
    explain::page(code).ok_or_else(|| {
        Failure::new(match explain::nearest(code) {
            Some(near) => format!(
                "there is no code {code}; the nearest is {} ({})",
                near.code,
                near.title()
            ),
            None => format!(
                "`{code}` is neither a code, such as KM0012, nor a lint, such as padding; `karmemc explain` lists the codes"
            ),
        })
    })
}

/// A line for each code.
fn list(writer: &mut dyn WriteColor) -> io::Result<()> {
    for page in PAGES {
        writer.set_color(ColorSpec::new().set_bold(true))?;
        write!(writer, "{}", page.code)?;
        writer.reset()?;
        writeln!(writer, "  {}", page.title())?;
    }
    Ok(())
}
