//! The functions for one field of a live reader: what copies it out and in, or leads to what it refers to.

use core::fmt::Write as _;

use crate::access::indexed::{Elements, Extent, Item, Kind, Layer, Leaf};
use crate::access::{Part, Size, StructPlan};
use crate::backend::c::constants::default;
use crate::backend::c::docs::function_deprecated;
use crate::backend::c::names::{Names, scalar_name};
use crate::backend::c::read::index_name;
use crate::backend::c::verify::at_most;
use crate::model::{Field, Presence};
use crate::names::c::field_stem;

/// What is known of a field while its live readers are printed.
pub(super) struct LiveField<'a, 'm> {
    names: Names<'a>,
    plan: &'a StructPlan<'m>,
    part: &'a Part<'m>,
    field: &'a Field,
    kind: Kind,
    /// What goes from the field to its elements, from the outside in: through all layers, and to the values at their end.
    steps: Vec<Step>,
}

/// A function of `karmem.h` that goes from a place to an element, and what it takes between the two.
struct Step(&'static str, String);

/// A function that is printed: its name is that of the field behind `verb` and in front of `ending`.
#[derive(Clone, Copy)]
struct Function<'s> {
    ty: &'s str,
    verb: &'s str,
    ending: &'s str,
    /// How many indices it takes.
    depth: usize,
    parameters: &'s str,
}

const VIEW: Function<'_> = Function {
    ty: "bool",
    verb: "",
    ending: "",
    depth: 0,
    parameters: "",
};

/// What stores a field begins with this.
const SET: &str = "set_";

/// What stores values that have no padding.
const SET_BYTES: &str = "karmem_live_set_bytes_";

impl<'a, 'm> LiveField<'a, 'm> {
    pub(super) fn new(
        names: Names<'a>,
        plan: &'a StructPlan<'m>,
        part: &'a Part<'m>,
        field: &'a Field,
    ) -> Self {
        let kind = Kind::of(names.model, field.ty);
        let mut steps: Vec<_> = kind.layers.iter().map(step).collect();
        let stride = |item: Item| item.extent(names.model).size;
        match kind.leaf {
            Leaf::Array { item, len, .. } => {
                steps.push(Step("element", format!("{len}, {}", stride(item))));
            }
            Leaf::Slice { item, limit } => {
                steps.push(Step("slice_element", slice(names, item, limit)));
            }
            Leaf::Room { item, limit, start } => {
                steps.push(Step("room_element", room(stride(item), limit, start)));
            }
            _ => {}
        }
        Self {
            names,
            plan,
            part,
            field,
            kind,
            steps,
        }
    }

    pub(super) fn print(&self, out: &mut String) {
        if self.field.presence != Presence::Always {
            self.print_has(out, 0);
        }
        for (depth, layer) in self.kind.layers.iter().enumerate() {
            match layer.elements {
                Elements::Array { .. } => {}
                Elements::Slice { .. } => self.print_len(out, depth, "slice"),
                Elements::Room { .. } => self.print_len(out, depth, "room"),
            }
            if layer.is_optional {
                self.print_has(out, depth + 1);
            }
        }
        self.print_leaf(out);
        if let Presence::Bit(bit) = self.field.presence {
            line!(out, "\n/// Makes `{}` nothing.", self.field.name);
            self.print_head(
                out,
                Function {
                    ty: "void",
                    verb: "clear_",
                    ..VIEW
                },
            );
            line!(
                out,
                "    karmem_live_clear_(self.object, {}, {bit});\n}}",
                self.place_in_object()
            );
        }
    }

    /// Whether the field, or an element behind `depth` layers, is there.
    fn print_has(&self, out: &mut String, depth: usize) {
        let check = match self.field.presence {
            Presence::Bit(_) if depth == 0 => "is_there",
            _ => "is_set",
        };
        line!(
            out,
            "\n/// Whether there is {} at this moment.",
            self.what(depth)
        );
        let place = self.print_start(
            out,
            Function {
                verb: "has_",
                depth,
                ..VIEW
            },
        );
        line!(out, "    return karmem_live_{check}_({place});\n}}");
    }

    /// The number of elements of the slice, or room, behind `depth` layers.
    fn print_len(&self, out: &mut String, depth: usize, kind: &str) {
        let Step(_, rest) = &self.steps[depth];
        line!(
            out,
            "\n/// The number of elements of {} at this moment. False where they can't be reached.",
            self.what(depth)
        );
        let parameters = ", uint32_t *len";
        let place = self.print_start(
            out,
            Function {
                ending: "_len",
                depth,
                parameters,
                ..VIEW
            },
        );
        line!(
            out,
            "    return karmem_live_{kind}_len_({place}, {rest}, len);\n}}"
        );
    }

    /// What is behind all layers.
    fn print_leaf(&self, out: &mut String) {
        let names = self.names;
        let depth = self.kind.layers.len();
        match self.kind.leaf {
            Leaf::Item(item) => self.print_item(out, item, depth),
            Leaf::Plain(id) => self.print_item(out, Item::Plain(id), depth),
            Leaf::Array { item, len, size } => {
                self.print_array(out, item, len, size);
                self.print_item(out, item, depth + 1);
            }
            Leaf::Slice { item, .. } => {
                self.print_values(out, item, "slice");
                self.print_item(out, item, depth + 1);
            }
            Leaf::Room { item, .. } => {
                self.print_values(out, item, "room");
                self.print_item(out, item, depth + 1);
            }
            Leaf::Text { limit } => self.print_text(out, "text", &at_most(limit)),
            Leaf::RoomText { limit, start } => {
                let rest = format!("{limit}, {start}");
                self.print_text(out, "room_text", &rest);
                self.print_setter(out, depth, "karmem_text text", |_, place| {
                    format!("karmem_live_set_room_text_({place}, text, {rest})")
                });
            }
            Leaf::Struct(id) => {
                let ty = names.struct_(id) + "_live";
                self.print_view(out, &ty, |place| place);
            }
            Leaf::Table(id) => {
                let ty = names.struct_(id) + "_live";
                let align = Extent::of(names.model, id).align;
                self.print_view(out, &ty, |place| {
                    format!("karmem_live_follow_({place}, {align})")
                });
            }
            Leaf::Union(id) => {
                let ty = names.union_(id) + "_live";
                self.print_view(out, &ty, |place| {
                    format!("karmem_live_load_union_({place})")
                });
            }
        }
    }

    /// What leads to something else in the message.
    fn print_view(&self, out: &mut String, ty: &str, view: impl FnOnce(String) -> String) {
        let depth = self.kind.layers.len();
        let (what, written) = (self.what(depth), &self.field.written);
        line!(
            out,
            "\n/// Leads to {what}: `{written}`. Absent where it can't be reached."
        );
        let place = self.print_start(out, Function { ty, depth, ..VIEW });
        line!(out, "    const {ty} live = {{{}}};", view(place));
        line!(out, "    return live;\n}}");
    }

    /// One value behind `depth` steps.
    fn print_item(&self, out: &mut String, item: Item, depth: usize) {
        let (what, written) = (self.what(depth), &self.field.written);
        let Some(scalar) = item.scalar(self.names.model) else {
            self.print_plain(out, item, depth);
            return;
        };
        let (ty, name) = (item.read(self.names), scalar_name(scalar));
        let absent = default(self.names, self.field, scalar);
        line!(out, "\n/// Loads {what}: `{written}`.");
        let place = self.print_start(
            out,
            Function {
                ty: &ty,
                depth,
                ..VIEW
            },
        );
        line!(
            out,
            "    return karmem_live_read_{name}_({place}, {absent});\n}}"
        );
        self.print_setter(out, depth, &format!("{ty} value"), |_, place| {
            format!("karmem_live_set_{name}_({place}, value)")
        });
    }

    /// One plain struct behind `depth` steps.
    fn print_plain(&self, out: &mut String, item: Item, depth: usize) {
        let ty = item.stored(self.names);
        let size = item.extent(self.names.model).size;
        line!(
            out,
            "\n/// Copies {} out: `{}`. False where it is absent; `value` is zero then.",
            self.what(depth),
            self.field.written
        );
        let parameters = &format!(", {ty} *value");
        let place = self.print_start(
            out,
            Function {
                depth,
                parameters,
                ..VIEW
            },
        );
        line!(
            out,
            "    return karmem_live_get_bytes_({place}, value, {size});\n}}"
        );
        self.print_setter(out, depth, &format!("const {ty} *value"), |_, place| {
            let set = item.store_live(self.names);
            format!("{}({place}, value)", set.as_deref().unwrap_or(SET_BYTES))
        });
    }

    /// Values in place, all of them.
    fn print_array(&self, out: &mut String, item: Item, len: u32, size: Size) {
        let depth = self.kind.layers.len();
        let ty = item.stored(self.names);
        line!(
            out,
            "\n/// Copies the {len} elements of {} out. False where they are absent; `items` are zero then.",
            self.what(depth)
        );
        let parameters = &format!(", {ty} *items");
        let place = self.print_start(
            out,
            Function {
                ending: "_copy",
                depth,
                parameters,
                ..VIEW
            },
        );
        line!(
            out,
            "    return karmem_live_get_bytes_({place}, items, {size});\n}}"
        );
        self.print_setter(out, depth, &format!("const {ty} *items"), |_, place| {
            let set = item.store_live(self.names);
            format!("{}({place}, items)", set.as_deref().unwrap_or(SET_BYTES))
        });
    }

    /// Values in a slice or room, all of them.
    fn print_values(&self, out: &mut String, item: Item, kind: &str) {
        let depth = self.kind.layers.len();
        let Step(_, rest) = &self.steps[depth];
        let ty = item.stored(self.names);
        self.print_len(out, depth, kind);
        line!(
            out,
            "\n/// Copies the elements of {} out, if there is room for `len` of them.",
            self.what(depth)
        );
        let function = Function {
            ty: "karmem_status",
            ending: "_copy",
            depth,
            parameters: &format!(", {ty} *items, uint32_t capacity, uint32_t *len"),
            ..VIEW
        };
        let place = self.print_start(out, function);
        line!(
            out,
            "    return karmem_live_copy_{kind}_({place}, {rest}, items, capacity, len);\n}}"
        );
        self.print_setter(
            out,
            depth,
            &format!("const {ty} *items, uint32_t len"),
            |out, place| match item.store_live(self.names) {
                Some(store) => {
                    line!(out, "    karmem_live_ copies;");
                    format!(
                        "karmem_live_begin_{kind}_({place}, len, {rest}, &copies) && (len == 0 || {store}(copies, items))"
                    )
                }
                None => format!("karmem_live_set_{kind}_({place}, items, len, {rest})"),
            },
        );
    }

    /// Text, copied out and checked.
    fn print_text(&self, out: &mut String, kind: &str, rest: &str) {
        let depth = self.kind.layers.len();
        line!(
            out,
            "\n/// Copies {} out, if there is room for its `len` bytes: `{}`. The copy is UTF-8.",
            self.what(depth),
            self.field.written
        );
        let function = Function {
            ty: "karmem_status",
            depth,
            parameters: ", char *text, uint32_t capacity, uint32_t *len",
            ..VIEW
        };
        let place = self.print_start(out, function);
        line!(
            out,
            "    return karmem_live_copy_{kind}_({place}, {rest}, text, capacity, len);\n}}"
        );
    }

    /// A function that does nothing but `store` what lies behind `depth` steps. An optional field is there from then on.
    fn print_setter(
        &self,
        out: &mut String,
        depth: usize,
        parameters: &str,
        store: impl FnOnce(&mut String, &str) -> String,
    ) {
        let condition = match self.kind.leaf {
            Leaf::Slice { .. } if depth == self.kind.layers.len() => {
                ", if it has `len` elements as well"
            }
            _ => "",
        };
        line!(
            out,
            "\n/// Sets {}{condition}: `{}`. False where it can't be.",
            self.what(depth),
            self.field.written
        );
        let parameters = &format!(", {parameters}");
        let place = self.print_start(
            out,
            Function {
                verb: SET,
                depth,
                parameters,
                ..VIEW
            },
        );
        let store = store(out, &place);
        match self.field.presence {
            Presence::Bit(bit) if depth == 0 => line!(
                out,
                "    return {store} && karmem_live_set_presence_(self.object, {bit}, true);\n}}"
            ),
            _ => line!(out, "    return {store};\n}}"),
        }
    }

    /// The beginning of a function: up to the place that it is about, which is returned as an expression.
    fn print_start(&self, out: &mut String, function: Function<'_>) -> String {
        self.print_head(out, function);
        let field = match self.field.presence {
            // What is stored is there from then on, if it is the field itself.
            Presence::Bit(bit) if function.depth > 0 || function.verb != SET => format!(
                "karmem_live_optional_field_(self.object, {}, {}, {}, {bit})",
                self.part.at, self.part.size, self.field.shape.align
            ),
            _ => self.place_in_object(),
        };
        if function.depth == 0 {
            return field;
        }
        line!(out, "    karmem_live_ place = {field};");
        for (number, Step(name, rest)) in self.steps[..function.depth].iter().enumerate() {
            let index = index_name(number, function.depth);
            line!(
                out,
                "    place = karmem_live_{name}_(place, {rest}, {index});"
            );
        }
        "place".to_owned()
    }

    /// The first lines of a function.
    fn print_head(&self, out: &mut String, function: Function<'_>) {
        let Function {
            ty,
            verb,
            ending,
            depth,
            parameters,
        } = function;
        let declared = self.plan.declared;
        let stem = self.names.stem(declared.schema, &declared.name);
        let field = field_stem(&self.field.name) + &"_at".repeat(depth) + ending;
        let attribute = function_deprecated(self.field.deprecated.as_ref());
        let _ = write!(
            out,
            "{attribute}static inline {ty} {stem}_live_{verb}{field}({stem}_live self"
        );
        for index in 0..depth {
            let _ = write!(out, ", uint32_t {}", index_name(index, depth));
        }
        line!(out, "{parameters})\n{{");
    }

    /// Where the field lies, whether or not it is there.
    fn place_in_object(&self) -> String {
        format!(
            "karmem_live_field_(self.object, {}, {}, {})",
            self.part.at, self.part.size, self.field.shape.align
        )
    }

    /// What lies behind `depth` steps, in words.
    fn what(&self, depth: usize) -> String {
        let element = if depth == 0 { "" } else { "an element of " };
        format!("{element}`{}`", self.field.name)
    }
}

fn step(layer: &Layer) -> Step {
    let stride = layer.stride;
    match layer.elements {
        Elements::Array { len } => Step("element", format!("{len}, {stride}")),
        Elements::Slice { limit, align } => {
            let rest = format!("{stride}, {align}, {}", at_most(limit));
            Step("slice_element", rest)
        }
        Elements::Room { limit, start } => Step("room_element", room(stride, limit, start)),
    }
}

fn slice(names: Names<'_>, item: Item, limit: u32) -> String {
    let Extent { size, align } = item.extent(names.model);
    format!("{size}, {align}, {}", at_most(limit))
}

fn room(stride: Size, limit: u32, start: Size) -> String {
    format!("{stride}, {limit}, {start}")
}
