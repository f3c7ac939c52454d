//! Attacks by what not every schema has: kinds in parentheses, defaults, presence bits, alignments, unions.
//!
//! A field of one of the rarer kinds that lies elsewhere:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 20;
//!         12 => names: (slice_of [karmem::Text]), init_names, names_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! Room that is longer than the declaration has place for:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 24;
//!         8 => code: (room_text 100), set_code;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A presence bit that the header does not have:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         8 => level: (maybe 32 u8), set_level, clear_level, level_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A presence bit of two fields:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 10;
//!         8 => level: (maybe 0 u8), set_level, clear_level, level_mut;
//!         9 => rank: (maybe 0 u8), set_rank, clear_rank, rank_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A presence bit where there is no header:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => level: (maybe 0 u8), set_level, clear_level, level_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A default where nothing can be missing:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 1;
//!         0 => level: value u8 = 7, set_level;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A smaller alignment than that of a field:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::inline! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 16;
//!         const ALIGN = 4;
//!         0 => next: table Evil, init_next, next_mut;
//!         8 => wide: value u64, set_wide;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! An alignment that is none:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         const ALIGN = 24;
//!         8 => level: value u8, set_level;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! An alignment of more than a page:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         const ALIGN = 8192;
//!         8 => level: value u8, set_level;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A table that is aligned to less than its header:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         const ALIGN = 4;
//!         8 => level: value u8, set_level;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A default that does not fit its type:
//!
//! ```compile_fail
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         8 => level: value u8 = 256, set_level;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A default of another type:
//!
//! ```compile_fail,E0308
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         8 => level: value u8 = true, set_level;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A type that is another one in each `impl`, in parentheses:
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
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         8 => level: (maybe 0 <Self as Stored>::As), set_level, clear_level, level_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A reference that is no reference where something may be absent:
//!
//! ```compile_fail,E0277
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 16;
//!         8 => code: (slice_of [karmem::Maybe<karmem::RoomText<4>>]), init_code, code_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! Values that are not plain in room:
//!
//! ```compile_fail,E0277
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 48;
//!         8 => names: (room [karmem::Text; 4]), set_names, init_names, names_mut;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A union with two members of one tag, which would be verified as one and read as the other:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         8 => level: value u8, set_level;
//!     }
//! }
//! karmem::inline! {
//!     pub struct Long: LongRef, LongMut, LongLive, LongBuilder {
//!         const ID = 2;
//!         const END = 512;
//!         0 => values: array [u64; 64], set_values, values_mut;
//!     }
//! }
//! karmem::union! {
//!     pub union Either: EitherRef, EitherMut, EitherLive, EitherBuilder {
//!         1 => Evil: Evil, evil;
//!         1 => Long: Long, long;
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A plain struct that says another alignment than it has, or less than its fields ask for:
//!
//! ```compile_fail,E0080
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! #[repr(C, align(8))]
//! #[derive(Clone, Copy)]
//! pub struct Evil { value: u32, other: u32 }
//!
//! karmem::plain! { Evil { const ID = 1; const ALIGN = 4; 0 => value: u32; 4 => other: u32; } }
//! # fn main() {}
//! ```
//!
//! Another union's builder at the place of a union:
//!
//! ```compile_fail,E0308
//! # static SCHEMA: karmem::Schema = karmem::Schema { name: "", fingerprint: 0, structs: &[] };
//! karmem::table! {
//!     pub struct Evil: EvilRef, EvilMut, EvilLive, EvilBuilder {
//!         const ID = 1;
//!         const END = 9;
//!         8 => level: value u8, set_level;
//!     }
//! }
//! karmem::union! {
//!     pub union One: OneRef, OneMut, OneLive, OneBuilder { 1 => Evil: Evil, evil; }
//! }
//! karmem::union! {
//!     pub union Other: OtherRef, OtherMut, OtherLive, OtherBuilder { 1 => Evil: Evil, evil; }
//! }
//!
//! fn other(one: OneBuilder<'_>) {
//!     OtherBuilder(one.0).evil().unwrap();
//! }
//! # fn main() {}
//! ```
