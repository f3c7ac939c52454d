//! The text of a good schema in, its tokens and comments out, and whether each stood on a line of its own.
//!
//! What a comment or a token is, the scanner knows. It must not know what will stand where.

use crate::FileId;
use crate::scanner::{Comment, Scanner};
use crate::source::byte_order_mark_size;

/// A token, or a comment.
#[derive(Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) text: &'a str,
    pub(super) kind: Kind,
    /// What stood in front of it.
    pub(super) gap: Gap,
    /// It is the first token of a type.
    pub(super) begins_type: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Token,
    /// `// ...`
    LineComment,
    /// `/// ...`
    Doc,
    /// `/* ... */`
    BlockComment,
}

#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Gap {
    None,
    LineEnd,
    /// One, or several.
    BlankLine,
}

impl Piece<'_> {
    /// The token; empty for a comment.
    pub(super) fn token(&self) -> &str {
        match self.kind {
            Kind::Token => self.text,
            _ => "",
        }
    }

    pub(super) fn is_comment(&self) -> bool {
        self.kind != Kind::Token
    }

    /// Whether nothing can stand behind it on its line.
    pub(super) fn ends_line(&self) -> bool {
        matches!(self.kind, Kind::LineComment | Kind::Doc)
    }

    /// Whether it is the last token of a statement, or a brace that is one of its own.
    pub(super) fn ends_statement(&self) -> bool {
        matches!(self.token(), ";" | "{" | "}")
    }
}

/// Cuts `text` into pieces, without the `;` that end nothing; `type_starts` are offsets into it, ascending.
pub(super) fn pieces<'a>(text: &'a str, type_starts: &[u32]) -> Vec<Piece<'a>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut type_starts = type_starts.iter().map(|&start| start as usize).peekable();
    let mut scanner = Scanner::new(FileId(0), text, byte_order_mark_size(text));
    let mut gap = Gap::None;
    // A `;` that comes now would end nothing.
    let mut is_between = true;
    loop {
        gap = gap.max(skip_white_space(&mut scanner));
        let start = scanner.at();
        let Some(kind) = skip_piece(&mut scanner) else {
            return pieces;
        };
        let piece = Piece {
            text: &text[start..scanner.at()],
            kind,
            gap,
            begins_type: type_starts.next_if_eq(&start).is_some(),
        };
        if piece.token() == ";" && is_between {
            continue;
        }
        is_between = match kind {
            Kind::Token => piece.ends_statement(),
            // Behind docs a `;` does something: it keeps them from documenting what follows.
            Kind::Doc => false,
            Kind::LineComment | Kind::BlockComment => is_between,
        };
        pieces.push(piece);
        gap = Gap::None;
    }
}

fn skip_white_space(scanner: &mut Scanner<'_>) -> Gap {
    let mut gap = Gap::None;
    while let Some(byte @ (b' ' | b'\t' | b'\r' | b'\n')) = scanner.peek() {
        if byte == b'\n' {
            gap = match gap {
                Gap::None => Gap::LineEnd,
                Gap::LineEnd | Gap::BlankLine => Gap::BlankLine,
            };
        }
        scanner.step();
    }
    gap
}

/// Steps over one piece; nothing at the end of the text.
fn skip_piece(scanner: &mut Scanner<'_>) -> Option<Kind> {
    let first = scanner.peek()?;
    if first == b'/' {
        match scanner.comment() {
            Some(Comment::Doc) => return Some(Kind::Doc),
            Some(Comment::Line) => return Some(Kind::LineComment),
            Some(Comment::Block) => return Some(Kind::BlockComment),
            None => {}
        }
    }
    scanner.skip_token();
    // The scanner cuts `1.0-rc_1` and `game.Vec3` in pieces, between which nothing may stand.
    if is_part_of_value(first) {
        while scanner.peek().is_some_and(is_part_of_value) {
            scanner.skip_token();
        }
    }
    Some(Kind::Token)
}

/// Whether the byte belongs to a name, a number or the value of a tag: the grammar has white space around all others.
fn is_part_of_value(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-' | b'+') || !byte.is_ascii()
}
