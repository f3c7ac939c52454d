//! The examples of the language reference are good schemas.

use crate::checked::parse_checked;

#[test]
fn examples_of_the_reference_are_good() {
    let reference = include_str!("../../../docs/idl.md");
    let blocks = reference.split("```karmem\n").skip(1);
    let examples: Vec<&str> = blocks
        .filter_map(|block| block.split("```").next())
        .collect();
    assert!(!examples.is_empty());
    for example in examples {
        assert_eq!(parse_checked(example).diagnostics, [], "in {example}");
    }
}
