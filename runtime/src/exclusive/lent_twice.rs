//! Nothing is lent twice: none of these examples may compile.
//!
//! What is lent borrows the `MonsterMut` that lends it. So two slices are not in hand at once, nor is a reader while something
//! is changed, in this thread or in another:
//!
//! ```compile_fail,E0499
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # fn main() {}
//! fn two_at_once(flock: &mut flock::FlockMut<'_>) {
//!     let (first, second) = (flock.birds_mut(), flock.birds_mut());
//!     first[0].speed = second[0].speed;
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # fn main() {}
//! fn read_and_changed(flock: &mut flock::FlockMut<'_>) {
//!     let birds = flock.birds();
//!     flock.birds_mut()[0].speed = 1.0;
//!     assert_eq!(birds[0].speed, 1.0);
//! }
//! ```
//!
//! ```compile_fail,E0502
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # fn main() {}
//! fn reader_kept(flock: &mut flock::FlockMut<'_>) {
//!     let reader = flock::FlockRef::from(&*flock);
//!     flock.birds_mut()[0].speed = 1.0;
//!     assert_eq!(reader.birds()[0].speed, 1.0);
//! }
//! ```
//!
//! ```compile_fail,E0499
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # fn main() {}
//! fn in_two_threads(flock: &mut flock::FlockMut<'_>) {
//!     std::thread::scope(|scope| {
//!         scope.spawn(|| flock.birds_mut()[0].speed = 1.0);
//!         scope.spawn(|| flock.birds_mut()[0].speed = 2.0);
//!     });
//! }
//! ```
//!
//! ```compile_fail,E0382
//! # use karmem::{Exclusive, VerifyOptions};
//! # #[path = "../../../generated/rust/flock.rs"]
//! # mod flock;
//! # use flock::Flock;
//! # fn main() {}
//! fn opened_twice(exclusive: Exclusive<'_>) {
//!     let first = exclusive.access_with::<Flock>(&VerifyOptions::DEFAULT, &mut [0; 9]);
//!     let second = exclusive.access_with::<Flock>(&VerifyOptions::DEFAULT, &mut [0; 9]);
//! }
//! ```
