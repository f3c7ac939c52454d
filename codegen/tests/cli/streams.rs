//! Pipes where files belong: an error, and nobody waits. Each of these tests would never end.

use std::process::Command;

use crate::place::{GOOD, Place};

fn pipe(place: &Place, name: &str) {
    let made = Command::new("mkfifo").arg(place.path(name)).status();
    assert!(made.unwrap().success());
}

#[test]
fn an_import_is_a_file() {
    let place = Place::with(&[("a.km", "karmem a; import \"pipe.km\";")]);
    pipe(&place, "pipe.km");
    place
        .run(&["check", "a.km"])
        .exits(1)
        .says("cannot import `pipe.km`")
        .says("it is not a file");
}

#[test]
fn an_output_is_a_file() {
    let place = Place::with(&[("a.km", GOOD), ("generated/rust/x", "")]);
    pipe(&place, "generated/rust/a.rs");
    pipe(&place, "a.d");
    let said = "generated/rust/a.rs: cannot be written: it is not a file";
    place.run(&["generate", "a.km"]).exits(2).says(said);
    place.run(&["generate", "a.km", "--check"]).exits(2);
    place
        .run(&["generate", "a.km", "-o", "o", "--depfile", "a.d"])
        .exits(2)
        .says("a.d: cannot be written: it is not a file");
}

#[test]
fn a_schema_that_is_named_may_be_a_stream() {
    let place = Place::with(&[]);
    place
        .run_with_stdin(&["check", "/dev/stdin"], GOOD.as_bytes())
        .exits(0);
}
