//! Cuts a text into statements: from one token to the `;`, `{` or `}` that ends it.
//!
//! It knows comments and quoted texts, so that what they hold ends nothing. It must not know
//! what a statement means: the grammar does. Every byte is looked at once, whatever the text.

use crate::ast::Doc;
use crate::{FileId, Span};

/// A place that moves forward through the text.
pub(crate) struct Scanner<'a> {
    file: FileId,
    text: &'a str,
    /// Between two tokens, or inside of `last`; never above `text.len()`.
    at: usize,
    /// The statement found last. Going back into it does not scan it again.
    last: Statement,
    /// Doc comments that nothing is documented by, since somebody took them: `///` inside of statements, and those of other
    /// languages.
    stray_docs: Vec<Span>,
    unclosed_comment: Option<Span>,
}

/// A piece of text, in bytes.
#[derive(Clone, Copy)]
pub(crate) struct Statement {
    pub(crate) start: usize,
    /// Behind a `;` or `{` that ended it, in front of a `}`.
    pub(crate) end: usize,
    pub(crate) ending: Ending,
}

/// What a scanner knew at some place.
#[derive(Clone, Copy)]
pub(crate) struct Mark {
    at: usize,
    last: Statement,
    stray_docs: usize,
    unclosed_comment: Option<Span>,
}

/// What ended a statement.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Ending {
    Semicolon,
    OpenBrace,
    CloseBrace,
    EndOfText,
}

impl<'a> Scanner<'a> {
    pub(crate) fn new(file: FileId, text: &'a str, at: usize) -> Self {
        let last = Statement {
            start: at,
            end: at,
            ending: Ending::EndOfText,
        };
        Self {
            file,
            text,
            at,
            last,
            stray_docs: Vec::new(),
            unclosed_comment: None,
        }
    }

    /// Where it stands, in bytes from the start of the text.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    /// The byte that comes next; `None` at the end.
    pub(crate) fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Steps over the one-byte token that [`peek`](Self::peek) has seen.
    pub(crate) fn step(&mut self) {
        self.at = (self.at + 1).min(self.text.len());
    }

    /// Goes back to `at`, which lies behind a token of the last statement.
    pub(crate) fn go_back_to(&mut self, at: usize) {
        self.at = at;
        self.stray_docs.retain(|span| (span.start as usize) < at);
    }

    /// What [`forget_since`](Self::forget_since) needs to come back here.
    pub(crate) fn mark(&self) -> Mark {
        Mark {
            at: self.at,
            last: self.last,
            stray_docs: self.stray_docs.len(),
            unclosed_comment: self.unclosed_comment,
        }
    }

    /// Goes back to where `mark` was made, as if it had never gone on from there.
    pub(crate) fn forget_since(&mut self, mark: Mark) {
        self.at = mark.at;
        self.last = mark.last;
        self.stray_docs.truncate(mark.stray_docs);
        self.unclosed_comment = mark.unclosed_comment;
    }

    /// Nothing comes any more.
    pub(crate) fn go_to_end(&mut self) {
        self.at = self.text.len();
    }

    /// The span of a range of bytes.
    pub(crate) fn span(&self, start: usize, end: usize) -> Span {
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        Span::new(self.file, offset(start), offset(end))
    }

    /// The span of the token that comes next: a word, or one character.
    pub(crate) fn token_span(&self) -> Span {
        self.span(self.at, self.at + token(self.text, self.at).len())
    }

    /// Steps over the token that comes next: a word, a quoted text, or one character.
    pub(crate) fn skip_token(&mut self) {
        match self.peek() {
            Some(quote @ (b'`' | b'"')) => self.quoted(quote),
            _ => self.at += token(self.text, self.at).len(),
        }
    }

    /// Steps to the end of the line.
    pub(crate) fn skip_line(&mut self) {
        let rest = &self.text[self.at..];
        self.at += rest.find('\n').unwrap_or(rest.len());
    }

    /// The name or keyword that comes next; empty when it is something else.
    pub(crate) fn word(&self) -> &'a str {
        leading_word(&self.text[self.at..])
    }

    /// The doc comments that have been found where there can be none, or are written otherwise.
    pub(crate) fn take_stray_docs(&mut self) -> Vec<Span> {
        std::mem::take(&mut self.stray_docs)
    }

    /// Where a `/*` without `*/` starts, once it has been reached; the text ends there.
    pub(crate) fn unclosed_comment(&self) -> Option<Span> {
        self.unclosed_comment
    }

    /// Skips white space and comments up to the next token, and returns the `///` lines among them.
    pub(crate) fn docs(&mut self) -> Vec<Doc> {
        let mut docs = Vec::new();
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                b'/' => {
                    let start = self.at;
                    match self.comment() {
                        Some(Comment::Doc) => docs.push(self.doc(start)),
                        Some(Comment::Line | Comment::Block) => self.note_foreign_doc(start),
                        None => break,
                    }
                }
                _ => break,
            }
        }
        docs
    }

    /// Skips white space and comments up to the next token.
    pub(crate) fn skip_blank(&mut self) {
        while let Some(byte) = self.peek() {
            match byte {
                b' ' | b'\t' | b'\n' | b'\r' => self.at += 1,
                b'/' if self.comment().is_some() => {}
                _ => break,
            }
        }
    }

    /// Goes behind the statement that starts here.
    pub(crate) fn statement(&mut self) -> Statement {
        let start = self.at;
        if (self.last.start..self.last.end).contains(&start) {
            self.at = self.last.end;
            return Statement { start, ..self.last };
        }
        let ending = loop {
            let Some(byte) = self.peek() else {
                break Ending::EndOfText;
            };
            match byte {
                b'}' => break Ending::CloseBrace,
                b'/' => {
                    let comment = self.at;
                    match self.comment() {
                        Some(Comment::Doc) => self.stray_docs.push(self.span(comment, self.at)),
                        Some(Comment::Line | Comment::Block) => self.note_foreign_doc(comment),
                        None => self.at += 1,
                    }
                }
                b'`' | b'"' => self.quoted(byte),
                _ => self.at += 1,
            }
            match byte {
                b';' => break Ending::Semicolon,
                b'{' => break Ending::OpenBrace,
                _ => {}
            }
        };
        #[cfg(test)]
        crate::grammar::count::add(self.at - start);
        let end = self
            .unclosed_comment
            .map_or(self.at, |span| span.start as usize);
        self.last = Statement { start, end, ending };
        self.last
    }

    /// Whether a declaration comes next, and not a field, variant or member that is called like a keyword: then a `}`
    /// is missing.
    pub(crate) fn at_declaration(&self) -> bool {
        let keyword = self.word();
        if !matches!(keyword, "import" | "const" | "enum" | "struct" | "union") {
            return false;
        }
        let behind_keyword = self.text[self.at + keyword.len()..].trim_ascii_start();
        let (name, behind_name) = split_word(behind_keyword);
        let (word, behind_word) = split_word(behind_name);
        match keyword {
            "import" => behind_keyword.starts_with('"'),
            _ if name.is_empty() => false,
            "const" => !word.is_empty() && behind_word.starts_with('='),
            "union" => behind_name.starts_with('{'),
            _ => !word.is_empty() || behind_name.starts_with('{'),
        }
    }

    /// Steps over a comment; `None` when the slash here starts none.
    pub(crate) fn comment(&mut self) -> Option<Comment> {
        let rest = &self.text[self.at..];
        if rest.starts_with("//") {
            self.at += rest.find('\n').unwrap_or(rest.len());
            // A row of slashes is a line that somebody drew.
            let doc = rest.starts_with("///") && !rest.starts_with("////");
            return Some(if doc { Comment::Doc } else { Comment::Line });
        }
        let inside = rest.strip_prefix("/*")?;
        match inside.find("*/") {
            Some(size) => self.at += size + "/**/".len(),
            None => {
                self.unclosed_comment = Some(self.span(self.at, self.at + "/*".len()));
                self.go_to_end();
            }
        }
        Some(Comment::Block)
    }

    /// Remembers the comment from `start` to here, if it is a doc comment in other languages.
    fn note_foreign_doc(&mut self, start: usize) {
        let comment = &self.text[start..self.at];
        let is_doc = comment.starts_with("//!")
            || (comment.starts_with("/**") && !comment.starts_with("/***") && comment.len() > 4);
        if is_doc {
            self.stray_docs.push(self.span(start, self.at));
        }
    }

    fn doc(&self, start: usize) -> Doc {
        let line = self.text[start..self.at].trim_end_matches('\r');
        let text = line.trim_start_matches('/');
        let text = text.strip_prefix(' ').unwrap_or(text);
        Doc {
            span: self.span(start, start + line.len()),
            text: text.to_owned(),
        }
    }

    /// Steps over a text between two of `quote`, or over one of them when its line does not close it.
    fn quoted(&mut self, quote: u8) {
        self.at += 1;
        let rest = &self.text[self.at..];
        if let Some(size) = rest.find([char::from(quote), '\n'])
            && rest.as_bytes()[size] == quote
        {
            self.at += size + 1;
        }
    }
}

/// What [`Scanner::comment`] stepped over.
pub(crate) enum Comment {
    /// `// ...`
    Line,
    /// `/* ... */`
    Block,
    /// `/// ...`
    Doc,
}

/// A word, a number with its sign and its fraction, or one other character; empty at the end.
pub(crate) fn token(text: &str, at: usize) -> &str {
    let rest = text.get(at..).unwrap_or_default();
    let character = rest.chars().next().map_or(0, char::len_utf8);
    let sign = usize::from(rest.starts_with('-'));
    let mut size = sign + leading_word(&rest[sign..]).len();
    if rest[sign..].starts_with(|c: char| c.is_ascii_digit())
        && let Some(fraction) = rest[size..].strip_prefix('.')
    {
        size += ".".len() + leading_word(fraction).len();
    }
    &rest[..size.max(character)]
}

/// The word that `text` starts with, and what comes behind it and behind white space.
fn split_word(text: &str) -> (&str, &str) {
    let word = leading_word(text);
    (word, text[word.len()..].trim_ascii_start())
}

/// The letters, digits and `_` that `text` starts with.
fn leading_word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_');
    &text[..end.unwrap_or(text.len())]
}
