//! What the grammar would have accepted in, words that a user can act on out.
//!
//! All wording about single statements lives here. It looks at one token of the text and no further.

use crate::grammar::{Mismatch, Rule};
use crate::scanner::token;
use crate::{Diagnostic, Span, code, slip};

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
    let may = |rule| mismatch.expected.contains(&rule);
    if (token == "`" && may(Rule::quoted)) || (token == "\"" && may(Rule::file)) {
        let quote = if token == "`" { "backquote" } else { "quote" };
        let message = "this text is not closed on its line";
        return Diagnostic::error(code::UNCLOSED_TEXT, place, message)
            .with_label("the text starts here")
            .with_help(format!("close it with a second {quote} on the same line"));
    }
    if let Some(limit) = &mismatch.limit {
        let message = format!("this could not be read: {limit}");
        return Diagnostic::error(code::UNEXPECTED, place, message).with_help(
            "the schema may be right: another part of this program limits what pest may do",
        );
    }
    let wanted = wanted(statement, &mismatch.expected);
    let message = format!("expected {}, found {}", wanted.noun, found(text, at));
    let help =
        slip::instead(statement, wanted.code, text, at).unwrap_or_else(|| wanted.help.to_owned());
    Diagnostic::error(wanted.code, place, message).with_help(help)
}

/// The diagnostic for what a later version of the language will have.
pub(crate) fn not_in_language(place: Span, planned: &str) -> Diagnostic {
    let message = format!("this version of the language has no {planned}");
    Diagnostic::error(code::NOT_IN_LANGUAGE, place, message)
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
        // It would be seen as nothing between its quotes.
        Some(c) if matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{FEFF}') =>
        {
            format!("the invisible character U+{:04X}", u32::from(c))
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
        let help = "close the bracket behind the length";
        (code::MALFORMED_LENGTH, "`]`", help)
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
        let help = "the body of an enum, a struct or a union stands in braces";
        (code::UNEXPECTED, "`{`", help)
    } else if statement == Rule::constant && may(Rule::equals) {
        let help = "a constant needs a value, as in `const MaxPlayers uint32 = 64;`";
        (code::MALFORMED_VALUE, "`=`", help)
    } else if statement == Rule::import {
        (
            code::UNEXPECTED,
            "`;`",
            "an import is a path and nothing else, as in `import \"other.km\";`",
        )
    } else {
        (
            code::UNEXPECTED,
            "`;`",
            "`;` ends what stands in front of it",
        )
    };
    Wanted { code, noun, help }
}
