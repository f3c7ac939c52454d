//! Packages whose code is elsewhere: what a user says of them in, what a backend calls them out.
//!
//! The schemas of such a package are read and checked like all others, and decide where bytes lie. But nothing is printed
//! for them: who imports them names the types that were printed elsewhere, often in another crate.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use crate::load::Loaded;
use crate::names::rust::is_path;
use crate::suggest::nearest;

/// Packages that others list when one is not known; of more, only the first are shown.
const SHOWN: usize = 8;

/// A package, and the module that was printed for its schema: `game=crate::game`.
///
/// ```
/// use karmem_codegen::externs::Extern;
///
/// let geometry: Extern = "geometry=my_geometry::geometry".parse()?;
/// assert_eq!(geometry.package(), "geometry");
/// assert_eq!(geometry.path(), "my_geometry::geometry");
/// # Ok::<(), karmem_codegen::externs::ExternError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Extern {
    package: String,
    path: String,
}

impl Extern {
    /// The code of the schema `karmem package;` is the module at `path`, as Rust code beside the printed one can name it:
    /// `crate::game`, `my_crate::game`, `::my_crate::game` or `super::super::game`.
    ///
    /// # Errors
    /// When `path` is not the path of a module.
    pub fn new(package: impl Into<String>, path: impl Into<String>) -> Result<Self, ExternError> {
        let (package, path) = (package.into(), path.into());
        if is_path(&path) {
            Ok(Self { package, path })
        } else {
            Err(ExternError::NoPath { package, path })
        }
    }

    /// What the schema's header calls it.
    #[must_use]
    pub fn package(&self) -> &str {
        &self.package
    }

    /// The path of the module.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

impl FromStr for Extern {
    type Err = ExternError;

    fn from_str(text: &str) -> Result<Self, ExternError> {
        match text.split_once('=') {
            Some((package, path)) if !package.is_empty() => Self::new(package, path),
            _ => Err(ExternError::NoPackage {
                text: text.to_owned(),
            }),
        }
    }
}

/// Packages whose code is elsewhere, each once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Externs {
    paths: BTreeMap<String, String>,
}

impl Externs {
    /// Adds a package.
    ///
    /// # Errors
    /// When it is there with another path.
    pub fn add(&mut self, package: Extern) -> Result<(), ExternError> {
        let Extern { package, path } = package;
        match self.paths.get(&package) {
            Some(first) if *first != path => Err(ExternError::Twice {
                first: first.clone(),
                second: path,
                package,
            }),
            _ => {
                self.paths.insert(package, path);
                Ok(())
            }
        }
    }

    /// Tells the files of these packages that their code is elsewhere. Every package has to be that of one file, which
    /// others import.
    pub(crate) fn bind(&self, loaded: &mut Loaded) -> Vec<ExternError> {
        let mut errors = Vec::new();
        for (package, path) in &self.paths {
            match self.file(package, loaded) {
                Ok(file) => loaded.files[file].elsewhere = Some(path.clone()),
                Err(error) => errors.extend(error),
            }
        }
        errors
    }

    /// The file of `package`; none where it may be one that could not be read.
    fn file(&self, package: &str, loaded: &Loaded) -> Result<usize, Option<ExternError>> {
        let files = loaded.files.iter().enumerate();
        let packages = files.filter_map(|(index, file)| Some((index, file.package()?)));
        let files: Vec<usize> = packages
            .clone()
            .filter(|&(_, other)| other == package)
            .map(|(index, _)| index)
            .collect();
        let name = |file: usize| loaded.sources[file].name().to_owned();
        let package = package.to_owned();
        match files[..] {
            [file] if file < loaded.named => Err(Some(ExternError::Named {
                package,
                file: name(file),
            })),
            [file] => Ok(file),
            [] if loaded.files.iter().any(|file| file.is_incomplete()) => Err(None),
            [] => {
                let imported = packages.filter(|&(index, _)| index >= loaded.named);
                let imported: Vec<&str> = imported.map(|(_, package)| package).collect();
                Err(Some(ExternError::Unknown {
                    meant: nearest(&package, imported.iter().copied()).map(str::to_owned),
                    imported: imported.into_iter().map(str::to_owned).collect(),
                    package,
                }))
            }
            [first, second, ..] => Err(Some(ExternError::Shared {
                package,
                first: name(first),
                second: name(second),
            })),
        }
    }
}

/// What is wrong with what was said about a package whose code is elsewhere.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ExternError {
    /// It is not of the form `PACKAGE=PATH`.
    NoPackage {
        /// All of it.
        text: String,
    },
    /// What should be a path is none.
    NoPath {
        /// The package.
        package: String,
        /// What stands in the place of the path.
        path: String,
    },
    /// There are two paths for one package.
    Twice {
        /// The package.
        package: String,
        /// One of the paths.
        first: String,
        /// The other one.
        second: String,
    },
    /// No imported schema is of the package.
    Unknown {
        /// The package.
        package: String,
        /// The package that was probably meant.
        meant: Option<String>,
        /// All packages that are imported.
        imported: Vec<String>,
    },
    /// The schema of the package is to be printed: it was named, rather than imported.
    Named {
        /// The package.
        package: String,
        /// The name of the source.
        file: String,
    },
    /// Two schemas are of the package.
    Shared {
        /// The package.
        package: String,
        /// The name of the first source.
        first: String,
        /// The name of the second.
        second: String,
    },
}

impl fmt::Display for ExternError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoPackage { text } => write!(
                f,
                "`{text}` does not say where the code of a package is: write PACKAGE=PATH, such as game=crate::game"
            ),
            Self::NoPath { package, path } => write!(
                f,
                "`{path}` is not the path of a module, in which the code of package `{package}` could be: write one \
                 such as crate::game, or my_crate::game"
            ),
            Self::Twice {
                package,
                first,
                second,
            } => write!(
                f,
                "the code of package `{package}` cannot be in both `{first}` and `{second}`"
            ),
            Self::Unknown {
                package,
                meant,
                imported,
            } => {
                write!(f, "no schema of package `{package}` is imported")?;
                match (meant, &imported[..]) {
                    (Some(meant), _) => write!(f, "; did you mean `{meant}`?"),
                    (None, []) => f.write_str("; none is"),
                    (None, imported) => {
                        let shown = imported.iter().take(SHOWN);
                        let shown: Vec<String> = shown.map(|name| format!("`{name}`")).collect();
                        write!(f, "; there are {}", shown.join(", "))?;
                        match imported.len().saturating_sub(SHOWN) {
                            0 => Ok(()),
                            more => write!(f, " and {more} more"),
                        }
                    }
                }
            }
            Self::Named { package, file } => write!(
                f,
                "{file} is the schema of package `{package}`, whose code is said to be elsewhere: import it, instead of \
                 naming it"
            ),
            Self::Shared {
                package,
                first,
                second,
            } => write!(
                f,
                "the code of package `{package}` cannot be in one place: {first} and {second} are both of this package"
            ),
        }
    }
}

impl std::error::Error for ExternError {}
