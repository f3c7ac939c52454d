//! Diagnostics in, in the order in which they are found; a bounded list of them out.

use crate::{Diagnostic, Severity, code};

/// The parser gives up after this many errors, and keeps as many warnings.
pub const MAX_ERRORS: usize = 100;

/// What has been found so far.
#[derive(Default)]
pub(crate) struct Collector {
    diagnostics: Vec<Diagnostic>,
    errors: usize,
    warnings: usize,
    /// A comma between the members of one body has been refused: that is enough for all of them.
    comma_is_refused: bool,
}

impl Collector {
    /// Adds a diagnostic, unless there are enough of its kind.
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        let count = match diagnostic.severity {
            Severity::Error => &mut self.errors,
            Severity::Warning => &mut self.warnings,
        };
        if *count < MAX_ERRORS {
            *count += 1;
            self.diagnostics.push(diagnostic);
        }
    }

    /// Forgets the commas of the body before.
    pub(crate) fn begin_body(&mut self) {
        self.comma_is_refused = false;
    }

    /// Whether a comma has to be refused, or a `}` behind the last of several: only the first of the body is.
    pub(crate) fn takes_separator(&mut self, separator: &str) -> bool {
        match separator {
            "," => !core::mem::replace(&mut self.comma_is_refused, true),
            "}" => !self.comma_is_refused,
            _ => true,
        }
    }

    /// Adds a diagnostic that must not be lost among a hundred others.
    pub(crate) fn report_always(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Whether it is time to give up.
    pub(crate) fn is_full(&self) -> bool {
        self.errors >= MAX_ERRORS
    }

    /// Everything that was kept, in the order of the text; last, if so, that the parser gave up.
    pub(crate) fn into_sorted(mut self) -> Vec<Diagnostic> {
        self.diagnostics
            .sort_by_key(|diagnostic| diagnostic.primary.span.start);
        if self.is_full() {
            let last = self
                .diagnostics
                .last()
                .map(|last| last.primary.span)
                .unwrap_or_default();
            let message = format!("stopped after {MAX_ERRORS} errors");
            let diagnostic = Diagnostic::error(code::TOO_MANY_ERRORS, last, message)
                .with_help("repair the first ones: the others may be their consequence");
            self.diagnostics.push(diagnostic);
        }
        self.diagnostics
    }
}
