//! A page of Markdown as a terminal shows it: headings bold, code in colour where there are colours.
//!
//! It knows as much Markdown as the pages of [`explain`](crate::explain) have: headings, fences, and `code` within a line.

use std::io;

use super::human::termcolor::{Color, ColorSpec, WriteColor};

/// What begins a line of code that stands between fences.
const INDENT: &str = "    ";

/// Words of a schema that are shown as such.
const KEYWORDS: &[&str] = &[
    "karmem", "import", "const", "enum", "struct", "union", "inline", "table",
];

/// Writes `markdown` to `writer`, in colour where it has it.
///
/// # Errors
/// When `writer` fails.
pub fn render(markdown: &str, writer: &mut dyn WriteColor) -> io::Result<()> {
    let mut in_code = false;
    for line in markdown.lines() {
        if line.starts_with("```") {
            in_code = !in_code;
            continue;
        }
        match line.trim_start_matches('#') {
            "" => {}
            _ if in_code => {
                writer.write_all(INDENT.as_bytes())?;
                code(line, writer)?;
            }
            heading if heading.len() < line.len() => {
                colored(
                    heading.trim_start(),
                    ColorSpec::new().set_bold(true),
                    writer,
                )?;
            }
            text => paragraph(text, writer)?,
        }
        writer.write_all(b"\n")?;
    }
    Ok(())
}

/// A line of text, with its `code` in colour.
fn paragraph(line: &str, writer: &mut dyn WriteColor) -> io::Result<()> {
    for (index, piece) in line.split('`').enumerate() {
        // Backquotes come in pairs, within one line.
        if index % 2 == 1 {
            colored(
                &format!("`{piece}`"),
                ColorSpec::new().set_fg(Some(Color::Cyan)),
                writer,
            )?;
        } else {
            writer.write_all(piece.as_bytes())?;
        }
    }
    Ok(())
}

/// A line of a schema.
fn code(line: &str, writer: &mut dyn WriteColor) -> io::Result<()> {
    let comment = ["//", "/*"]
        .iter()
        .filter_map(|start| line.find(start))
        .min();
    let (statement, comment) = line.split_at(comment.unwrap_or(line.len()));
    for word in statement.split_inclusive(|c: char| !c.is_alphanumeric()) {
        let name = word.trim_end_matches(|c: char| !c.is_alphanumeric());
        let color = KEYWORDS.contains(&name).then_some(Color::Blue);
        colored(word, ColorSpec::new().set_fg(color), writer)?;
    }
    colored(comment, ColorSpec::new().set_fg(Some(Color::Green)), writer)
}

fn colored(text: &str, color: &ColorSpec, writer: &mut dyn WriteColor) -> io::Result<()> {
    if text.is_empty() || color.is_none() {
        return writer.write_all(text.as_bytes());
    }
    writer.set_color(color)?;
    writer.write_all(text.as_bytes())?;
    writer.reset()
}

#[cfg(test)]
mod tests {
    use super::super::human::termcolor::{Ansi, NoColor};
    use super::render;

    const PAGE: &str =
        "# Title\n\nUse `x`.\n\n## Right\n\n```karmem\nenum E uint8 { A; } // last\n```\n";

    #[test]
    fn without_colours_it_is_text() {
        let mut out = NoColor::new(Vec::new());
        render(PAGE, &mut out).unwrap();
        let text = String::from_utf8(out.into_inner()).unwrap();
        assert_eq!(
            text,
            "Title\n\nUse `x`.\n\nRight\n\n    enum E uint8 { A; } // last\n"
        );
    }

    #[test]
    fn with_colours_headings_code_keywords_and_comments_stand_out() {
        let mut out = Ansi::new(Vec::new());
        render(PAGE, &mut out).unwrap();
        let text = String::from_utf8(out.into_inner()).unwrap();
        assert!(
            text.starts_with("\u{1b}[0m\u{1b}[1mTitle\u{1b}[0m\n"),
            "{text:?}"
        );
        for shown in [
            "36m`x`\u{1b}[0m.",
            "34menum",
            "E uint8 { A; } ",
            "32m// last",
        ] {
            assert!(text.contains(shown), "{shown}: {text:?}");
        }
    }
}
