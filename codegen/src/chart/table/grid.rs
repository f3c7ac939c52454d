//! Cells in columns: text in, lines out that are as wide as the widest cells, or as the terminal. It knows nothing about bytes.

use std::borrow::Cow;
use std::io;

use codespan_reporting::term::termcolor::{Color, ColorSpec, WriteColor};
use unicode_width::UnicodeWidthStr as _;

use super::Style;
use crate::chart::clip;

/// In plain text, cells up to this width make all others of their column as wide. A longer one makes its own line longer, so that
/// one endless name does not make ten thousand endless lines.
const MAX_WIDTH: usize = 100;

/// No column is cut to fewer columns of the terminal than this.
const MIN_WIDTH: usize = 8;

pub(super) struct Grid<'c> {
    columns: Vec<Column>,
    rows: Vec<(Look, Vec<Cow<'c, str>>)>,
}

pub(super) struct Column {
    title: &'static str,
    numbers: bool,
}

impl Column {
    /// For text.
    pub(super) const fn left(title: &'static str) -> Self {
        Self {
            title,
            numbers: false,
        }
    }

    /// For numbers, which are never cut.
    pub(super) const fn right(title: &'static str) -> Self {
        Self {
            title,
            numbers: true,
        }
    }
}

impl Column {
    /// `cell` with blanks, to take at least `width` columns of the terminal.
    fn fill(&self, cell: &str, width: usize) -> String {
        let blanks = " ".repeat(width.saturating_sub(cell.width()));
        if self.numbers {
            blanks + cell
        } else {
            cell.to_owned() + &blanks
        }
    }
}

/// What a row is to the eye.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    Plain,
    Dim,
    Loss,
    Title,
}

impl Look {
    fn color(self) -> ColorSpec {
        let mut spec = ColorSpec::new();
        match self {
            Self::Plain => {}
            Self::Dim => {
                spec.set_dimmed(true);
            }
            Self::Loss => {
                spec.set_fg(Some(Color::Yellow));
            }
            Self::Title => {
                spec.set_bold(true);
            }
        }
        spec
    }
}

impl<'c> Grid<'c> {
    pub(super) fn new(columns: Vec<Column>) -> Self {
        Self {
            columns,
            rows: Vec::new(),
        }
    }

    /// Adds a row of as many cells as there are columns.
    pub(super) fn push(&mut self, look: Look, cells: Vec<Cow<'c, str>>) {
        self.rows.push((look, cells));
    }

    pub(super) fn write(&self, style: Style, out: &mut dyn WriteColor) -> io::Result<()> {
        let widths = self.widths(style);
        let titles: Vec<Cow<'_, str>> = self
            .columns
            .iter()
            .map(|column| column.title.into())
            .collect();
        let rows = self.rows.iter().map(|(look, cells)| (*look, &cells[..]));
        if style == Style::Plain {
            for (look, cells) in std::iter::once((Look::Title, &titles[..])).chain(rows) {
                self.plain_row(look, cells, &widths, out)?;
            }
            return Ok(());
        }
        rule(['┌', '┬', '┐'], &widths, out)?;
        self.framed_row(Look::Title, &titles, &widths, out)?;
        rule(['├', '┼', '┤'], &widths, out)?;
        for (look, cells) in rows {
            self.framed_row(look, cells, &widths, out)?;
        }
        rule(['└', '┴', '┘'], &widths, out)
    }

    fn widths(&self, style: Style) -> Vec<usize> {
        let mut widths: Vec<_> = self
            .columns
            .iter()
            .map(|column| column.title.width())
            .collect();
        for (_, cells) in &self.rows {
            for (width, cell) in widths.iter_mut().zip(cells) {
                *width = cell.width().max(*width);
            }
        }
        let Style::Framed { width } = style else {
            return widths
                .into_iter()
                .map(|width| width.min(MAX_WIDTH))
                .collect();
        };
        let frame = 3 * widths.len() + 1;
        let excess = (widths.iter().sum::<usize>() + frame).saturating_sub(width);
        for _ in 0..excess {
            let texts = widths.iter_mut().zip(&self.columns);
            let widest = texts
                .filter(|(width, column)| !column.numbers && **width > MIN_WIDTH)
                .max_by_key(|(width, _)| **width);
            match widest {
                Some((width, _)) => *width -= 1,
                None => break,
            }
        }
        widths
    }

    fn plain_row(
        &self,
        look: Look,
        cells: &[Cow<'_, str>],
        widths: &[usize],
        out: &mut dyn WriteColor,
    ) -> io::Result<()> {
        let mut line = String::new();
        for ((column, cell), &width) in self.columns.iter().zip(cells).zip(widths) {
            line.push_str("  ");
            line.push_str(&column.fill(cell, width));
        }
        painted(look, line.trim_end(), out)?;
        writeln!(out)
    }

    fn framed_row(
        &self,
        look: Look,
        cells: &[Cow<'_, str>],
        widths: &[usize],
        out: &mut dyn WriteColor,
    ) -> io::Result<()> {
        for ((column, cell), &width) in self.columns.iter().zip(cells).zip(widths) {
            frame("│ ", out)?;
            painted(look, &column.fill(&clip(cell, width), width), out)?;
            write!(out, " ")?;
        }
        frame("│", out)?;
        writeln!(out)
    }
}

fn painted(look: Look, text: &str, out: &mut dyn WriteColor) -> io::Result<()> {
    if look == Look::Plain {
        return write!(out, "{text}");
    }
    out.set_color(&look.color())?;
    write!(out, "{text}")?;
    out.reset()
}

fn frame(text: &str, out: &mut dyn WriteColor) -> io::Result<()> {
    painted(Look::Dim, text, out)
}

fn rule(
    [left, between, right]: [char; 3],
    widths: &[usize],
    out: &mut dyn WriteColor,
) -> io::Result<()> {
    let mut line = String::from(left);
    for (index, width) in widths.iter().enumerate() {
        if index > 0 {
            line.push(between);
        }
        line.push_str(&"─".repeat(width + 2));
    }
    line.push(right);
    frame(&line, out)?;
    writeln!(out)
}
