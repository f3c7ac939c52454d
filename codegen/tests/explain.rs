//! Every code has a page, and the examples on it are what it says they are.
//!
//! A page's section `Wrong` yields its code and no other; its section `Right` yields nothing at all. Of several blocks in a section,
//! each begins with a comment that names its file, and the first is the one that imports the others.

use std::collections::BTreeSet;

use karmem_codegen::explain::{PAGES, Page, page};
use karmem_codegen::{MAX_DIAGNOSTICS, MAX_FILE_SIZE, Source, compile};

/// A code, and what makes a schema that yields it.
type Generator = (&'static str, fn() -> Vec<u8>);

/// Schemas that yield a code and cannot stand on a page: they are no text, or too long.
const GENERATED: &[Generator] = &[
    ("KM0001", || b"karmem game; // Gr\xF6\xDFe".to_vec()),
    ("KM0002", || b"karmem game;\0\0\0".to_vec()),
    ("KM0003", || vec![b' '; MAX_FILE_SIZE + 1]),
    ("KM0024", || {
        let variants = "A = ;".repeat(200);
        format!("karmem game; enum Team uint8 {{ {variants} }}").into()
    }),
    ("KM0026", || {
        format!("karmem game @about(`{}`);", "x".repeat(70_000)).into()
    }),
    ("KM0072", || {
        let fields = (0..=MAX_DIAGNOSTICS).map(|number| format!("F{number} Q{number};"));
        let fields: String = fields.collect();
        format!("karmem game; struct Monster table {{ {fields} }}").into()
    }),
];

/// The codes in the two files that list them, the retired ones included.
fn declared() -> BTreeSet<&'static str> {
    let files = [
        include_str!("../../idl-parser/src/code.rs"),
        include_str!("../src/code.rs"),
    ];
    let lines = files.iter().flat_map(|text| text.lines());
    lines
        .filter(|line| line.starts_with("pub const ") || line.starts_with("// KM"))
        .filter_map(|line| {
            let code = line.get(line.find("KM")?..)?.get(..6)?;
            code[2..].parse::<u32>().is_ok().then_some(code)
        })
        .collect()
}

#[test]
fn every_code_has_a_page_in_order() {
    let codes: Vec<&str> = PAGES.iter().map(|page| page.code).collect();
    assert_eq!(codes, Vec::from_iter(declared()));
    for page in PAGES {
        let title = format!("# {}: {}\n\n", page.code, page.title());
        assert!(page.markdown.starts_with(&title), "{title}");
    }
}

#[test]
fn the_table_of_the_reference_has_the_titles() {
    let reference = include_str!("../../docs/idl.md");
    let rows = reference.lines().filter(|line| line.starts_with("| `KM"));
    let listed: Vec<(&str, &str)> = rows
        .filter_map(|row| {
            let (code, title) = row.strip_prefix("| `")?.split_once("` | ")?;
            Some((code, title.trim_end_matches('|').trim_end()))
        })
        .collect();
    let titles: Vec<_> = PAGES.iter().map(|page| (page.code, page.title())).collect();
    assert_eq!(listed, titles);
}

#[test]
fn wrong_examples_yield_the_code_and_no_other() {
    let faults = PAGES
        .iter()
        .filter(|page| !page.is_retired())
        .filter_map(|page| {
            let generated = GENERATED.iter().find(|(code, _)| *code == page.code);
            let found = match generated {
                // So long a schema may be wrong in other ways, too.
                Some((_, make)) => found([Source::new("generated.km", make())])
                    .into_iter()
                    .filter(|(code, _)| *code == page.code)
                    .collect(),
                None => found(example(page, "Wrong")),
            };
            let is_right = !found.is_empty() && found.iter().all(|(code, _)| *code == page.code);
            (!is_right).then_some((page.code, found))
        });
    let faults: Vec<_> = faults.collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn right_examples_yield_nothing() {
    let found = PAGES
        .iter()
        .map(|page| (page.code, found(example(page, "Right"))));
    let faults: Vec<_> = found.filter(|(_, found)| !found.is_empty()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn codes_are_found_however_they_are_written() {
    for written in ["KM0012", "km0012", "Km12", "12", "0012"] {
        assert_eq!(page(written).map(|page| page.code), Some("KM0012"));
    }
    for written in [
        "",
        "KM",
        "KM0000",
        "+12",
        "KM-12",
        "12 ",
        "ße",
        "99999999999",
    ] {
        assert_eq!(page(written), None, "{written:?}");
    }
}

/// Codes and messages of what is found in the first of `sources`, which may import the others, or in these.
fn found(sources: impl Into<Vec<Source>>) -> Vec<(&'static str, String)> {
    let diagnostics = compile(sources.into()).diagnostics.into_iter();
    diagnostics
        .map(|found| (found.code, found.message))
        .collect()
}

/// The schemas in the section `heading` of a page.
fn example(page: &Page, heading: &str) -> Vec<Source> {
    let heading = format!("\n## {heading}\n");
    let section = page.markdown.split(&heading).nth(1);
    let section = section.and_then(|rest| rest.split("\n## ").next());
    let blocks = section.unwrap_or_default().split("```karmem\n").skip(1);
    let sources: Vec<Source> = blocks
        .filter_map(|block| block.split("```").next())
        .map(|text| {
            let name = text
                .strip_prefix("// ")
                .and_then(|rest| rest.lines().next());
            let name = name.filter(|name| name.ends_with(".km"));
            Source::new(name.unwrap_or("schema.km"), text)
        })
        .collect();
    assert!(!sources.is_empty(), "{} has no{heading}", page.code);
    sources
}
