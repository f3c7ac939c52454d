//! A broken field in; where it is written as in another language, an error about that out.

use super::Line;
use super::ty::{Translated, Untranslated, is_name, is_word, translate};
use crate::Diagnostic;

/// A name and a type, in whichever order.
struct Pair<'a> {
    name: &'a str,
    ty: Result<String, Untranslated>,
    is_type_first: bool,
}

impl Line<'_, '_> {
    pub(super) fn field(&self) -> Option<Diagnostic> {
        let words = self.words();
        self.first_word(&words)
            .or_else(|| self.behind_name(&words))
            .or_else(|| self.type_first(&words))
            .or_else(|| self.type_of(&words))
    }

    /// The first word belongs to no field here.
    fn first_word(&self, words: &[&str]) -> Option<Diagnostic> {
        match *words {
            [word @ ("optional" | "required" | "repeated"), first, second, ..]
                if begins(first) && (is_name(second) || second == "[" || second == "<") =>
            {
                self.prefix_word(0, word, self.pair(1))
            }
            [word, first, second, ..]
                if is_modifier(word) && begins(first) && (is_name(second) || matches!(second, ":" | "[" | "<")) =>
            {
                let help = self.write(&self.pair(1), "");
                self.error(0, format!("there is no `{word}` here: all fields can be seen and written"), help)
            }
            ["reserved", next, ..] if is_word(next) || next == "\"" => self.error(
                0,
                "nothing is reserved here: a field keeps its place",
                "remove it; a field that is no longer used stays where it is, with `@deprecated()` behind its type",
            ),
            ["oneof", _, "{", ..] => self.error(
                0,
                "a union is declared on its own",
                "declare `union Name { ... }` outside of the struct, and give the struct a field of that type",
            ),
            ["message" | "record" | "class" | "type" | "group", name, "{", ..] if is_name(name) => {
                self.missing(0, "declarations inside of others", NESTED)
            }
            ["union" | "struct" | "enum", "{", ..] => {
                self.missing(0, "declarations inside of others", NESTED)
            }
            // As declarations are written here, but inside of one.
            [name, "union" | "struct" | "enum", "{", ..]
            | [name, "struct" | "enum", _, "{", ..]
                if is_name(name) =>
            {
                self.missing(1, "declarations inside of others", NESTED)
            }
            ["map", "<", ..] => {
                let reason = Untranslated::Map;
                self.missing(0, reason.missing()?, reason.help())
            }
            // `uint8 map[5];` is a field of C's that is called so.
            [name, "map", "[", _, "]", ty, ..] if is_name(name) && begins(ty) => {
                let reason = Untranslated::Map;
                self.missing(1, reason.missing()?, reason.help())
            }
            ["?", name, ty, ..] if is_name(name) && is_word(ty) => {
                let help = match translate(&words[2..]) {
                    Ok(ty) => format!("write `{name} ?{};`", ty.text),
                    Err(reason) => reason.help().to_owned(),
                };
                self.error(0, "`?` stands in front of the type", help)
            }
            _ => None,
        }
    }

    /// Something stands between the name and the type.
    fn behind_name(&self, words: &[&str]) -> Option<Diagnostic> {
        match *words {
            [
                name,
                word @ ("optional" | "required" | "repeated"),
                second,
                ..,
            ] if is_name(name) && begins(second) => {
                let ty = translate(&words[2..]).map(|ty| ty.text);
                let is_type_first = false;
                self.prefix_word(
                    1,
                    word,
                    Pair {
                        name,
                        ty,
                        is_type_first,
                    },
                )
            }
            [name, "@", number, ":", ..]
                if is_name(name) && number.bytes().all(|c| c.is_ascii_digit()) =>
            {
                let ty = translate(&words[4..]).map(|ty| ty.text);
                let is_type_first = false;
                let help = self.write(
                    &Pair {
                        name,
                        ty,
                        is_type_first,
                    },
                    "",
                );
                self.error(
                    1,
                    "nothing is numbered here: what comes first, is first",
                    help,
                )
            }
            [name, "?", ":", ..] if is_name(name) => {
                let ty = translate(&words[3..]).map(|ty| ty.text);
                let is_type_first = false;
                self.prefix_word(
                    1,
                    "optional",
                    Pair {
                        name,
                        ty,
                        is_type_first,
                    },
                )
            }
            [name, ":", ..] if is_name(name) => self.colon(name, 2),
            _ => None,
        }
    }

    /// `[]char Name;`, `List<Foo> foos = 3;`, `uint8 data[5];`
    fn type_first(&self, words: &[&str]) -> Option<Diagnostic> {
        if !words.first().is_some_and(|first| begins(first)) {
            return None;
        }
        let pair = self.pair(0);
        if !pair.is_type_first {
            return None;
        }
        self.error(
            0,
            "the name stands first, and then the type",
            self.write(&pair, ""),
        )
    }

    /// The type is not written as here.
    fn type_of(&self, words: &[&str]) -> Option<Diagnostic> {
        let [name, behind @ ..] = words else {
            return None;
        };
        if !is_name(name) {
            return None;
        }
        let Translated { text, tokens } = match translate(behind) {
            Ok(ty) => ty,
            Err(Untranslated::Unclear) if matches!(*behind, [outer, "<", ..] if is_name(outer)) => {
                return self.error(1, "one type is not written inside of another here", WRAPPED);
            }
            Err(Untranslated::Unclear) => return None,
            Err(reason) => return self.missing(1, reason.missing()?, reason.help()),
        };
        if let Some(word @ ("optional" | "required" | "repeated" | "nullable")) =
            behind.get(tokens).copied()
            && is_end(behind.get(tokens + 1))
        {
            let (ty, is_type_first) = (Ok(text), false);
            return self.prefix_word(
                tokens + 1,
                word,
                Pair {
                    name,
                    ty,
                    is_type_first,
                },
            );
        }
        let written = self.written(1, tokens + 1);
        let is_same = written.split_whitespace().collect::<String>() == text;
        if tokens < 2 || is_same || !is_end(behind.get(tokens)) {
            return None;
        }
        let help = format!("write `{name} {text};`");
        let place = if is_name(behind[0]) { 2 } else { 1 };
        match behind[place - 1] {
            "?" => self.error(place, "`?` stands in front of the type", help),
            "[" if place == 2 => self.error(place, "brackets stand in front of the type", help),
            _ => self.error(1, format!("`{written}` is written `{text}` here"), help),
        }
    }

    /// The name and the type that begin at token `from`: without a sign of the opposite, the name comes first, as it does here.
    fn pair(&self, from: usize) -> Pair<'_> {
        let words = self.words();
        let words = words.get(from..).unwrap_or_default();
        if let Ok(ty) = translate(words)
            && let Some(&name) = words.get(ty.tokens)
            && is_name(name)
            && !self.is_type(name)
            && let [first, second, ..] = *words
        {
            let behind = words.get(ty.tokens + 1..).unwrap_or_default();
            let length = match *behind {
                ["[", length, "]", ..] if is_word(length) => Some(length),
                _ => None,
            };
            let is_word_first = ty.tokens == 1;
            let has_number = matches!(*behind, ["=", number, ..] if is_number(number));
            let looks_so =
                first.starts_with(char::is_uppercase) && name.starts_with(char::is_lowercase);
            let ends = is_end(behind.first()) || length.is_some();
            if ends
                && (!is_word_first && second != "."
                    || self.is_type(first)
                    || has_number
                    || looks_so)
            {
                let text = match length {
                    Some(length) if ty.text == "char" => format!("[<{length}]char"),
                    Some(length) => format!("[{length}]{}", ty.text),
                    None => ty.text,
                };
                return Pair {
                    name,
                    ty: Ok(text),
                    is_type_first: true,
                };
            }
        }
        let (name, behind) = words.split_first().unwrap_or((&"", &[]));
        let ty = match *behind {
            [":", ..] => translate(&behind[1..]).map(|ty| ty.text),
            // Two words of which nobody knows which is the type.
            [second, next, ..]
                if from > 0 && next != "." && !self.is_type(second) && is_name(second) =>
            {
                Err(Untranslated::Unclear)
            }
            _ => translate(behind).map(|ty| ty.text),
        };
        Pair {
            name,
            ty,
            is_type_first: false,
        }
    }

    /// `optional`, `required` and `repeated`, as in Protocol Buffers.
    fn prefix_word(&self, at: usize, word: &str, pair: Pair<'_>) -> Option<Diagnostic> {
        let (message, prefix) = match word {
            "optional" | "nullable" => ("an optional field is written with `?`", "?"),
            "repeated" => ("a repeated field is a slice", "[]"),
            _ => (
                "there is no `required`: a field without `?` is always there",
                "",
            ),
        };
        self.error(at, message, self.write(&pair, prefix))
    }

    /// What to write, with `prefix` in front of the type.
    fn write(&self, pair: &Pair<'_>, prefix: &str) -> String {
        match &pair.ty {
            Ok(ty) if prefix == "?" && ty.starts_with('?') => {
                format!("write `{} {ty};`", pair.name)
            }
            Ok(ty) => format!("write `{} {prefix}{ty};`", pair.name),
            Err(Untranslated::Unclear) if !prefix.is_empty() => {
                format!("write the name, and then `{prefix}` and the type")
            }
            Err(reason) => reason.help().to_owned(),
        }
    }

    /// `Mana: int16 = 100`: the name, and the token behind the colon.
    pub(super) fn colon(&self, name: &str, ty: usize) -> Option<Diagnostic> {
        let words = self.words();
        let help = match translate(words.get(ty..).unwrap_or_default()) {
            Ok(Translated { text, tokens }) => {
                let end = ty + tokens;
                let rest = match words.get(end) {
                    Some(&("=" | "@")) => {
                        let rest = &self.text[self.tokens[end].0..];
                        let rest = rest
                            .split([';', ',', '{', '}', '\n'])
                            .next()
                            .unwrap_or_default();
                        format!(" {}", rest.trim_end())
                    }
                    _ => String::new(),
                };
                if is_end(words.get(end)) {
                    format!("write `{name} {text}{rest};`")
                } else {
                    Untranslated::Unclear.help().to_owned()
                }
            }
            Err(reason) => reason.help().to_owned(),
        };
        self.error(ty - 1, "no `:` stands between a name and its type", help)
    }
}

/// What to do about a declaration inside of another.
pub(crate) const NESTED: &str = "declare it outside: all of a file sees it by its name";

fn is_number(token: &str) -> bool {
    token.starts_with(|c: char| c.is_ascii_digit())
}

const WRAPPED: &str = "what stands in front of a type wraps it: `[]T` is a slice of T, `[5]T` an array, and `?T` may be absent";

/// Whether a name or a type can begin with this token.
fn begins(token: &str) -> bool {
    is_name(token) || matches!(token, "[" | "&")
}

/// Whether a type ends in front of this token.
fn is_end(token: Option<&&str>) -> bool {
    matches!(
        token,
        None | Some(&(";" | "=" | "@" | "," | "}" | "(" | "{"))
    )
}

/// Words in front of fields that say who may use them, and how.
fn is_modifier(word: &str) -> bool {
    matches!(
        word,
        "pub"
            | "public"
            | "private"
            | "protected"
            | "internal"
            | "export"
            | "readonly"
            | "final"
            | "mutable"
            | "var"
            | "val"
            | "let"
            | "mut"
    )
}
