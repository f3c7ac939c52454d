//! A schema file as it was read: its bytes, and what people know it by.

use std::path::{Component, Path, PathBuf};

use karmem_idl::FileId;

/// One input of the compiler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    name: Name,
    /// Two sources with one identity are the same file.
    identity: String,
    bytes: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    Path(String),
    Stdin,
}

impl Source {
    /// The content of the file at `path`, which is not read here, only shown, used to find what it imports and to name
    /// what is printed.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        let path = path.into();
        Self::at(
            Location {
                identity: Location::plain(&path).identity,
                shown: path,
            },
            bytes,
        )
    }

    /// The content of the file at `location`.
    #[must_use]
    pub fn at(location: Location, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: Name::Path(location.shown),
            identity: location.identity,
            bytes: bytes.into(),
        }
    }

    /// What came from standard input; what is printed from it is named after its package, and what it imports lies
    /// in the working folder.
    #[must_use]
    pub fn from_stdin(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: Name::Stdin,
            identity: String::from("-"),
            bytes: bytes.into(),
        }
    }

    /// What people know it by: its path as it was given, or `<stdin>`.
    #[must_use]
    pub fn name(&self) -> &str {
        match &self.name {
            Name::Path(path) => path,
            Name::Stdin => "<stdin>",
        }
    }

    /// Its path, as it was given; standard input has none.
    #[must_use]
    pub fn path(&self) -> Option<&Path> {
        match &self.name {
            Name::Path(path) => Some(Path::new(path)),
            Name::Stdin => None,
        }
    }

    /// What tells it from every other file; see [`Location::identity`].
    #[must_use]
    pub fn identity(&self) -> &str {
        &self.identity
    }

    /// `path`, as an import of this file has it, seen from where this file's own path is seen.
    #[must_use]
    pub fn beside(&self, path: &str) -> PathBuf {
        let folder = match &self.name {
            Name::Path(own) => Path::new(own).parent(),
            Name::Stdin => None,
        };
        folder.unwrap_or(Path::new("")).join(path)
    }

    /// Its file name without folders, such as `game.km`; that of a schema from standard input is its package's.
    #[must_use]
    pub fn file_name(&self, package: &str) -> String {
        let name = match &self.name {
            Name::Path(path) => Path::new(path).file_name(),
            Name::Stdin => None,
        };
        name.map_or_else(
            || format!("{package}.km"),
            |name| name.to_string_lossy().into_owned(),
        )
    }

    /// All of its bytes.
    #[must_use]
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// What can be shown of it: all, or what stands in front of the first byte that isn't text. Spans count from its start.
    #[must_use]
    pub fn text(&self) -> &str {
        if let Ok(text) = karmem_idl::decode(FileId(0), &self.bytes) {
            return text;
        }
        let content = self
            .bytes
            .strip_prefix(b"\xEF\xBB\xBF")
            .unwrap_or(&self.bytes);
        let valid = match core::str::from_utf8(content) {
            Ok(text) => text,
            Err(error) => core::str::from_utf8(&content[..error.valid_up_to()]).unwrap_or_default(),
        };
        valid.split('\0').next().unwrap_or_default()
    }
}

/// Where a file is: what people call the place, and what tells it from every other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// The path as short as somebody would write it.
    pub shown: String,
    /// The same for all spellings of one file's path, and for no two files.
    pub identity: String,
}

impl Location {
    /// A place whose path says all about it: without `.`, and without `..` behind a folder.
    #[must_use]
    pub fn plain(path: impl AsRef<Path>) -> Self {
        let mut plain = PathBuf::new();
        for component in path.as_ref().components() {
            match component {
                Component::CurDir => {}
                Component::ParentDir
                    if matches!(plain.components().next_back(), Some(Component::Normal(_))) =>
                {
                    plain.pop();
                }
                component => plain.push(component),
            }
        }
        let path = plain.to_string_lossy().into_owned();
        Self {
            shown: path.clone(),
            identity: path,
        }
    }
}

/// The name of a file, perhaps with folders in front, without them and without its ending.
pub(crate) fn stem(path: &str) -> &str {
    let file_name = path.rsplit('/').next().unwrap_or(path);
    match file_name.rsplit_once('.') {
        Some((stem, _)) if !stem.is_empty() => stem,
        _ => file_name,
    }
}
