//! Types of the model: from the inside out, each once.

use std::collections::HashMap;

use super::Ids;
use crate::check::{Layer, Leaf};
use crate::layout::Sizes;
use crate::model::{Type, TypeId};

/// The types that others are made of.
#[derive(Default)]
pub(super) struct Interner {
    types: Vec<Type>,
    ids: HashMap<Type, TypeId>,
}

impl Interner {
    /// The type that `layers` make of `leaf`; none where a size is unknown.
    pub(super) fn lower(
        &mut self,
        leaf: Leaf,
        layers: &[Layer],
        sizes: &Sizes<'_>,
        ids: &Ids,
    ) -> Option<Type> {
        let mut ty = match leaf {
            Leaf::Scalar(scalar) => Type::Scalar(scalar),
            Leaf::Enum(id) => Type::Enum(ids.enums[id.index()]),
            Leaf::Inline(id) => Type::Inline(ids.structs[id.index()]),
            Leaf::Table(id) => Type::Table(ids.structs[id.index()]),
            Leaf::Union(id) => Type::Union(ids.unions[id.index()]),
            Leaf::Text(limit) => Type::Text { limit },
            Leaf::RoomText(limit) => Type::RoomText { limit },
        };
        if layers.is_empty() {
            return Some(ty);
        }
        let mut shape = sizes.leaf(leaf)?;
        for &layer in layers.iter().rev() {
            let element = self.intern(ty);
            let stride = shape.size;
            ty = match layer {
                Layer::Optional => Type::Optional(element),
                Layer::Array(len) => Type::Array {
                    element,
                    len,
                    stride,
                },
                Layer::Slice(limit) => Type::Slice {
                    element,
                    limit,
                    stride,
                },
                Layer::Room(limit) => Type::Room {
                    element,
                    limit,
                    start: shape.room_start(),
                    stride,
                },
            };
            shape = sizes.around(layer, shape)?;
        }
        Some(ty)
    }

    fn intern(&mut self, ty: Type) -> TypeId {
        *self.ids.entry(ty).or_insert_with(|| {
            self.types.push(ty);
            // There are no more types than brackets in the text.
            TypeId(u32::try_from(self.types.len() - 1).unwrap_or(u32::MAX))
        })
    }

    /// All of them; a [`TypeId`] is an index.
    pub(super) fn finish(self) -> Vec<Type> {
        self.types
    }
}
