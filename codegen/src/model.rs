//! The model: a checked schema with every name bound and every byte placed. Nothing in it is optional or unresolved.
//!
//! It comes out of [`compile`](crate::compile) and is all that the access plan and the backends see. It knows
//! no source positions and no output languages. Sizes, offsets and strides are in bytes, lengths and limits in elements.

pub use karmem::layout::{Placement, Shape};
pub use karmem_idl::ast::Class;

/// A whole schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Model {
    /// The name behind `karmem`.
    pub package: String,
    /// `///` lines above the header.
    pub docs: Vec<String>,
    /// Tags of the header, the unknown ones too.
    pub tags: Vec<Tag>,
    /// In the order in which they were declared; an [`EnumId`] is an index into it.
    pub enums: Vec<Enum>,
    /// In the order in which they were declared; a [`StructId`] is an index into it.
    pub structs: Vec<Struct>,
    /// 64 bits over the canonical text of everything that decides where bytes lie; see [`fingerprint`](crate::fingerprint).
    pub fingerprint: u64,
}

impl Model {
    /// The enum that `id` stands for.
    ///
    /// # Panics
    /// When `id` comes from another model that has more enums.
    #[must_use]
    pub fn enum_(&self, id: EnumId) -> &Enum {
        &self.enums[id.index()]
    }

    /// The struct that `id` stands for.
    ///
    /// # Panics
    /// When `id` comes from another model that has more structs.
    #[must_use]
    pub fn struct_(&self, id: StructId) -> &Struct {
        &self.structs[id.index()]
    }
}

/// One of the enums of one model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnumId(pub(crate) u32);

impl EnumId {
    /// Its index in [`Model::enums`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// One of the structs of one model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StructId(pub(crate) u32);

impl StructId {
    /// Its index in [`Model::structs`].
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A tag: `@golang.package(km)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tag {
    /// Without the `@`.
    pub name: String,
    /// Without parentheses and backquotes; empty for `@name()`.
    pub value: String,
}

/// An enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Enum {
    /// As in the schema.
    pub name: String,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its underlying type.
    pub tags: Vec<Tag>,
    /// How a value is stored.
    pub underlying: Integer,
    /// In the order in which they were declared. One of them is 0, no two are equal, all fit `underlying`.
    pub variants: Vec<Variant>,
}

/// A variant of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// As in the schema.
    pub name: String,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Its value, which fits the enum's underlying type.
    pub value: i128,
}

/// An inline struct or a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Struct {
    /// As in the schema.
    pub name: String,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its class.
    pub tags: Vec<Tag>,
    /// How it is stored.
    pub class: Class,
    /// Tells messages of this type from others; no two structs of a model share one, none is 0.
    pub id: u64,
    /// Its padded size and its alignment. A table's size counts its header.
    pub shape: Shape,
    /// The byte behind the last field. A table's `size` word holds this number.
    pub end: u32,
    /// Bytes between [`end`](Self::end) and the size of [`shape`](Self::shape).
    pub trailing_padding: u32,
    /// In the order in which they were declared, which is also the order of their offsets.
    pub fields: Vec<Field>,
    /// Whether it, or an inline struct inside it, holds a slice, text or a reference to a table.
    pub has_references: bool,
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Field {
    /// As in the schema.
    pub name: String,
    /// `///` lines above it.
    pub docs: Vec<String>,
    /// Tags behind its type.
    pub tags: Vec<Tag>,
    /// Its type.
    pub ty: Type,
    /// Its type in the words of the schema, in canonical form: `[<512]char`.
    pub written: String,
    /// Where it lies, counted from the first byte of the struct, a table's header included.
    pub placement: Placement,
    /// Size and alignment of what is stored in place: for slices, text and tables that is the reference.
    pub shape: Shape,
}

/// The type of a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A number or a bool, in place.
    Scalar(Scalar),
    /// An enum, in place.
    Enum(EnumId),
    /// An inline struct, in place.
    Inline(StructId),
    /// A reference to a table.
    Table(StructId),
    /// `[5]T`: always `len` elements, in place.
    Array {
        /// What it holds.
        element: Element,
        /// Elements, never 0.
        len: u32,
        /// Bytes from one element to the next.
        stride: u32,
    },
    /// `[]T` or `[<64]T`: a reference to elements.
    Slice {
        /// What it holds.
        element: Element,
        /// At most that many elements.
        limit: Option<u32>,
        /// Bytes from one element to the next, never 0.
        stride: u32,
    },
    /// `[]char` or `[<64]char`: a reference to UTF-8.
    Text {
        /// At most that many bytes.
        limit: Option<u32>,
    },
}

impl Type {
    /// Whether what is stored in place is an offset to something elsewhere in the message.
    #[must_use]
    pub const fn is_reference(self) -> bool {
        matches!(
            self,
            Self::Table(_) | Self::Slice { .. } | Self::Text { .. }
        )
    }
}

/// What an array or a slice holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Element {
    /// A number or a bool.
    Scalar(Scalar),
    /// An enum.
    Enum(EnumId),
    /// An inline struct.
    Inline(StructId),
}

/// A number or a bool. The schema's `byte` is [`U8`](Self::U8).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scalar {
    /// `uint8` or `byte`.
    U8,
    /// `uint16`
    U16,
    /// `uint32`
    U32,
    /// `uint64`
    U64,
    /// `int8`
    I8,
    /// `int16`
    I16,
    /// `int32`
    I32,
    /// `int64`
    I64,
    /// `float32`
    F32,
    /// `float64`
    F64,
    /// `bool`: a byte that is true when it isn't 0.
    Bool,
}

impl Scalar {
    /// The scalar that a schema calls `name`; `char` is none, as it only makes up text.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Some(match name {
            "uint8" | "byte" => Self::U8,
            "uint16" => Self::U16,
            "uint32" => Self::U32,
            "uint64" => Self::U64,
            "int8" => Self::I8,
            "int16" => Self::I16,
            "int32" => Self::I32,
            "int64" => Self::I64,
            "float32" => Self::F32,
            "float64" => Self::F64,
            "bool" => Self::Bool,
            _ => return None,
        })
    }

    /// What a schema calls it; `uint8` for what was written `byte`.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::U8 => "uint8",
            Self::U16 => "uint16",
            Self::U32 => "uint32",
            Self::U64 => "uint64",
            Self::I8 => "int8",
            Self::I16 => "int16",
            Self::I32 => "int32",
            Self::I64 => "int64",
            Self::F32 => "float32",
            Self::F64 => "float64",
            Self::Bool => "bool",
        }
    }

    /// Its size and alignment.
    #[must_use]
    pub const fn shape(self) -> Shape {
        Shape::scalar(match self {
            Self::U8 | Self::I8 | Self::Bool => 1,
            Self::U16 | Self::I16 => 2,
            Self::U32 | Self::I32 | Self::F32 => 4,
            Self::U64 | Self::I64 | Self::F64 => 8,
        })
    }
}

/// How the values of an enum are stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Integer {
    /// `uint8`
    U8,
    /// `uint16`
    U16,
    /// `uint32`
    U32,
    /// `uint64`
    U64,
    /// `int8`
    I8,
    /// `int16`
    I16,
    /// `int32`
    I32,
    /// `int64`
    I64,
}

impl Integer {
    /// The same as a scalar.
    #[must_use]
    pub const fn scalar(self) -> Scalar {
        match self {
            Self::U8 => Scalar::U8,
            Self::U16 => Scalar::U16,
            Self::U32 => Scalar::U32,
            Self::U64 => Scalar::U64,
            Self::I8 => Scalar::I8,
            Self::I16 => Scalar::I16,
            Self::I32 => Scalar::I32,
            Self::I64 => Scalar::I64,
        }
    }

    /// The integer that is stored like `scalar`; none for floats and bool.
    #[must_use]
    pub const fn from_scalar(scalar: Scalar) -> Option<Self> {
        Some(match scalar {
            Scalar::U8 => Self::U8,
            Scalar::U16 => Self::U16,
            Scalar::U32 => Self::U32,
            Scalar::U64 => Self::U64,
            Scalar::I8 => Self::I8,
            Scalar::I16 => Self::I16,
            Scalar::I32 => Self::I32,
            Scalar::I64 => Self::I64,
            Scalar::F32 | Scalar::F64 | Scalar::Bool => return None,
        })
    }

    /// The smallest and the largest value.
    #[must_use]
    pub fn range(self) -> core::ops::RangeInclusive<i128> {
        match self {
            Self::U8 => 0..=u8::MAX.into(),
            Self::U16 => 0..=u16::MAX.into(),
            Self::U32 => 0..=u32::MAX.into(),
            Self::U64 => 0..=u64::MAX.into(),
            Self::I8 => i8::MIN.into()..=i8::MAX.into(),
            Self::I16 => i16::MIN.into()..=i16::MAX.into(),
            Self::I32 => i32::MIN.into()..=i32::MAX.into(),
            Self::I64 => i64::MIN.into()..=i64::MAX.into(),
        }
    }

    /// What a schema calls it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        self.scalar().as_str()
    }
}
