//! Readers of messages that nobody writes: a type for each struct that isn't plain, and a function for each field of it.

use core::fmt::Write as _;

use super::constants::default;
use super::docs::{deprecated, function_deprecated, print_docs, print_struct_docs};
use super::names::{Names, scalar_name};
use super::plain::print_id;
use crate::access::indexed::{Elements, Kind, Layer, Leaf};
use crate::access::{Content, Form, Part, StructPlan};
use crate::model::{Field, Presence, Scalar};
use crate::names::c::{field_stem, macro_part};

/// Prints the type that stands for a struct in a message.
pub(super) fn print_type(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    let name = names.stem(plan.declared.schema, &plan.declared.name) + "_ref";
    out.push('\n');
    print_struct_docs(out, names.model, plan);
    line!(
        out,
        "typedef struct {name} {{ const unsigned char *message; const unsigned char *object; }} {name}{};",
        deprecated(plan.declared.deprecated.as_ref())
    );
    let arrays = plan.parts.iter().filter_map(|part| match part.content {
        Content::Field(field, _) => Some((field, Kind::of(names.model, field.ty))),
        _ => None,
    });
    let macro_stem = names.macro_(plan.declared.schema, &plan.declared.name);
    let mut lens = String::new();
    for (field, kind) in arrays {
        let mut name = format!("{macro_stem}_{}", macro_part(&field.name));
        for layer in &kind.layers {
            if let Elements::Array { len } = layer.elements {
                line!(lens, "#define {name}_LEN UINT32_C({len})");
            }
            name += "_AT";
        }
        if let Leaf::Array { len, .. } = kind.leaf {
            line!(lens, "#define {name}_LEN UINT32_C({len})");
        }
    }
    if !lens.is_empty() {
        line!(
            out,
            "\n/// How many elements its arrays have.\n{}",
            lens.trim_end()
        );
    }
    print_id(out, names, plan);
}

/// Prints what reads the fields of a struct.
pub(super) fn print_readers(out: &mut String, names: Names<'_>, plan: &StructPlan<'_>) {
    for part in &plan.parts {
        if let Content::Field(field, _) = part.content {
            let reader = Reader {
                names,
                plan,
                part,
                field,
                kind: Kind::of(names.model, field.ty),
            };
            reader.print(out);
        }
    }
}

/// Prints the end of a function that returns the plain struct at `place`.
pub(super) fn print_plain(out: &mut String, ty: &str) {
    line!(out, "    static const {ty} absent = KARMEM_ZERO;");
    line!(
        out,
        "    return place != NULL ? (const {ty} *)(const void *)place : &absent;"
    );
}

/// What is known of a field while its readers are printed.
struct Reader<'a, 'm> {
    names: Names<'a>,
    plan: &'a StructPlan<'m>,
    part: &'a Part<'m>,
    field: &'a Field,
    kind: Kind,
}

impl Reader<'_, '_> {
    fn print(&self, out: &mut String) {
        if self.field.presence != Presence::Always {
            self.print_has(out);
        }
        for depth in 0..self.kind.layers.len() {
            let layer = self.kind.layers[depth];
            if !matches!(layer.elements, Elements::Array { .. }) {
                self.print_len(out, depth, layer);
            }
            if layer.is_optional {
                self.print_has_at(out, depth);
            }
        }
        self.print_get(out);
    }

    /// Whether an optional field is there.
    fn print_has(&self, out: &mut String) {
        line!(
            out,
            "\n/// Whether there is `{}`; otherwise it reads as if it were 0, or empty.",
            self.field.name
        );
        let check = match self.field.presence {
            Presence::Offset => format!("karmem_is_set_({})", self.place()),
            _ => format!("{} != NULL", self.place()),
        };
        self.print_head(out, "bool", "has_", "", 0);
        line!(out, "    return {check};\n}}");
    }

    /// Whether an optional element is there.
    fn print_has_at(&self, out: &mut String, depth: usize) {
        line!(
            out,
            "\n/// Whether there is this element of `{}`.",
            self.field.name
        );
        self.print_head(out, "bool", "has_", &"_at".repeat(depth + 1), depth + 1);
        self.print_places(out, depth + 1);
        line!(out, "    return karmem_is_set_(place);\n}}");
    }

    /// The number of elements of the layer at `depth`.
    fn print_len(&self, out: &mut String, depth: usize, layer: Layer) {
        line!(
            out,
            "\n/// The number of elements of `{}`.",
            self.field.name
        );
        let ending = "_at".repeat(depth) + "_len";
        let function = match layer.elements {
            Elements::Room { .. } => "karmem_room_len_",
            _ => "karmem_slice_len_",
        };
        self.print_head(out, "uint32_t", "", &ending, depth);
        if depth == 0 {
            line!(out, "    return {function}({});\n}}", self.place());
        } else {
            self.print_places(out, depth);
            line!(out, "    return {function}(place);\n}}");
        }
    }

    /// What the field is, or its innermost elements are.
    fn print_get(&self, out: &mut String) {
        let (names, depth) = (self.names, self.kind.layers.len());
        out.push('\n');
        let element = if depth == 0 { "" } else { "An element of " };
        line!(
            out,
            "/// {element}`{}`: `{}`.",
            self.field.name,
            self.field.written
        );
        print_docs(out, "", &self.field.docs);
        let ty = self.leaf_type();
        let _ = write!(
            out,
            "{}",
            function_deprecated(self.field.deprecated.as_ref())
        );
        self.print_head(out, &ty, "", &"_at".repeat(depth), depth);
        let ty = ty.trim_end_matches('*').trim_end();
        let place = if depth == 0 {
            self.place()
        } else {
            self.print_places(out, depth);
            "place".to_owned()
        };
        match self.kind.leaf {
            Leaf::Item(item) => {
                let scalar = item.scalar(names.model).unwrap_or(Scalar::U8);
                line!(
                    out,
                    "    return karmem_read_{}_({place}, {});",
                    scalar_name(scalar),
                    default(names, self.field, scalar)
                );
            }
            Leaf::Text { .. } => {
                line!(out, "    return karmem_read_text_(self.message, {place});");
            }
            Leaf::RoomText { start, .. } => {
                line!(out, "    return karmem_read_room_text_({place}, {start});");
            }
            Leaf::Struct(_) | Leaf::Union(_) => {
                line!(out, "    const {ty} ref = {{self.message, {place}}};");
                line!(out, "    return ref;");
            }
            Leaf::Table(_) => {
                line!(
                    out,
                    "    const {ty} ref = {{self.message, karmem_follow_(self.message, {place})}};"
                );
                line!(out, "    return ref;");
            }
            Leaf::Plain(_) | Leaf::Array { .. } | Leaf::Slice { .. } | Leaf::Room { .. } => {
                if depth == 0 {
                    line!(out, "    const unsigned char *place = {place};");
                }
                self.print_values(out, ty);
            }
        }
        line!(out, "}}");
    }

    /// The end of a function that returns values in place, which are reached through a pointer.
    fn print_values(&self, out: &mut String, ty: &str) {
        match self.kind.leaf {
            Leaf::Array { item, len, .. } => {
                let item = item.stored(self.names);
                line!(out, "    static const {item} absent[{len}] = KARMEM_ZERO;");
                line!(
                    out,
                    "    return place != NULL ? (const {item} *)(const void *)place : absent;"
                );
            }
            Leaf::Slice { item, .. } => {
                let item = item.stored(self.names);
                line!(
                    out,
                    "    const {ty} slice = {{(const {item} *)karmem_slice_items_(self.message, place), karmem_slice_len_(place)}};"
                );
                line!(out, "    return slice;");
            }
            Leaf::Room { item, start, .. } => {
                let item = item.stored(self.names);
                line!(
                    out,
                    "    const {ty} slice = {{(const {item} *)karmem_room_items_(place, {start}), karmem_room_len_(place)}};"
                );
                line!(out, "    return slice;");
            }
            _ => print_plain(out, ty.trim_start_matches("const ")),
        }
    }

    /// The first line of a function, whose name is that of the field between `beginning` and `ending`, and which takes `depth` indices.
    fn print_head(&self, out: &mut String, ty: &str, beginning: &str, ending: &str, depth: usize) {
        let declared = self.plan.declared;
        let stem = self.names.stem(declared.schema, &declared.name);
        let field = field_stem(&self.field.name);
        let space = if ty.ends_with('*') { "" } else { " " };
        let _ = write!(
            out,
            "static inline {ty}{space}{stem}_{beginning}{field}{ending}({stem}_ref self"
        );
        for index in 0..depth {
            let _ = write!(out, ", uint32_t {}", index_name(index, depth));
        }
        line!(out, ")\n{{");
    }

    /// Where the field lies, as an expression.
    fn place(&self) -> String {
        let (at, size) = (self.part.at, self.part.size);
        match (self.plan.form, self.field.presence) {
            (Form::Table, Presence::Bit(bit)) => {
                format!("karmem_optional_field_(self.object, {at}, {size}, {bit})")
            }
            (Form::Table, _) => format!("karmem_table_field_(self.object, {at}, {size})"),
            _ => format!("karmem_inline_field_(self.object, {at})"),
        }
    }

    /// Lines that go from the field to an element behind `depth` layers.
    fn print_places(&self, out: &mut String, depth: usize) {
        line!(out, "    const unsigned char *place = {};", self.place());
        for (number, layer) in self.kind.layers[..depth].iter().enumerate() {
            let (index, stride) = (index_name(number, depth), layer.stride);
            match layer.elements {
                Elements::Array { len } => line!(
                    out,
                    "    place = karmem_array_element_(place, {len}, {stride}, {index});"
                ),
                Elements::Slice { .. } => line!(
                    out,
                    "    place = karmem_slice_element_(self.message, place, {stride}, {index});"
                ),
                Elements::Room { start, .. } => line!(
                    out,
                    "    place = karmem_room_element_(place, {start}, {stride}, {index});"
                ),
            }
        }
    }

    fn leaf_type(&self) -> String {
        let names = self.names;
        match self.kind.leaf {
            Leaf::Item(item) => item.read(names),
            Leaf::Plain(id) => format!("const {} *", names.struct_(id)),
            Leaf::Array { item, .. } => format!("const {} *", item.stored(names)),
            Leaf::Slice { item, .. } | Leaf::Room { item, .. } => item.slice(names),
            Leaf::Text { .. } | Leaf::RoomText { .. } => "karmem_text".to_owned(),
            Leaf::Struct(id) | Leaf::Table(id) => names.struct_(id) + "_ref",
            Leaf::Union(id) => names.union_(id) + "_ref",
        }
    }
}

/// The parameter for the index at `number` of `count`.
pub(super) fn index_name(number: usize, count: usize) -> String {
    match (number, count) {
        (_, 1) => "index".to_owned(),
        (0, _) => "i".to_owned(),
        (1, _) => "j".to_owned(),
        (2, _) => "k".to_owned(),
        (number, _) => format!("i{number}"),
    }
}
