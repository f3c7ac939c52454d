//! What a header declares for each thing that a schema declares: the name of that in, all names that are made of it out.
//!
//! Names that end in an underscore are left out: no conversion makes one, so that nothing can be in their way.

use super::{field_stem, macro_part, macro_stem, stem};

/// Names that a header declares.
#[derive(Default)]
pub(crate) struct Made {
    names: Vec<String>,
}

/// What the names begin with that are made of what is declared.
pub(crate) struct Stems {
    function: String,
    macro_: String,
}

impl Stems {
    pub(crate) fn of(package: &str, name: &str) -> Self {
        Self {
            function: stem(package, name),
            macro_: macro_stem(package, name),
        }
    }
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

    fn function(&mut self, stems: &Stems, ending: &str) {
        self.names.push(format!("{}_{ending}", stems.function));
    }

    fn functions(&mut self, stems: &Stems, endings: &[&str]) {
        for ending in endings {
            self.function(stems, ending);
        }
    }

    /// Of a constant.
    pub(crate) fn constant(stems: Stems) -> Self {
        Self {
            names: vec![stems.macro_],
        }
    }

    /// Of an enum, without its variants.
    pub(crate) fn enum_(stems: &Stems) -> Self {
        let mut made = Self::default();
        made.function(stems, "slice");
        made.names.push(stems.function.clone());
        made
    }

    /// Of a variant of an enum.
    pub(crate) fn variant(stems: &Stems, name: &str) -> Self {
        let names = vec![format!("{}_{}", stems.macro_, macro_part(name))];
        Self { names }
    }

    /// Of a union, without its members.
    pub(crate) fn union_(stems: &Stems) -> Self {
        let mut made = Self::default();
        made.functions(stems, &["ref", "live", "builder", "tag", "live_tag"]);
        made
    }

    /// Of a member of a union.
    pub(crate) fn member(stems: &Stems, name: &str) -> Self {
        let member = field_stem(name);
        // Its tag is called like a variant.
        let mut made = Self::variant(stems, name);
        for verb in ["", "live_", "live_set_"] {
            made.function(stems, &format!("{verb}{member}"));
        }
        made
    }

    /// Of a struct, without its fields.
    pub(crate) fn struct_(stems: &Stems, is_plain: bool) -> Self {
        let mut made = Self::default();
        made.functions(stems, &["open", "begin", "finish", "live_open", "live"]);
        made.names.push(format!("{}_ID", stems.macro_));
        if is_plain {
            made.function(stems, "slice");
            made.names.push(stems.function.clone());
        } else {
            made.functions(stems, &["ref", "builder"]);
        }
        made
    }

    /// Of a field of a struct that isn't plain.
    pub(crate) fn field(stems: &Stems, name: &str, form: &FieldForm<'_>) -> Self {
        let mut made = Self::default();
        let mut at = field_stem(name);
        let mut len = format!("{}_{}", stems.macro_, macro_part(name));
        let mut is_optional = form.is_optional;
        for layer in &form.layers {
            made.optional(stems, &at, is_optional);
            if layer.is_array {
                made.names.push(format!("{len}_LEN"));
            } else {
                made.function(stems, &format!("{at}_len"));
                made.function(stems, &format!("live_{at}_len"));
            }
            made.function(stems, &format!("init_{at}"));
            at += "_at";
            len += "_AT";
            is_optional = layer.is_optional;
        }
        made.optional(stems, &at, is_optional);
        let verbs: &[&str] = match &form.leaf {
            LeafForm::Value => &["set_", "live_set_"],
            LeafForm::Array => {
                made.names.push(format!("{len}_LEN"));
                made.values(stems, &at);
                &["set_", "init_", "live_set_"]
            }
            LeafForm::Slice => {
                made.values(stems, &at);
                &["set_", "init_", "live_set_"]
            }
            LeafForm::Struct => &["init_"],
            LeafForm::Union(members) => {
                for member in members {
                    let member = field_stem(member);
                    made.function(stems, &format!("set_{at}_{member}"));
                    made.function(stems, &format!("init_{at}_{member}"));
                }
                &["clear_", "live_clear_"]
            }
        };
        for verb in ["", "live_"].iter().chain(verbs) {
            made.function(stems, &format!("{verb}{at}"));
        }
        made
    }

    /// Of what may be absent.
    fn optional(&mut self, stems: &Stems, at: &str, is_optional: bool) {
        if is_optional {
            for verb in ["has_", "clear_", "live_has_", "live_clear_"] {
                self.function(stems, &format!("{verb}{at}"));
            }
        }
    }

    /// Of values side by side, or text.
    fn values(&mut self, stems: &Stems, at: &str) {
        for verb in ["", "live_"] {
            for ending in ["_at", "_len", "_copy"] {
                self.function(stems, &format!("{verb}{at}{ending}"));
            }
            self.function(stems, &format!("{verb}set_{at}_at"));
        }
    }
}
