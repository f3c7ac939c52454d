//! What the target `message` does with bytes: the code that is printed for every schema, walked whole. Knows no fuzzer.
//!
//! Printed code names the runtime `karmem`. Here that is this crate, which has all that the runtime has, and macros in front of its own:
//! the declaration that makes a struct's accessors also makes what calls each of them. So no field can be forgotten.

// Printed code says `karmem`.
extern crate self as karmem;

pub use runtime::*;

mod change;
#[cfg(feature = "c")]
pub mod differential;
mod edit;
mod examine;
mod input;
mod memory;
#[doc(hidden)]
pub mod numbers;
#[path = "../../tests/tests/generated/random.rs"]
mod random;
mod schemas;
#[doc(hidden)]
pub mod value;
mod visit;
mod walked;

pub use change::{Change, Changes};
pub use input::{ROOTS, Root, examine, seed};
pub use value::{Shared, Value, values};
pub use visit::{Bulk, Visit, Walk, assert_same};
