//! Inline structs that are valid for any bits, as structs of C's own with the same bytes.

use core::fmt::Write as _;
use core::mem::{replace, take};

use super::docs::{deprecated, print_docs, print_struct_docs};
use super::names::Names;
use crate::access::indexed::Item;
use crate::access::{Content, StructPlan};
use crate::model::{Model, Schema, StructId, Type};
use crate::names::c::field_name;

/// Prints a struct, what makes the compiler look at its layout again, and the slice of it.
pub(super) fn print(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let name = names.stem(plan.declared.schema, &plan.declared.name);
    let align = plan.declared.shape.align;
    let mut paddings = 0..;
    let mut assertions = Vec::new();
    let mut alignment = format!("KARMEM_ALIGNAS({align}) ");
    out.push('\n');
    print_struct_docs(out, names.model, plan);
    line!(out, "typedef struct {name} {{");
    for part in &plan.parts {
        // All of it is as aligned as its first member.
        let alignment = take(&mut alignment);
        match &part.content {
            Content::Header => {}
            Content::Field(field, _) => {
                let member = field_name(&field.name);
                print_docs(out, "    ", &field.docs);
                line!(
                    out,
                    "    {alignment}{}{};",
                    declaration(names, field.ty, &member),
                    deprecated(field.deprecated.as_ref())
                );
                assertions.push((member, part.at));
            }
            Content::Padding => {
                let number = paddings.next().unwrap_or(0_u32);
                line!(out, "    {alignment}uint8_t pad{number}_[{}];", part.size);
            }
        }
    }
    line!(
        out,
        "}} {name}{};",
        deprecated(plan.declared.deprecated.as_ref())
    );
    out.push('\n');
    line!(
        out,
        "KARMEM_ASSERT(sizeof({name}) == {}, \"{name} has {} bytes\");",
        plan.size,
        plan.size
    );
    line!(
        out,
        "KARMEM_ASSERT(KARMEM_ALIGNOF({name}) == {align}, \"{name} is aligned to {align} bytes\");"
    );
    for (member, at) in assertions {
        line!(
            out,
            "KARMEM_ASSERT(offsetof({name}, {member}) == {at}, \"{name}.{member} lies at byte {at}\");"
        );
    }
    print_slice(out, &name);
    print_id(out, names, plan);
}

/// Prints the type of slices of `item`.
pub(super) fn print_slice(out: &mut String, item: &str) {
    line!(
        out,
        "\n/// Some of them, side by side; `NULL` where there are none."
    );
    line!(
        out,
        "typedef struct {item}_slice {{ const {item} *items; uint32_t len; }} {item}_slice;"
    );
}

/// Prints what tells messages of this type from others.
pub(super) fn print_id(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let name = names.macro_(plan.declared.schema, &plan.declared.name);
    line!(
        out,
        "\n/// Tells messages with the root `{}` from others.",
        plan.declared.name
    );
    line!(out, "#define {name}_ID UINT64_C({})", plan.declared.id);
}

/// A member of type `ty`: `float corners[4]`.
pub(super) fn declaration(names: Names<'_>, ty: Type, member: &str) -> String {
    let mut lens = String::new();
    let mut inner = ty;
    while let Type::Array { element, len, .. } = inner {
        let _ = write!(lens, "[{len}]");
        inner = names.model.type_(element);
    }
    // A plain struct holds nothing else.
    let item = Item::of(names.model, inner).map(|item| item.stored(names));
    format!("{} {member}{lens}", item.unwrap_or_default())
}

/// Those of `plans`, which are of all structs of `schema`, in an order in which what is embedded stands in front of what embeds it.
pub(super) fn embedded_first<'p, 'm>(
    model: &Model,
    schema: &Schema,
    plans: &'p [StructPlan<'m>],
) -> Vec<&'p StructPlan<'m>> {
    let mut ordered = Vec::with_capacity(plans.len());
    let mut is_visited = vec![false; plans.len()];
    for index in 0..plans.len() {
        // What has been visited comes once more, behind all that it embeds.
        let mut next = vec![(index, false)];
        while let Some((index, is_last)) = next.pop() {
            if is_last {
                ordered.push(&plans[index]);
            } else if !replace(&mut is_visited[index], true) {
                next.push((index, true));
                let fields = plans[index].declared.fields.iter().rev();
                let embedded = fields.filter_map(|field| embedded(model, field.ty));
                let own = embedded.filter(|id| schema.structs.contains(&id.index()));
                next.extend(own.map(|id| (id.index() - schema.structs.start, false)));
            }
        }
    }
    ordered
}

/// The inline struct that a field of type `ty` has in it.
fn embedded(model: &Model, mut ty: Type) -> Option<StructId> {
    while let Type::Array { element, .. } = ty {
        ty = model.type_(element);
    }
    match ty {
        Type::Inline(id) => Some(id),
        _ => None,
    }
}
