//! `@rust.derive`: a list of paths, without those of traits that the type has anyway.

use karmem_idl::ast::Tag;
use karmem_idl::{Diagnostic, Span};

use super::tags::{self, RUST_DERIVE};
use crate::code;
use crate::derives::{Kind, is_derive, pieces};
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, is_plain: &[bool], diagnostics: &mut Vec<Diagnostic>) {
    let enums = resolved.enums.iter();
    let enums = enums.map(|declared| (&declared.name, &declared.tags, Kind::Enum));
    let unions = resolved.unions.iter().map(|union| union.declared);
    let unions = unions.map(|declared| (&declared.name, &declared.tags, Kind::Union));
    let structs = resolved.structs.iter().zip(is_plain);
    let structs = structs.map(|(it, is_plain)| {
        let kind = if *is_plain { Kind::Plain } else { Kind::Struct };
        (&it.declared.name, &it.declared.tags, kind)
    });
    for (name, tags, kind) in enums.chain(unions).chain(structs) {
        for tag in tags.iter().filter(|tag| tag.name.text == RUST_DERIVE) {
            diagnostics.extend(problem(&name.text, tag, kind));
        }
    }
}

/// What is wrong with the first path in the tag's list of which something is.
fn problem(name: &str, tag: &Tag, kind: Kind) -> Option<Diagnostic> {
    pieces(&tag.value.text).find_map(|(start, path)| {
        let span = piece(tag, start, path.len());
        if !is_derive(path) {
            Some(no_path(tag, span, path))
        } else if kind.has(path) {
            Some(present(name, span, path, kind))
        } else {
            None
        }
    })
}

fn no_path(tag: &Tag, span: Span, path: &str) -> Diagnostic {
    let takes = "the paths of derives, separated by commas: @rust.derive(`Hash, serde::Serialize`)";
    if path.is_empty() {
        return tags::wrong_value(tag, takes);
    }
    let message = format!("`@{RUST_DERIVE}` cannot be about `{path}`, which is not a path");
    Diagnostic::error(code::TAG_VALUE, span, message).with_help(format!("it takes {takes}"))
}

fn present(name: &str, span: Span, path: &str, kind: Kind) -> Diagnostic {
    let message = format!("`{name}` has `{path}` anyway");
    let (plural, present) = (kind.plural(), kind.present().join(", "));
    Diagnostic::error(code::DERIVE_PRESENT, span, message)
        .with_label("can't be derived once more")
        .with_help(format!("remove it: {plural} have {present}"))
}

/// Where `len` bytes from `start` of the tag's value stand.
fn piece(tag: &Tag, start: usize, len: usize) -> Span {
    let whole = tag.value.span;
    let offset = |number: usize| {
        whole
            .start
            .saturating_add(u32::try_from(number).unwrap_or(0))
    };
    Span {
        start: offset(start).min(whole.end),
        end: offset(start + len).min(whole.end),
        ..whole
    }
}
