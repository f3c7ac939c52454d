//! A struct that is stored as it lies in Rust.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;

use super::{Scope, constants};
use crate::ast::{Field, Item, companion, plain_text};

pub(super) fn print(item: &Item<'_>, fields: &[Field<'_>], scope: &Scope<'_>) -> TokenStream {
    let karmem = &scope.karmem;
    let (visibility, name, description) = (item.visibility(), item.name(), &item.description);
    let constants = constants(item, scope);
    let padding = unused_name(fields);
    let mut behind = fields.iter().skip(1);
    let gaps = fields
        .iter()
        .map(|field| no_gap(name, field, behind.next(), &padding, scope));
    let declared = fields.iter().map(|field| {
        let gap = companion("behind_", field.name, "");
        let (name, ty, description) = (field.name, field.ty, &field.description);
        quote!(#description #name: #ty, #gap;)
    });
    quote! {
        #[allow(deprecated, non_upper_case_globals)]
        const _: () = {
            #(#gaps)*

            #karmem::derived_plain! {
                #description
                #visibility struct #name {
                    #constants
                    #(#declared)*
                }
            }
        };
    }
}

/// What `derived_plain!` asserts as well, so that the error points at the field, and says what to call the `padding` behind it.
fn no_gap(
    name: &Ident,
    field: &Field<'_>,
    next: Option<&Field<'_>>,
    padding: &str,
    scope: &Scope<'_>,
) -> TokenStream {
    let (front, ty, span) = (field.name, field.ty, field.name.span());
    let gap = companion("behind_", front, "");
    let (text, front_text) = (plain_text(name), plain_text(front));
    let karmem = scope.karmem_at(span);
    let next = match next {
        Some(field) => {
            let next = field.name;
            quote!(offset_of!(#name, #next))
        }
        None => quote!(size_of::<#name>()),
    };
    quote_spanned! {span=>
        const #gap: () = #karmem::derive::no_padding(
            #karmem::core::mem::#next,
            #karmem::core::mem::offset_of!(#name, #front) + #karmem::core::mem::size_of::<#ty>(),
            #text,
            #front_text,
            #padding,
        );
    }
}

/// What the next field of padding can be called.
fn unused_name(fields: &[Field<'_>]) -> String {
    let names = (0..=fields.len()).map(|number| format_ident!("_pad{number}"));
    let mut unused = names.filter(|name| fields.iter().all(|field| field.name != name));
    unused
        .next()
        .map(|name| name.to_string())
        .unwrap_or_default()
}
