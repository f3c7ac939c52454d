//! Identifiers: each struct has one, from `@id` or from its name, and no two have the same.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use karmem_idl::Diagnostic;
use karmem_idl::ast;

use super::tags;
use crate::code;
use crate::identifier;
use crate::resolve::Resolved;

/// The identifier of each struct. A file's identifiers are its own: another may have the same.
pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<u64> {
    let mut ids = Vec::with_capacity(resolved.structs.len());
    for (file, ranges) in resolved.files.iter().zip(&resolved.ranges) {
        let header = file.schema.as_ref().map(|schema| &schema.header);
        let key = header
            .and_then(|header| tags::find(&header.tags, "key"))
            .map(|tag| tag.value.text.as_str())
            .filter(|key| !key.is_empty());
        let structs = &resolved.structs[ranges.structs.clone()];
        let mut owners: HashMap<u64, &ast::Struct> = HashMap::with_capacity(structs.len());
        for declared in structs.iter().map(|resolved| resolved.declared) {
            let id = fixed(declared).and_then(tags::fixed_id);
            let id = id.unwrap_or_else(|| identifier::derive(&declared.name.text, key));
            ids.push(id);
            match owners.entry(id) {
                Entry::Vacant(entry) => {
                    entry.insert(declared);
                }
                // Two of one name are an error already, and have the same identifier because of it.
                Entry::Occupied(entry) if entry.get().name.text == declared.name.text => {}
                Entry::Occupied(entry) => diagnostics.push(duplicate(entry.get(), declared, id)),
            }
        }
    }
    ids
}

fn fixed(declared: &ast::Struct) -> Option<&ast::Tag> {
    tags::find(&declared.tags, "id")
}

fn duplicate(first: &ast::Struct, second: &ast::Struct, id: u64) -> Diagnostic {
    let span = |declared: &ast::Struct| fixed(declared).map_or(declared.name.span, |tag| tag.span);
    let message = format!(
        "`{}` and `{}` have the same identifier {id}",
        first.name.text, second.name.text
    );
    Diagnostic::error(code::DUPLICATE_IDENTIFIER, span(second), message)
        .with_label("used again here")
        .with_secondary(span(first), "first used here")
        .with_help("messages are told apart by it: give one of them another number with `@id`")
}
