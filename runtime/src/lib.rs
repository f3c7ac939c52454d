//! Flat structs that WebAssembly hosts and guests read and write in place.
//!
//! What comes in are bytes, most of them untrusted; what goes out are values and references to them. The core
//! needs neither an allocator nor an operating system. Feature `host` adds windows of Wasmtime guests.
//!
//! # Start here
//!
//! `karmemc generate schemas/flock.km` prints a module that both sides include. Its tables are built in place, in
//! any bytes that start at a multiple of 8, and read in place once they have been verified:
//!
//! ```
//! use karmem::{Frozen, MessageBuilder, VerifyOptions, Word, bytemuck};
//!
//! #[path = "../../generated/rust/flock.rs"] // printed by karmemc, from schemas/flock.km
//! mod flock;
//! use flock::{Bird, Flock};
//!
//! # fn main() -> Result<(), Box<dyn core::error::Error>> {
//! let mut region = [Word::ZERO; 32];
//! let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
//! let mut flock = message.root::<Flock>()?;
//! flock.set_name("geese")?;
//! flock.set_birds(&[Bird::new(0.0, 0.0, 11.5), Bird::new(1.0, 0.0, 12.0)])?;
//! let size = message.finish(flock)? as usize;
//!
//! let bytes = &bytemuck::cast_slice(&region)[..size];
//! let flock = Frozen::new(bytes).access::<Flock>(&VerifyOptions::DEFAULT)?;
//! assert_eq!(flock.name(), "geese");
//! let birds: &[Bird] = flock.birds(); // no copy: they lie in `region`
//! assert_eq!(birds[1].speed, 12.0);
//! # Ok(())
//! # }
//! ```
//!
//! A host shares such bytes with guests through `host` (feature `host`); a guest finds them through [`guest`].
//!
//! | module | what it is for |
//! |---|---|
//! | [`layout`] | the layout arithmetic |
//! | [`envelope`] | the 32 bytes in front of a message |
//! | [`flat`] | what generated code implements |
//! | [`verify`] | untrusted bytes to bytes that need no more checks |
//! | [`frozen`] | reading what nobody can write |
//! | [`exclusive`] | changing in place what is the caller's alone |
//! | [`live`] | reading and writing what others write |
//! | [`build`] | writing messages in place |
//! | `owned` (feature `alloc`) | objects of Rust's own |
//! | [`packed`] | messages of Karmem's other implementations |
//! | [`guest`] | where a guest starts |
//! | [`error`] | what can be wrong |
//! | [`path`] | where in a message it is wrong |
//! | [`directory`] | what is attached to a window |
//! | [`schema`](mod@schema) | schemas as data, and as text for other languages |
//!
//! # Traits of other crates
//!
//! What is printed from a schema, and what `#[derive(Karmem)]` is on, also has these traits. Don't derive them beside it.
//!
//! | feature | traits | of |
//! |---|---|---|
//! | | `bytemuck::Pod`, `Zeroable` | plain structs, open enums, [`Bool`] |
//! | `zerocopy` | `FromBytes`, `IntoBytes`, `Immutable`, `KnownLayout` of zerocopy 0.8 | the same |
//! | `iceoryx2` | `ZeroCopySend` of iceoryx2 0.10, under the name that the schema has for the type | the same |
//! | `arbitrary` | `Arbitrary` of arbitrary 1: whatever the bytes are, the schema allows what is made of them | the same, owned structs and unions |
//! | `serde` | `Serialize`, `Deserialize` | the same, but for structs that derive `Karmem`, which derive these beside it |
//!
//! Packed structs have those of `arbitrary` and `serde`. None of them lies in Rust as it does in a message, so none is `Pod`.
#![no_std]

#[cfg(target_endian = "big")]
compile_error!("messages are little-endian and read in place: big-endian targets can't run this");

#[cfg(feature = "alloc")]
#[doc(hidden)]
pub extern crate alloc;
#[cfg(feature = "serde")]
#[doc(hidden)]
pub extern crate serde_core as serde;
#[cfg(feature = "std")]
extern crate std;

// Generated code names this crate `karmem`, also where it is part of this crate.
extern crate self as karmem;

// What the macros name: `::core` is whatever the user's crate calls so.
#[doc(hidden)]
pub use ::core;
#[cfg(feature = "zerocopy")]
#[doc(hidden)]
pub use karmem_derive::declared_before;

pub mod build;
#[doc(hidden)]
pub mod declare;
#[doc(hidden)]
pub mod derive;
/// The directory of a window, as a guest finds it at the window's base.
#[allow(clippy::missing_errors_doc)] // generated
pub mod directory;
pub mod envelope;
pub mod error;
pub mod exclusive;
pub mod flat;
pub mod frozen;
pub mod guest;
#[cfg(feature = "host")]
pub mod host;
mod include_schema;
pub mod live;
#[cfg(feature = "alloc")]
pub mod owned;
pub mod packed;
pub mod path;
mod publish;
pub mod schema;
mod sync;
#[cfg(feature = "host")]
mod sys;
pub mod verify;

#[cfg(feature = "arbitrary")]
pub use arbitrary;
pub use build::{MessageBuilder, Word};
pub use bytemuck;
#[cfg(feature = "alloc")]
pub use error::WriteError;
pub use error::{BuildError, Error, LiveError, MutError};
pub use exclusive::{Exclusive, MutSlice};
pub use flat::{
    ArrayOf, Bool, Boxed, Builder, In, Maybe, Ref, Room, RoomText, Schema, Slice, SliceOf,
    Structure, Table, Tagged, Text, Union,
};
pub use frozen::{Frozen, RefSlice};
#[cfg(feature = "iceoryx2")]
#[doc(hidden)]
pub use iceoryx2_bb_elementary_traits as iceoryx2;
#[cfg(feature = "derive")]
pub use karmem_derive::Karmem;
#[cfg(feature = "schema")]
pub use karmem_derive::schema;
/// The layout arithmetic, in a crate of its own: the compiler needs nothing else of this one.
pub use karmem_layout as layout;
pub use live::{Live, LiveSlice, LiveText, LiveValue};
#[cfg(feature = "alloc")]
pub use owned::{Message, Owned, OwnedUnion, ReadOwned};
#[cfg(feature = "alloc")]
pub use schema::schema_of;
pub use verify::VerifyOptions;
#[cfg(feature = "zerocopy")]
pub use zerocopy;
