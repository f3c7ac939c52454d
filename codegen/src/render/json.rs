//! A diagnostic, or a problem that is in no schema, as one line of JSON.

use karmem_idl::{Diagnostic, LineIndex, Severity, Span};
use serde::Serialize;

use crate::source::Source;

/// Turns diagnostics about a set of sources into JSON.
pub struct JsonRenderer<'a> {
    files: Vec<(&'a str, LineIndex<'a>)>,
}

#[derive(Serialize)]
struct Line<'a> {
    code: Option<&'a str>,
    lint: Option<&'a str>,
    severity: &'a str,
    message: &'a str,
    #[serde(flatten)]
    place: Place<'a>,
    labels: Vec<Label<'a>>,
    help: Option<&'a str>,
}

#[derive(Serialize)]
struct Label<'a> {
    message: &'a str,
    primary: bool,
    #[serde(flatten)]
    place: Place<'a>,
}

/// All of it is null for what has no place, and all but the file for what is about a file as a whole.
#[derive(Default, Serialize)]
struct Place<'a> {
    file: Option<&'a str>,
    line: Option<u32>,
    column: Option<u32>,
    end_line: Option<u32>,
    end_column: Option<u32>,
}

/// One JSON object without a line break for an error that is in no schema: a file that cannot be read or written, or that is
/// out of date.
///
/// It has the fields that [`JsonRenderer::render`] has; `code`, `lint`, `line`, `column`, `end_line` and `end_column` are null, `labels`
/// is empty, and `file` is null when the error is not about one file.
#[must_use]
pub fn problem(file: Option<&str>, message: &str, help: Option<&str>) -> String {
    to_string(&Line {
        code: None,
        lint: None,
        severity: Severity::Error.as_str(),
        message,
        place: Place {
            file,
            ..Place::default()
        },
        labels: Vec::new(),
        help,
    })
}

/// Strings and numbers always have a JSON form.
fn to_string(line: &Line<'_>) -> String {
    serde_json::to_string(line).unwrap_or_default()
}

impl<'a> JsonRenderer<'a> {
    /// `sources` are those that were compiled, in the same order.
    #[must_use]
    pub fn new(sources: &'a [Source]) -> Self {
        Self {
            files: sources
                .iter()
                .map(|source| (source.name(), LineIndex::new(source.text())))
                .collect(),
        }
    }

    /// One JSON object without a line break: `code`, `lint` (null for what no option silences), `severity` (`error` or `warning`), `message`, `file`, `line`, `column`,
    /// `end_line`, `end_column`, `labels`, `help` (null when there is none).
    ///
    /// Lines and columns count from 1, columns in characters; the end is behind the last character. Of the labels, the one whose
    /// `primary` is true is about the place of the diagnostic itself; it is there when there is something to say about it.
    #[must_use]
    pub fn render(&self, diagnostic: &Diagnostic) -> String {
        let primary = Some(&diagnostic.primary).filter(|label| !label.message.is_empty());
        let labels = primary.map(|label| (label, true)).into_iter();
        let labels = labels.chain(diagnostic.secondary.iter().map(|label| (label, false)));
        let line = Line {
            code: Some(diagnostic.code),
            lint: diagnostic.lint,
            severity: diagnostic.severity.as_str(),
            message: &diagnostic.message,
            place: self.place(diagnostic.primary.span),
            labels: labels
                .map(|(label, primary)| Label {
                    message: &label.message,
                    primary,
                    place: self.place(label.span),
                })
                .collect(),
            help: diagnostic.help.as_deref(),
        };
        to_string(&line)
    }

    fn place(&self, span: Span) -> Place<'a> {
        match self.files.get(span.file.0 as usize) {
            Some((file, lines)) => {
                let (start, end) = (lines.position(span.start), lines.position(span.end));
                Place {
                    file: Some(file),
                    line: Some(start.line),
                    column: Some(start.column),
                    end_line: Some(end.line),
                    end_column: Some(end.column),
                }
            }
            // The diagnostic is about other sources than these.
            None => Place::default(),
        }
    }
}
