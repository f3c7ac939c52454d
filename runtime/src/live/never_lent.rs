//! No reference leads to what others write: none of these examples may compile.
//!
//! Bytes of which there is a reference are not live, unless someone vouches that nobody uses it:
//!
//! ```compile_fail,E0599
//! # use karmem::Live;
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Flock, FlockLive, FlockRef};
//! # fn main() {}
//! fn of_a_slice(bytes: &[u8]) {
//!     Live::new(bytes).access::<Flock>().unwrap();
//! }
//! ```
//!
//! ```compile_fail,E0308
//! # use karmem::Live;
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Flock, FlockLive, FlockRef};
//! # fn main() {}
//! fn of_the_same_slice(bytes: &[u8]) -> Live<'_> {
//!     karmem::Frozen::new(bytes)
//! }
//! ```
//!
//! ```compile_fail,E0133
//! # use karmem::Live;
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Flock, FlockLive, FlockRef};
//! # fn main() {}
//! fn vouched_for_by_nobody(bytes: &mut [u8]) -> Live<'_> {
//!     let size = bytes.len();
//!     Live::from_raw_parts(core::ptr::NonNull::from(bytes).cast(), size)
//! }
//! ```
//!
//! What is read are copies:
//!
//! ```compile_fail,E0308
//! # use karmem::Live;
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Flock, FlockLive, FlockRef};
//! # fn main() {}
//! fn a_string(flock: FlockLive<'_>) -> &str {
//!     flock.name().unwrap()
//! }
//! ```
//!
//! ```compile_fail,E0608
//! # use karmem::Live;
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Flock, FlockLive, FlockRef};
//! # fn main() {}
//! fn an_element(flock: FlockLive<'_>) -> f32 {
//!     flock.birds().unwrap()[0].speed
//! }
//! ```
//!
//! ```compile_fail,E0308
//! # use karmem::Live;
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Flock, FlockLive, FlockRef};
//! # fn main() {}
//! fn elements(flock: FlockLive<'_>) -> &[flock::Bird] {
//!     flock.birds().unwrap()
//! }
//! ```
//!
//! ```compile_fail,E0609
//! # use karmem::Live;
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Flock, FlockLive, FlockRef};
//! # fn main() {}
//! fn a_field(flock: FlockLive<'_>) -> f32 {
//!     flock.birds().unwrap().get(0).unwrap().speed
//! }
//! ```
//!
//! A live reader is no other one:
//!
//! ```compile_fail,E0308
//! # use karmem::Live;
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Flock, FlockLive, FlockRef};
//! # fn main() {}
//! fn as_frozen(flock: FlockLive<'_>) -> FlockRef<'_> {
//!     flock
//! }
//! ```
