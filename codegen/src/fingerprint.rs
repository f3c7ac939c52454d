//! Fingerprints of schemas: a model in, 64 bits over the canonical text of one of its schemas out.
//!
//! Two schemas with one fingerprint put the same fields at the same bytes. Docs, tags, comments, constants, the package, the
//! order of the declarations and whether `byte` or `uint8` was written have no part in it.

use core::fmt::{self, Write as _};
use std::collections::BTreeSet;

use crate::identifier::digest;
use crate::model::{
    Class, Enum, Field, Literal, Model, Scalar, SchemaId, Struct, Type, Union, Variant,
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

fn sorted<T>(declared: &[T], name: fn(&T) -> &String) -> Vec<&T> {
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
        let ty = model.struct_(member.ty);
        let name = Qualified(model, declared.schema, ty.schema, &ty.name);
        line(
            text,
            format_args!("  {} {} {name}", member.tag, member.name),
        );
    }
}

fn struct_text(text: &mut String, model: &Model, declared: &Struct) {
    let class = match declared.class {
        Class::Inline => "inline",
        Class::Table => "table",
    };
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
        let ty = TypeText(model, declared.schema, field.ty);
        let default = DefaultText(field);
        line(
            text,
            format_args!("  {offset} {size} {} {ty}{default}", field.name),
        );
    }
}

fn line(text: &mut String, arguments: fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{arguments}");
}

/// The name of a type that is declared in the second schema, as the first one has it.
struct Qualified<'m>(&'m Model, SchemaId, SchemaId, &'m str);

impl fmt::Display for Qualified<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(model, here, there, name) = *self;
        if here != there {
            write!(f, "{}.", model.schema(there).package)?;
        }
        f.write_str(name)
    }
}

/// A type as the canonical text of a schema has it.
struct TypeText<'m>(&'m Model, SchemaId, Type);

impl fmt::Display for TypeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(model, here, mut ty) = *self;
        let mut is_room = false;
        loop {
            let element = match ty {
                Type::Array { element, len, .. } => {
                    write!(f, "[{len}]")?;
                    element
                }
                Type::Slice { element, limit, .. } => {
                    brackets(f, limit)?;
                    element
                }
                Type::Room { element, limit, .. } => {
                    is_room = true;
                    brackets(f, Some(limit))?;
                    element
                }
                Type::Optional(element) => {
                    f.write_str("?")?;
                    element
                }
                _ => break,
            };
            ty = model.type_(element);
        }
        let mut name = |there, name| Qualified(model, here, there, name).fmt(f);
        match ty {
            Type::Scalar(scalar) => f.write_str(scalar.as_str())?,
            Type::Enum(id) => name(model.enum_(id).schema, &model.enum_(id).name)?,
            Type::Union(id) => name(model.union_(id).schema, &model.union_(id).name)?,
            Type::Inline(id) | Type::Table(id) => {
                name(model.struct_(id).schema, &model.struct_(id).name)?;
            }
            Type::Text { limit } => {
                brackets(f, limit)?;
                f.write_str("char")?;
            }
            Type::RoomText { limit } => {
                is_room = true;
                brackets(f, Some(limit))?;
                f.write_str("char")?;
            }
            // Looked into above.
            Type::Array { .. } | Type::Slice { .. } | Type::Room { .. } | Type::Optional(_) => {}
        }
        f.write_str(if is_room { " @inline" } else { "" })
    }
}

fn brackets(f: &mut fmt::Formatter<'_>, limit: Option<u32>) -> fmt::Result {
    match limit {
        Some(limit) => write!(f, "[<{limit}]"),
        None => f.write_str("[]"),
    }
}

/// The default of a field, as the canonical text has it.
struct DefaultText<'m>(&'m Field);

impl fmt::Display for DefaultText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.default {
            None => Ok(()),
            Some(Literal::Integer(value)) => write!(f, " = {value}"),
            Some(Literal::Bool(value)) => write!(f, " = {value}"),
            // The shortest text that means this number among those of its type.
            Some(Literal::Float(value)) if self.0.ty == Type::Scalar(Scalar::F32) => {
                write!(f, " = {}", value.value() as f32)
            }
            Some(Literal::Float(value)) => write!(f, " = {}", value.value()),
        }
    }
}
