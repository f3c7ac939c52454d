//! A text in, the names of the types that it declares out, broken or not: to tell the name of a field from its type where
//! the two have changed places.

use std::cell::OnceCell;
use std::collections::HashSet;

/// The names in one text. They are looked for when the first question comes: about a good text, there is none.
pub(crate) struct Declared<'a> {
    text: &'a str,
    names: OnceCell<HashSet<&'a str>>,
}

impl<'a> Declared<'a> {
    pub(crate) const fn in_text(text: &'a str) -> Self {
        Self {
            text,
            names: OnceCell::new(),
        }
    }

    /// Whether a type of that name seems to be declared.
    pub(super) fn contains(&self, name: &str) -> bool {
        let names = self.names.get_or_init(|| {
            let is_part = |c: char| c.is_alphanumeric() || c == '_';
            let words = self.text.split(|c| !is_part(c));
            let mut words = words.filter(|word| !word.is_empty());
            let mut names = HashSet::new();
            while let Some(word) = words.next() {
                if matches!(word, "struct" | "enum" | "union" | "message") {
                    names.extend(words.next());
                }
            }
            names
        });
        names.contains(name)
    }
}
