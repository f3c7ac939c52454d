//! `karmemc layout`: what it prints where.

use crate::place::{BAD, GOOD, Place, WARNED};

#[test]
fn a_pipe_gets_plain_text() {
    let place = Place::with(&[("game.km", GOOD)]);
    let ended = place.run(&["layout", "game.km"]).exits(0);
    assert_eq!(ended.stderr, "");
    assert!(
        ended
            .stdout
            .starts_with("Vec3  inline, 16 bytes, align 8, id ")
    );
    assert!(
        ended
            .stdout
            .contains("game.km: 1 struct, 3 fields, 16 bytes, 4 of them padding (25.0 %)")
    );
    assert!(!ended.stdout.contains(['\u{1b}', '│']));
}

#[test]
fn colours_come_where_they_are_asked_for() {
    let place = Place::with(&[("game.km", GOOD)]);
    let ended = place
        .run(&["layout", "--color", "always", "game.km"])
        .exits(0);
    assert!(ended.stdout.contains("\u{1b}["));
}

#[test]
fn tools_get_json() {
    let place = Place::with(&[("game.km", GOOD)]);
    let ended = place
        .run(&["layout", "--format", "json", "game.km"])
        .exits(0);
    let document: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap();
    assert_eq!(document["structs"][0]["id_text"], "10268726485798425099");
    assert_eq!(document["structs"][0]["id"], 10_268_726_485_798_425_099_u64);
    assert_eq!(document["totals"]["padding"], 4);
}

#[test]
fn a_picture_goes_into_a_file() {
    let place = Place::with(&[("game.km", GOOD)]);
    place
        .run(&["layout", "--format", "svg", "-o", "game.svg", "game.km"])
        .exits(0)
        .says_nothing();
    assert!(place.read("game.svg").starts_with("<svg "));
    place
        .run(&["layout", "-o", "nowhere/game.txt", "game.km"])
        .exits(2)
        .says("nowhere/game.txt: cannot be written");
}

#[test]
fn one_struct_can_be_chosen() {
    let schema = "karmem game; struct Near inline { A uint8; } struct Other inline { A uint8; }";
    let place = Place::with(&[("game.km", schema)]);
    let ended = place
        .run(&["layout", "--struct", "Other", "game.km"])
        .exits(0);
    assert!(ended.stdout.contains("Other") && !ended.stdout.contains("Near"));
    place
        .run(&["layout", "--struct", "Neer", "game.km"])
        .exits(2)
        .says("game.km: declares no struct `Neer`; did you mean `Near`?");
}

#[test]
fn only_structs_of_the_file_are_shown() {
    let place = Place::with(&[
        (
            "game.km",
            "karmem game; import \"math.km\"; struct Player inline { At Vec3; }",
        ),
        (
            "math.km",
            "karmem math; struct Vec3 inline { X float32; Y float32; Z float32; }",
        ),
    ]);
    let ended = place.run(&["layout", "game.km"]).exits(0);
    assert!(ended.stdout.starts_with("Player"));
    assert!(ended.stdout.contains("game.km: 1 struct, 1 field"));
}

#[test]
fn what_is_no_struct_of_the_file_is_told_from_what_is_nowhere() {
    let place = Place::with(&[
        (
            "game.km",
            "karmem game; import \"math.km\"; enum Team uint8 { Orcs; } struct Player inline { At Vec3; Team Team; } union Any { Player; }",
        ),
        ("math.km", "karmem math; struct Vec3 inline { X float32; }"),
    ]);
    let layout = |name| place.run(&["layout", "--struct", name, "game.km"]).exits(2);
    layout("Vec3").says("game.km: declares no struct `Vec3`; `math.km` does: name that file");
    layout("Any").says("that is a union");
    layout("Team").says("that is an enum");
}

#[test]
fn a_dash_is_standard_output() {
    let place = Place::with(&[("game.km", GOOD)]);
    let ended = place
        .run(&["layout", "--format", "svg", "-o", "-", "game.km"])
        .exits(0);
    assert!(ended.stdout.starts_with("<svg"));
    assert!(!place.path("-").exists());
}

#[test]
fn what_is_wrong_is_told_and_nothing_else() {
    let place = Place::with(&[("bad.km", BAD)]);
    let ended = place.run(&["layout", "bad.km"]).exits(1).says("flaot32");
    assert_eq!(ended.stdout, "");
    let ended = place
        .run(&["layout", "--message-format", "json", "bad.km"])
        .exits(1);
    assert_eq!(ended.stdout, "");
    assert!(ended.stderr.starts_with('{'));
    let ended = place
        .run(&["layout", "missing.km"])
        .exits(2)
        .says("there is no such file");
    assert_eq!(ended.stdout, "");
}

#[test]
fn what_could_be_better_is_for_check_to_say() {
    let place = Place::with(&[("game.km", WARNED)]);
    let ended = place.run(&["layout", "game.km"]).exits(0);
    assert_eq!(ended.stderr, "");
    let ended = place.run(&["dump", "--stage", "model", "game.km"]).exits(0);
    assert_eq!(ended.stderr, "");
}
