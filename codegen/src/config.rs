//! Build scripts: schema files in, their code in `OUT_DIR` out, and what cargo has to know on standard output.
//!
//! It is the compiler as a build script wants to have it, and knows nothing that `karmemc` doesn't.

mod cargo;
mod error;

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsStr;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::compile::{Compilation, Options, compile_with};
use crate::derives::Derive;
use crate::externs::Extern;
use crate::language::Language;
use crate::lint::{self, Lint};
use crate::load::{Disk, Loader};
use crate::output::{self, Output, SameOutput};
use crate::source::{Location, Source};
use crate::suggest::nearest;
use cargo::Cargo;
pub use error::Error;
use error::Problems;

/// What a build script generates, and how.
///
/// In `build.rs`, with the lines `karmem-codegen = { ..., default-features = false }` below `[build-dependencies]`:
///
/// ```no_run
/// fn main() -> Result<(), Box<dyn std::error::Error>> {
///     karmem_codegen::Config::new()
///         .file("schemas/game.km")
///         .generate()?;
///     Ok(())
/// }
/// ```
///
/// This writes `game.rs` to the folder that cargo has made for such files, `OUT_DIR`, and one file more for each schema that
/// `game.km` imports. The crate has a module for each of them, side by side:
///
/// ```ignore
/// mod game {
///     karmem::include_schema!("game");
/// }
/// ```
///
/// A file that would not change is not touched. Cargo runs the script again when a schema or one that it imports has changed, and
/// not otherwise.
#[derive(Debug, Default)]
#[must_use = "nothing happens before `generate`"]
pub struct Config {
    files: Vec<PathBuf>,
    /// None for that of the environment.
    out_dir: Option<PathBuf>,
    options: Options,
    /// The first thing that was said and makes no sense.
    mistake: Option<Error>,
}

impl Config {
    /// Nothing to generate yet, with warnings shown as such.
    pub fn new() -> Self {
        Self::default()
    }

    /// Generates code from the schema at `path`, and from those that it imports. The path is seen from the current folder:
    /// in a build script that is the one of the package, in which `Cargo.toml` lies. A folder is an error: each schema has to be
    /// named, or imported by one that is.
    pub fn file(mut self, path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        if path.as_os_str().is_empty() {
            return self.mistaken(Error::EmptyPath);
        }
        self.files.push(path);
        self
    }

    /// Writes to this folder, which is made where there is none, instead of `OUT_DIR`.
    pub fn out_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.out_dir = Some(folder.into());
        self
    }

    /// The code of the imported schema `karmem package;` is the module at `path`, often in another crate: types of the package are
    /// named by this path, and nothing is written for its schema. See [`Extern::new`] for the form of a path.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), karmem_codegen::config::Error> {
    /// karmem_codegen::Config::new()
    ///     .file("schemas/game.km") // it has a line `import "../../geometry/geometry.km";`
    ///     .extern_package("geometry", "my_geometry::geometry")
    ///     .generate()
    /// # }
    /// ```
    pub fn extern_package(mut self, package: &str, path: &str) -> Self {
        let added = Extern::new(package, path).and_then(|it| self.options.externs.add(it));
        match added {
            Ok(()) => self,
            Err(error) => self.mistaken(Error::Extern(error)),
        }
    }

    /// The types that `selector` names derive the traits in the list `paths`, beside what they have anyway and what `@rust.derive` says.
    /// See [`Derive::new`] for the form of both. A selector that names no type is an error.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), karmem_codegen::config::Error> {
    /// karmem_codegen::Config::new()
    ///     .file("schemas/game.km")
    ///     .derive("game.Place", "Hash, Eq")
    ///     .generate()
    /// # }
    /// ```
    pub fn derive(mut self, selector: &str, paths: &str) -> Self {
        match Derive::new(selector, paths) {
            Ok(derive) => self.options.derives.push(derive),
            Err(error) => return self.mistaken(Error::Derive(error)),
        }
        self
    }

    /// Makes errors of all warnings but those that are allowed.
    pub fn deny_warnings(mut self) -> Self {
        self.options.lints.deny_warnings();
        self
    }

    /// Makes errors of the warnings of a lint, such as `padding`, unless it is allowed.
    pub fn deny(mut self, lint: &str) -> Self {
        match find(lint) {
            Ok(lint) => self.options.lints.deny(lint),
            Err(error) => return self.mistaken(error),
        }
        self
    }

    /// Silences a lint, such as `padding`.
    pub fn allow(mut self, lint: &str) -> Self {
        match find(lint) {
            Ok(lint) => self.options.lints.allow(lint),
            Err(error) => return self.mistaken(error),
        }
        self
    }

    /// Reads, compiles and writes. What cargo has to know goes to standard output: when to run the script again, and warnings.
    ///
    /// # Errors
    /// When a schema has an error, a file cannot be read or written, or what was said before makes no sense. The error shows
    /// what `karmemc` would show, also where a build script returns it from `main`. Then nothing has been written, but for
    /// files in front of one that could not be.
    pub fn generate(self) -> Result<(), Error> {
        self.generate_to(&mut io::stdout().lock())
    }

    /// The same, with what cargo has to know written to `cargo`.
    ///
    /// # Errors
    /// Those of [`Config::generate`].
    pub fn generate_to(self, cargo: &mut dyn Write) -> Result<(), Error> {
        if let Some(mistake) = self.mistake {
            return Err(mistake);
        }
        if self.files.is_empty() {
            return Err(Error::NoFile);
        }
        let out_dir = out_dir(self.out_dir)?;
        let mut cargo = Cargo(cargo);
        let mut disk = RecordingDisk::default();
        let compiled = compile(&self.files, &mut disk, &self.options);
        // Whatever is wrong now may be mended in any of these files.
        for path in &disk.asked_for {
            cargo.rerun_if_changed(path)?;
        }
        let compilation = compiled?;
        let outputs = print(&compilation)?;
        for warning in &compilation.diagnostics {
            cargo.warning(&compilation.sources, warning)?;
        }
        write(&outputs, &out_dir)
    }

    fn mistaken(mut self, error: Error) -> Self {
        self.mistake.get_or_insert(error);
        self
    }
}

/// The lint that was named by its name, or by the code of its warnings.
fn find(name: &str) -> Result<&'static Lint, Error> {
    let found = lint::find(name).or_else(|| lint::of_code(name));
    found.ok_or_else(|| Error::UnknownLint {
        meant: nearest(name, lint::ALL.iter().map(|lint| lint.name)),
        name: name.to_owned(),
    })
}

fn out_dir(said: Option<PathBuf>) -> Result<PathBuf, Error> {
    let environment = || env::var_os("OUT_DIR").map(PathBuf::from);
    said.or_else(environment).ok_or(Error::NoOutDir)
}

/// Compiles `files`, in their order, and what they import, unless something is wrong with one of them.
fn compile(
    files: &[PathBuf],
    disk: &mut RecordingDisk,
    options: &Options,
) -> Result<Compilation, Error> {
    let mut problems = Problems::default();
    let mut sources = Vec::with_capacity(files.len());
    for path in files {
        match disk.source(path) {
            Ok(source) => sources.push(source),
            Err(error) => problems.unreadable(path, &error),
        }
    }
    let compilation = compile_with(sources, disk, options);
    problems.add(&compilation);
    problems.none().map(|()| compilation)
}

/// The code of all schemas, each in a file without a folder.
fn print(compilation: &Compilation) -> Result<Vec<Output>, Error> {
    let flat = |path: &Path| PathBuf::from(path.file_name().unwrap_or(OsStr::new("")));
    let schemas = compilation.printed_schemas();
    let outputs = output::print(compilation, schemas, &[Language::Rust]).map_err(|error| {
        Error::SameOutput(SameOutput {
            path: flat(&error.path),
            ..error
        })
    })?;
    let outputs = outputs.into_iter().map(|output| Output {
        path: flat(&output.path),
        ..output
    });
    Ok(outputs.collect())
}

/// Writes what has changed of `outputs`, unless that would destroy what something else has written.
fn write(outputs: &[Output], into: &Path) -> Result<(), Error> {
    let path = |output: &Output| into.join(&output.path);
    let mut foreign = outputs.iter();
    if let Some(output) = foreign.find(|output| output.would_replace_foreign(into)) {
        return Err(Error::Foreign { path: path(output) });
    }
    for output in outputs {
        output.write(into).map_err(|error| Error::Write {
            path: path(output),
            error,
        })?;
    }
    Ok(())
}

/// The disk, and which files of it were asked for, whether they are there or not.
#[derive(Default)]
struct RecordingDisk {
    asked_for: BTreeSet<PathBuf>,
}

impl RecordingDisk {
    fn source(&mut self, path: &Path) -> io::Result<Source> {
        self.asked_for.insert(path.to_owned());
        Disk::file(path)
    }
}

impl Loader for RecordingDisk {
    fn locate(&mut self, importer: &Source, path: &str) -> io::Result<Location> {
        let located = Disk.locate(importer, path);
        let shown = match &located {
            Ok(location) => PathBuf::from(&location.shown),
            Err(_) => importer.beside(path),
        };
        self.asked_for.insert(shown);
        located
    }

    fn read(&mut self, location: &Location) -> io::Result<Vec<u8>> {
        Disk.read(location)
    }
}
