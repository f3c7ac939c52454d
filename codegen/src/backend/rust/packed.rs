//! Packed structs, as declarations of `packed_value!`, `packed_inline!` and `packed_table!`.

use core::fmt::Write as _;

use super::derives::{derives, print_derives};
use super::docs::{print_deprecated, print_docs, print_struct_docs};
use super::kinds::{at_most, default};
use super::paths::{Paths, scalar_type};
use crate::access::{Content, Form, Operation, StructPlan, Value};
use crate::derives::Kind;
use crate::model::{Field, Scalar, Struct};
use crate::names::rust::{field_name, field_stem, type_name, type_stem};

/// The macro that declares structs of this form, without `packed_`.
pub(super) const fn macro_name(form: Form) -> &'static str {
    match form {
        Form::PackedTable => "packed_table",
        Form::PackedReferring => "packed_inline",
        _ => "packed_value",
    }
}

pub(super) fn print(out: &mut String, paths: Paths<'_>, plan: &StructPlan<'_>) {
    let is_value = plan.form == Form::PackedValue;
    line!(out, "\n{}! {{", macro_name(plan.form));
    print_struct_docs(out, "    ", paths.model, plan);
    print_deprecated(out, "    ", plan.declared.deprecated.as_ref());
    let Struct {
        schema, tags, name, ..
    } = plan.declared;
    let kind = if is_value { Kind::Plain } else { Kind::Struct };
    print_derives(
        out,
        "    ",
        &derives(paths.model, *schema, name, tags, kind),
    );
    let (name, stem) = (type_name(name), type_stem(name));
    match is_value {
        true => line!(out, "    pub struct {name} {{"),
        false => line!(out, "    pub struct {name}: {stem}Ref, {stem}Builder {{"),
    }
    line!(out, "        const ID = {};", plan.declared.id);
    line!(out, "        const SIZE = {};", plan.size);
    out.push('\n');
    for part in &plan.parts {
        let Content::Field(field, operation) = &part.content else {
            continue;
        };
        print_docs(out, "        ", &field.docs);
        print_deprecated(out, "        ", field.deprecated.as_ref());
        let _ = write!(out, "        {} => {}: ", part.at, field_name(&field.name));
        if is_value {
            line!(out, "{};", value_type(paths, operation));
            continue;
        }
        out.push_str(&kind_of(paths, field, operation));
        for beginning in builder_methods(operation) {
            let _ = write!(out, ", {beginning}_{}", field_stem(&field.name));
        }
        line!(out, ";");
    }
    line!(out, "    }}");
    line!(out, "}}");
}

/// The kind of a field, with its type, its limit and its default.
fn kind_of(paths: Paths<'_>, field: &Field, operation: &Operation) -> String {
    match operation {
        Operation::Table(id) => format!("table {}", paths.struct_(*id)),
        Operation::Boxed(id) => format!("boxed {}", paths.struct_(*id)),
        Operation::Struct(id) => format!("inline {}", paths.struct_(*id)),
        Operation::Structs(id, len) => format!("inline_array [{}; {len}]", paths.struct_(*id)),
        Operation::StructSlice(id, limit) => {
            format!("inline_slice [{}]{}", paths.struct_(*id), at_most(*limit))
        }
        Operation::Text(limit) => format!("text{}", at_most(*limit)),
        Operation::Slice(Value::Scalar(Scalar::U8), limit) => format!("bytes{}", at_most(*limit)),
        Operation::Slice(item, limit) => {
            format!("slice [{}]{}", value(paths, *item), at_most(*limit))
        }
        values => format!(
            "value {}{}",
            value_type(paths, values),
            default(paths, field)
        ),
    }
}

/// How the builder's methods for a field begin.
const fn builder_methods(operation: &Operation) -> &'static [&'static str] {
    match operation {
        Operation::Slice(Value::Scalar(Scalar::U8), _) | Operation::Text(_) => &["set"],
        Operation::Slice(..) => &["set", "init"],
        Operation::Table(_)
        | Operation::Boxed(_)
        | Operation::Struct(_)
        | Operation::Structs(..)
        | Operation::StructSlice(..) => &["init"],
        _ => &["set"],
    }
}

/// The type of a field that is copied as a whole; nothing for those that never are.
fn value_type(paths: Paths<'_>, operation: &Operation) -> String {
    match operation {
        Operation::Value(single) => value(paths, *single),
        Operation::Values(item, len) => format!("[{}; {len}]", value(paths, *item)),
        _ => String::new(),
    }
}

/// As it is in Rust: nothing is read where it is stored, so that a `bool` can be one.
fn value(paths: Paths<'_>, value: Value) -> String {
    match value {
        Value::Scalar(scalar) => scalar_type(scalar).to_owned(),
        other => paths.value(other),
    }
}
