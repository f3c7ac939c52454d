//! The access plan as JSON: all that a backend needs, with a finished operation for each field.

use serde::Serialize;
use serde::ser::Serializer;

use super::schema::{
    DeprecatedView, LiteralView, PresenceView, TagView, TypeView, class, declarations, deprecated,
    tags, ty, wire,
};
use crate::access::{
    Content, Form, Layer, Leaf, Nested, Offset, Operation, Part, Size, Value, plan_struct,
};
use crate::model::{Field, Model, Struct};

/// The plans of all schemas that were compiled at once.
pub(super) struct View<'m>(&'m Model);

impl<'m> View<'m> {
    pub(super) const fn new(model: &'m Model) -> Self {
        Self(model)
    }
}

impl Serialize for View<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let model = self.0;
        let structs = |declared| StructView::new(model, declared);
        declarations("Access", model, structs, serializer)
    }
}

#[derive(Serialize)]
struct StructView<'m> {
    name: &'m str,
    schema: usize,
    docs: &'m [String],
    tags: Vec<TagView<'m>>,
    deprecated: Option<DeprecatedView<'m>>,
    class: &'static str,
    wire: &'static str,
    form: &'static str,
    id: u64,
    id_text: String,
    size: Size,
    align: u32,
    end: Offset,
    parts: Vec<PartView<'m>>,
}

impl<'m> StructView<'m> {
    fn new(model: &Model, declared: &'m Struct) -> Self {
        let plan = plan_struct(model, declared);
        Self {
            name: &declared.name,
            schema: declared.schema.index(),
            docs: &declared.docs,
            tags: tags(&declared.tags),
            deprecated: deprecated(declared.deprecated.as_ref()),
            class: class(declared.class),
            wire: wire(declared.wire),
            form: match plan.form {
                Form::Plain => "plain",
                Form::Referring => "referring",
                Form::Table => "table",
                Form::PackedValue => "packed-value",
                Form::PackedReferring => "packed-referring",
                Form::PackedTable => "packed-table",
            },
            id: declared.id,
            id_text: declared.id.to_string(),
            size: plan.size,
            align: declared.shape.align,
            end: plan.end,
            parts: plan
                .parts
                .into_iter()
                .map(|part| PartView::new(model, part))
                .collect(),
        }
    }
}

#[derive(Serialize)]
struct PartView<'m> {
    offset: Offset,
    size: Size,
    #[serde(flatten)]
    content: ContentView<'m>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum ContentView<'m> {
    Header,
    Field(Box<FieldView<'m>>),
    Padding,
}

impl<'m> PartView<'m> {
    fn new(model: &Model, part: Part<'m>) -> Self {
        Self {
            offset: part.at,
            size: part.size,
            content: match part.content {
                Content::Header => ContentView::Header,
                Content::Padding => ContentView::Padding,
                Content::Field(field, operation) => {
                    ContentView::Field(Box::new(FieldView::new(model, field, &operation)))
                }
            },
        }
    }
}

#[derive(Serialize)]
struct FieldView<'m> {
    name: &'m str,
    docs: &'m [String],
    tags: Vec<TagView<'m>>,
    deprecated: Option<DeprecatedView<'m>>,
    written: &'m str,
    #[serde(rename = "type")]
    ty: TypeView,
    align: u32,
    presence: PresenceView,
    default: Option<LiteralView>,
    operation: OperationView,
}

impl<'m> FieldView<'m> {
    fn new(model: &Model, field: &'m Field, operation: &Operation) -> Self {
        Self {
            name: &field.name,
            docs: &field.docs,
            tags: tags(&field.tags),
            deprecated: deprecated(field.deprecated.as_ref()),
            written: &field.written,
            ty: ty(model, field.ty),
            align: field.shape.align,
            presence: field.presence.into(),
            default: field.default.map(LiteralView::from),
            operation: OperationView::new(model, operation),
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum OperationView {
    Value {
        value: ValueView,
    },
    Values {
        value: ValueView,
        len: u32,
    },
    Room {
        value: ValueView,
        limit: u32,
    },
    RoomText {
        limit: u32,
    },
    Struct {
        #[serde(rename = "struct")]
        of: usize,
    },
    Structs {
        #[serde(rename = "struct")]
        of: usize,
        len: u32,
    },
    Table {
        #[serde(rename = "struct")]
        of: usize,
        #[serde(skip_serializing_if = "core::ops::Not::not")]
        boxed: bool,
    },
    Text {
        limit: Option<u32>,
    },
    Slice {
        value: ValueView,
        limit: Option<u32>,
    },
    StructSlice {
        #[serde(rename = "struct")]
        of: usize,
        limit: Option<u32>,
    },
    Union {
        #[serde(rename = "union")]
        of: usize,
    },
    Nested {
        layers: Vec<LayerView>,
        of: LeafView,
    },
}

impl OperationView {
    fn new(model: &Model, operation: &Operation) -> Self {
        let view = |value| ValueView::new(model, value);
        match operation {
            Operation::Value(value) => Self::Value {
                value: view(*value),
            },
            Operation::Values(value, len) => Self::Values {
                value: view(*value),
                len: *len,
            },
            Operation::Room(value, limit) => Self::Room {
                value: view(*value),
                limit: *limit,
            },
            Operation::RoomText(limit) => Self::RoomText { limit: *limit },
            Operation::Struct(id) => Self::Struct { of: id.index() },
            Operation::Structs(id, len) => Self::Structs {
                of: id.index(),
                len: *len,
            },
            Operation::Table(id) => Self::Table {
                of: id.index(),
                boxed: false,
            },
            Operation::Boxed(id) => Self::Table {
                of: id.index(),
                boxed: true,
            },
            Operation::Text(limit) => Self::Text { limit: *limit },
            Operation::Slice(value, limit) => Self::Slice {
                value: view(*value),
                limit: *limit,
            },
            Operation::StructSlice(id, limit) => Self::StructSlice {
                of: id.index(),
                limit: *limit,
            },
            Operation::Union(id) => Self::Union { of: id.index() },
            Operation::Nested(Nested { layers, leaf }) => Self::Nested {
                layers: layers.iter().copied().map(LayerView::from).collect(),
                of: match *leaf {
                    Leaf::Value(value) => LeafView::Value { value: view(value) },
                    Leaf::Struct(id) => LeafView::Struct { of: id.index() },
                    Leaf::Table(id) => LeafView::Table {
                        of: id.index(),
                        boxed: false,
                    },
                    Leaf::Boxed(id) => LeafView::Table {
                        of: id.index(),
                        boxed: true,
                    },
                    Leaf::Text(limit) => LeafView::Text { limit },
                    Leaf::Union(id) => LeafView::Union { of: id.index() },
                },
            },
        }
    }
}

/// A value that is valid for any bits: so many, of so many, of what lies in place.
#[derive(Serialize)]
struct ValueView {
    arrays: Vec<u32>,
    #[serde(flatten)]
    of: PlainView,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum PlainView {
    Scalar {
        scalar: &'static str,
    },
    Enum {
        #[serde(rename = "enum")]
        of: usize,
    },
    Plain {
        #[serde(rename = "struct")]
        of: usize,
    },
}

impl ValueView {
    fn new(model: &Model, value: Value) -> Self {
        let mut arrays = Vec::new();
        let mut value = value;
        let of = loop {
            match value {
                Value::Scalar(scalar) => {
                    break PlainView::Scalar {
                        scalar: scalar.as_str(),
                    };
                }
                Value::Enum(id) => break PlainView::Enum { of: id.index() },
                Value::Plain(id) => break PlainView::Plain { of: id.index() },
                Value::Array(element, len) => {
                    arrays.push(len);
                    value = Value::of(model, element)
                        .expect("an array is a value because its elements are");
                }
            }
        };
        Self { arrays, of }
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum LayerView {
    Array { len: u32 },
    Slice { limit: Option<u32> },
    Optional,
}

impl From<Layer> for LayerView {
    fn from(layer: Layer) -> Self {
        match layer {
            Layer::Array(len) => Self::Array { len },
            Layer::Slice(limit) => Self::Slice { limit },
            Layer::Optional => Self::Optional,
        }
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum LeafView {
    Value {
        value: ValueView,
    },
    Struct {
        #[serde(rename = "struct")]
        of: usize,
    },
    Table {
        #[serde(rename = "struct")]
        of: usize,
        #[serde(skip_serializing_if = "core::ops::Not::not")]
        boxed: bool,
    },
    Text {
        limit: Option<u32>,
    },
    Union {
        #[serde(rename = "union")]
        of: usize,
    },
}
