//! The verifier: a function for each struct and union that something can be wrong with, and one that opens messages for each struct.
//!
//! What they find wrong is what the verifier of the Rust runtime finds wrong, in the same order.

use core::fmt::Write as _;

use super::docs::text;
use super::names::Names;
use crate::access::indexed::{Elements, Extent, Kind, Leaf};
use crate::access::{Content, Form, Part, StructPlan};
use crate::model::{Member, Schema, Union};

/// Prints the declarations of all verifiers, which may call each other.
pub(super) fn print_declarations(
    out: &mut String,
    names: Names<'_>,
    schema: &Schema,
    plans: &[StructPlan<'_>],
) {
    let unions = names.model.unions[schema.unions.clone()].iter();
    let unions = unions.map(|declared| union_head(names, declared));
    let structs = plans.iter().filter_map(|plan| struct_head(names, plan));
    let mut heads = unions.chain(structs).peekable();
    if heads.peek().is_some() {
        out.push('\n');
    }
    for head in heads {
        line!(out, "{head};");
    }
}

/// Prints what verifies a union.
pub(super) fn print_union(out: &mut String, names: Names<'_>, declared: &Union) {
    line!(out, "\n{}\n{{", union_head(names, declared));
    line!(
        out,
        "    const uint32_t offset = karmem_load_u32_(place + 4);"
    );
    line!(out, "    switch (karmem_load_u32_(place)) {{");
    for member in &declared.members {
        line!(
            out,
            "    case {}:\n        return karmem_verify_member_(verifier, place){};",
            member.tag,
            member_verifier(names, member)
        );
    }
    line!(out, "    // Nothing, or what newer schemas know.");
    line!(out, "    default:\n        return true;");
    line!(out, "    }}\n}}");
}

/// Prints what verifies a struct, if any bits are not valid.
pub(super) fn print_struct(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let Some(head) = struct_head(names, plan) else {
        return;
    };
    line!(out, "\n{head}\n{{");
    let fields = plan.parts.iter().filter_map(|part| match part.content {
        Content::Field(field, _) => Some((part, field, Kind::of(names.model, field.ty))),
        Content::Header | Content::Padding => None,
    });
    let mut fields = fields
        .filter(|(_, _, kind)| !kind.is_value_below(0))
        .peekable();
    let is_table = plan.form == Form::Table;
    if is_table {
        let table = format!(
            "karmem_verify_table_(verifier, offset, {}, {}, {}, &depth)",
            plan.size, plan.end, plan.declared.shape.align
        );
        if fields.peek().is_none() {
            line!(out, "    return {table} != NULL;\n}}");
            return;
        }
        line!(out, "    const unsigned char *object = {table};");
        line!(
            out,
            "    if (object == NULL) {{\n        return false;\n    }}"
        );
    }
    let mut uses_depth = is_table;
    for (part, field, kind) in fields {
        if is_table {
            line!(
                out,
                "    if (!karmem_has_field_(object, {}, {})) {{\n        return true;\n    }}",
                part.at,
                part.size
            );
        }
        let printer = Printer {
            names,
            field_path: text(&format!("{}.{}", plan.declared.name, field.name)),
            kind,
        };
        uses_depth |= printer.uses_depth();
        printer.print(out, &place(part));
    }
    if !uses_depth {
        line!(out, "    (void)depth;");
    }
    line!(out, "    return true;\n}}");
}

/// Prints what opens messages whose root is the struct.
pub(super) fn print_open(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let stem = names.stem(declared.schema, &declared.name);
    let macro_stem = names.macro_(declared.schema, &declared.name);
    let (size, align) = (plan.size, declared.shape.align);
    let object =
        format!("karmem_verify_object_(&verifier, verifier.root, {size}, {align}) != NULL");
    let (ty, check) = match plan.form {
        Form::Plain => (format!("const {stem} *"), object),
        Form::Referring => (
            format!("{stem}_ref "),
            format!(
                "{object}\n        && {stem}_verify_(&verifier, verifier.message + verifier.root, verifier.max_depth)"
            ),
        ),
        Form::Table => (
            format!("{stem}_ref "),
            format!("{stem}_verify_(&verifier, verifier.root, verifier.max_depth)"),
        ),
        Form::PackedValue | Form::PackedReferring | Form::PackedTable => return,
    };
    line!(
        out,
        "\n/// Verifies and opens the message with the root `{}` at the start of `size` bytes.",
        declared.name
    );
    line!(
        out,
        "KARMEM_MUST_USE static inline karmem_status {stem}_open("
    );
    line!(
        out,
        "    const void *bytes, size_t size, const karmem_options *options, {ty}*root, karmem_error *error)\n{{"
    );
    line!(out, "    karmem_verifier_ verifier;");
    line!(
        out,
        "    const bool is_valid = karmem_verify_envelope_(&verifier, bytes, size, options, {macro_stem}_ID)"
    );
    line!(out, "        && {check};");
    if plan.form == Form::Plain {
        line!(
            out,
            "    *root = is_valid ? (const {stem} *)(const void *)(verifier.message + verifier.root) : NULL;"
        );
    } else {
        line!(
            out,
            "    const {stem}_ref opened = {{verifier.message, is_valid ? verifier.message + verifier.root : NULL}};"
        );
        line!(out, "    *root = opened;");
    }
    line!(out, "    return karmem_verdict_(&verifier, error);\n}}");
}

fn union_head(names: Names<'_>, declared: &Union) -> String {
    let stem = names.stem(declared.schema, &declared.name);
    format!(
        "static inline bool {stem}_verify_(karmem_verifier_ *verifier, const unsigned char *place, uint32_t depth)"
    )
}

/// None of a struct that is valid for any bits.
fn struct_head(names: Names<'_>, plan: &StructPlan<'_>) -> Option<String> {
    let stem = names.stem(plan.declared.schema, &plan.declared.name);
    let what = match plan.form {
        Form::Table => "uint32_t offset",
        Form::Referring => "const unsigned char *object",
        _ => return None,
    };
    Some(format!(
        "static inline bool {stem}_verify_(karmem_verifier_ *verifier, {what}, uint32_t depth)"
    ))
}

/// What is to be true of a member beside that there is one, each behind `&&`.
fn member_verifier(names: Names<'_>, member: &Member) -> String {
    let stem = names.struct_(member.ty);
    let Extent { size, align } = Extent::of(names.model, member.ty);
    let inline =
        format!("karmem_verify_inline_member_(verifier, offset, {size}, {align}, &depth) != NULL");
    let conditions = match Form::of(names.model, member.ty) {
        Form::Plain => vec![inline],
        Form::Referring => vec![
            inline,
            format!("{stem}_verify_(verifier, verifier->message + offset, depth)"),
        ],
        _ => vec![format!("{stem}_verify_(verifier, offset, depth)")],
    };
    let conditions = conditions.iter();
    conditions
        .map(|condition| format!("\n            && {condition}"))
        .collect()
}

/// What is known of a field while its verification is printed.
struct Printer<'a> {
    names: Names<'a>,
    /// Which field it is, as a string of C.
    field_path: String,
    kind: Kind,
}

impl Printer<'_> {
    /// Whether it matters how deep what is verified lies.
    fn uses_depth(&self) -> bool {
        match self.kind.layers.first().map(|layer| layer.elements) {
            None => matches!(
                self.kind.leaf,
                Leaf::Struct(_) | Leaf::Table(_) | Leaf::Union(_)
            ),
            Some(Elements::Array { .. }) => true,
            Some(Elements::Slice { .. }) => !self.kind.is_value_below(1),
            Some(Elements::Room { .. }) => false,
        }
    }

    /// Prints what verifies the field, which lies at `place`.
    fn print(&self, out: &mut String, place: &str) {
        // What is declared for the layers of one field is not seen by others.
        let has_scope = !self.kind.layers.is_empty();
        if has_scope {
            line!(out, "    {{");
        }
        self.print_layer(out, 0, place, "depth");
        if has_scope {
            line!(out, "    }}");
        }
    }

    /// Prints what verifies what lies at `place` behind `level` layers. `depth` says how deep objects may be nested there.
    fn print_layer(&self, out: &mut String, level: usize, place: &str, depth: &str) {
        let has_scope = usize::from(!self.kind.layers.is_empty());
        let indent = "    ".repeat(level + 1 + has_scope);
        let Some(layer) = self.kind.layers.get(level) else {
            self.print_check(out, &indent, &self.leaf_failure(place, depth));
            return;
        };
        let (stride, has_values) = (layer.stride, self.kind.is_value_below(level + 1));
        let number = if level == 0 {
            String::new()
        } else {
            level.to_string()
        };
        let elements = format!("elements{number}");
        match layer.elements {
            Elements::Room { limit, .. } => {
                self.print_check(out, &indent, &room_failure(place, limit));
                return;
            }
            Elements::Slice { limit, align } if has_values => {
                let size = stride;
                let failure = slice_failure(place, Extent { size, align }, limit);
                self.print_check(out, &indent, &failure);
                return;
            }
            Elements::Slice { limit, align } => {
                line!(out, "{indent}karmem_elements_ {elements};");
                let limit = at_most(limit);
                let failure = format!(
                    "!karmem_verify_elements_(verifier, {place}, {stride}, {align}, {limit}, {depth}, &{elements})"
                );
                self.print_check(out, &indent, &failure);
            }
            Elements::Array { len } => line!(
                out,
                "{indent}const karmem_elements_ {elements} = karmem_array_({place}, {len}, {stride}, {depth});"
            ),
        }
        let at = format!("at{number}");
        line!(
            out,
            "{indent}for (const unsigned char *{at} = {elements}.first; {at} != {elements}.end; {at} += {stride}) {{"
        );
        self.print_layer(out, level + 1, &at, &format!("{elements}.depth"));
        line!(out, "{indent}}}");
    }

    fn print_check(&self, out: &mut String, indent: &str, failure: &str) {
        line!(out, "{indent}if ({failure}) {{");
        line!(
            out,
            "{indent}    return karmem_fail_in_(verifier, {});",
            self.field_path
        );
        line!(out, "{indent}}}");
    }

    /// The condition that what is at the end of all layers is not valid.
    fn leaf_failure(&self, place: &str, depth: &str) -> String {
        let names = self.names;
        match self.kind.leaf {
            // Any bits are.
            Leaf::Item(_) | Leaf::Plain(_) | Leaf::Array { .. } => "false".to_owned(),
            Leaf::Slice { item, limit } => {
                let extent = item.extent(names.model);
                slice_failure(place, extent, limit)
            }
            Leaf::Room { limit, .. } => room_failure(place, limit),
            Leaf::Text { limit } => {
                let limit = at_most(limit);
                format!("!karmem_verify_text_(verifier, {place}, {limit})")
            }
            Leaf::RoomText { limit, start } => {
                format!("!karmem_verify_room_text_(verifier, {place}, {limit}, {start})")
            }
            Leaf::Struct(id) => {
                let stem = names.struct_(id);
                format!("!{stem}_verify_(verifier, {place}, {depth})")
            }
            Leaf::Union(id) => {
                let stem = names.union_(id);
                format!("!{stem}_verify_(verifier, {place}, {depth})")
            }
            Leaf::Table(id) => {
                let stem = names.struct_(id);
                format!(
                    "karmem_is_set_({place}) && !{stem}_verify_(verifier, karmem_load_u32_({place}), {depth})"
                )
            }
        }
    }
}

/// Where a part of `object` lies.
fn place(part: &Part<'_>) -> String {
    match part.at.to_string().as_str() {
        "0" => "object".to_owned(),
        at => format!("object + {at}"),
    }
}

fn slice_failure(place: &str, Extent { size, align }: Extent, limit: u32) -> String {
    let limit = at_most(limit);
    format!("!karmem_verify_slice_(verifier, {place}, {size}, {align}, {limit})")
}

fn room_failure(place: &str, limit: u32) -> String {
    format!("!karmem_verify_room_(verifier, {place}, {limit})")
}

/// A limit, or what stands for none.
pub(super) fn at_most(limit: u32) -> String {
    match limit {
        u32::MAX => "UINT32_MAX".to_owned(),
        limit => limit.to_string(),
    }
}
