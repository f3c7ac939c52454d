//! Objects of Rust's own: written as a message, and read of one, beside the same with rkyv.

use std::error::Error;
use std::hint::black_box;

use karmem::{Frozen, MessageBuilder, ReadOwned as _, VerifyOptions};
use karmem_benches::data::monsters::Monster;
use karmem_benches::in_place;
use karmem_benches::schemas::game::Monsters;

use crate::compare::Compare;
use crate::{bytes, bytes_mut, region};

pub(crate) fn measure(compare: &mut Compare, monsters: &[Monster]) -> Result<(), Box<dyn Error>> {
    let mut built = region();
    in_place::build(monsters, &MessageBuilder::new(bytes_mut(&mut built))?)?;
    let reader = Frozen::new(bytes(&built)).access::<Monsters>(&VerifyOptions::DEFAULT)?;
    let owned = reader.read();
    let with_rkyv = monsters.to_vec();
    let elsewhere: Vec<_> = with_rkyv
        .iter()
        .cloned()
        .map(Monster::with_weapons_elsewhere)
        .collect();
    let times = compare.measure(
        "owned to bytes",
        &mut (),
        &[
            ("owned", &|()| {
                let message = black_box(&owned).to_bytes();
                assert!(black_box(message).is_ok());
            }),
            ("rkyv", &|()| {
                let archive = rkyv::to_bytes::<rkyv::rancor::Error>(black_box(&with_rkyv));
                assert!(black_box(archive).is_ok());
            }),
            ("rkyv, as many objects", &|()| {
                let archive = rkyv::to_bytes::<rkyv::rancor::Error>(black_box(&elsewhere));
                assert!(black_box(archive).is_ok());
            }),
        ],
    )?;
    let what = "owned monsters become a message";
    compare.ratio(what, &times, ["owned", "rkyv"], Some(1.0));
    compare.ratio(what, &times, ["owned", "rkyv, as many objects"], None);

    let times = compare.measure(
        "owned read",
        &mut owned.clone(),
        &[
            ("again", &|known| black_box(reader).read_into(known)),
            ("anew", &|_| drop(black_box(black_box(reader).read()))),
            ("a clone", &|_| drop(black_box(black_box(&owned).clone()))),
        ],
    )?;
    let what = "all monsters are read into owned ones";
    compare.ratio(what, &times, ["again", "a clone"], None);
    let what = "all monsters are read as new ones";
    compare.ratio(what, &times, ["anew", "a clone"], None);
    Ok(())
}
