//! The model as JSON: everything that was declared, with every name bound and every byte placed.

use serde::Serialize;
use serde::ser::Serializer;

use super::schema::{
    DeprecatedView, LiteralView, PresenceView, TagView, TypeView, class, declarations, deprecated,
    tags, ty, wire,
};
use crate::model::{Field, Model, Struct};

/// All schemas that were compiled at once.
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
        declarations("Model", model, structs, serializer)
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
    id: u64,
    id_text: String,
    size: u32,
    align: u32,
    end: u32,
    padding: u32,
    plain: bool,
    fields: Vec<FieldView<'m>>,
}

impl<'m> StructView<'m> {
    fn new(model: &Model, declared: &'m Struct) -> Self {
        Self {
            name: &declared.name,
            schema: declared.schema.index(),
            docs: &declared.docs,
            tags: tags(&declared.tags),
            deprecated: deprecated(declared.deprecated.as_ref()),
            class: class(declared.class),
            wire: wire(declared.wire),
            id: declared.id,
            id_text: declared.id.to_string(),
            size: declared.shape.size,
            align: declared.shape.align,
            end: declared.end,
            padding: declared.trailing_padding,
            plain: declared.is_plain,
            fields: declared
                .fields
                .iter()
                .map(|field| FieldView::new(model, field))
                .collect(),
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
    presence: PresenceView,
    default: Option<LiteralView>,
    padding: u32,
    offset: u32,
    size: u32,
    align: u32,
}

impl<'m> FieldView<'m> {
    fn new(model: &Model, field: &'m Field) -> Self {
        Self {
            name: &field.name,
            docs: &field.docs,
            tags: tags(&field.tags),
            deprecated: deprecated(field.deprecated.as_ref()),
            written: &field.written,
            ty: ty(model, field.ty),
            presence: field.presence.into(),
            default: field.default.map(LiteralView::from),
            padding: field.placement.padding,
            offset: field.placement.offset,
            size: field.shape.size,
            align: field.shape.align,
        }
    }
}
