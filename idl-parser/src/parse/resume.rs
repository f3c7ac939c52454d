//! A broken field, variant or member in; the place behind it where the next one may begin out.

use super::Parser;
use crate::scanner::{Ending, Scanner, token};
use crate::slip;

impl Parser<'_> {
    /// Goes on behind what is broken at `stop` in the statement that has just been passed: behind its `;`; behind a comma; or
    /// at the end of a line where the next begins with a word.
    pub(super) fn resume(&mut self, start: usize, stop: usize, ending: &mut Ending) {
        self.find_next(start, stop, ending);
        #[cfg(test)]
        crate::grammar::count::add(self.scanner.at() - start);
    }

    fn find_next(&mut self, start: usize, stop: usize, ending: &mut Ending) {
        let end = self.scanner.at();
        if let Some(next) = self.behind_remark(start, stop) {
            self.go_on_at(next, ending);
            return;
        }
        if token(self.text, start) == "reserved" {
            // A list of numbers, in which commas separate no fields.
            return;
        }
        let mut walk = Scanner::new(self.file, self.text, start);
        let mut depth = 0_usize;
        let mut is_behind_word = false;
        loop {
            let last = walk.at();
            walk.skip_blank();
            let at = walk.at();
            let token = token(self.text, at);
            if depth == 0 && at > stop && last < end {
                let is_next_line = self.text[last..at].contains('\n');
                if is_next_line && token.starts_with(char::is_alphabetic) {
                    return self.go_on_at(last, ending);
                }
                if token == "," {
                    return self.go_on_behind_comma(at, ending);
                }
            }
            // The `;` in a `[float32; 4]` ends no field.
            if at >= end || token.is_empty() {
                return;
            }
            if at + 1 == end && token == ";" && depth > 0 {
                if let Some(next) = self.behind_array(at, depth) {
                    self.go_on_at(next, ending);
                }
                return;
            }
            match token {
                "[" | "(" => depth += 1,
                "<" if is_behind_word => depth += 1,
                "]" | ")" | ">" => depth = depth.saturating_sub(1),
                "," if depth == 0 && at == stop => return self.go_on_behind_comma(at, ending),
                _ => {}
            }
            is_behind_word = token.ends_with(char::is_alphanumeric);
            walk.skip_token();
        }
    }

    /// Behind the line or the brackets that do not belong to a member: `# comment`, `#[derive(Debug)]`, `@tag()` in front of it.
    fn behind_remark(&self, start: usize, stop: usize) -> Option<usize> {
        if slip::comment(self.text, stop).is_some() {
            let rest = &self.text[stop..];
            return Some(stop + rest.find('\n').unwrap_or(rest.len()));
        }
        (stop == start).then(|| behind_annotation(self.text, start))?
    }

    /// Behind `; 4]` at `at`, and as many more of the like as are open, and the end of the field behind them.
    fn behind_array(&self, at: usize, depth: usize) -> Option<usize> {
        let mut walk = Scanner::new(self.file, self.text, at);
        let mut depth = depth;
        while let Some(byte) = walk.peek() {
            match byte {
                b']' | b')' | b'>' => depth = depth.saturating_sub(1),
                b'[' | b'(' | b'<' => depth += 1,
                b',' | b';' if depth == 0 => return Some(walk.at() + 1),
                b'{' | b'}' | b'\n' if depth == 0 => return Some(walk.at()),
                b'{' | b'}' | b'\n' => return None,
                _ => {}
            }
            walk.skip_token();
        }
        None
    }

    /// What is broken in front of the comma says enough: neither it nor another of the body is refused.
    fn go_on_behind_comma(&mut self, comma: usize, ending: &mut Ending) {
        self.collector.takes_separator(",");
        self.go_on_at(comma + 1, ending);
    }

    fn go_on_at(&mut self, next: usize, ending: &mut Ending) {
        self.scanner.go_back_to(next);
        *ending = Ending::Semicolon;
    }
}

/// Behind the `@name(value)` or `#[name(value)]` at `at`, if there is one on this line.
pub(crate) fn behind_annotation(text: &str, at: usize) -> Option<usize> {
    let line = text[at..].lines().next().unwrap_or_default();
    let (open, close) = if line.starts_with("#[") {
        ('[', ']')
    } else if line.starts_with('@') {
        ('(', ')')
    } else {
        return None;
    };
    let mut depth = 0;
    let mut is_quoted = false;
    for (index, character) in line.char_indices() {
        match character {
            '`' => is_quoted = !is_quoted,
            _ if is_quoted => {}
            _ if character == open => depth += 1,
            _ if character == close && depth == 1 => return Some(at + index + 1),
            _ if character == close => depth -= 1,
            ';' | '{' | '}' => return None,
            _ => {}
        }
    }
    None
}
