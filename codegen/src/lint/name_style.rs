//! Names in another style than `UpperCamelCase`, which the languages that are printed make their own styles from.

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
    for declaration in schemas.flat_map(|schema| &schema.declarations) {
        let mut check = |what, name| diagnostics.extend(foreign(what, name));
        match declaration {
            Declaration::Constant(declared) => check("constant", &declared.name),
            Declaration::Enum(declared) => {
                check("enum", &declared.name);
                for variant in &declared.variants {
                    check("variant", &variant.name);
                }
            }
            Declaration::Union(declared) => {
                check("union", &declared.name);
                for member in &declared.members {
                    check("member", &member.name);
                }
            }
            Declaration::Struct(declared) => {
                check("struct", &declared.name);
                for field in &declared.fields {
                    check("field", &field.name);
                }
            }
        }
    }
}

fn foreign(what: &str, name: &Name) -> Option<Diagnostic> {
    let text = &name.text;
    let label = if text.contains('_') {
        "words are told apart by capital letters"
    } else if text.starts_with(char::is_lowercase) {
        "begins with a small letter"
    } else {
        return None;
    };
    // Those are refused as names already.
    if SCALAR_NAMES.contains(&text.as_str()) {
        return None;
    }
    let usual = text.to_upper_camel_case();
    // There may be nothing but underscores in it.
    let help = match usual.starts_with(char::is_alphabetic) {
        true => format!("call it `{usual}`: each language makes its own style from that"),
        false => "choose a name that begins with a letter".to_owned(),
    };
    let message = format!("{what} `{text}` is not named in UpperCamelCase");
    Some(
        Diagnostic::warning(code::NAME_STYLE, name.span, message)
            .with_label(label)
            .with_help(help)
            .with_lint(NAME_STYLE),
    )
}
