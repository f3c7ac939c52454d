//! Names in C: `game_monster_data` for types and functions, `GAME_TEAM_ORCS` for macros, all behind the name of the package.

mod header;
mod made;

use super::words::{shouty_snake_case, snake_case};
pub use header::header_name;
pub(crate) use header::{SUPPORT, is_spellable, is_standard};
pub(crate) use made::{FieldForm, LayerForm, LeafForm, Made, Stems};

/// What all names of a package begin with, without the underscore behind it.
///
/// ```
/// assert_eq!(karmem_codegen::names::c::package_stem("MyGame"), "my_game");
/// ```
#[must_use]
pub fn package_stem(package: &str) -> String {
    snake_case(package)
}

/// What the names of a declaration begin with, and what an enum and a struct of plain data are called.
///
/// ```
/// assert_eq!(karmem_codegen::names::c::stem("game", "MonsterData"), "game_monster_data");
/// ```
#[must_use]
pub fn stem(package: &str, name: &str) -> String {
    format!("{}_{}", package_stem(package), snake_case(name))
}

/// The name of a macro, or what its name begins with: a constant, the size of a struct.
///
/// ```
/// assert_eq!(karmem_codegen::names::c::macro_stem("game", "MaxPlayers"), "GAME_MAX_PLAYERS");
/// ```
#[must_use]
pub fn macro_stem(package: &str, name: &str) -> String {
    format!("{}_{}", macro_part(package), macro_part(name))
}

/// A name as part of the name of a macro.
///
/// ```
/// assert_eq!(karmem_codegen::names::c::macro_part("ClipSize"), "CLIP_SIZE");
/// ```
#[must_use]
pub fn macro_part(name: &str) -> String {
    shouty_snake_case(name)
}

/// The name of a field as part of those of the functions that read and write it. Next to what a struct has itself, it says that
/// it is a field.
///
/// ```
/// use karmem_codegen::names::c::field_stem;
///
/// assert_eq!(field_stem("ClipSize"), "clip_size");
/// assert_eq!(field_stem("Open"), "open_field");
/// ```
#[must_use]
pub fn field_stem(name: &str) -> String {
    apart(snake_case(name), OF_STRUCTS)
}

/// The name of a field, which says that it is one where it would be one of `taken`, which are sorted.
fn apart(mut name: String, taken: &[&str]) -> String {
    if taken.binary_search(&name.as_str()).is_ok() {
        name.push_str("_field");
    }
    name
}

/// The name of a member of a struct of plain data.
///
/// ```
/// use karmem_codegen::names::c::field_name;
///
/// assert_eq!(field_name("ClipSize"), "clip_size");
/// assert_eq!(field_name("Default"), "default_field");
/// ```
#[must_use]
pub fn field_name(name: &str) -> String {
    apart(snake_case(name), KEYWORDS)
}

/// The macro that tells a schema from others. It has the name of the file in it, as a package may have several.
///
/// ```
/// use karmem_codegen::names::c::fingerprint_name;
///
/// assert_eq!(fingerprint_name("game", "game"), "GAME_FINGERPRINT");
/// assert_eq!(fingerprint_name("game", "game_maps"), "GAME_MAPS_FINGERPRINT");
/// assert_eq!(fingerprint_name("game", "maps"), "GAME_MAPS_FINGERPRINT");
/// ```
#[must_use]
pub fn fingerprint_name(package: &str, file_stem: &str) -> String {
    let (package, file) = (macro_part(package), macro_part(file_stem));
    match file.strip_prefix(&package) {
        Some(rest) if rest.is_empty() || rest.starts_with('_') => format!("{file}_FINGERPRINT"),
        _ => format!("{package}_{file}_FINGERPRINT"),
    }
}

/// Whether the names of `package` would be those of the headers that all others include.
pub(crate) fn is_reserved_package(package: &str) -> bool {
    let stem = package_stem(package);
    let start = format!("{stem}_");
    let is_standard = |standard: &&str| *standard == stem || standard.starts_with(&start);
    stem == "karmem" || start.starts_with("karmem_") || STANDARD_STEMS.iter().any(is_standard)
}

/// Whether `part` of a name, behind others, is one.
pub(crate) fn is_part(part: &str) -> bool {
    !part.is_empty() && part.chars().all(unicode_ident::is_xid_continue)
}

/// Whether `name` can stand alone.
pub(crate) fn is_identifier(name: &str) -> bool {
    name.starts_with(unicode_ident::is_xid_start) && is_part(name)
}

/// What names in `<stddef.h>` and `<stdint.h>` begin with, such as `int8_t` and `SIZE_MAX`.
const STANDARD_STEMS: &[&str] = &[
    "int",
    "int8",
    "int16",
    "int32",
    "int64",
    "int_fast8",
    "int_fast16",
    "int_fast32",
    "int_fast64",
    "int_least8",
    "int_least16",
    "int_least32",
    "int_least64",
    "intmax",
    "intptr",
    "max_align",
    "nullptr",
    "ptrdiff",
    "sig_atomic",
    "size",
    "uint",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "uint_fast8",
    "uint_fast16",
    "uint_fast32",
    "uint_fast64",
    "uint_least8",
    "uint_least16",
    "uint_least32",
    "uint_least64",
    "uintmax",
    "uintptr",
    "wchar",
    "wint",
];

/// Sorted. What the types and functions of a struct itself end in: `game_monsters_open`.
const OF_STRUCTS: &[&str] = &["begin", "builder", "finish", "live", "open", "ref"];

/// Sorted. Keywords of C and C++, of all versions, and macros in small letters that compilers and `<errno.h>` and `<stdio.h>` define.
const KEYWORDS: &[&str] = &[
    "alignas",
    "alignof",
    "and",
    "and_eq",
    "asm",
    "atomic_cancel",
    "atomic_commit",
    "atomic_noexcept",
    "auto",
    "bitand",
    "bitor",
    "bool",
    "break",
    "case",
    "catch",
    "char",
    "char16_t",
    "char32_t",
    "char8_t",
    "class",
    "co_await",
    "co_return",
    "co_yield",
    "compl",
    "complex",
    "concept",
    "const",
    "const_cast",
    "consteval",
    "constexpr",
    "constinit",
    "continue",
    "decltype",
    "default",
    "delete",
    "do",
    "double",
    "dynamic_cast",
    "else",
    "enum",
    "errno",
    "explicit",
    "export",
    "extern",
    "false",
    "float",
    "for",
    "fortran",
    "friend",
    "goto",
    "i386",
    "if",
    "imaginary",
    "inline",
    "int",
    "linux",
    "long",
    "mutable",
    "namespace",
    "new",
    "noexcept",
    "noreturn",
    "not",
    "not_eq",
    "nullptr",
    "operator",
    "or",
    "or_eq",
    "private",
    "protected",
    "public",
    "reflexpr",
    "register",
    "reinterpret_cast",
    "requires",
    "restrict",
    "return",
    "short",
    "signed",
    "sizeof",
    "static",
    "static_assert",
    "static_cast",
    "stderr",
    "stdin",
    "stdout",
    "struct",
    "switch",
    "synchronized",
    "template",
    "this",
    "thread_local",
    "throw",
    "true",
    "try",
    "typedef",
    "typeid",
    "typename",
    "typeof",
    "typeof_unqual",
    "union",
    "unix",
    "unsigned",
    "using",
    "virtual",
    "void",
    "volatile",
    "wchar_t",
    "while",
    "xor",
    "xor_eq",
];

#[cfg(test)]
mod tests {
    use super::{KEYWORDS, OF_STRUCTS, field_name};

    #[test]
    fn no_keyword_comes_out_bare() {
        assert!(KEYWORDS.is_sorted() && OF_STRUCTS.is_sorted());
        for keyword in KEYWORDS {
            assert_eq!(field_name(keyword), format!("{keyword}_field"));
        }
    }
}
