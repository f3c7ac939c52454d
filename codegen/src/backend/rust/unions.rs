//! Unions, as declarations of `union!`.

use core::fmt::Write as _;

use super::derives::{derives, print_derives};
use super::docs::{print_deprecated, print_docs};
use super::paths::Paths;
use crate::access::is_boxed;
use crate::backend::docs::print_table;
use crate::derives::Kind;
use crate::model::{Member, Union};
use crate::names::rust::{field_name, type_name, type_stem, variant_name};

pub(super) fn print(out: &mut String, paths: Paths<'_>, declared: &Union) {
    let (name, stem) = (type_name(&declared.name), type_stem(&declared.name));
    line!(out, "\nunion! {{");
    print_docs(out, "    ", &declared.docs);
    if declared.docs.is_empty() {
        line!(out, "    /// A union: one of its members, or nothing.");
    }
    line!(out, "    ///");
    print_members(out, paths, &declared.members);
    print_deprecated(out, "    ", declared.deprecated.as_ref());
    let derives = derives(
        paths.model,
        declared.schema,
        &declared.name,
        &declared.tags,
        Kind::Union,
    );
    print_derives(out, "    ", &derives);
    line!(
        out,
        "    pub union {name}: {stem}Ref, {stem}Mut, {stem}Live, {stem}Builder {{"
    );
    for member in &declared.members {
        print_docs(out, "        ", &member.docs);
        print_deprecated(out, "        ", member.deprecated.as_ref());
        line!(
            out,
            "        {} => {}: {}, {}{};",
            member.tag,
            variant_name(&member.name),
            paths.struct_(member.ty),
            field_name(&member.name),
            if is_boxed(paths.model, declared, member) {
                ", boxed"
            } else {
                ""
            }
        );
    }
    line!(out, "    }}");
    line!(out, "}}");
}

fn print_members(out: &mut String, paths: Paths<'_>, members: &[Member]) {
    let rows = members.iter().map(|member| {
        [
            member.tag.to_string(),
            format!("`{}`", member.name),
            format!("`{}`", paths.written(member.ty)),
        ]
    });
    print_table(out, "    ", ["tag", "member", "type"], 1, rows.collect());
}
