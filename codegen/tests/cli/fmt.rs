//! What `karmemc fmt` changes, what it shows, and what it leaves alone.

use std::fs;

use crate::place::{Place, names_in};

const WRITTEN: &str =
    "karmem game;\nstruct Vec3 inline{ X float32; // across\n Height float32; }\n";
const CANONICAL: &str = "\
karmem game;

struct Vec3 inline {
    X      float32; // across
    Height float32;
}
";
const BROKEN: &str = "karmem game;\nstruct Vec3 { X float32; }\n";

#[test]
fn what_is_in_another_style_is_rewritten() {
    let place = Place::with(&[("written.km", WRITTEN), ("canonical.km", CANONICAL)]);
    let before = fs::metadata(place.path("canonical.km")).unwrap();
    let ended = place.run(&["fmt", "written.km", "canonical.km"]).exits(0);
    assert_eq!(ended.stderr, "formatted written.km\n");
    assert_eq!(ended.stdout, "");
    assert_eq!(place.read("written.km"), CANONICAL);
    let after = fs::metadata(place.path("canonical.km")).unwrap();
    assert_eq!(before.modified().unwrap(), after.modified().unwrap());
    place
        .run(&["fmt", "written.km", "canonical.km"])
        .exits(0)
        .says_nothing();
    assert_eq!(
        names_in(place.folder.path()),
        ["canonical.km", "written.km"]
    );
}

#[test]
fn a_check_shows_the_difference_and_writes_nothing() {
    let place = Place::with(&[("written.km", WRITTEN), ("canonical.km", CANONICAL)]);
    let ended = place
        .run(&["fmt", "--check", "."])
        .exits(1)
        .says("1 file not in canonical style");
    let difference = "\
--- written.km
+++ written.km
@@ -1,3 +1,6 @@
 karmem game;
-struct Vec3 inline{ X float32; // across
- Height float32; }
+
+struct Vec3 inline {
+    X      float32; // across
+    Height float32;
+}
";
    assert_eq!(ended.stdout, difference);
    assert_eq!(place.read("written.km"), WRITTEN);
    place
        .run(&["fmt", "--check", "canonical.km"])
        .exits(0)
        .says_nothing();
}

#[test]
fn differences_that_nobody_would_see_are_made_visible() {
    let place = Place::with(&[("windows.km", "\u{FEFF}karmem game;\r\n")]);
    let ended = place.run(&["fmt", "--check", "windows.km"]).exits(1);
    assert!(
        ended.stdout.contains("-<byte order mark>karmem game;^M\n"),
        "{ended:#?}"
    );
    place.run(&["fmt", "windows.km"]).exits(0);
    assert_eq!(place.read("windows.km"), "karmem game;\n");
}

#[test]
fn colours_are_for_those_who_ask() {
    let place = Place::with(&[("written.km", WRITTEN)]);
    let ended = place
        .run(&["fmt", "--check", "written.km", "--color", "always"])
        .exits(1);
    assert!(ended.stdout.contains("\u{1B}[31m-struct"), "{ended:#?}");
}

#[test]
fn standard_input_goes_to_standard_output() {
    let place = Place::with(&[]);
    for text in [WRITTEN, CANONICAL] {
        let ended = place
            .run_with_stdin(&["fmt", "-"], text.as_bytes())
            .exits(0);
        assert_eq!(
            (ended.stdout.as_str(), ended.stderr.as_str()),
            (CANONICAL, "")
        );
    }
    let ended = place
        .run_with_stdin(&["fmt", "-"], BROKEN.as_bytes())
        .exits(1)
        .says("<stdin>:2");
    assert_eq!(ended.stdout, "");
    let ended = place
        .run_with_stdin(&["fmt", "--check", "-"], WRITTEN.as_bytes())
        .exits(1);
    assert!(ended.stdout.starts_with("--- <stdin>\n"), "{ended:#?}");
    place.run(&["fmt", "-", "-"]).exits(2).says("only once");
}

#[test]
fn a_folder_means_all_schemas_in_it() {
    let place = Place::with(&[
        ("schemas/a.km", WRITTEN),
        ("schemas/deep/er/b.km", WRITTEN),
        ("schemas/c.txt", WRITTEN),
        ("schemas/.hidden/d.km", WRITTEN),
        ("schemas/.e.km", WRITTEN),
        ("schemas/target/f.km", WRITTEN),
        ("empty/readme", ""),
    ]);
    let ended = place.run(&["fmt", "schemas"]).exits(0);
    assert_eq!(
        ended.stderr,
        "formatted schemas/a.km\nformatted schemas/deep/er/b.km\n"
    );
    for left_alone in ["c.txt", ".hidden/d.km", ".e.km", "target/f.km"] {
        assert_eq!(
            place.read(&format!("schemas/{left_alone}")),
            WRITTEN,
            "{left_alone}"
        );
    }
    // What is named is meant.
    place
        .run(&["fmt", "schemas/target", "schemas/.e.km"])
        .exits(0)
        .says("formatted schemas/target/f.km");
    place
        .run(&["fmt", "empty"])
        .exits(0)
        .says("empty: no schemas in this folder");
}

#[test]
fn what_cannot_be_formatted_does_not_keep_others_from_it() {
    let place = Place::with(&[("a.km", BROKEN), ("c.km", WRITTEN)]);
    place
        .run(&["fmt", "a.km", "c.km"])
        .exits(1)
        .says("a.km:2:13")
        .says("KM0015")
        .says("formatted c.km");
    assert_eq!(place.read("a.km"), BROKEN);
    place
        .run(&["fmt", "a.km", "missing.km", "c.km"])
        .exits(2)
        .says("missing.km: there is no such file")
        .says("a.km:2:13");
}

#[test]
fn tools_get_an_object_a_file() {
    let place = Place::with(&[("a.km", BROKEN), ("c.km", WRITTEN)]);
    let ended = place
        .run(&["fmt", "--check", "--message-format", "json", "a.km", "c.km"])
        .exits(1);
    assert_eq!(ended.stderr, "");
    let objects: Vec<serde_json::Value> = ended
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    let files: Vec<_> = objects
        .iter()
        .map(|object| object["file"].as_str().unwrap())
        .collect();
    assert_eq!(files, ["c.km", "a.km"]);
    assert_eq!(objects[0]["message"], "this file is not in canonical style");
}

#[test]
fn a_read_only_file_is_left_alone() {
    let place = Place::with(&[("written.km", WRITTEN)]);
    let path = place.path("written.km");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    place
        .run(&["fmt", "written.km"])
        .exits(2)
        .says("written.km: no permission to write to it");
    assert_eq!(place.read("written.km"), WRITTEN);
    assert_eq!(names_in(place.folder.path()), ["written.km"]);
}

#[cfg(unix)]
#[test]
fn permissions_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};

    let place = Place::with(&[("there/written.km", WRITTEN)]);
    let path = place.path("there/written.km");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&path, place.path("link.km")).unwrap();
    place
        .run(&["fmt", "link.km"])
        .exits(0)
        .says("formatted link.km");
    assert!(
        fs::symlink_metadata(place.path("link.km"))
            .unwrap()
            .is_symlink()
    );
    assert_eq!(place.read("there/written.km"), CANONICAL);
    assert_eq!(
        fs::metadata(&path).unwrap().permissions().mode() & 0o777,
        0o640
    );
    assert_eq!(names_in(&place.path("there")), ["written.km"]);
}

#[cfg(unix)]
#[test]
fn a_circle_of_links_is_not_walked() {
    let place = Place::with(&[("schemas/a.km", WRITTEN)]);
    std::os::unix::fs::symlink(place.path("schemas"), place.path("schemas/again")).unwrap();
    let ended = place.run(&["fmt", "schemas"]).exits(0);
    assert_eq!(ended.stderr, "formatted schemas/a.km\n");
}
