//! The rules of the language: names that are bound in, types that are fit to be laid out and errors out.
//!
//! Each rule looks at all of the schema, so that one run reports everything. What broke one rule is left out of
//! those that build on it.

mod enums;
mod identifiers;
mod names;
mod printed_names;
mod tags;
mod types;

use karmem_idl::Diagnostic;

use crate::model::Integer;
use crate::resolve::Resolved;

pub(crate) use types::Type;

/// What the rules made from a schema.
pub(crate) struct Checked {
    /// Of each enum.
    pub(crate) enums: Vec<Enum>,
    /// Of each struct.
    pub(crate) structs: Vec<Struct>,
}

/// How an enum is stored.
pub(crate) struct Enum {
    /// None where it isn't stored as an integer, which has been reported.
    pub(crate) underlying: Option<Integer>,
    /// The value of each variant.
    pub(crate) values: Vec<i128>,
}

/// What a struct consists of.
pub(crate) struct Struct {
    /// From `@id`, or from the name.
    pub(crate) id: u64,
    /// The type of each field; none where there is something wrong with it, which has been reported.
    pub(crate) types: Vec<Option<Type>>,
    /// Whether a slice, text or table is in it, or in an inline struct inside it.
    pub(crate) has_references: bool,
}

/// Applies every rule.
pub(crate) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) -> Checked {
    tags::check(resolved, diagnostics);
    let enums = resolved
        .enums
        .iter()
        .map(|declared| enums::check(declared, diagnostics))
        .collect();
    let types: Vec<_> = resolved
        .structs
        .iter()
        .map(|declared| types::check(declared, diagnostics))
        .collect();
    let has_references = types::references(&resolved.embedded_first, &types);
    names::check(resolved, diagnostics);
    printed_names::check(resolved, &has_references, diagnostics);
    let ids = identifiers::check(resolved, diagnostics);

    let structs = types.into_iter().zip(ids).zip(has_references);
    let structs = structs
        .map(|((types, id), has_references)| Struct {
            id,
            types,
            has_references,
        })
        .collect();
    Checked { enums, structs }
}
