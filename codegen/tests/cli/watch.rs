//! `karmemc watch`: what it notices, says and leaves alone. Each step waits for the line that says it is done.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStderr, ExitStatus, Stdio};

use crate::place::{BAD, GOOD, Place, names_in};

const MORE: &str =
    "karmem game; struct Vec4 inline { X float32; Y float32; Z float32; W float32; }";
const IMPORTING: &str =
    "karmem game; import \"shared/math.km\"; struct Bird inline { Place Vec3; }";

/// A running `karmemc watch`.
struct Watching {
    child: Child,
    stderr: BufReader<ChildStderr>,
    /// What it has said so far.
    said: String,
}

impl Watching {
    fn start(place: &Place, arguments: &[&str]) -> Self {
        let mut command = place.command(&[&["watch"], arguments].concat());
        let mut child = command
            .stderr(Stdio::piped())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        let stderr = BufReader::new(child.stderr.take().unwrap());
        Self {
            child,
            stderr,
            said: String::new(),
        }
    }

    /// Reads up to the line that contains `text`, and returns what was said since the last call.
    #[track_caller]
    fn says(&mut self, text: &str) -> String {
        let start = self.said.len();
        loop {
            let line_start = self.said.len();
            let size = self.stderr.read_line(&mut self.said).unwrap();
            assert_ne!(size, 0, "{text:?} is not in {}", self.said);
            if self.said[line_start..].contains(text) {
                return self.said[start..].to_owned();
            }
        }
    }

    #[cfg(unix)]
    fn interrupt(&mut self) -> ExitStatus {
        let id = self.child.id().to_string();
        let sent = std::process::Command::new("kill")
            .args(["-INT", &id])
            .status()
            .unwrap();
        assert!(sent.success());
        self.child.wait().unwrap()
    }
}

impl Drop for Watching {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn a_changed_schema_is_generated_again() {
    let place = Place::with(&[("game.km", GOOD)]);
    let mut watching = Watching::start(&place, &["game.km", "-o", "out"]);
    let first = watching.says("watching 1 file");
    assert!(
        first.contains("wrote out/rust/game.rs\ndone in "),
        "{first}"
    );
    let before = place.read("out/rust/game.rs");

    place.write("game.km", MORE.as_bytes());
    watching.says("wrote out/rust/game.rs");
    watching.says("watching");
    assert_ne!(place.read("out/rust/game.rs"), before);

    // Many editors write another file, and give it the name.
    place.write("game.km.new", GOOD.as_bytes());
    fs::rename(place.path("game.km.new"), place.path("game.km")).unwrap();
    watching.says("wrote out/rust/game.rs");
    watching.says("watching");
    assert_eq!(place.read("out/rust/game.rs"), before);
}

#[test]
fn a_broken_schema_keeps_what_was_written() {
    let place = Place::with(&[("game.km", GOOD)]);
    let mut watching = Watching::start(&place, &["game.km"]);
    watching.says("watching");
    let before = place.read("generated/rust/game.rs");

    place.write("game.km", BAD.as_bytes());
    let said = watching.says("what was written before is kept");
    assert!(said.contains("game.km:4"), "{said}");
    assert_eq!(place.read("generated/rust/game.rs"), before);

    fs::remove_file(place.path("game.km")).unwrap();
    watching.says("there is no such file");
    watching.says("watching 1 file");
    assert_eq!(place.read("generated/rust/game.rs"), before);

    place.write("game.km", MORE.as_bytes());
    watching.says("wrote generated/rust/game.rs");
}

#[test]
fn imported_files_are_watched_too() {
    let place = Place::with(&[("game.km", IMPORTING)]);
    let mut watching = Watching::start(&place, &["game.km"]);
    // Neither the file nor its folder is there.
    let said = watching.says("watching 2 files");
    assert!(said.contains("shared/math.km"), "{said}");

    place.write(
        "shared/math.km",
        b"karmem math; struct Vec3 inline { X float32; }",
    );
    watching.says("wrote generated/rust/game.rs");
    watching.says("watching 2 files");
    let before = place.read("generated/rust/math.rs");

    place.write(
        "shared/math.km",
        b"karmem math; struct Vec3 inline { X float32; Y float32; }",
    );
    watching.says("done in");
    assert_ne!(place.read("generated/rust/math.rs"), before);
}

#[test]
fn two_spellings_of_a_file_do_not_keep_it_busy() {
    let place = Place::with(&[("game.km", GOOD)]);
    let mut watching = Watching::start(&place, &["game.km", "./game.km"]);
    watching.says("watching");
    place.write("game.km", MORE.as_bytes());
    let said = watching.says("watching");
    assert!(said.starts_with("wrote generated/rust/game.rs\n"), "{said}");
}

#[cfg(unix)]
#[test]
fn it_ends_cleanly_when_asked() {
    let place = Place::with(&[("game.km", GOOD)]);
    let mut watching = Watching::start(&place, &["game.km"]);
    watching.says("watching");
    assert_eq!(watching.interrupt().code(), Some(0));
    assert_eq!(names_in(&place.path("generated/rust")), ["game.rs"]);
}

#[test]
fn it_ends_when_nobody_listens() {
    let place = Place::with(&[("game.km", GOOD)]);
    let mut command = place.command(&["watch", "game.km"]);
    let mut child = command
        .stderr(Stdio::piped())
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    drop(child.stderr.take());
    place.write("game.km", MORE.as_bytes());
    assert_eq!(child.wait().unwrap().code(), Some(0));
}

#[test]
fn what_is_missing_does_not_keep_the_rest_from_being_written() {
    let place = Place::with(&[("game.km", GOOD)]);
    let mut watching = Watching::start(&place, &["game.km", "late.km"]);
    let said = watching.says("watching 2 files");
    assert!(said.contains("late.km: there is no such file"), "{said}");
    assert!(said.contains("wrote generated/rust/game.rs"), "{said}");

    place.write("late.km", b"karmem late;");
    watching.says("wrote generated/rust/late.rs");
}

#[test]
fn nothing_is_kept_where_nothing_was_written() {
    let place = Place::with(&[("game.km", BAD)]);
    let mut watching = Watching::start(&place, &["game.km"]);
    watching.says("nothing is written; watching 1 file");
    place.write("game.km", GOOD.as_bytes());
    watching.says("wrote generated/rust/game.rs");
    place.write("game.km", BAD.as_bytes());
    watching.says("what was written before is kept");
}

#[cfg(unix)]
#[test]
fn what_is_never_read_the_same_twice_does_not_keep_it_busy() {
    let place = Place::with(&[]);
    std::os::unix::fs::symlink("/dev/urandom", place.path("random.km")).unwrap();
    place.write("game.km", b"karmem game; import \"random.km\";");
    let mut watching = Watching::start(&place, &["game.km"]);
    watching.says("watching");
    // Were it busy, it would say that again while others do the same work, and more.
    for _ in 0..3 {
        place.run(&["check", "game.km"]).exits(1);
    }
    place.write("game.km", GOOD.as_bytes());
    let said = watching.says("wrote");
    assert!(!said.contains("watching"), "{said}");
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_schema_does_not_keep_it_waiting() {
    let place = Place::with(&[("game.km", GOOD)]);
    let mut watching = Watching::start(&place, &["game.km"]);
    watching.says("watching");
    let mut mkfifo = std::process::Command::new("mkfifo");
    let made = mkfifo.arg(place.path("pipe")).status().unwrap();
    assert!(made.success());
    fs::rename(place.path("pipe"), place.path("game.km")).unwrap();
    watching.says("game.km: cannot be read: it is not a file");
    watching.says("watching 1 file");
    assert_eq!(watching.interrupt().code(), Some(0));
}

#[test]
fn a_folder_cannot_be_watched() {
    Place::with(&[])
        .run(&["watch", "."])
        .exits(2)
        .says("a folder, not a schema");
}

#[test]
fn standard_input_cannot_be_watched() {
    Place::with(&[])
        .run(&["watch", "-"])
        .exits(2)
        .says("cannot be watched");
}
