//! The Rust backend: the access plan of a schema in, a module of declarations out.
//!
//! What it prints are invocations of the macros in `karmem`, which check every offset again while the module
//! is compiled. The printed text names nothing but macros, `karmem::` paths and what is imported, so that no name in a
//! schema can get in its way.

use core::fmt::Write as _;

use crate::access::{self, Form, StructPlan};
use crate::derives::Derive;
use crate::model::{Model, Schema, SchemaId};
use crate::names::rust::{module_name, type_name};

mod accessors;
mod constants;
mod derives;
mod docs;
mod enums;
mod kinds;
mod packed;
mod paths;
mod plain;
mod unions;

use super::docs::single_line;
use docs::print_docs;
use paths::Paths;

pub(super) fn print(model: &Model, id: SchemaId) -> String {
    let schema = model.schema(id);
    let paths = Paths::new(model, id);
    let plans: Vec<StructPlan<'_>> = access::plan(model, schema).collect();
    let mut out = String::new();
    print_head(&mut out, model, schema);
    print_use(&mut out, schema, &plans);
    print_schema(&mut out, model, schema);
    for constant in &model.constants[schema.constants.clone()] {
        constants::print(&mut out, constant);
    }
    for declared in &model.enums[schema.enums.clone()] {
        enums::print(&mut out, model, declared);
    }
    for declared in &model.unions[schema.unions.clone()] {
        unions::print(&mut out, paths, declared);
    }
    for plan in &plans {
        match plan.form {
            Form::Plain => plain::print(&mut out, paths, plan),
            Form::Referring => accessors::print(&mut out, paths, plan, "inline"),
            Form::Table => accessors::print(&mut out, paths, plan, "table"),
            Form::PackedValue | Form::PackedReferring | Form::PackedTable => {
                packed::print(&mut out, paths, plan);
            }
        }
    }
    out
}

/// Says where the file comes from, and which others belong to it.
fn print_head(out: &mut String, model: &Model, schema: &Schema) {
    let file = single_line(&schema.file_name);
    line!(
        out,
        "// Made from {file} by karmemc. Don't edit it: change the schema and run"
    );
    line!(out, "//");
    let externs = schema.imports.iter().filter_map(|&import| {
        let imported = model.schema(import);
        let path = imported.elsewhere.as_ref()?;
        Some(format!(" --extern {}={path}", imported.package))
    });
    let externs: String = externs.collect();
    // Shells would take a bare star for the files of the folder.
    let derives = schema.derives.iter().map(Derive::to_string);
    let derives = derives.map(|derive| match derive.contains('*') {
        true => format!(" --derive '{derive}'"),
        false => format!(" --derive {derive}"),
    });
    let derives: String = derives.collect();
    line!(out, "//     karmemc generate {file}{externs}{derives}");
    if !schema.imports.is_empty() {
        line!(out, "//");
    }
    for &import in &schema.imports {
        let imported = model.schema(import);
        let file = single_line(&imported.file_name);
        let module = match &imported.elsewhere {
            Some(path) => format!("`{path}`"),
            None => format!(
                "the module `{}` beside this one",
                module_name(imported.stem())
            ),
        };
        line!(out, "// Types of {file} are those of {module}.");
    }
}

/// Imports the macros that are needed, and nothing else.
fn print_use(out: &mut String, schema: &Schema, plans: &[StructPlan<'_>]) {
    let has = |form| plans.iter().any(|plan| plan.form == form);
    let needed = [
        ("inline", has(Form::Referring)),
        ("open_enum", !schema.enums.is_empty()),
        ("packed_inline", has(Form::PackedReferring)),
        ("packed_table", has(Form::PackedTable)),
        ("packed_value", has(Form::PackedValue)),
        ("plain", has(Form::Plain)),
        ("table", has(Form::Table)),
        ("union", !schema.unions.is_empty()),
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

fn print_schema(out: &mut String, model: &Model, schema: &Schema) {
    out.push('\n');
    if schema.docs.is_empty() {
        line!(out, "/// The schema `{}`.", schema.package);
    }
    print_docs(out, "", &schema.docs);
    line!(out, "#[allow(clippy::unreadable_literal, dead_code)]");
    line!(out, "pub static SCHEMA: karmem::Schema = karmem::Schema {{");
    line!(out, "    name: \"{}\",", schema.package);
    line!(out, "    fingerprint: {},", schema.fingerprint);
    line!(out, "    structs: &[");
    for declared in &model.structs[schema.structs.clone()] {
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
