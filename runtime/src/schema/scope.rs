//! The names of one scope: those of a schema in, and whether code that is printed from it could tell them apart out.
//!
//! That code has its own style: `IsAlive`, `isAlive` and `is_alive` are one getter there.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

/// Names that are printed side by side.
#[derive(Default)]
pub(super) struct Scope {
    printed: BTreeSet<String>,
    /// What is printed for them beside their own names.
    made: BTreeSet<String>,
}

impl Scope {
    /// Takes a name that is printed as `printed`, and for which these others are `made`, unless one of them is there already.
    pub(super) fn take(&mut self, printed: String, made: Vec<String>) -> bool {
        let is_taken = self.printed.contains(&printed)
            || self.made.contains(&printed)
            || made.iter().any(|made| self.printed.contains(made));
        if !is_taken {
            self.printed.insert(printed);
            self.made.extend(made);
        }
        !is_taken
    }
}

/// What printed code calls a field: `is_alive`.
pub(super) fn field_name(name: &str) -> String {
    name.to_snake_case()
}

/// What printed code calls the functions for a field, beside its getter.
pub(super) fn functions(field: &str, is_optional: bool) -> Vec<String> {
    let mut functions: Vec<String> = ["set", "init"].map(|verb| format!("{verb}_{field}")).into();
    functions.push(format!("{field}_mut"));
    if is_optional {
        functions.push(format!("clear_{field}"));
    }
    functions
}

/// What printed code calls a type or a variant: `MonsterData`.
pub(super) fn type_name(name: &str) -> String {
    name.to_upper_camel_case()
}

/// What printed code calls the types that stand beside one that isn't plain memory.
pub(super) fn companions(stem: &str) -> Vec<String> {
    ["Ref", "Mut", "Live", "Builder"]
        .map(|ending| format!("{stem}{ending}"))
        .into()
}

#[cfg(test)]
mod tests {
    use super::{field_name, type_name};

    #[test]
    fn names_are_those_of_printed_code() {
        for (name, field, ty) in [
            ("IsAlive", "is_alive", "IsAlive"),
            ("is_alive", "is_alive", "IsAlive"),
            ("HTTPServer", "http_server", "HttpServer"),
            ("X_y", "x_y", "XY"),
            ("XY", "xy", "Xy"),
            ("layer2D", "layer2_d", "Layer2D"),
            ("Layer_2", "layer_2", "Layer2"),
            ("GRÖße", "gr_öße", "GrÖße"),
            ("self_", "self", "Self"),
        ] {
            assert_eq!(field_name(name), field, "{name}");
            assert_eq!(type_name(name), ty, "{name}");
        }
    }
}
