//! A struct that is stored as it lies in Rust.

use proc_macro2::TokenStream;
use quote::{format_ident, quote, quote_spanned};
use syn::Ident;
use syn::spanned::Spanned as _;

use super::{Scope, constants};
use crate::ast::{Field, Item, plain_text};

pub(super) fn print(item: &Item<'_>, fields: &[Field<'_>], scope: &Scope<'_>) -> TokenStream {
    let karmem = &scope.karmem;
    let (visibility, name, description) = (item.visibility(), item.name(), &item.description);
    let constants = constants(item, scope);
    let declared = fields.iter().map(|field| {
        let (name, ty, description) = (field.name, field.ty, &field.description);
        quote!(#description #name: #ty;)
    });
    let assertions = assertions(name, fields, scope);
    quote! {
        #[allow(deprecated)]
        const _: () = {
            #assertions
        };

        #karmem::derived_plain! {
            #description
            #visibility struct #name {
                #constants
                #(#declared)*
            }
        }
    }
}

/// What `derived_plain!` asserts as well, so that errors point at the field.
fn assertions(name: &Ident, fields: &[Field<'_>], scope: &Scope<'_>) -> TokenStream {
    let padding = unused_name(fields);
    let text = plain_text(name);
    let are_plain = fields.iter().map(|field| {
        let (ty, span) = (field.ty, field.ty.span());
        let karmem = scope.karmem_at(span);
        quote_spanned!(span=> #karmem::derive::plain_field::<#ty>();)
    });
    let mut behind = fields.iter().skip(1);
    let gaps = fields.iter().map(|field| {
        let (front, ty, span) = (field.name, field.ty, field.name.span());
        let front_text = plain_text(front);
        let karmem = scope.karmem_at(span);
        let next = match behind.next() {
            Some(field) => {
                let next = field.name;
                quote!(offset_of!(#name, #next))
            }
            None => quote!(size_of::<#name>()),
        };
        quote_spanned! {span=>
            #karmem::derive::no_padding(
                #karmem::core::mem::#next,
                #karmem::core::mem::offset_of!(#name, #front) + #karmem::core::mem::size_of::<#ty>(),
                #text,
                #front_text,
                #padding,
            );
        }
    });
    quote! {
        #(#are_plain)*
        #(#gaps)*
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
