//! The C backend: the access plan of a schema in, one header out, C11 that is also C++17.
//!
//! Everything in the header is a macro, a type or a `static inline` function, and is called what [`names::c`](crate::names::c) says.
//! What has to be calculated while a program runs is left to the functions of `karmem.h`, which lies beside the headers.

use core::fmt::Write as _;

use super::docs::single_line;
use crate::access::{self, Form, StructPlan};
use crate::model::{Model, Schema, SchemaId, Wire};
use crate::names::c::{fingerprint_name, header_name};

mod build;
mod constants;
mod docs;
mod enums;
mod item;
mod live;
mod names;
mod packed;
mod padding;
mod plain;
mod read;
mod support;
mod unions;
mod verify;

use docs::{print_docs, print_section};
use names::Names;
pub(super) use support::HEADER as SUPPORT;

pub(super) fn print(model: &Model, id: SchemaId) -> String {
    let schema = model.schema(id);
    let names = Names::new(model, id);
    let plans: Vec<StructPlan<'_>> = access::plan(model, schema).collect();
    let mut out = String::new();
    print_head(&mut out, model, schema);
    line!(
        out,
        "#define {} UINT64_C({})",
        fingerprint_name(&schema.package, schema.stem()),
        schema.fingerprint
    );
    let unions = &model.unions[schema.unions.clone()];
    print_section(&mut out, "Constants", !schema.constants.is_empty());
    for constant in &model.constants[schema.constants.clone()] {
        constants::print(&mut out, names, constant);
    }
    print_section(&mut out, "Enums", !schema.enums.is_empty());
    for declared in &model.enums[schema.enums.clone()] {
        enums::print(&mut out, names, declared);
    }
    let is_flat = |plan: &StructPlan<'_>| plan.declared.wire == Wire::Flat;
    let has_types = plans.iter().any(is_flat) || !unions.is_empty();
    let ordered = plain::embedded_first(model, schema, &plans);
    print_section(&mut out, "Structs and unions", has_types);
    for plan in &ordered {
        match plan.form {
            Form::Plain => plain::print(&mut out, names, plan),
            Form::Table | Form::Referring => read::print_type(&mut out, names, plan),
            Form::PackedValue | Form::PackedReferring | Form::PackedTable => {}
        }
    }
    for declared in unions {
        unions::print_type(&mut out, names, declared);
    }
    let is_accessed = |plan: &&StructPlan<'_>| matches!(plan.form, Form::Table | Form::Referring);
    let is_read = !unions.is_empty() || plans.iter().any(|plan| is_accessed(&plan));
    print_section(&mut out, "Reading", is_read);
    for declared in unions {
        unions::print_readers(&mut out, names, declared);
    }
    for plan in plans.iter().filter(is_accessed) {
        read::print_readers(&mut out, names, plan);
    }
    print_section(
        &mut out,
        "Opening messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too",
        has_types,
    );
    verify::print_declarations(&mut out, names, schema, &plans);
    for declared in unions {
        verify::print_union(&mut out, names, declared);
    }
    for plan in &plans {
        verify::print_struct(&mut out, names, plan);
    }
    for plan in &plans {
        verify::print_open(&mut out, names, plan);
    }
    padding::print(&mut out, names, &ordered);
    build::print(&mut out, names, schema, &plans);
    live::print(&mut out, names, schema, &plans);
    packed::print(&mut out, names, &ordered);
    print_foot(&mut out, schema);
    out
}

/// Says where the file comes from, and includes what it needs.
fn print_head(out: &mut String, model: &Model, schema: &Schema) {
    let file = single_line(&schema.file_name);
    line!(
        out,
        "// Made from {file} by karmemc. Don't edit it: change the schema and run"
    );
    line!(out, "//");
    line!(out, "//     karmemc generate --lang c {file}");
    out.push('\n');
    if schema.docs.is_empty() {
        line!(out, "/// The schema `{}`.", schema.package);
    }
    print_docs(out, "", &schema.docs);
    let guard = guard(schema);
    line!(out, "#ifndef {guard}");
    line!(out, "#define {guard}");
    out.push('\n');
    line!(out, "#include \"karmem.h\"");
    for &import in &schema.imports {
        let header = header_name(model.schema(import).stem());
        line!(out, "#include \"{header}\"");
    }
    line!(out, "\nKARMEM_HEADER_BEGIN\n");
    line!(
        out,
        "/// Tells this schema from others: 64 bits over everything that decides where bytes lie."
    );
}

fn print_foot(out: &mut String, schema: &Schema) {
    line!(out, "\nKARMEM_HEADER_END");
    line!(out, "\n#endif // {}", guard(schema));
}

/// The macro that says that the header has been read. It is that of no other file, also where names differ only in case.
fn guard(schema: &Schema) -> String {
    let mut guard = "KARMEM_SCHEMA_".to_owned();
    for c in schema.stem().chars() {
        match c {
            'a'..='z' => guard.push(c.to_ascii_uppercase()),
            'A'..='Z' => guard.push(c.to_ascii_lowercase()),
            '0'..='9' | '_' => guard.push(c),
            _ => {
                let _ = write!(guard, "_u{:X}_", u32::from(c));
            }
        }
    }
    guard + "_H"
}
