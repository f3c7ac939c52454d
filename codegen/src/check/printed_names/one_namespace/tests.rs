use std::collections::HashSet;
use std::fs;
use std::path::Path;

use super::Namespace;
use crate::check::{Types, constants, plain};
use crate::load::{Disk, load};
use crate::{Compilation, Language, Options, backend, compile_with, resolve};

/// What a header declares, without what is only for headers.
fn declared(header: &str) -> HashSet<&str> {
    let word = |text: &'static str| move |line: &&str| line.starts_with(text);
    let lines = || header.lines();
    let macros = lines()
        .filter(word("#define "))
        .filter_map(|line| line.split_whitespace().nth(1));
    let functions = lines()
        .filter(word("static inline "))
        .filter_map(|line| line.split('(').next()?.rsplit([' ', '*']).next());
    let types = lines()
        .filter(|line| line.starts_with("typedef ") && line.contains(';') || line.starts_with("} "))
        .filter_map(|line| {
            let end = line.split(" KARMEM_DEPRECATED").next()?;
            end.trim_end_matches(';').rsplit(' ').next()
        });
    let names = macros.chain(functions).chain(types);
    names
        .filter(|name| !name.ends_with('_') && !name.starts_with("KARMEM_"))
        .collect()
}

#[test]
fn no_header_declares_a_name_that_is_not_looked_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut headers = 0;
    for cases in ["../schemas", "../tests/ui/ok"] {
        for entry in fs::read_dir(folder.join(cases)).unwrap() {
            let path = entry.unwrap().path();
            let main = path.join("main.km");
            let path = if main.exists() { main } else { path };
            if path.extension() == Some("km".as_ref()) {
                assert_looked_at(&path);
                headers += 1;
            }
        }
    }
    assert!(headers > 40, "{headers}");
}

fn assert_looked_at(path: &Path) {
    let source = Disk::source(path).unwrap();
    let options = Options {
        languages: vec![Language::C],
        ..Options::default()
    };
    let Compilation { model, schemas, .. } =
        compile_with(vec![source.clone()], &mut Disk, &options);
    let header = backend::print(Language::C, &model, schemas[0].unwrap());

    let mut diagnostics = Vec::new();
    let loaded = load(vec![source], &mut Disk, &mut diagnostics);
    let resolved = resolve::resolve(&loaded, &mut diagnostics);
    let constants = constants::check(&resolved, &mut diagnostics);
    let types = Types::check(&resolved, &constants, &mut diagnostics);
    let is_plain = plain::check(&resolved, &types);
    let namespace = Namespace::of(&loaded, &resolved, &types, &is_plain, &mut diagnostics);

    let mut missing: Vec<_> = declared(&header)
        .into_iter()
        .filter(|name| !namespace.owners.contains_key(*name))
        .collect();
    missing.sort_unstable();
    assert!(missing.is_empty(), "{}: {missing:#?}", path.display());
}
