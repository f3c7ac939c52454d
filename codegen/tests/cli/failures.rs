//! What happens when arguments are wrong, or reading or writing fails: words and an exit code, and nothing lost.

use std::fs;
use std::process::{Command, Stdio};

use crate::place::{BAD, Ended, GOOD, Place, names_in};

#[test]
fn files_that_cannot_be_read_are_all_named() {
    let place = Place::with(&[("game.km", GOOD), ("folder/x.km", GOOD)]);
    place
        .run(&[
            "check",
            "game.km",
            "missing.km",
            "folder",
            "also/missing.km",
        ])
        .exits(2)
        .says("missing.km: there is no such file")
        .says("folder: a folder")
        .says("also/missing.km: there is no such file");
}

#[test]
fn a_file_that_cannot_be_read_does_not_hide_errors_in_others() {
    let place = Place::with(&[("good.km", GOOD), ("bad.km", BAD)]);
    let files = ["good.km", "missing.km", "bad.km"];
    for command in ["check", "generate"] {
        place
            .run(&[&[command][..], &files].concat())
            .exits(2)
            .says("missing.km: there is no such file")
            .says("bad.km:4:7");
    }
    assert_eq!(names_in(place.folder.path()), ["bad.km", "good.km"]);
}

#[test]
fn tools_are_told_of_failures_as_of_errors() {
    let place = Place::with(&[("good.km", GOOD), ("bad.km", BAD), ("file", "precious")]);
    let objects = |arguments: &[&str], code: i32| -> Vec<serde_json::Value> {
        let ended = place
            .run(&[arguments, &["--message-format=json"]].concat())
            .exits(code);
        assert_eq!(ended.stderr, "");
        let lines = ended.stdout.lines();
        lines
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    };
    let object = |file: &str, message: &str, help: serde_json::Value| {
        serde_json::json!({
            "code": null, "lint": null, "severity": "error", "message": message, "file": file, "line": null, "column": null,
            "end_line": null, "end_column": null, "labels": [], "help": help,
        })
    };

    let missing = object("missing.km", "there is no such file", ().into());
    let found = objects(&["check", "bad.km", "missing.km"], 2);
    assert_eq!(found.len(), 2);
    assert_eq!(found[0], missing);
    assert_eq!(found[1]["code"], "KM0050");

    let help = "the same command without --check writes it";
    let path = "generated/rust/good.rs";
    assert_eq!(
        objects(&["generate", "--check", "good.km"], 1),
        [object(path, "this file is missing", help.into())]
    );
    place.write(path, b"// by hand\n");
    assert_eq!(
        objects(&["generate", "--check", "good.km"], 1),
        [object(
            path,
            "this file is out of date from line 1 on",
            help.into()
        )]
    );
    assert_eq!(
        objects(&["generate", "good.km", "--force"], 0),
        [] as [serde_json::Value; 0]
    );

    let unwritable = objects(&["generate", "good.km", "-o", "file"], 2);
    assert_eq!(unwritable[0]["file"], "file/rust/good.rs");
    let twice = objects(&["check", "-", "-"], 2);
    assert_eq!(twice[0]["file"], serde_json::Value::Null);
}

#[test]
fn wrong_usage_exits_with_2_and_help_with_0() {
    let place = Place::with(&[("game.km", GOOD)]);
    place.run(&["check"]).exits(2);
    place.run(&["frobnicate"]).exits(2);
    place
        .run(&["generate", "game.km", "--lang", "cobol"])
        .exits(2)
        .says("rust");
    place
        .run(&["generate", "game.km", "--stdout", "--check"])
        .exits(2);
    place
        .run(&["generate", "game.km", "--stdout", "-o", "out"])
        .exits(2);
    place.run(&["--help"]).exits(0);
    place.run(&["generate", "--help"]).exits(0);
    assert_eq!(names_in(place.folder.path()), ["game.km"]);
}

#[test]
fn an_endless_stream_ends() {
    let place = Place::with(&[]);
    let too_much = vec![b' '; karmem_codegen::MAX_FILE_SIZE + 1000];
    place
        .run_with_stdin(&["check", "-"], &too_much)
        .exits(1)
        .says("33554432");
}

#[test]
fn an_output_that_cannot_be_written_leaves_nothing_behind() {
    let place = Place::with(&[("game.km", GOOD), ("file", "precious")]);
    place
        .run(&["generate", "game.km", "-o", "file"])
        .exits(2)
        .says("file/rust/game.rs: cannot be written");
    assert_eq!(place.read("file"), "precious");

    // Something that cannot be replaced by a file stands where the file belongs.
    fs::create_dir_all(place.path("out/rust/game.rs/inside")).unwrap();
    place
        .run(&["generate", "game.km", "-o", "out"])
        .exits(2)
        .says("out/rust/game.rs: cannot be written");
    assert_eq!(names_in(&place.path("out/rust")), ["game.rs"]);
}

/// What an output was before.
#[cfg(unix)]
const OLD: &str = "// Made from game.km by karmemc. Don't edit it\n";

#[cfg(unix)]
#[test]
fn a_write_that_fails_leaves_the_old_file() {
    let place = Place::with(&[("game.km", GOOD), ("out/rust/game.rs", OLD)]);
    // No file may grow beyond 0 bytes, and the signal that says so is ignored: writing is an error, as on a full disk.
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" generate game.km -o out";
    let mut command = Command::new("sh");
    command
        .args(["-c", script, env!("CARGO_BIN_EXE_karmemc")])
        .current_dir(place.folder.path());
    Ended::from(command.output().unwrap())
        .exits(2)
        .says("out/rust/game.rs: cannot be written");
    assert_eq!(place.read("out/rust/game.rs"), OLD);
    assert_eq!(names_in(&place.path("out/rust")), ["game.rs"]);
}

#[cfg(unix)]
#[test]
fn a_folder_without_write_permission_is_an_error_in_words() {
    use std::os::unix::fs::PermissionsExt as _;

    let place = Place::with(&[("game.km", GOOD), ("out/rust/game.rs", OLD)]);
    let folder = place.path("out/rust");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    // Permissions do not bind a superuser.
    let binding = fs::write(folder.join("probe"), "").is_err();
    if binding {
        place
            .run(&["generate", "game.km", "-o", "out"])
            .exits(2)
            .says("out/rust/game.rs: cannot be written");
        assert_eq!(place.read("out/rust/game.rs"), OLD);
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}

/// A schema with so many errors, or so much printed code, that no pipe holds it.
fn large(type_name: &str) -> String {
    let structs =
        (0..3000).map(|number| format!("struct Some{number} inline {{ Field {type_name}; }}\n"));
    core::iter::once("karmem game;\n".to_owned())
        .chain(structs)
        .collect()
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let place = Place::with(&[("game.km", &large("uint8")), ("bad.km", &large("uint9"))]);
    let runs: [(&[&str], i32); 3] = [
        (&["generate", "game.km", "--stdout"], 0),
        (&["check", "bad.km", "--message-format=json"], 1),
        (&["--help"], 0),
    ];
    for (arguments, code) in runs {
        let mut child = place
            .command(arguments)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        drop(child.stdout.take());
        Ended::from(child.wait_with_output().unwrap()).exits(code);
    }
    let mut child = place
        .command(&["check", "bad.km"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    Ended::from(child.wait_with_output().unwrap()).exits(1);
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_an_error() {
    let place = Place::with(&[("game.km", &large("uint8"))]);
    let full = fs::File::options().write(true).open("/dev/full").unwrap();
    let mut command = place.command(&["generate", "game.km", "--stdout"]);
    Ended::from(command.stdout(full).output().unwrap())
        .exits(2)
        .says("cannot write to standard output");
}
