//! The procedural macros of Karmem: Rust tokens in, the code out that `karmemc` prints for the same structs in a schema.
//!
//! Use them through the crate `karmem`, whose features `derive` and `schema` bring them in: what they print names that crate.

#[cfg(feature = "schema")]
mod schema;

/// The code of a schema, in the module where it stands: what `karmemc generate` prints for it.
#[cfg(feature = "schema")]
#[proc_macro]
pub fn schema(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    schema::expand(input.into()).into()
}
