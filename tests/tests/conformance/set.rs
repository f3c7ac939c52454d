//! The set with its types.

use std::fmt;
use std::fs;
use std::ops::{Deref, DerefMut};

use karmem_tests::conformance::{self, folder};

use crate::json;
use crate::rust::{TYPES, Type, find};

/// An object and its message.
pub(crate) struct Case {
    pub(crate) ty: &'static Type,
    file: conformance::Case,
}

impl Case {
    /// All cases, by type and name.
    pub(crate) fn all() -> Vec<Self> {
        let files = conformance::Case::all().into_iter();
        let case = |file: conformance::Case| Self {
            ty: find(&file.type_name),
            file,
        };
        files.map(case).collect()
    }
}

impl Deref for Case {
    type Target = conformance::Case;

    fn deref(&self) -> &conformance::Case {
        &self.file
    }
}

impl DerefMut for Case {
    fn deref_mut(&mut self) -> &mut conformance::Case {
        &mut self.file
    }
}

impl fmt::Display for Case {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.path.file_stem().unwrap_or_default();
        write!(f, "{} {}", self.ty.name, name.display())
    }
}

/// Adds an empty object and a full one for each type without cases.
pub(crate) fn add_missing() {
    for ty in TYPES {
        let folder = folder().join(ty.name);
        if folder.exists() {
            continue;
        }
        let messages = (1..200).map(|seed| (ty.any)(seed));
        let full = messages.max_by_key(Vec::len).expect("some");
        let full = json::parse(&(ty.read)(&full).expect("it was just written"));
        let full = serde_json::to_string_pretty(&full).expect("JSON") + "\n";
        fs::create_dir(&folder).expect("the set can be written");
        for (name, json) in [("empty.txt", "{}\n"), ("full.txt", &full)] {
            fs::write(folder.join(name), json).expect("the set can be written");
        }
    }
}
