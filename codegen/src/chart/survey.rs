//! The way from the model to charts: structs with every byte placed in, their bytes without gaps out.

use super::{Chart, Charts, Content, Field, Kind, Order, Part};
use crate::layout;
use crate::lint::better_order;
use crate::model::{Class, Model, Placement, Presence, Schema, Shape, Struct, Type};

/// The word that says how long a table is.
const SIZE_WORD: u32 = karmem_layout::PACKED_TABLE_HEADER_SIZE;

/// The charts of the structs that `schema`, one of those in `model`, declares. People know it as `file`.
#[must_use]
pub fn survey<'m>(model: &'m Model, schema: &'m Schema, file: &'m str) -> Charts<'m> {
    Charts {
        file: file.into(),
        package: (&*schema.package).into(),
        structs: model.structs[schema.structs.clone()]
            .iter()
            .map(|declared| survey_struct(model, declared))
            .collect(),
    }
}

fn survey_struct<'m>(model: &Model, declared: &'m Struct) -> Chart<'m> {
    let mut parts = Vec::with_capacity(declared.fields.len() + 3);
    let mut push = |offset, size, content| {
        if size > 0 {
            parts.push(Part {
                offset,
                size,
                content,
            });
        }
    };
    if declared.class == Class::Table {
        let presence = declared.wire.table_header_size() - SIZE_WORD;
        let align = declared.wire.shape(Shape::scalar(SIZE_WORD)).align;
        push(0, SIZE_WORD, Content::SizeWord { align });
        push(SIZE_WORD, presence, Content::PresenceWord);
    }
    for field in &declared.fields {
        let Placement {
            padding, offset, ..
        } = field.placement;
        push(offset - padding, padding, Content::Padding);
        let content = Content::Field(Field {
            name: (&*field.name).into(),
            ty: (&*field.written).into(),
            kind: kind(model, field.ty),
            align: field.shape.align,
            presence: match field.presence {
                Presence::Bit(bit) => Some(bit),
                Presence::Always | Presence::Offset => None,
            },
        });
        push(offset, field.shape.size, content);
    }
    push(declared.end, declared.trailing_padding, Content::Padding);
    Chart {
        name: (&*declared.name).into(),
        class: declared.class,
        id: declared.id,
        size: declared.shape.size,
        align: declared.shape.align,
        parts,
        saving_order: saving_order(declared),
    }
}

/// What the lint `padding` would propose.
fn saving_order(declared: &Struct) -> Option<Order<'_>> {
    let laid_out = layout::Struct {
        shape: declared.shape,
        end: declared.end,
        fields: declared
            .fields
            .iter()
            .map(|field| layout::Field {
                shape: field.shape,
                placement: field.placement,
            })
            .collect(),
    };
    let better = better_order(declared.class, &laid_out)?;
    let name = |&index: &usize| declared.fields[index].name.as_str().into();
    Some(Order {
        size: better.size,
        fields: better.order.iter().map(name).collect(),
    })
}

fn kind(model: &Model, ty: Type) -> Kind {
    let ty = match ty {
        Type::Optional(inner) => model.type_(inner),
        ty => ty,
    };
    match ty {
        Type::Scalar(_) => Kind::Scalar,
        Type::Enum(_) => Kind::Enum,
        Type::Inline(_) => Kind::Inline,
        Type::Array { .. } => Kind::Array,
        Type::Table(_) => Kind::Table,
        Type::Slice { .. } => Kind::Slice,
        Type::Text { .. } => Kind::Text,
        Type::Union(_) => Kind::Union,
        Type::RoomText { limit } => Kind::Room {
            start: Shape::scalar(1).room_start(),
            elements: limit,
        },
        Type::Room {
            limit,
            start,
            stride,
            ..
        } => Kind::Room {
            start,
            elements: limit * stride,
        },
        // None is of an optional.
        Type::Optional(_) => Kind::Table,
    }
}
