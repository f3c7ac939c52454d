//! Structs and slices that are too large, in words.

use karmem_idl::Diagnostic;
use karmem_idl::ast;
use karmem_layout::{MAX_STRUCT_SIZE, Shape};

use crate::check::{Layer, tags};
use crate::code;
use crate::quantity::bytes;

/// An array, or a limited one in place, of elements of the shape `inside`, or or of text where there is none.
pub(super) fn array_too_large(
    field: &ast::Field,
    layer: Layer,
    inside: Option<Shape>,
) -> Box<Diagnostic> {
    let size = inside.map_or(1, |shape| shape.size);
    let (len, cure) = match layer {
        Layer::Array(len) => {
            let element = &field.ty.name.name.text;
            let cure = format!("a slice, `[<{len}]{element}`, is stored outside of it");
            (len, cure)
        }
        Layer::Room(len) => (
            len,
            "without `@inline`, it is stored outside of it".to_owned(),
        ),
        // One reference.
        Layer::Slice(_) | Layer::Optional => (1, "store some of it elsewhere".to_owned()),
    };
    let in_front = match layer {
        Layer::Room(_) => inside.unwrap_or(Shape::scalar(1)).room_start(),
        _ => 0,
    };
    let message = format!(
        "array `{}` is larger than a struct may be: {}",
        field.name.text,
        bytes(u64::from(len) * u64::from(size) + u64::from(in_front))
    );
    Box::new(
        Diagnostic::error(code::STRUCT_TOO_LARGE, field.ty.span, message)
            .with_label(format!("{len} elements of {}", bytes(size.into())))
            .with_help(format!(
                "a struct takes at most {}; {cure}",
                bytes(MAX_STRUCT_SIZE.into())
            )),
    )
}

/// A struct in which `end` bytes are taken when a field of `shape` comes that doesn't fit.
pub(super) fn struct_too_large(
    declared: &ast::Struct,
    field: &ast::Field,
    end: u32,
    shape: Shape,
) -> Box<Diagnostic> {
    let message = format!(
        "struct `{}` is larger than {}",
        declared.name.text,
        bytes(MAX_STRUCT_SIZE.into())
    );
    Box::new(
        Diagnostic::error(code::STRUCT_TOO_LARGE, declared.name.span, message)
            .with_secondary(
                field.ty.span,
                format!(
                    "{} are taken before this field, which takes {} more",
                    bytes(end.into()),
                    bytes(shape.size.into())
                ),
            )
            .with_help("store some of it elsewhere: in slices or in tables of their own"),
    )
}

/// A struct whose `@align` is less than the `needed` bytes; `field` is what needs them, or else a table's header.
pub(super) fn align_too_small(
    declared: &ast::Struct,
    field: Option<&ast::Field>,
    needed: u32,
) -> Box<Diagnostic> {
    let name = &declared.name;
    let span = tags::find(&declared.tags, tags::ALIGN).map_or(name.span, |tag| tag.span);
    let message = format!("`{}` cannot be aligned to less than {needed}", name.text);
    let diagnostic = Diagnostic::error(code::ALIGN_TOO_SMALL, span, message);
    let diagnostic = match field {
        Some(field) => diagnostic.with_secondary(
            field.ty.span,
            format!("has to lie at a multiple of {}", bytes(needed.into())),
        ),
        None => diagnostic.with_secondary(declared.class_span, "begins with a word of 8 bytes"),
    };
    Box::new(diagnostic.with_help(format!("write `@align({needed})` or more")))
}

/// A slice of at most `limit` elements, which lie `stride` bytes apart.
pub(super) fn out_of_reach(field: &ast::Field, limit: u32, stride: u32) -> Box<Diagnostic> {
    let total = u64::from(limit) * u64::from(stride);
    let message = format!(
        "the limit of `{}` is more than a message can reach: {}",
        field.name.text,
        bytes(total)
    );
    Box::new(
        Diagnostic::error(code::MESSAGE_REACH, field.ty.span, message)
            .with_label(format!(
                "up to {limit} elements of {}",
                bytes(stride.into())
            ))
            .with_help(format!(
                "a message reaches 4 GiB, which is {} elements; `[]{}` has no limit of its own",
                u32::MAX / stride,
                field.ty.name.name.text
            )),
    )
}
