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
    let default = default(item, fields, scope);
    let assertions = fields
        .iter()
        .filter_map(|field| assertion(item.class(), field, scope));
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

        #default
    }
}

/// `Default`, as the fields say, where the derive is asked for it.
fn default(item: &Item<'_>, fields: &[Field<'_>], scope: &Scope<'_>) -> Option<TokenStream> {
    item.attributes.default.as_ref()?;
    let (karmem, name) = (&scope.karmem, item.name());
    let values = fields.iter().map(|field| {
        let name = field.name;
        match &field.attributes.default {
            Some(default) => {
                let value = &default.value;
                quote!(#name: #value)
            }
            None => quote!(#name: #karmem::core::default::Default::default()),
        }
    });
    Some(quote! {
        #[allow(deprecated)]
        impl #karmem::core::default::Default for #name {
            fn default() -> Self {
                Self { #(#values,)* }
            }
        }
    })
}

/// What is asked of an optional type that the derive does not know, so that errors point at the field.
fn assertion(class: Class, field: &Field<'_>, scope: &Scope<'_>) -> Option<TokenStream> {
    let Written::Optional(ty) = field.written else {
        return None;
    };
    if Written::of(ty).is_known() {
        return None;
    }
    let span = ty.span();
    let karmem = scope.karmem_at(span);
    let stored = quote_spanned! {span=>
        <#karmem::derive::OptionalOf<#ty, 0, { #karmem::derive::can_be_a_field::<#ty>() }> as #karmem::flat::Stored>
    };
    let no_bit = (class == Class::Inline).then(
        || quote_spanned!(span=> #karmem::core::assert!(#stored::PRESENCE.is_none(), #NO_BIT);),
    );
    let absent = matches!(Written::of(ty), Written::Other)
        .then(|| quote_spanned!(span=> #karmem::core::assert!(!#stored::TYPE.is_absent_twice(), #ABSENT);));
    (no_bit.is_some() || absent.is_some()).then(|| {
        quote_spanned! {span=>
            #[allow(deprecated)]
            const _: () = { #no_bit #absent };
        }
    })
}

const ABSENT: &str = "this can be absent without an `Option`, as unions can: write it alone";

const NO_BIT: &str = "an inline struct has no bit that says whether a field in place is there: make it a table with \
                      `#[karmem(table)]`, or put the field into a table of its own";

fn align(item: &Item<'_>) -> Option<TokenStream> {
    let align = item.attributes.align.as_ref()?;
    // Checked to be a number.
    let align = align.value.base10_parse().ok()?;
    let align = Literal::u32_unsuffixed(align);
    Some(quote!(const ALIGN = #align;))
}
