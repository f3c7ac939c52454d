//! A text in, which `}` closes which `{` out: to tell a `}` that is missing from a declaration inside of another.

use std::cell::OnceCell;

use crate::FileId;
use crate::scanner::Scanner;

/// The braces of one text. They are looked for when the first question comes: about a good text, there is none.
pub(crate) struct Braces<'a> {
    file: FileId,
    text: &'a str,
    /// Where each `{` stands that is closed, and its `}`; ascending.
    pairs: OnceCell<Vec<(u32, u32)>>,
}

impl<'a> Braces<'a> {
    pub(crate) const fn of(file: FileId, text: &'a str) -> Self {
        Self {
            file,
            text,
            pairs: OnceCell::new(),
        }
    }

    /// Where the `}` stands that closes the `{` at `open`.
    pub(crate) fn close_of(&self, open: usize) -> Option<usize> {
        let pairs = self.pairs.get_or_init(|| self.find());
        let open = u32::try_from(open).ok()?;
        let index = pairs.binary_search_by_key(&open, |pair| pair.0).ok()?;
        Some(pairs[index].1 as usize)
    }

    fn find(&self) -> Vec<(u32, u32)> {
        #[cfg(test)]
        crate::grammar::count::add(self.text.len());
        let mut scanner = Scanner::new(self.file, self.text, 0);
        let mut pairs = Vec::new();
        // Those of the pairs that wait for their `}`.
        let mut open = Vec::new();
        loop {
            scanner.skip_blank();
            let at = u32::try_from(scanner.at()).unwrap_or(u32::MAX);
            match scanner.peek() {
                None => break,
                Some(b'{') => {
                    open.push(pairs.len());
                    pairs.push((at, 0));
                }
                Some(b'}') => {
                    if let Some(index) = open.pop() {
                        pairs[index].1 = at;
                    }
                }
                Some(_) => {}
            }
            scanner.skip_token();
        }
        // No `}` stands at the start of a text, in front of its `{`.
        pairs.retain(|pair| pair.1 != 0);
        pairs
    }
}
