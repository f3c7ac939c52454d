//! What stands in the parentheses of `schema!`: tokens in, the place of the schema and the packages that lie elsewhere out.
//!
//! It knows Rust's tokens, and nothing of KarmemIDL but that no schema begins as the arguments do.

use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::ext::IdentExt as _;
use syn::parse::{Parse, ParseStream};
use syn::spanned::Spanned as _;
use syn::{Ident, LitStr, Path, Token};

/// All of it.
pub(super) struct Arguments {
    pub(super) schema: Schema,
    pub(super) externs: Vec<Extern>,
}

/// Where the schema is.
pub(super) enum Schema {
    /// In the file at this path: `file = "schemas/game.km"`.
    File(LitStr),
    /// In this text: `r#"karmem game; ..."#`.
    Text(LitStr),
    /// Here: `karmem game; ...`.
    Tokens(TokenStream),
}

/// A package whose code is elsewhere: `extern game = crate::game`.
pub(super) struct Extern {
    pub(super) package: Ident,
    /// The path of a module, without blanks.
    pub(super) path: String,
    pub(super) path_span: Span,
}

impl Parse for Arguments {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(Ident) && input.peek2(Token![=]) && !is_statement(input) {
            let name: Ident = input.parse()?;
            if name != "file" {
                let message = format!("there is no argument `{name}`: did you mean `file`?");
                return Err(syn::Error::new(name.span(), message));
            }
            input.parse::<Token![=]>()?;
            Ok(Self {
                schema: Schema::File(input.parse()?),
                externs: parse_options(input)?,
            })
        } else if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            if is_path(&text.value()) {
                let message = format!(
                    "this is the path of a schema, not a schema: write `file = {}`",
                    text.token()
                );
                return Err(syn::Error::new(text.span(), message));
            }
            Ok(Self {
                schema: Schema::Text(text),
                externs: parse_options(input)?,
            })
        } else {
            let mut externs = Vec::new();
            while input.peek(Token![extern]) {
                externs.push(input.parse()?);
                input.parse::<Token![;]>()?;
            }
            Ok(Self {
                schema: Schema::Tokens(input.parse()?),
                externs,
            })
        }
    }
}

/// Whether a `;` follows, as in `syntax = "proto3";`, by which the parser of schemas knows what somebody took it for.
fn is_statement(input: ParseStream<'_>) -> bool {
    let tokens = input.fork().parse::<TokenStream>();
    let is_end = |token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';');
    tokens.is_ok_and(|tokens| tokens.into_iter().any(is_end))
}

/// Whether the text of a schema is the path of one. No schema is a single word.
fn is_path(text: &str) -> bool {
    text.ends_with(".km") && !text.contains(char::is_whitespace)
}

/// What stands behind a file or a text: `, extern game = crate::game, extern geometry = crate::geometry`.
fn parse_options(input: ParseStream<'_>) -> syn::Result<Vec<Extern>> {
    let mut externs = Vec::new();
    while !input.is_empty() {
        input.parse::<Token![,]>()?;
        if !input.is_empty() {
            externs.push(input.parse()?);
        }
    }
    Ok(externs)
}

impl Parse for Extern {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        input.parse::<Token![extern]>()?;
        let package = input.call(Ident::parse_any)?;
        input.parse::<Token![=]>()?;
        let path = input.call(Path::parse_mod_style)?;
        let text = path.to_token_stream().into_iter();
        Ok(Self {
            package,
            path: text.map(|token| token.to_string()).collect(),
            path_span: path.span(),
        })
    }
}
