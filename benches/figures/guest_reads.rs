//! A guest walks over a message in its window, and over the same bytes, written by hand, in its own memory.

use std::error::Error;
use std::hint::black_box;

use karmem_benches::data::monsters::{Monster, sums};
use karmem_benches::in_place;

use crate::compare::Compare;
use crate::guest::{Guest, Module};
use crate::{COUNT, POINTS, REGION};

pub(crate) fn measure(
    compare: &mut Compare,
    module: &Module,
    monsters: &[Monster],
) -> Result<(), Box<dyn Error>> {
    let mut guest = Guest::new(module, 2 * REGION as u64)?;
    let attached = guest.attach(REGION)?;
    let size = in_place::build(monsters, &attached.builder(&mut guest.store)?)?;
    let opened = guest
        .function::<(u32, u32), u32>("open")?
        .call(&mut guest.store, (attached.address() as u32, size))?;
    let written = guest.function::<(u32, u32, u32), u32>("open_raw")?.call(
        &mut guest.store,
        (COUNT as u32, POINTS as u32, REGION as u32),
    )?;
    assert_eq!((opened, written), (1, 1), "the guest has the monsters");

    let expected = sums(monsters);
    let mana = guest.function::<(), i64>("mana_sum")?;
    let raw_mana = guest.function::<(), i64>("raw_mana_sum")?;
    let path = guest.function::<(), f32>("path_sum")?;
    let raw_path = guest.function::<(), f32>("raw_path_sum")?;
    let store = &mut guest.store;
    assert_eq!(mana.call(&mut *store, ())?, expected.mana);
    assert_eq!(raw_mana.call(&mut *store, ())?, expected.mana);
    assert_eq!(path.call(&mut *store, ())?, expected.path);
    assert_eq!(raw_path.call(&mut *store, ())?, expected.path);

    let times = compare.measure(
        "guest reads mana",
        store,
        &[
            ("in place", &|store| {
                assert!(black_box(mana.call(store, ())).is_ok())
            }),
            ("by hand", &|store| {
                assert!(black_box(raw_mana.call(store, ())).is_ok())
            }),
        ],
    )?;
    let what = "a guest reads one field of each monster";
    compare.ratio(what, &times, ["in place", "by hand"], Some(1.05));

    let times = compare.measure(
        "guest reads paths",
        store,
        &[
            ("in place", &|store| {
                assert!(black_box(path.call(store, ())).is_ok())
            }),
            ("by hand", &|store| {
                assert!(black_box(raw_path.call(store, ())).is_ok())
            }),
        ],
    )?;
    let what = "a guest reads every point of every path";
    compare.ratio(what, &times, ["in place", "by hand"], Some(1.05));
    Ok(())
}
