//! Traits of other crates, used as those crates mean them: of what the compiler printed, and of what is derived.

mod arbitrary;
mod derives;
mod iceoryx2;
mod serde;
mod types;
mod zerocopy;
