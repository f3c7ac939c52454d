//! Pages of the documentation, and the code in them: files of the repository come in, blocks and lines go out.

use std::fs;
use std::path::Path;

/// The text of a file, named from the root of the repository.
///
/// # Panics
///
/// When there is none.
#[must_use]
pub fn read(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    let file = root.expect("the workspace").join(file);
    fs::read_to_string(file).expect("a file of the repository")
}

/// The blocks of code in Markdown: the language of each, and the code.
///
/// # Panics
///
/// When a block has no line.
pub fn blocks(markdown: &str) -> impl Iterator<Item = (&str, &str)> {
    let blocks = markdown.split("\n```").skip(1).step_by(2);
    blocks.map(|block| block.split_once('\n').expect("a block has lines"))
}

/// The lines without what indents them.
#[must_use]
pub fn lines(text: &str) -> String {
    text.lines()
        .map(|line| line.trim().to_owned() + "\n")
        .collect()
}
