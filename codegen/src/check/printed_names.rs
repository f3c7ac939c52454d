//! Names in the languages that are printed: usable there, different from each other and from what else is made there.

mod header_names;
mod one_namespace;
mod scope;

use std::collections::HashSet;

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Declaration, PrefixKind, Schema};

use super::Types;
use crate::language::Language;
use crate::load::Loaded;
use crate::names::convention;
use crate::resolve::{Ranges, Resolved};
use crate::source::stem;
use scope::{Origins, Scope};

pub(super) fn check(
    loaded: &Loaded,
    resolved: &Resolved<'_>,
    types: &Types,
    is_plain: &[bool],
    languages: &[Language],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for &language in languages {
        let Some(convention) = convention(language) else {
            header_names::check(loaded, diagnostics);
            one_namespace::check(loaded, resolved, types, is_plain, diagnostics);
            continue;
        };
        let mut scope = Scope {
            language,
            convention,
            diagnostics,
        };
        for (file, ranges) in resolved.files.iter().zip(&resolved.ranges) {
            if let Some(schema) = &file.schema {
                imports(&mut scope, schema);
                declarations(&mut scope, schema, resolved, ranges, is_plain);
                parameters(&mut scope, schema, resolved, ranges, is_plain);
            }
        }
        for declared in &resolved.enums {
            variants(&mut scope, declared);
        }
        for union in &resolved.unions {
            members(&mut scope, union.declared);
        }
        for (structure, &is_plain) in resolved.structs.iter().zip(is_plain) {
            fields(&mut scope, structure.declared, is_plain);
        }
    }
}

/// The files that a file imports: each is a module, whose name it uses. That these differ is for `modules`.
fn imports(scope: &mut Scope<'_>, schema: &Schema) {
    let print = scope.convention.module_name;
    let imports = schema.imports.iter().map(|import| &import.path);
    scope.usable(
        imports
            .map(|path| (print(stem(&path.text)), path))
            .collect(),
    );
}

/// What a file declares, and the types that are made beside that.
fn declarations(
    scope: &mut Scope<'_>,
    schema: &Schema,
    resolved: &Resolved<'_>,
    ranges: &Ranges,
    is_plain: &[bool],
) {
    let convention = scope.convention;
    let names = schema.declarations.iter().map(|declaration| {
        let name = declaration.name();
        (convention.declaration_name(declaration), name)
    });
    let printed = scope.usable(names.collect());
    let origins = scope.distinct(&printed);

    for declared in &resolved.constants[ranges.constants.clone()] {
        let own = (convention.constant_name)(&declared.name.text);
        scope.unreserved(
            &declared.name,
            &own,
            convention.reserved_constants,
            "schema",
        );
    }
    let unions = resolved.unions[ranges.unions.clone()]
        .iter()
        .map(|union| &union.declared.name);
    let accessed = ranges.structs.clone().filter(|&index| !is_plain[index]);
    let structs = accessed.map(|index| &resolved.structs[index].declared.name);
    // Declarations that are printed alike make the same types: what these take is reported once.
    let mut owners = HashSet::new();
    for name in unions.chain(structs) {
        let stem = (convention.type_stem)(&name.text);
        if !owners.contains(&stem) {
            scope.companions(name, &stem, &origins);
            owners.insert(stem);
        }
    }
}

/// The fields of plain structs, beside the constants and enums that they cannot be called like: letters without case are
/// printed alike everywhere.
fn parameters(
    scope: &mut Scope<'_>,
    schema: &Schema,
    resolved: &Resolved<'_>,
    ranges: &Ranges,
    is_plain: &[bool],
) {
    let convention = scope.convention;
    if !convention.fields_are_parameters {
        return;
    }
    let values = schema.declarations.iter().filter_map(|declaration| {
        let is_value = matches!(declaration, Declaration::Constant(_) | Declaration::Enum(_));
        let name = declaration.name();
        // All letters of ASCII have case.
        let has_case = name.text.is_ascii();
        (is_value && !has_case).then(|| (convention.declaration_name(declaration), name))
    });
    let values: Vec<_> = values.collect();
    if values.is_empty() {
        return;
    }
    let values: Origins<'_, '_> = values
        .iter()
        .map(|(printed, name)| (printed.as_str(), *name))
        .collect();
    for index in ranges.structs.clone().filter(|&index| is_plain[index]) {
        let fields = resolved.structs[index].declared.fields.iter();
        let names = fields.map(|field| &field.name);
        let printed: Vec<_> = names
            .map(|name| ((convention.field_name)(&name.text), name))
            .collect();
        scope.parameters(&printed, &values);
    }
}

fn variants(scope: &mut Scope<'_>, declared: &ast::Enum) {
    let print = scope.convention.variant_name;
    let names = declared.variants.iter().map(|variant| &variant.name);
    let printed = scope.usable(names.map(|name| (print(&name.text), name)).collect());
    scope.distinct(&printed);
}

fn members(scope: &mut Scope<'_>, declared: &ast::Union) {
    let convention = scope.convention;
    let names = declared.members.iter().map(|member| &member.name);
    let names = names.map(|name| ((convention.variant_name)(&name.text), name));
    let printed = scope.usable(names.collect());
    scope.distinct(&printed);
    for (printed, name) in &printed {
        scope.unreserved(name, printed, convention.reserved_members, "union");
    }
}

fn fields(scope: &mut Scope<'_>, declared: &ast::Struct, is_plain: bool) {
    let convention = scope.convention;
    let names = declared.fields.iter().map(|field| &field.name);
    let names = names.map(|name| ((convention.field_name)(&name.text), name));
    let printed = scope.usable(names.collect());
    let origins = scope.distinct(&printed);
    if is_plain {
        return;
    }
    let (beginnings, endings) = (convention.member_beginnings, convention.member_endings);
    scope.functions(&printed, &origins, &origins, beginnings, endings);
    let optional: HashSet<_> = declared
        .fields
        .iter()
        .filter(|field| is_optional(field))
        .map(|field| field.name.span)
        .collect();
    if !optional.is_empty() {
        let owners: Origins<'_, '_> = origins
            .iter()
            .filter(|(_, name)| optional.contains(&name.span))
            .map(|(&printed, &name)| (printed, name))
            .collect();
        scope.functions(
            &printed,
            &origins,
            &owners,
            convention.optional_beginnings,
            &[],
        );
    }
}

fn is_optional(field: &ast::Field) -> bool {
    matches!(field.ty.prefixes.first(), Some(prefix) if prefix.kind == PrefixKind::Optional)
}
