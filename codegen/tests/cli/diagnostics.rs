//! What is said about schemas, where, and in which form.

use crate::place::{BAD, GOOD, Place, WARNED, names_in};

#[test]
fn a_good_schema_passes_in_silence() {
    let place = Place::with(&[("game.km", GOOD)]);
    place.run(&["check", "game.km"]).exits(0).says_nothing();
}

#[test]
fn a_bad_schema_is_shown_with_file_line_and_column() {
    let place = Place::with(&[("a/game.km", BAD), ("b.km", GOOD)]);
    let ended = place
        .run(&["check", "b.km", "a/game.km"])
        .exits(1)
        .says("a/game.km:4:7")
        .says("did you mean `float32`?");
    assert_eq!(ended.stdout, "");
}

#[test]
fn warnings_alone_are_shown_and_pass() {
    let place = Place::with(&[("game.km", WARNED)]);
    place
        .run(&["check", "game.km"])
        .exits(0)
        .says("warning[KM0070]");
    place
        .run(&["generate", "game.km"])
        .exits(0)
        .says("warning[KM0070]");
    assert!(place.path("generated/rust/game.rs").exists());
}

#[test]
fn json_is_one_object_a_line_on_standard_output() {
    let place = Place::with(&[("game.km", BAD), ("other.km", WARNED)]);
    let ended = place
        .run(&["check", "game.km", "other.km", "--message-format", "json"])
        .exits(1);
    assert_eq!(ended.stderr, "");
    let lines: Vec<serde_json::Value> = ended
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines.len(), 2);
    let expected = serde_json::json!({
        "code": "KM0050", "lint": null, "severity": "error", "message": "there is no type `flaot32`", "file": "game.km",
        "line": 4, "column": 7, "end_line": 4, "end_column": 14, "help": "did you mean `float32`?",
        "labels": [{
            "message": "not declared in this file", "primary": true, "file": "game.km",
            "line": 4, "column": 7, "end_line": 4, "end_column": 14,
        }],
    });
    assert_eq!(lines[0], expected);
    assert_eq!(lines[1]["severity"], "warning");
    assert_eq!(lines[1]["lint"], "tag-typo");
    assert_eq!(lines[1]["file"], "other.km");
}

#[test]
fn json_leaves_standard_output_to_printed_code() {
    let place = Place::with(&[("game.km", WARNED)]);
    let ended = place
        .run(&["generate", "game.km", "--stdout", "--message-format=json"])
        .exits(0);
    assert!(!ended.stdout.contains("KM0070"));
    let line: serde_json::Value = serde_json::from_str(ended.stderr.trim_end()).unwrap();
    assert_eq!(line["code"], "KM0070");
}

#[test]
fn bytes_that_are_not_a_schema_are_errors_with_a_place() {
    let place = Place::with(&[("empty.km", "")]);
    place.write("binary.km", b"karmem game;\nstruct \xFF");
    place.write("nul.km", b"karmem game;\n\n\0");
    for name in ["empty.km", "binary.km", "nul.km"] {
        let ended = place
            .run(&["check", name, "--message-format=json"])
            .exits(1);
        let line: serde_json::Value = serde_json::from_str(ended.stdout.trim_end()).unwrap();
        assert_eq!(line["file"], name);
        place.run(&["check", name]).exits(1).says(name);
    }
    let ended = place.run(&["check", "binary.km", "--message-format=json"]);
    let line: serde_json::Value = serde_json::from_str(ended.stdout.trim_end()).unwrap();
    assert_eq!((&line["line"], &line["column"]), (&2.into(), &8.into()));
}

#[test]
fn a_schema_cannot_command_the_terminal() {
    let place = Place::with(&[("game.km", "karmem game @packed(`\u{1b}[2J`);")]);
    let ended = place.run(&["check", "game.km"]).exits(1);
    assert!(!ended.stderr.contains('\u{1b}'), "{ended:?}");
}

#[test]
fn standard_input_is_a_schema_named_after_its_package() {
    let place = Place::with(&[]);
    place
        .run_with_stdin(&["check", "-"], GOOD.as_bytes())
        .exits(0)
        .says_nothing();
    place
        .run_with_stdin(&["check", "-"], BAD.as_bytes())
        .exits(1)
        .says("<stdin>:4:7");
    place
        .run_with_stdin(&["generate", "-", "-o", "out"], GOOD.as_bytes())
        .exits(0);
    assert_eq!(names_in(&place.path("out/rust")), ["game.rs"]);
    place
        .run_with_stdin(&["check", "-", "-"], GOOD.as_bytes())
        .exits(2)
        .says("only once");
}

#[test]
fn colours_are_for_terminals_unless_asked_for() {
    let place = Place::with(&[("game.km", BAD)]);
    let colored = |arguments: &[&str]| place.run(arguments).exits(1).stderr.contains('\u{1b}');
    assert!(!colored(&["check", "game.km"]), "a pipe is no terminal");
    assert!(!colored(&["check", "game.km", "--color", "never"]));
    assert!(colored(&["check", "game.km", "--color", "always"]));
}

#[cfg(unix)]
#[test]
fn names_of_files_do_not_command_terminals() {
    let name = "\u{1b}[31m\u{9b}5mkarmemc: fine\n.km";
    let place = Place::with(&[(name, BAD)]);
    let said = |arguments: &[&str]| {
        let ended = place.run(arguments);
        let text = ended.stdout + &ended.stderr;
        let obeyed = |character: char| character.is_control() && character != '\n';
        assert!(!text.contains(obeyed), "{text:?}");
        assert!(!text.contains("fine\n"), "{text:?}");
        text
    };
    let shown = "?[31m·5mkarmemc: fine?.km";
    assert!(said(&["check", name]).contains(shown));
    place.write(name, GOOD.as_bytes());
    assert!(said(&["layout", name]).contains(shown));
    assert!(said(&["fmt", "--check", name]).contains(shown));
    assert!(said(&["generate", name]).contains("wrote"));
    place.write(name, b"karmem other;");
    assert!(said(&["generate", "--check", name]).contains("?[31m"));
    assert!(said(&["check", &format!("{name}x")]).contains("there is no such file"));
}
