//! Untrusted bytes of all monsters become readable, beside the checks of other formats.

use std::error::Error;
use std::hint::black_box;

use flatbuffers::FlatBufferBuilder;
use karmem::{Frozen, MessageBuilder, VerifyOptions};
use karmem_benches::data::monsters::Monster;
use karmem_benches::schemas::game::Monsters;
use karmem_benches::{archive, flat_buffers, in_place};

use crate::compare::Compare;
use crate::{bytes, bytes_mut, region};

pub(crate) fn measure(
    compare: &mut Compare,
    monsters: &Vec<Monster>,
) -> Result<(), Box<dyn Error>> {
    let (mut built, mut archived, mut elsewhere) = (region(), region(), region());
    in_place::build(monsters, &MessageBuilder::new(bytes_mut(&mut built))?)?;
    let size = archive::write(monsters, bytes_mut(&mut archived))?;
    let archived = &bytes(&archived)[..size];
    let size = archive::write_with_weapons_elsewhere(monsters, bytes_mut(&mut elsewhere))?;
    let elsewhere = &bytes(&elsewhere)[..size];
    let mut builder = FlatBufferBuilder::new();
    let flat = flat_buffers::write(monsters, &mut builder);

    let times = compare.measure(
        "verify",
        &mut (),
        &[
            ("in place", &|()| {
                let root = Frozen::new(black_box(bytes(&built)))
                    .access::<Monsters>(&VerifyOptions::DEFAULT);
                assert!(black_box(root).is_ok());
            }),
            ("rkyv", &|()| {
                assert!(black_box(archive::check(black_box(archived))).is_ok());
            }),
            ("rkyv, as many objects", &|()| {
                let root = archive::check_with_weapons_elsewhere(black_box(elsewhere));
                assert!(black_box(root).is_ok());
            }),
            ("FlatBuffers", &|()| {
                assert!(black_box(flat_buffers::verify(black_box(flat))).is_ok());
            }),
        ],
    )?;
    let what = "all monsters are verified";
    compare.ratio(what, &times, ["in place", "rkyv"], Some(1.0));
    compare.ratio(what, &times, ["in place", "rkyv, as many objects"], None);
    compare.ratio(what, &times, ["in place", "FlatBuffers"], None);
    Ok(())
}
