//! What is in a guest that opens a message and reads it, and what is not.

use std::fs;

use wasmparser::{KnownCustom, Name, NameSectionReader, Parser, Payload};

use crate::guest::build;

/// Code that formats is many times larger than all that reads: a guest must not have it because a schema has names for things.
#[test]
fn a_guest_that_only_reads_has_nothing_that_formats() {
    formats_nothing("flock-guest");
}

#[test]
fn a_guest_that_opens_by_name_has_nothing_that_formats() {
    formats_nothing("karmem-tests-directory-guest");
}

/// What structs say of themselves is for who asks. This guest shows messages, by the names of fields.
#[test]
fn a_guest_that_shows_fields_has_no_docs() {
    let guest = fs::read(build("karmem-tests-guest")).expect("the guest");
    let has = |text: &str| {
        guest
            .windows(text.len())
            .any(|bytes| bytes == text.as_bytes())
    };
    assert!(has("http_port"), "the name of a field");
    let schema = include_str!("../../../schemas/kinds.km");
    let docs = schema
        .lines()
        .filter_map(|line| line.trim_start().strip_prefix("/// "));
    let found: Vec<&str> = docs.filter(|doc| has(doc)).collect();
    assert!(found.is_empty(), "{found:?}");
}

fn formats_nothing(package: &str) {
    let guest = fs::read(build(package)).expect("the guest");
    let functions = functions(&guest);
    let has = |part| functions.iter().any(|name| name.contains(part));
    assert!(has("karmem6verify"), "it verifies");
    assert!(!has("flt2dec"), "it formats a number");
    assert!(!has("DebugStruct5field"), "it formats a struct");
}

/// The names of all functions.
fn functions(module: &[u8]) -> Vec<&str> {
    let sections = Parser::new(0)
        .parse_all(module)
        .map(|section| section.expect("a section"));
    let names = sections.filter_map(|section| match section {
        Payload::CustomSection(section) => match section.as_known() {
            KnownCustom::Name(names) => Some(names),
            _ => None,
        },
        _ => None,
    });
    names.flat_map(in_section).collect()
}

fn in_section(names: NameSectionReader<'_>) -> Vec<&str> {
    names
        .into_iter()
        .filter_map(|names| match names.expect("names") {
            Name::Function(names) => Some(names.into_iter().map(|name| name.expect("a name").name)),
            _ => None,
        })
        .flatten()
        .collect()
}
