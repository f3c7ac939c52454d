//! What is wrong with a schema, as values: nothing here prints.
//!
//! Words longer than anybody reads, such as names of many kilobytes, are cut where a message is made.

use std::borrow::Cow;

use crate::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The schema can be compiled; somebody should look.
    Warning,
    /// The schema can't be compiled.
    Error,
}

impl Severity {
    /// The word that people and tools see.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// A span with a remark about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// What the remark is about.
    pub span: Span,
    /// The remark; may be empty, when the span says enough.
    pub message: String,
}

/// One problem: a stable code, a message, where it is, what caused it and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Stable code such as `KM0012`; never reused for another meaning.
    pub code: &'static str,
    /// Whether it prevents compilation.
    pub severity: Severity,
    /// The name that silences it, such as `lost-doc`; only warnings have one.
    pub lint: Option<&'static str>,
    /// One sentence, lower case, no full stop.
    pub message: String,
    /// The place to look at first.
    pub primary: Label,
    /// Other places that explain it, such as "first defined here".
    pub secondary: Vec<Label>,
    /// What to do about it.
    pub help: Option<String>,
}

impl Diagnostic {
    /// An error at `span`.
    #[must_use]
    pub fn error(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, span, readable(message))
    }

    /// A warning at `span`.
    #[must_use]
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, span, readable(message))
    }

    fn new(severity: Severity, code: &'static str, span: Span, message: String) -> Self {
        Self {
            code,
            severity,
            lint: None,
            message,
            primary: Label {
                span,
                message: String::new(),
            },
            secondary: Vec::new(),
            help: None,
        }
    }

    /// Names the lint that it is of.
    #[must_use]
    pub fn with_lint(mut self, name: &'static str) -> Self {
        self.lint = Some(name);
        self
    }

    /// Adds a remark to the primary span.
    #[must_use]
    pub fn with_label(mut self, message: impl Into<String>) -> Self {
        self.primary.message = readable(message);
        self
    }

    /// Points at another place.
    #[must_use]
    pub fn with_secondary(mut self, span: Span, message: impl Into<String>) -> Self {
        self.secondary.push(Label {
            span,
            message: readable(message),
        });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(readable(help));
        self
    }
}

/// Characters of a word that are shown: at its start, where it is longer than that and [`SHOWN_AT_END`] together.
const SHOWN: usize = 120;

/// Characters that are shown of the end of such a word.
const SHOWN_AT_END: usize = 40;

/// The message with the middle of very long words left out: it may name what is as long as a schema may be.
fn readable(message: impl Into<String>) -> String {
    let message = message.into();
    if message.len() <= SHOWN + SHOWN_AT_END {
        return message;
    }
    let words: Vec<_> = message.split(' ').map(shorten).collect();
    words.join(" ")
}

fn shorten(word: &str) -> Cow<'_, str> {
    let mut starts = word.char_indices().map(|(index, _)| index);
    let end_of_start = starts.nth(SHOWN);
    let start_of_end = starts.nth_back(SHOWN_AT_END - 1);
    match (end_of_start, start_of_end) {
        (Some(end), Some(start)) => Cow::Owned(format!("{}…{}", &word[..end], &word[start..])),
        _ => Cow::Borrowed(word),
    }
}

#[cfg(test)]
mod tests {
    use super::readable;

    #[test]
    fn very_long_words_are_cut_in_the_middle() {
        let long = format!("there is no type `{}ü`", "ä".repeat(60_000));
        let shown = readable(long);
        assert!(
            shown.starts_with("there is no type `ä") && shown.ends_with("äü`"),
            "{shown}"
        );
        assert_eq!(shown.chars().count(), 17 + 120 + 1 + 40);
        let bearable = "x".repeat(160) + " and others";
        assert_eq!(readable(bearable.as_str()), bearable);
    }
}
