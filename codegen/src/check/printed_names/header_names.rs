//! The headers that files are printed as in C: names that can be included, and that no other header has.

use karmem_idl::Diagnostic;
use karmem_idl::ast::Name;

use crate::code;
use crate::language::Language;
use crate::load::Loaded;
use crate::names::c::{SUPPORT, header_name, is_spellable, is_standard};
use crate::source::{Source, stem};

const LANGUAGE: Language = Language::C;

pub(super) fn check(loaded: &Loaded, diagnostics: &mut Vec<Diagnostic>) {
    let files = loaded.sources.iter().zip(&loaded.files);
    let files = files.filter_map(|(source, file)| Some((source, &file.schema.as_ref()?.header)));
    diagnostics.extend(files.filter_map(|(source, header)| refused(source, &header.name)));
}

/// What is wrong with the header of `source`, whose package is called `package`.
fn refused(source: &Source, package: &Name) -> Option<Diagnostic> {
    let file_name = source.file_name(&package.text);
    let header = header_name(stem(&file_name));
    let (code, message, label) = if !is_spellable(&file_name) {
        (
            code::UNPRINTABLE_NAME,
            format!("{header:?} cannot be the name of a header in {LANGUAGE}"),
            "the header of this schema could not be included",
        )
    } else if header.to_lowercase() == SUPPORT {
        (
            code::NAME_COLLISION,
            format!("`{header}` is taken in {LANGUAGE}"),
            "all other headers include `karmem.h`, which this schema's would replace",
        )
    } else if is_standard(&header) {
        (
            code::NAME_COLLISION,
            format!("`{header}` is taken in {LANGUAGE}"),
            "programs that include that of the language would get this schema's",
        )
    } else {
        return None;
    };
    let help = match source.path() {
        Some(_) => "rename the file: its header is called like it",
        None => "rename the package: the header is called like it",
    };
    Some(
        Diagnostic::error(code, package.span, message)
            .with_label(label)
            .with_help(help),
    )
}
