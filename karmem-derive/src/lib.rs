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

/// The code of a schema, in the module where it stands: what `karmemc generate` prints for it, without karmemc and without
/// a build script.
///
/// ```
/// use karmem::{Frozen, MessageBuilder, VerifyOptions, Word, bytemuck};
///
/// mod flock {
///     karmem::schema! {
///         karmem flock;
///
///         /// A bird, in metres and metres per second.
///         struct Bird inline {
///             X     float32;
///             Y     float32;
///             Speed float32;
///         }
///
///         struct Flock table {
///             Name  [<32]char;
///             Birds []Bird;
///         }
///     }
/// }
/// use flock::{Bird, Flock};
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut region = [Word::ZERO; 32];
/// let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
/// let mut flock = message.root::<Flock>()?;
/// flock.set_name("geese")?;
/// flock.set_birds(&[Bird::new(0.0, 0.0, 11.5)])?;
/// let size = message.finish(flock)? as usize;
///
/// let bytes = &bytemuck::cast_slice(&region)[..size];
/// let flock = Frozen::new(bytes).access::<Flock>(&VerifyOptions::DEFAULT)?;
/// assert_eq!(flock.birds()[0].speed, 11.5);
/// # Ok(())
/// # }
/// ```
///
/// A schema in a file is there for other languages, too. When the file changes, or one that it imports, the crate is compiled
/// again:
///
/// ```
/// mod game {
///     karmem::schema!(file = "../schemas/game.km");
/// }
///
/// assert_eq!(game::Team::Zombies.0, 7);
/// ```
///
/// Each schema needs a module of its own. The code names the crate `karmem`, which has to be called so.
///
/// # Paths
///
/// All paths are relative to the folder of the package's `Cargo.toml`, those of imports in a file to the folder of that file.
///
/// # Imports
///
/// The code of an imported schema stands elsewhere: in a module beside this one, with the name of the file. Where it has another
/// place, say which, by the package that the imported schema is of:
///
/// ```
/// mod shapes {
///     karmem::schema!(file = "../schemas/geometry.km");
/// }
///
/// mod map {
///     karmem::schema! {
///         extern geometry = super::shapes;
///
///         karmem map;
///         import "../schemas/geometry.km";
///
///         struct Place inline {
///             At    geometry.Vec3;
///             Floor int32;
///         }
///     }
/// }
///
/// mod tavern {
///     karmem::schema!(file = "../schemas/tavern.km", extern geometry = super::shapes);
/// }
///
/// let place = map::Place::new(shapes::Vec3::new(1.0, 2.0, 3.0), 4);
/// assert_eq!(place.at.y, 2.0);
/// ```
///
/// # What Rust cannot spell
///
/// A schema in tokens is read by Rust before it is by Karmem. Rust has no backquotes: the text of a tag stands in quotes there, as
/// in `@deprecated("the tavern never closes")`. Whoever wants to keep a schema as it is in a file writes it as one string, or
/// leaves it in the file:
///
/// ```
/// mod log {
///     karmem::schema! { r#"
///         karmem log @golang.package(`km`);
///         struct Line table { Text []char; }
///     "# }
/// }
/// ```
///
/// # Errors
///
/// All errors of the schema are shown, with the code that `karmemc explain` has a page for: those in tokens at the tokens, those in
/// a string or a file with their lines. Warnings are not: Rust has no way to show them, and to refuse what is only
/// unusual would be too much. `karmemc check` shows those of a file.
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
