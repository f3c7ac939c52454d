//! What a build script gets: files in a folder, lines for cargo, and errors that can be read in cargo's output.

use std::fs;
use std::path::PathBuf;
use std::time::SystemTime;

use karmem_codegen::Config;
use karmem_codegen::config::Error;
use tempfile::TempDir;

const GAME: &str =
    "karmem game;\nimport \"lib/math.km\";\n\nstruct Hero table {\n    Pos Vec3;\n}\n";
const MATH: &str = "karmem math;\n\nstruct Vec3 inline {\n    X float32;\n    Y float32;\n}\n";
const BAD: &str = "karmem game;\n\nstruct Hero table {\n    Pos flaot32;\n}\n";

/// A package's folder, and what its build script said.
struct Package {
    folder: TempDir,
    cargo: String,
}

impl Package {
    fn with(files: &[(&str, &str)]) -> Self {
        let package = Self {
            folder: tempfile::tempdir().expect("a folder"),
            cargo: String::new(),
        };
        for (name, content) in files {
            package.write(name, content);
        }
        package
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, content: &str) {
        let path = self.path(name);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, content).expect("a file");
    }

    /// Names of what is in the output folder, in order.
    fn outputs(&self) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.path("out")) else {
            return Vec::new();
        };
        let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
        let mut names: Vec<String> = entries.map(|entry| name(entry.expect("one"))).collect();
        names.sort();
        names
    }

    /// Generates to `out`, and keeps what cargo is told, with paths as a script that runs in the folder would have them.
    fn generate(&mut self, config: Config) -> Result<(), Error> {
        let mut cargo = Vec::new();
        let result = config.out_dir(self.path("out")).generate_to(&mut cargo);
        self.cargo = self.relative(&String::from_utf8(cargo).expect("text"));
        result
    }

    /// The same, which fails; what is shown of the error.
    fn fail(&mut self, config: Config) -> String {
        let error = self.generate(config).expect_err("something is wrong");
        assert_eq!(format!("{error}"), format!("{error:?}"));
        self.relative(&error.to_string())
    }

    fn relative(&self, text: &str) -> String {
        text.replace(&format!("{}/", self.folder.path().display()), "")
    }

    fn game(&self) -> Config {
        Config::new().file(self.path("game.km"))
    }
}

#[test]
fn a_schema_and_what_it_imports_become_files_that_can_be_included() {
    let mut package = Package::with(&[("game.km", GAME), ("lib/math.km", MATH)]);
    package.generate(package.game()).expect("two good schemas");
    assert_eq!(package.outputs(), ["game.rs", "math.rs"]);
    let game = fs::read_to_string(package.path("out/game.rs")).expect("a file");
    assert!(game.contains("plain super::math::Vec3"), "{game}");
    // `include!` takes no attributes and no docs of the file as a whole.
    assert!(!game.contains("#![") && !game.contains("//!"), "{game}");
}

#[test]
fn cargo_runs_again_when_any_of_the_schemas_changes() {
    let mut package = Package::with(&[("game.km", GAME), ("lib/math.km", MATH)]);
    package.generate(package.game()).expect("two good schemas");
    assert_eq!(
        package.cargo,
        "cargo::rerun-if-changed=game.km\ncargo::rerun-if-changed=lib/math.km\n"
    );
}

#[test]
fn cargo_watches_after_a_failure_too_and_what_is_missing() {
    let mut package = Package::with(&[("game.km", GAME)]);
    let shown = package.fail(package.game().file(package.path("other.km")));
    assert_eq!(
        package.cargo,
        "cargo::rerun-if-changed=game.km\ncargo::rerun-if-changed=lib/math.km\n\
         cargo::rerun-if-changed=other.km\n"
    );
    assert!(
        shown.starts_with("2 errors in schemas\n\nerror: other.km: there is no such file\n"),
        "{shown}"
    );
    assert!(shown.contains("cannot import `lib/math.km`"), "{shown}");

    package.write("lib/math.km", BAD);
    package.fail(package.game());
    assert!(
        package.cargo.contains("=lib/math.km\n"),
        "{}",
        package.cargo
    );
}

#[test]
fn an_error_shows_the_place_as_karmemc_does() {
    let mut package = Package::with(&[("game.km", BAD)]);
    let shown = package.fail(package.game());
    assert_eq!(
        shown,
        "1 error in schemas\n\
         \n\
         error[KM0050]: there is no type `flaot32`\n  \
           ┌─ game.km:4:9\n  \
           │\n\
         4 │     Pos flaot32;\n  \
           │         ^^^^^^^ not declared in this file\n  \
           │\n  \
           = help: did you mean `float32`?"
    );
    assert!(package.outputs().is_empty());
}

#[test]
fn a_warning_is_one_line_that_says_where() {
    let mut package = Package::with(&[(
        "game.km",
        "karmem game;\n\nstruct Hero inline @idd(`1`) {\n    X float32;\n}\n",
    )]);
    package.generate(package.game()).expect("only a warning");
    let warnings: Vec<&str> = package
        .cargo
        .lines()
        .filter_map(|line| line.strip_prefix("cargo::warning="))
        .collect();
    let [warning] = warnings[..] else {
        panic!("{}", package.cargo)
    };
    assert!(warning.starts_with("game.km:3:21: "), "{warning}");
    assert!(warning.ends_with(" [tag-typo]"), "{warning}");

    package
        .generate(package.game().allow("tag-typo"))
        .expect("silenced");
    assert!(!package.cargo.contains("warning"), "{}", package.cargo);
    for denied in [
        package.game().deny("KM0070"),
        package.game().deny_warnings(),
    ] {
        let shown = package.fail(denied);
        assert!(shown.contains("error[KM0070]"), "{shown}");
    }
}

#[test]
fn a_file_that_is_up_to_date_is_not_touched() {
    let mut package = Package::with(&[("math.km", MATH)]);
    let config = |package: &Package| Config::new().file(package.path("math.km"));
    package.generate(config(&package)).expect("a good schema");
    let output = package.path("out/math.rs");
    let modified = || fs::metadata(&output).and_then(|found| found.modified());
    let long_ago = SystemTime::UNIX_EPOCH;
    let file = fs::File::options().write(true).open(&output);
    file.and_then(|file| file.set_modified(long_ago))
        .expect("a file of ours");

    package.generate(config(&package)).expect("a good schema");
    assert_eq!(modified().expect("a time"), long_ago);
    package.write("math.km", &MATH.replace("float32", "float64"));
    package.generate(config(&package)).expect("a good schema");
    assert_ne!(modified().expect("a time"), long_ago);
}

#[test]
fn a_package_can_be_that_of_another_crate() {
    let mut package = Package::with(&[("game.km", GAME), ("lib/math.km", MATH)]);
    let config = package.game().extern_package("math", "engine::math");
    package.generate(config).expect("two good schemas");
    assert_eq!(package.outputs(), ["game.rs"]);
    let game = fs::read_to_string(package.path("out/game.rs")).expect("a file");
    assert!(game.contains("plain engine::math::Vec3"), "{game}");
    // It still decides where bytes lie.
    assert!(
        package.cargo.contains("=lib/math.km\n"),
        "{}",
        package.cargo
    );

    let config = package.game().extern_package("meth", "engine::math");
    let shown = package.fail(config);
    assert!(
        shown.contains("error: no schema of package `meth` is imported; did you mean `math`?"),
        "{shown}"
    );
    let config = package.game().extern_package("math", "engine/math");
    assert!(matches!(package.generate(config), Err(Error::Extern(_))));
}

#[test]
fn types_derive_what_is_asked_for() {
    let mut package = Package::with(&[("game.km", GAME), ("lib/math.km", MATH)]);
    let config = package.game().derive("math.Vec3", "serde::Serialize");
    package.generate(config).expect("two good schemas");
    let math = fs::read_to_string(package.path("out/math.rs")).expect("a file");
    assert!(
        math.contains("#[derive(Clone, Copy, serde::Serialize)]\n"),
        "{math}"
    );

    let shown = package.fail(package.game().derive("Hreo", "Hash"));
    assert!(
        shown.contains("error: nothing that is printed is called `Hreo`, which is to derive more; did you mean `Hero`?"),
        "{shown}"
    );
    let config = package.game().derive("Hero", "Ha sh");
    assert!(matches!(package.generate(config), Err(Error::Derive(_))));
    // Perhaps it is in a file that cannot be read.
    let config = package.game().derive("Orc", "Hash");
    let shown = package.fail(config.file(package.path("orcs.km")));
    assert!(!shown.contains("derive"), "{shown}");
}

#[test]
fn what_makes_no_sense_is_refused() {
    let mut package = Package::with(&[("a/game.km", MATH), ("b/game.km", MATH)]);
    assert!(matches!(
        package.generate(Config::new()),
        Err(Error::NoFile)
    ));
    let shown = package.fail(package.game().file(""));
    assert!(
        shown.starts_with("the path of a schema is empty"),
        "{shown}"
    );
    assert_eq!(package.cargo, "");
    let shown = package.fail(package.game().allow("pading"));
    assert_eq!(shown, "there is no lint `pading`; did you mean `padding`?");
    let (first, second) = (package.path("a/game.km"), package.path("b/game.km"));
    let shown = package.fail(Config::new().file(first).file(second));
    assert_eq!(
        shown,
        "a/game.km and b/game.km are both printed to game.rs; rename one of them"
    );
    let shown = package.fail(Config::new().file(package.path("a")));
    assert!(
        shown.contains("a: a folder, not a schema; name the files in it"),
        "{shown}"
    );
    assert!(package.outputs().is_empty());
}

#[test]
fn without_cargo_somebody_has_to_say_where_to_write() {
    let package = Package::with(&[("game.km", MATH)]);
    let result = package.game().generate_to(&mut Vec::new());
    assert!(matches!(result, Err(Error::NoOutDir)), "{result:?}");
}

#[test]
fn what_something_else_has_written_is_kept() {
    let mut package = Package::with(&[
        ("game.km", GAME),
        ("lib/math.km", MATH),
        ("out/math.rs", "// Made by somebody else.\n"),
    ]);
    let shown = package.fail(package.game());
    assert!(shown.starts_with("out/math.rs is there already"), "{shown}");
    assert_eq!(package.outputs(), ["math.rs"]);
}

#[cfg(unix)]
#[test]
fn a_name_cannot_give_cargo_orders() {
    let mut package = Package::with(&[("a\ncargo::rustc-env=X=1.km", MATH)]);
    let path = package.path("a\ncargo::rustc-env=X=1.km");
    let shown = package.fail(Config::new().file(path));
    assert!(shown.contains("has no line end"), "{shown}");
    assert!(!package.cargo.contains("rustc-env"), "{}", package.cargo);
}

#[cfg(target_os = "linux")]
#[test]
fn a_path_that_cargo_cannot_be_told_is_an_error() {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt as _;

    let mut package = Package::with(&[]);
    let path = package.folder.path().join(OsStr::from_bytes(b"caf\xE9.km"));
    fs::write(&path, MATH).expect("a file");
    let shown = package.fail(Config::new().file(path));
    assert!(shown.contains("is UTF-8"), "{shown}");
    assert_eq!((&*package.cargo, package.outputs().len()), ("", 0));
}
