//! Packed structs: access plans in, their part of a header out.
//!
//! They and flat ones never meet, so that all of it stands by itself, behind everything that is flat. Nothing in a packed message is
//! aligned: values are copied, a field at a time, and no pointer to a number in a message comes about.

use core::fmt::Write as _;

use super::docs::print_section;
use super::names::Names;
use crate::access::{Form, StructPlan};
use crate::model::Wire;

mod build;
mod field;
mod item;
mod read;
mod value;
mod verify;

/// Prints all that there is of those of `plans` that are packed. What is embedded stands in front of what embeds it.
pub(super) fn print(out: &mut String, names: Names<'_>, plans: &[&StructPlan<'_>]) {
    let packed = || {
        let plans = plans.iter().copied();
        plans.filter(|plan| plan.declared.wire == Wire::Packed)
    };
    let values = || packed().filter(|plan| plan.form == Form::PackedValue);
    let others = || packed().filter(|plan| plan.form != Form::PackedValue);
    if packed().next().is_none() {
        return;
    }
    print_section(out, "Packed structs", true);
    for plan in packed() {
        match plan.form {
            Form::PackedValue => value::print_type(out, names, plan),
            _ => read::print_type(out, names, plan),
        }
    }
    print_section(out, "Reading packed messages", true);
    for plan in values() {
        value::print_load(out, names, plan);
    }
    for plan in others() {
        read::print_readers(out, names, plan);
    }
    let title = "Opening packed messages: `error` says what is wrong, unless it is `NULL`; `options` may be `NULL`, too";
    print_section(out, title, true);
    verify::print_declarations(out, names, others());
    for plan in others() {
        verify::print_struct(out, names, plan);
    }
    for plan in packed() {
        verify::print_open(out, names, plan);
    }
    print_section(out, "Building packed messages", true);
    for plan in values() {
        value::print_store(out, names, plan);
    }
    for plan in others() {
        build::print_type(out, names, plan);
    }
    for plan in others() {
        build::print_reset(out, names, plan);
    }
    for plan in others() {
        build::print_setters(out, names, plan);
    }
    for plan in others() {
        build::print_message(out, names, plan);
    }
}

/// Prints the id of a struct, which its messages do not say.
fn print_id(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let name = names.macro_(plan.declared.schema, &plan.declared.name);
    line!(
        out,
        "\n/// The id of `{}`. It is not in packed messages.",
        plan.declared.name
    );
    line!(out, "#define {name}_ID UINT64_C({})", plan.declared.id);
}
