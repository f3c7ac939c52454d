//! All schemas of the repository: those that people read first are in canonical style, and none loses a word in it.

use std::fs;
use std::path::{Path, PathBuf};

use crate::checked::{format_checked, has_errors};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The schemas in a folder and the folders in it.
fn schemas(folder: &str) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "km")
                && let Ok(text) = fs::read_to_string(&path)
            {
                found.push((path, text));
            }
        }
    }
    assert!(!found.is_empty());
    found
}

#[test]
fn no_schema_loses_a_word() {
    let texts = ["schemas", "tests/ui", "idl-parser/tests/cases"]
        .into_iter()
        .flat_map(schemas);
    let good: Vec<_> = texts.filter(|(_, text)| !has_errors(text)).collect();
    assert!(good.len() > 20);
    for (_, text) in good {
        format_checked(&text);
    }
}

#[test]
fn schemas_are_in_canonical_style() {
    for (path, text) in schemas("schemas") {
        assert_eq!(format_checked(&text), text, "{}", path.display());
    }
}

#[test]
fn examples_of_the_documents_are_in_canonical_style() {
    let documents = [
        "README.md",
        "docs/idl.md",
        "docs/format.md",
        "docs/karmemc.md",
    ];
    let mut examples = 0;
    for document in documents {
        let text = fs::read_to_string(root().join(document)).unwrap();
        for block in text.split("```karmem\n").skip(1) {
            let example = block.split("```").next().unwrap_or_default();
            if !has_errors(example) {
                assert_eq!(format_checked(example), example, "in {document}");
                examples += 1;
            }
        }
    }
    assert!(examples > 3);
}
