//! Names in Rust: `MonsterData` for types and variants, `is_alive` for fields, keywords made usable.

use super::Convention;
use super::words::{shouty_snake_case, snake_case, upper_camel_case};

pub(super) const CONVENTION: Convention = Convention {
    type_name,
    type_stem,
    variant_name,
    constant_name,
    field_name,
    module_name,
    companion_endings: COMPANION_ENDINGS,
    member_beginnings: MEMBER_BEGINNINGS,
    member_endings: MEMBER_ENDINGS,
    optional_beginnings: OPTIONAL_BEGINNINGS,
    reserved_members: RESERVED_MEMBERS,
    reserved_constants: RESERVED_CONSTANTS,
    fields_are_parameters: true,
    is_identifier,
};

/// Beside `Monster` there are `MonsterRef`, `MonsterMut`, `MonsterLive` and `MonsterBuilder`.
const COMPANION_ENDINGS: &[&str] = &["Ref", "Mut", "Live", "Builder"];

/// Beside `mana` there are `set_mana` and `init_mana`.
const MEMBER_BEGINNINGS: &[&str] = &["set_", "init_"];

/// Beside `path` there is `path_mut`.
const MEMBER_ENDINGS: &[&str] = &["_mut"];

/// Beside an optional `mana` there is `clear_mana`.
const OPTIONAL_BEGINNINGS: &[&str] = &["clear_"];

/// A union that holds nothing is `None`, and one that holds what newer schemas know is `Unknown`.
const RESERVED_MEMBERS: &[&str] = &["None", "Unknown"];

/// What a module says about its schema.
const RESERVED_CONSTANTS: &[&str] = &["SCHEMA"];

/// The name of the type that an enum or a struct becomes.
///
/// ```
/// use karmem_codegen::names::rust::type_name;
///
/// assert_eq!(type_name("monster_data"), "MonsterData");
/// assert_eq!(type_name("HTTPServer"), "HttpServer");
/// ```
#[must_use]
pub fn type_name(name: &str) -> String {
    without_keywords(type_stem(name))
}

/// The name of a type as part of a longer name, such as `SelfRef`, where keywords do no harm.
///
/// ```
/// assert_eq!(karmem_codegen::names::rust::type_stem("self"), "Self");
/// ```
#[must_use]
pub fn type_stem(name: &str) -> String {
    upper_camel_case(name)
}

/// The name of the constant that a variant becomes; it looks like a variant.
#[must_use]
pub fn variant_name(name: &str) -> String {
    type_name(name)
}

/// The name of a constant.
///
/// ```
/// assert_eq!(karmem_codegen::names::rust::constant_name("MaxPlayers"), "MAX_PLAYERS");
/// ```
#[must_use]
pub fn constant_name(name: &str) -> String {
    shouty_snake_case(name)
}

/// The name of the module that holds what is printed for the schema `stem.km`.
///
/// ```
/// assert_eq!(karmem_codegen::names::rust::module_name("my-types"), "my_types");
/// ```
#[must_use]
pub fn module_name(stem: &str) -> String {
    field_name(stem)
}

/// The name of a field and of what reads it, as an identifier.
///
/// ```
/// use karmem_codegen::names::rust::field_name;
///
/// assert_eq!(field_name("IsAlive"), "is_alive");
/// assert_eq!(field_name("Type"), "r#type");
/// assert_eq!(field_name("Self"), "self_");
/// ```
#[must_use]
pub fn field_name(name: &str) -> String {
    without_keywords(field_stem(name))
}

/// The name of a field as part of a longer name, such as `set_type`, where keywords do no harm.
///
/// ```
/// assert_eq!(karmem_codegen::names::rust::field_stem("Type"), "type");
/// ```
#[must_use]
pub fn field_stem(name: &str) -> String {
    snake_case(name)
}

fn without_keywords(name: String) -> String {
    if matches!(name.as_str(), "self" | "Self" | "super" | "crate") {
        name + "_"
    } else if name.len() <= LONGEST_KEYWORD && KEYWORDS.binary_search(&name.as_str()).is_ok() {
        format!("r#{name}")
    } else {
        name
    }
}

/// Whether `path` is that of a module, as code can name it: `crate::game`, `::other::game`, `super::super::r#type`.
pub(crate) fn is_path(path: &str) -> bool {
    let names: Vec<&str> = path.split("::").collect();
    let roots = match names.first() {
        Some(&("" | "crate")) => 1,
        _ => names.iter().take_while(|name| **name == "super").count(),
    };
    let (root, modules) = names.split_at(roots);
    (root != [""] || !modules.is_empty()) && modules.iter().all(|name| is_module(name))
}

fn is_module(name: &str) -> bool {
    let word = name.strip_prefix("r#").unwrap_or(name);
    let mut characters = word.chars();
    let starts_word = |c| c == '_' || unicode_ident::is_xid_start(c);
    characters.next().is_some_and(starts_word)
        && characters.all(unicode_ident::is_xid_continue)
        && !matches!(word, "_" | "self" | "Self" | "super" | "crate")
        && (word != name || KEYWORDS.binary_search(&name).is_err())
}

fn is_identifier(name: &str) -> bool {
    let mut characters = name.strip_prefix("r#").unwrap_or(name).chars();
    characters.next().is_some_and(unicode_ident::is_xid_start)
        && characters.all(unicode_ident::is_xid_continue)
}

/// In bytes.
const LONGEST_KEYWORD: usize = 8;

/// Sorted. Keywords of all editions, the reserved ones too, but for those that cannot be raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

#[cfg(test)]
mod tests {
    use super::{KEYWORDS, constant_name, field_name, is_identifier, is_path, type_name};

    #[test]
    fn no_keyword_comes_out_bare() {
        let unraw = ["self", "Self", "super", "crate"];
        for keyword in KEYWORDS.iter().chain(&unraw) {
            for name in [field_name(keyword), type_name(keyword)] {
                assert!(
                    !KEYWORDS.contains(&name.as_str()) && !unraw.contains(&name.as_str()),
                    "{name}"
                );
                assert!(is_identifier(&name), "{name}");
            }
        }
    }

    #[test]
    fn keywords_are_found() {
        assert!(KEYWORDS.is_sorted());
        let longest = KEYWORDS.iter().map(|keyword| keyword.len()).max();
        assert_eq!(longest, Some(super::LONGEST_KEYWORD));
    }

    #[test]
    fn a_letter_is_written_in_one_way() {
        assert_eq!(type_name("\u{212A}"), "K");
        assert_eq!(field_name("o\u{308}l"), "\u{F6}l");
        assert_eq!(constant_name("\u{1112}\u{1161}\u{11AB}"), "\u{D55C}");
    }

    #[test]
    fn letters_that_rust_does_not_know_as_such_are_no_identifiers() {
        assert!(is_identifier("größe") && is_identifier("名前"));
        assert!(!is_identifier("ⓐ") && !is_identifier("x²") && !is_identifier(""));
    }

    #[test]
    fn paths_are_those_that_rust_takes() {
        for path in [
            "crate",
            "crate::game",
            "other::game",
            "::other::game",
            "super::super::game",
            "other::r#type",
            "_other::größe",
        ] {
            assert!(is_path(path), "{path}");
        }
        for path in [
            "",
            "::",
            "game::",
            "crate::::game",
            "crate:game",
            "crate.game",
            "::crate::game",
            "game::super",
            "other::type",
            "crate::_",
            "crate::r#self",
            "crate::game<u8>",
            " crate::game",
            "9::game",
        ] {
            assert!(!is_path(path), "{path}");
        }
    }
}
