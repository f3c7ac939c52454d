//! Pieces in, lines out: which pieces share one, and which lines are apart.
//!
//! It knows that members stand between braces and statements end in `;`. It must not know what lines up with what.

use super::pieces::{Gap, Kind, Piece};
use super::{INDENT, MAX_WIDTH, comment};

/// What stands on one line, or on several where a comment inside of it makes that necessary.
pub(super) struct Line {
    pub(super) kind: LineKind,
    /// Blanks in front of it.
    pub(super) indent: usize,
    pub(super) has_blank_above: bool,
    /// A statement or comments, with one blank between words.
    pub(super) text: String,
    /// Where in `text` the type begins, behind a blank; for lines whose type can stand below another.
    pub(super) ty: Option<usize>,
    /// The comments behind it; mostly none.
    pub(super) trailing: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum LineKind {
    /// Nothing but comments.
    Comment,
    /// A member, a declaration without members, or one on one line.
    Statement,
    /// What ends in `{`.
    Open,
    /// `}`
    Close,
}

/// Puts all pieces of a good schema into lines.
pub(super) fn lines(pieces: &[Piece<'_>]) -> Vec<Line> {
    let mut layout = Layout {
        pieces,
        at: 0,
        lines: Vec::new(),
        indent: 0,
        is_apart: false,
    };
    while layout.at < pieces.len() {
        layout.line();
    }
    layout.lines
}

struct Layout<'p, 'a> {
    pieces: &'p [Piece<'a>],
    /// The piece that comes next.
    at: usize,
    lines: Vec<Line>,
    /// Of the next line: [`INDENT`] between braces, else 0.
    indent: usize,
    /// A blank line comes next, whether one was written or not.
    is_apart: bool,
}

impl Layout<'_, '_> {
    /// Takes the pieces of one line.
    fn line(&mut self) {
        let first = self.pieces[self.at];
        if !first.is_comment() {
            return self.statement();
        }
        let end = self.comments_end();
        let next = self.pieces.get(end);
        if next
            .is_some_and(|next| next.gap == Gap::None && !next.is_comment() && next.token() != "}")
        {
            return self.statement();
        }
        match self.lines.last_mut() {
            // Docs are of what follows, wherever they stand.
            Some(above) if first.gap == Gap::None && first.kind != Kind::Doc => {
                above.trailing = Text::of(&self.pieces[self.at..end], None).text;
                self.at = end;
            }
            _ => self.push(LineKind::Comment, end),
        }
    }

    /// The end of the comments that stand on the line of the next piece, which is one.
    fn comments_end(&self) -> usize {
        let behind = &self.pieces[self.at + 1..];
        let is_among_them = |piece: &&Piece<'_>| {
            piece.is_comment() && piece.kind != Kind::Doc && piece.gap == Gap::None
        };
        self.at + 1 + behind.iter().take_while(is_among_them).count()
    }

    fn statement(&mut self) {
        let rest = &self.pieces[self.at..];
        let size = rest
            .iter()
            .position(Piece::ends_statement)
            .map_or(rest.len(), |last| last + 1);
        let end = self.at + size;
        let last = &self.pieces[end - 1];
        match last.token() {
            "}" => {
                self.indent = 0;
                self.push(LineKind::Close, end);
                self.is_apart = true;
            }
            "{" => {
                if !self.one_line(end) {
                    self.push(LineKind::Open, end);
                    self.set_apart();
                    self.indent = INDENT;
                }
            }
            _ => {
                let first = rest.iter().find(|piece| !piece.is_comment());
                let is_header =
                    self.indent == 0 && first.is_some_and(|first| first.token() == "karmem");
                self.push(LineKind::Statement, end);
                self.is_apart = is_header;
            }
        }
    }

    /// Takes the declaration that comes next, whose head goes up to `head_end`, if it was written on one line and fits there.
    fn one_line(&mut self, head_end: usize) -> bool {
        let body = &self.pieces[head_end..];
        let is_on_line = |piece: &&Piece<'_>| piece.gap == Gap::None && !piece.text.contains('\n');
        let Some(size) = body
            .iter()
            .take_while(is_on_line)
            .position(|piece| piece.token() == "}")
        else {
            return false;
        };
        let end = head_end + size + 1;
        let text = Text::of(&self.pieces[self.at..end], Some(0)).text;
        if text.contains('\n') || text.chars().count() > MAX_WIDTH {
            return false;
        }
        self.push(LineKind::Statement, end);
        // What stands in such a line does not line up with others.
        if let Some(line) = self.lines.last_mut() {
            line.ty = None;
        }
        true
    }

    /// Makes a line of the pieces up to `end`.
    fn push(&mut self, kind: LineKind, end: usize) {
        let pieces = &self.pieces[self.at..end];
        let is_apart = self.is_apart || pieces[0].gap == Gap::BlankLine;
        let is_first = self
            .lines
            .last()
            .is_none_or(|above| above.kind == LineKind::Open);
        let text = Text::of(pieces, Some(self.indent));
        self.lines.push(Line {
            kind,
            indent: self.indent,
            has_blank_above: is_apart && !is_first && kind != LineKind::Close,
            text: text.text,
            ty: text.ty,
            trailing: String::new(),
        });
        self.is_apart = false;
        self.at = end;
    }

    /// Puts a blank line above the last line and the comments that belong to it.
    fn set_apart(&mut self) {
        let Some((last, above)) = self.lines.split_last_mut() else {
            return;
        };
        let mut first = last;
        for line in above.iter_mut().rev() {
            if first.has_blank_above {
                return;
            }
            if line.kind != LineKind::Comment {
                first.has_blank_above = true;
                return;
            }
            first = line;
        }
    }
}

/// Pieces in a row, with what belongs between them.
struct Text {
    text: String,
    /// Where the type begins, unless a comment stands in front of it: that is no name, and may be long.
    ty: Option<usize>,
}

impl Text {
    /// With `indent` blanks in front of it, if it begins a line.
    fn of(pieces: &[Piece<'_>], indent: Option<usize>) -> Self {
        let mut text = String::new();
        let mut ty = None;
        let mut has_comment = false;
        let mut above: Option<&Piece<'_>> = None;
        for piece in pieces {
            if let Some(above) = above {
                if above.ends_line() || piece.ends_line() && piece.gap != Gap::None {
                    text.push('\n');
                    let further = if piece.token() == "{" { 0 } else { INDENT };
                    text.extend(std::iter::repeat_n(' ', indent.unwrap_or(0) + further));
                } else if !is_tight(above, piece) {
                    text.push(' ');
                }
            }
            if piece.begins_type && !has_comment {
                ty = Some(text.len());
            }
            comment::push(&mut text, piece, indent.filter(|_| above.is_none()));
            has_comment |= piece.is_comment();
            above = Some(piece);
        }
        Self { text, ty }
    }
}

/// Whether nothing stands between two pieces on one line.
fn is_tight(left: &Piece<'_>, right: &Piece<'_>) -> bool {
    matches!(left.token(), "@" | "(" | "[" | "]" | "<" | "?")
        || matches!(right.token(), ";" | "(" | ")" | "]")
}
