//! Writing: what is in a value goes into an object that is built in place, field by field in their order.

use std::fmt::Write as _;

use karmem_codegen::access::{Form, Layer, plan_struct};
use karmem_codegen::model::{Model, Struct, UnionId};
use karmem_codegen::names::{c, rust};

use super::field::{Field, What, fields, kind, stored_type};
use super::plain;
use super::read::path;
use super::struct_stem;

/// Says that a struct can be written.
pub(super) fn declare(out: &mut String, model: &Model, declared: &Struct) {
    let _ = writeln!(out, "{};", signature(model, declared));
}

fn signature(model: &Model, declared: &Struct) -> String {
    let stem = struct_stem(model, declared);
    if is_plain(model, declared) {
        format!("static {stem} make_{stem}(const value *what)")
    } else {
        format!("static void write_{stem}(arena *memory, {stem}_builder self, const value *what)")
    }
}

fn is_plain(model: &Model, declared: &Struct) -> bool {
    matches!(
        plan_struct(model, declared).form,
        Form::Plain | Form::PackedValue
    )
}

/// Writes a struct.
pub(super) fn print_struct(out: &mut String, model: &Model, declared: &Struct) {
    let _ = writeln!(out, "{}\n{{", signature(model, declared));
    if is_plain(model, declared) {
        let stem = struct_stem(model, declared);
        let _ = writeln!(out, "    {stem} made;\n    memset(&made, 0, sizeof made);");
        plain::print_writes(out, model, declared);
        out.push_str("    return made;\n");
    } else {
        out.push_str("    (void)memory;\n    (void)self;\n    (void)what;\n");
        for field in fields(model, declared) {
            print_field(out, model, &field);
        }
    }
    out.push_str("}\n\n");
}

fn print_field(out: &mut String, model: &Model, field: &Field) {
    let mut printer = Writer { out, model, field };
    printer.line(0, "{");
    let get = format!(
        "    const value *what0 = value_get(what, \"{}\");",
        field.json_name
    );
    printer.line(0, &get);
    if field.is_optional {
        printer.optional(&field.layers, 0);
    } else {
        printer.layers(&field.layers, 0);
    }
    printer.line(0, "}");
}

/// The value in memory that is made of another.
pub(super) fn in_memory(model: &Model, what: What, from: &str) -> String {
    match what {
        What::Scalar(scalar) => {
            let ty = stored_type(model, what);
            format!("({ty})value_{}({from})", kind(scalar))
        }
        What::Number(number) => {
            let ty = stored_type(model, what);
            format!("({ty})value_{}({from})", kind(number.underlying))
        }
        What::Plain(id) => format!("make_{}({from})", struct_stem(model, model.struct_(id))),
        What::Struct(_) | What::Table(_) | What::Boxed(_) | What::Text | What::Union(_) => {
            String::new()
        }
    }
}

struct Writer<'o, 'm> {
    out: &'o mut String,
    model: &'m Model,
    field: &'o Field,
}

impl Writer<'_, '_> {
    /// A call of a function of the field, `depth` layers inside.
    fn call(&self, beginning: &str, ending: &str, depth: usize, arguments: &str) -> String {
        let Field { stem, name, .. } = self.field;
        let (at, indices) = path(depth);
        format!("{stem}_{beginning}{name}{at}{ending}(self{indices}{arguments})")
    }

    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.out, "{:1$}{text}", "", 4 + depth * 4);
    }

    /// Whether a slice or a text is written: one that is packed has a place even if there is nothing in it.
    fn is_written(&self, depth: usize) -> String {
        if self.field.is_packed {
            "true".to_owned()
        } else {
            format!("value_is_some(what{depth})")
        }
    }

    /// What may be absent is only written where it is there.
    fn optional(&mut self, layers: &[Layer], depth: usize) {
        self.line(depth, &format!("    if (value_is_some(what{depth})) {{"));
        self.layers(layers, depth);
        self.line(depth, "    }");
    }

    fn layers(&mut self, layers: &[Layer], depth: usize) {
        let Some((first, rest)) = layers.split_first() else {
            return self.leaf(depth);
        };
        if *first == Layer::Optional {
            return self.optional(rest, depth);
        }
        if rest.is_empty() && self.field.is_row(*first) {
            return self.row(*first, depth);
        }
        let len = match *first {
            Layer::Array(len) => {
                self.line(depth, "    {");
                format!("{len}")
            }
            Layer::Slice(_) | Layer::Optional => {
                let is_written = self.is_written(depth);
                self.line(depth, &format!("    if ({is_written}) {{"));
                let len = format!(", value_len(what{depth})");
                let call = self.call("init_", "", depth, &len);
                self.line(depth, &format!("        {call};"));
                format!("value_len(what{depth})")
            }
        };
        let i = format!("i{depth}");
        let inner = depth + 1;
        self.line(
            depth,
            &format!("        for (uint32_t {i} = 0; {i} < {len}; {i}++) {{"),
        );
        let item = format!("            const value *what{inner} = value_item(what{depth}, {i});");
        self.line(depth, &item);
        self.layers(rest, inner);
        self.line(depth, "        }");
        self.line(depth, "    }");
    }

    /// Values that lie side by side are set at once, and plain structs are filled in place.
    fn row(&mut self, layer: Layer, depth: usize) {
        let ty = stored_type(self.model, self.field.what);
        let len = match layer {
            Layer::Array(len) => format!("{len}"),
            Layer::Slice(_) | Layer::Optional => format!("value_len(what{depth})"),
        };
        let is_slice = matches!(layer, Layer::Slice(_));
        let length = if is_slice { ", len" } else { "" };
        let is_filled = is_slice && matches!(self.field.what, What::Plain(_));
        let items = if is_filled {
            self.call("init_", "", depth, length)
        } else {
            format!("({ty} *)arena_take(memory, len * sizeof({ty}))")
        };
        let is_written = match layer {
            Layer::Array(_) => format!("value_is_some(what{depth})"),
            Layer::Slice(_) | Layer::Optional => self.is_written(depth),
        };
        self.line(depth, &format!("    if ({is_written}) {{"));
        self.line(depth, &format!("        const uint32_t len = {len};"));
        self.line(depth, &format!("        {ty} *items = {items};"));
        self.line(
            depth,
            "        for (uint32_t i = 0; items != NULL && i < len; i++) {",
        );
        let item = in_memory(
            self.model,
            self.field.what,
            &format!("value_item(what{depth}, i)"),
        );
        self.line(depth, &format!("            items[i] = {item};"));
        self.line(depth, "        }");
        if !is_filled {
            let set = self.call("set_", "", depth, &format!(", items{length}"));
            self.line(depth, &format!("        {set};"));
        }
        self.line(depth, "    }");
    }

    fn leaf(&mut self, depth: usize) {
        let what = format!("what{depth}");
        match self.field.what {
            What::Scalar(_) | What::Number(_) => {
                let value = in_memory(self.model, self.field.what, &what);
                let value = match self.field.what {
                    What::Scalar(karmem_codegen::model::Scalar::Bool) => format!("{value} != 0"),
                    _ => value,
                };
                let set = self.call("set_", "", depth, &format!(", {value}"));
                self.line(
                    depth,
                    &format!("    if (value_is_said({what})) {{ {set}; }}"),
                );
            }
            What::Plain(_) => {
                let ty = stored_type(self.model, self.field.what);
                let made = in_memory(self.model, self.field.what, &what);
                let set = self.call("set_", "", depth, ", &made");
                let text = format!(
                    "    if (value_is_said({what})) {{ const {ty} made = {made}; {set}; }}"
                );
                self.line(depth, &text);
            }
            What::Text => {
                let is_written = self.is_written(depth);
                let set = self.call("set_", "", depth, &format!(", value_text({what})"));
                self.line(depth, &format!("    if ({is_written}) {{ {set}; }}"));
            }
            What::Struct(id) | What::Table(id) => {
                let stem = struct_stem(self.model, self.model.struct_(id));
                let place = self.call("init_", "", depth, "");
                self.line(
                    depth,
                    &format!("    write_{stem}(memory, {place}, {what});"),
                );
            }
            What::Boxed(id) => {
                let stem = struct_stem(self.model, self.model.struct_(id));
                let place = self.call("init_", "", depth, "");
                let text = format!(
                    "    if (value_is_some({what})) {{ write_{stem}(memory, {place}, {what}); }}"
                );
                self.line(depth, &text);
            }
            What::Union(id) => self.union_(id, depth),
        }
    }

    fn union_(&mut self, id: UnionId, depth: usize) {
        for member in &self.model.union_(id).members {
            let ending = format!("_{}", c::field_stem(&member.name));
            let ty = struct_stem(self.model, self.model.struct_(member.ty));
            let name = rust::variant_name(&member.name);
            let found = format!("value_get(what{depth}, \"{name}\")");
            self.line(depth, &format!("    if (value_is_said({found})) {{"));
            if Form::of(self.model, member.ty) == Form::Plain {
                let set = self.call("set_", &ending, depth, ", &made");
                self.line(
                    depth,
                    &format!("        const {ty} made = make_{ty}({found});"),
                );
                self.line(depth, &format!("        {set};"));
            } else {
                let place = self.call("init_", &ending, depth, "");
                let text = format!("        write_{ty}(memory, {place}, {found});");
                self.line(depth, &text);
            }
            self.line(depth, "    }");
        }
    }
}
