//! What the fields of packed structs are, and how the functions that are printed for them begin.

use core::fmt::Write as _;

use crate::access::indexed::{Extent, Item};
use crate::access::{Content, Part, Size, StructPlan};
use crate::backend::c::docs::{function_deprecated, print_docs};
use crate::backend::c::names::Names;
use crate::model::{Field, Model, Scalar, StructId, Type};
use crate::names::c::field_stem;

/// What is known of a field while its functions are printed.
pub(super) struct PackedField<'a, 'm> {
    pub(super) names: Names<'a>,
    pub(super) plan: &'a StructPlan<'m>,
    pub(super) part: &'a Part<'m>,
    pub(super) field: &'a Field,
    pub(super) kind: Kind,
}

/// What a field is. Sizes are in bytes.
#[derive(Clone, Copy)]
pub(super) enum Kind {
    /// A value in place.
    Item(Item),
    /// A reference to UTF-8 of at most that many bytes.
    Text { limit: u32 },
    /// An inline struct with references, in place.
    Struct(StructId),
    /// A reference to a table.
    Table(StructId),
    /// That many elements in place.
    Array {
        element: Element,
        len: u32,
        stride: Size,
    },
    /// A reference to at most that many bytes.
    Bytes { limit: u32 },
    /// A reference to at most that many elements.
    Slice {
        element: Element,
        limit: u32,
        stride: Size,
    },
}

/// What lies side by side.
#[derive(Clone, Copy)]
pub(super) enum Element {
    Item(Item),
    /// Inline structs with references.
    Struct(StructId),
}

impl<'a, 'm> PackedField<'a, 'm> {
    /// The fields of a struct.
    pub(super) fn all(names: Names<'a>, plan: &'a StructPlan<'m>) -> impl Iterator<Item = Self> {
        plan.parts.iter().filter_map(move |part| {
            let Content::Field(field, _) = part.content else {
                return None;
            };
            Some(Self {
                names,
                plan,
                part,
                field,
                kind: Kind::of(names.model, field.ty)?,
            })
        })
    }

    /// What all names of the struct begin with.
    pub(super) fn stem(&self) -> String {
        let declared = self.plan.declared;
        self.names.stem(declared.schema, &declared.name)
    }

    /// Prints what a function gives or does, and the docs of the field.
    pub(super) fn print_docs(&self, out: &mut String, what: &str) {
        line!(out, "\n/// {what}");
        print_docs(out, "", &self.field.docs);
    }

    /// Prints the first lines of a function, whose name is that of the field between `beginning` and `ending`.
    pub(super) fn print_head(&self, out: &mut String, ty: &str, name: [&str; 2], parameters: &str) {
        let [beginning, ending] = name;
        let space = if ty.ends_with('*') { "" } else { " " };
        let _ = write!(
            out,
            "{}",
            function_deprecated(self.field.deprecated.as_ref())
        );
        line!(
            out,
            "static inline {ty}{space}{}_{beginning}{}{ending}({parameters})\n{{",
            self.stem(),
            field_stem(&self.field.name)
        );
    }
}

impl Kind {
    /// None of types that packed structs do not have.
    pub(super) fn of(model: &Model, ty: Type) -> Option<Self> {
        Some(match ty {
            Type::Scalar(_) | Type::Enum(_) | Type::Inline(_) => match Element::of(model, ty)? {
                Element::Item(item) => Self::Item(item),
                Element::Struct(id) => Self::Struct(id),
            },
            Type::Table(id) => Self::Table(id),
            Type::Text { limit } => Self::Text {
                limit: at_most(limit),
            },
            Type::Array { element, len, .. } => {
                let element = Element::of(model, model.type_(element))?;
                Self::Array {
                    element,
                    len,
                    stride: element.stride(model),
                }
            }
            Type::Slice { element, limit, .. } => match Element::of(model, model.type_(element))? {
                Element::Item(Item::Scalar(Scalar::U8)) => Self::Bytes {
                    limit: at_most(limit),
                },
                element => Self::Slice {
                    element,
                    limit: at_most(limit),
                    stride: element.stride(model),
                },
            },
            Type::Union(_) | Type::RoomText { .. } | Type::Room { .. } | Type::Optional(_) => {
                return None;
            }
        })
    }
}

impl Element {
    /// Bytes from one to the next.
    fn stride(self, model: &Model) -> Size {
        match self {
            Self::Item(item) => item.extent(model).size,
            Self::Struct(id) => Extent::of(model, id).size,
        }
    }

    pub(super) fn of(model: &Model, ty: Type) -> Option<Self> {
        match (Item::of(model, ty), ty) {
            (Some(item), _) => Some(Self::Item(item)),
            (None, Type::Inline(id)) => Some(Self::Struct(id)),
            (None, _) => None,
        }
    }
}

fn at_most(limit: Option<u32>) -> u32 {
    limit.unwrap_or(u32::MAX)
}

/// The number of elements or bytes that there may be, as an expression.
pub(super) fn limit(limit: u32) -> String {
    match limit {
        u32::MAX => "UINT32_MAX".to_owned(),
        limit => limit.to_string(),
    }
}
