//! Which parts of a struct lie in which line of a processor's cache. A chart in, lines out.

use super::{Chart, Content, Part};

/// Bytes of a cache line on the processors that most people have.
pub const CACHE_LINE: u32 = 64;

/// Lines of the cache that have the same parts in them: one line, or all those in the middle of a part that fills them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CacheLines<'c, 'm> {
    /// The first of them, counted from 0.
    pub first: u32,
    /// The last of them.
    pub last: u32,
    /// The byte behind the last one that the struct has in them.
    pub end: u32,
    /// Bytes of padding in them.
    pub padding: u32,
    /// What lies in them, in order; what straddles the edge of a line is in both.
    pub parts: &'c [Part<'m>],
}

impl CacheLines<'_, '_> {
    /// Their first byte, counted from that of the struct.
    #[must_use]
    pub const fn start(&self) -> u32 {
        self.first * CACHE_LINE
    }

    /// Bytes that are no padding.
    #[must_use]
    pub const fn used(&self) -> u32 {
        self.end - self.start() - self.padding
    }
}

/// The cache lines of a struct that begins where a line does. It takes time proportional to the number of parts.
#[must_use]
pub fn cache_lines<'c, 'm>(chart: &'c Chart<'m>) -> Vec<CacheLines<'c, 'm>> {
    let parts = &chart.parts;
    let mut lines: Vec<CacheLines<'c, 'm>> = Vec::new();
    let mut line = 0;
    let mut from = 0;
    while line * CACHE_LINE < chart.size {
        let start = line * CACHE_LINE;
        while parts.get(from).is_some_and(|part| part.end() <= start) {
            from += 1;
        }
        // What fills this line may fill more.
        let filled = parts.get(from).map_or(1, |part| {
            if part.offset <= start {
                ((part.end() - start) / CACHE_LINE).max(1)
            } else {
                1
            }
        });
        let end = (start + filled * CACHE_LINE).min(chart.size);
        let mut to = from;
        let mut padding = 0;
        while let Some(part) = parts.get(to).filter(|part| part.offset < end) {
            padding += part.padding_in(start, end);
            to += 1;
        }
        lines.push(CacheLines {
            first: line,
            last: line + filled - 1,
            end,
            padding,
            parts: &parts[from..to],
        });
        line += filled;
    }
    lines
}

/// The cache lines that a part lies in, first and last.
pub(super) const fn lines_of(part: &Part<'_>) -> (u32, u32) {
    (part.offset / CACHE_LINE, (part.end() - 1) / CACHE_LINE)
}

/// Whether a field that one line could hold lies in two.
pub(super) const fn straddles(part: &Part<'_>) -> bool {
    let (first, last) = lines_of(part);
    first != last && part.size <= CACHE_LINE && matches!(part.content, Content::Field(_))
}
