//! What other tools read: each stage of a schema as JSON.
//!
//! A case is a `.km` file in `tests/ui/dump`; what is expected stands beside it in `.snap` files, which
//! `INSTA_UPDATE=always cargo test -p karmem-codegen --test dump` writes. A snapshot is indented, what is written is not.

mod common;
mod compiled;

use std::collections::BTreeSet;
use std::path::Path;

use common::assert_snapshot;
use compiled::compile_file;
use karmem_codegen::{Source, dump};
use karmem_idl::FileId;
use serde_json::Value;

type Dump = fn(&Path) -> String;

const STAGES: [(&str, Dump); 3] = [("ast", ast), ("model", model), ("access", access)];

#[test]
fn documents() {
    insta::glob!("../../tests/ui/dump", "*.km", |path| {
        for (stage, dump) in STAGES {
            let document: Value = serde_json::from_str(&dump(path)).expect("JSON");
            assert_eq!(document["stage"], stage);
            let text = serde_json::to_string_pretty(&document).unwrap();
            assert_snapshot(path, &format!(".{stage}"), &text);
        }
    });
}

#[test]
fn every_key_and_kind_is_documented() {
    let documented = include_str!("../../docs/dump.md");
    let mut words = BTreeSet::new();
    for folder in ["../../tests/ui/dump", "../../tests/ui/ok"] {
        insta::glob!(folder, "*.km", |path| {
            for (_, dump) in STAGES {
                collect(&serde_json::from_str(&dump(path)).unwrap(), &mut words);
            }
        });
    }
    let missing: Vec<_> = words
        .iter()
        .filter(|word| !documented.contains(&format!("`{word}`")))
        .collect();
    assert!(missing.is_empty(), "not in docs/dump.md: {missing:?}");
}

/// All keys, and all kinds.
fn collect(value: &Value, words: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                words.insert(key.clone());
                if let ("kind", Some(kind)) = (key.as_str(), value.as_str()) {
                    words.insert(kind.to_owned());
                }
                collect(value, words);
            }
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, words)),
        _ => {}
    }
}

#[test]
fn parts_have_no_gaps() {
    let path = Path::new("../tests/ui/dump/everything.km");
    let document: Value = serde_json::from_str(&access(path)).unwrap();
    for declared in document["structs"].as_array().unwrap() {
        let mut end = 0;
        for part in declared["parts"].as_array().unwrap() {
            assert_eq!(part["offset"], end, "{declared:#}");
            end += part["size"].as_u64().unwrap();
        }
        assert_eq!(declared["size"], end);
    }
}

#[test]
fn spans_are_those_of_the_text() {
    let path = Path::new("../tests/ui/dump/everything.km");
    let text = std::fs::read_to_string(path).unwrap();
    let document: Value = serde_json::from_str(&ast(path)).unwrap();
    let tavern = document["declarations"]
        .as_array()
        .unwrap()
        .iter()
        .find(|declared| declared["name"]["text"] == "Tavern")
        .expect("Tavern is declared");
    let span = &tavern["name"]["span"];
    let at = |key: &str| usize::try_from(span[key].as_u64().unwrap()).unwrap();
    assert_eq!(&text[at("start")..at("end")], "Tavern");
    let line = text.lines().nth(at("line") - 1).unwrap();
    assert!(line[at("column") - 1..].starts_with("Tavern"));
}

fn ast(path: &Path) -> String {
    let source = Source::new(name(path), std::fs::read(path).unwrap());
    let text = karmem_idl::decode(FileId(0), source.bytes()).unwrap();
    let schema = karmem_idl::parse(FileId(0), text).schema.unwrap();
    written(|out| dump::write_ast(&schema, &source, out))
}

fn model(path: &Path) -> String {
    let model = compile_file(path);
    written(|out| dump::write_model(&model, &name(path), out))
}

fn access(path: &Path) -> String {
    let model = compile_file(path);
    written(|out| dump::write_access(&model, &name(path), out))
}

fn name(path: &Path) -> String {
    path.file_name().unwrap().to_string_lossy().into_owned()
}

fn written(write: impl FnOnce(&mut Vec<u8>) -> std::io::Result<()>) -> String {
    let mut out = Vec::new();
    write(&mut out).unwrap();
    assert_eq!(
        out.iter().filter(|&&byte| byte == b'\n').count(),
        1,
        "one line"
    );
    String::from_utf8(out).unwrap()
}
