//! Builders: a type for each struct with references and each table, and functions that store its fields and place what they refer to.
//!
//! Called in the order of the fields, depth first, they make the bytes that all writers make of the same values.

use core::fmt::Write as _;

use super::field::{Element, Kind, PackedField, limit};
use super::item::{item_of, lies_alike, store};
use crate::access::indexed::{Extent, Item};
use crate::access::{Form, Size, StructPlan};
use crate::backend::c::constants::default;
use crate::backend::c::docs::deprecated;
use crate::backend::c::names::Names;
use crate::model::{Scalar, StructId};

/// Prints the type that stands for a struct that is being built.
pub(super) fn print_type(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let name = names.stem(declared.schema, &declared.name) + "_builder";
    line!(out, "\n/// A `{}` that is being built.", declared.name);
    line!(
        out,
        "typedef struct {name} {{ karmem_packed_message_builder *message; unsigned char *object; }} {name}{};",
        deprecated(declared.deprecated.as_ref())
    );
}

/// Prints what makes zeros a struct with its defaults.
pub(super) fn print_reset(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let stem = names.stem(plan.declared.schema, &plan.declared.name);
    line!(
        out,
        "\n/// Makes zeros a `{}` of defaults, which refers to nothing.",
        plan.declared.name
    );
    line!(
        out,
        "static inline void {stem}_reset_(unsigned char *object)\n{{"
    );
    let is_table = plan.form == Form::PackedTable;
    if is_table {
        line!(out, "    karmem_packed_set_u32_(object, {});", plan.end);
    }
    let mut has_some = is_table;
    for field in PackedField::all(names, plan) {
        has_some |= field.print_reset(out);
    }
    if !has_some {
        line!(out, "    (void)object;");
    }
    line!(out, "}}");
}

/// Prints what stores the fields of a struct.
pub(super) fn print_setters(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    for field in PackedField::all(names, plan) {
        field.print_setters(out);
    }
}

/// Prints what begins and finishes messages whose root is the struct.
pub(super) fn print_message(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let declared = plan.declared;
    let stem = names.stem(declared.schema, &declared.name);
    line!(
        out,
        "\n/// Places the root of a packed message, a `{}`. False where there is no room.",
        declared.name
    );
    line!(
        out,
        "static inline bool {stem}_begin(karmem_packed_message_builder *message, {stem}_builder *root)\n{{"
    );
    line!(
        out,
        "    const {stem}_builder built = {{message, karmem_packed_place_(message, {})}};",
        plan.size
    );
    line!(out, "    {stem}_reset_(built.object);");
    line!(out, "    *root = built;");
    line!(out, "    return built.object != NULL;\n}}");
    line!(
        out,
        "\n/// Finishes a packed message, and returns its size in bytes: the first ones of its region. 0 when something went wrong; `message->status` says"
    );
    line!(out, "/// what.");
    line!(
        out,
        "KARMEM_MUST_USE static inline uint32_t {stem}_finish(karmem_packed_message_builder *message, {stem}_builder root)\n{{"
    );
    line!(
        out,
        "    return karmem_packed_finish_(message, root.message, root.object);\n}}"
    );
}

impl PackedField<'_, '_> {
    /// Prints what makes the field its default, where that is not zero.
    fn print_reset(&self, out: &mut String) -> bool {
        let names = self.names;
        let at = self.part.at;
        match self.kind {
            Kind::Item(item) if self.field.default.is_some() => {
                let scalar = item.scalar(names.model).unwrap_or(Scalar::U8);
                let value = default(names, self.field, scalar);
                let slot = format!("karmem_slot_(object, {at})");
                line!(out, "    {}", store(names, item, &slot, &value));
            }
            Kind::Struct(id) => {
                let stem = names.struct_(id);
                line!(out, "    {stem}_reset_(karmem_slot_(object, {at}));");
            }
            Kind::Table(_) => line!(
                out,
                "    karmem_packed_set_u32_(karmem_slot_(object, {at}), KARMEM_PACKED_NOWHERE_);"
            ),
            Kind::Array {
                element: Element::Struct(id),
                len,
                stride,
            } => {
                let stem = names.struct_(id);
                line!(out, "    for (uint32_t i = 0; i < {len}; i++) {{");
                line!(
                    out,
                    "        {stem}_reset_(karmem_packed_element_slot_(karmem_slot_(object, {at}), {stride}, i));"
                );
                line!(out, "    }}");
            }
            _ => return false,
        }
        true
    }

    fn print_setters(&self, out: &mut String) {
        let names = self.names;
        let slot = format!("karmem_slot_(self.object, {})", self.part.at);
        match self.kind {
            Kind::Item(item) => {
                let value = format!("{}value", parameter(names, item));
                self.print_setter_head(out, "void", "", &value);
                line!(out, "    {}\n}}", store(names, item, &slot, "value"));
            }
            Kind::Text { limit: len } => {
                let limit = limit(len);
                self.print_setter_head(out, "bool", "", "karmem_text text");
                line!(
                    out,
                    "    return karmem_packed_set_text_(self.message, {slot}, text, {limit});\n}}"
                );
            }
            Kind::Struct(id) => self.print_init(out, id, "", "", &slot),
            Kind::Table(id) => {
                let size = Extent::of(names.model, id).size;
                let table = format!("karmem_packed_init_table_(self.message, {slot}, {size})");
                self.print_init_table(out, id, &table);
            }
            Kind::Bytes { limit: len } => {
                let limit = limit(len);
                let parameters = "const uint8_t *items, uint32_t len";
                self.print_setter_head(out, "bool", "", parameters);
                line!(
                    out,
                    "    return karmem_packed_set_slice_(self.message, {slot}, items, len, 1, {limit});\n}}"
                );
                self.print_init_head(out, "uint8_t *", "", "uint32_t len");
                line!(
                    out,
                    "    return karmem_packed_init_slice_(self.message, {slot}, len, 1, {limit});\n}}"
                );
            }
            Kind::Array {
                element: Element::Item(item),
                len,
                stride,
            } => {
                let items = format!("const {} items[{len}]", item.stored(names));
                self.print_setter_head(out, "void", "", &items);
                if lies_alike(names.model, item) {
                    let size = self.part.size;
                    line!(out, "    karmem_set_bytes_({slot}, items, {size});");
                } else {
                    self.print_store_all(out, item, &slot, stride, &len.to_string());
                }
                line!(out, "}}");
            }
            Kind::Array {
                element: Element::Struct(id),
                len,
                stride,
            } => {
                let element = format!(
                    "karmem_packed_array_slot_(self.message, {slot}, {len}, {stride}, index)"
                );
                self.print_init(out, id, "_at", "uint32_t index", &element);
            }
            Kind::Slice {
                element,
                limit: len,
                stride,
            } => self.print_slice_setters(out, element, &limit(len), stride),
        }
    }

    /// Prints what places elements, and stores them.
    fn print_slice_setters(&self, out: &mut String, element: Element, limit: &str, stride: Size) {
        let names = self.names;
        let slot = format!("karmem_slot_(self.object, {})", self.part.at);
        let place = |function| {
            format!(
                "    unsigned char *first = karmem_packed_{function}_slice_(self.message, {slot}, len, {stride}, {limit});"
            )
        };
        let at = format!("karmem_packed_slice_slot_(self.message, {slot}, {stride}, index)");
        if let Element::Item(item) = element {
            let items = format!("const {} *items, uint32_t len", item.stored(names));
            self.print_setter_head(out, "bool", "", &items);
            if lies_alike(names.model, item) {
                line!(
                    out,
                    "    return karmem_packed_set_slice_(self.message, {slot}, items, len, {stride}, {limit});\n}}"
                );
            } else {
                line!(out, "{}", place("take"));
                self.print_store_all(out, item, "first", stride, "len");
                line!(out, "    return first != NULL;\n}}");
            }
        }
        self.print_init_head(out, "bool", "", "uint32_t len");
        line!(out, "{}", place("init"));
        if let Element::Struct(id) = element {
            let stem = names.struct_(id);
            line!(
                out,
                "    for (uint32_t i = 0; first != NULL && i < len; i++) {{"
            );
            line!(
                out,
                "        {stem}_reset_(karmem_packed_element_slot_(first, {stride}, i));"
            );
            line!(out, "    }}");
        }
        line!(out, "    return first != NULL;\n}}");
        match element {
            Element::Item(item) => {
                let value = format!("uint32_t index, {}value", parameter(names, item));
                self.print_setter_head(out, "void", "_at", &value);
                line!(out, "    {}\n}}", store(names, item, &at, "value"));
            }
            Element::Struct(id) => self.print_init(out, id, "_at", "uint32_t index", &at),
        }
    }

    /// Prints what stores the first `len` of `items` from `first` on.
    fn print_store_all(&self, out: &mut String, item: Item, first: &str, stride: Size, len: &str) {
        let slot = format!("karmem_packed_element_slot_({first}, {stride}, i)");
        let value = item_of(item, "items[i]");
        let is_placed = if len == "len" {
            format!("{first} != NULL && ")
        } else {
            String::new()
        };
        line!(
            out,
            "    for (uint32_t i = 0; {is_placed}i < {len}; i++) {{"
        );
        line!(out, "        {}", store(self.names, item, &slot, &value));
        line!(out, "    }}");
    }

    /// Prints what builds a struct in place, at `slot`.
    fn print_init(
        &self,
        out: &mut String,
        id: StructId,
        ending: &str,
        parameters: &str,
        slot: &str,
    ) {
        let ty = self.names.struct_(id) + "_builder";
        self.print_init_head(out, &ty, ending, parameters);
        line!(out, "    const {ty} built = {{self.message, {slot}}};");
        line!(out, "    return built;\n}}");
    }

    /// Prints what places a table, and builds it.
    fn print_init_table(&self, out: &mut String, id: StructId, table: &str) {
        let stem = self.names.struct_(id);
        self.print_init_head(out, &format!("{stem}_builder"), "", "");
        line!(
            out,
            "    const {stem}_builder built = {{self.message, {table}}};"
        );
        line!(out, "    {stem}_reset_(built.object);");
        line!(out, "    return built;\n}}");
    }

    fn print_setter_head(&self, out: &mut String, ty: &str, ending: &str, parameters: &str) {
        let what = if ending.is_empty() {
            "Sets"
        } else {
            "Sets an element of"
        };
        line!(out, "\n/// {what} `{}`.", self.field.name);
        let parameters = format!("{}_builder self, {parameters}", self.stem());
        self.print_head(out, ty, ["set_", ending], &parameters);
    }

    fn print_init_head(&self, out: &mut String, ty: &str, ending: &str, parameters: &str) {
        let what = match (ending, parameters) {
            ("", "uint32_t len") => "Places elements, all zero or of defaults, for",
            ("", _) => "Builds",
            _ => "Builds an element of",
        };
        line!(out, "\n/// {what} `{}`.", self.field.name);
        let comma = if parameters.is_empty() { "" } else { ", " };
        let parameters = format!("{}_builder self{comma}{parameters}", self.stem());
        self.print_head(out, ty, ["init_", ending], &parameters);
    }
}

/// How an item is handed to a function: a struct through a pointer.
fn parameter(names: Names<'_>, item: Item) -> String {
    match item {
        Item::Plain(id) => format!("const {} *", names.struct_(id)),
        item => item.read(names) + " ",
    }
}
