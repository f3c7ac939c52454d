//! The driver in C: a file for each schema, one that lists them, and those that are the same for all.

mod field;
mod plain;
mod reach;
mod read;
mod write;

use std::fmt::Write as _;

use karmem_codegen::access::{self, Form};
use karmem_codegen::model::{Model, Schema, Struct, Wire};
use karmem_codegen::names::c::{header_name, stem};

use crate::SourceFile;
use reach::Reached;

/// All files of the driver for the schemas of a model. They include the headers that are printed for these.
#[must_use]
pub fn files(model: &Model) -> Vec<SourceFile> {
    let mut files: Vec<SourceFile> = [
        ("value.h", include_str!("../c/value.h")),
        ("json.h", include_str!("../c/json.h")),
        ("driver.h", include_str!("../c/driver.h")),
        ("driver.c", include_str!("../c/driver.c")),
        ("main.c", include_str!("../c/main.c")),
    ]
    .map(|(name, text)| SourceFile {
        name: name.to_owned(),
        text: text.to_owned(),
    })
    .into();
    let mut list = "#include \"driver.h\"\n\n".to_owned();
    let mut entries = String::new();
    for schema in &model.schemas {
        if roots(model, schema).next().is_none() {
            continue;
        }
        let stem = schema.stem();
        files.push(SourceFile {
            name: format!("driver_{stem}.c"),
            text: of_schema(model, schema),
        });
        let _ = writeln!(list, "extern const driver_type {stem}_types[];");
        let _ = write!(entries, "{stem}_types, ");
    }
    let _ = writeln!(
        list,
        "\nconst driver_type *const driver_types[] = {{{entries}NULL}};"
    );
    files.push(SourceFile {
        name: "types.c".to_owned(),
        text: list,
    });
    files
}

/// The structs that messages of a schema can have as their roots.
pub fn roots<'m>(model: &'m Model, schema: &Schema) -> impl Iterator<Item = &'m Struct> {
    access::plan(model, schema)
        .filter(|plan| !matches!(plan.form, Form::Plain | Form::PackedValue))
        .map(|plan| plan.declared)
}

/// What the driver calls a type.
#[must_use]
pub fn type_name(schema: &Schema, declared: &Struct) -> String {
    format!("{}.{}", schema.stem(), declared.name)
}

fn of_schema(model: &Model, schema: &Schema) -> String {
    let reached = Reached::from(model, roots(model, schema));
    let mut out = format!(
        "#include \"{}\"\n\n#include \"driver.h\"\n\n\
         #pragma GCC diagnostic ignored \"-Wdeprecated-declarations\"\n\n",
        header_name(schema.stem())
    );
    for declared in &reached.structs {
        read::declare(&mut out, model, declared);
        write::declare(&mut out, model, declared);
    }
    for declared in &reached.unions {
        read::print_union(&mut out, model, declared);
    }
    for declared in &reached.structs {
        read::print_struct(&mut out, model, declared);
        write::print_struct(&mut out, model, declared);
    }
    let mut entries = String::new();
    for root in roots(model, schema) {
        let (name, stem) = (type_name(schema, root), struct_stem(model, root));
        let is_packed = root.wire == Wire::Packed;
        print_root(&mut out, &stem, if is_packed { "packed_" } else { "" });
        let _ = writeln!(
            entries,
            "    {{\"{name}\", root_read_{stem}, root_write_{stem}}},"
        );
    }
    let stem = schema.stem();
    let _ = writeln!(
        out,
        "extern const driver_type {stem}_types[];\n\
         const driver_type {stem}_types[] = {{\n{entries}    {{NULL, NULL, NULL}}\n}};"
    );
    out
}

/// What names that are made of a struct begin with.
fn struct_stem(model: &Model, declared: &Struct) -> String {
    stem(&model.schema(declared.schema).package, &declared.name)
}

/// A message's first and last steps.
fn print_root(out: &mut String, stem: &str, wire: &str) {
    let _ = writeln!(
        out,
        "static karmem_status root_read_{stem}(arena *memory, const void *bytes, size_t size, const value **root, karmem_error *error)
{{
    {stem}_ref self;
    const karmem_status status = {stem}_open(bytes, size, NULL, &self, error);
    if (status == KARMEM_OK && root != NULL) {{
        *root = read_{stem}(memory, self);
    }}
    return status;
}}

static karmem_status root_write_{stem}(void *region, size_t size, const value *root, uint32_t *written)
{{
    karmem_{wire}message_builder message;
    {stem}_builder self;
    karmem_status status = karmem_{wire}message_begin(&message, region, size);
    if (status == KARMEM_OK && {stem}_begin(&message, &self)) {{
        arena memory = {{NULL}};
        write_{stem}(&memory, self, root);
        arena_empty(&memory);
        *written = {stem}_finish(&message, self);
    }}
    status = message.status;
    return status;
}}
"
    );
}
