//! Sizes and offsets: types that passed the rules in, every byte of every struct out.
//!
//! The arithmetic is that of [`karmem::layout`]; here is only what it is applied to, and what doesn't fit.

mod error;

use karmem::layout::{self, MAX_STRUCT_SIZE, Placement, Shape};
use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Class};

use crate::check::{Checked, Layer, Leaf, Type};
use crate::model::StructId;
use crate::resolve::Resolved;

/// Where the bytes of a struct lie.
pub(crate) struct Struct {
    /// Padded size and alignment.
    pub(crate) shape: Shape,
    /// The byte behind the last field.
    pub(crate) end: u32,
    /// In the order of their declaration, which is also that of their offsets.
    pub(crate) fields: Vec<Field>,
}

/// Where the bytes of a field lie.
pub(crate) struct Field {
    pub(crate) shape: Shape,
    pub(crate) placement: Placement,
}

/// Lays out every struct; none where something in it has been reported.
pub(crate) fn lay_out(
    resolved: &Resolved<'_>,
    checked: &Checked,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<Struct>> {
    let mut structs: Vec<Option<Struct>> = Vec::new();
    structs.resize_with(resolved.structs.len(), || None);
    for &id in &resolved.embedded_first {
        let declared = resolved.structs[id.index()].declared;
        let sizes = Sizes {
            checked,
            structs: &structs,
        };
        structs[id.index()] = match lay_out_struct(id, declared, &sizes) {
            Ok(laid_out) => Some(laid_out),
            Err(refused) => {
                diagnostics.extend(refused.map(|diagnostic| *diagnostic));
                None
            }
        };
    }
    let sizes = Sizes {
        checked,
        structs: &structs,
    };
    // Limits can be looked at once every struct has its size: a slice may hold the struct that it is in.
    for (id, structure) in (0..).map(StructId).zip(&resolved.structs) {
        let fields = structure.declared.fields.iter().zip(checked.types.of(id));
        for (field, ty) in fields {
            diagnostics.extend(ty.and_then(|ty| out_of_reach(field, ty, &sizes)));
        }
    }
    structs
}

/// What is known about sizes so far. A struct on a cycle has none, and neither has what embeds it.
pub(crate) struct Sizes<'a> {
    pub(crate) checked: &'a Checked,
    pub(crate) structs: &'a [Option<Struct>],
}

impl Sizes<'_> {
    /// What the innermost part of a type takes in place.
    pub(crate) fn leaf(&self, leaf: Leaf) -> Option<Shape> {
        match leaf {
            Leaf::Scalar(scalar) => Some(scalar.shape()),
            Leaf::Enum(id) => Some(self.checked.enums[id.index()].underlying?.scalar().shape()),
            Leaf::Inline(id) => Some(self.structs[id.index()].as_ref()?.shape),
            Leaf::Table(_) => Some(Shape::TABLE_REFERENCE),
            Leaf::Union(_) => Some(Shape::UNION),
            Leaf::Text(_) => Some(Shape::SLICE),
            Leaf::RoomText(limit) => Shape::scalar(1).room(limit),
        }
    }
}

/// What a layer around something of the shape `inside` takes in place; none when that is more than can be counted.
pub(crate) const fn around(layer: Layer, inside: Shape) -> Option<Shape> {
    match layer {
        Layer::Optional => Some(inside),
        Layer::Array(len) => inside.array(len),
        Layer::Slice(_) => Some(Shape::SLICE),
        Layer::Room(limit) => inside.room(limit),
    }
}

/// An error, or nothing when what is wrong has been reported where it stands.
type Refused = Option<Box<Diagnostic>>;

fn lay_out_struct(
    id: StructId,
    declared: &ast::Struct,
    sizes: &Sizes<'_>,
) -> Result<Struct, Refused> {
    let (mut end, mut align) = match declared.class {
        Class::Inline => (0, 1),
        Class::Table => (layout::TABLE_HEADER_SIZE, layout::WORD),
    };
    let mut most_aligned = None;
    let mut fields = Vec::with_capacity(declared.fields.len());
    for (field, ty) in declared.fields.iter().zip(sizes.checked.types.of(id)) {
        let shape = field_shape(field, ty.ok_or(None)?, sizes)?;
        let placement = layout::place(end, shape)
            .filter(|placement| placement.end <= MAX_STRUCT_SIZE)
            .ok_or_else(|| Some(error::struct_too_large(declared, field, end, shape)))?;
        end = placement.end;
        if shape.align > align {
            align = shape.align;
            most_aligned = Some(field);
        }
        fields.push(Field { shape, placement });
    }
    let align = match sizes.checked.structs[id.index()].align {
        Some(set) if set < align => {
            return Err(Some(error::align_too_small(declared, most_aligned, align)));
        }
        Some(set) => set,
        None => align.max(layout::WORD),
    };
    // Always fits: the limit is a multiple of every alignment.
    let shape = layout::close(end, align).ok_or(None)?;
    Ok(Struct { shape, end, fields })
}

/// What a field of type `ty` takes in place.
fn field_shape(field: &ast::Field, ty: Type, sizes: &Sizes<'_>) -> Result<Shape, Refused> {
    let too_large =
        |layer, inside: Option<Shape>| Some(error::array_too_large(field, layer, ty.leaf, inside));
    let mut shape = match (sizes.leaf(ty.leaf), ty.leaf) {
        (Some(shape), Leaf::RoomText(limit)) if shape.size > MAX_STRUCT_SIZE => {
            return Err(too_large(Layer::Room(limit), None));
        }
        (None, Leaf::RoomText(limit)) => return Err(too_large(Layer::Room(limit), None)),
        (shape, _) => shape.ok_or(None)?,
    };
    for &layer in sizes.checked.types.layers(ty).iter().rev() {
        shape = around(layer, shape)
            .filter(|shape| shape.size <= MAX_STRUCT_SIZE)
            .ok_or_else(|| too_large(layer, Some(shape)))?;
    }
    Ok(shape)
}

/// The error about a slice of a type that may have more elements than a message can hold.
fn out_of_reach(field: &ast::Field, ty: Type, sizes: &Sizes<'_>) -> Option<Diagnostic> {
    let layers = sizes.checked.types.layers(ty);
    if layers.is_empty() {
        return None;
    }
    let mut inside = sizes.leaf(ty.leaf)?;
    for &layer in layers.iter().rev() {
        if let Layer::Slice(Some(limit)) = layer
            && inside.array(limit).is_none()
        {
            return Some(error::out_of_reach(field, limit, inside.size));
        }
        inside = around(layer, inside)?;
    }
    None
}
