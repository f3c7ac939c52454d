//! Lines in, text out: types and trailing comments stand below each other from one blank line to the next.
//!
//! It must not know where lines come from: all that it adds is white space.

use super::lines::{Line, LineKind};

/// Types and trailing comments line up no further to the right, in columns from the indent. Behind something longer stands one
/// blank, so that it neither moves the others out of sight nor makes the text many times as long.
const MAX_COLUMN: usize = 60;

/// Prints lines, each with its end.
pub(super) fn print(lines: &[Line]) -> String {
    let mut text = String::new();
    let mut rest = lines;
    while !rest.is_empty() {
        let (block, behind) = rest.split_at(block_len(rest));
        print_block(&mut text, block);
        rest = behind;
    }
    text
}

/// How many of the lines line up with the first.
fn block_len(lines: &[Line]) -> usize {
    let behind = lines.iter().skip(1);
    let others = behind
        .take_while(|line| !line.has_blank_above && is_row(line))
        .count();
    if lines.first().is_some_and(is_row) {
        1 + others
    } else {
        1
    }
}

/// Whether other lines can line up with it, and past it.
fn is_row(line: &Line) -> bool {
    match line.kind {
        LineKind::Comment => true,
        LineKind::Statement => !line.text.contains('\n') && !line.trailing.contains('\n'),
        LineKind::Open | LineKind::Close => false,
    }
}

fn print_block(text: &mut String, block: &[Line]) {
    let types = column(block.iter().filter_map(name_width));
    let with_comments = block.iter().filter(|line| !line.trailing.is_empty());
    let comments = column(with_comments.map(|line| code_width(line, types) + 1));
    for line in block {
        if line.has_blank_above {
            text.push('\n');
        }
        text.extend(std::iter::repeat_n(' ', line.indent));
        let (name, ty) = line.text.split_at(line.ty.unwrap_or(0));
        text.push_str(name);
        text.extend(std::iter::repeat_n(' ', type_padding(line, types)));
        text.push_str(ty);
        if !line.trailing.is_empty() {
            let width = code_width(line, types);
            text.extend(std::iter::repeat_n(
                ' ',
                comments.saturating_sub(width).max(1),
            ));
            text.push_str(&line.trailing);
        }
        text.push('\n');
    }
}

/// The column that is behind all of `widths`, but for what is too long.
fn column(widths: impl Iterator<Item = usize>) -> usize {
    widths
        .filter(|&width| width <= MAX_COLUMN)
        .max()
        .unwrap_or(0)
}

/// The columns in front of the line's type, the blank included.
fn name_width(line: &Line) -> Option<usize> {
    line.ty.map(|start| line.text[..start].chars().count())
}

fn type_padding(line: &Line, types: usize) -> usize {
    name_width(line).map_or(0, |width| types.saturating_sub(width))
}

/// The columns that the line takes without its trailing comments.
fn code_width(line: &Line, types: usize) -> usize {
    line.text.chars().count() + type_padding(line, types)
}
