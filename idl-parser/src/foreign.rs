//! A statement that is not right in; where another language would write it like that, what to write here out.
//!
//! Nobody should ask about statements that may be right: what is good is never looked up in the habits of others. It knows
//! words of other languages by heart, looks at a dozen tokens of one line, and must not know what is declared.

use crate::grammar::Rule;
use crate::scanner::token;
use crate::{Diagnostic, FileId, Span, code};

mod declaration;
pub(crate) use declaration::{Declaration, declaration};

/// What is wrong with a broken statement that starts at `start`, if it is written as in another language.
pub(crate) fn statement(rule: Rule, text: &str, start: usize, file: FileId) -> Option<Diagnostic> {
    let line = Line::new(text, start, file);
    match rule {
        Rule::import => line.import(),
        Rule::constant | Rule::enum_head => line.typed_declaration(),
        Rule::union_head => line.union_head(),
        Rule::struct_head => line.struct_head(),
        Rule::field => line.field(),
        Rule::member => line.member(),
        _ => None,
    }
}

/// Whether what stands at `at` is the end of an array that was written `[float32; 4]`, of which the `;` ended a statement.
pub(crate) fn is_rest_of_array(text: &str, at: usize) -> bool {
    let line = Line::new(text, at, FileId::default());
    matches!(line.words().as_slice(), [length, "]", ..] if is_word(length))
}

/// Tokens that are looked at; a longer line is judged by its beginning.
const LOOKED_AT: usize = 12;

/// The tokens of a statement up to the end of its line.
struct Line<'a> {
    text: &'a str,
    file: FileId,
    /// Where each starts, and itself.
    tokens: Vec<(usize, &'a str)>,
}

impl<'a> Line<'a> {
    fn new(text: &'a str, start: usize, file: FileId) -> Self {
        let mut tokens = Vec::with_capacity(LOOKED_AT);
        let mut at = start;
        while tokens.len() < LOOKED_AT {
            at += text[at..].len() - text[at..].trim_start_matches([' ', '\t']).len();
            let token = token(text, at);
            if matches!(token, "" | "\n" | "\r" | "/") {
                break;
            }
            tokens.push((at, token));
            at += token.len();
        }
        Self { text, file, tokens }
    }

    fn words(&self) -> Vec<&'a str> {
        self.tokens.iter().map(|&(_, token)| token).collect()
    }

    /// What was written, from one token to the one that ends a type.
    fn ty(&self, from: usize) -> &'a str {
        let is_end =
            |token: &&(usize, &str)| matches!(token.1, ";" | "=" | "@" | "," | "{" | "}" | "(");
        let tokens = self.tokens.get(from..).unwrap_or_default();
        let last = tokens.iter().take_while(|token| !is_end(token)).last();
        match (tokens.first(), last) {
            (Some(&(start, _)), Some(&(at, last))) => &self.text[start..at + last.len()],
            _ => "",
        }
    }

    /// An error about one of the tokens.
    fn error(&self, token: usize, message: impl Into<String>, help: String) -> Option<Diagnostic> {
        self.diagnostic(code::FOREIGN_SYNTAX, token, message, help)
    }

    /// An error about what the language doesn't have.
    fn missing(&self, token: usize, what: &str, help: &str) -> Option<Diagnostic> {
        let message = format!("this version of the language has no {what}");
        self.diagnostic(code::NOT_IN_LANGUAGE, token, message, help.to_owned())
    }

    fn diagnostic(
        &self,
        code: &'static str,
        token: usize,
        message: impl Into<String>,
        help: String,
    ) -> Option<Diagnostic> {
        let &(start, token) = self.tokens.get(token)?;
        let offset = |at| u32::try_from(at).unwrap_or(u32::MAX);
        let place = Span::new(self.file, offset(start), offset(start + token.len()));
        Some(Diagnostic::error(code, place, message).with_help(help))
    }

    fn field(&self) -> Option<Diagnostic> {
        match *self.words().as_slice() {
            [word @ ("optional" | "required" | "repeated"), first, second, ..]
                if is_word(first) && (is_word(second) || second == "[") =>
            {
                // `optional int32 x` or `optional x int32`.
                let (name, ty) = match is_number_type(first) && !is_number_type(second) {
                    true => (second, first),
                    false => (first, self.ty(2)),
                };
                self.prefix_word(0, word, name, ty)
            }
            [name, word @ ("optional" | "required" | "repeated"), second, ..]
                if is_word(name) && (is_word(second) || second == "[") =>
            {
                self.prefix_word(1, word, name, self.ty(2))
            }
            ["oneof", _, "{", ..] => self.error(
                0,
                "a union is declared on its own",
                "declare `union Name { ... }` outside of the struct, and give the struct a field of that type".to_owned(),
            ),
            ["map", "<", ..] | [_, "map" | "Map" | "HashMap" | "dict", "<" | "[", ..] => {
                self.missing(0, "maps", "use a slice of structs with a key and a value in each")
            }
            [name, outer, "<", inner, ">", ..] if is_word(inner) => match outer {
                "vector" | "Vector" | "Vec" | "list" | "List" | "array" | "Array" | "sequence" | "seq" | "set" => {
                    self.written(1, &format!("{outer}<{inner}>"), name, &format!("[]{inner}"))
                }
                "optional" | "Optional" | "Option" | "option" | "maybe" | "Maybe" | "nullable" => {
                    self.written(1, &format!("{outer}<{inner}>"), name, &format!("?{inner}"))
                }
                _ => self.missing(1, "generic types", "declare a struct for each type that it is used with"),
            },
            [name, "[", ty, "]", ";" | "=" | "@" | ",", ..] if is_name(ty) => {
                self.written(1, &format!("[{ty}]"), name, &format!("[]{ty}"))
            }
            [name, "[", ty, ";", ..] if is_name(ty) => {
                let after = self.tokens.get(4).map_or("4", |&(_, token)| token);
                let length = if is_word(after) { after } else { "4" };
                self.written(1, &format!("[{ty}; {length}]"), name, &format!("[{length}]{ty}"))
            }
            [name, ty, "?", ..] if is_word(ty) => self.error(
                2,
                "`?` stands in front of the type",
                format!("write `{name} ?{ty};`"),
            ),
            ["?", name, ty, ..] if is_name(name) && is_word(ty) => self.error(
                0,
                "`?` stands in front of the type",
                format!("write `{name} ?{};`", self.ty(2)),
            ),
            [name, ty, "[", length, "]", ..] if is_word(ty) && is_word(length) => self.error(
                2,
                "brackets stand in front of the type",
                format!("write `{name} [{length}]{ty};`"),
            ),
            [name, ty, "[", "]", ..] if is_word(ty) => self.error(
                2,
                "brackets stand in front of the type",
                format!("write `{name} []{ty};`"),
            ),
            [name, ":", ..] if is_name(name) => self.colon(name, 2),
            _ => None,
        }
    }

    fn member(&self) -> Option<Diagnostic> {
        match *self.words().as_slice() {
            [name, ":", ..] if is_name(name) => self.colon(name, 2),
            [name, "(", ty, ")", ..] if is_name(name) && is_word(ty) => {
                self.written(1, &format!("{name}({ty})"), name, ty)
            }
            _ => None,
        }
    }

    /// `const X: uint32 = 3`, `const X = 3`, `enum Team: uint8 {`
    fn typed_declaration(&self) -> Option<Diagnostic> {
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

    fn union_head(&self) -> Option<Diagnostic> {
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

    fn struct_head(&self) -> Option<Diagnostic> {
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
    fn import(&self) -> Option<Diagnostic> {
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
        let path = path.replace('\\', "/");
        let found = crate::expect::found(self.text, at);
        self.diagnostic(
            code::MALFORMED_IMPORT,
            1,
            format!("expected the path of a file in quotes, found {found}"),
            format!("write `import \"{path}\";`"),
        )
    }

    /// `optional`, `required` and `repeated`, as in Protocol Buffers.
    fn prefix_word(&self, at: usize, word: &str, name: &str, ty: &str) -> Option<Diagnostic> {
        let (message, prefix) = match word {
            "optional" => ("an optional field is written with `?`", "?"),
            "repeated" => ("a repeated field is a slice", "[]"),
            _ => (
                "there is no `required`: a field without `?` is always there",
                "",
            ),
        };
        self.error(at, message, format!("write `{name} {prefix}{ty};`"))
    }

    /// `written` of another language is `ty` here.
    fn written(&self, at: usize, written: &str, name: &str, ty: &str) -> Option<Diagnostic> {
        self.error(
            at,
            format!("`{written}` is written `{ty}` here"),
            format!("write `{name} {ty};`"),
        )
    }

    /// `Mana: int16 = 100`: the name and the token behind the colon.
    fn colon(&self, name: &str, ty: usize) -> Option<Diagnostic> {
        let start = self.tokens.get(ty).map_or(self.text.len(), |&(at, _)| at);
        let rest = self.text[start..].split([';', ',', '{', '}', '\n']).next();
        let help = match rest.unwrap_or_default().trim_end() {
            "" => "write the name and the type with a space between them".to_owned(),
            rest => format!("write `{name} {rest};`"),
        };
        self.error(ty - 1, "no `:` stands between a name and its type", help)
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(char::is_alphanumeric)
}

fn is_name(token: &str) -> bool {
    token.starts_with(char::is_alphabetic)
}

/// Whether most languages would take `word` for the type of a number or a text.
fn is_number_type(word: &str) -> bool {
    let letters = word.trim_end_matches(|c: char| c.is_ascii_digit());
    matches!(
        letters,
        "int"
            | "uint"
            | "sint"
            | "fixed"
            | "sfixed"
            | "float"
            | "double"
            | "bool"
            | "byte"
            | "bytes"
            | "char"
            | "string"
            | "short"
            | "ushort"
            | "long"
            | "ulong"
            | "i"
            | "u"
            | "f"
    ) && (letters.len() > 1 || word.len() > 1)
}
