//! Names in another style than `UpperCamelCase`, which the languages that are printed make their own styles from.

use std::collections::HashSet;

use heck::ToUpperCamelCase as _;
use karmem_idl::Diagnostic;
use karmem_idl::ast::{Declaration, Name};

use super::NAME_STYLE;
use crate::code;
use crate::resolve::{Resolved, SCALAR_NAMES};

pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let schemas = resolved
        .files
        .iter()
        .filter_map(|file| file.schema.as_ref());
    for schema in schemas {
        let names = schema.declarations.iter();
        let names = names.map(|declaration| (kind(declaration), declaration.name()));
        siblings(names, diagnostics);
        for declaration in &schema.declarations {
            match declaration {
                Declaration::Constant(_) => {}
                Declaration::Enum(declared) => {
                    let variants = declared.variants.iter();
                    siblings(
                        variants.map(|variant| ("variant", &variant.name)),
                        diagnostics,
                    );
                }
                Declaration::Union(declared) => {
                    let members = declared.members.iter();
                    siblings(members.map(|member| ("member", &member.name)), diagnostics);
                }
                Declaration::Struct(declared) => {
                    let fields = declared.fields.iter();
                    siblings(fields.map(|field| ("field", &field.name)), diagnostics);
                }
            }
        }
    }
}

const fn kind(declaration: &Declaration) -> &'static str {
    match declaration {
        Declaration::Constant(_) => "constant",
        Declaration::Enum(_) => "enum",
        Declaration::Union(_) => "union",
        Declaration::Struct(_) => "struct",
    }
}

/// Looks at names that have to differ from each other.
fn siblings<'a>(
    names: impl Iterator<Item = (&'static str, &'a Name)> + Clone,
    diagnostics: &mut Vec<Diagnostic>,
) {
    // Few schemas have a name to warn about.
    let mut taken: Option<HashSet<&str>> = None;
    for (what, name) in names.clone() {
        if let Some(label) = foreign(&name.text) {
            let all = || names.clone().map(|(_, name)| name.text.as_str()).collect();
            let taken = taken.get_or_insert_with(all);
            diagnostics.push(warning(what, name, label, taken));
        }
    }
}

/// What is foreign about a name.
fn foreign(name: &str) -> Option<&'static str> {
    // Those are refused as names already.
    if SCALAR_NAMES.contains(&name) {
        return None;
    }
    if name.contains('_') {
        Some("words are told apart by capital letters")
    } else if name.starts_with(char::is_lowercase) {
        Some("begins with a small letter")
    } else {
        None
    }
}

fn warning(what: &str, name: &Name, label: &str, taken: &HashSet<&str>) -> Diagnostic {
    let text = &name.text;
    let usual = text.to_upper_camel_case();
    // There may be nothing but underscores in it.
    let help = if !usual.starts_with(char::is_alphabetic) {
        "choose a name that begins with a letter".to_owned()
    } else if taken.contains(usual.as_str()) {
        format!("choose another name: `{usual}` is taken")
    } else {
        format!("call it `{usual}`: each language makes its own style from that")
    };
    let message = format!("{what} `{text}` is not named in UpperCamelCase");
    Diagnostic::warning(code::NAME_STYLE, name.span, message)
        .with_label(label)
        .with_help(help)
        .with_lint(NAME_STYLE)
}
