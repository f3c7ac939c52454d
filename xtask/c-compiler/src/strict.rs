//! Warnings that strict projects turn on beside the usual ones: a compiler in, their options out.

use crate::HostCompiler;

impl HostCompiler {
    /// Warnings beside [`WARNINGS`](crate::WARNINGS) that headers must not give to the projects that turn them on.
    pub fn strict_warnings(self) -> impl Iterator<Item = &'static str> {
        let (of_language, of_compiler) = match self {
            Self::GCC => (OF_C, ["-Wunsuffixed-float-constants"].as_slice()),
            Self::GXX => (OF_CPP, ["-Wuseless-cast"].as_slice()),
            Self::CLANG => (OF_C, OF_CLANG),
            _ => (OF_CPP, OF_CLANG),
        };
        [ALL, of_language, of_compiler]
            .into_iter()
            .flatten()
            .copied()
    }
}

const ALL: &[&str] = &[
    "-Wcast-align",
    "-Wcast-qual",
    "-Wfloat-equal",
    "-Wmissing-declarations",
    "-Wpadded",
    "-Wredundant-decls",
    "-Wshadow",
    "-Wsign-conversion",
    "-Wswitch-default",
    "-Wswitch-enum",
    "-Wundef",
];

const OF_C: &[&str] = &[
    "-Wbad-function-cast",
    "-Wc++-compat",
    "-Wdeclaration-after-statement",
    "-Wmissing-prototypes",
    "-Wstrict-prototypes",
];

const OF_CPP: &[&str] = &[
    "-Weffc++",
    "-Wold-style-cast",
    "-Wzero-as-null-pointer-constant",
];

const OF_CLANG: &[&str] = &["-Wcomma", "-Wdocumentation", "-Wextra-semi"];
