//! The files of the package that a macro stands in: paths as people write them in, bytes out.
//!
//! The compiler runs in whatever folder cargo or an editor started it; what people write is relative to the package.

use std::env;
use std::io;
use std::path::{Path, PathBuf};

use karmem_codegen::load::{Disk, Loader};
use karmem_codegen::{Location, Source};

/// What a schema is called that is in no file. It lies in the package's own folder, and nothing can import it.
const INLINE: &str = "inline schema";

/// A package's folder, and what lies below and beside it.
pub(super) struct Package {
    /// The one of `Cargo.toml`.
    folder: PathBuf,
}

impl Package {
    /// The package that is compiled. Without cargo, it is the folder that the compiler runs in.
    pub(super) fn current() -> Self {
        let folder = env::var_os("CARGO_MANIFEST_DIR");
        Self::at(folder.unwrap_or_default())
    }

    pub(super) fn at(folder: impl AsRef<Path>) -> Self {
        Self {
            folder: Location::plain(folder).shown.into(),
        }
    }

    /// The file at `path`, relative to the package.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub(super) fn source(&mut self, path: &str) -> io::Result<Source> {
        let location = self.locate(&Self::inline(""), path)?;
        let bytes = self.read(&location)?;
        Ok(Source::at(location, bytes))
    }

    /// A schema that is in no file.
    pub(super) fn inline(text: &str) -> Source {
        Source::new(INLINE, text)
    }

    /// The whole path of a source; none of one that is in no file.
    pub(super) fn path(source: &Source) -> Option<&str> {
        (source.identity() != INLINE).then(|| source.identity())
    }
}

impl Loader for Package {
    fn locate(&mut self, importer: &Source, path: &str) -> io::Result<Location> {
        let importer = self.folder.join(importer.name());
        let importer = Source::new(importer.to_string_lossy(), []);
        let Location { shown, identity } = Disk.locate(&importer, path)?;
        let shown = match Path::new(&shown).strip_prefix(&self.folder) {
            Ok(below) => below.to_string_lossy().into_owned(),
            Err(_) => shown,
        };
        Ok(Location { shown, identity })
    }

    fn read(&mut self, location: &Location) -> io::Result<Vec<u8>> {
        Disk.read(location)
    }
}
