//! `karmemc` as people and scripts run it: exit codes, what is written where, and what happens when that fails.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

const GOOD: &str = "karmem game; struct Vec3 inline { X float32; Y float32; Z float32; }";
const BAD: &str = "karmem game;\n\nstruct Vec3 inline {\n    X flaot32;\n}\n";
const WARNED: &str = "karmem game; struct Vec3 inline @idd(`1`) { X float32; }";

/// A folder of its own for one test, and `karmemc` in it.
struct Place {
    folder: TempDir,
}

impl Place {
    fn with(files: &[(&str, &str)]) -> Self {
        let place = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        for (name, content) in files {
            place.write(name, content.as_bytes());
        }
        place
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: &[u8]) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_karmemc"));
        command
            .args(arguments)
            .current_dir(self.folder.path())
            .stdin(Stdio::null());
        command.env_remove("NO_COLOR").env_remove("RUST_BACKTRACE");
        command
    }

    fn run(&self, arguments: &[&str]) -> Ended {
        Ended::from(self.command(arguments).output().unwrap())
    }

    fn run_with_stdin(&self, arguments: &[&str], input: &[u8]) -> Ended {
        let mut command = self.command(arguments);
        let command = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = command.spawn().unwrap();
        // The tool may end before it has read everything.
        let _ = child.stdin.take().unwrap().write_all(input);
        Ended::from(child.wait_with_output().unwrap())
    }
}

/// What a run left behind.
#[derive(Debug)]
struct Ended {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl From<Output> for Ended {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("everything that is printed is text");
        let ended = Self {
            code: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        };
        assert!(!ended.stderr.contains("panicked"), "{}", ended.stderr);
        ended
    }
}

impl Ended {
    /// Asserts the exit code, and shows everything when it is another.
    #[track_caller]
    fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "{self:#?}");
        self
    }

    #[track_caller]
    fn says(self, text: &str) -> Self {
        assert!(self.stderr.contains(text), "{text:?} is not in {self:#?}");
        self
    }

    #[track_caller]
    fn is_silent(self) -> Self {
        assert_eq!((self.stdout.as_str(), self.stderr.as_str()), ("", ""));
        self
    }
}

fn names_in(folder: &Path) -> Vec<String> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn a_good_schema_passes_in_silence() {
    let place = Place::with(&[("game.km", GOOD)]);
    place.run(&["check", "game.km"]).exits(0).is_silent();
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
        "code": "KM0050", "severity": "error", "message": "there is no type `flaot32`", "file": "game.km",
        "line": 4, "column": 7, "end_line": 4, "end_column": 14, "help": "did you mean `float32`?",
        "labels": [{
            "message": "not declared in this file", "primary": true, "file": "game.km",
            "line": 4, "column": 7, "end_line": 4, "end_column": 14,
        }],
    });
    assert_eq!(lines[0], expected);
    assert_eq!(lines[1]["severity"], "warning");
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
fn standard_input_is_a_schema_named_after_its_package() {
    let place = Place::with(&[]);
    place
        .run_with_stdin(&["check", "-"], GOOD.as_bytes())
        .exits(0)
        .is_silent();
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
fn an_endless_stream_ends() {
    let place = Place::with(&[]);
    let too_much = vec![b' '; karmem_codegen::MAX_FILE_SIZE + 1000];
    place
        .run_with_stdin(&["check", "-"], &too_much)
        .exits(1)
        .says("33554432");
}

#[test]
fn generated_files_go_to_a_folder_for_the_language() {
    let place = Place::with(&[("schemas/game.km", GOOD), ("schemas/other.km", GOOD)]);
    place
        .run(&["generate", "schemas/game.km", "schemas/other.km"])
        .exits(0)
        .says("wrote generated/rust/game.rs");
    assert_eq!(names_in(&place.path("generated")), ["rust"]);
    assert_eq!(
        names_in(&place.path("generated/rust")),
        ["game.rs", "other.rs"]
    );

    place
        .run(&[
            "generate",
            "schemas/game.km",
            "-o",
            "elsewhere/deep",
            "--lang",
            "rust,rust",
        ])
        .exits(0);
    assert_eq!(
        place.read("elsewhere/deep/rust/game.rs"),
        place.read("generated/rust/game.rs")
    );

    let ended = place
        .run(&["generate", "schemas/game.km", "--stdout"])
        .exits(0);
    assert_eq!(ended.stdout, place.read("generated/rust/game.rs"));
    assert!(
        !ended.stdout.contains("schemas/"),
        "a schema is named without the folders of a machine"
    );
}

#[test]
fn standard_output_takes_one_file() {
    let place = Place::with(&[("a.km", GOOD), ("b.km", GOOD)]);
    let ended = place
        .run(&["generate", "a.km", "b.km", "--stdout"])
        .exits(2)
        .says("2 files");
    assert_eq!(ended.stdout, "");
}

#[test]
fn a_file_that_is_up_to_date_is_not_touched() {
    let place = Place::with(&[("game.km", GOOD)]);
    place.run(&["generate", "game.km"]).exits(0);
    let output = place.path("generated/rust/game.rs");
    let before = fs::metadata(&output).unwrap();
    place.run(&["generate", "game.km"]).exits(0).is_silent();
    let after = fs::metadata(&output).unwrap();
    assert_eq!(before.modified().unwrap(), after.modified().unwrap());
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        assert_eq!(before.ino(), after.ino());
    }
}

#[test]
fn nothing_is_written_when_one_schema_is_bad() {
    let place = Place::with(&[("good.km", GOOD), ("bad.km", BAD)]);
    place.run(&["generate", "good.km", "bad.km"]).exits(1);
    assert!(!place.path("generated").exists());
}

#[test]
fn two_schemas_cannot_share_an_output() {
    let place = Place::with(&[("a/game.km", GOOD), ("b/game.km", GOOD)]);
    place
        .run(&["generate", "a/game.km", "b/game.km"])
        .exits(2)
        .says("a/game.km and b/game.km")
        .says("game.rs");
    assert!(!place.path("generated").exists());
}

#[test]
fn check_compares_and_writes_nothing() {
    let place = Place::with(&[("game.km", GOOD)]);
    place
        .run(&["generate", "game.km", "--check"])
        .exits(1)
        .says("generated/rust/game.rs")
        .says("missing");
    assert!(!place.path("generated").exists());

    place.run(&["generate", "game.km"]).exits(0);
    place
        .run(&["generate", "game.km", "--check"])
        .exits(0)
        .is_silent();

    let stale = format!("// by hand\n{}", place.read("generated/rust/game.rs"));
    place.write("generated/rust/game.rs", stale.as_bytes());
    place
        .run(&["generate", "game.km", "--check"])
        .exits(1)
        .says("generated/rust/game.rs is out of date")
        .says("from line 1")
        .says("- // by hand");
    assert_eq!(place.read("generated/rust/game.rs"), stale);
}

#[test]
fn an_output_that_cannot_be_written_leaves_nothing_behind() {
    let place = Place::with(&[("game.km", GOOD), ("file", "precious")]);
    place
        .run(&["generate", "game.km", "-o", "file"])
        .exits(2)
        .says("cannot write file/rust/game.rs");
    assert_eq!(place.read("file"), "precious");

    // Something that cannot be replaced by a file stands where the file belongs.
    fs::create_dir_all(place.path("out/rust/game.rs/inside")).unwrap();
    place
        .run(&["generate", "game.km", "-o", "out"])
        .exits(2)
        .says("cannot write out/rust/game.rs");
    assert_eq!(names_in(&place.path("out/rust")), ["game.rs"]);
}

#[cfg(unix)]
#[test]
fn a_write_that_fails_leaves_the_old_file() {
    let place = Place::with(&[("game.km", GOOD), ("out/rust/game.rs", "the old one")]);
    // No file may grow beyond 0 bytes, and the signal that says so is ignored: writing is an error, as on a full disk.
    let script = "trap '' XFSZ; ulimit -f 0; exec \"$0\" generate game.km -o out";
    let mut command = Command::new("sh");
    command
        .args(["-c", script, env!("CARGO_BIN_EXE_karmemc")])
        .current_dir(place.folder.path());
    Ended::from(command.output().unwrap())
        .exits(2)
        .says("cannot write out/rust/game.rs");
    assert_eq!(place.read("out/rust/game.rs"), "the old one");
    assert_eq!(names_in(&place.path("out/rust")), ["game.rs"]);
}

#[cfg(unix)]
#[test]
fn a_folder_without_write_permission_is_an_error_in_words() {
    use std::os::unix::fs::PermissionsExt as _;

    let place = Place::with(&[("game.km", GOOD), ("out/rust/game.rs", "the old one")]);
    let folder = place.path("out/rust");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    // Permissions do not bind a superuser.
    let binding = fs::write(folder.join("probe"), "").is_err();
    if binding {
        place
            .run(&["generate", "game.km", "-o", "out"])
            .exits(2)
            .says("cannot write out/rust/game.rs");
        assert_eq!(place.read("out/rust/game.rs"), "the old one");
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

#[test]
fn colours_are_for_terminals_unless_asked_for() {
    let place = Place::with(&[("game.km", BAD)]);
    let colored = |arguments: &[&str]| place.run(arguments).exits(1).stderr.contains('\u{1b}');
    assert!(!colored(&["check", "game.km"]), "a pipe is no terminal");
    assert!(!colored(&["check", "game.km", "--color", "never"]));
    assert!(colored(&["check", "game.km", "--color", "always"]));
}
