//! What a field is, in the words that the macros `table!` and `inline!` take.

use super::paths::{Paths, scalar_type};
use crate::access::{Layer, Leaf, Operation, Value};
use crate::backend::docs::literal;
use crate::model::{Field, Literal, Presence, Type};
use crate::names::rust::variant_name;

/// The kind of `field`, with its type, its limit and its default. The rarer ones stand in parentheses.
pub(super) fn kind(paths: Paths<'_>, field: &Field, operation: &Operation) -> String {
    match (field.presence, operation) {
        (Presence::Offset, _) => format!("({})", maybe_reference(paths, operation)),
        (Presence::Bit(bit), _) => format!("({})", maybe_in_place(paths, bit, operation)),
        (
            Presence::Always,
            Operation::Room(..)
            | Operation::RoomText(_)
            | Operation::Boxed(_)
            | Operation::Union(_)
            | Operation::Nested(_),
        ) => format!("({})", always(paths, operation)),
        (Presence::Always, _) => always(paths, operation) + &default(paths, field),
    }
}

/// How the builder's methods for `field` begin.
pub(super) fn builder_methods(field: &Field, operation: &Operation) -> &'static [&'static str] {
    let is_value = matches!(operation, Operation::Value(_) | Operation::Values(..));
    match (field.presence, operation) {
        (Presence::Bit(_), _) if is_value => &["set", "clear"],
        (Presence::Bit(_), Operation::RoomText(_) | Operation::Room(..)) => {
            &["set", "init", "clear"]
        }
        (Presence::Offset, Operation::Text(_)) => &["set", "clear"],
        (Presence::Offset, Operation::Slice(..)) => &["set", "init", "clear"],
        (Presence::Bit(_) | Presence::Offset, _) => &["init", "clear"],
        _ if is_value => &["set"],
        (_, Operation::Text(_) | Operation::RoomText(_)) => &["set"],
        (_, Operation::Slice(..) | Operation::Room(..)) => &["set", "init"],
        _ => &["init"],
    }
}

/// Whether there is something in `field` to borrow and change, beside what is set as a whole: no scalar and no string.
pub(super) fn is_changed_in_place(field: &Field, operation: &Operation) -> bool {
    match operation {
        Operation::Text(_)
        | Operation::RoomText(_)
        | Operation::Value(Value::Scalar(_) | Value::Enum(_)) => {
            matches!(field.presence, Presence::Bit(_))
        }
        _ => true,
    }
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
        Operation::Boxed(id) => format!("boxed {}", paths.struct_(*id)),
        Operation::Union(id) => format!("union {}", paths.union_(*id)),
        Operation::Struct(id) => format!("inline {}", paths.struct_(*id)),
        Operation::Structs(id, len) => format!("inline_array [{}; {len}]", paths.struct_(*id)),
        Operation::StructSlice(id, limit) => {
            format!("inline_slice [{}]{}", paths.struct_(*id), at_most(*limit))
        }
        Operation::Nested(nested) => match nested.layers[..] {
            [Layer::Array(len), ref inner @ ..] => {
                format!("array_of [{}; {len}]", element(paths, inner, nested.leaf))
            }
            [Layer::Slice(limit), ref inner @ ..] => {
                slice_of(&element(paths, inner, nested.leaf), limit)
            }
            // Optional fields are for the functions below.
            [Layer::Optional, ..] | [] => String::new(),
        },
    }
}

/// An optional reference.
fn maybe_reference(paths: Paths<'_>, operation: &Operation) -> String {
    let kind = match operation {
        Operation::StructSlice(id, limit) => {
            slice_of(&element(paths, &[], Leaf::Struct(*id)), *limit)
        }
        operation => always(paths, operation),
    };
    format!("maybe_{kind}")
}

/// An optional value in place, which `bit` of the table's presence word is for.
fn maybe_in_place(paths: Paths<'_>, bit: u32, operation: &Operation) -> String {
    let stored = match operation {
        Operation::Value(Value::Scalar(scalar)) => {
            return format!("maybe {bit} {}", scalar_type(*scalar));
        }
        Operation::Value(value) => return format!("maybe {bit} {}", paths.value(*value)),
        Operation::Values(item, len) => {
            return format!("maybe {bit} [{}; {len}]", paths.value(*item));
        }
        Operation::Room(item, limit) => format!("karmem::Room<{}, {limit}>", paths.value(*item)),
        Operation::RoomText(limit) => format!("karmem::RoomText<{limit}>"),
        Operation::Struct(id) => element(paths, &[], Leaf::Struct(*id)),
        Operation::Structs(id, len) => element(paths, &[Layer::Array(*len)], Leaf::Struct(*id)),
        Operation::Nested(nested) => element(paths, &nested.layers, nested.leaf),
        // References have no bit: the offset says whether they are there.
        reference => always(paths, reference),
    };
    format!("maybe_in_place {bit} {stored}")
}

/// The type of what lies in arrays and slices: `layers`, from the outside in, around `leaf`.
fn element(paths: Paths<'_>, layers: &[Layer], leaf: Leaf) -> String {
    let innermost = match leaf {
        Leaf::Value(value) => paths.value(value),
        Leaf::Struct(id) => format!("karmem::In<{}>", paths.struct_(id)),
        Leaf::Table(id) => format!("karmem::Table<{}>", paths.struct_(id)),
        Leaf::Boxed(id) => format!("karmem::Boxed<{}>", paths.struct_(id)),
        Leaf::Text(None) => "karmem::Text".to_owned(),
        Leaf::Text(Some(limit)) => format!("karmem::Text<{limit}>"),
        Leaf::Union(id) => format!("karmem::Tagged<{}>", paths.union_(id)),
    };
    // What is kept of a table that may be absent is in a box.
    let innermost = match (layers.last(), leaf) {
        (Some(Layer::Optional), Leaf::Table(id)) => format!("karmem::Boxed<{}>", paths.struct_(id)),
        _ => innermost,
    };
    let mut is_value = matches!(leaf, Leaf::Value(_));
    layers.iter().rev().fold(innermost, |inner, layer| {
        let slice = if is_value { "Slice" } else { "SliceOf" };
        is_value = false;
        match layer {
            Layer::Array(len) => format!("karmem::ArrayOf<{inner}, {len}>"),
            Layer::Slice(None) => format!("karmem::{slice}<{inner}>"),
            Layer::Slice(Some(limit)) => format!("karmem::{slice}<{inner}, {limit}>"),
            Layer::Optional => format!("karmem::Maybe<{inner}>"),
        }
    })
}

fn slice_of(element: &str, limit: Option<u32>) -> String {
    format!("slice_of [{element}]{}", at_most(limit))
}

pub(super) fn at_most(limit: Option<u32>) -> String {
    limit
        .map(|limit| format!(" <= {limit}"))
        .unwrap_or_default()
}

/// What the field holds before it is set, unless that is 0.
pub(super) fn default(paths: Paths<'_>, field: &Field) -> String {
    let Some(value) = field.default else {
        return String::new();
    };
    let value = match (field.ty, value) {
        (Type::Enum(id), Literal::Integer(number)) => {
            let name = paths.enum_(id);
            let variants = &paths.model.enum_(id).variants;
            match variants.iter().find(|variant| variant.value == number) {
                Some(variant) => format!("{name}::{}", variant_name(&variant.name)),
                None => format!("{name}({number})"),
            }
        }
        (Type::Scalar(scalar), _) => literal(value, Some(scalar)),
        _ => literal(value, None),
    };
    format!(" = {value}")
}
