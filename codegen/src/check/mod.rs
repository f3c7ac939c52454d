//! The rules of the language: names that are bound in, types that are fit to be laid out and errors out.
//!
//! Each rule looks at all of the schemas, so that one run reports everything. What broke one rule is left out of
//! those that build on it.

mod constants;
mod defaults;
mod derives;
mod enums;
mod identifiers;
mod literal;
mod modules;
mod names;
mod optional;
mod packed;
mod plain;
mod printed_names;
mod room;
pub(crate) mod tags;
mod types;
mod unions;

use karmem_idl::Diagnostic;

use karmem_layout::Wire;

use crate::language::Language;
use crate::load::Loaded;
use crate::model::{Integer, Literal, Scalar, StructId};
use crate::resolve::Resolved;

pub(crate) use types::{Layer, Leaf, Type, Types};

/// What the rules made from schemas.
pub(crate) struct Checked {
    /// Of each constant; none where there is something wrong with it, which has been reported.
    pub(crate) constants: Vec<Option<Constant>>,
    /// Of each enum.
    pub(crate) enums: Vec<Enum>,
    /// Of each union.
    pub(crate) unions: Vec<Union>,
    /// Of each struct.
    pub(crate) structs: Vec<Struct>,
    /// Of each field of each struct.
    pub(crate) types: Types,
}

/// A constant.
#[derive(Clone, Copy)]
pub(crate) struct Constant {
    pub(crate) ty: Scalar,
    pub(crate) value: Literal,
}

/// How an enum is stored.
pub(crate) struct Enum {
    /// None where it isn't stored as an integer, which has been reported.
    pub(crate) underlying: Option<Integer>,
    /// The value of each variant; none where there is something wrong with it, which has been reported.
    pub(crate) values: Vec<Option<i128>>,
}

/// What a union holds.
pub(crate) struct Union {
    /// Of each member; none where there is something wrong with it, which has been reported.
    pub(crate) members: Vec<Option<Member>>,
}

/// A member of a union.
#[derive(Clone, Copy)]
pub(crate) struct Member {
    pub(crate) ty: StructId,
    pub(crate) tag: u32,
}

/// What a struct consists of.
pub(crate) struct Struct {
    /// From `@id`, or from the name.
    pub(crate) id: u64,
    /// From `@packed`.
    pub(crate) wire: Wire,
    /// From `@align`.
    pub(crate) align: Option<u32>,
    /// Whether it is an inline struct that is valid for any bits.
    pub(crate) is_plain: bool,
    /// The defaults that aren't 0, and the fields that have them, by their index and in its order.
    pub(crate) defaults: Vec<(usize, Literal)>,
}

/// Applies every rule. Names have to be usable in `languages`.
pub(crate) fn check(
    loaded: &Loaded,
    resolved: &Resolved<'_>,
    languages: &[Language],
    diagnostics: &mut Vec<Diagnostic>,
) -> Checked {
    modules::check(loaded, languages, diagnostics);
    tags::check(resolved, diagnostics);
    let constants = constants::check(resolved, diagnostics);
    let enums: Vec<_> = resolved
        .enums
        .iter()
        .map(|declared| enums::check(declared, resolved, &constants, diagnostics))
        .collect();
    let unions = resolved
        .unions
        .iter()
        .map(|union| unions::check(union, resolved, &constants, diagnostics))
        .collect();
    let types = Types::check(resolved, &constants, diagnostics);
    optional::check(resolved, &types, diagnostics);
    let wires = packed::check(resolved, &types, diagnostics);
    let is_plain = plain::check(resolved, &types);
    room::check(resolved, &types, &is_plain, diagnostics);
    derives::check(resolved, &is_plain, diagnostics);
    names::check(resolved, diagnostics);
    printed_names::check(loaded, resolved, &types, &is_plain, languages, diagnostics);
    let ids = identifiers::check(resolved, diagnostics);
    let defaults = defaults::check(resolved, &types, &enums, &constants, diagnostics);

    let structs = resolved.structs.iter().zip(ids).zip(wires);
    let structs = structs.zip(is_plain).zip(defaults);
    let structs = structs
        .map(|((((resolved, id), wire), is_plain), defaults)| Struct {
            id,
            wire,
            align: tags::align(&resolved.declared.tags),
            is_plain,
            defaults,
        })
        .collect();
    Checked {
        constants,
        enums,
        unions,
        structs,
        types,
    }
}
