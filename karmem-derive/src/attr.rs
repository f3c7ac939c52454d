//! `#[karmem(...)]`, `#[repr(...)]`, docs and `#[deprecated]`: attributes in, what they say out. Which of them may stand
//! together, and where, is for `valid`.

mod karmem;
mod repr;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, ExprLit, Lit, Meta};

use crate::errors::Errors;

pub(crate) use karmem::{FieldAttributes, Given, ItemAttributes};
pub(crate) use repr::Repr;

/// What is carried over to what is generated.
#[derive(Default)]
pub(crate) struct Description {
    /// `#[doc = "..."]` for each line.
    docs: Vec<Attribute>,
    /// `#[deprecated]`, in one of the two forms that macros take.
    deprecated: Option<TokenStream>,
}

impl Description {
    pub(crate) fn read(attributes: &[Attribute], errors: &mut Errors) -> Self {
        let mut description = Self::default();
        for attribute in attributes {
            if attribute.path().is_ident("doc") && is_text(&attribute.meta) {
                description.docs.push(attribute.clone());
            } else if attribute.path().is_ident("deprecated") {
                description.deprecated = errors.take(deprecated(&attribute.meta));
            }
        }
        description
    }
}

impl ToTokens for Description {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        for doc in &self.docs {
            doc.to_tokens(tokens);
        }
        self.deprecated.to_tokens(tokens);
    }
}

/// Whether it is `doc = "..."`: not `doc(hidden)`, nor text that is elsewhere.
fn is_text(meta: &Meta) -> bool {
    matches!(
        meta,
        Meta::NameValue(text) if matches!(&text.value, Expr::Lit(ExprLit { lit: Lit::Str(_), .. }))
    )
}

fn deprecated(meta: &Meta) -> syn::Result<TokenStream> {
    Ok(match meta {
        Meta::Path(_) => quote!(#[deprecated]),
        Meta::List(list) => {
            let arguments = &list.tokens;
            quote!(#[deprecated(#arguments)])
        }
        Meta::NameValue(note) => {
            let note = &note.value;
            quote!(#[deprecated(note = #note)])
        }
    })
}
