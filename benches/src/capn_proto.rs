//! The data sets in Cap'n Proto, through what capnpc-rust prints.
//!
//! Nothing is verified beforehand: each getter checks what it follows, and walks over the same message pay for that every
//! time. Bytes that are a message cannot be changed in place: there is no [`Update`](crate::format::Update) here.

mod log;
mod mesh;
mod minecraft_savedata;
mod mk48;
mod monsters;
mod segment;

use capnp::message::{self, ReaderOptions, ReaderSegments};

use crate::data::checksum::Checksum;
pub use segment::Segment;

/// Cap'n Proto, in a single segment.
pub struct CapnProto;

const NAME: &str = "Cap'n Proto";

/// A message that was opened.
type Root<'a> = message::Reader<SingleSegment<'a>>;

/// The bytes of a message that has one segment, without the table of segments that streams begin with.
pub struct SingleSegment<'a>(&'a [u8]);

impl ReaderSegments for SingleSegment<'_> {
    fn get_segment(&self, index: u32) -> Option<&[u8]> {
        (index == 0).then_some(self.0)
    }

    fn len(&self) -> usize {
        1
    }
}

fn open(bytes: &[u8]) -> Root<'_> {
    let options = ReaderOptions {
        // What was opened once is read many times, which would use up any limit.
        traversal_limit_in_words: None,
        ..ReaderOptions::new()
    };
    message::Reader::new(SingleSegment(bytes), options)
}

/// The sum over all `elements`, each of which may turn out to lead out of the message.
fn sum<T>(
    elements: impl IntoIterator<Item = T>,
    read: impl Fn(T) -> capnp::Result<Checksum>,
) -> capnp::Result<Checksum> {
    elements
        .into_iter()
        .try_fold(Checksum::default(), |sum, element| {
            Ok(sum.add(read(element)?))
        })
}

/// What capnpc-rust prints for the schemas in `capn_proto/schemas`. It calls itself by its path from the crate's root.
macro_rules! generated {
    ($($name:ident in $path:literal;)*) => {$(
        #[rustfmt::skip]
        #[allow(missing_docs, unreachable_pub, unsafe_code, unused, clippy::all, clippy::undocumented_unsafe_blocks)]
        #[path = $path]
        mod $name;
    )*};
}

generated! {
    log_capnp in "capn_proto/generated/log_capnp.rs";
    mesh_capnp in "capn_proto/generated/mesh_capnp.rs";
    minecraft_savedata_capnp in "capn_proto/generated/minecraft_savedata_capnp.rs";
    mk48_capnp in "capn_proto/generated/mk48_capnp.rs";
    monsters_capnp in "capn_proto/generated/monsters_capnp.rs";
}
