//! Imports that nothing is used of.

use std::collections::{HashMap, HashSet};

use karmem_idl::Diagnostic;
use karmem_idl::ast::{Declaration, Schema};

use super::UNUSED_IMPORT;
use crate::code;
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for (file, in_use) in resolved.files.iter().zip(&resolved.imports_in_use) {
        let Some(schema) = &file.schema else { continue };
        // Where each file is imported first.
        let mut imported_at = HashMap::with_capacity(file.imports.len());
        for (index, (import, in_use)) in schema.imports.iter().zip(in_use).enumerate() {
            let earlier = file.imports[index]
                .map(|imported| *imported_at.entry(imported).or_insert(index))
                .filter(|&earlier| earlier < index);
            let warning = |message| Diagnostic::warning(code::UNUSED_IMPORT, import.span, message);
            let diagnostic = match earlier {
                Some(earlier) => warning(format!("`{}` is imported twice", import.path.text))
                    .with_label("counts once")
                    .with_secondary(schema.imports[earlier].span, "first imported here")
                    .with_help("remove one of them"),
                None if !in_use => {
                    let diagnostic = warning(format!("nothing of `{}` is used", import.path.text));
                    let imported =
                        file.imports[index].and_then(|it| resolved.files[it].schema.as_ref());
                    explained(diagnostic, schema, imported)
                }
                None => continue,
            };
            diagnostics.push(diagnostic.with_lint(UNUSED_IMPORT));
        }
    }
}

/// With the reason, where it isn't that nobody needs what `imported` declares.
fn explained(diagnostic: Diagnostic, own: &Schema, imported: Option<&Schema>) -> Diagnostic {
    let Some(imported) = imported else {
        return diagnostic.with_help("remove it");
    };
    let names: HashSet<&str> = imported.declarations.iter().map(name).collect();
    if let Some(same) = own
        .declarations
        .iter()
        .find(|own| names.contains(name(own)))
    {
        let (name, package) = (name(same), &imported.header.name.text);
        return diagnostic
            .with_secondary(
                same.name().span,
                format!("wherever `{name}` stands, this is meant"),
            )
            .with_help(format!(
                "remove it, or write `{package}.{name}` where that of the import is meant"
            ));
    }
    if imported.imports.is_empty() {
        return diagnostic.with_help("remove it");
    }
    diagnostic
        .with_label("what that file imports is not visible in this one")
        .with_help("remove it, and import what is needed from the file that declares it")
}

fn name(declaration: &Declaration) -> &str {
    &declaration.name().text
}
