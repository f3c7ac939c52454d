//! The access plan: how each field is reached, as finished operations that a backend only has to print.
//!
//! It comes out of the model. Every place is an [`Offset`], which can be printed but not calculated with, so
//! that no layout arithmetic can creep into a backend.

pub mod indexed;
mod operation;
mod stretch;

use core::fmt;

use serde::Serialize;

use crate::model::{Class, Field, Model, Schema, Struct, StructId, Wire};

pub use operation::{Layer, Leaf, Nested, Operation, Value, is_boxed};
pub use stretch::{Stretch, has_padding, stretches};

/// The byte at which something lies, counted from the first byte of its struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Offset(u32);

impl fmt::Display for Offset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// A number of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
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
    /// Which kind it is.
    pub form: Form,
    /// All of it, padding included.
    pub size: Size,
    /// Its alignment, where that isn't the usual one of its wire.
    pub align: Option<Size>,
    /// Where its last field ends: what a table's size word says.
    pub end: Offset,
    /// What lies in it, from the first byte to the last, without gaps.
    pub parts: Vec<Part<'m>>,
}

/// What a backend makes of a struct.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// An inline struct that is valid for any bits: a struct of the language, with the same bytes.
    Plain,
    /// An inline struct with references or limited arrays in it: read through accessors.
    Referring,
    /// A table: read through accessors that mind its size word.
    Table,
    /// A packed inline struct without references: a struct of the language, which is copied from and to its bytes.
    PackedValue,
    /// A packed inline struct with references in it: read through accessors.
    PackedReferring,
    /// A packed table: read through accessors that mind its size word.
    PackedTable,
}

impl Form {
    /// What a backend makes of the struct `id`, also as a member of a union.
    #[must_use]
    pub fn of(model: &Model, id: StructId) -> Self {
        form(model.struct_(id))
    }
}

/// A piece of a struct.
#[derive(Clone, Debug)]
pub struct Part<'m> {
    /// Its first byte.
    pub at: Offset,
    /// Its bytes.
    pub size: Size,
    /// What it is.
    pub content: Content<'m>,
}

/// What a piece of a struct is.
#[derive(Clone, Debug)]
pub enum Content<'m> {
    /// A table's size and presence words; of a packed one, its size.
    Header,
    /// A field. Where it is optional, the operation is that on what is there; [`Field::presence`] says how to see whether it is.
    Field(&'m Field, Operation),
    /// Zeros.
    Padding,
}

/// The plans of all structs that `schema` declares, in its order.
pub fn plan<'m>(model: &'m Model, schema: &Schema) -> impl Iterator<Item = StructPlan<'m>> {
    model.structs[schema.structs.clone()]
        .iter()
        .map(|declared| plan_struct(model, declared))
}

/// The plan of one struct of `model`.
#[must_use]
pub fn plan_struct<'m>(model: &Model, declared: &'m Struct) -> StructPlan<'m> {
    let form = form(declared);
    let mut parts = Vec::with_capacity(declared.fields.len() + 2);
    if declared.class == Class::Table {
        parts.push(Part {
            at: Offset(0),
            size: Size(declared.wire.table_header_size()),
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
            content: Content::Field(field, Operation::of(model, declared, field.ty)),
        });
    }
    push_padding(&mut parts, declared.end, declared.trailing_padding);
    let align = declared.shape.align;
    StructPlan {
        declared,
        form,
        size: Size(declared.shape.size),
        align: (align != declared.wire.word()).then_some(Size(align)),
        end: Offset(declared.end),
        parts,
    }
}

fn form(declared: &Struct) -> Form {
    match (declared.wire, declared.class, declared.is_plain) {
        (Wire::Flat, Class::Table, _) => Form::Table,
        (Wire::Flat, Class::Inline, false) => Form::Referring,
        (Wire::Flat, Class::Inline, true) => Form::Plain,
        (Wire::Packed, Class::Table, _) => Form::PackedTable,
        (Wire::Packed, Class::Inline, false) => Form::PackedReferring,
        (Wire::Packed, Class::Inline, true) => Form::PackedValue,
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
