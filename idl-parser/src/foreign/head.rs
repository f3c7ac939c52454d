//! A broken import, or a broken head of a declaration, in; where it is written as in another language, an error about that out.

use super::Line;
use super::ty::{is_name, is_word};
use crate::{Diagnostic, code};

impl Line<'_, '_> {
    /// `const X: uint32 = 3`, `const X = 3`, `enum Team: uint8 {`
    pub(super) fn typed_declaration(&self) -> Option<Diagnostic> {
        match *self.words().as_slice() {
            ["const", name, ":", ..] => self.colon(&format!("const {name}"), 3),
            ["enum", name, ":", ty, ..] if is_word(ty) => self.error(
                2,
                "no `:` stands between a name and its type",
                format!("write `enum {name} {ty} {{`"),
            ),
            ["const", name, "=", value, ..]
                if is_name(name) && value.ends_with(char::is_alphanumeric) =>
            {
                let ty = match value {
                    "true" | "false" => "bool",
                    _ if value.contains('.') => "float64",
                    _ => "int32",
                };
                self.diagnostic(
                    code::EXPECTED_TYPE,
                    2,
                    "expected the type of the constant, found `=`",
                    format!("write `const {name} {ty} = {value};`"),
                )
            }
            _ => None,
        }
    }

    pub(super) fn union_head(&self) -> Option<Diagnostic> {
        match *self.words().as_slice() {
            ["union", name, word, ..] if is_name(name) && (is_word(word) || word == ":") => self
                .error(
                    2,
                    "a union has neither a class nor a type of its own",
                    format!("write `union {name} {{`"),
                ),
            ["union", name, "=", first, ..] if is_name(name) && is_word(first) => self.error(
                2,
                "the members of a union stand in braces",
                format!("write `union {name} {{ {first}; ... }}`"),
            ),
            _ => None,
        }
    }

    pub(super) fn struct_head(&self) -> Option<Diagnostic> {
        match *self.words().as_slice() {
            ["struct", _, ":" | "extends" | "<", ..]
            | ["struct", _, "inline" | "table", ":" | "extends", ..] => {
                let at = self
                    .tokens
                    .iter()
                    .position(|token| matches!(token.1, ":" | "extends" | "<"))?;
                match self.tokens[at].1 {
                    "<" => self.missing(
                        at,
                        "generic types",
                        "declare a struct for each type that it is used with",
                    ),
                    _ => self.missing(
                        at,
                        "inheritance",
                        "give the struct a field of the other struct's type",
                    ),
                }
            }
            _ => None,
        }
    }

    /// Something stands where the quoted path of an import should, or behind it.
    pub(super) fn import(&self) -> Option<Diagnostic> {
        let (at, after) = *self.tokens.get(1)?;
        let rest = self.text[at..].lines().next().unwrap_or_default();
        let rest = rest.split(';').next().unwrap_or_default().trim_end();
        if after == "\"" {
            return None;
        }
        // The path in other quotes, behind `from` or a name, or bare.
        let inside = |quote: char| rest.split(quote).nth(1);
        let bare =
            || Some(rest).filter(|_| is_word(after) && !rest.contains([' ', '\t', '@', '{']));
        let path = inside('"')
            .or_else(|| inside('\''))
            .or_else(|| inside('`'))
            .or_else(bare);
        let path = path.or_else(|| rest.strip_prefix('<')?.strip_suffix('>'))?;
        let path = schema_path(&path.replace('\\', "/"));
        let found = crate::expect::found(self.text, at);
        self.diagnostic(
            code::MALFORMED_IMPORT,
            1,
            format!("expected the path of a file in quotes, found {found}"),
            format!("write `import \"{path}\";`"),
        )
    }
}

/// The path of the schema that is meant by that of another language's file, or by a path without an ending.
fn schema_path(path: &str) -> String {
    let (folder, name) = path.rsplit_once('/').map_or(("", path), |(folder, name)| {
        (&path[..folder.len() + 1], name)
    });
    let stem = match name.rsplit_once('.') {
        Some((stem, "km" | "proto" | "fbs" | "capnp" | "thrift" | "idl" | "wit" | "h" | "rs")) => {
            stem
        }
        _ => name,
    };
    format!("{folder}{stem}.km")
}
