//! Sizes and offsets: types that passed the rules in, every byte of every struct out.
//!
//! The arithmetic is that of [`karmem::layout`]; here is only what it is applied to, and what doesn't fit.

use karmem::layout::{self, MAX_STRUCT_SIZE, Placement, Shape};
use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Class};

use crate::check::{self, Checked};
use crate::code;
use crate::model::{Element, StructId, Type};
use crate::resolve::Resolved;

/// Where the bytes of a struct lie.
pub(crate) struct Struct {
    /// Padded size and alignment.
    pub(crate) shape: Shape,
    /// The byte behind the last field.
    pub(crate) end: u32,
    /// In the order of their declaration, which is also that of their offsets.
    pub(crate) fields: Vec<Field>,
}

/// Where the bytes of a field lie.
pub(crate) struct Field {
    pub(crate) shape: Shape,
    pub(crate) placement: Placement,
}

/// Lays out every struct; none where something in it has been reported.
pub(crate) fn lay_out(
    resolved: &Resolved<'_>,
    checked: &Checked,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<Struct>> {
    let mut structs: Vec<Option<Struct>> = Vec::new();
    structs.resize_with(resolved.structs.len(), || None);
    for &id in &resolved.embedded_first {
        let laid_out = lay_out_struct(
            id,
            resolved,
            &Sizes {
                checked,
                structs: &structs,
            },
            diagnostics,
        );
        structs[id.index()] = laid_out;
    }
    structs
}

/// What is known about sizes so far. A struct on a cycle has none, and neither has what embeds it.
pub(crate) struct Sizes<'a> {
    pub(crate) checked: &'a Checked,
    pub(crate) structs: &'a [Option<Struct>],
}

impl Sizes<'_> {
    /// What an element takes.
    fn element(&self, element: Element) -> Option<Shape> {
        match element {
            Element::Scalar(scalar) => Some(scalar.shape()),
            Element::Enum(id) => Some(self.checked.enums[id.index()].underlying?.scalar().shape()),
            Element::Inline(id) => Some(self.structs[id.index()].as_ref()?.shape),
        }
    }

    /// `ty` with its stride, once every struct has its size: a slice may hold the struct that it is in.
    pub(crate) fn with_stride(
        &self,
        ty: check::Type,
        field: &ast::Field,
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Option<Type> {
        Some(match ty {
            check::Type::Value(Element::Scalar(scalar)) => Type::Scalar(scalar),
            check::Type::Value(Element::Enum(id)) => Type::Enum(id),
            check::Type::Value(Element::Inline(id)) => Type::Inline(id),
            check::Type::Table(id) => Type::Table(id),
            check::Type::Text { limit } => Type::Text { limit },
            check::Type::Array { element, len } => Type::Array {
                element,
                len,
                stride: self.element(element)?.size,
            },
            check::Type::Slice { element, limit } => {
                let shape = self.element(element)?;
                if let Some(limit) = limit
                    && shape.array(limit).is_none()
                {
                    diagnostics.push(out_of_reach(field, limit, shape.size));
                }
                Type::Slice {
                    element,
                    limit,
                    stride: shape.size,
                }
            }
        })
    }
}

fn lay_out_struct(
    id: StructId,
    resolved: &Resolved<'_>,
    sizes: &Sizes<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Struct> {
    let declared = resolved.structs[id.index()].declared;
    let mut end = match declared.class {
        Class::Inline => 0,
        Class::Table => layout::TABLE_HEADER_SIZE,
    };
    let mut fields = Vec::with_capacity(declared.fields.len());
    for (field, ty) in declared
        .fields
        .iter()
        .zip(&sizes.checked.structs[id.index()].types)
    {
        let shape = match (*ty)? {
            check::Type::Value(element) => sizes.element(element)?,
            check::Type::Table(_) => Shape::TABLE_REFERENCE,
            check::Type::Slice { .. } | check::Type::Text { .. } => Shape::SLICE,
            check::Type::Array { element, len } => {
                let element = sizes.element(element)?;
                match element
                    .array(len)
                    .filter(|shape| shape.size <= MAX_STRUCT_SIZE)
                {
                    Some(shape) => shape,
                    None => {
                        diagnostics.push(array_too_large(field, len, element.size));
                        return None;
                    }
                }
            }
        };
        let placement =
            layout::place(end, shape).filter(|placement| placement.end <= MAX_STRUCT_SIZE);
        let Some(placement) = placement else {
            diagnostics.push(struct_too_large(declared, field, end, shape));
            return None;
        };
        end = placement.end;
        fields.push(Field { shape, placement });
    }
    // Always fits: the limit is a multiple of every alignment.
    let shape = layout::close(end, layout::WORD)?;
    Some(Struct { shape, end, fields })
}

fn array_too_large(field: &ast::Field, len: u32, size: u32) -> Diagnostic {
    let total = u64::from(len) * u64::from(size);
    let message = format!(
        "array `{}` is larger than a struct may be: {}",
        field.name.text,
        bytes(total)
    );
    Diagnostic::error(code::STRUCT_TOO_LARGE, field.ty.span, message)
        .with_label(format!("{len} elements of {}", bytes(size.into())))
        .with_help(format!(
            "a struct takes at most {}; a slice, `[<{len}]{}`, is stored outside of it",
            bytes(MAX_STRUCT_SIZE.into()),
            field.ty.name.text
        ))
}

fn struct_too_large(
    declared: &ast::Struct,
    field: &ast::Field,
    end: u32,
    shape: Shape,
) -> Diagnostic {
    let message = format!(
        "struct `{}` is larger than {}",
        declared.name.text,
        bytes(MAX_STRUCT_SIZE.into())
    );
    Diagnostic::error(code::STRUCT_TOO_LARGE, declared.name.span, message)
        .with_secondary(
            field.ty.span,
            format!(
                "{} are taken before this field, which takes {} more",
                bytes(end.into()),
                bytes(shape.size.into())
            ),
        )
        .with_help("store some of it elsewhere: in slices or in tables of their own")
}

fn out_of_reach(field: &ast::Field, limit: u32, stride: u32) -> Diagnostic {
    let total = u64::from(limit) * u64::from(stride);
    let message = format!(
        "the limit of `{}` is more than a message can reach: {}",
        field.name.text,
        bytes(total)
    );
    Diagnostic::error(code::MESSAGE_REACH, field.ty.span, message)
        .with_label(format!(
            "up to {limit} elements of {}",
            bytes(stride.into())
        ))
        .with_help(format!(
            "a message reaches 4 GiB, which is {} elements; `[]{}` has no limit of its own",
            u32::MAX / stride,
            field.ty.name.text
        ))
}

/// A number of bytes with its unit, digits in groups of three.
fn bytes(count: u64) -> String {
    let digits = count.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3 + 6);
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text + if count == 1 { " byte" } else { " bytes" }
}
