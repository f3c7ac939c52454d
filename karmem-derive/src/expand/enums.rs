//! An enum, and the number with names that it is stored as.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Variant;

use super::Scope;
use crate::ast::{Item, companion};
use crate::attr::Description;

pub(super) fn print(
    item: &Item<'_>,
    variants: &[(&Variant, Description)],
    scope: &Scope<'_>,
) -> TokenStream {
    let karmem = &scope.karmem;
    let (visibility, closed, description) = (item.visibility(), item.name(), &item.description);
    let open = companion("", closed, "Open");
    let integer = &item.repr.integer;
    let variants = variants.iter().map(|(variant, description)| {
        let variant = &variant.ident;
        quote!(#description #variant)
    });
    quote! {
        #karmem::derived_enum! {
            #description
            #visibility enum #closed as #open: #integer {
                #(#variants,)*
            }
        }
    }
}
