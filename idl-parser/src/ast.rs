//! The syntax tree: what was written, in the order in which it was written, with the span of every piece.
//!
//! Nothing is looked up or computed here: a type is a name, an implicit enum value is absent.

use crate::Span;

/// A whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// `karmem game @tag(value);`
    pub header: Header,
    /// Enums and structs.
    pub declarations: Vec<Declaration>,
}

/// The first declaration of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Header {
    /// From `karmem` to `;`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// The package.
    pub name: Name,
    /// `@packed(true)` and the like.
    pub tags: Vec<Tag>,
}

/// An enum or a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Declaration {
    /// `enum Team uint8 { ... }`
    Enum(Enum),
    /// `struct Vec3 inline { ... }`
    Struct(Struct),
}

impl Declaration {
    /// The declared name.
    #[must_use]
    pub const fn name(&self) -> &Name {
        match self {
            Self::Enum(declared) => &declared.name,
            Self::Struct(declared) => &declared.name,
        }
    }
}

/// `enum Team uint8 @tag(value) { Humans; Zombies = 7; }`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enum {
    /// From `enum` to `}`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// Its name.
    pub name: Name,
    /// The type of its values, as written; the parser does not ask whether it is an integer.
    pub underlying: Name,
    /// Tags behind the type.
    pub tags: Vec<Tag>,
    /// At least one.
    pub variants: Vec<Variant>,
}

/// `Zombies = 7;`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// From the name to `;`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// Its name.
    pub name: Name,
    /// What stands behind `=`.
    pub value: Option<Integer>,
}

/// `struct MonsterData table @id(...) { ... }`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Struct {
    /// From `struct` to `}`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// Its name.
    pub name: Name,
    /// `inline` or `table`.
    pub class: Class,
    /// Where the class stands.
    pub class_span: Span,
    /// Tags behind the class.
    pub tags: Vec<Tag>,
    /// At least one.
    pub fields: Vec<Field>,
}

/// How a struct is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Class {
    /// Fixed shape, embedded where it is used.
    Inline,
    /// May grow at its end, referred to by an offset.
    Table,
}

/// `Name [<512]char @tag(value);`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// From the name to `;`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// Its name.
    pub name: Name,
    /// Its type.
    pub ty: Type,
    /// Tags behind the type.
    pub tags: Vec<Tag>,
}

/// A type, as written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Type {
    /// From `[`, or the name, to the end of the name.
    pub span: Span,
    /// One, many, or up to many of them.
    pub shape: Shape,
    /// The scalar, enum or struct.
    pub name: Name,
}

/// What stands in front of a type's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Nothing: one value.
    Single,
    /// `[5]`: always that many, stored in place.
    Array(Integer),
    /// `[]`: any number, stored elsewhere.
    Slice,
    /// `[<512]`: at most that many, stored elsewhere.
    Limited(Integer),
}

/// A name with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Where it stands.
    pub span: Span,
    /// The name.
    pub text: String,
}

/// A number with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Integer {
    /// Where it stands.
    pub span: Span,
    /// Its value. The parser refuses what does not fit, so that nobody else has to.
    pub value: i128,
}

/// `@name(value)` or `@name()`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// From `@` to `)`.
    pub span: Span,
    /// The name, dots included: `golang.package`.
    pub name: Name,
    /// The value without its backquotes; empty for `@name()`.
    pub value: Name,
}

/// One line of `///` text, without the slashes and the space behind them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Doc {
    /// The whole line.
    pub span: Span,
    /// Its text.
    pub text: String,
}
