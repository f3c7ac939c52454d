//! What headers are called, and what they cannot be called: names of files in, those of headers out.

/// The header that all others include.
pub(crate) const SUPPORT: &str = "karmem.h";

/// The name of the header that is printed for the schema `stem.km`.
///
/// ```
/// assert_eq!(karmem_codegen::names::c::header_name("game"), "game.h");
/// ```
#[must_use]
pub fn header_name(stem: &str) -> String {
    format!("{stem}.h")
}

/// Whether `header` is one of the language itself, also where files differ in more than case.
pub(crate) fn is_standard(header: &str) -> bool {
    let header = header.to_lowercase();
    let stem = header.strip_suffix(".h").unwrap_or(&header);
    STANDARD.binary_search(&stem).is_ok()
}

/// Whether there is a way to include a file called `name`, and to speak of it in a comment: there is no sign that takes from others what
/// they mean.
pub(crate) fn is_spellable(name: &str) -> bool {
    // Two question marks begin a trigraph.
    !name.contains(['"', '\\']) && !name.contains(char::is_control) && !name.contains("??")
}

/// Sorted. The headers of C, up to C23; those of C++ that end in `.h` are among them.
const STANDARD: &[&str] = &[
    "assert",
    "complex",
    "ctype",
    "errno",
    "fenv",
    "float",
    "inttypes",
    "iso646",
    "limits",
    "locale",
    "math",
    "setjmp",
    "signal",
    "stdalign",
    "stdarg",
    "stdatomic",
    "stdbit",
    "stdbool",
    "stdckdint",
    "stddef",
    "stdint",
    "stdio",
    "stdlib",
    "stdnoreturn",
    "string",
    "tgmath",
    "threads",
    "time",
    "uchar",
    "wchar",
    "wctype",
];

#[cfg(test)]
mod tests {
    use super::{STANDARD, is_standard};

    #[test]
    fn each_standard_header_is_found_in_any_case() {
        assert!(STANDARD.is_sorted());
        for stem in STANDARD {
            assert!(is_standard(&format!("{stem}.h")));
            assert!(is_standard(&format!("{}.h", stem.to_uppercase())));
        }
        assert!(!is_standard("times.h") && !is_standard("str.h"));
    }
}
