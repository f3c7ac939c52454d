//! Pieces of a statement in, errors about what the grammar lets pass out.

use std::collections::HashMap;

use pest::iterators::Pair;

use super::Lower;
use crate::ast::{Name, Prefix, Tag};
use crate::expect::found;
use crate::grammar::Rule;
use crate::scanner::token;
use crate::{Diagnostic, code, foreign, slip};

/// More prefixes than these nobody's data needs.
const MAX_PREFIXES: usize = 8;

impl Lower<'_, '_> {
    /// Reports a missing `;`; true when something worse was written there, so that the statement is broken.
    pub(super) fn refuse_missing_end(&mut self, statement: Rule, next: usize) -> bool {
        let at = self.base + next;
        let start = self.base + self.start;
        if let Some(diagnostic) =
            foreign::statement(statement, self.text, start, self.file, self.declared)
        {
            self.collector.report(diagnostic);
            return true;
        }
        let is_member = matches!(statement, Rule::field | Rule::variant | Rule::member);
        if is_member && !self.collector.takes_separator(token(self.text, at)) {
            return false;
        }
        let what = match statement {
            Rule::header => "header",
            Rule::import => "import",
            Rule::constant => "constant",
            Rule::variant => "variant",
            Rule::member => "member",
            _ => "field",
        };
        let message = format!(
            "expected `;` behind the {what}, found {}",
            found(self.text, at)
        );
        let place = self.range(self.token_end, self.token_end);
        let mut diagnostic = Diagnostic::error(code::MISSING_SEMICOLON, place, message)
            .with_label("expected `;` here");
        diagnostic.help = slip::behind(statement, self.text, at);
        self.collector.report(diagnostic);
        false
    }

    /// Reports a type that is nested too deeply.
    pub(super) fn refuse_many_prefixes(&mut self, prefixes: &[Prefix]) -> bool {
        let (Some(first), Some(last)) = (prefixes.first(), prefixes.last()) else {
            return false;
        };
        if prefixes.len() <= MAX_PREFIXES {
            return false;
        }
        let message = format!(
            "this type has {} prefixes; at most {MAX_PREFIXES} are read",
            prefixes.len()
        );
        self.collector.report(
            Diagnostic::error(code::TOO_MANY_PREFIXES, first.span.to(last.span), message)
                .with_help("put the inner type into a struct of its own"),
        );
        true
    }

    pub(super) fn report_range(&mut self, pair: &Pair<'_, Rule>, what: &str, range: String) {
        let message = format!("{what} must be in the range {range}");
        self.collector.report(
            Diagnostic::error(code::NUMBER_OUT_OF_RANGE, self.span(pair), message)
                .with_label("this number is out of range"),
        );
    }

    /// Reports tags that stand twice; they are kept.
    pub(super) fn refuse_duplicates(&mut self, tags: &[Tag]) {
        if tags.len() < 2 {
            return;
        }
        let mut first = HashMap::with_capacity(tags.len());
        for tag in tags {
            let earlier = *first.entry(tag.name.text.as_str()).or_insert(tag);
            if earlier.span != tag.span {
                let message = format!("the tag `@{}` stands here twice", tag.name.text);
                let help = match tag.name.text.as_str() {
                    // It takes a list.
                    "allow" => format!(
                        "write it once: @allow(`{}, {}`)",
                        earlier.value.text, tag.value.text
                    ),
                    _ => "remove one of them".to_owned(),
                };
                self.collector.report(
                    Diagnostic::error(code::DUPLICATE_TAG, tag.span, message)
                        .with_secondary(earlier.span, "first given here")
                        .with_help(help),
                );
            }
        }
    }

    /// Reports the path of an import that means another file, or none, on another machine.
    pub(super) fn refuse_odd_path(&mut self, path: &Name) -> bool {
        let text = path.text.as_str();
        let has_drive = text.as_bytes().get(1) == Some(&b':');
        let (message, help) = if text.is_empty() {
            let help = "write the path of a schema, as in `import \"other.km\";`".to_owned();
            ("the path of the imported file is empty", help)
        } else if has_drive || text.starts_with(['/', '\\']) {
            let help = "write where the file lies as seen from the folder of this one, as in `\"../other.km\"`";
            (
                "an import names a file relative to this one",
                help.to_owned(),
            )
        } else if text.contains('\\') {
            let help = format!("write `import \"{}\";`", text.replace('\\', "/"));
            ("a `/` stands between folders, on all systems", help)
        } else {
            return false;
        };
        self.collector
            .report(Diagnostic::error(code::MALFORMED_IMPORT, path.span, message).with_help(help));
        true
    }
}
