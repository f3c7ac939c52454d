//! Fingerprints of schemas: a model in, 64 bits over its canonical text out.
//!
//! Two schemas with one fingerprint put the same fields at the same bytes. Docs, tags, comments, the package, the order of the
//! declarations and whether `byte` or `uint8` was written have no part in it.

use core::fmt::{self, Write as _};

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
            let (offset, size) = (field.placement.offset, field.shape.size);
            line(
                &mut text,
                format_args!(
                    "  {offset} {size} {} {}",
                    field.name,
                    TypeText(model, field.ty)
                ),
            );
        }
    }
    text
}

fn line(text: &mut String, arguments: fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = writeln!(text, "{arguments}");
}

/// A type as the canonical text has it.
struct TypeText<'m>(&'m Model, Type);

impl fmt::Display for TypeText<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(model, ty) = *self;
        let element = |element| match element {
            Element::Scalar(scalar) => scalar.as_str(),
            Element::Enum(id) => &model.enum_(id).name,
            Element::Inline(id) => &model.struct_(id).name,
        };
        match ty {
            Type::Scalar(scalar) => f.write_str(scalar.as_str()),
            Type::Enum(id) => f.write_str(&model.enum_(id).name),
            Type::Inline(id) | Type::Table(id) => f.write_str(&model.struct_(id).name),
            Type::Array {
                element: inner,
                len,
                ..
            } => write!(f, "[{len}]{}", element(inner)),
            Type::Slice {
                element: inner,
                limit: None,
                ..
            } => write!(f, "[]{}", element(inner)),
            Type::Slice {
                element: inner,
                limit: Some(limit),
                ..
            } => write!(f, "[<{limit}]{}", element(inner)),
            Type::Text { limit: None } => f.write_str("[]char"),
            Type::Text { limit: Some(limit) } => write!(f, "[<{limit}]char"),
        }
    }
}
