//! Schemas that were cut short, glued together wrongly or are no schemas at all: answers, never a panic.

use std::fs;

use karmem_codegen::render::human::HumanRenderer;
use karmem_codegen::render::human::termcolor::NoColor;
use karmem_codegen::render::json::JsonRenderer;
use karmem_codegen::{Language, Source, backend, compile};

/// Takes `bytes` all the way: to printed code, or to rendered errors.
fn go_all_the_way(bytes: &[u8]) {
    let compilation = compile(vec![Source::new("hostile.km", bytes)]);
    assert_eq!(
        compilation.schemas[0].is_none(),
        compilation.error_count() > 0
    );
    if let Some(schema) = compilation.schemas[0] {
        assert!(!backend::print(Language::Rust, &compilation.model, schema).is_empty());
    }
    let sources = &compilation.sources;
    let (human, json) = (HumanRenderer::new(sources), JsonRenderer::new(sources));
    for diagnostic in &compilation.diagnostics {
        human
            .render(diagnostic, &mut NoColor::new(Vec::new()))
            .unwrap();
        let line: serde_json::Value = serde_json::from_str(&json.render(diagnostic)).unwrap();
        assert!(
            line["line"].as_u64() >= Some(1) && line["column"].as_u64() >= Some(1),
            "{line}"
        );
    }
}

/// Every schema of the ui tests.
fn schemas() -> Vec<Vec<u8>> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../tests/ui");
    let files = ["ok", "fail"]
        .into_iter()
        .flat_map(|kind| fs::read_dir(format!("{folder}/{kind}")).unwrap());
    let mut paths: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "km"));
    paths.sort();
    paths
        .into_iter()
        .map(|path| fs::read(path).unwrap())
        .collect()
}

#[test]
fn schemas_cut_at_every_tenth_byte() {
    for schema in schemas() {
        for end in (0..schema.len()).step_by(10) {
            go_all_the_way(&schema[..end]);
        }
    }
}

#[test]
fn schemas_with_words_exchanged() {
    let mut random = Random(0x9E37_79B9_7F4A_7C15);
    for schema in schemas() {
        let text = String::from_utf8_lossy(&schema).into_owned();
        let words: Vec<&str> = text
            .split_inclusive([' ', '\n', ';', '(', ')', '[', ']', '{', '}'])
            .collect();
        for _ in 0..40 {
            let mut words = words.clone();
            for _ in 0..3 {
                let (from, to) = (random.below(words.len()), random.below(words.len()));
                words[to] = words[from];
            }
            go_all_the_way(words.concat().as_bytes());
        }
    }
}

#[test]
fn schemas_with_bytes_changed() {
    let mut random = Random(0x2545_F491_4F6C_DD1D);
    for schema in schemas() {
        for _ in 0..20 {
            let mut bytes = schema.clone();
            let at = random.below(bytes.len());
            bytes[at] = u8::try_from(random.below(256)).unwrap();
            go_all_the_way(&bytes);
        }
    }
}

#[test]
fn a_line_without_end_is_not_shown() {
    let text = "karmem long;".to_owned() + &"struct A inline { X uint9; } ".repeat(2000);
    let compilation = compile(vec![Source::new("long.km", text)]);
    let renderer = HumanRenderer::new(&compilation.sources);
    for diagnostic in &compilation.diagnostics {
        let mut writer = NoColor::new(Vec::new());
        renderer.render(diagnostic, &mut writer).unwrap();
        assert!(writer.into_inner().len() < 1000);
    }
}

/// A sequence of numbers that looks random and is always the same (xorshift, Marsaglia 2003).
struct Random(u64);

impl Random {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % end as u64).unwrap()
    }
}
