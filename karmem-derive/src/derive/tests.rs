//! What the derive prints for each struct or enum in `tests/expand`: it stands beside it, and
//! `INSTA_UPDATE=always cargo test -p karmem-derive expansions` writes it.

use std::fs;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;
use syn::{DeriveInput, Expr, Item, ItemConst, Stmt};

use super::expand;

/// Longer, nobody would read it.
const MOST_LINES: usize = 150;

#[test]
fn expansions_are_short_and_as_expected() {
    insta::glob!("../../tests/expand", "*.rs", |path: &Path| {
        let written = fs::read_to_string(path).expect("a case can be read");
        let input: DeriveInput = syn::parse_str(&written).expect("a case is one struct or enum");
        let expansion = expand(&input, "game");
        let printed = print(syn::parse2(expansion).expect("what is printed are items"));
        assert!(printed.lines().count() < MOST_LINES, "{printed}");
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path("../../tests/expand");
        settings.set_prepend_module_to_snapshot(false);
        settings.remove_snapshot_suffix();
        settings.set_omit_expression(true);
        settings.remove_input_file();
        settings.bind(|| {
            let name = path.file_stem().expect("a case has a name");
            insta::assert_snapshot!(name.to_string_lossy().into_owned(), printed);
        });
    });
}

/// The items, each declaration of a macro's on a line of its own.
fn print(file: syn::File) -> String {
    let mut printed = String::new();
    for item in file.items {
        if !printed.is_empty() {
            printed.push('\n');
        }
        match item {
            Item::Macro(declaration) => declare(declaration.to_token_stream(), 0, &mut printed),
            Item::Const(constant) if matches!(*constant.expr, Expr::Block(_)) => {
                scope(constant, &mut printed);
            }
            item => printed.push_str(&unparse(item)),
        }
    }
    printed
}

/// Adds `const _: () = { ... };` to `printed`.
fn scope(mut constant: ItemConst, printed: &mut String) {
    let body = std::mem::replace(&mut *constant.expr, syn::parse_quote!({}));
    let open = unparse(Item::Const(constant)).replace("};", "");
    let items = match body {
        Expr::Block(body) => body
            .block
            .stmts
            .into_iter()
            .map(|statement| match statement {
                Stmt::Item(item) => item,
                statement => syn::parse2(statement.to_token_stream()).expect("a macro is an item"),
            }),
        _ => unreachable!("only blocks are scopes"),
    };
    printed.push_str(&open);
    let items = print(syn::File {
        items: items.collect(),
        attrs: Vec::new(),
        shebang: None,
    });
    for line in items.lines() {
        let indent = if line.is_empty() { 0 } else { 4 };
        printed.push_str(&format!("{:indent$}{line}\n", ""));
    }
    printed.push_str("};\n");
}

fn unparse(item: Item) -> String {
    prettyplease::unparse(&syn::File {
        items: vec![item],
        attrs: Vec::new(),
        shebang: None,
    })
}

/// Adds what is declared to `printed`, a line for each field.
fn declare(tokens: TokenStream, indent: usize, printed: &mut String) {
    let mut line = TokenStream::new();
    for token in tokens {
        match &token {
            TokenTree::Group(body) if body.delimiter() == Delimiter::Brace => {
                end_line(&mut line, " {", indent, printed);
                declare(body.stream(), indent + 4, printed);
                printed.push_str(&format!("{:indent$}}}\n", ""));
            }
            TokenTree::Group(attribute)
                if attribute.delimiter() == Delimiter::Bracket && line.to_string() == "#" =>
            {
                line.extend([token]);
                end_line(&mut line, "", indent, printed);
            }
            TokenTree::Punct(end) if end.as_char() == ';' => {
                end_line(&mut line, ";", indent, printed);
            }
            _ => line.extend([token]),
        }
    }
    if !line.is_empty() {
        end_line(&mut line, "", indent, printed);
    }
}

fn end_line(line: &mut TokenStream, end: &str, indent: usize, printed: &mut String) {
    let line = std::mem::take(line).to_string();
    let apart = [
        (" :", ":"),
        (":: ", "::"),
        (" ,", ","),
        (" !", "!"),
        (" <", "<"),
        ("< ", "<"),
        (" >", ">"),
        ("<=", " <="),
        ("pub (", "pub("),
        ("# [", "#["),
        (" ;", ";"),
    ];
    let line = apart
        .iter()
        .fold(line, |line, (apart, joined)| line.replace(apart, joined));
    printed.push_str(&format!("{:indent$}{line}{end}\n", ""));
}
