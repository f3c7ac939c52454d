//! Packed structs without references: structs of C's own, and what copies them from and to their bytes.

use core::fmt::Write as _;

use super::field::{Element, Kind, PackedField};
use super::item::{item_of, load, store};
use super::print_id;
use crate::access::StructPlan;
use crate::backend::c::docs::{deprecated, print_docs, print_struct_docs};
use crate::backend::c::names::Names;
use crate::backend::c::plain::declaration;
use crate::names::c::field_name;

/// Prints the struct. Compilers lay it out as they like.
pub(super) fn print_type(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let name = names.stem(plan.declared.schema, &plan.declared.name);
    out.push('\n');
    print_struct_docs(out, names.model, plan);
    line!(out, "///");
    line!(
        out,
        "/// These are its bytes in a message, of which this is a copy."
    );
    line!(out, "typedef struct {name} {{");
    for field in PackedField::all(names, plan) {
        let member = field_name(&field.field.name);
        print_docs(out, "    ", &field.field.docs);
        line!(
            out,
            "    {}{};",
            declaration(names, field.field.ty, &member),
            deprecated(field.field.deprecated.as_ref())
        );
    }
    line!(
        out,
        "}} {name}{};",
        deprecated(plan.declared.deprecated.as_ref())
    );
    print_id(out, names, plan);
}

/// Prints what copies the struct out of a message.
pub(super) fn print_load(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let name = names.stem(plan.declared.schema, &plan.declared.name);
    line!(
        out,
        "\n/// Copies the struct at `place`; zeros where it is absent."
    );
    line!(
        out,
        "static inline void {name}_load_(const unsigned char *place, {name} *value)\n{{"
    );
    for field in PackedField::all(names, plan) {
        let member = format!("value->{}", field_name(&field.field.name));
        let at = field.part.at;
        match field.kind {
            Kind::Item(item) => {
                let place = format!("karmem_inline_field_(place, {at})");
                line!(out, "    {}", load(names, item, &place, &member));
            }
            Kind::Array {
                element: Element::Item(item),
                len,
                stride,
            } => {
                let place = format!(
                    "karmem_array_element_(karmem_inline_field_(place, {at}), {len}, {stride}, i)"
                );
                line!(out, "    for (uint32_t i = 0; i < {len}; i++) {{");
                line!(
                    out,
                    "        {}",
                    load(names, item, &place, &format!("{member}[i]"))
                );
                line!(out, "    }}");
            }
            // It has no references.
            _ => {}
        }
    }
    line!(out, "}}");
}

/// Prints what copies the struct into a message.
pub(super) fn print_store(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let name = names.stem(plan.declared.schema, &plan.declared.name);
    line!(out, "\n/// Stores the struct at `place`.");
    line!(
        out,
        "static inline void {name}_store_(unsigned char *place, const {name} *value)\n{{"
    );
    for field in PackedField::all(names, plan) {
        let member = format!("value->{}", field_name(&field.field.name));
        let at = field.part.at;
        match field.kind {
            Kind::Item(item) => {
                let slot = format!("karmem_slot_(place, {at})");
                line!(
                    out,
                    "    {}",
                    store(names, item, &slot, &item_of(item, &member))
                );
            }
            Kind::Array {
                element: Element::Item(item),
                len,
                stride,
            } => {
                let slot =
                    format!("karmem_packed_element_slot_(karmem_slot_(place, {at}), {stride}, i)");
                line!(out, "    for (uint32_t i = 0; i < {len}; i++) {{");
                line!(
                    out,
                    "        {}",
                    store(names, item, &slot, &item_of(item, &format!("{member}[i]")))
                );
                line!(out, "    }}");
            }
            // It has no references.
            _ => {}
        }
    }
    line!(out, "}}");
}
