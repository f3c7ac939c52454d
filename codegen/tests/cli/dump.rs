//! `karmemc dump`: one document, or what keeps it from being one.

use crate::place::{BAD, GOOD, Place};

#[test]
fn each_stage_is_one_document() {
    let place = Place::with(&[("game.km", GOOD)]);
    for stage in ["ast", "model", "access"] {
        let ended = place.run(&["dump", "--stage", stage, "game.km"]).exits(0);
        assert_eq!(ended.stderr, "");
        let document: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap();
        assert_eq!(document["version"], 1);
        assert_eq!(document["stage"], stage);
        assert_eq!(document["file"], "game.km");
    }
}

#[test]
fn standard_input_is_a_file_too() {
    let place = Place::with(&[]);
    let ended = place
        .run_with_stdin(&["dump", "--stage", "model", "-"], GOOD.as_bytes())
        .exits(0);
    let document: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(document["file"], "<stdin>");
}

#[test]
fn what_is_wrong_is_told_and_nothing_else() {
    let place = Place::with(&[("bad.km", BAD), ("broken.km", "karmem game; struct {")]);
    for stage in ["model", "access"] {
        let ended = place
            .run(&["dump", "--stage", stage, "bad.km"])
            .exits(1)
            .says("flaot32");
        assert_eq!(ended.stdout, "");
    }
    for stage in ["ast", "model"] {
        let ended = place.run(&["dump", "--stage", stage, "broken.km"]).exits(1);
        assert_eq!(ended.stdout, "");
        assert_ne!(ended.stderr, "");
    }
    let ended = place
        .run(&["dump", "--stage", "ast", "missing.km"])
        .exits(2)
        .says("there is no such file");
    assert_eq!(ended.stdout, "");
}

#[test]
fn a_syntax_tree_needs_no_types_and_no_imports() {
    let place = Place::with(&[
        ("bad.km", BAD),
        (
            "alone.km",
            "karmem game; import \"missing.km\"; struct A inline { X Missing; }",
        ),
    ]);
    for file in ["bad.km", "alone.km"] {
        let ended = place.run(&["dump", "--stage", "ast", file]).exits(0);
        assert_eq!(ended.stderr, "");
        assert!(ended.stdout.starts_with('{'));
    }
}
