//! A statement that is not right in; where another language would write it like that, what to write here out.
//!
//! Nobody should ask about statements that may be right: what is good is never looked up in the habits of others. It knows
//! words of other languages by heart, and looks at two dozen tokens of one line.

use crate::grammar::Rule;
use crate::scanner::token;
use crate::{Diagnostic, FileId, Span, code};

mod declaration;
mod declared;
mod field;
mod head;
mod member;
mod ty;

pub(crate) use declaration::{Declaration, declaration};
pub(crate) use declared::Declared;
pub(crate) use field::NESTED;
pub use ty::native_type;

/// What is wrong with a broken statement that starts at `start`, if it is written as in another language.
pub(crate) fn statement(
    rule: Rule,
    text: &str,
    start: usize,
    file: FileId,
    declared: &Declared<'_>,
) -> Option<Diagnostic> {
    let line = Line::new(text, start, file, declared);
    match rule {
        Rule::import => line.import(),
        Rule::constant | Rule::enum_head => line.typed_declaration(),
        Rule::union_head => line.union_head(),
        Rule::struct_head => line.struct_head(),
        Rule::field => line.field(),
        Rule::member => line.member(),
        Rule::variant => line.variant(),
        _ => None,
    }
}

/// Tokens that are looked at; a longer line is judged by its beginning.
const LOOKED_AT: usize = 24;

/// The tokens of a statement up to the end of its line.
struct Line<'a, 'd> {
    text: &'a str,
    file: FileId,
    declared: &'a Declared<'d>,
    /// Where each starts, and itself.
    tokens: Vec<(usize, &'a str)>,
}

impl<'a, 'd> Line<'a, 'd> {
    fn new(text: &'a str, start: usize, file: FileId, declared: &'a Declared<'d>) -> Self {
        let mut tokens = Vec::with_capacity(LOOKED_AT);
        let mut at = start;
        while tokens.len() < LOOKED_AT {
            at += text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len();
            let token = token(text, at);
            if matches!(token, "" | "\n" | "\r" | "/") {
                break;
            }
            tokens.push((at, token));
            at += token.len();
        }
        Self {
            text,
            file,
            declared,
            tokens,
        }
    }

    fn words(&self) -> Vec<&'a str> {
        self.tokens.iter().map(|&(_, token)| token).collect()
    }

    /// What was written, without the blanks around it.
    fn written(&self, from: usize, to: usize) -> &'a str {
        let start = self
            .tokens
            .get(from)
            .map_or(self.text.len(), |token| token.0);
        let last = self.tokens.get(to.wrapping_sub(1));
        let end = last.map_or(start, |(at, token)| at + token.len());
        self.text.get(start..end).unwrap_or_default()
    }

    /// An error about one of the tokens.
    fn error(
        &self,
        token: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<Diagnostic> {
        self.diagnostic(code::FOREIGN_SYNTAX, token, message, help)
    }

    /// An error about what the language doesn't have.
    fn missing(&self, token: usize, what: &str, help: &str) -> Option<Diagnostic> {
        let message = format!("this version of the language has no {what}");
        self.diagnostic(code::NOT_IN_LANGUAGE, token, message, help)
    }

    fn diagnostic(
        &self,
        code: &'static str,
        token: usize,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Option<Diagnostic> {
        let &(start, token) = self.tokens.get(token)?;
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        let place = Span::new(self.file, offset(start), offset(start + token.len()));
        Some(Diagnostic::error(code, place, message).with_help(help))
    }

    /// Whether `word` is a type: one of the language, of others, or declared in this file.
    fn is_type(&self, word: &str) -> bool {
        ty::is_scalar(word) || self.declared.contains(word)
    }
}
