//! What a field is, in the words that the macros `table!` and `inline!` take.

use super::constants::literal;
use super::paths::{Paths, scalar_type};
use crate::access::{Layer, Leaf, Nested, Operation, Value};
use crate::model::{Field, Presence, Scalar, Type};

/// The kind of `field`, with its type, its limit and its default.
pub(super) fn kind(paths: Paths<'_>, field: &Field, operation: &Operation) -> String {
    let kind = match field.presence {
        Presence::Always => always(paths, operation),
        Presence::Offset => maybe_reference(paths, operation),
        Presence::Bit(bit) => format!("maybe {bit} {}", maybe_value(paths, operation)),
    };
    match field.default {
        Some(value) => format!("{kind} = {}", literal(value, scalar(field.ty))),
        None => kind,
    }
}

/// How the builder's methods for `field` begin.
pub(super) fn builder_methods(field: &Field, operation: &Operation) -> Vec<&'static str> {
    let mut methods = match operation {
        Operation::Value(_)
        | Operation::Values(..)
        | Operation::Text(_)
        | Operation::RoomText(_) => vec!["set"],
        Operation::Slice(..) | Operation::Room(..) => vec!["set", "init"],
        Operation::Struct(_)
        | Operation::Structs(..)
        | Operation::Table(_)
        | Operation::StructSlice(..)
        | Operation::Union(_)
        | Operation::Nested(_) => vec!["init"],
    };
    if matches!(field.presence, Presence::Bit(_)) {
        methods.push("clear");
    }
    methods
}

/// A field that is always there.
fn always(paths: Paths<'_>, operation: &Operation) -> String {
    match operation {
        Operation::Value(Value::Scalar(scalar)) => format!("value {}", scalar_type(*scalar)),
        Operation::Value(Value::Enum(id)) => format!("value {}", paths.enum_(*id)),
        Operation::Value(Value::Plain(id)) => format!("plain {}", paths.struct_(*id)),
        Operation::Value(array @ Value::Array(..)) => format!("array {}", paths.value(*array)),
        Operation::Values(item, len) => format!("array [{}; {len}]", paths.value(*item)),
        Operation::Room(item, limit) => format!("room [{}; {limit}]", paths.value(*item)),
        Operation::RoomText(limit) => format!("room_text {limit}"),
        Operation::Text(limit) => format!("text{}", at_most(*limit)),
        Operation::Slice(item, limit) => {
            format!("slice [{}]{}", paths.value(*item), at_most(*limit))
        }
        Operation::Table(id) => format!("table {}", paths.struct_(*id)),
        Operation::Union(id) => format!("union {}", paths.union_(*id)),
        Operation::Struct(id) => format!("inline {}", paths.struct_(*id)),
        Operation::Structs(id, len) => format!("inline_array [{}; {len}]", paths.struct_(*id)),
        Operation::StructSlice(id, limit) => {
            format!("inline_slice [{}]{}", paths.struct_(*id), at_most(*limit))
        }
        Operation::Nested(inner) => format!("nested {}", nested(paths, inner)),
    }
}

/// An optional reference.
fn maybe_reference(paths: Paths<'_>, operation: &Operation) -> String {
    match operation {
        Operation::StructSlice(id, limit) => {
            let slice = layer(Layer::Slice(*limit));
            format!("nested maybe {slice} inline {}", paths.struct_(*id))
        }
        Operation::Nested(inner) => format!("nested maybe {}", nested(paths, inner)),
        direct => format!("maybe_{}", always(paths, direct)),
    }
}

/// An optional value in place, behind `maybe` and its bit.
fn maybe_value(paths: Paths<'_>, operation: &Operation) -> String {
    match operation {
        Operation::Value(Value::Scalar(scalar)) => scalar_type(*scalar).to_owned(),
        Operation::Value(value) => paths.value(*value),
        Operation::Values(item, len) => format!("[{}; {len}]", paths.value(*item)),
        other => always(paths, other),
    }
}

fn nested(paths: Paths<'_>, nested: &Nested) -> String {
    let layers: Vec<String> = nested.layers.iter().map(|&inner| layer(inner)).collect();
    let leaf = match nested.leaf {
        Leaf::Value(value) => format!("value {}", paths.value(value)),
        Leaf::Struct(id) => format!("inline {}", paths.struct_(id)),
        Leaf::Table(id) => format!("table {}", paths.struct_(id)),
        Leaf::Text(limit) => format!("text{}", at_most(limit)),
        Leaf::Union(id) => format!("union {}", paths.union_(id)),
    };
    format!("{} {leaf}", layers.join(" "))
}

fn layer(layer: Layer) -> String {
    match layer {
        Layer::Array(len) => format!("[{len}]"),
        Layer::Slice(None) => "[]".to_owned(),
        Layer::Slice(Some(limit)) => format!("[<= {limit}]"),
        Layer::Optional => "maybe".to_owned(),
    }
}

fn at_most(limit: Option<u32>) -> String {
    limit
        .map(|limit| format!(" <= {limit}"))
        .unwrap_or_default()
}

/// The type of a default, unless it is that of an enum.
const fn scalar(ty: Type) -> Option<Scalar> {
    match ty {
        Type::Scalar(scalar) => Some(scalar),
        _ => None,
    }
}
