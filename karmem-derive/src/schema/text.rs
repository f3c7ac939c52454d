//! A schema in tokens as text: tokens in; text for the parser, and where each piece of it came from, out.
//!
//! A compiler tells where each token stands, so that the blanks are those of the user, by which the parser sees what was meant
//! where something is wrong. An editor may not: then the blanks are those that a schema needs.

use std::ops::Range;

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use syn::LitStr;

/// The text of a schema, with the tokens that it was made of.
pub(super) struct Text {
    text: String,
    /// In the order of the text, none overlapping another.
    tokens: Vec<(Range<usize>, Span)>,
}

impl Text {
    /// The text of `tokens`.
    ///
    /// Doc comments, which are attributes by the time that a macro sees them, are comments again, and a string that is all
    /// there is in parentheses is the text of a tag: Rust has no backquotes.
    ///
    /// # Errors
    /// When a tag's text can't stand in backquotes.
    pub(super) fn new(tokens: TokenStream) -> syn::Result<Self> {
        let mut pieces = Pieces::default();
        pieces.extend(tokens)?;
        Ok(pieces.join())
    }

    pub(super) fn as_str(&self) -> &str {
        &self.text
    }

    /// The first and the last token of those that a range of the text touches, or the token in front of it when there is
    /// none in it; none in a text without tokens.
    pub(super) fn spans(&self, range: Range<usize>) -> Option<(Span, Span)> {
        let first = self
            .tokens
            .partition_point(|(place, _)| place.end <= range.start);
        let behind = self
            .tokens
            .partition_point(|(place, _)| place.start < range.end);
        let touched = match self.tokens.get(first..behind) {
            Some(touched @ [_, ..]) => touched,
            _ => self.tokens.get(behind.saturating_sub(1)..)?.get(..1)?,
        };
        Some((touched.first()?.1, touched.last()?.1))
    }
}

/// Tokens without groups.
#[derive(Default)]
struct Pieces {
    pieces: Vec<Piece>,
    /// Whether some token has no extent, or isn't behind the one before it: then places say nothing. Editors give all tokens the
    /// same one, and other macros bring tokens from elsewhere.
    scattered: bool,
}

struct Piece {
    text: String,
    kind: Kind,
    span: Span,
    start: Place,
    end: Place,
}

/// A line and a column.
type Place = (usize, usize);

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A name, a number or a quoted text.
    Word,
    /// One character, or the text of a tag.
    Mark,
    /// A doc comment.
    Doc,
}

impl Pieces {
    fn extend(&mut self, tokens: TokenStream) -> syn::Result<()> {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(mark) if mark.as_char() == '#' => {
                    let inner = tokens.next_if(is_exclamation_mark);
                    match tokens.peek().and_then(doc) {
                        Some(doc) => {
                            tokens.next();
                            let comment = if inner.is_some() { "//!" } else { "///" };
                            self.docs(comment, &doc, mark.span());
                        }
                        None => {
                            self.push('#', Kind::Mark, mark.span());
                            if let Some(mark) = inner {
                                self.push(&mark, Kind::Mark, mark.span());
                            }
                        }
                    }
                }
                TokenTree::Punct(mark) => self.push(mark.as_char(), Kind::Mark, mark.span()),
                TokenTree::Group(group) => self.group(&group)?,
                word => self.push(&word, Kind::Word, word.span()),
            }
        }
        Ok(())
    }

    fn group(&mut self, group: &Group) -> syn::Result<()> {
        let (open, close) = match group.delimiter() {
            Delimiter::Parenthesis => ('(', ')'),
            Delimiter::Brace => ('{', '}'),
            Delimiter::Bracket => ('[', ']'),
            Delimiter::None => return self.extend(group.stream()),
        };
        self.push(open, Kind::Mark, group.span_open());
        let text = (open == '(').then(|| syn::parse2::<LitStr>(group.stream()));
        match text {
            Some(Ok(text)) => self.push(tag_text(&text)?, Kind::Mark, text.span()),
            _ => self.extend(group.stream())?,
        }
        self.push(close, Kind::Mark, group.span_close());
        Ok(())
    }

    fn docs(&mut self, comment: &str, text: &str, span: Span) {
        for line in text.split('\n') {
            // A fourth slash would make it a comment that documents nothing.
            let blank = if line.starts_with('/') { " " } else { "" };
            self.push(format!("{comment}{blank}{line}"), Kind::Doc, span);
        }
    }

    fn push(&mut self, text: impl ToString, kind: Kind, span: Span) {
        let [start, end] = places(span);
        let overlaps = self.pieces.last().is_some_and(|last| start < last.end);
        self.scattered |= overlaps || start >= end;
        self.pieces.push(Piece {
            text: text.to_string(),
            kind,
            span,
            start,
            end,
        });
    }

    fn join(self) -> Text {
        let mut text = String::new();
        let mut tokens = Vec::with_capacity(self.pieces.len());
        let mut pieces = self.pieces.iter().peekable();
        while let Some(piece) = pieces.next() {
            let start = text.len();
            text.push_str(&piece.text);
            tokens.push((start..text.len(), piece.span));
            text.push_str(match pieces.peek() {
                Some(next) => between(piece, next, self.scattered),
                None => "\n",
            });
        }
        Text { text, tokens }
    }
}

/// What stands between two pieces.
fn between(before: &Piece, behind: &Piece, scattered: bool) -> &'static str {
    if before.kind == Kind::Doc || behind.kind == Kind::Doc {
        "\n"
    } else if scattered {
        guess(before, behind)
    } else if before.end == behind.start {
        ""
    } else if before.end.0 == behind.start.0 {
        " "
    } else {
        "\n"
    }
}

/// Something between words, and what is easy to read in a message: nothing within a path or a number, and a line for each
/// statement.
fn guess(before: &Piece, behind: &Piece) -> &'static str {
    let is = |piece: &Piece, marks: &[&str]| {
        piece.kind == Kind::Mark && marks.contains(&piece.text.as_str())
    };
    if is(before, &[";", "{", "}"]) {
        "\n"
    } else if before.kind == Kind::Word && (behind.kind == Kind::Word || is(behind, &["[", "?"]))
        || is(before, &["="])
        || is(behind, &["=", "@", "{"])
    {
        " "
    } else {
        ""
    }
}

fn is_exclamation_mark(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(mark) if mark.as_char() == '!')
}

/// The text of `doc = "text"` in brackets.
fn doc(token: &TokenTree) -> Option<String> {
    let TokenTree::Group(group) = token else {
        return None;
    };
    if group.delimiter() != Delimiter::Bracket {
        return None;
    }
    let attribute: syn::MetaNameValue = syn::parse2(group.stream()).ok()?;
    match attribute.value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) if attribute.path.is_ident("doc") => Some(text.value()),
        _ => None,
    }
}

fn tag_text(text: &LitStr) -> syn::Result<String> {
    let value = text.value();
    if value.contains(['`', '\n', '\r']) {
        let message = "the text of a tag is one line, without backquotes";
        return Err(syn::Error::new(text.span(), message));
    }
    Ok(format!("`{value}`"))
}

/// Where a token starts and ends; outside of a macro, nobody knows.
fn places(span: Span) -> [Place; 2] {
    if !proc_macro::is_available() {
        return [(0, 0); 2];
    }
    let span = span.unwrap();
    [span.start(), span.end()].map(|place| (place.line(), place.column()))
}
