//! What the README shows is what is there: every block of code in it stands in a file that is built and run.

use std::fs;
use std::path::Path;

/// The files that the README shows parts of.
const SHOWN: [&str; 4] = [
    "schemas/flock.km",
    "generated/rust/flock.rs",
    "examples/flock/host/src/main.rs",
    "examples/flock/guest/src/lib.rs",
];

#[test]
fn code_in_the_readme_is_code_of_the_examples() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let read = |file: &str| fs::read_to_string(root.join(file)).expect("a file of the repository");
    let readme = read("README.md");
    let files = SHOWN.map(read);
    let blocks: Vec<&str> = blocks(&readme).collect();
    assert_eq!(blocks.len(), SHOWN.len(), "one block for each file");
    for (block, (name, text)) in blocks.into_iter().zip(SHOWN.iter().zip(&files)) {
        assert!(
            text.contains(block),
            "{name} does not have this any more:\n{block}"
        );
    }
}

/// The blocks of code in Markdown that are not for a shell.
fn blocks(markdown: &str) -> impl Iterator<Item = &str> {
    markdown
        .split("\n```")
        .skip(1)
        .step_by(2)
        .filter_map(|block| {
            let (language, code) = block.split_once('\n')?;
            (language != "sh").then_some(code)
        })
}
