//! Schemas that pass, with the layout they get and the code they become, and schemas that don't, with what people are told.
//!
//! A case is a `.km` file in `tests/ui/ok` or `tests/ui/fail`, or a folder there with a `main.km` and what that imports; `tests/ui/fail_c`
//! is for what is wrong where C is printed. What is expected stands beside it in a `.snap` file, which `INSTA_UPDATE=always cargo test -p karmem-codegen --test ui` writes.

mod common;

use std::path::{Path, PathBuf};
use std::{fs, io};

use common::assert_snapshot;
use karmem_codegen::backend::print;
use karmem_codegen::fingerprint::canonical_text;
use karmem_codegen::load::Loader;
use karmem_codegen::model::SchemaId;
use karmem_codegen::render::human::HumanRenderer;
use karmem_codegen::render::human::termcolor::NoColor;
use karmem_codegen::{Compilation, Language, Location, Options, Source, compile_with};

/// Calls `$check` for each case in the folder `$folder`.
macro_rules! each_case {
    ($folder:literal, $check:expr) => {
        let check = $check;
        insta::glob!(
            $folder,
            "*.km",
            |path: &Path| if path.file_name() != Some("main.km".as_ref()) {
                check(path)
            }
        );
        insta::glob!($folder, "*/main.km", check);
    };
}

#[test]
fn schemas_that_pass_are_laid_out() {
    each_case!("../../tests/ui/ok", |path: &Path| {
        let compilation = compile(path);
        let id = sound(&compilation);
        let layout = format!(
            "{}fingerprint {:#018x}",
            canonical_text(&compilation.model, id),
            compilation.model.schema(id).fingerprint
        );
        assert_snapshot(path, "", &join(&layout, &render(&compilation)));
    });
}

#[test]
fn schemas_that_pass_are_printed_as_rust() {
    each_case!("../../tests/ui/ok", |path: &Path| {
        let compilation = compile(path);
        let printed = print(Language::Rust, &compilation.model, sound(&compilation));
        assert_snapshot(path, ".rust", &printed);
    });
}

#[test]
fn schemas_that_pass_are_printed_as_c() {
    each_case!("../../tests/ui/ok", |path: &Path| {
        let compilation = compile_for(path, Language::C);
        let printed = print(Language::C, &compilation.model, sound(&compilation));
        assert_snapshot(path, ".c", &printed);
    });
}

#[test]
fn schemas_that_cannot_be_printed_as_c_say_why() {
    each_case!("../../tests/ui/fail_c", |path: &Path| {
        let compilation = compile_for(path, Language::C);
        assert_ne!(compilation.error_count(), 0, "{} compiles", path.display());
        assert_snapshot(path, "", &render(&compilation));
    });
}

#[test]
fn schemas_that_fail_say_why() {
    each_case!("../../tests/ui/fail", |path: &Path| {
        let compilation = compile(path);
        assert_ne!(compilation.error_count(), 0, "{} compiles", path.display());
        assert!(
            compilation.schemas[0].is_none(),
            "no schema comes from a file with errors"
        );
        assert_snapshot(path, "", &render(&compilation));
    });
}

fn compile(path: &Path) -> Compilation {
    compile_for(path, Language::Rust)
}

/// Compiles the file at `path` for one language. It and its imports are shown as they are seen from its folder.
fn compile_for(path: &Path, language: Language) -> Compilation {
    let mut folder = Folder(path.parent().expect("a file lies in a folder").to_owned());
    let name = path.file_name().expect("a glob finds files");
    let root = Location::plain(name);
    let bytes = folder.read(&root).expect("a file that was just found");
    let sources = vec![Source::at(root, bytes)];
    let options = Options {
        languages: vec![language],
        ..Options::default()
    };
    compile_with(sources, &mut folder, &options)
}

struct Folder(PathBuf);

impl Loader for Folder {
    fn locate(&mut self, importer: &Source, path: &str) -> io::Result<Location> {
        Ok(Location::plain(importer.beside(path)))
    }

    fn read(&mut self, location: &Location) -> io::Result<Vec<u8>> {
        fs::read(self.0.join(&location.shown))
    }
}

#[track_caller]
fn sound(compilation: &Compilation) -> SchemaId {
    assert_eq!(compilation.error_count(), 0, "{}", render(compilation));
    compilation.schemas[0].expect("without errors there is a schema")
}

fn render(compilation: &Compilation) -> String {
    let renderer = HumanRenderer::new(&compilation.sources);
    let mut text = NoColor::new(Vec::new());
    for diagnostic in &compilation.diagnostics {
        renderer
            .render(diagnostic, &mut text)
            .expect("memory can be written to");
    }
    String::from_utf8(text.into_inner()).expect("text")
}

fn join(layout: &str, warnings: &str) -> String {
    if warnings.is_empty() {
        layout.to_owned()
    } else {
        format!("{layout}\n\n{warnings}")
    }
}
