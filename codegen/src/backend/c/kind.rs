//! What a field is in C: layers whose elements are reached by their index, and what is there in the end.
//!
//! Values side by side are one thing, which a pointer and a length stand for: `[4]float32` has no layer, `[2][4]float32` one.

use karmem_layout::Shape;

use super::names::{Names, scalar_type, stored_type};
use super::padding;
use crate::model::{EnumId, Model, Scalar, StructId, Type, TypeId, UnionId};

/// What a field, or an element, is.
#[derive(Clone, Debug)]
pub(super) struct Kind {
    /// From the outside in.
    pub(super) layers: Vec<Layer>,
    /// What the innermost of them holds, or the field itself where there is none.
    pub(super) leaf: Leaf,
}

/// Elements that are reached by their index. All sizes are in bytes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Layer {
    pub(super) elements: Elements,
    /// Bytes from one element to the next.
    pub(super) stride: u32,
    /// Whether an element, which is a reference then, may be absent.
    pub(super) is_optional: bool,
}

/// Where elements lie, and how many there are.
#[derive(Clone, Copy, Debug)]
pub(super) enum Elements {
    /// That many, in place.
    Array { len: u32 },
    /// At most that many, elsewhere.
    Slice { limit: u32, align: u32 },
    /// At most that many, in place: so many bytes behind the first of their number.
    Room { limit: u32, start: u32 },
}

/// What there is behind all layers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Leaf {
    /// In place, read by value.
    Item(Item),
    /// A plain struct in place.
    Plain(StructId),
    /// That many values in place.
    Array { item: Item, len: u32 },
    /// A reference to at most that many values.
    Slice { item: Item, limit: u32 },
    /// Room for at most that many values in place, which start so many bytes behind the first of their number.
    Room { item: Item, limit: u32, start: u32 },
    /// A reference to UTF-8 of at most that many bytes.
    Text { limit: u32 },
    /// Room for UTF-8 of at most that many bytes in place, likewise.
    RoomText { limit: u32, start: u32 },
    /// An inline struct that isn't plain, in place.
    Struct(StructId),
    /// A reference to a table.
    Table(StructId),
    /// A tag and a reference to a member.
    Union(UnionId),
}

/// A value that is not made of others in the eyes of those who read it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Item {
    Scalar(Scalar),
    Enum(EnumId),
    Plain(StructId),
}

impl Kind {
    /// What a field of type `ty` is, once it is there.
    pub(super) fn of(model: &Model, ty: Type) -> Self {
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
    pub(super) fn is_value_below(&self, depth: usize) -> bool {
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
fn leaf(model: &Model, ty: Type) -> Result<Leaf, (Elements, u32, TypeId)> {
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
            start: Shape::scalar(1).room_start(),
        },
        Type::Array {
            element,
            len,
            stride,
        } => match item(element) {
            Some(item) => Leaf::Array { item, len },
            None => return Err((Elements::Array { len }, stride, element)),
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
                    let align = align(model, model.type_(element));
                    return Err((Elements::Slice { limit, align }, stride, element));
                }
            }
        }
        Type::Room {
            element,
            limit,
            start,
            stride,
        } => match item(element) {
            Some(item) => Leaf::Room { item, limit, start },
            None => return Err((Elements::Room { limit, start }, stride, element)),
        },
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
    pub(super) fn of(model: &Model, ty: Type) -> Option<Self> {
        Some(match ty {
            Type::Scalar(scalar) => Self::Scalar(scalar),
            Type::Enum(id) => Self::Enum(id),
            Type::Inline(id) if model.struct_(id).is_plain => Self::Plain(id),
            _ => return None,
        })
    }

    /// The scalar that is stored; none of a struct.
    pub(super) fn scalar(self, model: &Model) -> Option<Scalar> {
        match self {
            Self::Scalar(scalar) => Some(scalar),
            Self::Enum(id) => Some(model.enum_(id).underlying.scalar()),
            Self::Plain(_) => None,
        }
    }

    /// Its type as it is read: `bool`, `game_team`, `game_vec3`.
    pub(super) fn read(self, names: Names<'_>) -> String {
        match self {
            Self::Scalar(scalar) => scalar_type(scalar).to_owned(),
            other => other.stored(names),
        }
    }

    /// Its type in memory, where a bool is a byte.
    pub(super) fn stored(self, names: Names<'_>) -> String {
        match self {
            Self::Scalar(scalar) => stored_type(scalar).to_owned(),
            Self::Enum(id) => names.enum_(id),
            Self::Plain(id) => names.struct_(id),
        }
    }

    /// The type of a slice of them: `karmem_i32_slice`, `game_vec3_slice`.
    pub(super) fn slice(self, names: Names<'_>) -> String {
        match self {
            Self::Scalar(Scalar::Bool) => "karmem_u8_slice".to_owned(),
            Self::Scalar(scalar) => format!("karmem_{}_slice", super::names::scalar_name(scalar)),
            other => other.stored(names) + "_slice",
        }
    }

    /// What copies structs with padding into a message that is being built.
    pub(super) fn store(self, names: Names<'_>) -> Option<String> {
        match self {
            Self::Plain(id) => padding::store(names, id),
            Self::Scalar(_) | Self::Enum(_) => None,
        }
    }

    /// What copies structs with padding into a message that others write.
    pub(super) fn store_live(self, names: Names<'_>) -> Option<String> {
        match self {
            Self::Plain(id) => padding::store_live(names, id),
            Self::Scalar(_) | Self::Enum(_) => None,
        }
    }

    /// Its size and alignment.
    pub(super) fn shape(self, model: &Model) -> Shape {
        match self {
            Self::Plain(id) => model.struct_(id).shape,
            Self::Scalar(scalar) => scalar.shape(),
            Self::Enum(id) => model.enum_(id).underlying.scalar().shape(),
        }
    }
}
