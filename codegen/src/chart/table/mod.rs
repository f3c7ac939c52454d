//! Charts as tables: framed and coloured for a terminal, plain for everything else.

mod grid;

use std::io;

use codespan_reporting::term::termcolor::{Color, ColorSpec, WriteColor};

use self::grid::{Column, Grid, Look};
use super::cache_lines::{lines_of, straddles};
use super::{CACHE_LINE, Chart, Charts, Content, Kind, Part, cache_lines, class_name, percent};
use crate::quantity::{bytes, counted, grouped};
use crate::render::human::printable_line;

/// Names that a line lists before it only counts them.
const MAX_NAMES: usize = 12;

/// How tables look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// Columns between blanks, nothing cut: for files and other programs.
    Plain,
    /// Lines around all cells: for a terminal.
    Framed {
        /// Columns that the terminal has; what is longer is cut.
        width: usize,
    },
}

/// Writes the tables of all structs, and what they come to.
///
/// # Errors
/// What `out` fails with.
pub fn write(charts: &Charts<'_>, style: Style, out: &mut dyn WriteColor) -> io::Result<()> {
    for chart in &charts.structs {
        write_title(chart, out)?;
        parts(chart).write(style, out)?;
        write_padding(chart, out)?;
        write_cache_lines(chart, style, out)?;
        writeln!(out)?;
    }
    let totals = charts.totals();
    writeln!(
        out,
        "{}: {}, {}, {}, {} of them padding ({})",
        printable_line(charts.file.as_ref()),
        counted(totals.structs as u64, "struct"),
        counted(totals.fields as u64, "field"),
        bytes(totals.size),
        grouped(totals.padding),
        percent(totals.padding, totals.size),
    )
}

fn write_title(chart: &Chart<'_>, out: &mut dyn WriteColor) -> io::Result<()> {
    out.set_color(ColorSpec::new().set_bold(true))?;
    write!(out, "{}", chart.name)?;
    out.reset()?;
    writeln!(
        out,
        "  {}, {}, align {}, id {}",
        class_name(chart.class),
        bytes(chart.size.into()),
        chart.align,
        chart.id
    )
}

fn parts<'c>(chart: &'c Chart<'_>) -> Grid<'c> {
    let mut grid = Grid::new(vec![
        Column::right("offset"),
        Column::right("size"),
        Column::right("align"),
        Column::right("line"),
        Column::left("field"),
        Column::left("type"),
    ]);
    for part in &chart.parts {
        let (name, ty, look) = match &part.content {
            Content::SizeWord { .. } => ("(size)".into(), "of the table".into(), Look::Dim),
            Content::PresenceWord => ("(presence)".into(), presence(chart), Look::Dim),
            Content::Padding => ("(padding)".into(), String::new().into(), Look::Loss),
            Content::Field(field) => {
                let ty = match field.presence {
                    Some(bit) => format!("{}, bit {bit}", field.ty).into(),
                    None => (&*field.ty).into(),
                };
                ((&*field.name).into(), ty, Look::Plain)
            }
        };
        let align = part.align().map(|align| align.to_string());
        grid.push(
            look,
            vec![
                part.offset.to_string().into(),
                part.size.to_string().into(),
                align.unwrap_or_default().into(),
                line_numbers(lines_of(part)).into(),
                name,
                ty,
            ],
        );
        push_words(part, &mut grid);
    }
    grid
}

/// The words of a limited array that lies in place; those of references are all alike.
fn push_words(part: &Part<'_>, grid: &mut Grid<'_>) {
    let Content::Field(field) = &part.content else {
        return;
    };
    let Kind::Room { .. } = field.kind else {
        return;
    };
    for word in part.words() {
        grid.push(
            Look::Dim,
            vec![
                (part.offset + word.offset).to_string().into(),
                word.size.to_string().into(),
                "".into(),
                "".into(),
                format!("  .{}", word.name).into(),
                "".into(),
            ],
        );
    }
}

/// What the presence word says about the fields of this table.
fn presence(chart: &Chart<'_>) -> std::borrow::Cow<'static, str> {
    let bits = chart.parts.iter().filter(|part| match &part.content {
        Content::Field(field) => field.presence.is_some(),
        _ => false,
    });
    match bits.count() {
        0 => "no bits in use".into(),
        count => format!("{} in use", counted(count as u64, "bit")).into(),
    }
}

fn write_padding(chart: &Chart<'_>, out: &mut dyn WriteColor) -> io::Result<()> {
    let padding = chart.padding();
    if padding == 0 {
        return Ok(());
    }
    let share = percent(padding.into(), chart.size.into());
    writeln!(
        out,
        "padding: {} of {} ({share})",
        grouped(padding.into()),
        bytes(chart.size.into())
    )?;
    let Some(order) = &chart.saving_order else {
        return Ok(());
    };
    out.set_color(ColorSpec::new().set_fg(Some(Color::Green)))?;
    write!(
        out,
        "{} fewer in this order: ",
        bytes(u64::from(chart.size - order.size))
    )?;
    out.reset()?;
    // All of them: half an order is of no use.
    let names: Vec<_> = order.fields.iter().map(|name| &**name).collect();
    writeln!(out, "{}", names.join(", "))
}

fn write_cache_lines(chart: &Chart<'_>, style: Style, out: &mut dyn WriteColor) -> io::Result<()> {
    if chart.size <= CACHE_LINE {
        return Ok(());
    }
    let mut grid = Grid::new(vec![
        Column::right("line"),
        Column::right("bytes"),
        Column::right("used"),
        Column::right("padding"),
        Column::left("fields"),
    ]);
    for lines in cache_lines(chart) {
        let names: Vec<_> = lines
            .parts
            .iter()
            .filter_map(|part| match &part.content {
                Content::SizeWord { .. } => Some("(size)"),
                Content::PresenceWord => Some("(presence)"),
                Content::Field(field) => Some(&*field.name),
                Content::Padding => None,
            })
            .collect();
        grid.push(
            Look::Plain,
            vec![
                line_numbers((lines.first, lines.last)).into(),
                format!("{}..{}", lines.start(), lines.end).into(),
                lines.used().to_string().into(),
                lines.padding.to_string().into(),
                list(&names).into(),
            ],
        );
    }
    writeln!(
        out,
        "cache lines of {CACHE_LINE} bytes, where the struct begins with one:"
    )?;
    grid.write(style, out)?;
    let straddling: Vec<_> = chart
        .parts
        .iter()
        .filter(|part| straddles(part))
        .filter_map(|part| match &part.content {
            Content::Field(field) => Some(&*field.name),
            _ => None,
        })
        .collect();
    if straddling.is_empty() {
        return Ok(());
    }
    writeln!(
        out,
        "in two lines, though one could hold it: {}",
        list(&straddling)
    )
}

/// `3`, `3-7`.
fn line_numbers((first, last): (u32, u32)) -> String {
    if first == last {
        first.to_string()
    } else {
        format!("{first}-{last}")
    }
}

fn list(names: &[&str]) -> String {
    match names.split_at_checked(MAX_NAMES) {
        Some((shown, hidden)) if !hidden.is_empty() => {
            format!(
                "{} and {} more",
                shown.join(", "),
                grouped(hidden.len() as u64)
            )
        }
        _ => names.join(", "),
    }
}
