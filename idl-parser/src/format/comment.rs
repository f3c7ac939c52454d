//! A comment in, its lines as they are printed out.
//!
//! Words stay as they are; what changes is the white space at the ends of lines, and in front of rows of stars.

use super::pieces::{Kind, Piece};

/// White space that means nothing at the end of a line.
const BLANKS: [char; 3] = [' ', '\t', '\r'];

/// Adds the comment to `text`. When it is the first on its line, `indent` says how many blanks stand in front of it.
pub(super) fn push(text: &mut String, comment: &Piece<'_>, indent: Option<usize>) {
    match comment.kind {
        Kind::Token => text.push_str(comment.text),
        Kind::LineComment => text.push_str(comment.text.trim_end_matches(BLANKS)),
        Kind::Doc => text.push_str(doc(comment.text)),
        Kind::BlockComment => block(text, comment.text, indent),
    }
}

/// Blanks at the end of a line of docs reach the outputs: two of them are a line break in Markdown.
fn doc(line: &str) -> &str {
    match line.trim_end_matches('\r') {
        "/// " => "///",
        line => line,
    }
}

fn block(text: &mut String, comment: &str, indent: Option<usize>) {
    let mut lines = comment.split('\n');
    text.push_str(lines.next().unwrap_or_default().trim_end_matches(BLANKS));
    // Stars stand below the first. Lines without them may be a drawing.
    let stars = indent.filter(|_| {
        lines
            .clone()
            .all(|line| line.trim_start_matches(BLANKS).starts_with('*'))
    });
    for line in lines {
        text.push('\n');
        let line = line.trim_end_matches(BLANKS);
        match stars {
            Some(indent) => {
                text.extend(std::iter::repeat_n(' ', indent + 1));
                text.push_str(line.trim_start_matches(BLANKS));
            }
            None => text.push_str(line),
        }
    }
}
