//! No builder writes into what is read, or is finished: none of these examples may compile.
//!
//! A root is given away when the message is finished:
//!
//! ```compile_fail,E0382
//! # use karmem::{Frozen, MessageBuilder, bytemuck};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Bird, Flock};
//! # fn main() {}
//! fn used_after_the_end(message: &MessageBuilder<'_>) {
//!     let mut flock = message.root::<Flock>().unwrap();
//!     message.finish(flock).unwrap();
//!     flock.set_name("geese").unwrap();
//! }
//! ```
//!
//! Other builders borrow the message, as the message borrows its region. The region is not read before the last of them is used:
//!
//! ```compile_fail,E0502
//! # use karmem::{Frozen, MessageBuilder, bytemuck};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Bird, Flock};
//! # fn main() {}
//! fn used_while_it_is_read(region: &mut [u8]) {
//!     let message = MessageBuilder::new(region).unwrap();
//!     let mut flock = message.root::<Flock>().unwrap();
//!     let mut birds = flock.init_birds(2).unwrap();
//!     message.finish(flock).unwrap();
//!     let frozen = Frozen::new(region);
//!     birds.set(0, Bird::new(0.0, 0.0, 1.0));
//!     assert!(!frozen.bytes().is_empty());
//! }
//! ```
//!
//! ```compile_fail,E0505
//! # use karmem::{Frozen, MessageBuilder, bytemuck};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Bird, Flock};
//! # fn main() {}
//! fn used_without_its_message(message: MessageBuilder<'_>) {
//!     let mut flock = message.root::<Flock>().unwrap();
//!     drop(message);
//!     flock.set_name("geese").unwrap();
//! }
//! ```
//!
//! ```compile_fail,E0499
//! # use karmem::{Frozen, MessageBuilder, bytemuck};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Bird, Flock};
//! # fn main() {}
//! fn two_messages_in_one_region(region: &mut [u8]) {
//!     let one = MessageBuilder::new(region).unwrap();
//!     let other = MessageBuilder::new(region).unwrap();
//!     assert_eq!(one.size(), other.size());
//! }
//! ```
//!
//! All builders of a message are used by one thread:
//!
//! ```compile_fail,E0277
//! # use karmem::{Frozen, MessageBuilder, bytemuck};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Bird, Flock};
//! # fn main() {}
//! fn in_another_thread(message: &MessageBuilder<'_>) {
//!     let mut flock = message.root::<Flock>().unwrap();
//!     std::thread::scope(|scope| {
//!         scope.spawn(move || flock.set_name("geese").map(drop));
//!     });
//! }
//! ```
//!
//! ```compile_fail,E0277
//! # use karmem::{Frozen, MessageBuilder, bytemuck};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Bird, Flock};
//! # fn main() {}
//! fn shared_with_another_thread(message: &MessageBuilder<'_>) {
//!     std::thread::scope(|scope| {
//!         scope.spawn(|| message.root::<Flock>().map(drop));
//!     });
//! }
//! ```
//!
//! What is built is of the struct that it was placed as:
//!
//! ```compile_fail,E0308
//! # use karmem::{Frozen, MessageBuilder, bytemuck};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::{Bird, Flock};
//! # fn main() {}
//! fn of_another_struct<'b>(message: &'b MessageBuilder<'b>) -> flock::FlockBuilder<'b> {
//!     message.root::<Bird>().unwrap()
//! }
//! ```
//!
//! Memory of which Rust knows nothing is vouched for:
//!
//! ```compile_fail,E0133
//!
//! fn vouched_for_by_nobody(start: core::ptr::NonNull<u8>) -> Option<karmem::MessageBuilder<'static>> {
//!     karmem::MessageBuilder::from_raw_parts(start, 64).ok()
//! }
//! ```
