//! Packed structs: access plans in, their part of a header out.
//!
//! They and flat ones never meet, so that all of it stands by itself, behind everything that is flat. Nothing in a packed message is
//! aligned: values are copied, a field at a time, and no pointer to a number in a message comes about.

use core::fmt::Write as _;

use super::constants::zero;
use super::docs::{function_deprecated, print_docs, print_section};
use super::kind::Item;
use super::names::{Names, scalar_name};
use crate::access::{Content, Form, Part, StructPlan};
use crate::model::{Field, Model, Scalar, StructId, Type, Wire};
use crate::names::c::field_stem;

mod build;
mod read;
mod value;
mod verify;

/// Prints all that there is of those of `plans` that are packed. What is embedded stands in front of what embeds it.
pub(super) fn print(out: &mut String, names: Names<'_>, plans: &[&StructPlan<'_>]) {
    let packed = || {
        let plans = plans.iter().copied();
        plans.filter(|plan| plan.declared.wire == Wire::Packed)
    };
    let values = || packed().filter(|plan| plan.form == Form::PackedValue);
    let others = || packed().filter(|plan| plan.form != Form::PackedValue);
    if packed().next().is_none() {
        return;
    }
    print_section(out, "Packed structs", true);
    for plan in packed() {
        match plan.form {
            Form::PackedValue => value::print_type(out, names, plan),
            _ => read::print_type(out, names, plan),
        }
    }
    print_section(out, "Reading packed messages", true);
    for plan in values() {
        value::print_load(out, names, plan);
    }
    for plan in others() {
        read::print_readers(out, names, plan);
    }
    let title = "Opening packed messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too";
    print_section(out, title, true);
    verify::print_declarations(out, names, others());
    for plan in others() {
        verify::print_struct(out, names, plan);
    }
    for plan in packed() {
        verify::print_open(out, names, plan);
    }
    print_section(out, "Building packed messages", true);
    for plan in values() {
        value::print_store(out, names, plan);
    }
    for plan in others() {
        build::print_type(out, names, plan);
    }
    for plan in others() {
        build::print_reset(out, names, plan);
    }
    for plan in others() {
        build::print_setters(out, names, plan);
    }
    for plan in others() {
        build::print_message(out, names, plan);
    }
}

/// What is known of a field while its functions are printed.
struct PackedField<'a, 'm> {
    names: Names<'a>,
    plan: &'a StructPlan<'m>,
    part: &'a Part<'m>,
    field: &'a Field,
    kind: Kind,
}

/// What a field is. Sizes are in bytes.
#[derive(Clone, Copy)]
enum Kind {
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
        stride: u32,
    },
    /// A reference to at most that many bytes.
    Bytes { limit: u32 },
    /// A reference to at most that many elements.
    Slice {
        element: Element,
        limit: u32,
        stride: u32,
    },
}

/// What lies side by side.
#[derive(Clone, Copy)]
enum Element {
    Item(Item),
    /// Inline structs with references.
    Struct(StructId),
}

impl<'a, 'm> PackedField<'a, 'm> {
    /// The fields of a struct.
    fn all(names: Names<'a>, plan: &'a StructPlan<'m>) -> impl Iterator<Item = Self> {
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
    fn stem(&self) -> String {
        let declared = self.plan.declared;
        self.names.stem(declared.schema, &declared.name)
    }

    /// Prints the docs of the field, or a line in their place.
    fn print_docs(&self, out: &mut String, otherwise: &str) {
        out.push('\n');
        if self.field.docs.is_empty() {
            line!(out, "/// {otherwise}");
        }
        print_docs(out, "", &self.field.docs);
    }

    /// Prints the first lines of a function, whose name is that of the field between `beginning` and `ending`.
    fn print_head(&self, out: &mut String, ty: &str, name: [&str; 2], parameters: &str) {
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
    fn of(model: &Model, ty: Type) -> Option<Self> {
        Some(match ty {
            Type::Scalar(_) | Type::Enum(_) | Type::Inline(_) => match Element::of(model, ty)? {
                Element::Item(item) => Self::Item(item),
                Element::Struct(id) => Self::Struct(id),
            },
            Type::Table(id) => Self::Table(id),
            Type::Text { limit } => Self::Text {
                limit: at_most(limit),
            },
            Type::Array {
                element,
                len,
                stride,
            } => Self::Array {
                element: Element::of(model, model.type_(element))?,
                len,
                stride,
            },
            Type::Slice {
                element,
                limit,
                stride,
            } => match Element::of(model, model.type_(element))? {
                Element::Item(Item::Scalar(Scalar::U8)) => Self::Bytes {
                    limit: at_most(limit),
                },
                element => Self::Slice {
                    element,
                    limit: at_most(limit),
                    stride,
                },
            },
            Type::Union(_) | Type::RoomText { .. } | Type::Room { .. } | Type::Optional(_) => {
                return None;
            }
        })
    }
}

impl Element {
    fn of(model: &Model, ty: Type) -> Option<Self> {
        match (Item::of(model, ty), ty) {
            (Some(item), _) => Some(Self::Item(item)),
            (None, Type::Inline(id)) => Some(Self::Struct(id)),
            (None, _) => None,
        }
    }
}

/// Whether items lie in an array of C's as they lie in a message. A bool may be any byte there, and is 0 or 1 here.
fn lies_alike(model: &Model, item: Item) -> bool {
    item.scalar(model)
        .is_some_and(|scalar| scalar != Scalar::Bool)
}

/// Prints the id of a struct, which its messages do not say.
fn print_id(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let name = names.macro_(plan.declared.schema, &plan.declared.name);
    line!(
        out,
        "\n/// The id of `{}`. It is not in packed messages.",
        plan.declared.name
    );
    line!(out, "#define {name}_ID UINT64_C({})", plan.declared.id);
}

fn at_most(limit: Option<u32>) -> u32 {
    limit.unwrap_or(u32::MAX)
}

/// The number of elements or bytes that there may be, as an expression.
fn limit(limit: u32) -> String {
    match limit {
        u32::MAX => "UINT32_MAX".to_owned(),
        limit => limit.to_string(),
    }
}

/// The statement that makes `target` the item at `place`.
fn load(names: Names<'_>, item: Item, place: &str, target: &str) -> String {
    match (item, item.scalar(names.model)) {
        (Item::Plain(id), _) => format!("{}_load_({place}, &{target});", names.struct_(id)),
        (_, scalar) => {
            let absent = zero(scalar.unwrap_or(Scalar::U8));
            format!("{target} = {};", read(scalar, place, absent))
        }
    }
}

/// The scalar at `place`, as an expression, or what it is where it is absent.
fn read(scalar: Option<Scalar>, place: &str, absent: &str) -> String {
    let name = scalar_name(scalar.unwrap_or(Scalar::U8));
    format!("karmem_packed_read_{name}_({place}, {absent})")
}

/// What [`store`] takes for the item that `value` is.
fn item_of(item: Item, value: &str) -> String {
    match item {
        Item::Plain(_) => format!("&{value}"),
        _ => value.to_owned(),
    }
}

/// The statement that stores an item at `place`: a scalar, or what a pointer to a struct points at.
fn store(names: Names<'_>, item: Item, place: &str, value: &str) -> String {
    match (item, item.scalar(names.model)) {
        (Item::Plain(id), _) => format!("{}_store_({place}, {value});", names.struct_(id)),
        (_, scalar) => {
            let name = scalar_name(scalar.unwrap_or(Scalar::U8));
            format!("karmem_packed_set_{name}_({place}, {value});")
        }
    }
}
