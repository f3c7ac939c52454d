//! Schemas as data: what the structs of a program are, for the program itself and for other languages.
//!
//! Every struct that a message can hold has a model of itself, [`Structure::SCHEMA`], whether it was generated from a schema or derived
//! in Rust. A model is a constant: nothing is computed, allocated or registered, and a program that does not ask for it has not a
//! byte of it. With the feature `alloc`, [`schema_of`] prints it as KarmemIDL, from which `karmemc` generates the same struct for
//! other languages: with the same offsets, sizes and ids.
//!
//! It must not know how values are read or written.
//!
//! ```
//! use karmem::schema::Type;
//! use karmem::Structure as _;
//!
//! #[path = "../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
//! mod flock;
//! use flock::Flock;
//!
//! assert_eq!(Flock::SCHEMA.package.name, "flock");
//! let [name, birds] = Flock::SCHEMA.fields else { panic!("two fields") };
//! assert_eq!((name.name, name.offset), ("name", 8));
//! assert!(matches!(name.ty, Type::Text { limit: Some(64) }));
//!
//! let Type::Slice { element: Type::Struct(bird), limit: None } = birds.ty else { panic!("a slice of structs") };
//! assert_eq!((bird().name, bird().shape.size), ("Bird", 16));
//! ```
//!
//! What a model does not have is what nobody needs to exchange messages: constants, tags of others, and what is written above plain
//! structs that `karmemc` has printed, and above their fields, or that these are deprecated.

mod declare;
mod declared;
#[cfg(feature = "alloc")]
mod identifier;
#[cfg(feature = "alloc")]
mod lines;
#[cfg(feature = "alloc")]
mod names;
#[cfg(feature = "alloc")]
mod naming;
#[cfg(feature = "alloc")]
mod order;
#[cfg(feature = "alloc")]
mod scope;
#[cfg(feature = "alloc")]
mod text;
mod types;

pub use declared::{Deprecated, Enum, Field, Member, Struct, Union, Variant};
pub use types::{Scalar, Type};

#[cfg(feature = "alloc")]
use crate::Structure;

/// The schema of `T` and of all that it refers to, as KarmemIDL: what other languages need to read and write a `T`.
///
/// The schema has the package of `T`, and everything in it, wherever it is declared in Rust. What is used stands in front of what uses it, so
/// `T` is the last. It is formatted as `karmemc fmt` formats, and `karmemc` makes of it the same offsets, sizes and ids.
///
/// | in Rust | in the schema |
/// |---|---|
/// | the field `is_alive` | `IsAlive`, which Rust's code calls `is_alive` again; names that would not come back, such as `x_y`, stay as they are |
/// | padding: `_pad0` | nothing: the layout adds it again |
/// | an id that is not that of the name | `@id(…)` |
/// | an alignment that is neither 8 nor what a field needs | `@align(…)` |
/// | `TeamOpen`, which the derive has made of the enum `Team` | `Team` |
/// | two types with one name, from two modules | the second with a number: `Point2`. Where both have the same id, it gets another, and a comment that says so |
/// | names that other languages would not tell apart: `is_alive` and `IsAlive`, a struct `MonsterRef` and the view of `Monster` | one of them with a number: `IsAlive2` |
/// | what is a word of the language, such as a struct `byte` | `Byte` |
/// | a limit beyond what a message reaches | none |
/// | a default that schemas can't say: infinite, not a number, or of an enum without a name | none, with a comment that says so |
///
/// What is written above a struct, an enum or a field comes along, and so does that it is deprecated, but for plain structs that
/// `karmemc` has printed: these are structs of Rust's own, and their models have neither. (Those that are derived have both.) Where
/// a schema said nothing and `karmemc` filled in a line, such as "A table of 16 bytes.", there is nothing again.
///
/// ```
/// #[path = "../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
/// mod flock;
///
/// let schema = "\
/// karmem flock;
///
/// struct Bird inline {
///     X     float32;
///     Y     float32;
///     Speed float32;
/// }
///
/// /// Birds of a feather.
/// struct Flock table {
///     Name  [<64]char;
///     Birds []Bird;
/// }
/// ";
/// assert_eq!(karmem::schema_of::<flock::Flock>(), schema);
/// ```
///
/// A test can keep a file up to date that others compile:
///
/// ```no_run
/// # #[path = "../../generated/rust/flock.rs"]
/// # mod flock;
/// let path = "schemas/flock.km";
/// assert_eq!(std::fs::read_to_string(path)?, karmem::schema_of::<flock::Flock>());
/// # Ok::<(), std::io::Error>(())
/// ```
#[cfg(feature = "alloc")]
#[must_use]
pub fn schema_of<T: Structure>() -> alloc::string::String {
    text_of(T::PACKAGE.name, &[T::SCHEMA])
}

/// The schema of several structs and of all that they refer to, as KarmemIDL, in one package: as [`schema_of`] says. Of structs with
/// one name or one id, the first keeps it. In the name of the package, `_` stands for what no name has: `my_game` for `my-game`.
///
/// ```
/// use karmem::Structure as _;
/// # #[path = "../../generated/rust/flock.rs"]
/// # mod flock;
/// use flock::{Bird, Flock};
///
/// let schema = karmem::schema::text_of("birds", &[Flock::SCHEMA, Bird::SCHEMA]);
/// assert!(schema.starts_with("karmem birds;\n"));
/// ```
#[cfg(feature = "alloc")]
#[must_use]
pub fn text_of(package: &str, roots: &[&'static Struct]) -> alloc::string::String {
    text::print(package, roots)
}
