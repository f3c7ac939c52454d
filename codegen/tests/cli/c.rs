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
fn no_schema_takes_the_place_of_other_headers() {
    for (file, taken) in [
        ("karmem.km", "`karmem.h`"),
        ("Karmem.km", "`Karmem.h`"),
        ("stdint.km", "`stdint.h`"),
        ("time.km", "`time.h`"),
        ("MATH.km", "`MATH.h`"),
    ] {
        let place = Place::with(&[(file, GOOD)]);
        place
            .run(&["generate", file, "--lang", "c"])
            .exits(1)
            .says(&format!("{taken} is taken in C"))
            .says("rename the file");
        assert!(!place.path("generated").exists());
        place.run(&["generate", file]).exits(0);
    }
}

#[test]
fn a_header_that_is_imported_has_a_name_of_its_own_as_well() {
    let importing = "karmem game;\nimport \"time.km\";\n";
    let place = Place::with(&[("game.km", importing), ("time.km", "karmem time;\n")]);
    place
        .run(&["check", "game.km", "--lang", "c"])
        .exits(1)
        .says("time.km:1:8");
}

#[test]
fn a_header_can_be_included() {
    for file in ["we\"ird.km", "end\\", "wh??'.km", "two\nlines.km"] {
        let place = Place::with(&[(file, GOOD)]);
        place
            .run(&["generate", file, "--lang", "c"])
            .exits(1)
            .says("cannot be the name of a header in C");
        assert!(!place.path("generated").exists());
    }
}

#[test]
fn what_comes_in_is_named_after_its_package() {
    let place = Place::with(&[]);
    place
        .run_with_stdin(&["check", "-", "--lang", "c"], b"karmem time;")
        .exits(1)
        .says("rename the package");
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
