//! Warnings, silenced and denied.

use crate::place::{Place, WARNED};

const TWO: &str = "karmem game; struct Vec3 inline @idd(`1`) { x float32; }";

#[test]
fn warnings_can_be_denied_all_at_once_or_by_lint() {
    let place = Place::with(&[("game.km", WARNED), ("two.km", TWO)]);
    place.run(&["check", "game.km"]).exits(0).says("1 warning");
    for deny in ["warnings", "tag-typo", "padding,tag-typo"] {
        place
            .run(&["check", "--deny", deny, "game.km"])
            .exits(1)
            .says("error[KM0070]")
            .says("1 error");
    }
    place
        .run(&["check", "--deny", "padding", "game.km"])
        .exits(0)
        .says("1 warning");
    place
        .run(&["check", "--deny", "tag-typo", "two.km"])
        .exits(1)
        .says("1 error and 1 warning");
}

#[test]
fn a_denied_warning_keeps_code_from_being_written() {
    let place = Place::with(&[("game.km", WARNED)]);
    place
        .run(&["generate", "--deny", "warnings", "game.km"])
        .exits(1);
    assert!(!place.path("generated").exists());
}

#[test]
fn lints_can_be_silenced_and_that_wins() {
    let place = Place::with(&[("two.km", TWO)]);
    let ended = place
        .run(&["check", "--allow", "tag-typo", "two.km"])
        .exits(0)
        .says("1 warning");
    assert!(!ended.stderr.contains("KM0070"), "{}", ended.stderr);
    let silent = [
        "check",
        "--allow",
        "tag-typo",
        "--allow",
        "name-style",
        "--deny",
        "warnings",
        "two.km",
    ];
    assert_eq!(place.run(&silent).exits(0).stderr, "");
}

#[test]
fn a_lint_that_is_not_there_is_wrong_usage() {
    let place = Place::with(&[("game.km", WARNED)]);
    place
        .run(&["check", "--allow", "tag-typos", "game.km"])
        .exits(2)
        .says("tag-typo");
}

#[test]
fn a_lint_is_also_known_by_its_code() {
    let place = Place::with(&[("game.km", WARNED)]);
    place
        .run(&["check", "--deny", "KM0070", "game.km"])
        .exits(1)
        .says("error[KM0070]");
    let ended = place.run(&["check", "--allow", "KM0070", "game.km"]);
    assert_eq!(ended.exits(0).stderr, "");
    let page = place.run(&["explain", "tag-typo"]).exits(0).stdout;
    assert_eq!(page, place.run(&["explain", "KM0070"]).exits(0).stdout);

    place.write("code.km", b"karmem game @allow(KM0070);");
    let ended = place.run(&["check", "code.km"]).exits(1);
    ended.says("did you mean `tag-typo`?");
}
