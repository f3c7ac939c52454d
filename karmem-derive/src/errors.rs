//! What is wrong with a derive: messages with the tokens that they are about in, `compile_error!` out. It does not know what the rules are.

use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// All that is wrong, in the order in which it was found.
#[derive(Default)]
pub(crate) struct Errors(Option<syn::Error>);

impl Errors {
    /// Says `message` where `tokens` are written.
    pub(crate) fn at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn push(&mut self, error: syn::Error) {
        match &mut self.0 {
            Some(first) => first.combine(error),
            none => *none = Some(error),
        }
    }

    /// The value, unless it is an error, which is kept.
    pub(crate) fn take<T>(&mut self, result: syn::Result<T>) -> Option<T> {
        result.map_err(|error| self.push(error)).ok()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_none()
    }

    /// The first as a `compile_error!`, in the place of an expression.
    pub(crate) fn first(&self) -> TokenStream {
        let mut errors = self.0.iter().flatten();
        errors
            .next()
            .map(|error| error.to_compile_error())
            .unwrap_or_default()
    }

    /// One `compile_error!` for each.
    pub(crate) fn to_compile_errors(&self) -> TokenStream {
        self.0
            .as_ref()
            .map(syn::Error::to_compile_error)
            .unwrap_or_default()
    }
}
