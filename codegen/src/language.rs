//! The languages that the compiler prints. Their names and file names live here, how they are printed in [`backend`](crate::backend).

/// A language with a backend.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Rust, edition 2021 and later, `no_std`.
    Rust,
    /// C11 that is also C++17, freestanding: a header for each schema.
    C,
}

impl Language {
    /// All of them, in the order in which they are listed to people.
    pub const ALL: &'static [Self] = &[Self::Rust, Self::C];

    /// What it is called on the command line; also the folder of its files.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::C => "c",
        }
    }

    /// The ending of its files, without the dot.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Rust => "rs",
            Self::C => "h",
        }
    }
}

impl core::fmt::Display for Language {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str(match self {
            Self::Rust => "Rust",
            Self::C => "C",
        })
    }
}
