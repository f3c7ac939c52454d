//! Structs that are read and written through accessors, as declarations of `table!` and `inline!`.

use core::fmt::Write as _;

use super::derives::{derives, print_derives};
use super::docs::{print_deprecated, print_docs, print_struct_docs};
use super::kinds::{builder_methods, is_changed_in_place, kind};
use super::paths::Paths;
use crate::access::{Content, StructPlan};
use crate::derives::Kind;
use crate::model::Struct;
use crate::names::rust::{field_name, field_stem, type_name, type_stem};

pub(super) fn print(out: &mut String, paths: Paths<'_>, plan: &StructPlan<'_>, macro_name: &str) {
    let (name, stem) = (
        type_name(&plan.declared.name),
        type_stem(&plan.declared.name),
    );
    line!(out, "\n{macro_name}! {{");
    print_struct_docs(out, "    ", paths.model, plan);
    print_deprecated(out, "    ", plan.declared.deprecated.as_ref());
    let Struct { schema, tags, .. } = plan.declared;
    let derives = derives(
        paths.model,
        *schema,
        &plan.declared.name,
        tags,
        Kind::Struct,
    );
    print_derives(out, "    ", &derives);
    line!(
        out,
        "    pub struct {name}: {stem}Ref, {stem}Mut, {stem}Live, {stem}Builder {{"
    );
    line!(out, "        const ID = {};", plan.declared.id);
    line!(out, "        const END = {};", plan.end);
    if let Some(align) = plan.align {
        line!(out, "        const ALIGN = {align};");
    }
    out.push('\n');
    for part in &plan.parts {
        let Content::Field(field, operation) = &part.content else {
            continue;
        };
        print_docs(out, "        ", &field.docs);
        print_deprecated(out, "        ", field.deprecated.as_ref());
        let _ = write!(
            out,
            "        {} => {}: {}",
            part.at,
            field_name(&field.name),
            kind(paths, field, operation)
        );
        let stem = field_stem(&field.name);
        for beginning in builder_methods(field, operation) {
            let _ = write!(out, ", {beginning}_{stem}");
        }
        if is_changed_in_place(field, operation) {
            let _ = write!(out, ", {stem}_mut");
        }
        line!(out, ";");
    }
    line!(out, "    }}");
    line!(out, "}}");
}
