//! The language reference explains every code that a diagnostic can have, and no other.

use std::collections::BTreeSet;

#[test]
fn every_code_is_in_the_table_of_the_reference() {
    let constants = [
        include_str!("../../idl-parser/src/code.rs"),
        include_str!("../src/code.rs"),
    ];
    let declared: BTreeSet<&str> = constants
        .iter()
        .flat_map(|text| text.lines())
        .filter(|line| line.starts_with("pub const "))
        .filter_map(|line| line.split('"').nth(1))
        .collect();
    assert!(declared.contains("KM0001") && declared.contains("KM0050"));
    let reference = include_str!("../../docs/idl.md");
    let rows: Vec<&str> = reference
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next())
        .filter(|code| code.starts_with("KM"))
        .collect();
    let listed: BTreeSet<&str> = rows.iter().copied().collect();
    assert_eq!(listed, declared);
    assert_eq!(rows, Vec::from_iter(declared), "once each, in order");
}
