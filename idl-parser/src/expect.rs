//! What the grammar would have accepted in, words that a user can act on out.
//!
//! All wording about single statements lives here. It looks at one token of the text and no further.

use crate::grammar::{Mismatch, Rule};
use crate::scanner::token;
use crate::suggest::closest;
use crate::{Diagnostic, Span, code};

/// What should have stood somewhere.
struct Wanted {
    code: &'static str,
    noun: &'static str,
    help: &'static str,
}

/// The diagnostic for a token at `at` that does not fit into a statement of kind `statement`.
pub(crate) fn unexpected(
    statement: Rule,
    mismatch: &Mismatch,
    text: &str,
    at: usize,
    span: impl Fn(usize, usize) -> Span,
) -> Diagnostic {
    let token = token(text, at);
    let place = span(at, at + token.len());
    if token == "`" && mismatch.expected.contains(&Rule::quoted) {
        return Diagnostic::error(
            code::UNCLOSED_TEXT,
            place,
            "this text is not closed on its line",
        )
        .with_label("the text starts here")
        .with_help("close it with a second backquote on the same line");
    }
    if let Some(limit) = &mismatch.limit {
        let message = format!("this could not be read: {limit}");
        return Diagnostic::error(code::UNEXPECTED, place, message)
            .with_help("the schema may be right; read it on a thread with a larger stack");
    }
    let wanted = wanted(statement, &mismatch.expected);
    let message = format!("expected {}, found {}", wanted.noun, found(text, at));
    let help = slip(wanted.code, text, at).unwrap_or_else(|| wanted.help.to_owned());
    Diagnostic::error(wanted.code, place, message).with_help(help)
}

/// The diagnostic for what a later version of the language will have.
pub(crate) fn not_in_language(place: Span, planned: &str) -> Diagnostic {
    let message = format!("this version of the language has no {planned}");
    Diagnostic::error(code::NOT_IN_LANGUAGE, place, message)
}

/// What to do about a token that begins a comment in other languages.
pub(crate) fn foreign_comment(text: &str, at: usize) -> Option<&'static str> {
    (token(text, at) == "#").then_some("comments begin with `//`")
}

/// What to do where the token at `at` tells what was meant; `code` says what should have stood there.
fn slip(code: &str, text: &str, at: usize) -> Option<String> {
    let token = token(text, at);
    if let Some(help) = foreign_comment(text, at) {
        return Some(help.to_owned());
    }
    match code {
        code::EXPECTED_CLASS => {
            closest(token, &["inline", "table"]).map(|class| format!("did you mean `{class}`?"))
        }
        code::EXPECTED_NAME if token.starts_with('_') => Some(
            "`_` may not come first: a name starts with a letter and goes on with letters, digits and `_`"
                .to_owned(),
        ),
        code::MALFORMED_LENGTH if token == "=" && text[..at].trim_end().ends_with('<') => {
            Some("`<` already means at most: `[<3]` holds up to 3".to_owned())
        }
        code::MALFORMED_VALUE if token.trim_start_matches('-').starts_with("0X") => Some(format!(
            "the `x` is written in lower case: `{}`",
            token.replacen('X', "x", 1)
        )),
        _ => None,
    }
}

/// Puts the token at `at` into words.
pub(crate) fn found(text: &str, at: usize) -> String {
    const LONGEST: usize = 40;
    let token = token(text, at);
    match token.chars().next() {
        None => "the end of the file".to_owned(),
        Some('`') => "a backquote".to_owned(),
        Some(c) if c.is_control() || c.is_whitespace() => {
            format!("the character U+{:04X}", u32::from(c))
        }
        Some(c) if !c.is_ascii() && !c.is_alphanumeric() => {
            format!("`{c}` (the character U+{:04X})", u32::from(c))
        }
        Some(_) => match token.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("`{}...`", &token[..end]),
            None => format!("`{token}`"),
        },
    }
}

/// What fields with a `?` or the word `optional` are called.
pub(crate) const OPTIONAL_FIELDS: &str = "optional fields";

/// The most telling of the rules that could have matched.
fn wanted(statement: Rule, expected: &[Rule]) -> Wanted {
    let may = |rule| expected.contains(&rule);
    let (code, noun, help) = if may(Rule::name) || may(Rule::named) {
        let noun = match statement {
            Rule::header => "the name of the package",
            Rule::constant => "the name of the constant",
            Rule::enum_head => "the name of the enum",
            Rule::struct_head => "the name of the struct",
            Rule::union_head => "the name of the union",
            Rule::variant => "the name of a variant",
            Rule::member => "the name of a member",
            _ => "the name of a field",
        };
        let help = "a name starts with a letter and goes on with letters, digits and `_`";
        (code::EXPECTED_NAME, noun, help)
    } else if may(Rule::file) {
        let help = "the path of the imported file stands in quotes, as in `import \"other.km\";`";
        (code::MALFORMED_IMPORT, "the path of a file in quotes", help)
    } else if may(Rule::class) {
        let help =
            "a struct needs a class: `inline` for a fixed shape, `table` for one that may grow";
        (code::EXPECTED_CLASS, "`inline` or `table`", help)
    } else if may(Rule::scalar) && statement == Rule::constant {
        let help = "a constant needs a type, as in `const MaxPlayers uint32 = 64;`";
        (code::EXPECTED_TYPE, "the type of the constant", help)
    } else if may(Rule::scalar) {
        let help = "an enum needs the type of its values, as in `enum Team uint8 {`";
        (code::EXPECTED_TYPE, "the type of the enum's values", help)
    } else if may(Rule::length) {
        let help = "`[5]` holds always five, `[<5]` at most five, `[]` any number; lengths are decimal, or the name of a constant";
        (code::MALFORMED_LENGTH, "a length", help)
    } else if may(Rule::float) {
        let help = "a value is a number such as `7`, `-0x1F` or `1.5`, `true` or `false`, a variant or a constant";
        (code::MALFORMED_VALUE, "a value", help)
    } else if may(Rule::integer) {
        let help =
            "a value is a whole number such as `7`, `-3` or `0x1F`, or the name of a constant";
        (code::MALFORMED_VALUE, "an integer", help)
    } else if may(Rule::path) && statement == Rule::field {
        let help = "a field is a name and a type, as in `Mana int16;`";
        (code::EXPECTED_TYPE, "the type of the field", help)
    } else if may(Rule::close_bracket) {
        (
            code::MALFORMED_LENGTH,
            "`]`",
            "close the bracket behind the length",
        )
    } else if may(Rule::tag_name) {
        let help = "a tag is written `@name(value)` or `@name()`";
        (code::MALFORMED_TAG, "the name of a tag", help)
    } else if may(Rule::open_parenthesis) {
        let help = "a tag is written `@name(value)` or `@name()`";
        (code::MALFORMED_TAG, "`(` behind the name of a tag", help)
    } else if may(Rule::close_parenthesis) {
        let help =
            "a tag is written `@name(value)`; backquotes around the value allow any character";
        (code::MALFORMED_TAG, "`)` behind the value of a tag", help)
    } else if may(Rule::open) {
        (
            code::UNEXPECTED,
            "`{`",
            "the body of an enum, a struct or a union stands in braces",
        )
    } else if statement == Rule::constant && may(Rule::equals) {
        let help = "a constant needs a value, as in `const MaxPlayers uint32 = 64;`";
        (code::MALFORMED_VALUE, "`=`", help)
    } else {
        (
            code::UNEXPECTED,
            "`;`",
            "tags stand behind the value, and `;` ends it",
        )
    };
    Wanted { code, noun, help }
}
