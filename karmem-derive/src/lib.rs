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
/// A schema in a file is there for other languages, too. When the file changes, or one that it imports, cargo compiles the crate
/// again; an editor may go on with what it knows until it is told to start over.
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
/// The code of an imported schema stands elsewhere, by a `schema!` of its own: in a module beside this one, with the name of the file.
/// Where it has another place, say which, by the package that the imported schema is of:
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
/// # fn main() {
/// let place = map::Place::new(shapes::Vec3::new(1.0, 2.0, 3.0), 4);
/// assert_eq!(place.at.y, 2.0);
/// # }
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
/// a string or a file with their lines.
///
/// Warnings are shown in the same way, as uses of something deprecated, which is how a macro can warn. `@allow("padding")` in
/// the schema's header silences a lint, and `#[allow(deprecated)]` above the module all of them.
#[cfg(feature = "schema")]
#[proc_macro]
pub fn schema(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    schema::expand(input.into()).into()
}

/// Makes a struct of Rust's what a message can hold, with all that a schema's has, and an enum what its fields can be.
///
/// ```
/// use karmem::{Frozen, Karmem, Owned as _, VerifyOptions};
///
/// #[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
/// #[repr(C)] // plain memory: it lies in a message as it does in Rust
/// pub struct Vec3 {
///     pub x: f32,
///     pub y: f32,
///     pub z: f32,
/// }
///
/// #[derive(Clone, Copy, Debug, PartialEq, Karmem)]
/// #[repr(u8)] // messages hold `TeamOpen`, a number with these names
/// pub enum Team {
///     Humans,
///     Orcs,
/// }
///
/// #[derive(Clone, Debug, PartialEq, Karmem)]
/// #[karmem(table, default)] // stored elsewhere, and new fields may go to the end: read with `MonsterRef`, built with `MonsterBuilder`
/// pub struct Monster {
///     pub pos: Vec3,
///     #[karmem(default = 100)]
///     pub mana: i16,
///     #[karmem(limit = 512)]
///     pub name: String,
///     pub team: TeamOpen,
///     pub path: Vec<Vec3>,
///     pub parent: Option<Box<Monster>>,
/// }
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let orc = Monster { name: "Grub".to_owned(), team: Team::Orcs.into(), ..Monster::default() };
/// let bytes = orc.to_bytes()?;
/// let read = Frozen::new(&bytes).access::<Monster>(&VerifyOptions::DEFAULT)?;
/// assert_eq!(read.name(), "Grub");
/// assert_eq!(read.team(), TeamOpen::Orcs);
/// # Ok(())
/// # }
/// ```
///
/// A schema with the same names and types makes the same ids and bytes.
///
/// # Structs
///
/// | attribute | a struct is stored | and can have |
/// |---|---|---|
/// | `#[repr(C)]` | as it lies in Rust, with its alignment there | numbers, `karmem::Bool`, open enums, structs like it, and arrays of these |
/// | `#[karmem(table)]` | elsewhere, at a multiple of 8 bytes | all that schemas have: `String`, `Vec<T>`, `Option<T>`, `[T; N]`, numbers, `bool`, derived and generated types |
/// | `#[karmem(inline)]` | in place, at a multiple of 8 bytes | the same; but nothing in place can be absent |
///
/// A plain struct has no implicit padding: what is missing is a field `_pad0: [u8; 4]`, and the error says where.
///
/// | in `#[karmem(...)]` on a struct | |
/// |---|---|
/// | `id = 42` | the 64-bit id, which otherwise is made of the name |
/// | `key = "game"` | the key that the id is made with, as by a schema's `@key` |
/// | `name = "Monster"` | the name in the schema |
/// | `package = "game"` | the package of the schema, which otherwise is called like the crate |
/// | `default` | the derive implements `Default`, with the defaults of the fields: `#[derive(Default)]`, which does not know them, goes then |
/// | `align = 64` | the alignment of a table or inline struct, in bytes: a power of two, at most 4096 |
/// | `crate = engine::karmem` | where the crate `karmem` is |
///
/// # Fields
///
/// | in `#[karmem(...)]` on a field | |
/// |---|---|
/// | `default = 100` | what a number, `bool` or enum in a table is where the table was written without it; in Rust only with `default` on the struct |
/// | `limit = 512` | how long a `String`, in bytes, or a `Vec`, in elements, may be |
/// | `limit = 24, inline` | the same, and there is room for so many in place |
/// | `table` | what the type says already, for who reads the struct |
///
/// Docs and `#[deprecated]` are those of the methods as well.
///
/// # Enums
///
/// An enum is stored as the number that its `#[repr(u8)]`, or another integer of 8 to 64 bits, says; one variant is 0. Of `Team`, the derive makes
/// the struct `TeamOpen`, which can be any number, since the writer may have more variants. `Team` converts into it, and `Team::try_from` back.
///
/// # Errors
///
/// What can't be derived is an error at the field, with what to write instead. Nothing rests on that, but that no macro stands in a type: the macros that
/// the derive prints check the types, and where their fields lie, while they are compiled.
///
/// What they print has `unsafe` in it, which a crate may `deny`, but can't `forbid`.
#[proc_macro_derive(Karmem, attributes(karmem))]
pub fn karmem(input: proc_macro::TokenStream) -> proc_macro::TokenStream {
    let input = syn::parse_macro_input!(input as syn::DeriveInput);
    // Which crate cargo compiles. Without cargo, `#[karmem(package = "...")]` says it.
    let package = std::env::var("CARGO_CRATE_NAME").unwrap_or_else(|_| "rust".to_owned());
    derive::expand(&input, &package).into()
}

/// Nothing, in the place of an item that stands once more only for the derives above this attribute to see. They believe that what they see is
/// the item that has its name: whoever says so vouches for it, with the word `unsafe`.
#[doc(hidden)]
#[proc_macro_attribute]
pub fn declared_before(
    vouched: proc_macro::TokenStream,
    item: proc_macro::TokenStream,
) -> proc_macro::TokenStream {
    if vouched.to_string() == "unsafe" {
        proc_macro::TokenStream::new()
    } else {
        item
    }
}
