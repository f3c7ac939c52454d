//! What a schema declares, as data: enums, unions and structs with their fields.

use core::any::TypeId;

use super::{Scalar, Type};
use crate::Schema;
use crate::layout::{Class, Shape};

/// An inline struct or a table.
#[derive(Clone, Copy, Debug)]
pub struct Struct {
    /// The schema that it belongs to.
    pub package: &'static Schema,
    /// As in the schema.
    pub name: &'static str,
    /// The 64-bit id in the schema.
    pub id: u64,
    /// How it is stored.
    pub class: Class,
    /// Its size in bytes, padding included, and its alignment; a table's size counts its header.
    pub shape: Shape,
    /// In the order of their offsets. Padding is none of them, unless it is more than the layout would add.
    pub fields: &'static [Field],
    /// What the lines above it say behind `///`, each with `\n` at its end.
    pub docs: &'static str,
    /// Whether nobody should use it any more.
    pub deprecated: Option<Deprecated>,
    /// Of its type in Rust, which tells it from others of its name.
    pub type_id: fn() -> TypeId,
}

/// A field of a struct.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    /// The name of its getter, without `r#`.
    pub name: &'static str,
    /// Its type.
    pub ty: Type,
    /// Its first byte, counted from the struct's.
    pub offset: u32,
    /// Size in bytes and alignment of what is stored in place: for slices, text, tables and unions that is the reference.
    pub shape: Shape,
    /// The bits of what it holds before it is set, as many as it has; none where they are zero.
    pub default: Option<u64>,
    /// What the lines above it say behind `///`, each with `\n` at its end.
    pub docs: &'static str,
    /// Whether nobody should use it any more.
    pub deprecated: Option<Deprecated>,
}

/// An enum.
#[derive(Clone, Copy, Debug)]
pub struct Enum {
    /// As in the schema.
    pub name: &'static str,
    /// The integer that it is stored as.
    pub underlying: Scalar,
    /// In the order in which they were declared.
    pub variants: &'static [Variant],
    /// What the lines above it say behind `///`, each with `\n` at its end.
    pub docs: &'static str,
    /// Whether nobody should use it any more.
    pub deprecated: Option<Deprecated>,
    /// Of its type in Rust, which tells it from others of its name.
    pub type_id: fn() -> TypeId,
}

/// A variant of an enum.
#[derive(Clone, Copy, Debug)]
pub struct Variant {
    /// As in the schema.
    pub name: &'static str,
    /// Its value.
    pub value: i128,
    /// What the lines above it say behind `///`, each with `\n` at its end.
    pub docs: &'static str,
    /// Whether nobody should use it any more.
    pub deprecated: Option<Deprecated>,
}

/// A union: one of its members, or nothing.
#[derive(Clone, Copy, Debug)]
pub struct Union {
    /// As in the schema.
    pub name: &'static str,
    /// In the order in which they were declared.
    pub members: &'static [Member],
    /// What the lines above it say behind `///`, each with `\n` at its end.
    pub docs: &'static str,
    /// Whether nobody should use it any more.
    pub deprecated: Option<Deprecated>,
    /// Of its type in Rust, which tells it from others of its name.
    pub type_id: fn() -> TypeId,
}

/// A member of a union.
#[derive(Clone, Copy, Debug)]
pub struct Member {
    /// As in the schema.
    pub name: &'static str,
    /// What is stored elsewhere when the union is this member.
    pub ty: fn() -> &'static Struct,
    /// What says that it is this member, never 0.
    pub tag: u32,
    /// What the lines above it say behind `///`, each with `\n` at its end.
    pub docs: &'static str,
    /// Whether nobody should use it any more.
    pub deprecated: Option<Deprecated>,
}

/// `@deprecated`: whoever uses it is told so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deprecated {
    /// What to do instead, or why; perhaps empty.
    pub why: &'static str,
}
