//! A broken variant or a broken member of a union in; where it is written as in another language, an error about that out.

use super::Line;
use super::ty::is_name;
use crate::Diagnostic;

impl Line<'_, '_> {
    pub(super) fn variant(&self) -> Option<Diagnostic> {
        match *self.words().as_slice() {
            [name, ":" | "(", value, ..] if is_name(name) && is_number(value) => self.error(
                1,
                "the value of a variant stands behind `=`",
                format!("write `{name} = {value};`"),
            ),
            [name, "(" | "{", ..] if is_name(name) => self.missing(
                1,
                "variants that hold anything",
                "declare a union, as in `union Shape { Circle; Corner; }`, whose members are structs",
            ),
            _ => None,
        }
    }

    pub(super) fn member(&self) -> Option<Diagnostic> {
        match *self.words().as_slice() {
            [name, ":", ty, ";" | "," | "}", ..] if is_name(name) && is_name(ty) => self.error(
                1,
                "no `:` stands between a name and its type",
                format!("write `{name} {ty};`"),
            ),
            [name, "(", ty, ")", ..] if is_name(name) && is_name(ty) => self.error(
                1,
                format!("`{name}({ty})` is written `{name} {ty}` here"),
                format!("write `{name} {ty};`"),
            ),
            [name, ":" | "(" | "{", ..] if is_name(name) => self.error(
                1,
                "a member is one struct, which is declared on its own",
                format!("declare a struct, and write `{name} NameOfTheStruct;`"),
            ),
            _ => None,
        }
    }
}

fn is_number(token: &str) -> bool {
    let digits = token.trim_start_matches('-');
    digits.starts_with(|c: char| c.is_ascii_digit())
}
