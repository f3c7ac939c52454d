//! Where names come from, and what is said of those that cannot be.

use karmem_idl::Diagnostic;
use karmem_idl::ast::Name;

use crate::code;
use crate::language::Language;

pub(super) const LANGUAGE: Language = Language::C;

/// Where a name comes from.
#[derive(Clone, Copy)]
pub(super) struct Origin<'a> {
    /// The index of the file.
    pub(super) file: usize,
    /// What is declared, or the package.
    pub(super) declared: &'a Name,
    /// Its field, variant or member.
    pub(super) part: Option<&'a Name>,
}

impl<'a> Origin<'a> {
    pub(super) fn name(self) -> &'a Name {
        self.part.unwrap_or(self.declared)
    }

    /// In the words of the schema: `Monster.Data`.
    pub(super) fn written(self) -> String {
        match self.part {
            Some(part) => format!("{}.{}", self.declared.text, part.text),
            None => self.declared.text.to_string(),
        }
    }
}

pub(super) fn alike(first: Origin<'_>, second: Origin<'_>, printed: &str) -> Diagnostic {
    let message = format!(
        "`{}` and `{}` both make `{printed}` in {LANGUAGE}",
        first.written(),
        second.written()
    );
    Diagnostic::error(code::NAME_COLLISION, second.name().span, message)
        .with_label(format!("`{printed}` again"))
        .with_secondary(first.name().span, format!("`{printed}` comes from here"))
        .with_help("rename one of them: all names of a program share one namespace there")
}

pub(super) fn reserved(package: &Name) -> Diagnostic {
    let message = format!(
        "names of the package `{}` are taken in {LANGUAGE}",
        package.text
    );
    Diagnostic::error(code::NAME_COLLISION, package.span, message)
        .with_label("`karmem.h` and the headers of C itself have names that begin so")
        .with_help("rename the package")
}
