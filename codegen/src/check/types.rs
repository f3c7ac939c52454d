//! Types of fields: a name that is bound and what stands in front of it in, a type that can be laid out out.
//!
//! Nothing nests here: what stands in front of a name is a list, from the outside in.

mod error;

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Class, Length, PrefixKind};

use super::{Constant, literal, tags};
use crate::model::{EnumId, Literal, Scalar, StructId, UnionId};
use crate::resolve::{Named, Resolved, Struct, Target};

/// The type of a field, before anybody knows how large its elements are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Type {
    /// Where its layers lie in [`Types::layers`].
    layers: (u32, u32),
    /// What the innermost layer holds, or the field itself where there is none.
    pub(crate) leaf: Leaf,
}

/// What a type makes of the type inside of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layer {
    /// One, or nothing.
    Optional,
    /// Always that many, in place; never 0.
    Array(u32),
    /// A reference to at most that many.
    Slice(Option<u32>),
    /// A length and room for that many, in place; never 0. Only the outermost layer, or the one inside of an optional.
    Room(u32),
}

/// What types are made of in the end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaf {
    Scalar(Scalar),
    Enum(EnumId),
    Inline(StructId),
    Table(StructId),
    Union(UnionId),
    /// A reference to UTF-8.
    Text(Option<u32>),
    /// A length and room for UTF-8, in place; never 0.
    RoomText(u32),
}

/// The types of all fields.
pub(crate) struct Types {
    /// Of all types, one behind the other.
    layers: Vec<Layer>,
    /// Of each field of each struct; none where there is something wrong with it, which has been reported.
    of: Vec<Vec<Option<Type>>>,
}

impl Types {
    /// Makes the type of every field.
    pub(super) fn check(
        resolved: &Resolved<'_>,
        constants: &[Option<Constant>],
        diagnostics: &mut Vec<Diagnostic>,
    ) -> Self {
        let mut checker = Checker {
            resolved,
            constants,
            layers: Vec::new(),
            diagnostics,
        };
        let structs = resolved.structs.iter();
        let of = structs.map(|declared| checker.fields(declared)).collect();
        Self {
            layers: checker.layers,
            of,
        }
    }

    /// Of each field of the struct `id`.
    pub(crate) fn of(&self, id: StructId) -> &[Option<Type>] {
        &self.of[id.index()]
    }

    /// The layers of `ty`, from the outside in.
    pub(crate) fn layers(&self, ty: Type) -> &[Layer] {
        let (start, end) = ty.layers;
        &self.layers[start as usize..end as usize]
    }

    /// Whether a field of type `ty` is optional, and in place, so that it needs a presence bit.
    pub(crate) fn needs_presence_bit(&self, ty: Type) -> bool {
        match self.layers(ty) {
            [Layer::Optional, inner @ ..] => !is_reference(inner, ty.leaf),
            _ => false,
        }
    }
}

/// Whether what is stored for a type of these layers is an offset that can be 0.
fn is_reference(layers: &[Layer], leaf: Leaf) -> bool {
    match layers.first() {
        Some(layer) => matches!(layer, Layer::Slice(_)),
        None => matches!(leaf, Leaf::Table(_) | Leaf::Text(_)),
    }
}

/// An error, or nothing when what is wrong has been reported where it stands.
type Refused = Option<Box<Diagnostic>>;

struct Checker<'a, 'd> {
    resolved: &'d Resolved<'a>,
    constants: &'d [Option<Constant>],
    layers: Vec<Layer>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

impl<'a> Checker<'a, '_> {
    /// The type of each field of `declared`; none where there is something wrong with it.
    fn fields(&mut self, declared: &Struct<'a>) -> Vec<Option<Type>> {
        let class = declared.declared.class;
        let fields = declared.declared.fields.iter().zip(&declared.targets);
        fields
            .map(|(field, target)| {
                let start = self.layers.len();
                match self.type_of(field, (*target)?, class) {
                    Ok(leaf) => Some(Type {
                        layers: (offset(start), offset(self.layers.len())),
                        leaf,
                    }),
                    Err(refused) => {
                        self.layers.truncate(start);
                        self.diagnostics
                            .extend(refused.map(|diagnostic| *diagnostic));
                        None
                    }
                }
            })
            .collect()
    }

    /// Appends the layers of a field's type, and says what is inside of them.
    fn type_of(
        &mut self,
        field: &'a ast::Field,
        target: Target,
        class: Class,
    ) -> Result<Leaf, Refused> {
        let has_room = tags::has(&field.tags, tags::INLINE);
        let prefixes = field.ty.prefixes.as_slice();
        if prefixes.is_empty() && !has_room {
            return leaf_of(target).ok_or_else(|| Some(error::char_outside_slice(field, None)));
        }
        let start = self.layers.len();
        for prefix in prefixes {
            let layer = match &prefix.kind {
                PrefixKind::Optional => Layer::Optional,
                PrefixKind::Slice => Layer::Slice(None),
                PrefixKind::Limited(limit) => Layer::Slice(Some(self.length(limit, field)?)),
                PrefixKind::Array(len) => match self.length(len, field)? {
                    0 => return Err(Some(error::empty_array(field, len))),
                    len => Layer::Array(len),
                },
            };
            self.layers.push(layer);
        }
        let leaf = match (target, self.layers.last(), prefixes.last()) {
            (Target::Char, Some(&Layer::Slice(limit)), _) => {
                self.layers.pop();
                Leaf::Text(limit)
            }
            (_, _, last) => {
                leaf_of(target).ok_or_else(|| Some(error::char_outside_slice(field, last)))?
            }
        };
        let leaf = if has_room {
            self.room(field, start, leaf)?
        } else {
            leaf
        };
        let layers = &self.layers[start..];
        let Some(misplaced) = misplaced_optional(layers, leaf, class) else {
            return Ok(leaf);
        };
        // What was taken out of the list, for text, is its end.
        let prefix = &prefixes[misplaced.min(prefixes.len() - 1)];
        Err(Some(error::optional(
            field,
            prefix,
            &layers[misplaced + 1..],
            leaf,
            misplaced,
        )))
    }

    /// Stores the outermost slice of a type in place.
    fn room(&mut self, field: &ast::Field, start: usize, leaf: Leaf) -> Result<Leaf, Refused> {
        let outermost = start + usize::from(self.layers.get(start) == Some(&Layer::Optional));
        let refused = |fault| Err(Some(error::not_room(field, fault)));
        match (self.layers.get(outermost), leaf) {
            (Some(Layer::Slice(Some(0))), _) | (None, Leaf::Text(Some(0))) => {
                refused("room for no elements")
            }
            (Some(&Layer::Slice(Some(limit))), _) => {
                let inside = &self.layers[outermost + 1..];
                let in_place = inside.iter().all(|layer| matches!(layer, Layer::Array(_)));
                let refers = matches!(leaf, Leaf::Table(_) | Leaf::Union(_) | Leaf::Text(_));
                if !in_place || refers {
                    return refused("its elements are references");
                }
                self.layers[outermost] = Layer::Room(limit);
                Ok(leaf)
            }
            (None, Leaf::Text(Some(limit))) => Ok(Leaf::RoomText(limit)),
            _ => refused("not a limited array"),
        }
    }

    /// Lengths are stored in 32 bits.
    fn length(&self, written: &'a Length, field: &ast::Field) -> Result<u32, Refused> {
        let (value, constant) = match written {
            Length::Number(number) => (number.value, None),
            Length::Constant(path) => {
                let (value, constant) = match self.resolved.value(path) {
                    Some(Named::Constant(index)) => (
                        self.constants[index.index()].ok_or(None)?.value,
                        Some(self.resolved.constants[index.index()]),
                    ),
                    Some(Named::Bool(value)) => (Literal::Bool(value), None),
                    Some(Named::Variant(_)) | None => return Err(None),
                };
                match value {
                    Literal::Integer(value) => (value, constant),
                    _ => return Err(Some(error::not_whole(path, constant))),
                }
            }
        };
        u32::try_from(value).map_err(|_| {
            let diagnostic = error::length(written, value, field);
            Some(Box::new(literal::with_constant(diagnostic, constant)))
        })
    }
}

/// The end of a list of all layers, of which each takes some bytes of text.
fn offset(len: usize) -> u32 {
    u32::try_from(len).unwrap_or(u32::MAX)
}

/// None for `char`, which is not a type.
const fn leaf_of(target: Target) -> Option<Leaf> {
    Some(match target {
        Target::Scalar(scalar) => Leaf::Scalar(scalar),
        Target::Enum(id) => Leaf::Enum(id),
        Target::Inline(id) => Leaf::Inline(id),
        Target::Table(id) => Leaf::Table(id),
        Target::Union(id) => Leaf::Union(id),
        Target::Char => return None,
    })
}

/// The first of the `layers` that makes something optional that can't be.
fn misplaced_optional(layers: &[Layer], leaf: Leaf, class: Class) -> Option<usize> {
    let optional = |&(_, layer): &(usize, &Layer)| *layer == Layer::Optional;
    let mut optionals = layers.iter().enumerate().filter(optional);
    let misplaced = optionals.find(|&(index, _)| {
        let inside = &layers[index + 1..];
        match (inside.first(), leaf) {
            (Some(Layer::Optional), _) | (None, Leaf::Union(_)) => true,
            // In place there has to be a bit that says whether it is there, which only tables have.
            _ => !is_reference(inside, leaf) && (index > 0 || class == Class::Inline),
        }
    });
    misplaced.map(|(index, _)| index)
}
