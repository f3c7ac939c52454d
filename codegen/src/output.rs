//! What is printed from models, as files: where each belongs, whether it is up to date, and how it gets there.

use std::collections::HashMap;
use std::fmt;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::backend;
use crate::compile::Compilation;
use crate::language::Language;
use crate::model::SchemaId;
use crate::replace::{read_file, replace_file};

/// A file that has been printed, and not been written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    /// Where it belongs below the output folder: `rust/game.rs`.
    pub path: PathBuf,
    /// Its content.
    pub text: String,
}

/// Two schemas that are printed to one file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SameOutput {
    /// The name of the first source.
    pub first: String,
    /// The name of the second.
    pub second: String,
    /// The file below the output folder.
    pub path: PathBuf,
}

impl fmt::Display for SameOutput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            first,
            second,
            path,
        } = self;
        let path = path.display();
        write!(
            f,
            "{first} and {second} are both printed to {path}; rename one of them"
        )
    }
}

impl std::error::Error for SameOutput {}

/// Prints the `schemas` of `compilation` in each of `languages`; what they need beside them is [`support`].
///
/// # Errors
/// When two schemas would be printed to the same file.
///
/// # Panics
/// When one of the `schemas` comes from another compilation.
pub fn print(
    compilation: &Compilation,
    schemas: impl Iterator<Item = SchemaId> + Clone,
    languages: &[Language],
) -> Result<Vec<Output>, SameOutput> {
    let model = &compilation.model;
    let source = |id: SchemaId| {
        let index = compilation
            .schemas
            .iter()
            .position(|schema| *schema == Some(id));
        index.map_or("", |index| compilation.sources[index].name())
    };
    let mut outputs = Vec::new();
    let mut owners: HashMap<PathBuf, SchemaId> = HashMap::new();
    for &language in languages {
        for id in schemas.clone() {
            let file_name = format!("{}.{}", model.schema(id).stem(), language.extension());
            let path = Path::new(language.name()).join(file_name);
            if let Some(first) = owners.insert(path.clone(), id) {
                return Err(SameOutput {
                    first: source(first).to_owned(),
                    second: source(id).to_owned(),
                    path,
                });
            }
            outputs.push(Output {
                path,
                text: backend::print(language, model, id),
            });
        }
    }
    Ok(outputs)
}

/// What the files that are printed in `languages` need beside them: in C, the header that all others include.
pub fn support(languages: &[Language]) -> impl Iterator<Item = Output> + '_ {
    languages.iter().filter_map(|&language| {
        let (name, text) = backend::support(language)?;
        Some(Output {
            path: Path::new(language.name()).join(name),
            text: text.to_owned(),
        })
    })
}

/// What every file says in its first line, and no other file does, so that it can be told from what people write.
const MADE: &str = " by karmemc. Don't edit it";

/// What [`Output::write`] did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// The file is new, or has new content.
    Changed,
    /// The file had this content and was not touched.
    Unchanged,
}

impl Output {
    /// Puts the file below the folder `into`, which is made when it isn't there.
    ///
    /// The content is complete before it gets its name: whoever reads meanwhile, or after a failure, finds the old file.
    /// Whatever is there is replaced; see [`Output::would_replace_foreign`].
    ///
    /// # Errors
    /// When the file system refuses, or when something other than a file is there. What was there is still there.
    pub fn write(&self, into: &Path) -> io::Result<Written> {
        let path = into.join(&self.path);
        if read_file(&path).is_ok_and(|present| present == self.text.as_bytes()) {
            return Ok(Written::Unchanged);
        }
        let folder = path.parent().unwrap_or(into);
        fs::create_dir_all(folder)?;
        replace_file(&path, self.text.as_bytes()).map(|()| Written::Changed)
    }

    /// Whether there is a file below the folder `into` that was not printed from a schema: nothing in its first line says so.
    /// One without content is nobody's.
    #[must_use]
    pub fn would_replace_foreign(&self, into: &Path) -> bool {
        let Ok(present) = read_file(&into.join(&self.path)) else {
            return false;
        };
        let first_line = present.split(|&byte| byte == b'\n').next();
        let first_line = String::from_utf8_lossy(first_line.unwrap_or_default());
        !present.is_empty() && !first_line.contains(MADE)
    }

    /// How the file below the folder `into` differs; none when it is up to date.
    ///
    /// # Errors
    /// When the file is there and cannot be read, or is something other than a file.
    pub fn compare(&self, into: &Path) -> io::Result<Option<Difference>> {
        match read_file(&into.join(&self.path)) {
            Ok(present) if present == self.text.as_bytes() => Ok(None),
            Ok(present) => Ok(Some(Difference::Changed {
                present: String::from_utf8_lossy(&present).into_owned(),
            })),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Some(Difference::Missing)),
            Err(error) => Err(error),
        }
    }
}

/// How a file differs from what would be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    /// There is no such file.
    Missing,
    /// The file has other text.
    Changed {
        /// What is in it.
        present: String,
    },
}

impl Difference {
    /// The first line, counted from 1, in which the file differs from `printed`; that is the [text](Output::text) of the
    /// [`Output`] which it was compared with.
    #[must_use]
    pub fn line(&self, printed: &str) -> usize {
        let Self::Changed { present } = self else {
            return 1;
        };
        let lines = present.split('\n').zip(printed.split('\n'));
        1 + lines
            .take_while(|(present, printed)| present == printed)
            .count()
    }
}
