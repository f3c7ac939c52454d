//! Any bytes in, as up to three files that may import each other: the compiler must end, with errors or with a model that
//! everything can be made of, and nothing of it may depend on chance.

#![no_main]

use karmem_codegen::chart::{self, json, svg, table};
use karmem_codegen::render::human::{HumanRenderer, termcolor::NoColor};
use karmem_codegen::render::json::JsonRenderer;
use karmem_codegen::{Compilation, Language, Source, compile, dump, output};
use libfuzzer_sys::fuzz_target;

const NAMES: [&str; 3] = ["a.km", "b.km", "c.km"];

/// Stands between files.
const SEPARATOR: &[u8] = b"//---\n";

fuzz_target!(|bytes: &[u8]| {
    let first = all_of(bytes);
    assert!(first == all_of(bytes), "it is not always the same");
});

/// Everything that the compiler makes of some files.
fn all_of(bytes: &[u8]) -> Vec<u8> {
    let compilation = compile(sources(bytes));
    let mut made = diagnostics(&compilation);
    if compilation.error_count() > 0 {
        assert!(!made.is_empty());
    } else {
        assert_eq!(compilation.model.schemas.len(), compilation.sources.len());
        views(&compilation, &mut made);
        printed(&compilation, &mut made);
    }
    made
}

fn sources(mut bytes: &[u8]) -> Vec<Source> {
    let mut sources = Vec::new();
    for name in NAMES {
        let end = bytes
            .windows(SEPARATOR.len())
            .position(|window| window == SEPARATOR);
        let (text, rest) = match end {
            Some(end) => (&bytes[..end], Some(&bytes[end + SEPARATOR.len()..])),
            None => (bytes, None),
        };
        sources.push(Source::new(name, text));
        match rest {
            Some(rest) => bytes = rest,
            None => break,
        }
    }
    sources
}

fn diagnostics(compilation: &Compilation) -> Vec<u8> {
    let for_people = HumanRenderer::new(&compilation.sources);
    let for_tools = JsonRenderer::new(&compilation.sources);
    let mut rendered = NoColor::new(Vec::new());
    let mut lines = String::new();
    for diagnostic in &compilation.diagnostics {
        for_people
            .render(diagnostic, &mut rendered)
            .expect("a vector takes all");
        lines += &for_tools.render(diagnostic);
    }
    let mut rendered = rendered.into_inner();
    rendered.extend_from_slice(lines.as_bytes());
    rendered
}

fn views(compilation: &Compilation, made: &mut Vec<u8>) {
    let model = &compilation.model;
    for schema in &model.schemas {
        let charts = chart::survey(model, schema, &schema.file_name);
        for style in [table::Style::Plain, table::Style::Framed { width: 80 }] {
            table::write(&charts, style, &mut NoColor::new(&mut *made))
                .expect("a vector takes all");
        }
        json::write(&charts, &mut *made).expect("a vector takes all");
        made.extend_from_slice(svg::draw(&charts).as_bytes());
    }
    dump::write_model(model, NAMES[0], made).expect("a vector takes all");
    dump::write_access(model, NAMES[0], made).expect("a vector takes all");
}

fn printed(compilation: &Compilation, made: &mut Vec<u8>) {
    let schemas = compilation.model.schema_ids();
    let outputs =
        output::print(compilation, schemas, Language::ALL).expect("three names, three files");
    for output in outputs {
        made.extend_from_slice(output.text.as_bytes());
    }
}
