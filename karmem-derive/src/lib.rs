//! The procedural macros of Karmem: Rust tokens in, the code out that `karmemc` prints for the same structs in a schema.
//!
//! Use them through the crate `karmem`, whose features `derive` and `schema` bring them in: what they print names that crate.

mod ast;
mod attr;
mod derive;
mod errors;
mod expand;
mod fallback;
mod identifier;
mod kind;
#[cfg(feature = "schema")]
mod schema;
mod suggest;
mod types;
mod valid;

/// The code of a schema, in the module where it stands: what `karmemc generate` prints for it.
#[cfg(feature = "schema")]
#[proc_macro]
pub fn schema(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    schema::expand(input.into()).into()
}

/// Makes a struct of Rust's what a message can hold, and an enum what its fields can be.
#[proc_macro_derive(Karmem, attributes(karmem))]
pub fn karmem(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    // Which crate cargo compiles. Without cargo, `#[karmem(package = "...")]` says it.
    let package = std::env::var("CARGO_CRATE_NAME").unwrap_or_else(|_| "rust".to_owned());
    derive::expand(&input, &package).into()
}

/// Nothing, in the place of an item that stands once more only for the derives above this attribute to see.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn declared_before(
    _: proc_macro::TokenStream,
    _: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    proc_macro::TokenStream::new()
}
