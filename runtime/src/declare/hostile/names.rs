//! Attacks by what a type can name where it stands: it must be the same type in all places of an expansion.
//!
//! A constant that is as large as another of its name, if there were one inside:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Small { a: u64 }
//! karmem::plain! { Small { const ID = 1; 0 => a: u64; } }
//!
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Large { a: [u64; 16] }
//! karmem::plain! { Large { const ID = 2; 0 => a: [u64; 16]; } }
//!
//! pub struct N<const SIZE: usize>;
//! pub trait Pick { type As; }
//! impl Pick for N<8> { type As = Small; }
//! impl Pick for N<64> { type As = Large; }
//!
//! const fn returned<T, F: Fn() -> T>(_: &F) -> usize { size_of::<T>() }
//! pub const LAYOUT: [u64; 8] = [0; 8];
//!
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 3;
//!         const END = 8;
//!         0 => a: plain <N<{ returned(&|| LAYOUT) }> as Pick>::As, set_a, a_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! The same with the members of a union. It compiles, and means the one outside:
//!
//! ```
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! use karmem::flat::{Structure, Union};
//!
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Small { a: u64 }
//! karmem::plain! { Small { const ID = 1; 0 => a: u64; } }
//!
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Large { a: [u64; 16] }
//! karmem::plain! { Large { const ID = 2; 0 => a: [u64; 16]; } }
//!
//! pub struct N<const SIZE: usize>;
//! pub trait Pick { type As; }
//! impl Pick for N<16> { type As = Small; }
//! impl Pick for N<64> { type As = Large; }
//!
//! const fn returned<T, F: Fn() -> T>(_: &F) -> usize { size_of::<T>() }
//! pub const MEMBERS: [u64; 8] = [0; 8];
//!
//! karmem::union! {
//!     pub union Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         1 => A: <N<{ returned(&|| MEMBERS) }> as Pick>::As, a;
//!     }
//! }
//!
//! # fn main() {
//! assert!(matches!(EvilRef::None, EvilRef::None | EvilRef::A(Large { .. })));
//! assert_eq!((Evil::MEMBERS[0].layout)().shape, Large::LAYOUT.shape);
//! # }
//! ```
//!
//! A type that has the name of a type parameter, if there were one inside:
//!
#![cfg_attr(feature = "alloc", doc = "```")]
#![cfg_attr(not(feature = "alloc"), doc = "```ignore")]
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! pub trait Pick { type As; }
//! pub struct O;
//! impl Pick for O { type As = karmem::RoomText<1>; }
//! impl<T: karmem::owned::Output> Pick for T { type As = karmem::RoomText<64>; }
//!
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 16;
//!         8 => codes: (array_of [<O as Pick>::As; 1]), init_codes, codes_mut;
//!     }
//! }
//!
//! # fn main() {
//! assert!(Evil { codes: ["1".into()] }.to_bytes().is_ok());
//! assert!(Evil { codes: ["1234567890".into()] }.to_bytes().is_err());
//! # }
//! ```
//!
//! Types that are called like those of the language. What builds text takes the language's:
//!
//! ```compile_fail,E0308
//! # use karmem::{MessageBuilder, Word, bytemuck};
//! # fn main() -> Result<(), karmem::BuildError> {
//! mod evil {
//! #   static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//!     type u8 = u64;
//!     pub struct str(pub Vec<u64>);
//!     impl str { pub fn as_bytes(&self) -> &[u64] { &self.0 } }
//!     karmem::table! {
//!         pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!             const ID = 1;
//!             const END = 28;
//!             8 => name: (room_text 16), set_name;
//!         }
//!     }
//! }
//! let mut region = [Word::ZERO; 9];
//! let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
//! message.root::<evil::Evil>()?.set_name(&evil::str(vec![0; 16]))?;
//! # Ok(())
//! # }
//! ```
//!
//! A type that is to be guessed:
//!
//! ```compile_fail,E0121
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 8;
//!         0 => a: array [_; 8], set_a, a_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! `Self` in a union:
//!
//! ```compile_fail,E0411
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Small { a: u64 }
//! karmem::plain! { Small { const ID = 1; 0 => a: u64; } }
//!
//! pub trait Pick { type As; }
//! impl<T> Pick for T { type As = Small; }
//!
//! karmem::union! {
//!     pub union Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         1 => A: <Self as Pick>::As, a;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A field of a plain struct without bytes, and without a value, that the declaration is silent about:
//!
//! ```compile_fail
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Evil { value: u64, never: core::convert::Infallible }
//!
//! karmem::plain! { Evil { const ID = 1; 0 => value: u64; } }
//! # fn main() {}
//! ```
//!
//! Parts of an expansion, made for another field than the struct has:
//!
//! ```compile_fail
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => a: value u8, set_a;
//!     }
//! }
//!
//! impl EvilMut<'_> {
//!     karmem::change! { [b 4096 set_b init_b b_mut] room [u64; 64] }
//! }
//! # fn main() {}
//! ```
//!
//! ```compile_fail
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => a: value u8, set_a;
//!     }
//! }
//!
//! impl<'b> EvilBuilder<'b> {
//!     karmem::method! { ['b 4096 set_b init_b b_mut] room [u64; 64] }
//! }
//! # fn main() {}
//! ```
//!
//! ```compile_fail
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => a: value u8, set_a;
//!     }
//! }
//! karmem::mutable! { Evil EvilRef LongMut [] [] [] 4096 a value u8, set_a; }
//! # fn main() {}
//! ```
//!
//! ```compile_fail
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => a: value u8, set_a;
//!     }
//! }
//! karmem::owned_in_a_message! { Long EvilRef 4096 a [u8]; }
//! # fn main() {}
//! ```
//!
//! ```compile_fail
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! pub struct Evil { a: u8 }
//! karmem::companions! { [] pub Evil EvilRef EvilMut EvilLive EvilBuilder }
//! karmem::accessors! { field [] Evil EvilRef EvilMut EvilLive EvilBuilder [1] [1] [8] [] [] 0 => a: value u8, set_a; }
//! # fn main() {}
//! ```
//!
//! A type that the derive's own constants decide about, which depend on it:
//!
//! ```compile_fail,E0391
//! pub struct Evil { a: u8, b: [u8; 9] }
//! karmem::derived! { inline
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const PACKAGE = "";
//!         at_a => a: value u8, set_a;
//!         at_b => b: stored [u8; at_b as usize], set_b, init_b, b_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! Types that are stored as others, in the words that only `derived!` itself uses:
//!
//! ```compile_fail,E0599
//! pub struct Evil { a: u8 }
//! karmem::derived! { inline
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const PACKAGE = "";
//!         at_a => a: (stored [u64; 512] as u8), set_a, init_a, a_mut;
//!     }
//! }
//! fn build(evil: &mut EvilBuilder<'_>) {
//!     evil.set_a([0; 512]);
//! }
//! # fn main() {}
//! ```
//!
//! ```compile_fail
//! pub struct Evil { a: u8 }
//! karmem::derived! { inline
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const PACKAGE = "";
//!         at_a => a: (stored_slice [u64] as karmem::Slice<u8>), set_a, init_a, a_mut;
//!     }
//! }
//! fn build(evil: &mut EvilBuilder<'_>) {
//!     evil.set_a(&[0]).ok();
//! }
//! # fn main() {}
//! ```
//!
//! ```compile_fail
//! #[repr(C)]
//! pub struct Evil(&'static u8);
//! karmem::plain_ecosystem! { Evil }
//! # fn main() {}
//! ```
