//! What `karmemc` does not write over: what it has read, and what people wrote.

use crate::place::{GOOD, Place, names_in};

#[test]
fn a_schema_is_never_replaced() {
    let place = Place::with(&[("rust/g.rs", GOOD)]);
    for options in [&[][..], &["--force"]] {
        place
            .run(&[&["generate", "-o", ".", "rust/../rust/g.rs"], options].concat())
            .exits(2)
            .says("./rust/g.rs: cannot be written: rust/../rust/g.rs is this file");
    }
    let layout = ["layout", "rust/g.rs", "-o", "./rust/g.rs"];
    place.run(&layout).exits(2).says("is this file");
    assert_eq!(place.read("rust/g.rs"), GOOD);
}

#[test]
fn an_imported_schema_is_never_replaced() {
    let importing = "karmem game; import \"rust/main.rs\"; struct Bird inline { Place Vec3; }";
    let place = Place::with(&[("main.km", importing), ("rust/main.rs", GOOD)]);
    place.run(&["generate", "-o", ".", "main.km"]).exits(1);
    let place = Place::with(&[("game.km", importing), ("rust/main.rs", GOOD)]);
    place.run(&["generate", "-o", ".", "game.km"]).exits(2);
    assert_eq!(place.read("rust/main.rs"), GOOD);
    assert_eq!(names_in(&place.path("rust")), ["main.rs"]);
}

#[test]
fn what_people_wrote_is_replaced_only_by_force() {
    let place = Place::with(&[
        ("a.km", GOOD),
        ("mod.km", GOOD),
        ("src/rust/mod.rs", "pub mod a;\n"),
    ]);
    let generate = ["generate", "a.km", "mod.km", "-o", "src"];
    place
        .run(&generate)
        .exits(2)
        .says("src/rust/mod.rs: is there already")
        .says("--force");
    assert_eq!(place.read("src/rust/mod.rs"), "pub mod a;\n");
    assert_eq!(names_in(&place.path("src/rust")), ["mod.rs"], "all or none");

    place.run(&[&generate[..], &["--force"]].concat()).exits(0);
    place.write("mod.km", b"karmem mod;");
    place.run(&generate).exits(0).says("wrote src/rust/mod.rs");
}

#[test]
fn an_empty_file_is_replaced() {
    let place = Place::with(&[("a.km", GOOD), ("generated/rust/a.rs", "")]);
    place.run(&["generate", "a.km"]).exits(0);
}

#[test]
fn a_depfile_replaces_neither_schema_nor_output() {
    let place = Place::with(&[("a.km", GOOD)]);
    for depfile in ["./a.km", "out/rust/a.rs", "out/./rust/a.rs"] {
        place
            .run(&["generate", "a.km", "-o", "out", "--depfile", depfile])
            .exits(2)
            .says("cannot be written");
    }
    assert_eq!(place.read("a.km"), GOOD);
    assert_eq!(names_in(place.folder.path()), ["a.km"]);
}

#[cfg(unix)]
#[test]
fn a_link_to_a_schema_is_that_schema() {
    let place = Place::with(&[("a.km", GOOD), ("generated/rust/x", "")]);
    let link = place.path("generated/rust/a.rs");
    std::os::unix::fs::symlink(place.path("a.km"), link).unwrap();
    place
        .run(&["generate", "a.km", "--force"])
        .exits(2)
        .says("a.km is this file");
    assert_eq!(place.read("a.km"), GOOD);
}
