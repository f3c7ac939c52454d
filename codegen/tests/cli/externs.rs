//! Packages whose code is elsewhere, as the command line says it.

use crate::place::{Place, names_in};

const GEOMETRY: &str = "karmem geometry; import \"units.km\"; struct Vec3 inline { X Metres; Y Metres; Z Metres; } \
     union Area { Disc Vec3; }";
const UNITS: &str = "karmem units; struct Metres inline @align(4) { Value float32; }";
const GAME: &str =
    "karmem game; import \"geometry.km\"; struct Game table { Pos Vec3; Path []Vec3; Area Area; }";

fn place() -> Place {
    Place::with(&[
        ("geometry.km", GEOMETRY),
        ("units.km", UNITS),
        ("game.km", GAME),
    ])
}

#[test]
fn types_are_named_where_they_are_and_nothing_is_written_for_them() {
    let place = place();
    let arguments = [
        "generate",
        "game.km",
        "--extern",
        "geometry=shapes::geometry",
    ];
    place.run(&arguments).exits(0);
    // What only the package imports is not this crate's business either.
    assert_eq!(names_in(&place.path("generated/rust")), ["game.rs"]);
    let printed = place.read("generated/rust/game.rs");
    for text in [
        "//     karmemc generate game.km --extern geometry=shapes::geometry\n",
        "// Types of geometry.km are those of `shapes::geometry`.\n",
        "plain shapes::geometry::Vec3",
        "slice [shapes::geometry::Vec3]",
        "union shapes::geometry::Area",
    ] {
        assert!(printed.contains(text), "{text}: {printed}");
    }
    assert!(!printed.contains("super::"), "{printed}");
    // The same command finds nothing to do.
    place.run(&[&arguments[..], &["--check"]].concat()).exits(0);
    let ended = place
        .run(&[&arguments[..], &["--stdout"]].concat())
        .exits(0);
    assert_eq!(ended.stdout, printed);
}

#[test]
fn what_is_also_imported_from_here_is_written_here() {
    let place = place();
    place.write(
        "game.km",
        b"karmem game; import \"geometry.km\"; import \"units.km\"; struct Game table { Pos Vec3; Height Metres; }",
    );
    place
        .run(&["generate", "game.km", "--extern", "geometry=crate::shapes"])
        .exits(0);
    assert_eq!(
        names_in(&place.path("generated/rust")),
        ["game.rs", "units.rs"]
    );
    let printed = place.read("generated/rust/game.rs");
    assert!(printed.contains("crate::shapes::Vec3"), "{printed}");
    assert!(printed.contains("super::units::Metres"), "{printed}");
}

#[test]
fn files_of_one_name_can_be_used_together_when_one_of_them_is_elsewhere() {
    let place = Place::with(&[
        (
            "engine/types.km",
            "karmem engine; struct Vec3 inline { X float32; }",
        ),
        (
            "types.km",
            "karmem game; import \"engine/types.km\"; struct Game table { Pos Vec3; }",
        ),
    ]);
    place.run(&["check", "types.km"]).exits(1);
    let elsewhere = ["--extern", "engine=engine::types"];
    place
        .run(&[&["check", "types.km"], &elsewhere[..]].concat())
        .exits(0);
    place
        .run(&[&["generate", "types.km"], &elsewhere[..]].concat())
        .exits(0);
    assert_eq!(names_in(&place.path("generated/rust")), ["types.rs"]);
}

#[test]
fn warnings_about_what_is_elsewhere_are_for_those_who_print_it() {
    let place = place();
    place.write(
        "geometry.km",
        b"karmem geometry; struct Vec3 inline @idd(`1`) { X float32; } union Area { Disc Vec3; }",
    );
    place
        .run(&["check", "game.km", "--deny", "warnings"])
        .exits(1);
    place
        .run(&[
            "check",
            "game.km",
            "--deny",
            "warnings",
            "--extern",
            "geometry=shapes::geometry",
        ])
        .exits(0)
        .says_nothing();
    // Errors are for everyone: there is no layout without them.
    place.write(
        "geometry.km",
        b"karmem geometry; struct Vec3 inline { X float33; }",
    );
    place
        .run(&["check", "game.km", "--extern", "geometry=shapes::geometry"])
        .exits(1)
        .says("geometry.km:1:");
}

#[test]
fn a_package_that_is_not_imported_is_a_mistake() {
    let place = place();
    for command in ["generate", "check"] {
        place
            .run(&[command, "game.km", "--extern", "goemetry=crate::geometry"])
            .exits(2)
            .says("no schema of package `goemetry` is imported; did you mean `geometry`?");
        place
            .run(&[command, "game.km", "--extern", "core=crate::geometry"])
            .exits(2)
            .says("there are `geometry`, `units`");
        place
            .run(&[command, "units.km", "--extern", "core=crate::geometry"])
            .exits(2)
            .says("none is");
        place
            .run(&[command, "game.km", "--extern", "game=crate::game"])
            .exits(2)
            .says("game.km is the schema of package `game`");
    }
    assert!(!place.path("generated").exists());
    // Perhaps it is one of those that could not be read: one mistake is told once.
    place.write(
        "game.km",
        b"karmem game; import \"goemetry.km\"; struct Game table { X uint8; }",
    );
    let ended = place
        .run(&["check", "game.km", "--extern", "geometry=crate::geometry"])
        .exits(1);
    assert!(!ended.stderr.contains("is imported"), "{ended:?}");
}

#[test]
fn two_schemas_of_one_package_cannot_be_in_one_place() {
    let place = place();
    place.write("units.km", UNITS.replace("units", "geometry").as_bytes());
    place
        .run(&["check", "game.km", "--extern", "geometry=crate::geometry"])
        .exits(2)
        .says("geometry.km and units.km are both of this package");
}

#[test]
fn what_is_no_path_is_refused() {
    let place = place();
    for (argument, message) in [
        ("geometry", "write PACKAGE=PATH"),
        ("=crate::geometry", "write PACKAGE=PATH"),
        ("geometry=", "is not the path of a module"),
        ("geometry=crate::type", "is not the path of a module"),
        ("geometry=shapes/geometry", "is not the path of a module"),
    ] {
        place
            .run(&["generate", "game.km", "--extern", argument])
            .exits(2)
            .says(message);
    }
    place
        .run(&[
            "generate",
            "game.km",
            "--extern",
            "geometry=crate::a",
            "--extern",
            "geometry=crate::b",
        ])
        .exits(2)
        .says("cannot be in both `crate::a` and `crate::b`");
}

#[test]
fn a_mistake_is_json_where_messages_are() {
    let ended = place()
        .run(&[
            "check",
            "game.km",
            "--message-format",
            "json",
            "--extern",
            "units3=crate::units",
        ])
        .exits(2);
    assert!(
        ended.stdout.contains("\"severity\":\"error\"")
            && ended.stdout.contains("did you mean `units`?"),
        "{ended:?}"
    );
}

#[test]
fn a_file_that_cannot_be_read_may_import_the_package() {
    let ended = place()
        .run(&[
            "check",
            "units.km",
            "gone.km",
            "--extern",
            "geometry=crate::geometry",
        ])
        .exits(2)
        .says("gone.km: there is no such file");
    assert!(!ended.stderr.contains("geometry"), "{ended:?}");
}
