//! What a header declares for each thing that a schema declares: the name of that in, all names that are made of it out.
//!
//! Names that end in an underscore are left out: no conversion makes one, so that nothing can be in their way.

use super::{field_stem, macro_part, macro_stem, stem};

/// Names that a header declares.
#[derive(Default)]
pub(crate) struct Made {
    names: Vec<String>,
}

/// What decides which functions are made for a field.
pub(crate) struct FieldForm<'a> {
    pub(crate) is_optional: bool,
    /// From the outside in; values side by side are none, but a leaf.
    pub(crate) layers: Vec<LayerForm>,
    pub(crate) leaf: LeafForm<'a>,
}

/// Elements that are reached by their index.
pub(crate) struct LayerForm {
    /// Whether there are always as many.
    pub(crate) is_array: bool,
    pub(crate) is_optional: bool,
}

/// What is behind all layers.
pub(crate) enum LeafForm<'a> {
    /// One value.
    Value,
    /// Always as many values.
    Array,
    /// Some values, or text.
    Slice,
    /// A struct that isn't plain.
    Struct,
    /// A union with these members.
    Union(Vec<&'a str>),
}

impl Made {
    /// All of them.
    pub(crate) fn names(self) -> Vec<String> {
        self.names
    }

    fn function(&mut self, stem: &str, ending: &str) {
        self.names.push(format!("{stem}_{ending}"));
    }

    fn functions(&mut self, stem: &str, endings: &[&str]) {
        for ending in endings {
            self.function(stem, ending);
        }
    }

    /// Of a constant.
    pub(crate) fn constant(package: &str, name: &str) -> Self {
        let names = vec![macro_stem(package, name)];
        Self { names }
    }

    /// Of an enum, without its variants.
    pub(crate) fn enum_(package: &str, name: &str) -> Self {
        let stem = stem(package, name);
        let mut made = Self::default();
        made.function(&stem, "slice");
        made.names.push(stem);
        made
    }

    /// Of a variant of an enum, or, beside what [`Made::member`] says, of a member of a union.
    pub(crate) fn variant(package: &str, owner: &str, name: &str) -> Self {
        let name = format!("{}_{}", macro_stem(package, owner), macro_part(name));
        Self { names: vec![name] }
    }

    /// Of a union, without its members.
    pub(crate) fn union_(package: &str, name: &str) -> Self {
        let stem = stem(package, name);
        let mut made = Self::default();
        made.functions(&stem, &["ref", "live", "builder", "tag", "live_tag"]);
        made
    }

    /// Of a member of a union.
    pub(crate) fn member(package: &str, owner: &str, name: &str) -> Self {
        let (stem, member) = (stem(package, owner), field_stem(name));
        let mut made = Self::variant(package, owner, name);
        made.function(&stem, &member);
        made.function(&stem, &format!("live_{member}"));
        made.function(&stem, &format!("live_set_{member}"));
        made
    }

    /// Of a struct, without its fields.
    pub(crate) fn struct_(package: &str, name: &str, is_plain: bool) -> Self {
        let stem = stem(package, name);
        let mut made = Self::default();
        made.functions(&stem, &["open", "begin", "finish", "live_open", "live"]);
        made.names.push(macro_stem(package, name) + "_ID");
        if is_plain {
            made.function(&stem, "slice");
            made.names.push(stem);
        } else {
            made.functions(&stem, &["ref", "builder"]);
        }
        made
    }

    /// Of a field of a struct that isn't plain.
    pub(crate) fn field(package: &str, owner: &str, name: &str, form: &FieldForm<'_>) -> Self {
        let (stem, field) = (stem(package, owner), field_stem(name));
        let mut made = Self::default();
        let mut at = field.clone();
        let mut len = format!("{}_{}", macro_stem(package, owner), macro_part(name));
        let mut is_optional = form.is_optional;
        for layer in &form.layers {
            made.place(&stem, &at, is_optional);
            if layer.is_array {
                made.names.push(format!("{len}_LEN"));
            } else {
                made.function(&stem, &format!("{at}_len"));
                made.function(&stem, &format!("live_{at}_len"));
            }
            made.function(&stem, &format!("init_{at}"));
            at += "_at";
            len += "_AT";
            is_optional = layer.is_optional;
        }
        made.place(&stem, &at, is_optional);
        made.functions(&stem, &[&at, &format!("live_{at}")]);
        let verbs: &[&str] = match &form.leaf {
            LeafForm::Value => &["set_", "live_set_"],
            LeafForm::Array | LeafForm::Slice => {
                if matches!(form.leaf, LeafForm::Array) {
                    made.names.push(format!("{len}_LEN"));
                }
                for element in ["_at", "_len", "_copy"] {
                    made.function(&stem, &format!("{at}{element}"));
                    made.function(&stem, &format!("live_{at}{element}"));
                }
                made.function(&stem, &format!("set_{at}_at"));
                made.function(&stem, &format!("live_set_{at}_at"));
                &["set_", "init_", "live_set_"]
            }
            LeafForm::Struct => &["init_"],
            LeafForm::Union(members) => {
                for member in members {
                    let member = field_stem(member);
                    made.function(&stem, &format!("set_{at}_{member}"));
                    made.function(&stem, &format!("init_{at}_{member}"));
                }
                &["clear_", "live_clear_"]
            }
        };
        for verb in verbs {
            made.function(&stem, &format!("{verb}{at}"));
        }
        made
    }

    /// Of what may be absent.
    fn place(&mut self, stem: &str, at: &str, is_optional: bool) {
        if is_optional {
            for verb in ["has_", "clear_", "live_has_", "live_clear_"] {
                self.function(stem, &format!("{verb}{at}"));
            }
        }
    }
}
