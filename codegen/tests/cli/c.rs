//! What `karmemc` does for C beside what it does for every language: the header that all others include, and one namespace for all names.

use std::fs;

use crate::place::{BAD, GOOD, Place, names_in};

const COLLIDES: &str =
    "karmem game; struct Monster table { DataName bool; } struct MonsterData table { Name bool; }";

#[test]
fn the_support_header_lies_beside_the_others() {
    let place = Place::with(&[("game.km", GOOD)]);
    place
        .run(&["generate", "game.km", "--lang", "rust,c"])
        .exits(0)
        .says("wrote generated/c/karmem.h");
    assert_eq!(names_in(&place.path("generated")), ["c", "rust"]);
    assert_eq!(names_in(&place.path("generated/c")), ["game.h", "karmem.h"]);
    place
        .run(&["generate", "game.km", "--lang", "c", "--check"])
        .exits(0);

    // It is karmemc's own: an older one is replaced without --force.
    let header = place.read("generated/c/karmem.h");
    let (first_line, _) = header.split_once('\n').unwrap();
    place.write("generated/c/karmem.h", first_line.as_bytes());
    place
        .run(&["generate", "game.km", "--lang", "c", "--check"])
        .exits(1)
        .writes("--- generated/c/karmem.h");
    place
        .run(&["generate", "game.km", "--lang", "c"])
        .exits(0)
        .says("wrote generated/c/karmem.h")
        .says("unchanged generated/c/game.h");
    assert_eq!(place.read("generated/c/karmem.h"), header);
}

#[test]
fn standard_output_has_the_schema_alone() {
    let place = Place::with(&[("game.km", GOOD)]);
    let ended = place
        .run(&["generate", "game.km", "--lang", "c", "--stdout"])
        .exits(0);
    place.run(&["generate", "game.km", "--lang", "c"]).exits(0);
    assert_eq!(ended.stdout, place.read("generated/c/game.h"));
}

#[test]
fn no_schema_takes_the_place_of_the_support_header() {
    let place = Place::with(&[("karmem.km", GOOD)]);
    place
        .run(&["generate", "karmem.km", "--lang", "c"])
        .exits(2)
        .says("karmem.km is printed to c/karmem.h, which all other files include; rename it");
    assert!(!place.path("generated").exists());
    place.run(&["generate", "karmem.km"]).exits(0);
}

#[test]
fn nothing_is_written_when_the_schema_is_bad() {
    let place = Place::with(&[("bad.km", BAD)]);
    place.run(&["generate", "bad.km", "--lang", "c"]).exits(1);
    assert!(!fs::exists(place.path("generated")).unwrap());
}

#[test]
fn names_are_looked_at_for_the_languages_that_are_asked_for() {
    let place = Place::with(&[("game.km", COLLIDES)]);
    place.run(&["check", "game.km"]).exits(0);
    place.run(&["generate", "game.km"]).exits(0);
    for arguments in [
        &["check", "game.km", "--lang", "c"][..],
        &["generate", "game.km", "--lang", "rust,c"],
    ] {
        place.run(arguments).exits(1).says(
            "`Monster.DataName` and `MonsterData.Name` both make `game_monster_data_name` in C",
        );
    }
    assert_eq!(names_in(&place.path("generated")), ["rust"]);
}
