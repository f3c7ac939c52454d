//! `#[derive(Karmem)]`: the tokens of a struct or an enum in, those of its declaration out.

#[cfg(test)]
mod tests;

use proc_macro2::TokenStream;
use syn::DeriveInput;

use crate::ast::Item;
use crate::errors::Errors;
use crate::expand::{self, Scope};
use crate::{fallback, valid};

/// What stands behind the item; `package` is that of the schema where the item does not say.
pub(crate) fn expand(input: &DeriveInput, package: &str) -> TokenStream {
    let mut errors = Errors::default();
    let item = Item::read(input, &mut errors);
    let scope = Scope::of(&item, package);
    valid::check(&item, &mut errors);
    if errors.is_empty() {
        return expand::item(&item, &scope);
    }
    let mut tokens = errors.to_compile_errors();
    tokens.extend(fallback::item(item, &errors, &scope));
    tokens
}
