//! Fingerprints of schemas: a model in, 64 bits over the canonical text of one of its schemas out.
//!
//! Two schemas with one fingerprint put the same fields at the same bytes. Docs, tags, comments, constants, the package, the
//! order of the declarations and whether `byte` or `uint8` was written have no part in it.

use core::fmt::{self, Write as _};
use std::collections::BTreeSet;

use crate::identifier::digest;
use crate::model::{
    Class, Enum, Field, Literal, Model, Scalar, SchemaId, Struct, Type, Union, Variant, Wire,
};

/// The 8-byte BLAKE2b digest of [`canonical_text`], read little-endian.
///
/// # Panics
/// When `id` comes from another model that has more schemas.
#[must_use]
pub fn fingerprint(model: &Model, id: SchemaId) -> u64 {
    digest(&canonical_text(model, id))
}

/// Everything that decides where the bytes of a message lie and what they mean, in one way of writing it:
///
/// ```text
/// karmem flat 1
/// import math 1230492304923049
/// enum Team uint8
///   0 Humans
///   7 Zombies
/// union Shape
///   1 Circle Circle
/// inline Vec3 id 10268726485798425099 size 16 align 8 end 12
///   0 4 X float32
///   4 4 Y float32
///   8 4 Z float32
/// table Hero id 1 size 40 align 8 end 40
///   8 2 Mana int16 = 100
///   12 20 Name [<16]char @inline
///   32 8 Path ?[]math.Point
/// packed inline Pixel id 2 size 3 align 1 end 3
///   0 1 Level uint8
///   1 2 Place int16
/// ```
///
/// Imported schemas that types are used of, by package, with their fingerprints; enums, unions and structs by name; variants and
/// members by value; fields as offset, size, name and type. An imported type has its package in front. Lines end in `\n`. Sizes
/// and offsets are in bytes.
///
/// # Panics
/// When `id` comes from another model that has more schemas.
#[must_use]
pub fn canonical_text(model: &Model, id: SchemaId) -> String {
    let mut text = String::from("karmem flat 1\n");
    let schema = model.schema(id);
    let enums = sorted(&model.enums[schema.enums.clone()], |declared| {
        &declared.name
    });
    let unions = sorted(&model.unions[schema.unions.clone()], |declared| {
        &declared.name
    });
    let structs = sorted(&model.structs[schema.structs.clone()], |declared| {
        &declared.name
    });
    for (package, fingerprint) in imports(model, id, &unions, &structs) {
        line(&mut text, format_args!("import {package} {fingerprint}"));
    }
    for declared in enums {
        enum_text(&mut text, declared);
    }
    for declared in unions {
        union_text(&mut text, model, declared);
    }
    for declared in structs {
        struct_text(&mut text, model, declared);
    }
    text
}

fn sorted<T>(declared: &[T], name: fn(&T) -> &str) -> Vec<&T> {
    let mut sorted: Vec<&T> = declared.iter().collect();
    sorted.sort_by_key(|declared| name(declared));
    sorted
}

/// The packages and fingerprints of the schemas whose types these unions and structs of the schema `id` use.
fn imports<'m>(
    model: &'m Model,
    id: SchemaId,
    unions: &[&Union],
    structs: &[&Struct],
) -> BTreeSet<(&'m str, u64)> {
    if model.schema(id).imports.is_empty() {
        return BTreeSet::new();
    }
    let members = unions.iter().flat_map(|union| &union.members);
    let members = members.map(|member| model.struct_(member.ty).schema);
    let fields = structs.iter().flat_map(|declared| &declared.fields);
    let fields = fields.filter_map(|field| home(model, leaf(model, field.ty)));
    let foreign = members.chain(fields).filter(|&schema| schema != id);
    let schemas = foreign.map(|schema| model.schema(schema));
    schemas
        .map(|schema| (schema.package.as_str(), schema.fingerprint))
        .collect()
}

/// What is in all arrays and slices of a type.
fn leaf(model: &Model, mut ty: Type) -> Type {
    while let Type::Array { element, .. }
    | Type::Slice { element, .. }
    | Type::Room { element, .. }
    | Type::Optional(element) = ty
    {
        ty = model.type_(element);
    }
    ty
}

/// The schema that declares a type.
fn home(model: &Model, ty: Type) -> Option<SchemaId> {
    match ty {
        Type::Enum(id) => Some(model.enum_(id).schema),
        Type::Inline(id) | Type::Table(id) => Some(model.struct_(id).schema),
        Type::Union(id) => Some(model.union_(id).schema),
        _ => None,
    }
}

fn enum_text(text: &mut String, declared: &Enum) {
    line(
        text,
        format_args!("enum {} {}", declared.name, declared.underlying.as_str()),
    );
    let mut variants: Vec<&Variant> = declared.variants.iter().collect();
    variants.sort_by_key(|variant| variant.value);
    for variant in variants {
        line(text, format_args!("  {} {}", variant.value, variant.name));
    }
}

fn union_text(text: &mut String, model: &Model, declared: &Union) {
    line(text, format_args!("union {}", declared.name));
    let mut members: Vec<_> = declared.members.iter().collect();
    members.sort_by_key(|member| member.tag);
    for member in members {
        push(text, format_args!("  {} {} ", member.tag, member.name));
        let ty = model.struct_(member.ty);
        push_name(text, model, declared.schema, ty.schema, &ty.name);
        text.push('\n');
    }
}

fn struct_text(text: &mut String, model: &Model, declared: &Struct) {
    let class = match declared.class {
        Class::Inline => "inline",
        Class::Table => "table",
    };
    if declared.wire == Wire::Packed {
        text.push_str("packed ");
    }
    let Struct {
        name,
        id,
        shape,
        end,
        ..
    } = declared;
    line(
        text,
        format_args!(
            "{class} {name} id {id} size {} align {} end {end}",
            shape.size, shape.align
        ),
    );
    for field in &declared.fields {
        let (offset, size) = (field.placement.offset, field.shape.size);
        push(text, format_args!("  {offset} {size} "));
        text.push_str(&field.name);
        text.push(' ');
        push_type(text, model, declared.schema, field.ty);
        push_default(text, field);
        text.push('\n');
    }
}

fn line(text: &mut String, arguments: fmt::Arguments<'_>) {
    push(text, arguments);
    text.push('\n');
}

fn push(text: &mut String, arguments: fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = text.write_fmt(arguments);
}

/// Appends the name of a type that is declared in the schema `there`, as the schema `here` has it.
fn push_name(text: &mut String, model: &Model, here: SchemaId, there: SchemaId, name: &str) {
    if here != there {
        text.push_str(&model.schema(there).package);
        text.push('.');
    }
    text.push_str(name);
}

/// Appends a type as the canonical text of the schema `here` has it.
fn push_type(text: &mut String, model: &Model, here: SchemaId, mut ty: Type) {
    let is_room = matches!(
        unwrapped(model, ty),
        Type::Room { .. } | Type::RoomText { .. }
    );
    loop {
        let element = match ty {
            Type::Array { element, len, .. } => {
                push(text, format_args!("[{len}]"));
                element
            }
            Type::Slice { element, limit, .. } => {
                push_brackets(text, limit);
                element
            }
            Type::Room { element, limit, .. } => {
                push_brackets(text, Some(limit));
                element
            }
            Type::Optional(element) => {
                text.push('?');
                element
            }
            _ => break,
        };
        ty = model.type_(element);
    }
    match ty {
        Type::Scalar(scalar) => text.push_str(scalar.as_str()),
        Type::Text { limit } => {
            push_brackets(text, limit);
            text.push_str("char");
        }
        Type::RoomText { limit } => {
            push_brackets(text, Some(limit));
            text.push_str("char");
        }
        Type::Enum(id) => {
            let declared = model.enum_(id);
            push_name(text, model, here, declared.schema, &declared.name);
        }
        Type::Union(id) => {
            let declared = model.union_(id);
            push_name(text, model, here, declared.schema, &declared.name);
        }
        Type::Inline(id) | Type::Table(id) => {
            let declared = model.struct_(id);
            push_name(text, model, here, declared.schema, &declared.name);
        }
        // Looked into above.
        Type::Array { .. } | Type::Slice { .. } | Type::Room { .. } | Type::Optional(_) => {}
    }
    if is_room {
        text.push_str(" @inline");
    }
}

/// What is there when it is there.
fn unwrapped(model: &Model, ty: Type) -> Type {
    match ty {
        Type::Optional(inner) => model.type_(inner),
        ty => ty,
    }
}

fn push_brackets(text: &mut String, limit: Option<u32>) {
    match limit {
        Some(limit) => push(text, format_args!("[<{limit}]")),
        None => text.push_str("[]"),
    }
}

/// Appends the default of a field.
fn push_default(text: &mut String, field: &Field) {
    match field.default {
        None => {}
        Some(Literal::Integer(value)) => push(text, format_args!(" = {value}")),
        Some(Literal::Bool(value)) => push(text, format_args!(" = {value}")),
        // The shortest text that means this number among those of its type.
        Some(Literal::Float(value)) if field.ty == Type::Scalar(Scalar::F32) => {
            push(text, format_args!(" = {}", value.value() as f32));
        }
        Some(Literal::Float(value)) => push(text, format_args!(" = {}", value.value())),
    }
}
