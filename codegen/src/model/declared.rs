//! What a schema declares: constants, enums, unions and structs with their fields.

use karmem_idl::ast::Class;
use karmem_layout::{Placement, Shape, Wire};
use smol_str::SmolStr;

use super::{Integer, Literal, Presence, Scalar, SchemaId, StructId, Type};

/// A tag: `@golang.package(km)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Without the `@`.
    pub name: SmolStr,
    /// Without parentheses and backquotes; empty for `@name()`.
    pub value: String,
}

/// `@deprecated`: whoever uses it is told so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deprecated {
    /// What to do instead, or why.
    pub why: Option<String>,
}

/// A constant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// As in the schema.
    pub name: SmolStr,
    /// The schema that declares it.
    pub schema: SchemaId,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its value.
    pub tags: Vec<Tag>,
    /// From `@deprecated`.
    pub deprecated: Option<Deprecated>,
    /// The type of its value.
    pub ty: Scalar,
    /// Its value.
    pub value: Literal,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enum {
    /// As in the schema.
    pub name: SmolStr,
    /// The schema that declares it.
    pub schema: SchemaId,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its underlying type.
    pub tags: Vec<Tag>,
    /// From `@deprecated`.
    pub deprecated: Option<Deprecated>,
    /// How a value is stored.
    pub underlying: Integer,
    /// In the order in which they were declared. One of them is 0, no two are equal, all fit `underlying`.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// As in the schema.
    pub name: SmolStr,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its value.
    pub tags: Vec<Tag>,
    /// From `@deprecated`.
    pub deprecated: Option<Deprecated>,
    /// Its value, which fits the enum's underlying type.
    pub value: i128,
}

/// A union: one of its members, or nothing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Union {
    /// As in the schema.
    pub name: SmolStr,
    /// The schema that declares it.
    pub schema: SchemaId,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its name.
    pub tags: Vec<Tag>,
    /// From `@deprecated`.
    pub deprecated: Option<Deprecated>,
    /// In the order in which they were declared. No two have one tag.
    pub members: Vec<Member>,
    /// A number that it shares with all structs and unions that it holds, and that hold it, directly or not, other than through
    /// slices and optional tables. An owned one of them can't lie in another but in a box.
    pub cycle: u32,
}

/// A member of a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// As in the schema.
    pub name: SmolStr,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its type.
    pub tags: Vec<Tag>,
    /// From `@deprecated`.
    pub deprecated: Option<Deprecated>,
    /// What is stored elsewhere when this member is: an inline struct or a table.
    pub ty: StructId,
    /// What says that it is this member, never 0.
    pub tag: u32,
}

/// An inline struct or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Struct {
    /// As in the schema.
    pub name: SmolStr,
    /// The schema that declares it.
    pub schema: SchemaId,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its class.
    pub tags: Vec<Tag>,
    /// From `@deprecated`.
    pub deprecated: Option<Deprecated>,
    /// How it is stored.
    pub class: Class,
    /// How the bytes of messages lie that it is in. All that it refers to or embeds has the same, and so has what refers to it.
    pub wire: Wire,
    /// Tells messages of this type from others; no two structs of a schema share one, none is 0.
    pub id: u64,
    /// Its padded size and its alignment: 8, or what `@align` says or a field needs; 1 where it is packed. A table's size counts its header.
    pub shape: Shape,
    /// The byte behind the last field. A table's `size` word holds this number.
    pub end: u32,
    /// Bytes between [`end`](Self::end) and the size of [`shape`](Self::shape).
    pub trailing_padding: u32,
    /// In the order in which they were declared, which is also the order of their offsets.
    pub fields: Vec<Field>,
    /// Whether it is an inline struct that is valid for any bits: it holds no references and no room for limited
    /// arrays, and neither does an inline struct inside it.
    pub is_plain: bool,
    /// A number that it shares with all structs and unions that it holds, and that hold it, directly or not, other than through
    /// slices and optional tables. An owned one of them can't lie in another but in a box.
    pub cycle: u32,
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// As in the schema.
    pub name: SmolStr,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its type.
    pub tags: Vec<Tag>,
    /// From `@deprecated`.
    pub deprecated: Option<Deprecated>,
    /// Its type.
    pub ty: Type,
    /// Its type in the words of the schema, in canonical form: `[<512]char`, `?game.Vec3`, `[<16]char @inline()`.
    pub written: SmolStr,
    /// Whether it can be absent. It is when and only when [`ty`](Self::ty) is optional.
    pub presence: Presence,
    /// What it holds before it is set, and what readers of messages that are too old to have it read. None is 0.
    pub default: Option<Literal>,
    /// Where it lies, counted from the first byte of the struct, a table's header included.
    pub placement: Placement,
    /// Size and alignment of what is stored in place: for slices, text, tables and unions that is the reference.
    pub shape: Shape,
}
