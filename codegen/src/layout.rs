//! Sizes and offsets: types that passed the rules in, every byte of every struct out.
//!
//! The arithmetic is that of [`karmem_layout`]; here is only what it is applied to, and what doesn't fit.

mod error;

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Class};
use karmem_layout::{self as layout, MAX_STRUCT_SIZE, Placement, Shape, Wire};

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
            wire: checked.structs[id.index()].wire,
        };
        structs[id.index()] = match lay_out_struct(id, declared, &sizes) {
            Ok(laid_out) => Some(laid_out),
            Err(refused) => {
                diagnostics.extend(refused.map(|diagnostic| *diagnostic));
                None
            }
        };
    }
    // Limits can be looked at once every struct has its size: a slice may hold the struct that it is in.
    for (id, structure) in (0..).map(StructId).zip(&resolved.structs) {
        let sizes = Sizes {
            checked,
            structs: &structs,
            wire: checked.structs[id.index()].wire,
        };
        let fields = structure.declared.fields.iter().zip(checked.types.of(id));
        for (field, ty) in fields {
            let refused = ty.and_then(|ty| check_slices(field, ty, &sizes));
            diagnostics.extend(refused.map(|diagnostic| *diagnostic));
        }
    }
    structs
}

/// What is known so far about sizes in structs of one wire. A struct on a cycle has none, and neither has what embeds it.
pub(crate) struct Sizes<'a> {
    pub(crate) checked: &'a Checked,
    pub(crate) structs: &'a [Option<Struct>],
    pub(crate) wire: Wire,
}

impl Sizes<'_> {
    /// What the innermost part of a type takes in place.
    pub(crate) fn leaf(&self, leaf: Leaf) -> Option<Shape> {
        let shape = match leaf {
            Leaf::Scalar(scalar) => scalar.shape(),
            Leaf::Enum(id) => self.checked.enums[id.index()].underlying?.scalar().shape(),
            Leaf::Inline(id) => return Some(self.structs[id.index()].as_ref()?.shape),
            Leaf::Table(_) => Shape::TABLE_REFERENCE,
            Leaf::Union(_) => Shape::UNION,
            Leaf::Text(_) => Shape::SLICE,
            Leaf::RoomText(limit) => Shape::scalar(1).room(limit)?,
        };
        Some(self.wire.shape(shape))
    }

    /// What a layer around something of the shape `inside` takes in place; none when that is more than can be counted.
    pub(crate) const fn around(&self, layer: Layer, inside: Shape) -> Option<Shape> {
        match layer {
            Layer::Optional => Some(inside),
            Layer::Array(len) => inside.array(len),
            Layer::Slice(_) => Some(self.wire.shape(Shape::SLICE)),
            Layer::Room(limit) => inside.room(limit),
        }
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
        Class::Table => (sizes.wire.table_header_size(), sizes.wire.word()),
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
        None => align.max(sizes.wire.word()),
    };
    // Always fits: the limit is a multiple of every alignment.
    let shape = layout::close(end, align).ok_or(None)?;
    Ok(Struct { shape, end, fields })
}

/// What a field of type `ty` takes in place. What a slice holds has no say in it, and may have no size yet.
fn field_shape(field: &ast::Field, ty: Type, sizes: &Sizes<'_>) -> Result<Shape, Refused> {
    let layers = sizes.checked.types.layers(ty);
    let (layers, mut shape) = match layers.iter().position(is_slice) {
        Some(slice) => (&layers[..slice], sizes.wire.shape(Shape::SLICE)),
        None => (layers, leaf_shape(field, ty.leaf, sizes)?),
    };
    for &layer in layers.iter().rev() {
        shape = within_struct(sizes.around(layer, shape))
            .ok_or_else(|| Some(error::array_too_large(field, layer, Some(shape))))?;
    }
    Ok(shape)
}

fn leaf_shape(field: &ast::Field, leaf: Leaf, sizes: &Sizes<'_>) -> Result<Shape, Refused> {
    match leaf {
        Leaf::RoomText(limit) => within_struct(sizes.leaf(leaf))
            .ok_or_else(|| Some(error::array_too_large(field, Layer::Room(limit), None))),
        leaf => sizes.leaf(leaf).ok_or(None),
    }
}

fn within_struct(shape: Option<Shape>) -> Option<Shape> {
    shape.filter(|shape| shape.size <= MAX_STRUCT_SIZE)
}

const fn is_slice(layer: &Layer) -> bool {
    matches!(layer, Layer::Slice(_))
}

/// What is wrong with what the slices of a type hold: more than a message can, or arrays that are too large.
fn check_slices(field: &ast::Field, ty: Type, sizes: &Sizes<'_>) -> Option<Box<Diagnostic>> {
    let layers = sizes.checked.types.layers(ty);
    let outermost = layers.iter().position(is_slice)?;
    let mut inside = sizes.leaf(ty.leaf)?;
    for &layer in layers[outermost..].iter().rev() {
        if let Layer::Slice(Some(limit)) = layer
            && inside.array(limit).is_none()
        {
            return Some(error::out_of_reach(field, limit, inside.size));
        }
        match within_struct(sizes.around(layer, inside)) {
            Some(shape) => inside = shape,
            None => return Some(error::array_too_large(field, layer, Some(inside))),
        }
    }
    None
}
