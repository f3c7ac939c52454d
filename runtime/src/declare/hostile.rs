//! Declarations that attack the macros from around them: with names, attributes and types that mean something
//! else inside. None may compile; what lies is in its own crate, safe code throughout.
//!
//! A `Self` is another type in every `impl` of an expansion:
//!
//! ```compile_fail,E0411
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! trait Stored {
//!     type As;
//! }
//! impl Stored for Evil {
//!     type As = u8;
//! }
//! impl Stored for EvilRef<'_> {
//!     type As = u64;
//! }
//! impl Stored for EvilLive<'_> {
//!     type As = u64;
//! }
//! impl Stored for EvilBuilder<'_> {
//!     type As = u64;
//! }
//!
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => value: value <Self as Stored>::As, set_value;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! An `assert!` of the caller's own:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! macro_rules! assert {
//!     ($($ignored:tt)*) => {};
//! }
//!
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Evil { value: u64, address: &'static u64 }
//!
//! karmem::plain! { Evil { const ID = 1; 0 => value: u64; } }
//! ```
//!
//! A `core` of the caller's own:
//!
//! ```compile_fail,E0080
//! extern crate self as core;
//!
//! pub mod mem {
//!     pub const fn size_of<T>() -> usize { 8 }
//!     pub const fn align_of<T>() -> usize { 8 }
//!     pub use std::mem::offset_of;
//! }
//! pub use std::{assert, cmp, concat, default, fmt, stringify};
//!
//! static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//!
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Evil { value: u64, address: &'static u64 }
//!
//! karmem::plain! { Evil { const ID = 1; 0 => value: u64; } }
//! fn main() {}
//! ```
//!
//! An attribute that takes the declared type away, so that one of the caller's own stands in its place:
//!
//! ```compile_fail
//! #[derive(Clone, Copy)]
//! pub struct Evil(&'static u64);
//!
//! karmem::open_enum! {
//!     #[cfg(any())]
//!     pub struct Evil: u64 {}
//! }
//! ```
//!
//! A union, most of which nobody may have written:
//!
//! ```compile_fail,E0436
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub union Evil { a: u64, b: u8 }
//! impl core::fmt::Debug for Evil { fn fmt(&self, _: &mut core::fmt::Formatter<'_>) -> core::fmt::Result { Ok(()) } }
//!
//! karmem::derived_plain! {
//!     pub struct Evil { const ID = 1; const PACKAGE = ""; a: u64; }
//! }
//! # fn main() {}
//! ```
//!
//! A field that says of itself that it is plain, and what it is stored as:
//!
//! ```compile_fail,E0308
//! #[repr(C)]
//! #[derive(Clone, Copy, Debug)]
//! pub struct Address(&'static u64);
//! impl<const CHECKED: bool> karmem::derive::FieldType<CHECKED> for Address { type Stored = u64; }
//! impl karmem::derive::PlainField for Address {}
//!
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy, Debug)]
//! pub struct Evil { address: Address }
//!
//! karmem::derived_plain! {
//!     pub struct Evil { const ID = 1; const PACKAGE = ""; address: Address; }
//! }
//! # fn main() {}
//! ```
//!
//! Fields that are read as those of no class:
//!
//! ```compile_fail
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::structure! { value,
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 16;
//!         8 => value: value u64, set_value;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! Another struct's reader of an object, made where the reader's private field can be seen:
//!
//! ```compile_fail,E0308
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Short: ShortRef, ShortMut, ShortLive, ShortBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => value: value u8, set_value;
//!     }
//! }
//! karmem::inline! {
//!     pub struct Long: LongRef, LongMut, LongLive, LongBuilder {
//!         const ID = 2;
//!         const END = 64;
//!         0 => values: array [u64; 8], set_values, values_mut;
//!     }
//! }
//!
//! fn longer(short: ShortRef<'_>) -> u64 {
//!     LongRef(short.0).values()[7]
//! }
//! # fn main() {}
//! ```
//!
//! The same with a builder:
//!
//! ```compile_fail,E0308
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Short: ShortRef, ShortMut, ShortLive, ShortBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => value: value u8, set_value;
//!     }
//! }
//! karmem::inline! {
//!     pub struct Long: LongRef, LongMut, LongLive, LongBuilder {
//!         const ID = 2;
//!         const END = 64;
//!         0 => values: array [u64; 8], set_values, values_mut;
//!     }
//! }
//!
//! fn longer(short: ShortBuilder<'_>) {
//!     LongBuilder(short.0).set_values([7; 8]);
//! }
//! # fn main() {}
//! ```

mod names;
mod rarer;
