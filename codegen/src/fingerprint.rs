//! Fingerprints of schemas: a model in, 64 bits over its canonical text out.
//!
//! Two schemas with one fingerprint put the same fields at the same bytes. Docs, tags, comments, the package, the order of the
//! declarations and whether `byte` or `uint8` was written have no part in it.

use core::fmt::Write as _;

use crate::identifier::digest;
use crate::model::{Class, Element, Enum, Model, Struct, Type};

/// The 8-byte BLAKE2b digest of [`canonical_text`], read little-endian.
#[must_use]
pub fn fingerprint(model: &Model) -> u64 {
    digest(&canonical_text(model))
}

/// Everything that decides where the bytes of a message lie and what they mean, in one way of writing it:
///
/// ```text
/// karmem flat 1
/// enum Team uint8
///   0 Humans
///   7 Zombies
/// inline Vec3 id 10268726485798425099 size 16 align 8 end 12
///   0 4 X float32
///   4 4 Y float32
///   8 4 Z float32
/// ```
///
/// Enums by name, then structs by name; variants as value and name, by value; fields as offset, size, name and type. Lines end
/// in `\n`. Sizes and offsets are in bytes.
#[must_use]
pub fn canonical_text(model: &Model) -> String {
    let mut text = String::from("karmem flat 1\n");
    let mut enums: Vec<&Enum> = model.enums.iter().collect();
    enums.sort_by(|a, b| a.name.cmp(&b.name));
    for declared in enums {
        line(
            &mut text,
            format_args!("enum {} {}", declared.name, declared.underlying.as_str()),
        );
        let mut variants: Vec<_> = declared.variants.iter().collect();
        variants.sort_by_key(|variant| variant.value);
        for variant in variants {
            line(
                &mut text,
                format_args!("  {} {}", variant.value, variant.name),
            );
        }
    }
    let mut structs: Vec<&Struct> = model.structs.iter().collect();
    structs.sort_by(|a, b| a.name.cmp(&b.name));
    for declared in structs {
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
            &mut text,
            format_args!(
                "{class} {name} id {id} size {} align {} end {end}",
                shape.size, shape.align
            ),
        );
        for field in &declared.fields {
            let ty = type_text(model, field.ty);
            line(
                &mut text,
                format_args!(
                    "  {} {} {} {ty}",
                    field.placement.offset, field.shape.size, field.name
                ),
            );
        }
    }
    text
}

fn line(text: &mut String, arguments: core::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{arguments}");
}

fn type_text(model: &Model, ty: Type) -> String {
    let element = |element| match element {
        Element::Scalar(scalar) => scalar.as_str(),
        Element::Enum(id) => model.enum_(id).name.as_str(),
        Element::Inline(id) => model.struct_(id).name.as_str(),
    };
    match ty {
        Type::Scalar(scalar) => scalar.as_str().to_owned(),
        Type::Enum(id) => model.enum_(id).name.clone(),
        Type::Inline(id) | Type::Table(id) => model.struct_(id).name.clone(),
        Type::Array {
            element: inner,
            len,
            ..
        } => format!("[{len}]{}", element(inner)),
        Type::Slice {
            element: inner,
            limit: None,
            ..
        } => format!("[]{}", element(inner)),
        Type::Slice {
            element: inner,
            limit: Some(limit),
            ..
        } => format!("[<{limit}]{}", element(inner)),
        Type::Text { limit: None } => "[]char".to_owned(),
        Type::Text { limit: Some(limit) } => format!("[<{limit}]char"),
    }
}
