//! Diagnostics in, text that people can compare out.

use karmem_idl::{Diagnostic, LineIndex};

/// Diagnostics as a user could see them, with the line that each points at.
pub(crate) fn report(text: &str, diagnostics: &[Diagnostic]) -> String {
    let index = LineIndex::new(text);
    diagnostics
        .iter()
        .map(|diagnostic| one_report(text, &index, diagnostic))
        .collect()
}

fn one_report(text: &str, index: &LineIndex<'_>, diagnostic: &Diagnostic) -> String {
    let Diagnostic {
        code,
        severity,
        message,
        primary,
        ..
    } = diagnostic;
    let mut report = format!("{}[{code}]: {message}\n", severity.as_str());
    let labels = [primary].into_iter().chain(&diagnostic.secondary);
    for (mark, label) in ["^"].into_iter().chain(std::iter::repeat("-")).zip(labels) {
        let start = index.position(label.span.start);
        let end = index.position(label.span.end);
        let line = text
            .lines()
            .nth(start.line as usize - 1)
            .unwrap_or_default();
        let width = match end.line == start.line {
            true => (end.column - start.column).max(1) as usize,
            false => line.chars().count() - (start.column as usize - 1),
        };
        let margin = " ".repeat(start.column as usize - 1);
        report += &format!("{:>4}:{:<3} | {line}\n", start.line, start.column);
        report += format!(
            "         | {margin}{} {}",
            mark.repeat(width),
            label.message
        )
        .trim_end();
        report += "\n";
    }
    if let Some(help) = &diagnostic.help {
        report += &format!("  help: {help}\n");
    }
    report + "\n"
}
