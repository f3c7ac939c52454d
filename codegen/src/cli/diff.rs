//! Two versions of a text in, how they differ out: as a unified diff, in colour where that is wanted.

use std::io;
use std::time::Duration;

use karmem_codegen::render::human::termcolor::{Color, ColorSpec, WriteColor};
use similar::{ChangeTag, TextDiff};

/// After that time, a difference may be shown longer than it is.
const PATIENCE: Duration = Duration::from_secs(2);

/// Writes the lines in which `before` and `after`, two versions of the file `name`, differ, with three lines around them.
pub(super) fn write(
    name: &str,
    before: &str,
    after: &str,
    out: &mut dyn WriteColor,
) -> io::Result<()> {
    let diff = TextDiff::configure()
        .timeout(PATIENCE)
        .diff_lines(before, after);
    let mut unified = diff.unified_diff();
    let hunks = unified.context_radius(3);
    line(out, ColorSpec::new().set_bold(true), &format!("--- {name}"))?;
    line(out, ColorSpec::new().set_bold(true), &format!("+++ {name}"))?;
    for hunk in hunks.iter_hunks() {
        line(
            out,
            ColorSpec::new().set_fg(Some(Color::Cyan)),
            &hunk.header().to_string(),
        )?;
        for change in hunk.iter_changes() {
            let color = match change.tag() {
                ChangeTag::Equal => None,
                ChangeTag::Delete => Some(Color::Red),
                ChangeTag::Insert => Some(Color::Green),
            };
            let text = change.value();
            let shown = visible(text.strip_suffix('\n').unwrap_or(text));
            line(
                out,
                ColorSpec::new().set_fg(color),
                &format!("{}{shown}", change.tag()),
            )?;
            if change.missing_newline() {
                line(out, &ColorSpec::new(), "\\ No newline at end of file")?;
            }
        }
    }
    Ok(())
}

fn line(out: &mut dyn WriteColor, color: &ColorSpec, text: &str) -> io::Result<()> {
    let is_plain = color.is_none();
    if !is_plain {
        out.set_color(color)?;
    }
    write!(out, "{text}")?;
    if !is_plain {
        out.reset()?;
    }
    writeln!(out)
}

/// The line with characters that would not be seen, or that a terminal would obey, in other signs.
fn visible(line: &str) -> String {
    let mut shown = String::with_capacity(line.len());
    for character in line.chars() {
        match character {
            '\t' => shown.push('\t'),
            '\u{FEFF}' => shown.push_str("<byte order mark>"),
            '\u{7F}' => shown.push_str("^?"),
            '\0'..'\u{20}' => shown.extend(['^', char::from(character as u8 | 0x40)]),
            character if character.is_control() => shown.extend(character.escape_unicode()),
            character => shown.push(character),
        }
    }
    shown
}
