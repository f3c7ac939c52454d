//! What a derive prints after an error of the user's: as much as can be declared of the item, so that only the error itself shows, and
//! not also everything that uses the item.

use proc_macro2::{Literal, Span, TokenStream};
use quote::quote;
use syn::{DataStruct, Fields, Ident, Variant, parse_quote};

use crate::ast::{Body, Class, Field, Item, companion};
use crate::attr::{Description, ItemAttributes};
use crate::errors::Errors;
use crate::expand::{self, Scope};
use crate::valid;

/// The declaration of what is left of `item` without what is wrong.
pub(crate) fn item(mut item: Item<'_>, errors: &Errors, scope: &Scope<'_>) -> TokenStream {
    if !item.input.generics.params.is_empty() {
        return field_of_no_type(&item, errors, scope);
    }
    if let Body::Enum { variants, .. } = &item.body {
        return open_form(&item, variants, scope);
    }
    let class = item.class();
    match &mut item.body {
        Body::Struct { data, fields } if class != Class::Plain && !is_nameless(data) => {
            keep_what_is_right(class, fields);
            if fields.is_empty() {
                return field_of_no_type(&item, errors, scope);
            }
        }
        // A plain struct is the bytes of all its fields: nothing is left of it without one.
        _ => return field_of_no_type(&item, errors, scope),
    }
    let default = item.attributes.default.take().map(|_| {
        let (karmem, name) = (scope.karmem(), item.name());
        quote! {
            impl #karmem::core::default::Default for #name {
                fn default() -> Self {
                    loop {}
                }
            }
        }
    });
    item.attributes = ItemAttributes {
        table: item.attributes.table,
        inline: item.attributes.inline,
        ..ItemAttributes::default()
    };
    let mut declared = expand::item(&item, scope);
    declared.extend(default);
    declared
}

/// What is stored for it is the error: the compiler passes over whatever has a field of this type in silence.
fn field_of_no_type(item: &Item<'_>, errors: &Errors, scope: &Scope<'_>) -> TokenStream {
    let (karmem, name, error) = (scope.karmem(), item.name(), errors.first());
    let mut checked = item.input.generics.clone();
    checked
        .params
        .push(parse_quote!(const __CHECKED: #karmem::core::primitive::bool));
    let (checked, ..) = checked.split_for_impl();
    let (parameters, arguments, bounds) = item.input.generics.split_for_impl();
    quote! {
        impl #checked #karmem::derive::FieldType<__CHECKED> for #name #arguments #bounds {
            type Stored = #karmem::derive::StoredOf<(), { #error }>;
        }

        impl #parameters #karmem::derive::PlainField for #name #arguments #bounds {}
    }
}

fn is_nameless(data: &DataStruct) -> bool {
    matches!(data.fields, Fields::Unnamed(_))
}

fn keep_what_is_right(class: Class, fields: &mut Vec<Field<'_>>) {
    let right: Vec<bool> = fields
        .iter()
        .map(|field| {
            let mut errors = Errors::default();
            valid::field(class, field, fields, &mut errors);
            errors.is_empty()
        })
        .collect();
    let mut right = right.into_iter();
    fields.retain(|_| right.next().unwrap_or_default());
}

/// The open form, with any numbers.
fn open_form(
    item: &Item<'_>,
    variants: &[(&Variant, Description)],
    scope: &Scope<'_>,
) -> TokenStream {
    let karmem = scope.karmem();
    let (visibility, closed, description) = (item.visibility(), item.name(), &item.description);
    let open = companion("", closed, "Open");
    let integer = match &item.repr.integer {
        Some(integer) if valid::is_integer(integer) => integer.clone(),
        _ => Ident::new("u64", Span::call_site()),
    };
    let variants = variants
        .iter()
        .filter(|(variant, _)| !valid::is_method(&variant.ident))
        .zip(0..)
        .map(|((variant, description), number)| {
            let (name, number) = (&variant.ident, Literal::u64_unsuffixed(number));
            quote!(#description #name = #number,)
        });
    quote! {
        #karmem::open_enum! {
            #description
            #visibility struct #open: #integer {
                #(#variants)*
            }
        }

        impl #karmem::core::convert::From<#closed> for #open {
            fn from(_: #closed) -> Self {
                Self(0)
            }
        }

        impl #karmem::core::convert::TryFrom<#open> for #closed {
            type Error = #open;

            fn try_from(open: #open) -> #karmem::core::result::Result<Self, #open> {
                #karmem::core::result::Result::Err(open)
            }
        }
    }
}
