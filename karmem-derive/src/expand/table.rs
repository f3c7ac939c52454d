//! A table, or an inline struct with references in it.

use proc_macro2::{Literal, TokenStream};
use quote::{quote, quote_spanned};
use syn::spanned::Spanned as _;

use super::{Scope, constants};
use crate::ast::{Class, Field, Item, companion};
use crate::kind::Kind;
use crate::types::Written;

pub(super) fn print(item: &Item<'_>, fields: &[Field<'_>], scope: &Scope<'_>) -> TokenStream {
    let karmem = &scope.karmem;
    let class = match item.class() {
        Class::Table => quote!(table),
        Class::Plain | Class::Inline => quote!(inline),
    };
    let (visibility, name, description) = (item.visibility(), item.name(), &item.description);
    let companions = ["Ref", "Mut", "Live", "Builder"].map(|ending| companion("", name, ending));
    let constants = constants(item, scope);
    let align = align(item);
    let assertions = fields.iter().filter_map(|field| assertion(field, scope));
    let declared = fields.iter().map(|field| {
        let (name, description) = (field.name, &field.description);
        let offset = companion("at_", name, "");
        let kind = Kind::of(field).tokens(name);
        quote!(#description #offset => #name: #kind;)
    });
    quote! {
        #(#assertions)*

        #karmem::derived! {
            #class
            #description
            #visibility struct #name: #(#companions),* {
                #constants
                #align
                #(#declared)*
            }
        }
    }
}

/// What `derived!` asks of types that the derive does not know, so that errors point at the field.
fn assertion(field: &Field<'_>, scope: &Scope<'_>) -> Option<TokenStream> {
    let ty = match field.written {
        Written::Optional(inner) => inner,
        _ => field.ty,
    };
    if Written::of(ty).is_known() {
        return None;
    }
    let span = ty.span();
    let karmem = scope.karmem_at(span);
    let option = quote_spanned!(span=> #karmem::core::option::Option);
    Some(quote_spanned! {span=>
        #[allow(deprecated)]
        const _: #option<#karmem::derive::StoredOf<#ty>> = #option::None;
    })
}

fn align(item: &Item<'_>) -> Option<TokenStream> {
    let align = item.attributes.align.as_ref()?;
    // Checked to be a number.
    let align = align.value.base10_parse().ok()?;
    let align = Literal::u32_unsuffixed(align);
    Some(quote!(const ALIGN = #align;))
}
