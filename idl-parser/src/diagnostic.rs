//! What is wrong with a schema, as values: nothing here prints.

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
        Self::new(Severity::Error, code, span, message.into())
    }

    /// A warning at `span`.
    #[must_use]
    pub fn warning(code: &'static str, span: Span, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, span, message.into())
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
        self.primary.message = message.into();
        self
    }

    /// Points at another place.
    #[must_use]
    pub fn with_secondary(mut self, span: Span, message: impl Into<String>) -> Self {
        self.secondary.push(Label {
            span,
            message: message.into(),
        });
        self
    }

    /// Says what to do.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }
}
