//! Files that import each other, as they lie on a disk.

use crate::place::{Place, names_in};

const MATH: &str = "karmem math; struct Vec3 inline { X float32; Y float32; Z float32; }";

fn place() -> Place {
    Place::with(&[
        (
            "schemas/game.km",
            "karmem game; import \"parts/hero.km\"; import \"../lib/math.km\"; struct Game table { Hero Hero; Pos Vec3; }",
        ),
        (
            "schemas/parts/hero.km",
            "karmem hero; import \"../../lib/../lib/math.km\"; struct Hero table { Pos Vec3; }",
        ),
        ("lib/math.km", MATH),
    ])
}

#[test]
fn what_is_imported_is_written_too() {
    let place = place();
    place.run(&["generate", "schemas/game.km"]).exits(0);
    assert_eq!(
        names_in(&place.path("generated/rust")),
        ["game.rs", "hero.rs", "math.rs"]
    );
    let ended = place
        .run(&["generate", "--stdout", "schemas/game.km"])
        .exits(0);
    assert_eq!(ended.stdout, place.read("generated/rust/game.rs"));
}

#[test]
fn a_file_counts_once_however_it_is_named() {
    let place = place();
    let ended = place
        .run(&[
            "generate",
            "lib/math.km",
            "./schemas/../lib/math.km",
            "schemas/game.km",
        ])
        .exits(0);
    assert_eq!(
        ended.stderr.matches("math.rs").count(),
        1,
        "{}",
        ended.stderr
    );
}

#[cfg(unix)]
#[test]
fn a_link_is_the_file_that_it_leads_to() {
    let place = place();
    std::os::unix::fs::symlink(place.path("lib"), place.path("schemas/link")).unwrap();
    place.write(
        "schemas/linked.km",
        b"karmem linked; import \"link/math.km\"; import \"parts/hero.km\"; struct A table { H Hero; V Vec3; }",
    );
    let ended = place.run(&["generate", "schemas/linked.km"]).exits(0);
    assert_eq!(
        ended.stderr.matches("math.rs").count(),
        1,
        "{}",
        ended.stderr
    );
    // Behind a link, `..` leads out of the folder that it leads to.
    place.write(
        "schemas/behind.km",
        b"karmem behind; import \"link/../schemas/parts/hero.km\"; struct A table { H Hero; }",
    );
    place.run(&["check", "schemas/behind.km"]).exits(0);
}

#[test]
fn standard_input_imports_from_the_working_folder() {
    let place = place();
    let schema = b"karmem game; import \"lib/math.km\"; struct Game table { Pos Vec3; }";
    place.run_with_stdin(&["check", "-"], schema).exits(0);
    place
        .run_with_stdin(&["generate", "-"], schema)
        .exits(0)
        .says("game.rs")
        .says("math.rs");
}

#[test]
fn places_in_imported_files_are_named_as_short_as_people_would() {
    let place = place();
    place.write(
        "lib/math.km",
        b"karmem math; struct Vec3 inline { X flaot32; }",
    );
    place
        .run(&["check", "schemas/game.km"])
        .exits(1)
        .says("lib/math.km:1:")
        .says("1 error");
    place.write(
        "schemas/lost.km",
        b"karmem lost; import \"gone.km\"; struct A table { G Gone; }",
    );
    place
        .run(&["check", "schemas/lost.km"])
        .exits(1)
        .says("there is no such file")
        .says("1 error");
}

#[test]
fn two_files_of_one_name_cannot_be_written() {
    let place = place();
    place.write("schemas/math.km", MATH.as_bytes());
    place
        .run(&["generate", "schemas/game.km", "schemas/math.km"])
        .exits(2)
        .says("schemas/math.km and lib/math.km")
        .says("rust/math.rs");
}

#[test]
fn an_editor_checks_what_it_has_not_written() {
    let place = place();
    let unsaved = b"karmem game; import \"../lib/math.km\"; struct Player inline { At Vec4; }";
    place
        .run_with_stdin(&["check", "-"], unsaved)
        .exits(1)
        .says("cannot import `../lib/math.km`");
    let arguments = ["check", "--stdin-name", "schemas/game.km", "-"];
    place
        .run_with_stdin(&arguments, unsaved)
        .exits(1)
        .says("schemas/game.km:1:")
        .says("did you mean `Vec3`?");
    // Whoever imports the file gets what the editor has, too.
    place.write(
        "schemas/all.km",
        b"karmem all; import \"game.km\"; struct Team inline { One Player; }",
    );
    let both = [&arguments[..], &["schemas/all.km"]].concat();
    place
        .run_with_stdin(&both, b"karmem game; struct Coach inline { X uint8; }")
        .exits(1)
        .says("there is no type `Player`");
    place
        .run(&["check", "--stdin-name", "a.km", "schemas/game.km"])
        .exits(2)
        .says("not among the files");
    place
        .run_with_stdin(&["fmt", "--stdin-name", "a.km", "-"], b"karmem")
        .exits(1)
        .says("a.km:1:");
}
