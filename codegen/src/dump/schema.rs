//! What the stages behind the syntax tree have in common: schemas, constants, enums, unions, types and literals.

use serde::Serialize;
use serde::ser::{SerializeStruct as _, Serializer};

use super::Each;
use crate::model::{
    Class, Constant, Deprecated, Enum, Literal, Member, Model, Presence, Scalar, Schema, Struct,
    Tag, Type, Union, Variant, Wire,
};

/// Writes all that is in `model`; what is told of a struct is for the stage to say.
pub(super) fn declarations<'m, V: Serialize, S: Serializer>(
    stage: &'static str,
    model: &'m Model,
    structs: impl Fn(&'m Struct) -> V,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    let mut view = serializer.serialize_struct(stage, 5)?;
    view.serialize_field("schemas", &Each(&model.schemas, schema))?;
    view.serialize_field("constants", &Each(&model.constants, constant))?;
    view.serialize_field("enums", &Each(&model.enums, enum_))?;
    view.serialize_field("unions", &Each(&model.unions, union_))?;
    view.serialize_field("structs", &Each(&model.structs, structs))?;
    view.end()
}

#[derive(Serialize)]
struct SchemaView<'m> {
    package: &'m str,
    file_name: &'m str,
    docs: &'m [String],
    tags: Vec<TagView<'m>>,
    imports: Vec<usize>,
    constants: RangeView,
    enums: RangeView,
    unions: RangeView,
    structs: RangeView,
    fingerprint: u64,
    fingerprint_text: String,
}

/// Indices from `start` to in front of `end`.
#[derive(Serialize)]
struct RangeView {
    start: usize,
    end: usize,
}

impl From<&std::ops::Range<usize>> for RangeView {
    fn from(range: &std::ops::Range<usize>) -> Self {
        Self {
            start: range.start,
            end: range.end,
        }
    }
}

fn schema(schema: &Schema) -> SchemaView<'_> {
    SchemaView {
        package: &schema.package,
        file_name: &schema.file_name,
        docs: &schema.docs,
        tags: tags(&schema.tags),
        imports: schema.imports.iter().map(|id| id.index()).collect(),
        constants: (&schema.constants).into(),
        enums: (&schema.enums).into(),
        unions: (&schema.unions).into(),
        structs: (&schema.structs).into(),
        fingerprint: schema.fingerprint,
        fingerprint_text: schema.fingerprint.to_string(),
    }
}

#[derive(Serialize)]
pub(super) struct TagView<'m> {
    name: &'m str,
    value: &'m str,
}

pub(super) fn tags(tags: &[Tag]) -> Vec<TagView<'_>> {
    tags.iter()
        .map(|tag| TagView {
            name: &tag.name,
            value: &tag.value,
        })
        .collect()
}

#[derive(Serialize)]
pub(super) struct DeprecatedView<'m> {
    why: Option<&'m str>,
}

pub(super) fn deprecated(deprecated: Option<&Deprecated>) -> Option<DeprecatedView<'_>> {
    deprecated.map(|deprecated| DeprecatedView {
        why: deprecated.why.as_deref(),
    })
}

/// A value, also as text: not every reader of JSON keeps 64 bits of a number.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum LiteralView {
    Integer { value: i128, text: String },
    Float { value: f64, text: String },
    Bool { value: bool, text: String },
}

impl From<Literal> for LiteralView {
    fn from(literal: Literal) -> Self {
        match literal {
            Literal::Integer(value) => Self::Integer {
                value,
                text: value.to_string(),
            },
            Literal::Float(float) => Self::Float {
                value: float.value(),
                text: float.value().to_string(),
            },
            Literal::Bool(value) => Self::Bool {
                value,
                text: value.to_string(),
            },
        }
    }
}

#[derive(Serialize)]
struct ConstantView<'m> {
    name: &'m str,
    schema: usize,
    docs: &'m [String],
    tags: Vec<TagView<'m>>,
    deprecated: Option<DeprecatedView<'m>>,
    #[serde(rename = "type")]
    ty: &'static str,
    value: LiteralView,
}

fn constant(constant: &Constant) -> ConstantView<'_> {
    ConstantView {
        name: &constant.name,
        schema: constant.schema.index(),
        docs: &constant.docs,
        tags: tags(&constant.tags),
        deprecated: deprecated(constant.deprecated.as_ref()),
        ty: constant.ty.as_str(),
        value: constant.value.into(),
    }
}

#[derive(Serialize)]
struct EnumView<'m> {
    name: &'m str,
    schema: usize,
    docs: &'m [String],
    tags: Vec<TagView<'m>>,
    deprecated: Option<DeprecatedView<'m>>,
    underlying: &'static str,
    size: u32,
    variants: Vec<VariantView<'m>>,
}

#[derive(Serialize)]
struct VariantView<'m> {
    name: &'m str,
    docs: &'m [String],
    tags: Vec<TagView<'m>>,
    deprecated: Option<DeprecatedView<'m>>,
    value: i128,
    value_text: String,
}

fn enum_(declared: &Enum) -> EnumView<'_> {
    EnumView {
        name: &declared.name,
        schema: declared.schema.index(),
        docs: &declared.docs,
        tags: tags(&declared.tags),
        deprecated: deprecated(declared.deprecated.as_ref()),
        underlying: declared.underlying.as_str(),
        size: declared.underlying.scalar().shape().size,
        variants: declared.variants.iter().map(variant).collect(),
    }
}

fn variant(variant: &Variant) -> VariantView<'_> {
    VariantView {
        name: &variant.name,
        docs: &variant.docs,
        tags: tags(&variant.tags),
        deprecated: deprecated(variant.deprecated.as_ref()),
        value: variant.value,
        value_text: variant.value.to_string(),
    }
}

#[derive(Serialize)]
struct UnionView<'m> {
    name: &'m str,
    schema: usize,
    docs: &'m [String],
    tags: Vec<TagView<'m>>,
    deprecated: Option<DeprecatedView<'m>>,
    members: Vec<MemberView<'m>>,
}

#[derive(Serialize)]
struct MemberView<'m> {
    name: &'m str,
    docs: &'m [String],
    tags: Vec<TagView<'m>>,
    deprecated: Option<DeprecatedView<'m>>,
    tag: u32,
    #[serde(rename = "struct")]
    of: usize,
}

fn union_(declared: &Union) -> UnionView<'_> {
    UnionView {
        name: &declared.name,
        schema: declared.schema.index(),
        docs: &declared.docs,
        tags: tags(&declared.tags),
        deprecated: deprecated(declared.deprecated.as_ref()),
        members: declared.members.iter().map(member).collect(),
    }
}

fn member(member: &Member) -> MemberView<'_> {
    MemberView {
        name: &member.name,
        docs: &member.docs,
        tags: tags(&member.tags),
        deprecated: deprecated(member.deprecated.as_ref()),
        tag: member.tag,
        of: member.ty.index(),
    }
}

/// A type, from the outside in.
#[derive(Serialize)]
pub(super) struct TypeView {
    layers: Vec<LayerView>,
    of: LeafView,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum LayerView {
    Optional,
    Array { len: u32, stride: u32 },
    Slice { limit: Option<u32>, stride: u32 },
    Room { limit: u32, start: u32, stride: u32 },
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum LeafView {
    Scalar {
        scalar: &'static str,
    },
    Enum {
        #[serde(rename = "enum")]
        of: usize,
    },
    Inline {
        #[serde(rename = "struct")]
        of: usize,
    },
    Table {
        #[serde(rename = "struct")]
        of: usize,
    },
    Union {
        #[serde(rename = "union")]
        of: usize,
    },
    Text {
        limit: Option<u32>,
    },
    RoomText {
        limit: u32,
    },
}

pub(super) fn ty(model: &Model, ty: Type) -> TypeView {
    let mut layers = Vec::new();
    let mut ty = ty;
    let of = loop {
        let (layer, inner) = match ty {
            Type::Optional(inner) => (LayerView::Optional, inner),
            Type::Array {
                element,
                len,
                stride,
            } => (LayerView::Array { len, stride }, element),
            Type::Slice {
                element,
                limit,
                stride,
            } => (LayerView::Slice { limit, stride }, element),
            Type::Room {
                element,
                limit,
                start,
                stride,
            } => (
                LayerView::Room {
                    limit,
                    start,
                    stride,
                },
                element,
            ),
            Type::Scalar(scalar) => {
                break LeafView::Scalar {
                    scalar: Scalar::as_str(scalar),
                };
            }
            Type::Enum(id) => break LeafView::Enum { of: id.index() },
            Type::Inline(id) => break LeafView::Inline { of: id.index() },
            Type::Table(id) => break LeafView::Table { of: id.index() },
            Type::Union(id) => break LeafView::Union { of: id.index() },
            Type::Text { limit } => break LeafView::Text { limit },
            Type::RoomText { limit } => break LeafView::RoomText { limit },
        };
        layers.push(layer);
        ty = model.type_(inner);
    };
    TypeView { layers, of }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum PresenceView {
    Always,
    Offset,
    Bit { bit: u32 },
}

impl From<Presence> for PresenceView {
    fn from(presence: Presence) -> Self {
        match presence {
            Presence::Always => Self::Always,
            Presence::Offset => Self::Offset,
            Presence::Bit(bit) => Self::Bit { bit },
        }
    }
}

/// What a schema calls it.
pub(super) const fn class(class: Class) -> &'static str {
    match class {
        Class::Inline => "inline",
        Class::Table => "table",
    }
}

/// How the language calls a wire.
pub(super) const fn wire(wire: Wire) -> &'static str {
    match wire {
        Wire::Flat => "flat",
        Wire::Packed => "packed",
    }
}
