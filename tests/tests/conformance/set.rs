//! The files of the set.

use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

use crate::json;
use crate::rust::{TYPES, Type};

/// An object and its message.
pub(crate) struct Case {
    path: PathBuf,
    pub(crate) ty: &'static Type,
    pub(crate) json: String,
    pub(crate) bytes: Vec<u8>,
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.path.file_name().unwrap_or_default();
        write!(f, "{}/{}", self.ty.name, name.display())
    }
}

impl Case {
    /// All cases, by type and name.
    pub(crate) fn all() -> Vec<Self> {
        let mut cases = Vec::new();
        for folder in entries(&folder()) {
            let name = folder
                .file_name()
                .expect("a name")
                .to_str()
                .expect("a type")
                .to_owned();
            let ty = crate::rust::find(&name);
            cases.extend(
                entries(&folder)
                    .into_iter()
                    .map(|path| Self::load(ty, path)),
            );
        }
        cases
    }

    fn load(ty: &'static Type, path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).expect("text");
        let (json, bytes) = text.split_once("---\n").unwrap_or((&text, ""));
        Self {
            ty,
            json: json.to_owned(),
            bytes: parse_lines(bytes),
            path,
        }
    }

    pub(crate) fn save(&self) {
        let text = format!("{}---\n{}", self.json, lines(&self.bytes));
        fs::write(&self.path, text).expect("the folder can be written");
    }
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance")
}

/// What is in a folder, by name.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let found =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = found.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Adds an empty object and a full one for each type without cases.
pub(crate) fn add_missing() {
    for ty in TYPES {
        let folder = folder().join(ty.name);
        if folder.exists() {
            continue;
        }
        fs::create_dir(&folder).expect("the set can be written");
        let full = (1..200)
            .map(|seed| (ty.any)(seed))
            .max_by_key(Vec::len)
            .expect("some");
        let full = json::parse(&(ty.read)(&full).expect("it was just written"));
        let full = serde_json::to_string_pretty(&full).expect("JSON") + "\n";
        for (name, json) in [("empty", "{}\n".to_owned()), ("full", full)] {
            let path = folder.join(name).with_extension("txt");
            fs::write(path, json).expect("the set can be written");
        }
    }
}

/// Eight words in a line, behind the offset of the first; lines of zeros are left out. The last says how many bytes there are.
pub(crate) fn lines(bytes: &[u8]) -> String {
    let mut text = String::new();
    for (number, line) in bytes.chunks(32).enumerate() {
        if line.iter().all(|&byte| byte == 0) {
            continue;
        }
        let _ = write!(text, "{:5}", number * 32);
        for word in line.chunks(4) {
            text.push_str("  ");
            let word: Vec<String> = word.iter().map(|byte| format!("{byte:02x}")).collect();
            text.push_str(&word.join(" "));
        }
        text.push('\n');
    }
    let _ = writeln!(text, "{:5}", bytes.len());
    text
}

fn parse_lines(text: &str) -> Vec<u8> {
    let mut bytes = Vec::new();
    for line in text.lines() {
        let mut words = line.split_whitespace();
        let offset: usize = words
            .next()
            .and_then(|word| word.parse().ok())
            .expect("an offset");
        bytes.resize(offset, 0);
        bytes.extend(words.map(|word| u8::from_str_radix(word, 16).expect("a byte")));
    }
    bytes
}
