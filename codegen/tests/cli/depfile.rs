//! What `karmemc generate --depfile` tells build systems.

use crate::place::{BAD, GOOD, Place};

#[test]
fn a_depfile_names_all_outputs_and_all_inputs() {
    let importing = "karmem game; import \"my math.km\"; struct Bird inline { Place Vec3; }";
    let math = "karmem math; struct Vec3 inline { X float32; }";
    let place = Place::with(&[("schemas/game.km", importing), ("schemas/my math.km", math)]);
    let arguments = [
        "generate",
        "schemas/game.km",
        "--depfile",
        "build/game.d",
        "-o",
        "out",
    ];
    for _ in 0..2 {
        place.run(&arguments).exits(0);
        assert_eq!(
            place.read("build/game.d"),
            "out/rust/game.rs out/rust/my\\ math.rs: schemas/game.km schemas/my\\ math.km\n"
        );
    }
}

#[test]
fn nothing_is_told_about_what_was_not_written() {
    let place = Place::with(&[("bad.km", BAD), ("good.km", GOOD)]);
    place
        .run(&["generate", "bad.km", "--depfile", "bad.d"])
        .exits(1);
    place
        .run(&["generate", "good.km", "--depfile", "good.d", "--check"])
        .exits(2);
    place
        .run(&["generate", "good.km", "--depfile", "good.d", "--stdout"])
        .exits(2);
    assert!(!place.path("bad.d").exists() && !place.path("good.d").exists());
}
