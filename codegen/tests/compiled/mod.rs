//! A schema in, its model out: for tests of what is made of models.

use std::path::Path;

use karmem_codegen::load::Disk;
use karmem_codegen::render::human::HumanRenderer;
use karmem_codegen::render::human::termcolor::NoColor;
use karmem_codegen::{Model, Options, Source, compile_with};

/// The model of the file at `path` and what it imports.
pub(crate) fn compile_file(path: &Path) -> Model {
    compile(Disk::source(path).expect("a file that was just found"))
}

/// The model of `source` and what it imports.
#[track_caller]
pub(crate) fn compile(source: Source) -> Model {
    let compilation = compile_with(vec![source], &mut Disk, &Options::default());
    let mut text = NoColor::new(Vec::new());
    let renderer = HumanRenderer::new(&compilation.sources);
    for diagnostic in &compilation.diagnostics {
        renderer
            .render(diagnostic, &mut text)
            .expect("memory can be written to");
    }
    let text = String::from_utf8(text.into_inner()).expect("text");
    assert_eq!(compilation.error_count(), 0, "{text}");
    compilation.model
}
