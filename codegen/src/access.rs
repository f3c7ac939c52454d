//! The access plan: how each field is reached, as finished operations that a backend only has to print.
//!
//! It comes out of the model. Every place is an [`Offset`], which can be printed but not calculated with, so
//! that no layout arithmetic can creep into a backend.

use core::fmt;

use crate::model::{Class, Element, EnumId, Field, Model, Scalar, Struct, StructId, Type};

/// The byte at which something lies, counted from the first byte of its struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Offset(u32);

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A number of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size(u32);

impl fmt::Display for Size {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// How a struct is read and written.
#[derive(Clone, Debug)]
pub struct StructPlan<'m> {
    /// The struct.
    pub declared: &'m Struct,
    /// Which of the three kinds it is.
    pub form: Form,
    /// All of it, padding included.
    pub size: Size,
    /// Where its last field ends: what a table's size word says.
    pub end: Offset,
    /// What lies in it, from the first byte to the last, without gaps.
    pub parts: Vec<Part<'m>>,
}

/// What a backend makes of a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An inline struct without references: a struct of the language, with the same bytes.
    Plain,
    /// An inline struct with references in it: read through accessors.
    Referring,
    /// A table: read through accessors that mind its size word.
    Table,
}

/// A piece of a struct.
#[derive(Clone, Copy, Debug)]
pub struct Part<'m> {
    /// Its first byte.
    pub at: Offset,
    /// Its bytes.
    pub size: Size,
    /// What it is.
    pub content: Content<'m>,
}

/// What a piece of a struct is.
#[derive(Clone, Copy, Debug)]
pub enum Content<'m> {
    /// A table's size and presence words.
    Header,
    /// A field.
    Field(&'m Field, Operation),
    /// Zeros.
    Padding,
}

/// How a field is read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Load and store one value in place.
    Value(Value),
    /// View `len` values in place.
    Values(Value, u32),
    /// View an inline struct with references in place.
    Struct(StructId),
    /// View `len` of those in place.
    Structs(StructId, u32),
    /// Follow a reference to a table.
    Table(StructId),
    /// Follow a reference to UTF-8 of at most that many bytes.
    Text(Option<u32>),
    /// Follow a reference to at most that many values.
    Slice(Value, Option<u32>),
    /// Follow a reference to at most that many inline structs with references.
    StructSlice(StructId, Option<u32>),
}

/// Something without references in it, valid for any bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number or a bool.
    Scalar(Scalar),
    /// An enum.
    Enum(EnumId),
    /// An inline struct of the form [`Form::Plain`].
    Plain(StructId),
}

/// The plans of all structs of `model`, in its order.
pub fn plan(model: &Model) -> impl Iterator<Item = StructPlan<'_>> {
    model
        .structs
        .iter()
        .map(|declared| plan_struct(model, declared))
}

fn plan_struct<'m>(model: &Model, declared: &'m Struct) -> StructPlan<'m> {
    let form = match (declared.class, declared.has_references) {
        (Class::Table, _) => Form::Table,
        (Class::Inline, true) => Form::Referring,
        (Class::Inline, false) => Form::Plain,
    };
    let mut parts = Vec::with_capacity(declared.fields.len() + 2);
    if form == Form::Table {
        parts.push(Part {
            at: Offset(0),
            size: Size(karmem::layout::TABLE_HEADER_SIZE),
            content: Content::Header,
        });
    }
    for field in &declared.fields {
        let placement = field.placement;
        push_padding(
            &mut parts,
            placement.offset - placement.padding,
            placement.padding,
        );
        parts.push(Part {
            at: Offset(placement.offset),
            size: Size(field.shape.size),
            content: Content::Field(field, operation(model, field.ty)),
        });
    }
    push_padding(&mut parts, declared.end, declared.trailing_padding);
    StructPlan {
        declared,
        form,
        size: Size(declared.shape.size),
        end: Offset(declared.end),
        parts,
    }
}

fn push_padding(parts: &mut Vec<Part<'_>>, at: u32, size: u32) {
    if size > 0 {
        parts.push(Part {
            at: Offset(at),
            size: Size(size),
            content: Content::Padding,
        });
    }
}

fn operation(model: &Model, ty: Type) -> Operation {
    match ty {
        Type::Scalar(scalar) => Operation::Value(Value::Scalar(scalar)),
        Type::Enum(id) => Operation::Value(Value::Enum(id)),
        Type::Inline(id) => match element(model, Element::Inline(id)) {
            Ok(value) => Operation::Value(value),
            Err(id) => Operation::Struct(id),
        },
        Type::Table(id) => Operation::Table(id),
        Type::Array {
            element: of, len, ..
        } => match element(model, of) {
            Ok(value) => Operation::Values(value, len),
            Err(id) => Operation::Structs(id, len),
        },
        Type::Slice {
            element: of, limit, ..
        } => match element(model, of) {
            Ok(value) => Operation::Slice(value, limit),
            Err(id) => Operation::StructSlice(id, limit),
        },
        Type::Text { limit } => Operation::Text(limit),
    }
}

/// A plain value, or the inline struct with references that it is instead.
fn element(model: &Model, element: Element) -> Result<Value, StructId> {
    match element {
        Element::Scalar(scalar) => Ok(Value::Scalar(scalar)),
        Element::Enum(id) => Ok(Value::Enum(id)),
        Element::Inline(id) if model.struct_(id).has_references => Err(id),
        Element::Inline(id) => Ok(Value::Plain(id)),
    }
}
