//! What a derive prints: a checked item in, the declaration that a macro of `karmem` takes out. It holds no layout arithmetic: offsets
//! and sizes are found by the compiler of Rust, from the real types.

mod enums;
mod plain;
mod table;

use proc_macro2::{Literal, Span, TokenStream};
use quote::{ToTokens as _, quote};

use crate::ast::{Body, Class, Item};
use crate::identifier;

/// Where an item is.
pub(crate) struct Scope<'a> {
    karmem: TokenStream,
    /// The package of the schema, where the item does not say.
    package: &'a str,
}

impl<'a> Scope<'a> {
    pub(crate) fn of(item: &Item<'_>, package: &'a str) -> Self {
        let karmem = match &item.attributes.krate {
            Some(path) => path.value.to_token_stream(),
            None => quote!(::karmem),
        };
        Self { karmem, package }
    }

    /// The path of the crate `karmem`.
    pub(crate) fn karmem(&self) -> &TokenStream {
        &self.karmem
    }

    /// The same, as if it was written at `span`: errors in what begins with it point there.
    fn karmem_at(&self, span: Span) -> TokenStream {
        let path = self.karmem.clone().into_iter();
        path.map(|mut token| {
            token.set_span(token.span().located_at(span));
            token
        })
        .collect()
    }
}

/// The declaration of `item`, and what else the derive is for.
pub(crate) fn item(item: &Item<'_>, scope: &Scope<'_>) -> TokenStream {
    match &item.body {
        Body::Struct { fields, .. } => match item.class() {
            Class::Plain => plain::print(item, fields, scope),
            Class::Inline | Class::Table => table::print(item, fields, scope),
        },
        Body::Enum { variants, .. } => enums::print(item, variants, scope),
        // Refused.
        Body::Union(_) => TokenStream::new(),
    }
}

/// What all declarations begin with: `const ID = 1; const PACKAGE = "game";`, and a name that is not that of Rust.
fn constants(item: &Item<'_>, scope: &Scope<'_>) -> TokenStream {
    let attributes = &item.attributes;
    let name = item.schema_name();
    let id = match &attributes.id {
        // Checked to be a number.
        Some(id) => id.value.base10_parse().unwrap_or_default(),
        None => {
            let key = attributes.key.as_ref().map(|key| key.value.value());
            identifier::of(&name, key.as_deref())
        }
    };
    let id = Literal::u64_unsuffixed(id);
    let package = match &attributes.package {
        Some(package) => package.value.value(),
        None => scope.package.to_owned(),
    };
    let name = (*item.name() != name).then(|| quote!(const NAME = #name;));
    quote! {
        const ID = #id;
        const PACKAGE = #package;
        #name
    }
}
