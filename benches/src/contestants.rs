//! All formats that hold the data sets, in the order of the tables. To add one is to add a line here.

use crate::archive::Rkyv;
use crate::capn_proto::CapnProto;
use crate::data::Data;
use crate::data::log::Logs;
use crate::data::mesh::Mesh;
use crate::data::minecraft_savedata::Players;
use crate::data::mk48::Updates;
use crate::data::monsters::Monster;
use crate::flat_buffers::FlatBuffers;
use crate::format::{Format, Update};
use crate::in_place::{InPlace, Live};
use crate::packed::Packed;
use crate::postcard::Postcard;
use crate::protobuf::Protobuf;

/// What is done with each format.
pub trait Visitor<D> {
    /// With each.
    fn format<F: Format<D> + 'static>(&mut self);

    /// With each that can change numbers in place, behind [`format`](Visitor::format).
    fn update<F: Update<D> + 'static>(&mut self);
}

/// A data set that formats hold.
pub trait InFormats: Data {
    /// Shows all of them to `visitor`.
    fn visit(visitor: &mut impl Visitor<Self>);
}

/// Each data set, and the formats that hold no other.
macro_rules! in_formats {
    ($($data:ty: [$($alone:ty)?],)*) => {$(
        impl InFormats for $data {
            fn visit(visitor: &mut impl Visitor<Self>) {
                visitor.format::<InPlace>();
                visitor.update::<InPlace>();
                visitor.format::<Live>();
                visitor.update::<Live>();
                $(visitor.format::<$alone>();)?
                visitor.format::<Rkyv>();
                visitor.update::<Rkyv>();
                visitor.format::<FlatBuffers>();
                visitor.format::<CapnProto>();
                visitor.format::<Postcard>();
                visitor.format::<Protobuf>();
            }
        }
    )*};
}

in_formats! {
    Logs: [],
    Mesh: [],
    Players: [],
    Updates: [],
    Vec<Monster>: [Packed],
}
