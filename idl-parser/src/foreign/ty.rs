//! The tokens of a type, written as other languages do, in; how it is written here out.
//!
//! It must not guess: what has no certain translation is said to have none.

/// A type in the words of this language.
pub(super) struct Translated {
    pub(super) text: String,
    /// How many tokens it was.
    pub(super) tokens: usize,
}

/// Why a type has no certain translation.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Untranslated {
    Map,
    Tuple,
    Generic,
    Unclear,
}

impl Untranslated {
    /// What the language does not have, where it is that.
    pub(super) const fn missing(self) -> Option<&'static str> {
        match self {
            Self::Map => Some("maps"),
            Self::Tuple => Some("tuples"),
            Self::Generic => Some("generic types"),
            Self::Unclear => None,
        }
    }

    /// What to write instead.
    pub(super) const fn help(self) -> &'static str {
        match self {
            Self::Map => "use a slice of structs with a key and a value in each",
            Self::Tuple => "use an inline struct, which has a name for each of the values",
            Self::Generic => "declare a struct for each type that it is used with",
            Self::Unclear => "a field is a name, a space and a type, as in `Mana int16;`",
        }
    }
}

/// What wraps the type behind it: `Vec<`, `[`.
struct Wrapper<'a> {
    /// The token that closes it.
    closer: &'a str,
    /// Which of the prefixes it is.
    prefix: usize,
}

/// More prefixes than these are refused.
const MAX_PREFIXES: usize = 8;

/// What the type that stands at the start of `tokens` is here.
pub(super) fn translate(tokens: &[&str]) -> Result<Translated, Untranslated> {
    let mut at = 0;
    // Outside in, as they are written here.
    let mut prefixes: Vec<String> = Vec::new();
    let mut open: Vec<Wrapper<'_>> = Vec::new();
    loop {
        let rest = tokens.get(at..).unwrap_or_default();
        let (prefix, closer, taken) = match *rest {
            ["&", "'", _, "mut", ..] => (None, None, 4),
            ["&", "'", _, ..] => (None, None, 3),
            ["&", "mut", ..] => (None, None, 2),
            ["&", ..] => (None, None, 1),
            ["?", ..] => (Some("?".to_owned()), None, 1),
            ["[", "]", ..] => (Some("[]".to_owned()), None, 2),
            ["[", "<", length, "]", ..] => (Some(format!("[<{length}]")), None, 4),
            ["[", length, "]", next, ..] if is_word(length) && begins_type(next) => {
                (Some(format!("[{length}]")), None, 3)
            }
            // The length, if there is one, comes behind the type.
            ["[", ..] => (Some("[]".to_owned()), Some("]"), 1),
            ["(", ..] => return Err(Untranslated::Tuple),
            [outer, opener, ..] if let Some(closer) = closer(opener) => {
                match (wrapper(outer), opener) {
                    (Some(Ok(prefix)), _) if !is_suffix(&rest[1..]) => {
                        (Some(prefix.to_owned()), Some(closer), 2)
                    }
                    (Some(Err(reason)), _) => return Err(reason),
                    (None, "<") => return Err(Untranslated::Generic),
                    _ => break,
                }
            }
            _ => break,
        };
        if let Some(closer) = closer {
            open.push(Wrapper {
                closer,
                prefix: prefixes.len(),
            });
        }
        prefixes.extend(prefix);
        at += taken;
        if prefixes.len() > MAX_PREFIXES {
            return Err(Untranslated::Unclear);
        }
    }
    let (base, taken) = base(tokens.get(at..).unwrap_or_default())?;
    at += taken;
    loop {
        let rest = tokens.get(at..).unwrap_or_default();
        let inside = open.last().map_or(0, |wrapper| wrapper.prefix + 1);
        let closer = open.last().map(|wrapper| wrapper.closer);
        at += match *rest {
            [";", length, "]", ..] if closer == Some("]") && is_word(length) => {
                prefixes[inside - 1] = format!("[{length}]");
                open.pop();
                3
            }
            [token, ..] if closer == Some(token) => {
                open.pop();
                1
            }
            ["[", "]", ..] => {
                prefixes.insert(inside, "[]".to_owned());
                2
            }
            ["[", length, "]", ..] if is_word(length) => {
                prefixes.insert(inside, format!("[{length}]"));
                3
            }
            ["?", ..] => {
                prefixes.insert(inside, "?".to_owned());
                1
            }
            [",", ..] if closer.is_some() => return Err(Untranslated::Generic),
            _ => break,
        };
        if prefixes.len() > MAX_PREFIXES {
            return Err(Untranslated::Unclear);
        }
    }
    if !open.is_empty() {
        return Err(Untranslated::Unclear);
    }
    let text = join(prefixes, &base)?;
    Ok(Translated { text, tokens: at })
}

/// Puts it together, where the language has such a type.
fn join(mut prefixes: Vec<String>, base: &str) -> Result<String, Untranslated> {
    prefixes.retain(|prefix| !prefix.is_empty());
    let is_optional = |prefix: &String| prefix == "?";
    let behind_first = prefixes.get(1..).unwrap_or_default();
    if behind_first.iter().any(is_optional) && (is_scalar(base) || prefixes[0] == "?") {
        return Err(Untranslated::Unclear);
    }
    if base == "char"
        && let Some(last) = prefixes.last_mut()
        && last.starts_with('[')
        && !matches!(last.as_bytes()[1], b'<' | b']')
    {
        // A text in a fixed room is one of at most that many bytes.
        last.insert(1, '<');
    }
    Ok(prefixes.concat() + base)
}

/// The name of a type that wraps none.
fn base(tokens: &[&str]) -> Result<(String, usize), Untranslated> {
    match *tokens {
        [package, ".", name, ..] if is_name(package) && is_name(name) => {
            Ok((format!("{package}.{name}"), 3))
        }
        [_, ":", ":", ..] => {
            let mut last = 0;
            while let [name, ":", ":", ..] = tokens[last..]
                && is_name(name)
            {
                last += 3;
            }
            match *tokens.get(last..).unwrap_or_default() {
                [name, ..] if let Some(native) = native_type(name) => {
                    Ok((native.to_owned(), last + 1))
                }
                [name, ..] if last == 3 && is_name(name) => {
                    Ok((format!("{}.{name}", tokens[0]), last + 1))
                }
                _ => Err(Untranslated::Unclear),
            }
        }
        [
            "any" | "Any" | "void" | "object" | "Object" | "unknown" | "dynamic" | "null" | "self"
            | "Self",
            ..,
        ] => Err(Untranslated::Unclear),
        ["Text", ..] => Ok(("[]char".to_owned(), 1)),
        ["Data", ..] => Ok(("[]byte".to_owned(), 1)),
        [name, ..] if is_name(name) => Ok((native_type(name).unwrap_or(name).to_owned(), 1)),
        _ => Err(Untranslated::Unclear),
    }
}

fn closer(opener: &str) -> Option<&'static str> {
    match opener {
        "<" => Some(">"),
        "(" => Some(")"),
        "[" => Some("]"),
        _ => None,
    }
}

/// Whether brackets stand behind a type here, as in `uint8[5]`, and nothing in them is a type.
fn is_suffix(tokens: &[&str]) -> bool {
    match *tokens {
        ["[", "]", ..] => true,
        ["[", length, ..] => length.starts_with(|c: char| c.is_ascii_digit()),
        _ => false,
    }
}

/// The prefix for the outer of two types, or why there is none; nothing where it is not known for wrapping others.
fn wrapper(name: &str) -> Option<Result<&'static str, Untranslated>> {
    match name {
        "vector" | "Vector" | "Vec" | "list" | "List" | "array" | "Array" | "sequence"
        | "Sequence" | "seq" | "set" | "Set" | "slice" | "Slice" => Some(Ok("[]")),
        "optional" | "Optional" | "Option" | "option" | "maybe" | "Maybe" | "nullable" => {
            Some(Ok("?"))
        }
        "Box" | "Rc" | "Arc" | "Cow" | "Ref" | "required" => Some(Ok("")),
        "map" | "Map" | "HashMap" | "BTreeMap" | "dict" | "Dict" | "dictionary" | "Dictionary" => {
            Some(Err(Untranslated::Map))
        }
        "tuple" | "Tuple" | "pair" => Some(Err(Untranslated::Tuple)),
        _ => None,
    }
}

/// Whether `word` is a number or a text, here or elsewhere.
pub(super) fn is_scalar(word: &str) -> bool {
    native_type(word).is_some()
}

/// What the language calls the number or text that is called `name`, here or in another language. Words that are good names of
/// fields, such as `Text`, are not among them.
///
/// ```
/// use karmem_idl::native_type;
///
/// assert_eq!(native_type("u8"), Some("uint8"));
/// assert_eq!(native_type("String"), Some("[]char"));
/// assert_eq!(native_type("Monster"), None);
/// ```
#[must_use]
pub fn native_type(name: &str) -> Option<&'static str> {
    Some(match name {
        "uint8" | "u8" | "uchar" | "UInt8" | "uint8_t" => "uint8",
        "uint16" | "u16" | "ushort" | "UInt16" | "uint16_t" => "uint16",
        "uint32" | "u32" | "uint" | "UInt32" | "uint32_t" | "fixed32" => "uint32",
        "uint64" | "u64" | "ulong" | "UInt64" | "uint64_t" | "fixed64" => "uint64",
        "int8" | "i8" | "s8" | "sbyte" | "sint8" | "Int8" | "int8_t" => "int8",
        "int16" | "i16" | "s16" | "short" | "sint16" | "Int16" | "int16_t" => "int16",
        "int32" | "i32" | "s32" | "int" | "integer" | "Int" | "sint32" | "sfixed32" | "Int32"
        | "int32_t" => "int32",
        "int64" | "i64" | "s64" | "long" | "sint64" | "sfixed64" | "Int64" | "int64_t" => "int64",
        "float32" | "f32" | "float" | "Float32" => "float32",
        "float64" | "f64" | "double" | "Float64" => "float64",
        "bool" | "boolean" | "Boolean" | "Bool" => "bool",
        "byte" => "byte",
        "char" => "char",
        "string" | "String" | "str" => "[]char",
        "bytes" => "[]byte",
        _ => return None,
    })
}

fn begins_type(token: &str) -> bool {
    is_name(token) || matches!(token, "[" | "?")
}

pub(super) fn is_word(token: &str) -> bool {
    token.starts_with(char::is_alphanumeric)
}

pub(super) fn is_name(token: &str) -> bool {
    token.starts_with(char::is_alphabetic)
}
