//! The verifier: a function for each struct with references and each table, and one that opens messages for each struct.
//!
//! What they find wrong is what the Rust runtime finds wrong in packed messages, in the same order.

use core::fmt::{self, Write as _};

use super::field::{Element, Kind, PackedField, limit};
use crate::access::{Form, Size, StructPlan};
use crate::backend::c::docs::text;
use crate::backend::c::names::Names;
use crate::model::StructId;

/// Prints the declarations of all verifiers, which may call each other.
pub(super) fn print_declarations<'p>(
    out: &mut String,
    names: Names<'_>,
    plans: impl Iterator<Item = &'p StructPlan<'p>>,
) {
    let mut is_first = true;
    for plan in plans {
        if is_first {
            out.push('\n');
            is_first = false;
        }
        line!(out, "{};", head(names, plan));
    }
}

/// Prints what verifies a struct, which may be absent.
pub(super) fn print_struct(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    line!(out, "\n{}\n{{", head(names, plan));
    let is_table = plan.form == Form::PackedTable;
    let refers = PackedField::all(names, plan).any(|field| field.refers());
    if is_table && !refers {
        line!(
            out,
            "    return object == NULL || karmem_packed_verify_table_(verifier, object, {}, &depth);\n}}",
            plan.size
        );
        return;
    }
    // What is absent costs nothing, however much would be in it: nobody has paid for that.
    line!(
        out,
        "    if (object == NULL) {{\n        return true;\n    }}"
    );
    if is_table {
        line!(
            out,
            "    if (!karmem_packed_verify_table_(verifier, object, {}, &depth)) {{\n        return false;\n    }}",
            plan.size
        );
    }
    let mut uses_depth = is_table;
    for field in PackedField::all(names, plan) {
        field.print_verifier(out);
        uses_depth |= matches!(
            field.kind,
            Kind::Struct(_)
                | Kind::Table(_)
                | Kind::Array {
                    element: Element::Struct(_),
                    ..
                }
                | Kind::Slice {
                    element: Element::Struct(_),
                    ..
                }
        );
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
    let (object, needed) = match plan.form {
        Form::PackedTable => ("karmem_packed_root_(&verifier)", "0".to_owned()),
        _ => ("verifier.message", plan.size.to_string()),
    };
    let is_value = plan.form == Form::PackedValue;
    let root = if is_value {
        format!("{stem} *root")
    } else {
        format!("{stem}_ref *root")
    };
    line!(
        out,
        "\n/// Verifies and opens the packed message with the root `{}` that `size` bytes are.",
        declared.name
    );
    line!(
        out,
        "KARMEM_MUST_USE static inline karmem_status {stem}_open("
    );
    line!(
        out,
        "    const void *bytes, size_t size, const karmem_options *options, {root}, karmem_error *error)\n{{"
    );
    line!(out, "    karmem_verifier_ verifier;");
    let message = format!("karmem_packed_verify_(&verifier, bytes, size, options, {needed})");
    if is_value {
        line!(out, "    {stem}_load_({message} ? {object} : NULL, root);");
    } else {
        line!(out, "    const bool is_valid = {message}");
        line!(
            out,
            "        && {stem}_verify_(&verifier, {object}, verifier.max_depth);"
        );
        line!(
            out,
            "    const {stem}_ref opened = {{karmem_packed_verified_(&verifier), is_valid ? {object} : NULL}};"
        );
        line!(out, "    *root = opened;");
    }
    line!(out, "    return karmem_verdict_(&verifier, error);\n}}");
}

fn head(names: Names<'_>, plan: &StructPlan<'_>) -> String {
    let stem = names.stem(plan.declared.schema, &plan.declared.name);
    format!(
        "static inline bool {stem}_verify_(karmem_verifier_ *verifier, const unsigned char *object, uint32_t depth)"
    )
}

impl PackedField<'_, '_> {
    /// Whether there may be something wrong with it.
    const fn refers(&self) -> bool {
        !matches!(
            self.kind,
            Kind::Item(_)
                | Kind::Array {
                    element: Element::Item(_),
                    ..
                }
        )
    }

    /// Prints what verifies what the field refers to.
    fn print_verifier(&self, out: &mut String) {
        let names = self.names;
        let place = self.place_in("object");
        let verify = |id, object: &str, depth| {
            let stem = names.struct_(id);
            format!("{stem}_verify_(verifier, {object}, {depth})")
        };
        let check = match self.kind {
            Kind::Item(_)
            | Kind::Array {
                element: Element::Item(_),
                ..
            } => return,
            Kind::Text { limit: len } => {
                let limit = limit(len);
                format!("karmem_packed_verify_text_(verifier, {place}, {limit})")
            }
            Kind::Struct(id) => verify(id, &place, "depth"),
            Kind::Table(id) => {
                let message = "karmem_packed_verified_(verifier)";
                let table = format!("karmem_packed_follow_({message}, {place})");
                verify(id, &table, "depth")
            }
            Kind::Bytes { limit: len } => slice_check(&place, 1, len),
            Kind::Slice {
                element: Element::Item(_),
                limit,
                stride,
            } => slice_check(&place, stride, limit),
            Kind::Array {
                element: Element::Struct(id),
                len,
                stride,
            } => {
                line!(out, "    {{");
                line!(
                    out,
                    "        const karmem_packed_elements_ elements = karmem_packed_array_({place}, {len});"
                );
                self.print_elements(out, id, stride, "depth");
                line!(out, "    }}");
                return;
            }
            Kind::Slice {
                element: Element::Struct(id),
                limit: len,
                stride,
            } => {
                let limit = limit(len);
                line!(out, "    {{");
                line!(out, "        karmem_packed_elements_ elements;");
                line!(out, "        uint32_t below = depth;");
                let elements = format!(
                    "karmem_packed_verify_elements_(verifier, {place}, {stride}, {limit}, &below, &elements)"
                );
                self.print_check(out, "        ", &elements);
                self.print_elements(out, id, stride, "below");
                line!(out, "    }}");
                return;
            }
        };
        self.print_check(out, "    ", &check);
    }

    /// Prints what verifies the `elements` that have been found.
    fn print_elements(&self, out: &mut String, id: StructId, stride: Size, depth: &str) {
        let stem = self.names.struct_(id);
        line!(
            out,
            "        for (uint32_t i = 0; i < elements.len; i++) {{"
        );
        let element = format!(
            "{stem}_verify_(verifier, karmem_packed_element_(elements, {stride}, i), {depth})"
        );
        self.print_check(out, "            ", &element);
        line!(out, "        }}");
    }

    /// Prints what stops the verification unless something is so.
    fn print_check(&self, out: &mut String, indent: &str, check: &str) {
        let field = text(&format!("{}.{}", self.plan.declared.name, self.field.name));
        line!(out, "{indent}if (!{check}) {{");
        line!(
            out,
            "{indent}    return karmem_fail_in_(verifier, {field});"
        );
        line!(out, "{indent}}}");
    }
}

fn slice_check(place: &str, stride: impl fmt::Display, len: u32) -> String {
    let limit = limit(len);
    format!("karmem_packed_verify_slice_(verifier, {place}, {stride}, {limit})")
}
