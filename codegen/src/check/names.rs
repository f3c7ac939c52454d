//! Names: unique where they must be, in the schema and in every language that is printed from it.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Class, Declaration, Name};

use crate::code;
use crate::language::Language;
use crate::names::{Convention, convention};
use crate::resolve::{Resolved, SCALAR_NAMES};

pub(super) fn check(
    resolved: &Resolved<'_>,
    has_references: &[bool],
    diagnostics: &mut Vec<Diagnostic>,
) {
    types(resolved, has_references, diagnostics);
    for declared in &resolved.enums {
        let variants = declared.variants.iter().map(|variant| &variant.name);
        let scope = format!("enum `{}`", declared.name.text);
        unique(
            variants.clone(),
            code::DUPLICATE_VARIANT,
            "variant",
            &scope,
            diagnostics,
        );
        for &language in Language::ALL {
            distinct(
                variants.clone(),
                language,
                convention(language).variant_name,
                diagnostics,
            );
        }
    }
    for (resolved, &has_references) in resolved.structs.iter().zip(has_references) {
        fields(resolved.declared, has_references, diagnostics);
    }
}

fn types(resolved: &Resolved<'_>, has_references: &[bool], diagnostics: &mut Vec<Diagnostic>) {
    let declared = resolved.schema.declarations.iter().map(Declaration::name);
    for name in declared
        .clone()
        .filter(|name| SCALAR_NAMES.contains(&name.text.as_str()))
    {
        let message = format!(
            "`{}` is a type of the language and cannot be declared",
            name.text
        );
        let help = "choose another name; names of types usually begin with a capital letter";
        diagnostics.push(Diagnostic::error(code::SCALAR_NAME, name.span, message).with_help(help));
    }
    unique(
        declared.clone(),
        code::DUPLICATE_TYPE,
        "type",
        "this file",
        diagnostics,
    );
    for &language in Language::ALL {
        let convention = convention(language);
        let printed = distinct(
            declared.clone(),
            language,
            convention.type_name,
            diagnostics,
        );
        for (resolved, &has_references) in resolved.structs.iter().zip(has_references) {
            if is_accessed(resolved.declared, has_references) {
                companions(
                    &resolved.declared.name,
                    language,
                    convention,
                    &printed,
                    diagnostics,
                );
            }
        }
    }
}

fn fields(declared: &ast::Struct, has_references: bool, diagnostics: &mut Vec<Diagnostic>) {
    let names = declared.fields.iter().map(|field| &field.name);
    let scope = format!("struct `{}`", declared.name.text);
    unique(
        names.clone(),
        code::DUPLICATE_FIELD,
        "field",
        &scope,
        diagnostics,
    );
    for &language in Language::ALL {
        let convention = convention(language);
        let printed = distinct(names.clone(), language, convention.field_name, diagnostics);
        if is_accessed(declared, has_references) {
            members(&printed, language, convention, diagnostics);
        }
    }
}

/// Whether fields are reached through generated functions, rather than being plain data.
fn is_accessed(declared: &ast::Struct, has_references: bool) -> bool {
    declared.class == Class::Table || has_references
}

/// Refuses a name that `scope` has already.
fn unique<'a>(
    names: impl Iterator<Item = &'a Name>,
    code: &'static str,
    what: &str,
    scope: &str,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut seen: HashMap<&str, &Name> = HashMap::new();
    for name in names {
        match seen.entry(&name.text) {
            Entry::Vacant(entry) => {
                entry.insert(name);
            }
            Entry::Occupied(entry) => diagnostics.push(
                Diagnostic::error(
                    code,
                    name.span,
                    format!("{scope} has two {what}s with the name `{}`", name.text),
                )
                .with_label("defined again here")
                .with_secondary(entry.get().span, "first defined here")
                .with_help("rename or remove one of them"),
            ),
        }
    }
}

/// Names that a language prints, with where they come from. In the order of the schema, so that errors are too.
struct Printed<'a> {
    in_order: Vec<(String, &'a Name)>,
    origins: HashMap<String, &'a Name>,
}

/// Refuses names that `language` prints alike, or cannot print.
fn distinct<'a>(
    names: impl Iterator<Item = &'a Name>,
    language: Language,
    print: fn(&str) -> String,
    diagnostics: &mut Vec<Diagnostic>,
) -> Printed<'a> {
    let mut all = Printed {
        in_order: Vec::new(),
        origins: HashMap::new(),
    };
    for name in names {
        let printed = print(&name.text);
        if !(convention(language).is_identifier)(&printed) {
            diagnostics.push(unprintable(name, language));
            continue;
        }
        match all.origins.entry(printed.clone()) {
            Entry::Vacant(entry) => {
                entry.insert(name);
                all.in_order.push((printed, name));
            }
            // The same name twice is an error already.
            Entry::Occupied(entry) if entry.get().text == name.text => {}
            Entry::Occupied(entry) => {
                diagnostics.push(alike(entry.get(), name, &printed, language))
            }
        }
    }
    all
}

/// Refuses types that have the name of one that `language` makes for the struct `owner`.
fn companions(
    owner: &Name,
    language: Language,
    convention: &Convention,
    printed: &Printed<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let own = (convention.type_name)(&owner.text);
    for ending in convention.companion_endings {
        let companion = format!("{own}{ending}");
        if let Some(other) = printed.origins.get(&companion) {
            let origin = format!("`{}` also makes `{companion}` in {language}", owner.text);
            diagnostics.push(taken(other, &companion, language).with_secondary(owner.span, origin));
        }
    }
}

/// Refuses fields that have the name of a function that `language` makes for the struct or for another field.
fn members(
    printed: &Printed<'_>,
    language: Language,
    convention: &Convention,
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (member, name) in &printed.in_order {
        if convention.members.contains(&member.as_str()) {
            diagnostics.push(
                taken(name, member, language)
                    .with_label("every struct has a function of this name"),
            );
        }
        let stems = convention
            .member_beginnings
            .iter()
            .filter_map(|beginning| member.strip_prefix(beginning));
        for stem in stems {
            let owner = printed
                .origins
                .get(stem)
                .or_else(|| printed.origins.get((convention.field_name)(stem).as_str()));
            if let Some(owner) = owner {
                let origin = format!("`{}` also makes `{member}` in {language}", owner.text);
                diagnostics.push(taken(name, member, language).with_secondary(owner.span, origin));
            }
        }
    }
}

fn alike(first: &Name, second: &Name, printed: &str, language: Language) -> Diagnostic {
    let message = format!(
        "`{}` and `{}` are both `{printed}` in {language}",
        first.text, second.text
    );
    Diagnostic::error(code::NAME_COLLISION, second.span, message)
        .with_label(format!("`{printed}` again"))
        .with_secondary(first.span, format!("`{printed}` comes from here"))
        .with_help("rename one of them, so that they differ in more than case and underscores")
}

fn taken(name: &Name, printed: &str, language: Language) -> Diagnostic {
    let text = &name.text;
    let message = match printed == text {
        true => format!("the name `{text}` is taken in {language}"),
        false => format!("`{text}` is `{printed}` in {language}, and that name is taken"),
    };
    Diagnostic::error(code::NAME_COLLISION, name.span, message)
        .with_help(format!("rename `{text}`"))
}

fn unprintable(name: &Name, language: Language) -> Diagnostic {
    let message = format!("`{}` cannot be a name in {language}", name.text);
    Diagnostic::error(code::UNPRINTABLE_NAME, name.span, message)
        .with_help("choose a name of letters and digits that begins with a letter")
}
