//! Schemas that pass, with the layout they get and the Rust they become, and schemas that don't, with what people are told.
//!
//! A case is a `.km` file in `tests/ui/ok` or `tests/ui/fail`; what is expected stands beside it in a `.snap` file, which
//! `INSTA_UPDATE=always cargo test -p karmem-codegen --test ui` writes.

use std::fs;
use std::path::Path;

use karmem_codegen::backend::print;
use karmem_codegen::fingerprint::canonical_text;
use karmem_codegen::render::human::HumanRenderer;
use karmem_codegen::render::human::termcolor::NoColor;
use karmem_codegen::{Compilation, Language, Source, compile};

#[test]
fn schemas_that_pass_are_laid_out() {
    insta::glob!("../../tests/ui/ok", "*.km", |path| {
        let sources = [read(path)];
        let compilation = compile(&sources);
        assert_eq!(
            compilation.error_count(),
            0,
            "{}",
            render(&sources, &compilation)
        );
        let model = compilation.models[0]
            .as_ref()
            .expect("without errors there is a model");
        let layout = format!(
            "{}fingerprint {:#018x}",
            canonical_text(model),
            model.fingerprint
        );
        assert_snapshot(path, "", &join(&layout, &render(&sources, &compilation)));
    });
}

#[test]
fn schemas_that_pass_are_printed_as_rust() {
    insta::glob!("../../tests/ui/ok", "*.km", |path| {
        let source = read(path);
        let compilation = compile(std::slice::from_ref(&source));
        let model = compilation.models[0]
            .as_ref()
            .expect("without errors there is a model");
        let printed = print(Language::Rust, model, source.name());
        assert_snapshot(path, ".rust", &printed);
    });
}

#[test]
fn schemas_that_fail_say_why() {
    insta::glob!("../../tests/ui/fail", "*.km", |path| {
        let sources = [read(path)];
        let compilation = compile(&sources);
        assert_ne!(compilation.error_count(), 0, "{} compiles", path.display());
        assert!(
            compilation.models[0].is_none(),
            "no model comes from a schema with errors"
        );
        assert_snapshot(path, "", &render(&sources, &compilation));
    });
}

fn read(path: &Path) -> Source {
    let name = path
        .file_name()
        .expect("a glob finds files")
        .to_string_lossy();
    Source::new(name, fs::read(path).expect("a file that was just found"))
}

fn render(sources: &[Source], compilation: &Compilation) -> String {
    let renderer = HumanRenderer::new(sources);
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

/// Compares with the `.snap` file beside `path`, whose name has `suffix` behind that of the schema.
fn assert_snapshot(path: &Path, suffix: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(path.parent().expect("a file lies in a folder"));
    settings.set_prepend_module_to_snapshot(false);
    settings.remove_snapshot_suffix();
    settings.set_omit_expression(true);
    settings.remove_input_file();
    settings.bind(|| {
        let name = path
            .file_stem()
            .expect("a glob finds files")
            .to_string_lossy();
        insta::assert_snapshot!(format!("{name}{suffix}"), text);
    });
}
