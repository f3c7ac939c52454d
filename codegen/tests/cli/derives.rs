//! Derives that the command line adds.

use crate::place::Place;

const GAME: &str = "karmem game; import \"geometry.km\"; enum Team uint8 { Humans; Orcs; } \
    struct Game table @rust.derive(`Eq`) { Team Team; Pos Vec3; }";
const GEOMETRY: &str =
    "karmem geometry; struct Vec3 inline { X int32; Y int32; Z int32; W int32; }";

fn place() -> Place {
    Place::with(&[("game.km", GAME), ("geometry.km", GEOMETRY)])
}

#[test]
fn types_derive_what_is_asked_for() {
    let place = place();
    let arguments = [
        "generate",
        "game.km",
        "--derive",
        "Vec3=Hash,Eq",
        "--derive",
        "game.Game=Hash",
        "--derive",
        "*=Eq,serde::Serialize",
    ];
    place.run(&arguments).exits(0);
    let geometry = place.read("generated/rust/geometry.rs");
    for text in [
        "//     karmemc generate geometry.km --derive Vec3=Hash,Eq --derive '*=Eq,serde::Serialize'\n",
        "\n#[derive(Clone, Copy, Hash, Eq, serde::Serialize)]\n",
    ] {
        assert!(geometry.contains(text), "{text}: {geometry}");
    }
    let game = place.read("generated/rust/game.rs");
    for text in [
        "--derive game.Game=Hash --derive '*=Eq,serde::Serialize'\n",
        "    #[derive(serde::Serialize)]\n    pub struct Team: u8 {\n",
        "    #[derive(Eq, Hash, serde::Serialize)]\n    pub struct Game: GameRef",
    ] {
        assert!(game.contains(text), "{text}: {game}");
    }
    // The same command finds nothing to do.
    place.run(&[&arguments[..], &["--check"]].concat()).exits(0);
}

#[test]
fn a_selector_without_a_type_is_a_mistake() {
    let place = place();
    let wrong = [
        (
            "Vec4=Hash",
            "called `Vec4`, which is to derive more; did you mean `Vec3`?",
        ),
        ("game.vec3=Hash", "called `game.vec3`"),
        ("geometry.Vec4=Hash", "did you mean `geometry.Vec3`?"),
        (
            "game.Game.X=Hash",
            "selects no types: write Vec3, game.Vec3, game.* or *",
        ),
        ("=Hash", "selects no types"),
        ("Vec3", "write TYPE=TRAITS"),
        ("Vec3=", "something that has no name"),
        (
            "Vec3=Hash,Ha sh",
            "cannot derive `Ha sh`, which is not a path",
        ),
        (
            "Vec3=Hash,Copy",
            "`geometry.Vec3` is to derive `Copy`, which it has anyway",
        ),
        (
            "game.Team=Hash",
            "`game.Team` is to derive `Hash`, which it has anyway",
        ),
    ];
    for (argument, message) in wrong {
        place
            .run(&["generate", "game.km", "--derive", argument])
            .exits(2)
            .says(message);
    }
    assert!(!place.path("generated").exists());
}

#[test]
fn what_is_printed_elsewhere_derives_nothing_here() {
    place()
        .run(&[
            "generate",
            "game.km",
            "--extern",
            "geometry=crate::geometry",
            "--derive",
            "Vec3=Hash",
        ])
        .exits(2)
        .says("nothing that is printed is called `Vec3`");
}

#[test]
fn a_type_may_be_in_a_schema_that_is_wrong() {
    let place = place();
    place.write(
        "geometry.km",
        b"karmem geometry; struct Vec3 inline { X int33; }",
    );
    let ended = place
        .run(&["generate", "game.km", "--derive", "Vec3=Hash"])
        .exits(1);
    assert!(!ended.stderr.contains("derive"), "{ended:?}");
}
