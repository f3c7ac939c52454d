//! A schema in, its canonical style out, checked for what holds whatever the schema is.

use karmem_idl::{FileId, Parsed, Severity, format, parse};

const FILE: FileId = FileId(7);

/// Formats a good schema, and checks that nothing but white space has changed.
#[track_caller]
pub(crate) fn format_checked(text: &str) -> String {
    let formatted = format(FILE, text).unwrap_or_else(|found| panic!("{found:?} in\n{text}"));
    assert_eq!(
        meaning(&formatted),
        meaning(text),
        "in\n{text}\nbecame\n{formatted}"
    );
    assert_eq!(
        Words::of(&formatted),
        Words::of(text),
        "in\n{text}\nbecame\n{formatted}"
    );
    let again = format(FILE, &formatted).unwrap();
    assert_eq!(again, formatted, "from\n{text}");
    check_white_space(&formatted);
    formatted
}

pub(crate) fn has_errors(text: &str) -> bool {
    let diagnostics = parse(FILE, text).diagnostics;
    diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error)
}

/// All that the parser says about a text, without the places. (That a doc comment stands behind something on its line is a
/// matter of white space: the formatter gives it a line of its own.)
fn meaning(text: &str) -> (String, Vec<(&'static str, String)>) {
    let Parsed {
        schema,
        diagnostics,
    } = parse(FILE, text);
    let found = diagnostics
        .into_iter()
        .map(|found| (found.code, found.message))
        .filter(|(_, message)| !message.contains("documents what comes next"));
    (without_spans(&format!("{schema:?}")), found.collect())
}

/// Like this, a new part of the tree is compared from the first day.
fn without_spans(tree: &str) -> String {
    let mut pieces = tree.split("Span {");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |text, piece| {
        text + piece.split_once('}').map_or("", |(_, behind)| behind)
    })
}

/// What is written in a schema, in its order, without white space and without the `;` that end nothing.
#[derive(Debug, Default, PartialEq, Eq)]
struct Words(Vec<String>);

impl Words {
    fn of(text: &str) -> Self {
        let mut words = Self::default();
        let mut rest = text.trim_start_matches('\u{FEFF}');
        let mut end_of_code = ';';
        while let Some(first) = rest.chars().next() {
            let size = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").unwrap() + 2
            } else if matches!(first, '`' | '"') {
                rest[1..].find(first).unwrap() + 2
            } else {
                first.len_utf8()
            };
            let word;
            (word, rest) = rest.split_at(size);
            if word.starts_with('/') {
                words
                    .0
                    .extend(word.lines().map(|line| line.trim().to_owned()));
            } else if !first.is_whitespace() {
                let ends_nothing = first == ';' && matches!(end_of_code, ';' | '{' | '}');
                if !ends_nothing {
                    words.0.push(word.to_owned());
                }
                end_of_code = first;
            }
        }
        words
    }
}

fn check_white_space(formatted: &str) {
    assert!(formatted.ends_with('\n') && !formatted.starts_with('\u{FEFF}'));
    assert!(
        !formatted.starts_with('\n') && !formatted.ends_with("\n\n"),
        "{formatted}"
    );
    for line in formatted.lines().filter(|line| !line.contains("///")) {
        assert_eq!(
            line,
            line.trim_end_matches([' ', '\t', '\r']),
            "{formatted}"
        );
    }
}
