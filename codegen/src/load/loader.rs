//! Where the files come from that schemas import.

use std::fs;
use std::io::{self, Read as _};
use std::path::Path;

use karmem_idl::MAX_FILE_SIZE;

use crate::replace::read_file;
use crate::source::{Location, Source};

/// Finds and reads the files that schemas import. It is asked once for the bytes of a file that is imported; and for those
/// of a file of nearly the same name, where the one that is asked for is not there.
pub trait Loader {
    /// Where `path` leads, as an import of `importer` has it: relative to its folder.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be looked for.
    fn locate(&mut self, importer: &Source, path: &str) -> io::Result<Location>;

    /// The bytes of the file at `location`.
    ///
    /// # Errors
    /// When there is no such file, or it cannot be read.
    fn read(&mut self, location: &Location) -> io::Result<Vec<u8>>;
}

/// No files but those that are compiled anyway: for tests, macros and whoever holds all sources in memory.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoFiles;

impl Loader for NoFiles {
    fn locate(&mut self, importer: &Source, path: &str) -> io::Result<Location> {
        Ok(Location::plain(importer.beside(path)))
    }

    fn read(&mut self, _: &Location) -> io::Result<Vec<u8>> {
        Err(io::ErrorKind::NotFound.into())
    }
}

/// The file system. A file is the same by whatever links it is reached. What is imported has to be a file: nobody can mean
/// a stream by that, and to wait for one may take for ever.
#[derive(Clone, Copy, Debug, Default)]
pub struct Disk;

impl Disk {
    /// Reads the file at `path`, to be compiled. Of a stream without an end no more is read than the compiler refuses.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub fn source(path: &Path) -> io::Result<Source> {
        Ok(Self::unsaved(path, read(path)?))
    }

    /// The same, where a stream is an error rather than waited for.
    ///
    /// # Errors
    /// When it is not there, is not a file or cannot be read.
    pub fn file(path: &Path) -> io::Result<Source> {
        Ok(Self::unsaved(path, read_file(path)?))
    }

    /// `bytes` in the place of those of the file at `path`, which need not be there: what an editor has, and has not written.
    #[must_use]
    pub fn unsaved(path: &Path, bytes: impl Into<Vec<u8>>) -> Source {
        let location = Location {
            shown: path.to_string_lossy().into_owned(),
            identity: identity(path),
        };
        Source::at(location, bytes)
    }
}

impl Loader for Disk {
    fn locate(&mut self, importer: &Source, path: &str) -> io::Result<Location> {
        let path = importer.beside(path);
        let identity = identity(&path);
        // Behind a link, `..` may lead to another folder than the one that the link stands in.
        let plain = Location::plain(&path).shown;
        let leads_there =
            fs::canonicalize(&plain).is_ok_and(|found| found.to_string_lossy() == identity);
        let shown = if leads_there {
            plain
        } else {
            path.to_string_lossy().into_owned()
        };
        Ok(Location { shown, identity })
    }

    fn read(&mut self, location: &Location) -> io::Result<Vec<u8>> {
        read_file(Path::new(&location.identity))
    }
}

/// The path without links; that of what isn't there, or has no name in the file system, such as a pipe, is as it was given.
fn identity(path: &Path) -> String {
    let found = fs::canonicalize(path);
    let path = found.as_deref().unwrap_or(path);
    path.to_string_lossy().into_owned()
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    if fs::metadata(path)?.is_file() {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(MAX_FILE_SIZE as u64 + 1)
        .read_to_end(&mut bytes)?;
    Ok(bytes)
}
