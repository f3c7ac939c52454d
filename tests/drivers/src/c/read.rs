//! Reading: all that is in an object goes into a value.

use std::fmt::Write as _;

use karmem_codegen::access::{Form, Layer, plan_struct};
use karmem_codegen::model::{Model, Struct, Union};
use karmem_codegen::names::{c, rust};

use super::field::{Field, What, fields, kind};
use super::plain;
use super::struct_stem;

/// Says that a struct can be read.
pub(super) fn declare(out: &mut String, model: &Model, declared: &Struct) {
    let _ = writeln!(out, "{};", signature(model, declared));
}

fn signature(model: &Model, declared: &Struct) -> String {
    let stem = struct_stem(model, declared);
    let ending = match plan_struct(model, declared).form {
        Form::Plain | Form::PackedValue => "",
        Form::Referring | Form::Table | Form::PackedReferring | Form::PackedTable => "_ref",
    };
    format!("static value *read_{stem}(arena *memory, {stem}{ending} self)")
}

/// Reads a struct.
pub(super) fn print_struct(out: &mut String, model: &Model, declared: &Struct) {
    let _ = writeln!(out, "{}\n{{", signature(model, declared));
    let len = declared.fields.len();
    let _ = writeln!(
        out,
        "    value *object = value_of_object(memory, {len});\n    (void)self;"
    );
    match plan_struct(model, declared).form {
        Form::Plain | Form::PackedValue => plain::print_reads(out, model, declared),
        Form::Referring | Form::Table | Form::PackedReferring | Form::PackedTable => {
            for field in fields(model, declared) {
                print_field(out, model, &field);
            }
        }
    }
    out.push_str("    return object;\n}\n\n");
}

/// Reads whichever member is there.
pub(super) fn print_union(out: &mut String, model: &Model, declared: &Union) {
    let stem = c::stem(&model.schema(declared.schema).package, &declared.name);
    let _ = writeln!(
        out,
        "static value *read_{stem}(arena *memory, {stem}_ref self)\n{{\n\
         \x20   value *object = value_of_object(memory, 1);\n\
         \x20   switch ({stem}_tag(self)) {{\n\
         \x20   case 0: return value_of_text(memory, karmem_text_of(\"None\", 4));"
    );
    for member in &declared.members {
        let ty = model.struct_(member.ty);
        let pointed = if Form::of(model, member.ty) == Form::Plain {
            "*"
        } else {
            ""
        };
        let _ = writeln!(
            out,
            "    case {}: value_put(object, \"{}\", read_{}(memory, {pointed}{stem}_{}(self))); break;",
            member.tag,
            rust::variant_name(&member.name),
            struct_stem(model, ty),
            c::field_stem(&member.name),
        );
    }
    let _ = writeln!(
        out,
        "    default: value_put(object, \"Unknown\", value_of_unsigned(memory, {stem}_tag(self)));\n    }}\n    return object;\n}}\n"
    );
}

fn print_field(out: &mut String, model: &Model, field: &Field) {
    let target = Target {
        before: format!("value_put(object, \"{}\", ", field.json_name),
        after: ");",
    };
    let mut printer = Reader { out, model, field };
    if field.is_optional {
        let found = printer.call("has_", "", 0);
        printer.optional(&field.layers, 0, &target, &found);
    } else {
        printer.layers(&field.layers, 0, &target);
    }
}

/// Where a value goes.
struct Target {
    before: String,
    after: &'static str,
}

struct Reader<'o, 'm> {
    out: &'o mut String,
    model: &'m Model,
    field: &'o Field,
}

impl Reader<'_, '_> {
    /// What a function of the field gives, `depth` layers inside.
    fn call(&self, beginning: &str, ending: &str, depth: usize) -> String {
        let Field { stem, name, .. } = self.field;
        let (at, indices) = path(depth);
        format!("{stem}_{beginning}{name}{at}{ending}(self{indices})")
    }

    fn line(&mut self, depth: usize, text: &str) {
        let _ = writeln!(self.out, "{:1$}{text}", "", 4 + depth * 8);
    }

    fn give(&mut self, depth: usize, target: &Target, value: &str) {
        let text = format!("{}{value}{}", target.before, target.after);
        self.line(depth, &text);
    }

    fn optional(&mut self, layers: &[Layer], depth: usize, target: &Target, found: &str) {
        self.line(depth, &format!("if ({found}) {{"));
        self.layers(layers, depth, target);
        self.line(depth, "} else {");
        self.give(depth, target, "value_new(memory, VALUE_NULL)");
        self.line(depth, "}");
    }

    fn layers(&mut self, layers: &[Layer], depth: usize, target: &Target) {
        let Some((first, rest)) = layers.split_first() else {
            return self.leaf(depth, target);
        };
        if *first == Layer::Optional {
            let found = self.call("has_", "", depth);
            return self.optional(rest, depth, target, &found);
        }
        // Values lie side by side.
        let is_packed_array = self.field.is_packed && matches!(first, Layer::Array(_));
        let is_row = rest.is_empty() && self.field.is_row(*first) && !is_packed_array;
        let (len, item) = match *first {
            Layer::Array(len) if is_row => {
                let row = self.call("", "", depth);
                (len.to_string(), format!("{row}[i{depth}]"))
            }
            Layer::Array(len) => (len.to_string(), String::new()),
            Layer::Slice(_) | Layer::Optional if is_row => {
                let slice = self.call("", "", depth);
                (format!("{slice}.len"), format!("{slice}.items[i{depth}]"))
            }
            Layer::Slice(_) | Layer::Optional => (self.call("", "_len", depth), String::new()),
        };
        self.line(depth, "{");
        self.line(depth, &format!("    const uint32_t len{depth} = {len};"));
        self.line(
            depth,
            &format!("    value *list{depth} = value_of_list(memory, len{depth});"),
        );
        self.line(
            depth,
            &format!("    for (uint32_t i{depth} = 0; i{depth} < len{depth}; i{depth}++) {{"),
        );
        let inner = Target {
            before: format!("list{depth}->is.list.items[i{depth}] = "),
            after: ";",
        };
        if is_row {
            let value = self.of_value(&item);
            self.give(depth + 1, &inner, &value);
        } else {
            self.layers(rest, depth + 1, &inner);
        }
        self.line(depth, "    }");
        self.give(depth, target, &format!("list{depth}"));
        self.line(depth, "}");
    }

    fn leaf(&mut self, depth: usize, target: &Target) {
        let model = self.model;
        let place = self.call("", "", depth);
        let stem_of = |id| struct_stem(model, model.struct_(id));
        let value = match self.field.what {
            What::Plain(_) if !self.field.is_packed => self.of_value(&format!("*{place}")),
            What::Scalar(_) | What::Number(_) | What::Plain(_) => self.of_value(&place),
            What::Struct(id) | What::Table(id) => format!("read_{}(memory, {place})", stem_of(id)),
            // One that is optional is known to be there.
            What::Boxed(id) => {
                let stem = stem_of(id);
                format!(
                    "{place}.object != NULL ? read_{stem}(memory, {place}) : value_new(memory, VALUE_NULL)"
                )
            }
            What::Text => format!("value_of_text(memory, {place})"),
            What::Union(id) => {
                let declared = model.union_(id);
                let package = &model.schema(declared.schema).package;
                format!("read_{}(memory, {place})", c::stem(package, &declared.name))
            }
        };
        self.give(depth, target, &value);
    }

    /// The value that is made of one in memory.
    fn of_value(&self, place: &str) -> String {
        value_of(self.model, self.field.what, place)
    }
}

/// The value that is made of a number or a plain struct.
pub(super) fn value_of(model: &Model, what: What, place: &str) -> String {
    let made_by = match what {
        What::Scalar(scalar) => format!("value_of_{}", kind(scalar)),
        What::Number(number) => format!("value_of_{}", kind(number.underlying)),
        What::Plain(id) => format!("read_{}", struct_stem(model, model.struct_(id))),
        What::Struct(_) | What::Table(_) | What::Boxed(_) | What::Text | What::Union(_) => {
            return String::new();
        }
    };
    format!("{made_by}(memory, {place})")
}

/// What is said about `depth` indices in the name of a function, and in its arguments.
pub(super) fn path(depth: usize) -> (String, String) {
    let indices = (0..depth).map(|layer| format!(", i{layer}")).collect();
    ("_at".repeat(depth), indices)
}
