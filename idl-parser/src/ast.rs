//! The syntax tree: what was written, in the order in which it was written, with the span of every piece.
//!
//! Nothing is looked up or computed here: a type is a name, an implicit enum value is absent.

use smol_str::SmolStr;

use crate::Span;

/// A whole file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// `karmem game @tag(value);`
    pub header: Header,
    /// `import "other.km";`, between the header and the declarations.
    pub imports: Vec<Import>,
    /// Constants, enums, structs and unions.
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

/// `import "other.km";`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Import {
    /// From `import` to `;`.
    pub span: Span,
    /// The path without its quotes, relative to the folder of the importing file; the span has the quotes.
    pub path: Name,
}

/// A constant, an enum, a struct or a union.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Declaration {
    /// `const MaxPlayers uint32 = 64;`
    Constant(Constant),
    /// `enum Team uint8 { ... }`
    Enum(Enum),
    /// `struct Vec3 inline { ... }`
    Struct(Struct),
    /// `union Shape { ... }`
    Union(Union),
}

impl Declaration {
    /// The declared name.
    #[must_use]
    pub const fn name(&self) -> &Name {
        match self {
            Self::Constant(declared) => &declared.name,
            Self::Enum(declared) => &declared.name,
            Self::Struct(declared) => &declared.name,
            Self::Union(declared) => &declared.name,
        }
    }

    /// Its own tags, not those of what is in its braces.
    #[must_use]
    pub fn tags(&self) -> &[Tag] {
        match self {
            Self::Constant(declared) => &declared.tags,
            Self::Enum(declared) => &declared.tags,
            Self::Struct(declared) => &declared.tags,
            Self::Union(declared) => &declared.tags,
        }
    }
}

/// `const MaxPlayers uint32 = 64 @tag(value);`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constant {
    /// From `const` to `;`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// Its name.
    pub name: Name,
    /// Its type, as written; the parser does not ask whether it is a number.
    pub ty: Name,
    /// What stands behind `=`.
    pub value: Value,
    /// Tags behind the value.
    pub tags: Vec<Tag>,
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

/// `Zombies = 7 @tag(value);`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// From the name to `;`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// Its name.
    pub name: Name,
    /// What stands behind `=`.
    pub value: Option<Value>,
    /// Tags behind the value.
    pub tags: Vec<Tag>,
}

/// `union Shape @tag(value) { Circle; Corner Vec3 = 7; }`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Union {
    /// From `union` to `}`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// Its name.
    pub name: Name,
    /// Tags behind the name.
    pub tags: Vec<Tag>,
    /// At least one.
    pub members: Vec<Member>,
}

/// `Corner Vec3 = 7 @tag(value);`, or `Circle;` for a member that is called like its type.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// From the name to `;`.
    pub span: Span,
    /// `///` text above it.
    pub docs: Vec<Doc>,
    /// Its name, which is also that of its type where none is written.
    pub name: Name,
    /// Its type.
    pub ty: Option<Path>,
    /// What stands behind `=`.
    pub value: Option<Value>,
    /// Tags behind the value.
    pub tags: Vec<Tag>,
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

/// `Mana int16 = 100 @tag(value);`
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
    /// What stands behind `=`; in a box, as most fields have none.
    pub default: Option<Box<Value>>,
    /// Tags behind the type, or the default.
    pub tags: Vec<Tag>,
}

/// A type, as written: `[<16]?game.Vec3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Type {
    /// From the first prefix, or the name, to the end of the name.
    pub span: Span,
    /// What stands in front of the name, from the outside in: no type is nested in the tree, so that none can be too deep.
    pub prefixes: Vec<Prefix>,
    /// The scalar, enum, struct or union.
    pub name: Path,
}

/// A piece of what stands in front of a type's name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prefix {
    /// From `[` to `]`, or `?`.
    pub span: Span,
    /// What it makes of the type behind it.
    pub kind: PrefixKind,
}

/// What a prefix makes of the type behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PrefixKind {
    /// `?`: one, or nothing.
    Optional,
    /// `[5]`: always that many, stored in place.
    Array(Length),
    /// `[]`: any number, stored elsewhere.
    Slice,
    /// `[<512]`: at most that many, stored elsewhere.
    Limited(Length),
}

/// A number of elements: `5`, `MaxPlayers` or `game.MaxPlayers`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Length {
    /// The number itself.
    Number(Integer),
    /// The name of a constant.
    Constant(Path),
}

impl Length {
    /// Where it stands.
    #[must_use]
    pub const fn span(&self) -> Span {
        match self {
            Self::Number(number) => number.span,
            Self::Constant(path) => path.span,
        }
    }
}

/// What stands behind `=`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `100`, `-0x10`
    Integer(Integer),
    /// `1.5`, `-2e9`: as written, without a word about what it is rounded to.
    Float(Name),
    /// `true`, `Orcs`, `MaxPlayers`, `game.MaxPlayers`
    Name(Path),
}

impl Value {
    /// Where it stands.
    #[must_use]
    pub const fn span(&self) -> Span {
        match self {
            Self::Integer(number) => number.span,
            Self::Float(number) => number.span,
            Self::Name(path) => path.span,
        }
    }
}

/// The name of something declared here, `Vec3`, or in a certain package, `game.Vec3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Path {
    /// All of it.
    pub span: Span,
    /// What stands in front of the dot; in a box, as most paths have none.
    pub package: Option<Box<Name>>,
    /// What stands behind the dot, or alone.
    pub name: Name,
}

/// A name with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Where it stands.
    pub span: Span,
    /// The name; a short one, as most are, without memory of its own.
    pub text: SmolStr,
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
