//! Structs of plain data: members are read and written as they are.

use std::fmt::Write as _;

use karmem_codegen::access::{Content, Layer, Operation, plan_struct};
use karmem_codegen::model::{Model, Struct};
use karmem_codegen::names::c;

use super::field::{What, json_name, values};
use super::read::value_of;
use super::write::in_memory;

/// A member of a plain struct.
struct Member {
    json_name: String,
    name: String,
    /// Lengths of the arrays around it, the outer ones first.
    lens: Vec<u32>,
    what: What,
}

fn members(model: &Model, declared: &Struct) -> Vec<Member> {
    let plan = plan_struct(model, declared);
    let parts = plan.parts.iter();
    parts
        .filter_map(|part| {
            let Content::Field(field, operation) = &part.content else {
                return None;
            };
            let (layers, what) = match *operation {
                Operation::Value(value) => values(model, vec![], value),
                Operation::Values(value, len) => values(model, vec![Layer::Array(len)], value),
                // There is nothing else in plain data.
                _ => return None,
            };
            let lens = layers.iter().filter_map(|layer| match *layer {
                Layer::Array(len) => Some(len),
                Layer::Slice(_) | Layer::Optional => None,
            });
            Some(Member {
                json_name: json_name(&field.name),
                name: c::field_name(&field.name),
                lens: lens.collect(),
                what,
            })
        })
        .collect()
}

/// Puts all members into `object`.
pub(super) fn print_reads(out: &mut String, model: &Model, declared: &Struct) {
    for member in members(model, declared) {
        let target = format!("value_put(object, \"{}\", ", member.json_name);
        read(out, model, &member, 0, &target, ");");
    }
}

fn read(out: &mut String, model: &Model, member: &Member, depth: usize, before: &str, after: &str) {
    let indent = " ".repeat(4 + depth * 8);
    let Some(len) = member.lens.get(depth) else {
        let indices: String = (0..depth).map(|layer| format!("[i{layer}]")).collect();
        let place = format!("self.{}{indices}", member.name);
        let value = value_of(model, member.what, &place);
        let _ = writeln!(out, "{indent}{before}{value}{after}");
        return;
    };
    let _ = writeln!(
        out,
        "{indent}{{\n{indent}    value *list{depth} = value_of_list(memory, {len});\n\
         {indent}    for (uint32_t i{depth} = 0; i{depth} < {len}; i{depth}++) {{"
    );
    let inner = format!("list{depth}->is.list.items[i{depth}] = ");
    read(out, model, member, depth + 1, &inner, ";");
    let _ = writeln!(
        out,
        "{indent}    }}\n{indent}    {before}list{depth}{after}\n{indent}}}"
    );
}

/// Sets all members of `made` to what is in `what`.
pub(super) fn print_writes(out: &mut String, model: &Model, declared: &Struct) {
    for member in members(model, declared) {
        let from = format!("value_get(what, \"{}\")", member.json_name);
        write(out, model, &member, 0, &from);
    }
}

fn write(out: &mut String, model: &Model, member: &Member, depth: usize, from: &str) {
    let indent = " ".repeat(4 + depth * 4);
    let Some(len) = member.lens.get(depth) else {
        let indices: String = (0..depth).map(|layer| format!("[i{layer}]")).collect();
        let value = in_memory(model, member.what, from);
        let _ = writeln!(out, "{indent}made.{}{indices} = {value};", member.name);
        return;
    };
    let _ = writeln!(
        out,
        "{indent}for (uint32_t i{depth} = 0; i{depth} < {len}; i{depth}++) {{"
    );
    let item = format!("value_item({from}, i{depth})");
    write(out, model, member, depth + 1, &item);
    let _ = writeln!(out, "{indent}}}");
}
