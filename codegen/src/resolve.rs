//! Binds names: a syntax tree in, what each type name stands for out, and an order in which sizes can be computed.
//!
//! It looks at names only. Whether a type may be used as it is used is for [`check`](crate::check).

mod cycle;

use std::collections::HashMap;

use karmem_idl::Diagnostic;
use karmem_idl::ast;

use crate::code;
use crate::model::{EnumId, Scalar, StructId};
use crate::suggest::{Suggestions, foreign_type};

/// A syntax tree with its names bound.
pub(crate) struct Resolved<'a> {
    pub(crate) schema: &'a ast::Schema,
    /// In the order of their declaration; an [`EnumId`] is an index into it.
    pub(crate) enums: Vec<&'a ast::Enum>,
    /// In the order of their declaration; a [`StructId`] is an index into it.
    pub(crate) structs: Vec<Struct<'a>>,
    /// All structs, each behind those that it embeds. A struct on a cycle comes before one of those.
    pub(crate) embedded_first: Vec<StructId>,
}

/// A struct with the names in it bound.
pub(crate) struct Struct<'a> {
    pub(crate) declared: &'a ast::Struct,
    /// What the type name of each field stands for; none where that is unknown, which has been reported.
    pub(crate) targets: Vec<Option<Target>>,
}

/// What a type name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Scalar(Scalar),
    Char,
    Enum(EnumId),
    Inline(StructId),
    Table(StructId),
}

/// Binds every type name in `schema`. Of types that share a name, the first gets it.
pub(crate) fn resolve<'a>(
    schema: &'a ast::Schema,
    diagnostics: &mut Vec<Diagnostic>,
) -> Resolved<'a> {
    let mut enums = Vec::new();
    let mut declared_structs = Vec::new();
    let mut targets: HashMap<&str, Target> = HashMap::with_capacity(schema.declarations.len());
    for declaration in &schema.declarations {
        let target = match declaration {
            ast::Declaration::Enum(declared) => {
                enums.push(declared);
                Target::Enum(EnumId(index(enums.len())))
            }
            ast::Declaration::Struct(declared) => {
                declared_structs.push(declared);
                let id = StructId(index(declared_structs.len()));
                match declared.class {
                    ast::Class::Inline => Target::Inline(id),
                    ast::Class::Table => Target::Table(id),
                }
            }
        };
        targets.entry(&declaration.name().text).or_insert(target);
    }

    let mut suggestions = Suggestions::new(type_names(schema));
    let structs: Vec<_> = declared_structs
        .into_iter()
        .map(|declared| {
            let bind = |field: &'a ast::Field| {
                let name = &field.ty.name;
                let target = target(&name.text, &targets);
                if target.is_none() {
                    diagnostics.push(unknown_type(name, &mut suggestions));
                }
                target
            };
            Struct {
                declared,
                targets: declared.fields.iter().map(bind).collect(),
            }
        })
        .collect();
    let embedded_first = cycle::order(&structs, diagnostics);
    Resolved {
        schema,
        enums,
        structs,
        embedded_first,
    }
}

/// The index of the last of `len` items. Text offsets are 32 bits wide, so no file has more items than that.
fn index(len: usize) -> u32 {
    u32::try_from(len - 1).unwrap_or(u32::MAX)
}

fn target(name: &str, declared: &HashMap<&str, Target>) -> Option<Target> {
    match name {
        "char" => Some(Target::Char),
        _ => Scalar::from_name(name)
            .map(Target::Scalar)
            .or_else(|| declared.get(name).copied()),
    }
}

/// What could have been meant: declared types first, so that they win over scalars that are as near.
fn type_names(schema: &ast::Schema) -> Vec<&str> {
    let declared = schema
        .declarations
        .iter()
        .map(|declaration| declaration.name().text.as_str());
    declared.chain(SCALAR_NAMES.iter().copied()).collect()
}

/// Every name that is a type without being declared.
pub(crate) const SCALAR_NAMES: &[&str] = &[
    "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64", "float32", "float64",
    "bool", "byte", "char",
];

fn unknown_type<'a>(name: &'a ast::Name, suggestions: &mut Suggestions<'a>) -> Diagnostic {
    let text = &name.text;
    let unknown = Diagnostic::error(
        code::UNKNOWN_TYPE,
        name.span,
        format!("there is no type `{text}`"),
    );
    let meant = suggestions.nearest(text).or_else(|| foreign_type(text));
    match meant {
        Some(meant) => unknown
            .with_label("not declared in this file")
            .with_help(format!("did you mean `{meant}`?")),
        None => unknown.with_label("not declared in this file").with_help(format!(
            "declare it with `struct {text} inline {{ ... }}` or `enum {text} uint8 {{ ... }}`, before or after its use"
        )),
    }
}
