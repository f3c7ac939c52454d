//! Names in the schema: each once where it must be, none that belongs to the language.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use karmem_idl::Diagnostic;
use karmem_idl::ast::{Declaration, Name};

use crate::code;
use crate::resolve::{Resolved, SCALAR_NAMES};

pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for schema in resolved
        .files
        .iter()
        .filter_map(|file| file.schema.as_ref())
    {
        let declared = schema.declarations.iter();
        let names = declared.clone().map(Declaration::name);
        let scalars = names
            .clone()
            .filter(|name| SCALAR_NAMES.contains(&name.text.as_str()));
        diagnostics.extend(scalars.map(scalar_name));
        let has_constants = declared
            .clone()
            .any(|declaration| matches!(declaration, Declaration::Constant(_)));
        let kind = if has_constants {
            "declarations"
        } else {
            "types"
        };
        unique(names, code::DUPLICATE_TYPE, diagnostics, |name| {
            format!("this file has two {kind} with the name `{name}`")
        });
    }
    for declared in &resolved.enums {
        let scope = &declared.name.text;
        let variants = declared.variants.iter().map(|variant| &variant.name);
        unique(variants, code::DUPLICATE_VARIANT, diagnostics, |name| {
            format!("enum `{scope}` has two variants with the name `{name}`")
        });
    }
    for union in &resolved.unions {
        let scope = &union.declared.name.text;
        let members = union.declared.members.iter().map(|member| &member.name);
        unique(members, code::DUPLICATE_MEMBER, diagnostics, |name| {
            format!("union `{scope}` has two members with the name `{name}`")
        });
    }
    for resolved in &resolved.structs {
        let scope = &resolved.declared.name.text;
        let fields = resolved.declared.fields.iter().map(|field| &field.name);
        unique(fields, code::DUPLICATE_FIELD, diagnostics, |name| {
            format!("struct `{scope}` has two fields with the name `{name}`")
        });
    }
}

/// Refuses names that are there already.
fn unique<'a>(
    names: impl ExactSizeIterator<Item = &'a Name>,
    code: &'static str,
    diagnostics: &mut Vec<Diagnostic>,
    message: impl Fn(&str) -> String,
) {
    let mut seen: HashMap<&str, &Name> = HashMap::with_capacity(names.len());
    for name in names {
        match seen.entry(&name.text) {
            Entry::Vacant(entry) => {
                entry.insert(name);
            }
            Entry::Occupied(entry) => diagnostics.push(
                Diagnostic::error(code, name.span, message(&name.text))
                    .with_label("defined again here")
                    .with_secondary(entry.get().span, "first defined here")
                    .with_help("rename or remove one of them"),
            ),
        }
    }
}

fn scalar_name(name: &Name) -> Diagnostic {
    let message = format!(
        "`{}` is a type of the language and cannot be declared",
        name.text
    );
    Diagnostic::error(code::SCALAR_NAME, name.span, message)
        .with_help("choose another name; names of types usually begin with a capital letter")
}
