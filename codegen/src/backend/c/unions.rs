//! Unions, as a place in a message, a tag, and a function for each member.

use core::fmt::Write as _;

use super::docs::{deprecated, function_deprecated, print_deprecated_macro, print_docs};
use super::names::Names;
use super::read;
use crate::access::Form;
use crate::backend::docs::print_table;
use crate::model::{Member, Union};
use crate::names::c::{field_stem, macro_part};

/// Prints the type, and the tags.
pub(super) fn print_type(out: &mut String, names: Names<'_>, declared: &Union) {
    let stem = names.stem(declared.schema, &declared.name);
    let macro_stem = names.macro_(declared.schema, &declared.name);
    out.push('\n');
    print_docs(out, "", &declared.docs);
    if declared.docs.is_empty() {
        line!(out, "/// A union: one of its members, or nothing.");
    }
    line!(out, "///");
    print_members(out, names, &declared.members);
    line!(
        out,
        "typedef struct {stem}_ref {{ const unsigned char *message; const unsigned char *place; }} {stem}_ref{};",
        deprecated(declared.deprecated.as_ref())
    );
    out.push('\n');
    for member in &declared.members {
        print_docs(out, "", &member.docs);
        print_deprecated_macro(out, "", member.deprecated.as_ref());
        line!(
            out,
            "#define {macro_stem}_{} UINT32_C({})",
            macro_part(&member.name),
            member.tag
        );
    }
}

/// Prints what reads one.
pub(super) fn print_readers(out: &mut String, names: Names<'_>, declared: &Union) {
    let stem = names.stem(declared.schema, &declared.name);
    let macro_stem = names.macro_(declared.schema, &declared.name);
    line!(
        out,
        "\n/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know."
    );
    line!(
        out,
        "static inline uint32_t {stem}_tag({stem}_ref self)\n{{\n    return karmem_read_u32_(self.place, 0);\n}}"
    );
    for member in &declared.members {
        let tag = format!("{macro_stem}_{}", macro_part(&member.name));
        out.push('\n');
        print_docs(out, "", &member.docs);
        if member.docs.is_empty() {
            line!(
                out,
                "/// The `{}` that it is; of another member, that is absent.",
                names.written(member.ty)
            );
        }
        let place = format!("karmem_member_(self.message, self.place, {tag})");
        let name = format!("{stem}_{}", field_stem(&member.name));
        let attribute = function_deprecated(member.deprecated.as_ref());
        match Form::of(names.model, member.ty) {
            Form::Plain | Form::PackedValue => {
                let ty = names.struct_(member.ty);
                line!(
                    out,
                    "{attribute}static inline const {ty} *{name}({stem}_ref self)\n{{"
                );
                line!(out, "    const unsigned char *place = {place};");
                read::print_plain(out, &ty);
            }
            _ => {
                let ty = names.struct_(member.ty) + "_ref";
                line!(
                    out,
                    "{attribute}static inline {ty} {name}({stem}_ref self)\n{{"
                );
                line!(out, "    const {ty} member = {{self.message, {place}}};");
                line!(out, "    return member;");
            }
        }
        line!(out, "}}");
    }
}

fn print_members(out: &mut String, names: Names<'_>, members: &[Member]) {
    let rows = members.iter().map(|member| {
        [
            member.tag.to_string(),
            format!("`{}`", member.name),
            format!("`{}`", names.written(member.ty)),
        ]
    });
    print_table(out, "", ["tag", "member", "type"], 1, rows.collect());
}
