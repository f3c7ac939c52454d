//! The files of the conformance set, `tests/conformance/TYPE`: an object as JSON, in which fields may be left out, a line with dashes, and
//! the bytes of its message. What Rust says about them is in [`golden`](crate::golden), too.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

/// An object and its message.
pub struct Case {
    /// The file.
    pub path: PathBuf,
    /// The stem of its schema and its name, as its folder is called.
    pub type_name: String,
    /// The object.
    pub json: String,
    /// The message.
    pub bytes: Vec<u8>,
}

impl Case {
    /// All cases, by type and name.
    ///
    /// # Panics
    ///
    /// When there is something else in the folder.
    #[must_use]
    pub fn all() -> Vec<Self> {
        let mut cases = Vec::new();
        for folder in entries(&folder()) {
            let type_name = folder.file_name().expect("a name").to_string_lossy();
            for path in entries(&folder) {
                cases.push(Self::load(type_name.clone().into_owned(), path));
            }
        }
        assert!(!cases.is_empty());
        cases
    }

    fn load(type_name: String, path: PathBuf) -> Self {
        let text = fs::read_to_string(&path).expect("text");
        let (json, bytes) = text.split_once("---\n").unwrap_or((&text, ""));
        Self {
            type_name,
            json: json.to_owned(),
            bytes: parse_lines(bytes),
            path,
        }
    }

    /// Writes the file anew.
    ///
    /// # Panics
    ///
    /// When it can't be written.
    pub fn save(&self) {
        let text = format!("{}---\n{}", self.json, lines(&self.bytes));
        fs::write(&self.path, text).expect("the folder can be written");
    }
}

/// Where the set is.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance")
}

/// What is in a folder, by name.
fn entries(folder: &Path) -> Vec<PathBuf> {
    let found = fs::read_dir(folder).expect("a folder of the set");
    let mut paths: Vec<PathBuf> = found.map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    paths
}

/// Eight words in a line, behind the offset of the first; lines of zeros are left out. The last says how many bytes there are.
#[must_use]
pub fn lines(bytes: &[u8]) -> String {
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
        let offset = words.next().and_then(|word| word.parse().ok());
        bytes.resize(offset.expect("an offset"), 0);
        bytes.extend(words.map(|word| u8::from_str_radix(word, 16).expect("a byte")));
    }
    bytes
}

/// Asserts that all that is in `part` is in `whole`, and the same.
///
/// # Panics
///
/// When it isn't.
pub fn assert_has(whole: &Value, part: &Value, path: &str) {
    match (whole, part) {
        (Value::Object(whole), Value::Object(part)) => {
            for (name, part) in part {
                let whole = whole.get(name).unwrap_or(&Value::Null);
                assert_has(whole, part, &format!("{path}.{name}"));
            }
        }
        (Value::Array(whole), Value::Array(part)) if whole.len() == part.len() => {
            for (index, (whole, part)) in whole.iter().zip(part).enumerate() {
                assert_has(whole, part, &format!("{path}[{index}]"));
            }
        }
        _ => assert_eq!(whole, part, "{path}"),
    }
}
