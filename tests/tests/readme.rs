//! What the documentation shows is what is there: the code in the README stands in files that are built and run, and
//! every link leads to a file.

use std::fs;
use std::path::Path;

use karmem_tests::pages;

/// The files that the README shows parts of.
const SHOWN: [&str; 6] = [
    "schemas/flock.km",
    "generated/rust/flock.rs",
    "tests/tests/from_rust.rs",
    "examples/flock/host/src/main.rs",
    "examples/flock/guest/src/lib.rs",
    "examples/flock/c/guest.c",
];

#[test]
fn code_in_the_readme_is_code_of_the_examples() {
    let readme = pages::read("README.md");
    let files = SHOWN.map(pages::read);
    let blocks: Vec<&str> = pages::blocks(&readme)
        .filter(|(language, _)| *language != "sh")
        .map(|(_, code)| code)
        .collect();
    assert!(
        blocks.len() >= SHOWN.len(),
        "one block for each file, and then others"
    );
    for (block, (name, text)) in blocks.into_iter().zip(SHOWN.iter().zip(&files)) {
        assert!(
            text.contains(block),
            "{name} does not have this any more:\n{block}"
        );
    }
}

#[test]
fn every_link_leads_to_a_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the workspace");
    let mut pages = vec![root.join("README.md"), root.join("ARCHITECTURE.md")];
    let mut folders = vec![root.join("docs")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "md") {
                pages.push(path);
            }
        }
    }
    assert!(pages.len() > 10, "the documentation was not found");
    for page in pages {
        let text = fs::read_to_string(&page).expect("a page");
        for link in text
            .split("](")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
        {
            let file = link.split('#').next().unwrap_or_default();
            let target = page.parent().expect("a folder").join(file);
            let is_elsewhere = link.contains("://");
            assert!(
                is_elsewhere || target.exists(),
                "{}: {link}",
                page.display()
            );
        }
    }
}
