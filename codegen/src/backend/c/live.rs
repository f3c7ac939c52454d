//! Live readers: for each struct that isn't plain, and each union, a type that stands for one in a message that others write meanwhile,
//! and functions that copy its fields out and in. They check what they use each time.

use core::fmt::Write as _;

use super::docs::{deprecated, function_deprecated, print_section};
use super::names::Names;
use crate::access::indexed::Extent;
use crate::access::{Content, Form, StructPlan};
use crate::model::{Schema, Union};
use crate::names::c::{field_stem, macro_part};

mod field;

use field::LiveField;

/// Prints the live readers of all of `plans`, which are of all structs of `schema`, and of its unions.
pub(super) fn print(out: &mut String, names: Names<'_>, schema: &Schema, plans: &[StructPlan<'_>]) {
    let is_read = |plan: &&StructPlan<'_>| matches!(plan.form, Form::Table | Form::Referring);
    let read = || plans.iter().filter(is_read);
    let unions = &names.model.unions[schema.unions.clone()];
    print_section(
        out,
        "What others write at the same time",
        read().next().is_some() || !unions.is_empty(),
    );
    for plan in read() {
        let declared = plan.declared;
        let stem = names.stem(declared.schema, &declared.name);
        line!(
            out,
            "\n/// A `{}` that others may write at any time.",
            declared.name
        );
        line!(
            out,
            "typedef struct {stem}_live {{ karmem_live_ object; }} {stem}_live{};",
            deprecated(declared.deprecated.as_ref())
        );
    }
    for declared in unions {
        print_union(out, names, declared);
    }
    for plan in read() {
        for part in &plan.parts {
            if let Content::Field(field, _) = part.content {
                LiveField::new(names, plan, part, field).print(out);
            }
        }
    }
    for plan in read() {
        print_open(out, names, plan);
    }
}

/// Prints what opens messages whose root is the struct.
fn print_open(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let stem = names.stem(declared.schema, &declared.name);
    let macro_stem = names.macro_(declared.schema, &declared.name);
    let align = declared.shape.align;
    line!(
        out,
        "\n/// Opens the message with the root `{}` at the start of `size` bytes, which others may write at any time. Nothing but",
        declared.name
    );
    line!(
        out,
        "/// its envelope is looked at. The bytes have to be writable only where something is set. They stay where they are while `root` is used."
    );
    line!(
        out,
        "KARMEM_MUST_USE static inline karmem_status {stem}_live_open(const volatile void *bytes, size_t size, {stem}_live *root)\n{{"
    );
    line!(out, "    uint32_t offset;");
    line!(
        out,
        "    const karmem_status status = karmem_live_open_(bytes, size, {macro_stem}_ID, &root->object, &offset);"
    );
    let root = match plan.form {
        Form::Table => format!("karmem_live_table_(root->object, offset, {align}, &root->object)"),
        _ => format!(
            "karmem_live_bytes_(root->object, offset, {}, {align}, &root->object)",
            plan.size
        ),
    };
    line!(out, "    return status == KARMEM_OK ? {root} : status;\n}}");
}

/// Prints the type of a union, and what reads one.
fn print_union(out: &mut String, names: Names<'_>, declared: &Union) {
    let stem = names.stem(declared.schema, &declared.name);
    let macro_stem = names.macro_(declared.schema, &declared.name);
    line!(
        out,
        "\n/// A `{}` as it was at one moment; its member may be written at any time.",
        declared.name
    );
    line!(
        out,
        "typedef struct {stem}_live {{ karmem_live_union_ loaded; }} {stem}_live{};",
        deprecated(declared.deprecated.as_ref())
    );
    line!(
        out,
        "\n/// Which member it is; 0 where it is nothing, and another number where it is one that newer schemas know."
    );
    line!(
        out,
        "static inline uint32_t {stem}_live_tag({stem}_live self)\n{{\n    return self.loaded.tag;\n}}"
    );
    for member in &declared.members {
        let tag = format!("{macro_stem}_{}", macro_part(&member.name));
        let name = field_stem(&member.name);
        let attribute = function_deprecated(member.deprecated.as_ref());
        let of = names.struct_(member.ty);
        let Extent { size, align } = Extent::of(names.model, member.ty);
        let inline = format!("karmem_live_inline_member_(self.loaded, {tag}, {size}, {align})");
        let form = Form::of(names.model, member.ty);
        if form == Form::Plain {
            line!(
                out,
                "\n/// Copies the `{}` that it is out. False where it isn't one; `value` is zero then.",
                member.name
            );
            line!(
                out,
                "{attribute}static inline bool {stem}_live_{name}({stem}_live self, {of} *value)\n{{"
            );
            line!(
                out,
                "    return karmem_live_get_bytes_({inline}, value, {size});\n}}"
            );
            continue;
        }
        line!(
            out,
            "\n/// The `{}` that it is; of another member, that is absent.",
            member.name
        );
        line!(
            out,
            "{attribute}static inline {of}_live {stem}_live_{name}({stem}_live self)\n{{"
        );
        let place = match form {
            Form::Table => format!("karmem_live_table_member_(self.loaded, {tag}, {align})"),
            _ => inline,
        };
        line!(
            out,
            "    const {of}_live member = {{{place}}};\n    return member;\n}}"
        );
    }
}
