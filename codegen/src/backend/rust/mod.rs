//! The Rust backend: an access plan in, a module of declarations out.
//!
//! What it prints are invocations of the macros in `karmem`, which check every offset again while the module
//! is compiled. The printed text names nothing but macros and `karmem::` paths, so that no name in a schema
//! can get in its way.

use core::fmt::Write as _;

use crate::access::{self, Content, Form, Operation, StructPlan, Value};
use crate::model::{Enum, Integer, Model, Scalar, StructId};
use crate::names::rust::{field_name, field_stem, type_name, variant_name};

/// Appends a formatted line. Writing to a string does not fail.
macro_rules! line {
    ($out:expr, $($format:tt)*) => {{
        let _ = writeln!($out, $($format)*);
    }};
}

mod docs;
mod plain;

use docs::{print_docs, print_struct_docs, single_line};
use plain::print_plain;

pub(super) fn print(model: &Model, schema_file_name: &str) -> String {
    let plans: Vec<StructPlan<'_>> = access::plan(model).collect();
    let mut out = String::new();
    let file = single_line(schema_file_name);
    line!(
        out,
        "// Made from {file} by karmemc. Don't edit it: change the schema and run"
    );
    line!(out, "//");
    line!(out, "//     karmemc generate {file}");
    print_use(&mut out, model, &plans);
    print_schema(&mut out, model);
    for declared in &model.enums {
        print_enum(&mut out, declared);
    }
    for plan in &plans {
        match plan.form {
            Form::Plain => print_plain(&mut out, model, plan),
            Form::Referring => print_accessors(&mut out, model, plan, "inline"),
            Form::Table => print_accessors(&mut out, model, plan, "table"),
        }
    }
    out
}

/// Imports the macros that are needed, and nothing else.
fn print_use(out: &mut String, model: &Model, plans: &[StructPlan<'_>]) {
    let has = |form| plans.iter().any(|plan| plan.form == form);
    let needed = [
        ("inline", has(Form::Referring)),
        ("open_enum", !model.enums.is_empty()),
        ("plain", has(Form::Plain)),
        ("table", has(Form::Table)),
    ];
    let macros: Vec<&str> = needed
        .iter()
        .filter(|(_, needed)| *needed)
        .map(|(name, _)| *name)
        .collect();
    match macros[..] {
        [] => {}
        [one] => line!(out, "\nuse karmem::{one};"),
        _ => line!(out, "\nuse karmem::{{{}}};", macros.join(", ")),
    }
}

fn print_schema(out: &mut String, model: &Model) {
    out.push('\n');
    if model.docs.is_empty() {
        line!(out, "/// The schema `{}`.", model.package);
    }
    print_docs(out, "", &model.docs);
    line!(out, "#[allow(dead_code)]");
    line!(out, "pub static SCHEMA: karmem::Schema = karmem::Schema {{");
    line!(out, "    name: \"{}\",", model.package);
    line!(out, "    fingerprint: {},", model.fingerprint);
    line!(out, "    structs: &[");
    for declared in &model.structs {
        line!(
            out,
            "        (\"{}\", {}),",
            type_name(&declared.name),
            declared.id
        );
    }
    line!(out, "    ],");
    line!(out, "}};");
}

fn print_enum(out: &mut String, declared: &Enum) {
    line!(out, "\nopen_enum! {{");
    print_docs(out, "    ", &declared.docs);
    if declared.docs.is_empty() {
        line!(
            out,
            "    /// An enum, stored as `{}`.",
            declared.underlying.as_str()
        );
    }
    line!(
        out,
        "    pub struct {}: {} {{",
        type_name(&declared.name),
        integer(declared.underlying)
    );
    for variant in &declared.variants {
        print_docs(out, "        ", &variant.docs);
        line!(
            out,
            "        {} = {},",
            variant_name(&variant.name),
            variant.value
        );
    }
    line!(out, "    }}");
    line!(out, "}}");
}

/// Prints the declaration of a struct that is read and written through accessors.
fn print_accessors(out: &mut String, model: &Model, plan: &StructPlan<'_>, macro_name: &str) {
    let name = type_name(&plan.declared.name);
    line!(out, "\n{macro_name}! {{");
    print_struct_docs(out, "    ", plan);
    line!(
        out,
        "    pub struct {name}: {name}Ref, {name}Live, {name}Builder {{"
    );
    line!(out, "        const ID = {};", plan.declared.id);
    line!(out, "        const END = {};", plan.end);
    out.push('\n');
    for part in &plan.parts {
        let Content::Field(field, operation) = part.content else {
            continue;
        };
        print_docs(out, "        ", &field.docs);
        let _ = write!(
            out,
            "        {} => {}: {}",
            part.at,
            field_name(&field.name),
            declared_kind(model, operation)
        );
        for beginning in builder_methods(operation) {
            let _ = write!(out, ", {beginning}_{}", field_stem(&field.name));
        }
        line!(out, ";");
    }
    line!(out, "    }}");
    line!(out, "}}");
}

/// How the builder's methods for a field begin.
fn builder_methods(operation: Operation) -> &'static [&'static str] {
    match operation {
        Operation::Value(_) | Operation::Values(..) | Operation::Text(_) => &["set"],
        Operation::Slice(..) => &["set", "init"],
        Operation::Struct(_)
        | Operation::Structs(..)
        | Operation::Table(_)
        | Operation::StructSlice(..) => &["init"],
    }
}

/// What a field is, as the macros `table!` and `inline!` take it.
fn declared_kind(model: &Model, operation: Operation) -> String {
    let value = |value| value_type(model, value);
    let structure = |id: StructId| type_name(&model.struct_(id).name);
    match operation {
        Operation::Value(Value::Scalar(scalar)) => format!("value {}", scalar_type(scalar)),
        Operation::Value(number @ Value::Enum(_)) => format!("value {}", value(number)),
        Operation::Value(plain @ Value::Plain(_)) => format!("plain {}", value(plain)),
        Operation::Values(item, len) => format!("array [{}; {len}]", value(item)),
        Operation::Text(limit) => format!("text{}", at_most(limit)),
        Operation::Slice(item, limit) => format!("slice [{}]{}", value(item), at_most(limit)),
        Operation::Table(id) => format!("table {}", structure(id)),
        Operation::Struct(id) => format!("inline {}", structure(id)),
        Operation::Structs(id, len) => format!("inline_array [{}; {len}]", structure(id)),
        Operation::StructSlice(id, limit) => {
            format!("inline_slice [{}]{}", structure(id), at_most(limit))
        }
    }
}

fn at_most(limit: Option<u32>) -> String {
    limit
        .map(|limit| format!(" <= {limit}"))
        .unwrap_or_default()
}

/// The type of a value as it is stored.
fn value_type(model: &Model, value: Value) -> String {
    match value {
        Value::Scalar(Scalar::Bool) => "karmem::Bool".to_owned(),
        Value::Scalar(scalar) => scalar_type(scalar).to_owned(),
        Value::Enum(id) => type_name(&model.enum_(id).name),
        Value::Plain(id) => type_name(&model.struct_(id).name),
    }
}

const fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::U8 => "u8",
        Scalar::U16 => "u16",
        Scalar::U32 => "u32",
        Scalar::U64 => "u64",
        Scalar::I8 => "i8",
        Scalar::I16 => "i16",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
        Scalar::Bool => "bool",
    }
}

const fn integer(underlying: Integer) -> &'static str {
    scalar_type(underlying.scalar())
}
