//! The code of a schema as tokens: what was compiled in, what the backend prints for it out.

use karmem_codegen::{Compilation, Language, backend};
use proc_macro2::{Literal, Span, TokenStream};

/// The code of the schema that the macro was given. Those that it imports are other modules.
pub(super) fn print(compilation: &Compilation) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    for schema in compilation.named_schemas() {
        let text = backend::print(Language::Rust, &compilation.model, schema);
        let printed: TokenStream = with_attributes(&text).parse().map_err(|error| {
            let message = format!("what is printed for this schema is no Rust: {error}");
            syn::Error::new(Span::call_site(), message)
        })?;
        tokens.extend(printed);
    }
    Ok(tokens)
}

/// `text` with the attributes that doc comments stand for: when editors make tokens of the comments, a slash stays in their text.
fn with_attributes(text: &str) -> String {
    let line = |line: &str| match line.trim_start().strip_prefix("///") {
        Some(doc) => format!("#[doc = {}]\n", Literal::string(doc)),
        None => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}
