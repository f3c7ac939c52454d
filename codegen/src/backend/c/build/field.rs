//! The functions for one field of a builder: what stores it, places what it refers to, and makes it absent.

use core::fmt::Write as _;

use crate::access::indexed::{Elements, Extent, Item, Kind, Layer, Leaf};
use crate::access::{Form, Part, StructPlan};
use crate::backend::c::docs::function_deprecated;
use crate::backend::c::names::{Names, scalar_name};
use crate::backend::c::padding::store;
use crate::backend::c::read::index_name;
use crate::backend::c::verify::at_most;
use crate::model::{Field, Member, Presence, UnionId};
use crate::names::c::{field_stem, macro_part};

/// What is known of a field while its setters are printed.
pub(super) struct FieldBuilder<'a, 'm> {
    names: Names<'a>,
    plan: &'a StructPlan<'m>,
    part: &'a Part<'m>,
    field: &'a Field,
    kind: Kind,
}

impl<'a, 'm> FieldBuilder<'a, 'm> {
    pub(super) fn new(
        names: Names<'a>,
        plan: &'a StructPlan<'m>,
        part: &'a Part<'m>,
        field: &'a Field,
    ) -> Self {
        Self {
            names,
            plan,
            part,
            field,
            kind: Kind::of(names.model, field.ty),
        }
    }

    pub(super) fn print(&self, out: &mut String) {
        for depth in 0..self.kind.layers.len() {
            self.print_layer(out, depth, self.kind.layers[depth]);
        }
        self.print_leaf(out);
        for depth in 0..=self.kind.layers.len() {
            let is_union =
                depth == self.kind.layers.len() && matches!(self.kind.leaf, Leaf::Union(_));
            if self.is_optional(depth) || is_union {
                self.print_clear(out, depth);
            }
        }
    }

    /// Prints what places the elements of the layer at `depth`.
    fn print_layer(&self, out: &mut String, depth: usize, layer: Layer) {
        let name = &self.field.name;
        let stride = layer.stride;
        let place_elements = match layer.elements {
            Elements::Array { .. } if depth > 0 || self.field.presence == Presence::Always => {
                return;
            }
            Elements::Array { .. } => {
                line!(
                    out,
                    "\n/// Makes `{name}` there: elements that nothing has been stored in."
                );
                self.print_head(out, "void", "init_", "", 0, "");
                line!(out, "    (void){};\n}}", self.slot());
                return;
            }
            Elements::Slice { limit, align } => {
                let (limit, is_optional) = (at_most(limit), self.is_optional(depth));
                format!(
                    "karmem_init_slice_(self.message, PLACE, len, {stride}, {align}, {limit}, {is_optional})"
                )
            }
            Elements::Room { limit, start } => {
                format!("karmem_init_room_(self.message, PLACE, len, {stride}, {limit}, {start})")
            }
        };
        let what = what(depth);
        line!(
            out,
            "\n/// Makes room for `len` elements in {what}`{name}`. False where there is none, or not for so many."
        );
        let ending = "_at".repeat(depth);
        self.print_head(out, "bool", "init_", &ending, depth, ", uint32_t len");
        let place = self.print_slots(out, depth);
        line!(
            out,
            "    return {} != NULL;\n}}",
            place_elements.replace("PLACE", &place)
        );
    }

    /// Prints what stores the field, or its innermost elements.
    fn print_leaf(&self, out: &mut String) {
        let names = self.names;
        match self.kind.leaf {
            Leaf::Item(item) => {
                let Some(scalar) = item.scalar(names.model) else {
                    return;
                };
                self.print_setter(
                    out,
                    "void",
                    &format!("{} value", item.read(names)),
                    |place| format!("karmem_set_{}_({place}, value)", scalar_name(scalar)),
                );
            }
            Leaf::Plain(id) => {
                let size = Extent::of(names.model, id).size;
                let value = format!("const {} *value", names.struct_(id));
                self.print_setter(out, "void", &value, |place| match store(names, id) {
                    Some(store) => format!("{store}({place}, value, 1)"),
                    None => format!("karmem_set_bytes_({place}, value, {size})"),
                });
            }
            Leaf::Array { item, len, size } => {
                let items = format!("const {} *items", item.stored(names));
                self.print_setter(out, "void", &items, |place| match item.store(names) {
                    Some(store) => format!("{store}({place}, items, {len})"),
                    None => format!("karmem_set_bytes_({place}, items, {size})"),
                });
            }
            Leaf::Slice { item, limit } => {
                let Extent { size, align } = item.extent(names.model);
                let is_optional = self.is_optional(self.kind.layers.len());
                let limit = at_most(limit);
                let rest = format!("len, {size}, {align}, {limit}, {is_optional}");
                self.print_values(out, item, "slice", &rest);
            }
            Leaf::Room { item, limit, start } => {
                let size = item.extent(names.model).size;
                let rest = format!("len, {size}, {limit}, {start}");
                self.print_values(out, item, "room", &rest);
            }
            Leaf::Text { limit } => {
                let (limit, is_optional) =
                    (at_most(limit), self.is_optional(self.kind.layers.len()));
                self.print_setter(out, "bool", "karmem_text text", |place| {
                    format!("karmem_set_text_(self.message, {place}, text, {limit}, {is_optional})")
                });
            }
            Leaf::RoomText { limit, start } => {
                self.print_setter(out, "bool", "karmem_text text", |place| {
                    format!("karmem_set_room_text_(self.message, {place}, text, {limit}, {start})")
                });
            }
            Leaf::Struct(id) => {
                let builder = names.struct_(id) + "_builder";
                line!(
                    out,
                    "\n/// {}`{}`, to be built in its place.",
                    self.what(),
                    self.field.name
                );
                let place = self.print_init(out, &builder, "", "");
                line!(
                    out,
                    "    const {builder} builder = {{self.message, {place}}};"
                );
                line!(out, "    return builder;\n}}");
            }
            Leaf::Table(id) => {
                let stem = names.struct_(id);
                line!(
                    out,
                    "\n/// Places {}`{}`, to be built.",
                    self.what(),
                    self.field.name
                );
                let place = self.print_init(out, &format!("{stem}_builder"), "", "");
                line!(
                    out,
                    "    const {stem}_builder builder = {stem}_place_(self.message);"
                );
                line!(
                    out,
                    "    karmem_refer_(self.message, {place}, builder.object);"
                );
                line!(out, "    return builder;\n}}");
            }
            Leaf::Union(id) => self.print_union(out, id),
        }
    }

    /// Prints what stores copies of values, and what makes room for them.
    fn print_values(&self, out: &mut String, item: Item, kind: &str, rest: &str) {
        let store = item.store(self.names);
        let item = item.stored(self.names);
        let parameters = format!("const {item} *items, uint32_t len");
        let init = |place: &str| format!("karmem_init_{kind}_(self.message, {place}, {rest})");
        let is_padded = store.is_some();
        match store {
            Some(store) => {
                let place = self.print_setter_start(out, "bool", &parameters);
                line!(out, "    void *copies = {};", init(&place));
                line!(out, "    {store}(copies, items, len);");
                line!(out, "    return copies != NULL;\n}}");
            }
            None => self.print_setter(out, "bool", &parameters, |place| {
                format!("karmem_set_{kind}_(self.message, {place}, items, {rest})")
            }),
        }
        line!(
            out,
            "\n/// Room for `len` elements in {}`{}`, to be written: zeros. `NULL` where there is none, or not for so many.",
            self.what(),
            self.field.name
        );
        if is_padded {
            line!(
                out,
                "/// Write a field at a time, or copies of what began as `KARMEM_ZERO`: padding that is written here comes into the message."
            );
        }
        let place = self.print_init(out, &format!("{item} *"), "", ", uint32_t len");
        line!(out, "    return ({item} *){};\n}}", init(&place));
    }

    /// Prints what makes a union one of its members.
    fn print_union(&self, out: &mut String, id: UnionId) {
        let names = self.names;
        let declared = names.model.union_(id);
        let macro_stem = names.macro_(declared.schema, &declared.name);
        for member in &declared.members {
            let tag = format!("{macro_stem}_{}", macro_part(&member.name));
            let stem = names.struct_(member.ty);
            let what = format!("{}`{}`", self.what(), self.field.name);
            if Form::of(names.model, member.ty) == Form::Plain {
                line!(
                    out,
                    "\n/// Makes {what} a copy of a `{}`. False where there is no room.",
                    member.name
                );
                let Extent { size, align } = Extent::of(names.model, member.ty);
                let parameter = format!(", const {stem} *value");
                let place = self.print_member(out, "bool", "set_", member, &parameter);
                if let Some(store) = store(names, member.ty) {
                    line!(
                        out,
                        "    unsigned char *copy = karmem_place_member_(self.message, {place}, {tag}, {size}, {align});"
                    );
                    line!(out, "    {store}(copy, value, 1);");
                    line!(out, "    return copy != NULL;\n}}");
                } else {
                    line!(
                        out,
                        "    return karmem_set_member_(self.message, {place}, {tag}, value, {size}, {align});\n}}"
                    );
                }
            } else {
                line!(out, "\n/// Makes {what} a `{}`, to be built.", member.name);
                let builder = format!("{stem}_builder");
                let place = self.print_member(out, &builder, "init_", member, "");
                line!(
                    out,
                    "    const {builder} builder = {stem}_place_(self.message);"
                );
                line!(
                    out,
                    "    karmem_refer_to_member_(self.message, {place}, {tag}, builder.object);"
                );
                line!(out, "    return builder;\n}}");
            }
        }
    }

    /// Prints what makes the field, or the elements behind `depth` layers, absent.
    fn print_clear(&self, out: &mut String, depth: usize) {
        line!(
            out,
            "\n/// Makes {}`{}` nothing.",
            what(depth),
            self.field.name
        );
        self.print_head(out, "void", "clear_", &"_at".repeat(depth), depth, "");
        match self.field.presence {
            Presence::Bit(bit) if depth == 0 => {
                line!(
                    out,
                    "    karmem_clear_(self.object, {}, {}, {bit});\n}}",
                    self.part.at,
                    self.part.size
                );
            }
            _ => {
                let place = self.print_slots(out, depth);
                let is_offset =
                    depth == self.kind.layers.len() && matches!(self.kind.leaf, Leaf::Table(_));
                let bits = if is_offset { 32 } else { 64 };
                line!(out, "    karmem_set_u{bits}_({place}, 0);\n}}");
            }
        }
    }

    /// Prints a function that does nothing but `store` at a place.
    fn print_setter(
        &self,
        out: &mut String,
        ty: &str,
        parameters: &str,
        store: impl FnOnce(&str) -> String,
    ) {
        let place = self.print_setter_start(out, ty, parameters);
        let result = if ty == "void" { "" } else { "return " };
        line!(out, "    {result}{};\n}}", store(&place));
    }

    /// Prints the beginning of a function that stores something at a place, which is returned.
    fn print_setter_start(&self, out: &mut String, ty: &str, parameters: &str) -> String {
        let depth = self.kind.layers.len();
        let fails = if ty == "bool" {
            " False where it can't be."
        } else {
            ""
        };
        line!(
            out,
            "\n/// Sets {}`{}`: `{}`.{fails}",
            self.what(),
            self.field.name,
            self.field.written
        );
        self.print_head(
            out,
            ty,
            "set_",
            &"_at".repeat(depth),
            depth,
            &format!(", {parameters}"),
        );
        self.print_slots(out, depth)
    }

    /// Prints the beginning of a function that builds the field or its innermost elements, and returns their place.
    fn print_init(&self, out: &mut String, ty: &str, ending: &str, parameters: &str) -> String {
        self.print_named(out, ty, "init_", ending, parameters)
    }

    /// The same, of a member of the union that they are.
    fn print_member(
        &self,
        out: &mut String,
        ty: &str,
        verb: &str,
        member: &Member,
        parameters: &str,
    ) -> String {
        let ending = format!("_{}", field_stem(&member.name));
        self.print_named(out, ty, verb, &ending, parameters)
    }

    fn print_named(
        &self,
        out: &mut String,
        ty: &str,
        verb: &str,
        ending: &str,
        parameters: &str,
    ) -> String {
        let depth = self.kind.layers.len();
        let ending = "_at".repeat(depth) + ending;
        self.print_head(out, ty, verb, &ending, depth, parameters);
        self.print_slots(out, depth)
    }

    /// The first lines of a function, whose name is that of the field behind a verb and in front of `ending`, and which takes `depth` indices.
    fn print_head(
        &self,
        out: &mut String,
        ty: &str,
        verb: &str,
        ending: &str,
        depth: usize,
        parameters: &str,
    ) {
        let declared = self.plan.declared;
        let stem = self.names.stem(declared.schema, &declared.name);
        let field = field_stem(&self.field.name);
        let space = if ty.ends_with('*') { "" } else { " " };
        let _ = write!(
            out,
            "{}",
            function_deprecated(self.field.deprecated.as_ref())
        );
        let _ = write!(
            out,
            "static inline {ty}{space}{stem}_{verb}{field}{ending}({stem}_builder self"
        );
        for index in 0..depth {
            let _ = write!(out, ", uint32_t {}", index_name(index, depth));
        }
        line!(out, "{parameters})\n{{");
    }

    /// The place of the field, as an expression that makes the field there.
    fn slot(&self) -> String {
        let at = self.part.at;
        match self.field.presence {
            Presence::Bit(bit) => format!("karmem_optional_slot_(self.object, {at}, {bit})"),
            _ => format!("karmem_slot_(self.object, {at})"),
        }
    }

    /// Prints lines that go from the field to an element behind `depth` layers. Returns its place, as an expression.
    fn print_slots(&self, out: &mut String, depth: usize) -> String {
        if depth == 0 {
            return self.slot();
        }
        line!(out, "    unsigned char *place = {};", self.slot());
        for (number, layer) in self.kind.layers[..depth].iter().enumerate() {
            let (index, stride) = (index_name(number, depth), layer.stride);
            let element = match layer.elements {
                Elements::Array { len } => {
                    format!("array_slot_(self.message, place, {len}, {stride}, {index})")
                }
                Elements::Slice { align, .. } => {
                    format!("slice_slot_(self.message, place, {stride}, {align}, {index})")
                }
                Elements::Room { limit, start } => {
                    format!("room_slot_(self.message, place, {limit}, {start}, {stride}, {index})")
                }
            };
            line!(out, "    place = karmem_{element};");
        }
        "place".to_owned()
    }

    /// Whether what lies behind `depth` layers may be absent.
    fn is_optional(&self, depth: usize) -> bool {
        match depth.checked_sub(1) {
            None => self.field.presence != Presence::Always,
            Some(around) => self.kind.layers[around].is_optional,
        }
    }

    /// What the setters of the field set of it.
    fn what(&self) -> &'static str {
        what(self.kind.layers.len())
    }
}

/// What lies behind `depth` layers of a field, in front of its name.
const fn what(depth: usize) -> &'static str {
    if depth == 0 { "" } else { "an element of " }
}
