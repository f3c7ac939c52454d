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
