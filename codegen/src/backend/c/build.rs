//! Builders: for each struct that isn't plain, a type that stands for one in a message that is being built, and functions that store its
//! fields. They place what they refer to in a region of fixed size, one behind the other.

use core::fmt::Write as _;

use super::constants::literal;
use super::docs::{deprecated, print_section};
use super::names::{Names, scalar_name};
use crate::access::indexed::{Kind, Leaf};
use crate::access::{Content, Form, StructPlan};
use crate::model::{Literal, Schema, Type};
use crate::names::c::fingerprint_name;

mod field;

use field::FieldBuilder;

/// Prints the builders of all of `plans`, which are of all structs of `schema`.
pub(super) fn print(out: &mut String, names: Names<'_>, schema: &Schema, plans: &[StructPlan<'_>]) {
    let is_built = |plan: &&StructPlan<'_>| matches!(plan.form, Form::Table | Form::Referring);
    let built = || plans.iter().filter(is_built);
    print_section(out, "Building", built().next().is_some());
    for plan in built() {
        print_type(out, names, plan);
    }
    for plan in built() {
        print_place(out, names, plan);
    }
    for plan in built() {
        for part in &plan.parts {
            if let Content::Field(field, _) = part.content {
                FieldBuilder::new(names, plan, part, field).print(out);
            }
        }
    }
    for plan in built() {
        print_message(out, names, schema, plan);
    }
}

fn print_type(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let stem = names.stem(declared.schema, &declared.name);
    line!(out, "\n/// A `{}` that is being built.", declared.name);
    line!(
        out,
        "typedef struct {stem}_builder {{ karmem_message_builder *message; unsigned char *object; }} {stem}_builder{};",
        deprecated(declared.deprecated.as_ref())
    );
}

/// Prints what places a struct: zeros, but for a table's size word and its defaults.
fn print_place(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let stem = names.stem(declared.schema, &declared.name);
    let (size, align) = (plan.size, declared.shape.align);
    line!(
        out,
        "\nstatic inline {stem}_builder {stem}_place_(karmem_message_builder *message)\n{{"
    );
    let object = match plan.form {
        Form::Table => format!(
            "karmem_place_table_(message, {size}, {align}, {})",
            plan.end
        ),
        _ => format!("karmem_place_(message, {size}, {align})"),
    };
    line!(
        out,
        "    const {stem}_builder self = {{message, {object}}};"
    );
    for part in &plan.parts {
        let Content::Field(field, _) = part.content else {
            continue;
        };
        let kind = Kind::of(names.model, field.ty);
        if let (Some(default), Leaf::Item(item)) = (field.default, kind.leaf)
            && let Some(scalar) = item.scalar(names.model)
        {
            let value = match (field.ty, default) {
                (Type::Enum(id), Literal::Integer(value)) => names.variant(id, value),
                _ => literal(default, scalar),
            };
            line!(
                out,
                "    karmem_set_{}_(karmem_slot_(self.object, {}), {value});",
                scalar_name(scalar),
                part.at
            );
        }
    }
    line!(out, "    return self;\n}}");
}

/// Prints what begins and finishes messages whose root is the struct.
fn print_message(out: &mut String, names: Names<'_>, schema: &Schema, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let name = &declared.name;
    let stem = names.stem(declared.schema, name);
    let macro_stem = names.macro_(declared.schema, name);
    let fingerprint = fingerprint_name(&schema.package, schema.stem());
    line!(
        out,
        "\n/// Places a `{name}`, the root of a message that has been begun. False where there is no room for it; `message` says why."
    );
    line!(
        out,
        "static inline bool {stem}_begin(karmem_message_builder *message, {stem}_builder *root)\n{{"
    );
    line!(out, "    *root = {stem}_place_(message);");
    line!(out, "    return root->object != NULL;\n}}");
    line!(
        out,
        "\n/// Finishes the message whose root is `root`. Returns its size in bytes, or 0 if anything went wrong since it was begun."
    );
    line!(
        out,
        "KARMEM_MUST_USE static inline uint32_t {stem}_finish(karmem_message_builder *message, {stem}_builder root)\n{{"
    );
    line!(
        out,
        "    return karmem_finish_(message, root.message, root.object, {macro_stem}_ID, {fingerprint});\n}}"
    );
}
