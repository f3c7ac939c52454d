//! Nothing outlives the bytes that it reads, nor are they written meanwhile: none of these examples may compile.
//!
//! A reader borrows the bytes, so they are neither written nor given away while it is used:
//!
//! ```compile_fail,E0506
//! # use karmem::{Frozen, VerifyOptions};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn written(mut bytes: Vec<u8>) {
//!     let flock = Frozen::new(&bytes).access::<Flock>(&VerifyOptions::DEFAULT).unwrap();
//!     bytes = Vec::new();
//!     assert_eq!(flock.name(), "geese");
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # use karmem::{Frozen, VerifyOptions};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn written_in_part(bytes: &mut [u8]) {
//!     let flock = Frozen::new(bytes).access::<Flock>(&VerifyOptions::DEFAULT).unwrap();
//!     let name = flock.name();
//!     bytes.fill(0xFF);
//!     assert_eq!(name, "geese");
//! }
//! ```
//!
//! ```compile_fail,E0505
//! # use karmem::{Frozen, VerifyOptions};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn dropped(bytes: Vec<u8>) {
//!     let birds = Frozen::new(&bytes).access::<Flock>(&VerifyOptions::DEFAULT).unwrap().birds();
//!     drop(bytes);
//!     assert_eq!(birds[0].speed, 1.0);
//! }
//! ```
//!
//! ```compile_fail,E0597
//! # use karmem::{Frozen, VerifyOptions};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn gone(bytes: &[u8]) -> f32 {
//!     let flock = {
//!         let copy = bytes.to_vec();
//!         Frozen::new(&copy).access::<Flock>(&VerifyOptions::DEFAULT).unwrap()
//!     };
//!     flock.birds()[0].speed
//! }
//! ```
//!
//! Bytes of which Rust knows nothing are vouched for:
//!
//! ```compile_fail,E0133
//!
//! fn vouched_for_by_nobody(start: core::ptr::NonNull<u8>) -> karmem::Frozen<'static> {
//!     karmem::Frozen::from_raw_parts(start, 64)
//! }
//! ```
