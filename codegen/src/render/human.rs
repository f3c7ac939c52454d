//! A diagnostic as people read it: message, the piece of the schema, what it says about it, what to do.

use std::borrow::Cow;
use std::io;

use codespan_reporting::diagnostic as codespan;
use codespan_reporting::files::SimpleFiles;
use codespan_reporting::term::{self, Config, DisplayStyle};
use karmem_idl::{Diagnostic, Label, Severity};

/// What can be written to in colour.
pub use codespan_reporting::term::termcolor;

use crate::source::Source;

/// Lines that are longer than this, in bytes, are not shown: nobody would find the place in them.
const LONGEST_LINE: usize = 400;

/// Turns diagnostics about a set of sources into text for people.
pub struct HumanRenderer<'a> {
    files: SimpleFiles<Cow<'a, str>, Cow<'a, str>>,
    with_source: Config,
    without_source: Config,
}

impl<'a> HumanRenderer<'a> {
    /// `sources` are those that were compiled, in the same order.
    #[must_use]
    pub fn new(sources: &'a [Source]) -> Self {
        let mut files = SimpleFiles::new();
        for source in sources {
            files.add(printable_line(source.name()), printable(source.text()));
        }
        Self {
            files,
            with_source: Config::default(),
            without_source: Config {
                display_style: DisplayStyle::Medium,
                ..Config::default()
            },
        }
    }

    /// Writes one diagnostic, in colour where `writer` has it.
    ///
    /// # Errors
    /// When `writer` fails.
    pub fn render(
        &self,
        diagnostic: &Diagnostic,
        writer: &mut dyn termcolor::WriteColor,
    ) -> io::Result<()> {
        let long = self
            .labels(diagnostic)
            .any(|(label, _)| self.touches_long_line(label));
        let config = if long {
            &self.without_source
        } else {
            &self.with_source
        };
        let shown = self.convert(diagnostic);
        term::emit_to_write_style(writer, config, &self.files, &shown).map_err(
            |error| match error {
                codespan_reporting::files::Error::Io(error) => error,
                error => io::Error::other(error),
            },
        )
    }

    /// All labels, the primary one first, each with whether it is that.
    fn labels<'d>(&self, diagnostic: &'d Diagnostic) -> impl Iterator<Item = (&'d Label, bool)> {
        core::iter::once((&diagnostic.primary, true))
            .chain(diagnostic.secondary.iter().map(|label| (label, false)))
    }

    fn convert(&self, diagnostic: &Diagnostic) -> codespan::Diagnostic<usize> {
        let severity = match diagnostic.severity {
            Severity::Warning => codespan::Severity::Warning,
            Severity::Error => codespan::Severity::Error,
        };
        let labels = self.labels(diagnostic).map(|(label, primary)| {
            let style = if primary {
                codespan::LabelStyle::Primary
            } else {
                codespan::LabelStyle::Secondary
            };
            codespan::Label::new(style, label.span.file.0 as usize, self.range(label))
                .with_message(printable(&label.message))
        });
        let help = diagnostic.help.iter();
        let help = help.map(|help| format!("help: {}", printable(help)));
        // Who would rather not hear of it has to know what it is called.
        let lint = diagnostic.lint.map(|lint| format!("lint: {lint}"));
        codespan::Diagnostic::new(severity)
            .with_code(diagnostic.code)
            .with_message(printable_line(&diagnostic.message))
            .with_labels(labels.collect())
            .with_notes(help.chain(lint).collect())
    }

    fn text(&self, label: &Label) -> &str {
        self.files
            .get(label.span.file.0 as usize)
            .map_or("", |file| file.source().as_ref())
    }

    /// The bytes of a label, within what there is to show of the file.
    fn range(&self, label: &Label) -> core::ops::Range<usize> {
        let len = self.text(label).len();
        let range = label.span.range();
        range.start.min(len)..range.end.min(len)
    }

    fn touches_long_line(&self, label: &Label) -> bool {
        let (text, range) = (self.text(label).as_bytes(), self.range(label));
        let is_break = |&byte: &u8| byte == b'\n';
        let before = text[..range.start]
            .iter()
            .rev()
            .take(LONGEST_LINE + 1)
            .position(is_break);
        let after = text[range.start..]
            .iter()
            .take(LONGEST_LINE + 1)
            .position(is_break);
        let before = before.unwrap_or(range.start.min(LONGEST_LINE + 1));
        let after = after.unwrap_or((text.len() - range.start).min(LONGEST_LINE + 1));
        before + after > LONGEST_LINE
    }
}

/// `text` without what a terminal would obey or not show. What stands in its place is as long, so that offsets stay what they are.
fn printable(text: &str) -> Cow<'_, str> {
    if text
        .chars()
        .any(|character| replacement(character).is_some())
    {
        let shown = |character| replacement(character).unwrap_or(character);
        Cow::Owned(text.chars().map(shown).collect())
    } else {
        Cow::Borrowed(text)
    }
}

/// `text` without what a terminal would obey, where it stands in a line among others, as names of files do: it may have any
/// character, and must not look like a line of its own.
#[must_use]
pub fn printable_line(text: &str) -> Cow<'_, str> {
    let breaks = ['\n', '\r', '\t'];
    match printable(text) {
        text if text.contains(breaks) => Cow::Owned(text.replace(breaks, "?")),
        text => text,
    }
}

/// What is shown for a character that a terminal would obey, or that nobody would see: of as many bytes.
const fn replacement(character: char) -> Option<char> {
    match character {
        '\n' | '\r' | '\t' => None,
        '\0'..='\x1F' | '\x7F' => Some('?'),
        // Of two bytes, some of which terminals take for the beginning of a command.
        '\u{80}'..='\u{9F}' => Some('·'),
        '\u{AD}' => Some('·'),
        // Two that join letters, in some languages and in pictures, are left as they are.
        '\u{200B}'
        | '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FEFF}' => Some(char::REPLACEMENT_CHARACTER),
        _ => None,
    }
}
