//! Readers: a type for each struct with references and each table, and functions for each field of it.

use core::fmt::Write as _;

use super::field::{Element, Kind, PackedField, limit};
use super::item::{lies_alike, load, read};
use super::print_id;
use crate::access::indexed::Item;
use crate::access::{Form, Size, StructPlan};
use crate::backend::c::constants::default;
use crate::backend::c::docs::{deprecated, print_struct_docs};
use crate::backend::c::names::Names;
use crate::model::Scalar;
use crate::names::c::macro_part;

/// Prints the type that stands for a struct in a message.
pub(super) fn print_type(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let name = names.stem(declared.schema, &declared.name) + "_ref";
    out.push('\n');
    print_struct_docs(out, names.model, plan);
    line!(
        out,
        "typedef struct {name} {{ karmem_packed_message message; const unsigned char *object; }} {name}{};",
        deprecated(declared.deprecated.as_ref())
    );
    let mut lens = String::new();
    for field in PackedField::all(names, plan) {
        if let Kind::Array { len, .. } = field.kind {
            let stem = names.macro_(declared.schema, &declared.name);
            let name = macro_part(&field.field.name);
            line!(lens, "#define {stem}_{name}_LEN UINT32_C({len})");
        }
    }
    if !lens.is_empty() {
        let lens = lens.trim_end();
        line!(out, "\n/// How many elements its arrays have.\n{lens}");
    }
    print_id(out, names, plan);
}

/// Prints what reads the fields of a struct.
pub(super) fn print_readers(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    for field in PackedField::all(names, plan) {
        field.print_readers(out);
    }
}

impl PackedField<'_, '_> {
    fn print_readers(&self, out: &mut String) {
        let names = self.names;
        let place = self.place();
        match self.kind {
            Kind::Item(item) => {
                self.print_reader_head(out, &item.read(names));
                self.print_item(out, item, &place);
            }
            Kind::Text { limit: bytes } => {
                self.print_reader_head(out, "karmem_text");
                let limit = limit(bytes);
                line!(
                    out,
                    "    return karmem_packed_text_(self.message, {place}, {limit});"
                );
            }
            Kind::Struct(id) => {
                let ty = names.struct_(id) + "_ref";
                self.print_reader_head(out, &ty);
                line!(out, "    const {ty} ref = {{self.message, {place}}};");
                line!(out, "    return ref;");
            }
            Kind::Table(id) => {
                let ty = names.struct_(id) + "_ref";
                self.print_reader_head(out, &ty);
                line!(
                    out,
                    "    const {ty} ref = {{self.message, karmem_packed_follow_(self.message, {place})}};"
                );
                line!(out, "    return ref;");
            }
            Kind::Bytes { limit: bytes } => {
                self.print_reader_head(out, "karmem_u8_slice");
                let limit = limit(bytes);
                line!(
                    out,
                    "    return karmem_packed_bytes_(self.message, {place}, {limit});"
                );
            }
            Kind::Array {
                element,
                len,
                stride,
            } => {
                if let Element::Item(item) = element {
                    self.print_array(out, item, len, stride);
                }
                let elements = format!("karmem_packed_array_({place}, {len})");
                self.print_element(out, element, stride, &elements);
                return;
            }
            Kind::Slice {
                element,
                limit: len,
                stride,
            } => {
                let limit = limit(len);
                let elements =
                    format!("karmem_packed_slice_(self.message, {place}, {stride}, {limit})");
                self.print_len(out, &elements);
                self.print_element(out, element, stride, &elements);
                if let Element::Item(item) = element {
                    self.print_copy(out, item, stride, &elements);
                }
                return;
            }
        }
        line!(out, "}}");
    }

    /// The end of a function that returns an item.
    fn print_item(&self, out: &mut String, item: Item, place: &str) {
        match (item, item.scalar(self.names.model)) {
            (Item::Plain(id), _) => {
                line!(out, "    {} value;", self.names.struct_(id));
                line!(out, "    {}", load(self.names, item, place, "value"));
                line!(out, "    return value;");
            }
            (_, scalar) => {
                let absent = default(self.names, self.field, scalar.unwrap_or(Scalar::U8));
                line!(out, "    return {};", read(scalar, place, &absent));
            }
        }
    }

    /// What copies an array as a whole.
    fn print_array(&self, out: &mut String, item: Item, len: u32, stride: Size) {
        let stored = item.stored(self.names);
        let field = &self.field.name;
        self.print_docs(out, &format!("Copies `{field}`: `{}`.", self.field.written));
        let parameters = format!("{}_ref self, {stored} items[{len}]", self.stem());
        self.print_head(out, "void", ["", ""], &parameters);
        let place = self.place();
        if lies_alike(self.names.model, item) {
            let size = self.part.size;
            line!(
                out,
                "    karmem_packed_copy_array_(items, {place}, {size});\n}}"
            );
            return;
        }
        line!(out, "    const unsigned char *place = {place};");
        let element = format!("karmem_array_element_(place, {len}, {stride}, i)");
        line!(out, "    for (uint32_t i = 0; i < {len}; i++) {{");
        line!(
            out,
            "        {}",
            load(self.names, item, &element, "items[i]")
        );
        line!(out, "    }}\n}}");
    }

    fn print_len(&self, out: &mut String, elements: &str) {
        line!(
            out,
            "\n/// The number of elements of `{}`.",
            self.field.name
        );
        let parameters = format!("{}_ref self", self.stem());
        self.print_head(out, "uint32_t", ["", "_len"], &parameters);
        line!(out, "    return {elements}.len;\n}}");
    }

    /// What reads one element.
    fn print_element(&self, out: &mut String, element: Element, stride: Size, elements: &str) {
        let names = self.names;
        let field = &self.field.name;
        self.print_docs(
            out,
            &format!("An element of `{field}`: `{}`.", self.field.written),
        );
        let parameters = format!("{}_ref self, uint32_t index", self.stem());
        let ty = match element {
            Element::Item(item) => item.read(names),
            Element::Struct(id) => names.struct_(id) + "_ref",
        };
        self.print_head(out, &ty, ["", "_at"], &parameters);
        let place = format!("karmem_packed_element_({elements}, {stride}, index)");
        match element {
            Element::Item(item) => self.print_item(out, item, &place),
            Element::Struct(_) => {
                line!(out, "    const {ty} ref = {{self.message, {place}}};");
                line!(out, "    return ref;");
            }
        }
        line!(out, "}}");
    }

    /// What copies the elements of a slice.
    fn print_copy(&self, out: &mut String, item: Item, stride: Size, elements: &str) {
        line!(
            out,
            "\n/// Copies the first `capacity` elements of `{}`, or all, and returns how many.",
            self.field.name
        );
        let parameters = format!(
            "{}_ref self, {} *items, uint32_t capacity",
            self.stem(),
            item.stored(self.names)
        );
        self.print_head(out, "uint32_t", ["", "_copy"], &parameters);
        if lies_alike(self.names.model, item) {
            line!(
                out,
                "    return karmem_packed_copy_slice_(items, {elements}, {stride}, capacity);\n}}"
            );
            return;
        }
        line!(
            out,
            "    const karmem_packed_elements_ elements = {elements};"
        );
        line!(
            out,
            "    const uint32_t len = elements.len < capacity ? elements.len : capacity;"
        );
        let place = format!("karmem_packed_element_(elements, {stride}, i)");
        line!(out, "    for (uint32_t i = 0; i < len; i++) {{");
        line!(
            out,
            "        {}",
            load(self.names, item, &place, "items[i]")
        );
        line!(out, "    }}\n    return len;\n}}");
    }

    fn print_reader_head(&self, out: &mut String, ty: &str) {
        let field = self.field;
        self.print_docs(out, &format!("`{}`: `{}`.", field.name, field.written));
        self.print_head(out, ty, ["", ""], &format!("{}_ref self", self.stem()));
    }

    /// Where the field lies, as an expression.
    fn place(&self) -> String {
        self.place_in("self.object")
    }

    /// The same, in the struct at `object`.
    pub(super) fn place_in(&self, object: &str) -> String {
        let (at, size) = (self.part.at, self.part.size);
        match self.plan.form {
            Form::PackedTable => format!("karmem_packed_field_({object}, {at}, {size})"),
            _ => format!("karmem_inline_field_({object}, {at})"),
        }
    }
}
