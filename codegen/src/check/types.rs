//! Types of fields: a name that is bound and what stands in front of it in, a type that can be laid out out.

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Shape};

use crate::code;
use crate::model::{Element, StructId};
use crate::resolve::{Struct, Target};

/// The type of a field, before anybody knows how large its elements are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Type {
    /// One value, in place.
    Value(Element),
    /// A reference to a table.
    Table(StructId),
    /// Always `len` elements, in place; `len` isn't 0.
    Array { element: Element, len: u32 },
    /// A reference to elements.
    Slice {
        element: Element,
        limit: Option<u32>,
    },
    /// A reference to UTF-8.
    Text { limit: Option<u32> },
}

/// The type of each field of `declared`; none where there is something wrong with it.
pub(super) fn check(declared: &Struct<'_>, diagnostics: &mut Vec<Diagnostic>) -> Vec<Option<Type>> {
    let fields = declared.declared.fields.iter().zip(&declared.targets);
    fields
        .map(|(field, target)| match type_of(field, (*target)?) {
            Ok(ty) => Some(ty),
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                None
            }
        })
        .collect()
}

/// Whether each struct holds references, be it deep inside.
pub(super) fn references(embedded_first: &[StructId], types: &[Vec<Option<Type>>]) -> Vec<bool> {
    let mut has_references = vec![false; types.len()];
    for id in embedded_first {
        has_references[id.index()] = types[id.index()].iter().flatten().any(|ty| match ty {
            Type::Table(_) | Type::Slice { .. } | Type::Text { .. } => true,
            Type::Value(Element::Inline(inner))
            | Type::Array {
                element: Element::Inline(inner),
                ..
            } => has_references[inner.index()],
            Type::Value(_) | Type::Array { .. } => false,
        });
    }
    has_references
}

fn type_of(field: &ast::Field, target: Target) -> Result<Type, Box<Diagnostic>> {
    let shape = &field.ty.shape;
    if let Shape::Array(len) = shape
        && len.value == 0
    {
        return Err(empty_array(field, len));
    }
    let element = match (target, shape) {
        (Target::Scalar(scalar), _) => Element::Scalar(scalar),
        (Target::Enum(id), _) => Element::Enum(id),
        (Target::Inline(id), _) => Element::Inline(id),
        (Target::Table(id), Shape::Single) => return Ok(Type::Table(id)),
        (Target::Table(_), _) => return Err(table_element(field)),
        (Target::Char, Shape::Slice) => return Ok(Type::Text { limit: None }),
        (Target::Char, Shape::Limited(limit)) => {
            return Ok(Type::Text {
                limit: Some(length(limit)?),
            });
        }
        (Target::Char, Shape::Single | Shape::Array(_)) => return Err(char_outside_slice(field)),
    };
    Ok(match shape {
        Shape::Single => Type::Value(element),
        Shape::Array(len) => Type::Array {
            element,
            len: length(len)?,
        },
        Shape::Slice => Type::Slice {
            element,
            limit: None,
        },
        Shape::Limited(limit) => Type::Slice {
            element,
            limit: Some(length(limit)?),
        },
    })
}

/// Lengths are stored in 32 bits.
fn length(written: &ast::Integer) -> Result<u32, Box<Diagnostic>> {
    u32::try_from(written.value).map_err(|_| {
        let message = format!("{} elements are more than a length can say", written.value);
        let help = format!("the largest length is {}", u32::MAX);
        Box::new(Diagnostic::error(code::MESSAGE_REACH, written.span, message).with_help(help))
    })
}

fn empty_array(field: &ast::Field, len: &ast::Integer) -> Box<Diagnostic> {
    let message = format!("field `{}` is an array of no elements", field.name.text);
    Box::new(
        Diagnostic::error(code::EMPTY_ARRAY, len.span, message)
            .with_label("at least 1")
            .with_help(format!(
                "write `[]{}` for any number of elements, or remove the field",
                field.ty.name.text
            )),
    )
}

fn table_element(field: &ast::Field) -> Box<Diagnostic> {
    let table = &field.ty.name.text;
    let message = format!("table `{table}` cannot be an element of an array or a slice");
    let brackets = match &field.ty.shape {
        Shape::Array(len) => format!("[{}]", len.value),
        Shape::Limited(limit) => format!("[<{}]", limit.value),
        Shape::Single | Shape::Slice => "[]".to_owned(),
    };
    Box::new(
        Diagnostic::error(code::TABLE_ELEMENT, field.ty.span, message)
            .with_label("elements lie side by side, and a table's size may grow")
            .with_help(format!(
                "wrap it in an inline struct, which holds a reference to it:\n\
                 `struct {table}Entry inline {{ Data {table}; }}`, and here `{brackets}{table}Entry`"
            )),
    )
}

fn char_outside_slice(field: &ast::Field) -> Box<Diagnostic> {
    let message = format!(
        "field `{}` cannot be of type `char`: text is a slice",
        field.name.text
    );
    let (label, help) = match &field.ty.shape {
        Shape::Array(len) => (
            "text has no fixed length",
            format!("write `[<{0}]char` for text of up to {0} bytes, or `[{0}]byte` for {0} bytes of anything", len.value),
        ),
        _ => (
            "one `char` is not a type",
            "write `[]char` for text, `[<64]char` for text of up to 64 bytes, or `uint8` for a number".to_owned(),
        ),
    };
    Box::new(
        Diagnostic::error(code::CHAR_OUTSIDE_SLICE, field.ty.span, message)
            .with_label(label)
            .with_help(help),
    )
}
