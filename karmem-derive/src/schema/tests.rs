//! What the macro expands to is what `karmemc generate` prints: for every schema in `schemas/`, as a file, as a string, and as
//! tokens where Rust's tokens can spell it.
//!
//! Here tokens have no lines, as in some editors.

use std::fs;
use std::path::{Path, PathBuf};

use proc_macro2::{LexError, Literal, TokenStream};
use quote::quote;

use super::items;
use super::package::Package;
use super::text::Text;

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The schemas of the folder `schemas/`, by their names without `.km`.
fn schemas() -> Vec<String> {
    let files = fs::read_dir(repository().join("schemas")).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    let names = names.filter_map(|name| Some(name.strip_suffix(".km")?.to_owned()));
    let names: Vec<String> = names.collect();
    assert!(names.len() > 10, "{names:?}");
    names
}

fn schema(name: &str) -> String {
    fs::read_to_string(repository().join("schemas").join(format!("{name}.km"))).unwrap()
}

/// The tokens of a schema: of a tag's text in backquotes, they have a string in quotes.
fn tokens(schema: &str) -> Result<TokenStream, LexError> {
    schema
        .replace("(`", "(r##\"")
        .replace("`)", "\"##)")
        .parse()
}

/// What `karmemc generate` printed for a schema.
fn generated(name: &str) -> String {
    let path = format!("generated/rust/{name}.rs");
    let text = fs::read_to_string(repository().join(path)).unwrap();
    text.parse::<TokenStream>().unwrap().to_string()
}

/// The expansion in a package whose folder is `schemas/`, without the items that name files.
fn expand(input: TokenStream) -> String {
    let package = Package::at(repository().join("schemas"));
    let expanded = items(input, package).unwrap().items.to_string();
    match expanded.find("const _ : & [u8] = :: core :: include_bytes !") {
        Some(end) => expanded[..end].trim_end().to_owned(),
        None => expanded,
    }
}

#[test]
fn a_file_expands_to_what_is_generated() {
    for name in schemas() {
        let path = format!("{name}.km");
        assert_eq!(expand(quote!(file = #path)), generated(&name), "{name}");
    }
}

#[test]
fn a_string_expands_to_what_is_generated() {
    for name in schemas() {
        let text = Literal::string(&schema(&name));
        assert_eq!(expand(quote!(#text)), generated(&name), "{name}");
    }
}

#[test]
fn tokens_expand_to_what_is_generated() {
    for name in schemas() {
        let tokens = tokens(&schema(&name)).unwrap();
        assert_eq!(expand(tokens), generated(&name), "{name}");
    }
}

#[test]
fn cargo_looks_at_the_file_and_at_what_it_imports() {
    let package = Package::at(repository().join("schemas"));
    let expanded = items(quote!(file = "tavern.km"), package).unwrap();
    let expanded = expanded.items.to_string();
    for name in ["tavern", "geometry"] {
        let path = fs::canonicalize(repository().join(format!("schemas/{name}.km"))).unwrap();
        let path = path.to_str().unwrap();
        let item = quote!(
            const _: &[u8] = ::core::include_bytes!(#path);
        );
        assert!(expanded.contains(&item.to_string()), "{name}");
    }
}

#[test]
fn tokens_read_like_a_schema() {
    let tokens = quote! {
        /// Of a game.
        ///
        /// Its end.
        karmem game @golang.package("km");
        import "geometry.km";
        const Most uint16 = -0x1F;
        struct Hero table @align(8) {
            Name ?[<Most]char = geometry.Least @deprecated();
        }
    };
    let text = Text::new(tokens).unwrap();
    assert_eq!(
        text.as_str(),
        "/// Of a game.\n\
         ///\n\
         /// Its end.\n\
         karmem game @golang.package(`km`);\n\
         import \"geometry.km\";\n\
         const Most uint16 = -0x1F;\n\
         struct Hero table @align(8) {\n\
         Name ?[<Most]char = geometry.Least @deprecated();\n\
         }\n"
    );
}

/// Every schema of the tests, good or bad, below a folder of the repository.
fn cases(folder: &str) -> Vec<PathBuf> {
    let mut folders = vec![repository().join(folder)];
    let mut cases = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "km") {
                cases.push(path);
            }
        }
    }
    cases
}

#[test]
fn tokens_are_refused_where_their_text_is() {
    let mut compared = 0;
    for path in cases("tests/ui")
        .into_iter()
        .chain(cases("idl-parser/tests/cases"))
    {
        // Rust takes more comments for documentation.
        if path.ends_with("doc_comment.km") {
            continue;
        }
        let Ok(text) = fs::read_to_string(&path) else {
            continue;
        };
        let Ok(tokens) = tokens(&text) else {
            continue;
        };
        let expand = |input| {
            let expanded = items(input, Package::at(path.parent().unwrap()));
            expanded.ok().map(|expanded| expanded.items.to_string())
        };
        let text = Literal::string(&text);
        assert_eq!(expand(tokens), expand(quote!(#text)), "{}", path.display());
        compared += 1;
    }
    assert!(compared > 100, "{compared}");
}

/// The messages of what is wrong in a package whose folder is one of the tests.
fn messages(input: TokenStream, folder: &str) -> Vec<String> {
    let folder = repository().join("tests/ui/fail").join(folder);
    let errors = items(input, Package::at(folder)).err().unwrap();
    let messages = errors.into_iter().map(|error| error.to_string());
    messages.collect()
}

#[test]
fn what_is_wrong_in_a_file_is_shown_with_its_line() {
    let in_file = "\
KM0066: field `X` is an array of no elements
  ┌─ inner.km:3:26
  │
3 │ struct Inner inline { X [0]uint8; }
  │                          ^ at least 1
  │
  = help: write `[]uint8` for any number of elements, or remove the field";

    let file = quote!(file = "main.km");
    assert_eq!(messages(file, "import_of_failed"), [in_file]);

    let tokens = quote! {
        karmem main;
        import "inner.km";
        struct Main inline { Inner Inner; Other Innner; }
    };
    let in_tokens = "\
KM0050: there is no type `Innner`
declared neither in this file nor in one that it imports
help: did you mean `Inner`?";
    assert_eq!(messages(tokens, "import_of_failed"), [in_tokens, in_file]);
}
