//! "Did you mean": a name that isn't known and the names that are in, the nearest one out.

use std::collections::HashMap;

use karmem_idl::FileId;

/// Comparisons that one run may spend, so that a large schema with many mistakes is still checked in linear time.
const COMPARISONS: usize = 200_000;

/// Names longer than this, in bytes, are not compared: what a comparison costs is the product of both lengths.
const LONGEST: usize = 64;

/// Which names there are to choose from: those that a file sees, or of these those of a package.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) struct Scope<'a> {
    pub(crate) file: FileId,
    pub(crate) package: Option<&'a str>,
    pub(crate) kind: Kind,
}

/// What the names stand for.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    Type,
    Constant,
}

/// Finds names that were probably meant, in several scopes.
pub(crate) struct Suggestions<'a> {
    /// What was asked before, and where: the same mistake is often made many times.
    answered: HashMap<(Scope<'a>, &'a str), Option<&'a str>>,
    comparisons_left: usize,
}

impl<'a> Suggestions<'a> {
    pub(crate) fn new() -> Self {
        Self {
            answered: HashMap::new(),
            comparisons_left: COMPARISONS,
        }
    }

    /// The one of the `candidates`, which are those of `scope`, that is nearest to `name`, when one is near enough.
    pub(crate) fn nearest<C: Iterator<Item = &'a str>>(
        &mut self,
        scope: Scope<'a>,
        name: &'a str,
        candidates: impl Fn() -> C,
    ) -> Option<&'a str> {
        if let Some(&known) = self.answered.get(&(scope, name)) {
            return known;
        }
        let count = candidates().take(self.comparisons_left + 1).count();
        let Some(left) = self.comparisons_left.checked_sub(count) else {
            self.comparisons_left = 0;
            return None;
        };
        self.comparisons_left = left;
        let nearest = nearest(name, candidates());
        self.answered.insert((scope, name), nearest);
        nearest
    }
}

/// The candidate nearest to `name`, the first of several: another case, or at most one typo in three letters.
pub(crate) fn nearest<'a>(
    name: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let limit = if name.len() <= LONGEST {
        name.chars().count() / 3
    } else {
        0
    };
    let mut best: Option<(usize, &str)> = None;
    for candidate in candidates {
        if candidate.eq_ignore_ascii_case(name) {
            return Some(candidate);
        }
        // Each typo changes the length by one character at most.
        if limit == 0 || candidate.len().abs_diff(name.len()) > limit * char::MAX.len_utf8() {
            continue;
        }
        let distance = strsim::osa_distance(candidate, name);
        if distance <= limit && best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// What a schema calls the type that other languages call `name`.
pub(crate) fn foreign_type(name: &str) -> Option<&'static str> {
    match name {
        "number" => Some("float64"),
        "text" | "Text" => Some("[]char"),
        "data" | "Data" | "Bytes" => Some("[]byte"),
        _ => karmem_idl::native_type(name).filter(|native| *native != name),
    }
}

/// What to do without the type that other languages call `name`.
pub(crate) fn foreign_idea(name: &str) -> Option<&'static str> {
    Some(match name {
        "rune" | "char32" | "wchar" => "a single character is a `uint32`; text is `[]char`",
        "usize" | "size_t" | "uintptr" => {
            "write `uint32` or `uint64`: hosts and guests have words of different sizes"
        }
        "isize" | "ssize_t" | "ptrdiff_t" | "intptr" => {
            "write `int32` or `int64`: hosts and guests have words of different sizes"
        }
        "u128" | "i128" | "uint128" | "int128" | "uuid" | "UUID" => {
            "nothing has 128 bits: write `[16]byte`, or `[2]uint64`"
        }
        "f16" | "float16" | "half" | "bf16" => {
            "floats have 32 or 64 bits: write `float32`, or keep the bits in a `uint16`"
        }
        "any" | "Any" | "AnyPointer" | "object" | "variant" => {
            "declare a `union` of what it can be"
        }
        "void" | "Void" | "unit" | "null" => {
            "nothing is stored for it: leave it out, or make something else optional with `?`"
        }
        "map" | "Map" | "HashMap" | "BTreeMap" | "dict" | "Dict" => {
            "declare a struct of a key and a value, and write a slice of it: `[]Entry`"
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use karmem_idl::FileId;

    use super::{COMPARISONS, Kind, Scope, Suggestions, nearest};

    #[test]
    fn typos_and_case_are_found_and_strangers_are_not() {
        let known = ["Monster", "Vec3", "uint32"];
        assert_eq!(nearest("Monstre", known), Some("Monster"));
        assert_eq!(nearest("vec3", known), Some("Vec3"));
        assert_eq!(nearest("unit32", known), Some("uint32"));
        assert_eq!(nearest("Weapon", known), None);
        assert_eq!(nearest("V", known), None);
    }

    const SCOPE: Scope<'_> = Scope {
        file: FileId(0),
        package: None,
        kind: Kind::Type,
    };

    #[test]
    fn a_budget_bounds_the_work() {
        let names: Vec<String> = (0..=COMPARISONS / 2)
            .map(|number| format!("Type{number}"))
            .collect();
        let mut suggestions = Suggestions::new();
        let mut nearest =
            |name| suggestions.nearest(SCOPE, name, || names.iter().map(String::as_str));
        assert!(nearest("Tipe1").is_some());
        assert!(nearest("Tipe2").is_none(), "the budget is spent");
        assert!(nearest("Tipe1").is_some(), "an answer is kept");
    }
}
