//! A schema file as it was read: its bytes, and what people know it by.

use karmem_idl::FileId;

/// One input of the compiler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    name: Name,
    bytes: Vec<u8>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Name {
    Path(String),
    Stdin,
}

impl Source {
    /// The content of the file at `path`, which is not read here, only shown and used to name what is printed.
    #[must_use]
    pub fn new(path: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: Name::Path(path.into()),
            bytes: bytes.into(),
        }
    }

    /// What came from standard input; what is printed from it is named after its package.
    #[must_use]
    pub fn from_stdin(bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: Name::Stdin,
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

    /// Its file name without folders, such as `game.km`; that of a schema from standard input is its package's.
    #[must_use]
    pub fn file_name(&self, package: &str) -> String {
        match &self.name {
            Name::Path(path) => {
                let name = std::path::Path::new(path).file_name();
                name.map_or_else(
                    || format!("{package}.km"),
                    |name| name.to_string_lossy().into_owned(),
                )
            }
            Name::Stdin => format!("{package}.km"),
        }
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
