//! Why a build script cannot generate: what was found in, text for people out.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use crate::compile::Compilation;
use crate::derives::DeriveError;
use crate::externs::ExternError;
use crate::load;
use crate::output::SameOutput;
use crate::render::human::termcolor::NoColor;
use crate::render::human::{HumanRenderer, printable_line};

/// Why nothing could be generated.
///
/// It is shown in the same way with `{}` and `{:?}`: what `main` of a build script returns, cargo shows with the latter.
#[non_exhaustive]
pub enum Error {
    /// No schema was named.
    NoFile,
    /// A schema was named by a path without a character.
    EmptyPath,
    /// There is no such lint.
    UnknownLint {
        /// What was asked for.
        name: String,
        /// What was probably meant.
        meant: Option<&'static str>,
    },
    /// A package cannot be elsewhere.
    Extern(ExternError),
    /// Something cannot be derived.
    Derive(DeriveError),
    /// It is not known where to write to: the environment has no `OUT_DIR`.
    NoOutDir,
    /// Schemas have errors, or cannot be read.
    Schemas {
        /// How many errors there are.
        count: usize,
        /// All of them, and the warnings, as `karmemc` shows them.
        rendered: String,
    },
    /// Two schemas have one file name.
    SameOutput(SameOutput),
    /// A file is in the way that was not made from a schema.
    Foreign {
        /// The file.
        path: PathBuf,
    },
    /// A file cannot be written.
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        error: io::Error,
    },
    /// Cargo cannot be told of a file whose path is no text, or has the end of a line in it.
    Unwatched {
        /// The file.
        path: PathBuf,
    },
    /// Cargo cannot be told anything.
    Cargo(io::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoFile => f.write_str("no schema was named: add one with `.file(\"schemas/game.km\")`"),
            Self::EmptyPath => f.write_str("the path of a schema is empty: name a file, as in `.file(\"schemas/game.km\")`"),
            Self::UnknownLint { name, meant } => {
                write!(f, "there is no lint `{name}`")?;
                match meant {
                    Some(meant) => write!(f, "; did you mean `{meant}`?"),
                    None => write!(f, "; there are {}", crate::lint::names()),
                }
            }
            Self::Extern(error) => error.fmt(f),
            Self::Derive(error) => error.fmt(f),
            Self::NoOutDir => f.write_str(
                "there is no OUT_DIR to write to, which cargo sets for build scripts: elsewhere, name a folder with \
                 `.out_dir(\"generated\")`",
            ),
            Self::Schemas { count, rendered } => {
                let errors = if *count == 1 { "error" } else { "errors" };
                write!(f, "{count} {errors} in schemas\n\n{}", rendered.trim_end())
            }
            Self::SameOutput(error) => error.fmt(f),
            Self::Foreign { path } => write!(
                f,
                "{} is there already, and was not made from a schema: write to another folder with `.out_dir`",
                path.display()
            ),
            Self::Write { path, error } => {
                write!(f, "{} cannot be written: {error}", path.display())
            }
            Self::Unwatched { path } => write!(
                f,
                "cargo cannot watch {path:?}: rename it, so that its name is UTF-8 and has no line end"
            ),
            Self::Cargo(error) => write!(f, "cargo cannot be told what to watch: {error}"),
        }
    }
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl std::error::Error for Error {}

/// What is wrong with schemas, as it is found.
#[derive(Default)]
pub(super) struct Problems {
    count: usize,
    rendered: String,
}

impl Problems {
    /// Adds that the file at `path` cannot be read.
    pub(super) fn unreadable(&mut self, path: &Path, error: &io::Error) {
        self.push(&format!("{}: {}", path.display(), load::describe(error)));
    }

    /// Adds what was found in the schemas, if there is an error among it.
    pub(super) fn add(&mut self, compilation: &Compilation) {
        // What an option names may be in a file that could not be read.
        let all_read = self.count == 0;
        for error in compilation.option_errors().filter(|_| all_read) {
            self.push(&error.to_string());
        }
        self.count += compilation.error_count();
        if self.count > 0 {
            self.rendered += &render(compilation);
        }
    }

    /// Fine, when there are no errors.
    pub(super) fn none(self) -> Result<(), Error> {
        let Self { count, rendered } = self;
        match count {
            0 => Ok(()),
            _ => Err(Error::Schemas { count, rendered }),
        }
    }

    fn push(&mut self, message: &str) {
        self.count += 1;
        self.rendered += &format!("error: {}\n\n", printable_line(message));
    }
}

/// All diagnostics, as `karmemc` shows them where there are no colours.
fn render(compilation: &Compilation) -> String {
    let mut text = NoColor::new(Vec::new());
    let renderer = HumanRenderer::new(&compilation.sources);
    for diagnostic in &compilation.diagnostics {
        if let Err(error) = renderer.render(diagnostic, &mut text) {
            return error.to_string();
        }
    }
    String::from_utf8_lossy(text.get_ref()).into_owned()
}
