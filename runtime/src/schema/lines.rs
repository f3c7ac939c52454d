//! Lines of a schema: what stands on each in, text in canonical style out, types below each other.
//!
//! It must not know what a schema can say.

use alloc::borrow::Cow;
use alloc::string::String;

/// Types line up no further to the right, in columns from the indent. Behind a longer name stands one blank.
const MAX_COLUMN: usize = 60;

/// The blanks that members stand behind.
const INDENT: usize = 4;

/// The table of bytes that `karmemc` prints below the words of a schema begins so, and that of tags.
const PRINTED_TABLES: [&str; 2] = ["| offset | size | field", "| tag | member"];

/// A member of a declaration.
pub(super) struct Row<'a> {
    pub(super) docs: &'a str,
    /// What else there is to say.
    pub(super) note: Option<String>,
    pub(super) name: Cow<'a, str>,
    pub(super) ty: Option<Cow<'a, str>>,
    /// What stands behind the type, a blank in front of it.
    pub(super) behind: String,
}

impl Row<'_> {
    /// The columns in front of the type, one blank included.
    fn name_width(&self) -> Option<usize> {
        self.ty.as_ref().map(|_| self.name.chars().count() + 1)
    }
}

/// Lines, of which no more will change.
#[derive(Default)]
pub(super) struct Lines {
    text: String,
}

impl Lines {
    pub(super) fn into_text(self) -> String {
        self.text
    }

    /// A line with nothing on it.
    pub(super) fn blank(&mut self) {
        self.text.push('\n');
    }

    /// A comment that is no documentation.
    pub(super) fn note(&mut self, note: &str) {
        self.comment(0, "// ", note);
    }

    /// The documentation of what comes next, but for a first line that is `filler`, which `karmemc` prints where a schema says nothing.
    pub(super) fn docs(&mut self, docs: &str, filler: &str) {
        let (first, rest) = docs.split_once('\n').unwrap_or((docs, ""));
        let is_filler = first.trim() == filler;
        self.indented_docs(0, if is_filler { rest } else { docs });
    }

    /// The head of a declaration.
    pub(super) fn open(&mut self, head: &str) {
        self.text.push_str(head);
        self.text.push_str(" {\n");
    }

    /// All members, and the end of the declaration.
    pub(super) fn close(&mut self, rows: &[Row<'_>]) {
        let widths = rows.iter().filter_map(Row::name_width);
        let column = widths.filter(|&width| width <= MAX_COLUMN).max();
        for row in rows {
            if let Some(note) = &row.note {
                self.comment(INDENT, "// ", note);
            }
            self.indented_docs(INDENT, row.docs);
            self.blanks(INDENT);
            self.text.push_str(&row.name);
            if let (Some(ty), Some(width)) = (&row.ty, row.name_width()) {
                self.blanks(1 + column.unwrap_or(0).saturating_sub(width));
                self.text.push_str(ty);
            }
            self.text.push_str(&row.behind);
            self.text.push_str(";\n");
        }
        self.text.push_str("}\n");
    }

    fn indented_docs(&mut self, indent: usize, docs: &str) {
        let lines = docs
            .lines()
            .map(|line| line.strip_prefix(' ').unwrap_or(line));
        let is_printed = |line: &str| PRINTED_TABLES.iter().any(|table| line.starts_with(table));
        // Lines without words stand between others.
        let mut empty = 0;
        let lines = lines.skip_while(|line| line.trim().is_empty());
        for line in lines.take_while(|line| !is_printed(line)) {
            if line.trim().is_empty() {
                empty += 1;
                continue;
            }
            for _ in 0..core::mem::take(&mut empty) {
                self.comment(indent, "///", "");
            }
            self.comment(indent, "/// ", line);
        }
    }

    fn comment(&mut self, indent: usize, start: &str, line: &str) {
        self.blanks(indent);
        self.text.push_str(start);
        // What begins a line elsewhere is no part of one.
        let is_shown = |c: &char| !c.is_control() || *c == '\t';
        self.text.extend(line.chars().filter(is_shown));
        self.text.push('\n');
    }

    fn blanks(&mut self, count: usize) {
        self.text.extend(core::iter::repeat_n(' ', count));
    }
}
