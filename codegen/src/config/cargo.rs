//! What a build script tells cargo: paths and warnings in, lines of cargo's protocol out.
//!
//! The protocol is that of the Cargo book, "Outputs of the Build Script".

use std::io::Write;
use std::path::Path;

use karmem_idl::{Diagnostic, LineIndex};

use super::error::Error;
use crate::render::human::printable_line;
use crate::source::Source;

/// Where cargo reads.
pub(super) struct Cargo<'w>(pub(super) &'w mut dyn Write);

impl Cargo<'_> {
    /// Asks to run the script again when the file at `path` has changed, or has come into being.
    pub(super) fn rerun_if_changed(&mut self, path: &Path) -> Result<(), Error> {
        // Cargo reads lines of UTF-8: behind a line's end it would look for the next instruction.
        match path.to_str() {
            Some(shown) if !shown.contains(['\n', '\r']) => self.line("rerun-if-changed", shown),
            _ => Err(Error::Unwatched {
                path: path.to_owned(),
            }),
        }
    }

    /// Shows a warning, in one line, as other lines that cargo shows have none of the source.
    pub(super) fn warning(
        &mut self,
        sources: &[Source],
        warning: &Diagnostic,
    ) -> Result<(), Error> {
        let span = warning.primary.span;
        let place = sources.get(span.file.0 as usize).map(|source| {
            let at = LineIndex::new(source.text()).position(span.start);
            format!("{}:{}:{}: ", source.name(), at.line, at.column)
        });
        let help = warning.help.as_ref().map(|help| format!("; {help}"));
        let lint = warning.lint.map(|lint| format!(" [{lint}]"));
        let parts = [place, Some(warning.message.clone()), help, lint];
        let text: String = parts.into_iter().flatten().collect();
        self.line("warning", &printable_line(&text))
    }

    fn line(&mut self, key: &str, value: &str) -> Result<(), Error> {
        writeln!(self.0, "cargo::{key}={value}").map_err(Error::Cargo)
    }
}
