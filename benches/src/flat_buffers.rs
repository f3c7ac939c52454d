//! The data sets in FlatBuffers, through what flatc prints.
//!
//! [Numbers can be changed in place][mutation] in other languages, but not in Rust: there is no
//! [`Update`](crate::format::Update) here.
//!
//! [mutation]: https://flatbuffers.dev/tutorial/

mod log;
mod mesh;
mod minecraft_savedata;
mod mk48;
mod monsters;

use flatbuffers::{FlatBufferBuilder, Follow, InvalidFlatbuffer, Verifiable, VerifierOptions};

pub use monsters::{mana_sum, path_sum, verify, write};

/// FlatBuffers, verified before they are read.
pub struct FlatBuffers;

const NAME: &str = "FlatBuffers";

/// Memory of a builder, used again for each message.
type Buffer = FlatBufferBuilder<'static>;

/// Verifies all of `bytes`.
fn open<'a, T: Follow<'a> + Verifiable + 'a>(
    bytes: &'a [u8],
) -> Result<T::Inner, InvalidFlatbuffer> {
    let options = VerifierOptions {
        // The default is fewer than there are.
        max_tables: usize::MAX,
        ..Default::default()
    };
    flatbuffers::root_with_opts::<T>(&options, bytes)
}

/// What flatc prints for the schemas in `flat_buffers/schemas`.
#[rustfmt::skip]
#[allow(missing_docs, unreachable_pub, unsafe_code, clippy::all, clippy::undocumented_unsafe_blocks)]
mod generated {
    mod log_generated;
    mod mesh_generated;
    mod minecraft_savedata_generated;
    mod mk48_generated;
    mod monsters_generated;

    pub(super) use log_generated::log;
    pub(super) use mesh_generated::mesh;
    pub(super) use minecraft_savedata_generated::minecraft_savedata;
    pub(super) use mk48_generated::mk_48 as mk48;
    pub(super) use monsters_generated::monsters;
}
