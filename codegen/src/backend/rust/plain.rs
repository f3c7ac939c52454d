//! Inline structs that are valid for any bits, as structs of Rust's own with the same bytes.

use core::fmt::Write as _;

use super::derives::derives;
use super::docs::{print_deprecated, print_docs, print_struct_docs};
use super::paths::Paths;
use crate::access::{Content, Offset, Operation, Part, StructPlan, Value};
use crate::derives::Kind;
use crate::model::{Deprecated, Scalar, Struct, Type};
use crate::names::rust::{field_name, type_name};

/// Prints a struct with public fields and the declaration that makes it what a message can hold.
pub(super) fn print(out: &mut String, paths: Paths<'_>, plan: &StructPlan<'_>) {
    let name = type_name(&plan.declared.name);
    let fields: Vec<PlainField<'_>> = plain_fields(paths, plan);
    out.push('\n');
    print_struct_docs(out, "", paths.model, plan);
    print_deprecated(out, "", plan.declared.deprecated.as_ref());
    match plan.align {
        Some(align) => line!(out, "#[repr(C, align({align}))]"),
        None => line!(out, "#[repr(C, align(8))]"),
    }
    let Struct { schema, tags, .. } = plan.declared;
    let derives = derives(paths.model, *schema, &plan.declared.name, tags, Kind::Plain);
    line!(
        out,
        "#[derive({})]",
        [&["Clone", "Copy"], &derives[..]].concat().join(", ")
    );
    let names_deprecated = names_deprecated(paths, plan);
    let deprecated = if names_deprecated { "deprecated, " } else { "" };
    // `plain!` implements `PartialEq`, of all fields but padding.
    let is_hash = |path: &&str| path.rsplit("::").next() == Some("Hash");
    let hash = match derives.iter().any(is_hash) {
        true => "clippy::derived_hash_with_manual_eq, ",
        false => "",
    };
    line!(out, "#[allow({hash}dead_code, {deprecated}missing_docs)]");
    line!(out, "pub struct {name} {{");
    for field in &fields {
        match &field.argument {
            Some(argument) => {
                print_docs(out, "    ", argument.docs);
                print_deprecated(out, "    ", argument.deprecated);
                line!(out, "    pub {}: {},", field.name, field.ty);
            }
            None => line!(out, "    {}: {},", field.name, field.ty),
        }
    }
    line!(out, "}}");
    out.push('\n');
    if names_deprecated {
        line!(out, "#[allow(deprecated)]");
    }
    print_new(out, &name, &fields);
    line!(out, "\nplain! {{");
    line!(out, "    {name} {{");
    line!(out, "        const ID = {};", plan.declared.id);
    if let Some(align) = plan.align {
        line!(out, "        const ALIGN = {align};");
    }
    out.push('\n');
    for field in &fields {
        line!(out, "        {} => {}: {};", field.at, field.name, field.ty);
    }
    line!(out, "    }}");
    line!(out, "}}");
}

/// A field of a plain struct, or padding, which is a private field that is always zero.
struct PlainField<'m> {
    at: Offset,
    name: String,
    ty: String,
    /// What stands for it in a struct expression.
    initial: String,
    /// None for padding.
    argument: Option<Argument<'m>>,
}

/// What `new` takes for a field.
struct Argument<'m> {
    ty: String,
    docs: &'m [String],
    deprecated: Option<&'m Deprecated>,
}

fn plain_fields<'m>(paths: Paths<'_>, plan: &StructPlan<'m>) -> Vec<PlainField<'m>> {
    let mut paddings = 0..;
    let field = |part: &Part<'m>| match &part.content {
        Content::Header => None,
        Content::Field(field, operation) => {
            let name = field_name(&field.name);
            let ty = plain_type(paths, operation)?;
            let (initial, argument) = match operation {
                Operation::Value(Value::Scalar(Scalar::Bool)) => {
                    (format!("{name}: {ty}::new({name})"), "bool".to_owned())
                }
                _ => (name.clone(), ty.clone()),
            };
            let argument = Some(Argument {
                ty: argument,
                docs: &field.docs,
                deprecated: field.deprecated.as_ref(),
            });
            Some(PlainField {
                at: part.at,
                name,
                ty,
                initial,
                argument,
            })
        }
        Content::Padding => {
            let name = format!("_pad{}", paddings.next().unwrap_or(0_u32));
            Some(PlainField {
                at: part.at,
                ty: format!("[u8; {}]", part.size),
                initial: format!("{name}: [0; {}]", part.size),
                name,
                argument: None,
            })
        }
    };
    plan.parts.iter().filter_map(field).collect()
}

/// The type of a field; none for what never is in a plain struct.
fn plain_type(paths: Paths<'_>, operation: &Operation) -> Option<String> {
    match operation {
        Operation::Value(value) => Some(paths.value(*value)),
        Operation::Values(value, len) => Some(format!("[{}; {len}]", paths.value(*value))),
        _ => None,
    }
}

/// Whether the struct's own code names something that is deprecated, which must not warn.
fn names_deprecated(paths: Paths<'_>, plan: &StructPlan<'_>) -> bool {
    let model = paths.model;
    let by_type = |mut ty: Type| {
        while let Type::Array { element, .. } = ty {
            ty = model.type_(element);
        }
        match ty {
            Type::Enum(id) => model.enum_(id).deprecated.is_some(),
            Type::Inline(id) => model.struct_(id).deprecated.is_some(),
            _ => false,
        }
    };
    let mut fields = plan.declared.fields.iter();
    plan.declared.deprecated.is_some()
        || fields.any(|field| field.deprecated.is_some() || by_type(field.ty))
}

fn print_new(out: &mut String, name: &str, fields: &[PlainField<'_>]) {
    let argument =
        |field: &PlainField<'_>| Some(format!("{}: {}", field.name, field.argument.as_ref()?.ty));
    let arguments: Vec<String> = fields.iter().filter_map(argument).collect();
    let initials: Vec<String> = fields.iter().map(|field| field.initial.clone()).collect();
    let many = if arguments.len() > 7 {
        "clippy::too_many_arguments, "
    } else {
        ""
    };
    let is_bool =
        |field: &&PlainField<'_>| field.argument.as_ref().is_some_and(|it| it.ty == "bool");
    let bools = if fields.iter().filter(is_bool).count() > 3 {
        "clippy::fn_params_excessive_bools, "
    } else {
        ""
    };
    line!(out, "impl {name} {{");
    line!(
        out,
        "    /// The struct with these fields, its padding zero."
    );
    line!(out, "    #[allow({bools}{many}dead_code)]");
    line!(out, "    #[must_use]");
    print_list(
        out,
        "    ",
        ["pub const fn new(", ") -> Self {"],
        "",
        &arguments,
    );
    print_list(out, "        ", ["Self {", "}"], " ", &initials);
    line!(out, "    }}");
    line!(out, "}}");
}

/// Prints a list between `ends`, on one line where it fits, or one item a line.
fn print_list(out: &mut String, indent: &str, ends: [&str; 2], space: &str, items: &[String]) {
    let [open, close] = ends;
    let one_line = format!("{indent}{open}{space}{}{space}{close}", items.join(", "));
    if one_line.len() <= LINE_WIDTH {
        line!(out, "{one_line}");
        return;
    }
    line!(out, "{indent}{open}");
    for item in items {
        line!(out, "{indent}    {item},");
    }
    line!(out, "{indent}{close}");
}

/// As rustfmt has it.
const LINE_WIDTH: usize = 100;
