//! Karmem's own wire: bytes from its other implementations in, values out, and the other way round.
//!
//! Schemas with `@packed(true)` are stored so. Nothing is aligned and nothing is padded, so nothing is borrowed from a message but text
//! and bytes: all else is copied out, field by field. There is no envelope either: the root lies at the first byte, and nobody can
//! tell from the bytes which struct it is. `docs/format.md` has the rules.
//!
//! Every access is checked against the message, in safe Rust: this module knows nothing of memory that others write.
//! What [`open`] verifies are the things that would take long, or would have to be lost, later on: text that is none, structs nested
//! deeper than a stack, and few bytes that are used for many objects.
//!
//! ```
//! # #[cfg(feature = "alloc")]
//! use karmem::ReadOwned as _;
//! use karmem::{VerifyOptions, packed};
//!
//! #[path = "../../generated/rust/arena.rs"] // printed by karmemc, from schemas/arena.km
//! mod arena;
//! use arena::{Monster, MonsterData, Monsters, Team};
//!
//! # fn main() -> Result<(), Box<dyn core::error::Error>> {
//! # #[cfg(feature = "alloc")] {
//! let data = MonsterData { name: "Grok".into(), mana: 150, ..MonsterData::default() };
//! let monsters = Monsters { monsters: vec![Monster { data }] };
//! let message: Vec<u8> = monsters.to_bytes()?;
//!
//! let root = packed::open::<Monsters>(&message, &VerifyOptions::DEFAULT)?;
//! for monster in root.monsters() {
//!     assert_eq!(monster.data().name(), "Grok");
//!     assert_eq!(monster.data().team(), Team::Humans);
//! }
//! assert_eq!(root.read(), monsters);
//! # }
//!
//! // The same, built in place.
//! let mut region = [0; 256];
//! let message = packed::MessageBuilder::new(&mut region);
//! let mut root = message.root::<Monsters>()?;
//! let mut monsters = root.init_monsters(1)?;
//! for mut monster in monsters.iter() {
//!     monster.init_data()?.set_mana(150).set_name("Grok")?;
//! }
//! let size = message.finish(root)? as usize;
//! let root = packed::open::<Monsters>(&region[..size], &VerifyOptions::DEFAULT)?;
//! assert_eq!(root.monsters().get(0).map(|monster| monster.data().mana()), Some(150));
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]

#[cfg(feature = "arbitrary")]
#[doc(hidden)]
pub mod arbitrary;
mod build;
mod elements;
mod layout;
#[cfg(feature = "alloc")]
mod output;
#[cfg(feature = "alloc")]
mod own;
#[cfg(feature = "alloc")]
mod owned;
mod slice;
mod slot;
mod stored;
mod structure;
mod text;
mod value;
mod verify;
mod view;

pub use build::{MessageBuilder, ObjectBuilder};
pub use elements::{ElementsBuilder, SliceBuilder, ValueBuilder};
#[doc(hidden)]
pub use layout::{field, field_default, layout};
#[cfg(feature = "alloc")]
#[doc(hidden)]
pub use output::Output;
#[cfg(feature = "alloc")]
#[doc(hidden)]
pub use own::{Own, read_field, write_field};
#[cfg(feature = "alloc")]
pub use owned::Owned;
pub use slice::{Iter, Slice};
#[doc(hidden)]
pub use slot::Slot;
#[doc(hidden)]
pub use stored::{ArrayOf, Boxed, SliceOf, Table};
pub use stored::{In, Stored};
#[doc(hidden)]
pub use structure::layout_of;
pub use structure::{Builder, Ref, Structure};
#[doc(hidden)]
pub use text::{Bytes, Text};
pub use value::Value;
#[doc(hidden)]
pub use value::{Place, load_field};
pub use verify::open;
#[doc(hidden)]
pub use verify::{Verdict, Verifier};
#[doc(hidden)]
pub use view::View;
