//! The host reads a message that was verified, and builds one, beside the same by hand.

use std::error::Error;
use std::hint::black_box;

use karmem::{Frozen, MessageBuilder, VerifyOptions};
use karmem_benches::data::monsters::{Monster, sums};
use karmem_benches::schemas::game::Monsters;
use karmem_benches::{in_place, raw};

use crate::compare::Compare;
use crate::{bytes, bytes_mut, region};

pub(crate) fn measure(compare: &mut Compare, monsters: &[Monster]) -> Result<(), Box<dyn Error>> {
    read(compare, monsters)?;
    build(compare, monsters)
}

fn read(compare: &mut Compare, monsters: &[Monster]) -> Result<(), Box<dyn Error>> {
    let (mut built, mut written) = (region(), region());
    in_place::build(monsters, &MessageBuilder::new(bytes_mut(&mut built))?)?;
    raw::write(monsters, bytes_mut(&mut written)).ok_or("the region is long enough")?;
    let root = Frozen::new(bytes(&built)).access::<Monsters>(&VerifyOptions::DEFAULT)?;
    #[expect(unsafe_code, reason = "what is written by hand is read by hand")]
    // SAFETY: it was just written, and is borrowed by nobody else.
    let reader = unsafe { raw::Reader::new(bytes(&written).as_ptr()) };
    let expected = sums(monsters);
    assert_eq!(in_place::mana_sum(root), expected.mana);
    assert_eq!(reader.mana_sum(), expected.mana);

    let times = compare.measure(
        "host reads mana",
        &mut (),
        &[
            ("in place", &|()| {
                black_box(in_place::mana_sum(black_box(root)));
            }),
            ("by hand", &|()| {
                black_box(black_box(reader).mana_sum());
            }),
        ],
    )?;
    let what = "the host reads one field of each monster";
    compare.ratio(what, &times, ["in place", "by hand"], Some(1.05));

    let times = compare.measure(
        "host reads paths",
        &mut (),
        &[
            ("in place", &|()| {
                black_box(in_place::path_sum(black_box(root)));
            }),
            ("by hand", &|()| {
                black_box(black_box(reader).path_sum());
            }),
        ],
    )?;
    let what = "the host reads every point of every path";
    compare.ratio(what, &times, ["in place", "by hand"], Some(1.05));
    Ok(())
}

fn build(compare: &mut Compare, monsters: &[Monster]) -> Result<(), Box<dyn Error>> {
    let times = compare.measure(
        "host builds",
        &mut region(),
        &[
            ("in place", &|region| {
                let message = MessageBuilder::new(bytes_mut(region)).expect("aligned");
                let size = in_place::build(black_box(monsters), &message);
                assert!(black_box(size).is_ok());
            }),
            ("by hand", &|region| {
                let size = raw::write(black_box(monsters), bytes_mut(region));
                assert!(black_box(size).is_some());
            }),
        ],
    )?;
    let what = "the host builds all monsters";
    compare.ratio(what, &times, ["in place", "by hand"], Some(1.3));
    Ok(())
}
