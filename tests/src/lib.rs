//! Tests that cross crates. The library is what they share: the code that the compiler printed for every schema in
//! `schemas/`, as a user's crate includes it, messages whose bytes are known, a maker of large schemas,
//! tests in processes of their own, guests that are built, and pages whose code is checked.

pub mod child;
pub mod conformance;
pub mod golden;
pub mod guests;
pub mod pages;
pub mod scale;

#[rustfmt::skip]
#[path = "../../generated/rust/arena.rs"]
#[allow(missing_docs)]
pub mod arena;
#[rustfmt::skip]
#[path = "../../generated/rust/directory.rs"]
#[allow(missing_docs)]
pub mod directory;
#[rustfmt::skip]
#[path = "../../generated/rust/embeddings.rs"]
#[allow(missing_docs)]
pub mod embeddings;
#[rustfmt::skip]
#[path = "../../generated/rust/evolution_new.rs"]
#[allow(missing_docs)]
pub mod evolution_new;
#[rustfmt::skip]
#[path = "../../generated/rust/evolution_old.rs"]
#[allow(missing_docs)]
pub mod evolution_old;
#[rustfmt::skip]
#[path = "../../generated/rust/flock.rs"]
#[allow(missing_docs)]
pub mod flock;
#[rustfmt::skip]
#[path = "../../generated/rust/game.rs"]
#[allow(missing_docs)]
pub mod game;
#[rustfmt::skip]
#[path = "../../generated/rust/garden.rs"]
#[allow(missing_docs)]
pub mod garden;
#[rustfmt::skip]
#[path = "../../generated/rust/geometry.rs"]
#[allow(missing_docs)]
pub mod geometry;
#[rustfmt::skip]
#[path = "../../generated/rust/kinds.rs"]
#[allow(missing_docs)]
pub mod kinds;
#[rustfmt::skip]
#[path = "../../generated/rust/log.rs"]
#[allow(missing_docs)]
pub mod log;
#[rustfmt::skip]
#[path = "../../generated/rust/mesh.rs"]
#[allow(missing_docs)]
pub mod mesh;
#[rustfmt::skip]
#[path = "../../generated/rust/minecraft_savedata.rs"]
#[allow(missing_docs)]
pub mod minecraft_savedata;
#[rustfmt::skip]
#[path = "../../generated/rust/mk48.rs"]
#[allow(missing_docs)]
pub mod mk48;
#[rustfmt::skip]
#[path = "../../generated/rust/parcel.rs"]
#[allow(missing_docs)]
pub mod parcel;
#[rustfmt::skip]
#[path = "../../generated/rust/particles.rs"]
#[allow(missing_docs)]
pub mod particles;
#[rustfmt::skip]
#[path = "../../generated/rust/tavern.rs"]
#[allow(missing_docs)]
pub mod tavern;
