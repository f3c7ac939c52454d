//! Names in C: `game_monster_data` for types and functions, `GAME_TEAM_ORCS` for macros, all behind the name of the package.

use heck::{ToShoutySnakeCase as _, ToSnakeCase as _};

use super::composed;

/// What all names of a package begin with, without the underscore behind it.
///
/// ```
/// assert_eq!(karmem_codegen::names::c::package_stem("MyGame"), "my_game");
/// ```
#[must_use]
pub fn package_stem(package: &str) -> String {
    field_stem(package)
}

/// What the names of a declaration begin with, and what an enum and a struct of plain data are called.
///
/// ```
/// assert_eq!(karmem_codegen::names::c::stem("game", "MonsterData"), "game_monster_data");
/// ```
#[must_use]
pub fn stem(package: &str, name: &str) -> String {
    format!("{}_{}", package_stem(package), field_stem(name))
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
    composed(&composed(name).to_shouty_snake_case()).into_owned()
}

/// The name of a field as part of a longer name, where keywords do no harm.
///
/// ```
/// assert_eq!(karmem_codegen::names::c::field_stem("ClipSize"), "clip_size");
/// ```
#[must_use]
pub fn field_stem(name: &str) -> String {
    composed(&composed(name).to_snake_case()).into_owned()
}

/// The name of a member of a struct of plain data.
///
/// ```
/// use karmem_codegen::names::c::field_name;
///
/// assert_eq!(field_name("ClipSize"), "clip_size");
/// assert_eq!(field_name("Default"), "default_");
/// ```
#[must_use]
pub fn field_name(name: &str) -> String {
    let mut stem = field_stem(name);
    if KEYWORDS.binary_search(&stem.as_str()).is_ok() {
        stem.push('_');
    }
    stem
}

/// The name of the header that is printed for the schema `stem.km`.
#[must_use]
pub fn header_name(stem: &str) -> String {
    format!("{stem}.h")
}

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
    use super::{KEYWORDS, field_name};

    #[test]
    fn no_keyword_comes_out_bare() {
        assert!(KEYWORDS.is_sorted());
        for keyword in KEYWORDS {
            assert_eq!(field_name(keyword), format!("{keyword}_"));
        }
    }
}
