//! What a field is to a language without generic types: layers whose elements are reached by their index, and what is there in the end.
//!
//! Values side by side are one thing, which a pointer and a length stand for: `[4]float32` has no layer, `[2][4]float32` one.

use karmem_layout::Shape;

use super::Size;
use crate::model::{EnumId, Model, Scalar, StructId, Type, TypeId, UnionId};

/// How much room something takes, and where it may lie, in bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extent {
    /// Its bytes, padding included.
    pub size: Size,
    /// What its offset is a multiple of.
    pub align: Size,
}

impl Extent {
    /// That of the struct `id`, whatever refers to it.
    #[must_use]
    pub fn of(model: &Model, id: StructId) -> Self {
        model.struct_(id).shape.into()
    }
}

impl From<Shape> for Extent {
    fn from(shape: Shape) -> Self {
        Self {
            size: Size(shape.size),
            align: Size(shape.align),
        }
    }
}

/// What a field, or an element, is.
#[derive(Clone, Debug)]
pub struct Kind {
    /// From the outside in.
    pub layers: Vec<Layer>,
    /// What the innermost of them holds, or the field itself where there is none.
    pub leaf: Leaf,
}

/// Elements that are reached by their index.
#[derive(Clone, Copy, Debug)]
pub struct Layer {
    /// Where they are.
    pub elements: Elements,
    /// Bytes from one element to the next.
    pub stride: Size,
    /// Whether an element, which is a reference then, may be absent.
    pub is_optional: bool,
}

/// Where elements lie, and how many there are.
#[derive(Clone, Copy, Debug)]
pub enum Elements {
    /// That many, in place.
    Array {
        /// Elements, never 0.
        len: u32,
    },
    /// Elsewhere.
    Slice {
        /// At most that many.
        limit: u32,
        /// Of an element.
        align: Size,
    },
    /// In place, behind their number.
    Room {
        /// At most that many.
        limit: u32,
        /// Bytes from the first of their number to the first element.
        start: Size,
    },
}

/// What there is behind all layers.
#[derive(Clone, Copy, Debug)]
pub enum Leaf {
    /// In place, read by value.
    Item(Item),
    /// A plain struct in place.
    Plain(StructId),
    /// That many values in place.
    Array {
        /// What each of them is.
        item: Item,
        /// Values, never 0.
        len: u32,
        /// All of them.
        size: Size,
    },
    /// A reference to values.
    Slice {
        /// What each of them is.
        item: Item,
        /// At most that many.
        limit: u32,
    },
    /// Room for values in place, behind their number.
    Room {
        /// What each of them is.
        item: Item,
        /// At most that many.
        limit: u32,
        /// Bytes from the first of their number to the first value.
        start: Size,
    },
    /// A reference to UTF-8.
    Text {
        /// At most that many bytes.
        limit: u32,
    },
    /// Room for UTF-8 in place, behind its length.
    RoomText {
        /// At most that many bytes.
        limit: u32,
        /// Bytes from the first of the length to the first of the text.
        start: Size,
    },
    /// An inline struct that isn't plain, in place.
    Struct(StructId),
    /// A reference to a table.
    Table(StructId),
    /// A tag and a reference to a member.
    Union(UnionId),
}

/// A value that is not made of others in the eyes of those who read it.
#[derive(Clone, Copy, Debug)]
pub enum Item {
    /// A number or a bool.
    Scalar(Scalar),
    /// An enum.
    Enum(EnumId),
    /// A plain struct.
    Plain(StructId),
}

impl Kind {
    /// What a field of type `ty` is, once it is there.
    #[must_use]
    pub fn of(model: &Model, ty: Type) -> Self {
        let mut layers = Vec::new();
        let mut ty = match ty {
            Type::Optional(inner) => model.type_(inner),
            ty => ty,
        };
        loop {
            let (elements, stride, inner) = match leaf(model, ty) {
                Ok(leaf) => return Self { layers, leaf },
                Err(layer) => layer,
            };
            let (inner, is_optional) = match model.type_(inner) {
                Type::Optional(inner) => (model.type_(inner), true),
                inner => (inner, false),
            };
            layers.push(Layer {
                elements,
                stride,
                is_optional,
            });
            ty = inner;
        }
    }

    /// Whether any bits are valid behind the first `depth` layers.
    ///
    /// # Panics
    /// When there are fewer layers.
    #[must_use]
    pub fn is_value_below(&self, depth: usize) -> bool {
        let is_array = |layer: &Layer| matches!(layer.elements, Elements::Array { .. });
        self.leaf.is_value() && self.layers[depth..].iter().all(is_array)
    }
}

impl Leaf {
    /// Whether any bits are valid.
    const fn is_value(self) -> bool {
        matches!(self, Self::Item(_) | Self::Plain(_) | Self::Array { .. })
    }
}

/// What is at the end of all layers, or the layer that `ty` begins with: its elements, their stride and their type.
fn leaf(model: &Model, ty: Type) -> Result<Leaf, (Elements, Size, TypeId)> {
    let item = |element| Item::of(model, model.type_(element));
    Ok(match ty {
        Type::Scalar(scalar) => Leaf::Item(Item::Scalar(scalar)),
        Type::Enum(id) => Leaf::Item(Item::Enum(id)),
        Type::Inline(id) if model.struct_(id).is_plain => Leaf::Plain(id),
        Type::Inline(id) => Leaf::Struct(id),
        Type::Table(id) => Leaf::Table(id),
        Type::Union(id) => Leaf::Union(id),
        Type::Text { limit } => Leaf::Text {
            limit: at_most(limit),
        },
        Type::RoomText { limit } => Leaf::RoomText {
            limit,
            start: Size(Shape::scalar(1).room_start()),
        },
        Type::Array {
            element,
            len,
            stride,
        } => match item(element) {
            Some(item) => Leaf::Array {
                item,
                len,
                // Fits, as it is a part of a struct.
                size: Size(stride * len),
            },
            None => return Err((Elements::Array { len }, Size(stride), element)),
        },
        Type::Slice {
            element,
            limit,
            stride,
        } => {
            let limit = at_most(limit);
            match item(element) {
                Some(item) => Leaf::Slice { item, limit },
                None => {
                    let align = Size(align(model, model.type_(element)));
                    return Err((Elements::Slice { limit, align }, Size(stride), element));
                }
            }
        }
        Type::Room {
            element,
            limit,
            start,
            stride,
        } => {
            let start = Size(start);
            match item(element) {
                Some(item) => Leaf::Room { item, limit, start },
                None => return Err((Elements::Room { limit, start }, Size(stride), element)),
            }
        }
        // Of a field it has been taken off, and so it has of elements.
        Type::Optional(inner) => return leaf(model, model.type_(inner)),
    })
}

fn at_most(limit: Option<u32>) -> u32 {
    limit.unwrap_or(u32::MAX)
}

/// What something of type `ty` has to lie at a multiple of.
fn align(model: &Model, ty: Type) -> u32 {
    match ty {
        Type::Scalar(scalar) => scalar.shape().align,
        Type::Enum(id) => model.enum_(id).underlying.scalar().shape().align,
        Type::Inline(id) => model.struct_(id).shape.align,
        Type::Table(_) => Shape::TABLE_REFERENCE.align,
        Type::Union(_) => Shape::UNION.align,
        Type::Text { .. } | Type::Slice { .. } => Shape::SLICE.align,
        // Only a field is room.
        Type::RoomText { .. } | Type::Room { .. } => Shape::scalar(4).align,
        Type::Array { element, .. } => align(model, model.type_(element)),
        Type::Optional(inner) => align(model, model.type_(inner)),
    }
}

impl Item {
    /// What a value of type `ty` is; none where there is more to it.
    #[must_use]
    pub fn of(model: &Model, ty: Type) -> Option<Self> {
        Some(match ty {
            Type::Scalar(scalar) => Self::Scalar(scalar),
            Type::Enum(id) => Self::Enum(id),
            Type::Inline(id) if model.struct_(id).is_plain => Self::Plain(id),
            _ => return None,
        })
    }

    /// The scalar that is stored; none of a struct.
    #[must_use]
    pub fn scalar(self, model: &Model) -> Option<Scalar> {
        match self {
            Self::Scalar(scalar) => Some(scalar),
            Self::Enum(id) => Some(model.enum_(id).underlying.scalar()),
            Self::Plain(_) => None,
        }
    }

    /// How much room it takes.
    #[must_use]
    pub fn extent(self, model: &Model) -> Extent {
        match self {
            Self::Plain(id) => Extent::of(model, id),
            Self::Scalar(scalar) => scalar.shape().into(),
            Self::Enum(id) => model.enum_(id).underlying.scalar().shape().into(),
        }
    }
}
