//! What `karmemc generate` writes, and what it leaves alone.

use std::fs;

use crate::place::{BAD, GOOD, Place, names_in};

#[test]
fn generated_files_go_to_a_folder_for_the_language() {
    let place = Place::with(&[("schemas/game.km", GOOD), ("schemas/other.km", GOOD)]);
    place
        .run(&["generate", "schemas/game.km", "schemas/other.km"])
        .exits(0)
        .says("wrote generated/rust/game.rs");
    assert_eq!(names_in(&place.path("generated")), ["rust"]);
    assert_eq!(
        names_in(&place.path("generated/rust")),
        ["game.rs", "other.rs"]
    );

    place
        .run(&[
            "generate",
            "schemas/game.km",
            "-o",
            "elsewhere/deep",
            "--lang",
            "rust,rust",
        ])
        .exits(0);
    assert_eq!(
        place.read("elsewhere/deep/rust/game.rs"),
        place.read("generated/rust/game.rs")
    );

    let ended = place
        .run(&["generate", "schemas/game.km", "--stdout"])
        .exits(0);
    assert_eq!(ended.stdout, place.read("generated/rust/game.rs"));
    assert!(
        !ended.stdout.contains("schemas/"),
        "a schema is named without the folders of a machine"
    );
}

#[test]
fn standard_output_takes_one_file() {
    let place = Place::with(&[("a.km", GOOD), ("b.km", GOOD)]);
    let ended = place
        .run(&["generate", "a.km", "b.km", "--stdout"])
        .exits(2)
        .says("2 files");
    assert_eq!(ended.stdout, "");
}

#[test]
fn a_file_that_is_up_to_date_is_not_touched() {
    let place = Place::with(&[("game.km", GOOD)]);
    place.run(&["generate", "game.km"]).exits(0);
    let output = place.path("generated/rust/game.rs");
    let before = fs::metadata(&output).unwrap();
    place
        .run(&["generate", "game.km"])
        .exits(0)
        .says("unchanged generated/rust/game.rs");
    let after = fs::metadata(&output).unwrap();
    assert_eq!(before.modified().unwrap(), after.modified().unwrap());
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        assert_eq!(before.ino(), after.ino());
    }
}

#[test]
fn nothing_is_written_when_one_schema_is_bad() {
    let place = Place::with(&[("good.km", GOOD), ("bad.km", BAD)]);
    place.run(&["generate", "good.km", "bad.km"]).exits(1);
    assert!(!place.path("generated").exists());
}

#[test]
fn two_schemas_cannot_share_an_output() {
    let place = Place::with(&[("a/game.km", GOOD), ("b/game.km", GOOD)]);
    place
        .run(&["generate", "a/game.km", "b/game.km"])
        .exits(2)
        .says("a/game.km and b/game.km")
        .says("game.rs");
    assert!(!place.path("generated").exists());
}

#[test]
fn check_compares_and_writes_nothing() {
    let place = Place::with(&[("game.km", GOOD)]);
    place
        .run(&["generate", "game.km", "--check"])
        .exits(1)
        .says("generated/rust/game.rs")
        .says("missing");
    assert!(!place.path("generated").exists());

    place.run(&["generate", "game.km"]).exits(0);
    place
        .run(&["generate", "game.km", "--check"])
        .exits(0)
        .says_nothing();

    let stale = format!("// by hand\n{}", place.read("generated/rust/game.rs"));
    place.write("generated/rust/game.rs", stale.as_bytes());
    place
        .run(&["generate", "game.km", "--check"])
        .exits(1)
        .writes("--- generated/rust/game.rs\n+++ generated/rust/game.rs\n@@ -1,4 +1,3 @@\n-// by hand\n ")
        .says("1 file out of date");
    assert_eq!(place.read("generated/rust/game.rs"), stale);
}
