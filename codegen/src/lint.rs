//! Lints: what is allowed and should be looked at. Schemas that follow the rules in, warnings out.
//!
//! A lint has a name, by which `@allow` in a schema and the options of a run silence it or turn it into an error.

mod implicit_value;
mod large_inline;
mod level;
mod name_style;
mod padding;
mod rounded_value;
mod unused_import;

use karmem_idl::Diagnostic;

use crate::check::Checked;
use crate::code;
use crate::layout;
use crate::resolve::Resolved;

pub use level::Levels;
pub(crate) use level::{Allowed, apply};
pub(crate) use padding::better_order;

/// Something that can be warned about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lint {
    /// What it is called: `padding`.
    pub name: &'static str,
    /// The code of its warnings: `KM0095`.
    pub code: &'static str,
    /// What it looks for, in a few words.
    pub summary: &'static str,
}

/// Every lint.
pub const ALL: &[Lint] = &[
    Lint {
        name: IMPLICIT_VALUE,
        code: code::IMPLICIT_VALUE,
        summary: "a place in a list as a value, behind a written value that does not go on so",
    },
    Lint {
        name: LARGE_INLINE,
        code: code::LARGE_INLINE,
        summary: "a limited array in place that makes its struct enormous",
    },
    Lint {
        name: LOST_DOC,
        code: karmem_idl::code::LOST_DOC,
        summary: "a doc comment that documents nothing",
    },
    Lint {
        name: MISPLACED_TAG,
        code: code::MISPLACED_TAG,
        summary: "a known tag where it has no effect",
    },
    Lint {
        name: NAME_STYLE,
        code: code::NAME_STYLE,
        summary: "a name in another style than the language's",
    },
    Lint {
        name: PADDING,
        code: code::PADDING,
        summary: "padding that another order of the fields would save",
    },
    Lint {
        name: ROUNDED_VALUE,
        code: code::ROUNDED_VALUE,
        summary: "a whole number that its type of floats does not have",
    },
    Lint {
        name: TAG_TYPO,
        code: code::MISSPELLED_TAG,
        summary: "an unknown tag that looks like a known one",
    },
    Lint {
        name: UNUSED_IMPORT,
        code: code::UNUSED_IMPORT,
        summary: "an import that nothing is used of",
    },
];

pub(crate) const IMPLICIT_VALUE: &str = "implicit-value";
pub(crate) const LARGE_INLINE: &str = "large-inline";
pub(crate) const LOST_DOC: &str = "lost-doc";
pub(crate) const MISPLACED_TAG: &str = "misplaced-tag";
pub(crate) const NAME_STYLE: &str = "name-style";
pub(crate) const PADDING: &str = "padding";
pub(crate) const ROUNDED_VALUE: &str = "rounded-value";
pub(crate) const TAG_TYPO: &str = "tag-typo";
pub(crate) const UNUSED_IMPORT: &str = "unused-import";

/// The lint that is called `name`.
#[must_use]
pub fn find(name: &str) -> Option<&'static Lint> {
    ALL.iter().find(|lint| lint.name == name)
}

/// The lint whose warnings have this code.
#[must_use]
pub fn of_code(code: &str) -> Option<&'static Lint> {
    ALL.iter().find(|lint| lint.code == code)
}

/// The names of all lints, for people.
pub(crate) fn names() -> String {
    let names: Vec<&str> = ALL.iter().map(|lint| lint.name).collect();
    names.join(", ")
}

/// Looks for what is worth a warning. What the parser and the rules find on their way they report themselves.
pub(crate) fn check(
    resolved: &Resolved<'_>,
    checked: &Checked,
    laid_out: &[Option<layout::Struct>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    name_style::check(resolved, diagnostics);
    implicit_value::check(resolved, checked, diagnostics);
    rounded_value::check(resolved, diagnostics);
    unused_import::check(resolved, diagnostics);
    padding::check(resolved, laid_out, diagnostics);
    large_inline::check(resolved, checked, laid_out, diagnostics);
}
