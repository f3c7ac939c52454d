//! What a derive prints after an error of the user's: as much as can be declared of the item, so that only the error itself shows, and
//! not also everything that uses the item.

use proc_macro2::TokenStream;

use crate::ast::{Body, Class, Item};
use crate::errors::Errors;
use crate::expand::{self, Scope};
use crate::valid;

/// The declaration of what is left of `item` without the fields that are wrong.
pub(crate) fn item(mut item: Item<'_>, scope: &Scope<'_>) -> TokenStream {
    if item.class() == Class::Plain {
        return TokenStream::new();
    }
    if let Body::Struct { fields, .. } = &mut item.body {
        fields.clear();
    }
    let mut errors = Errors::default();
    valid::check(&item, &mut errors);
    if errors.is_empty() {
        expand::item(&item, scope)
    } else {
        TokenStream::new()
    }
}
