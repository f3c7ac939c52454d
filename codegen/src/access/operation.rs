//! What is done to reach a field: its type in, one operation with nothing left to look up but names out.

use crate::model::{EnumId, Member, Model, Scalar, Struct, StructId, Type, TypeId, Union, UnionId};

/// How a field is read and written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Load and store one value in place.
    Value(Value),
    /// View `len` values in place.
    Values(Value, u32),
    /// View at most that many values in place, behind their number.
    Room(Value, u32),
    /// View UTF-8 of at most that many bytes in place, behind their number.
    RoomText(u32),
    /// View an inline struct that isn't plain in place.
    Struct(StructId),
    /// View `len` of those in place.
    Structs(StructId, u32),
    /// Follow a reference to a table.
    Table(StructId),
    /// Follow a reference to a table that may hold the struct that has the field: an owned one is in a box.
    Boxed(StructId),
    /// Follow a reference to UTF-8 of at most that many bytes.
    Text(Option<u32>),
    /// Follow a reference to at most that many values.
    Slice(Value, Option<u32>),
    /// Follow a reference to at most that many inline structs that aren't plain.
    StructSlice(StructId, Option<u32>),
    /// Follow a reference to what the tag in front of it says.
    Union(UnionId),
    /// Go through arrays, slices and references that none of the above describes.
    Nested(Nested),
}

/// Arrays and slices of references, from the outside in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Nested {
    /// At least one, of which the first is no [`Layer::Optional`].
    pub layers: Vec<Layer>,
    /// What the innermost of them holds.
    pub leaf: Leaf,
}

/// One step from the outside of a type to its inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layer {
    /// That many elements in place.
    Array(u32),
    /// A reference to at most that many elements.
    Slice(Option<u32>),
    /// What is inside may be absent; its offset is 0 then.
    Optional,
}

/// What arrays and slices hold in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leaf {
    /// Values in place.
    Value(Value),
    /// Inline structs that aren't plain, in place.
    Struct(StructId),
    /// References to tables.
    Table(StructId),
    /// References to tables that may hold the struct that has the field: owned ones are in boxes.
    Boxed(StructId),
    /// References to UTF-8 of at most that many bytes.
    Text(Option<u32>),
    /// Tags and references to members.
    Union(UnionId),
}

/// Something that is valid for any bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// A number or a bool.
    Scalar(Scalar),
    /// An enum.
    Enum(EnumId),
    /// A plain inline struct.
    Plain(StructId),
    /// So many of what [`Value::of`] says about the type.
    Array(TypeId, u32),
}

impl Value {
    /// What the type `id` is, when it is valid for any bits.
    #[must_use]
    pub fn of(model: &Model, id: TypeId) -> Option<Self> {
        value(model, model.type_(id))
    }
}

fn value(model: &Model, ty: Type) -> Option<Value> {
    match ty {
        Type::Scalar(scalar) => Some(Value::Scalar(scalar)),
        Type::Enum(id) => Some(Value::Enum(id)),
        Type::Inline(id) if model.struct_(id).is_plain => Some(Value::Plain(id)),
        Type::Array { element, len, .. } => {
            let mut inner = model.type_(element);
            while let Type::Array { element, .. } = inner {
                inner = model.type_(element);
            }
            // At the end of the arrays there is none.
            value(model, inner).map(|_| Value::Array(element, len))
        }
        _ => None,
    }
}

impl Operation {
    /// How a field of type `ty` is reached, once it is there.
    pub(super) fn of(model: &Model, declared: &Struct, ty: Type) -> Self {
        let (ty, is_optional) = match ty {
            Type::Optional(inner) => (model.type_(inner), true),
            ty => (ty, false),
        };
        let may_hold = |id| model.struct_(id).cycle == declared.cycle;
        match Self::direct(model, ty) {
            // An optional table is in a box anyway.
            Some(Self::Table(id)) if !is_optional && may_hold(id) => Self::Boxed(id),
            Some(direct) => direct,
            None => {
                let mut nested = nested(model, ty);
                // So is what a slice holds, and what is optional in an array.
                let is_in_place = |layer: &Layer| matches!(layer, Layer::Array(_));
                if let Leaf::Table(id) = nested.leaf
                    && nested.layers.iter().all(is_in_place)
                    && may_hold(id)
                {
                    nested.leaf = Leaf::Boxed(id);
                }
                Self::Nested(nested)
            }
        }
    }

    /// The operation for what needs one step.
    fn direct(model: &Model, ty: Type) -> Option<Self> {
        let held = |element| Held::of(model, element);
        Some(match ty {
            Type::Table(id) => Self::Table(id),
            Type::Union(id) => Self::Union(id),
            Type::Text { limit } => Self::Text(limit),
            Type::RoomText { limit } => Self::RoomText(limit),
            Type::Inline(id) if !model.struct_(id).is_plain => Self::Struct(id),
            Type::Array { element, len, .. } => match held(element)? {
                Held::Value(value) => Self::Values(value, len),
                Held::Struct(id) => Self::Structs(id, len),
            },
            Type::Slice { element, limit, .. } => match held(element)? {
                Held::Value(value) => Self::Slice(value, limit),
                Held::Struct(id) => Self::StructSlice(id, limit),
            },
            Type::Room { element, limit, .. } => Self::Room(Value::of(model, element)?, limit),
            ty => Self::Value(value(model, ty)?),
        })
    }
}

/// Whether a member of a union may hold the union: an owned one is in a box.
#[must_use]
pub fn is_boxed(model: &Model, declared: &Union, member: &Member) -> bool {
    model.struct_(member.ty).cycle == declared.cycle
}

/// Elements that lie side by side without further references between.
enum Held {
    Value(Value),
    Struct(StructId),
}

impl Held {
    fn of(model: &Model, element: TypeId) -> Option<Self> {
        match (Value::of(model, element), model.type_(element)) {
            (Some(value), _) => Some(Self::Value(value)),
            (None, Type::Inline(id)) => Some(Self::Struct(id)),
            (None, _) => None,
        }
    }
}

fn nested(model: &Model, mut ty: Type) -> Nested {
    let mut layers = Vec::new();
    let leaf = loop {
        if let Some(value) = value(model, ty) {
            break Leaf::Value(value);
        }
        let (layer, inner) = match ty {
            Type::Array { element, len, .. } => (Layer::Array(len), element),
            Type::Slice { element, limit, .. } => (Layer::Slice(limit), element),
            // Only a field is stored as room, and that isn't nested.
            Type::Room { element, limit, .. } => (Layer::Slice(Some(limit)), element),
            Type::Optional(inner) => (Layer::Optional, inner),
            Type::Scalar(scalar) => break Leaf::Value(Value::Scalar(scalar)),
            Type::Enum(id) => break Leaf::Value(Value::Enum(id)),
            Type::Inline(id) => break Leaf::Struct(id),
            Type::Table(id) => break Leaf::Table(id),
            Type::Text { limit } => break Leaf::Text(limit),
            Type::RoomText { limit } => break Leaf::Text(Some(limit)),
            Type::Union(id) => break Leaf::Union(id),
        };
        layers.push(layer);
        ty = model.type_(inner);
    };
    Nested { layers, leaf }
}
