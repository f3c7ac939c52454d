//! What there is to read about a code, and how people get there.

use crate::place::{BAD, GOOD, Place, WARNED};

#[test]
fn a_code_is_explained_however_it_is_written() {
    let place = Place::with(&[]);
    let ended = place.run(&["explain", "KM0012"]).exits(0);
    assert!(ended.stdout.starts_with("KM0012: "), "{ended:#?}");
    assert!(ended.stdout.contains("\n    karmem game;\n"), "{ended:#?}");
    assert!(!ended.stdout.contains("```"), "{ended:#?}");
    for written in ["km12", "12"] {
        assert_eq!(place.run(&["explain", written]).stdout, ended.stdout);
    }
}

#[test]
fn without_a_code_all_are_listed() {
    let ended = Place::with(&[]).run(&["explain"]).exits(0);
    let lines: Vec<&str> = ended.stdout.lines().collect();
    assert_eq!(lines[0], "KM0001  the file is not UTF-8");
    assert!(lines.len() > 70 && lines.is_sorted(), "{ended:#?}");
}

#[test]
fn unknown_codes_are_wrong_usage() {
    let place = Place::with(&[]);
    place
        .run(&["explain", "KM0049"])
        .exits(2)
        .says("the nearest is KM0050");
    place.run(&["explain", "ß"]).exits(2).says("KM0012");
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    let place = Place::with(&[]);
    let plain = place.run(&["explain", "50"]).exits(0);
    assert!(!plain.stdout.contains('\u{1b}'), "{plain:#?}");
    let colored = place.run(&["explain", "50", "--color", "always"]).exits(0);
    assert!(colored.stdout.contains("\u{1b}[1m"), "{colored:#?}");
}

#[test]
fn diagnostics_for_people_say_once_how_to_read_on() {
    let place = Place::with(&[("bad.km", BAD), ("good.km", GOOD), ("warned.km", WARNED)]);
    let ended = place
        .run(&["check", "warned.km", "bad.km", "bad.km"])
        .exits(1);
    let hint = "karmemc explain KM0050";
    assert_eq!(ended.stderr.matches("karmemc explain").count(), 1);
    assert!(ended.stderr.trim_end().ends_with(hint), "{ended:#?}");
    place
        .run(&["check", "warned.km"])
        .exits(0)
        .says("karmemc explain KM0070");
    let json = place.run(&["check", "bad.km", "--message-format", "json"]);
    assert!(!json.stdout.contains("explain"), "{json:#?}");
}
