//! A guest changes each word of a message while the host reads it through a mapping of its own: live reads get something, and
//! nothing else can be had.

use std::fmt::{self, Debug, Write};

use karmem::build::ObjectBuilder;
use karmem::directory::Directory;
use karmem::host::{Access, Attached, Error, Segment};
use karmem::serde::Deserialize;
use karmem::{Owned, VerifyOptions};
use karmem_tests::{game, kinds, tavern};
use wasmtime::TypedFunc;

use crate::guest::{Guest, engine, segment};
use crate::random;

/// A guest that stores a word at one moment, while something is shown.
struct Flipping<'g> {
    guest: &'g mut Guest,
    store: TypedFunc<(u32, u32), ()>,
    address: u64,
    value: u32,
    /// Pieces that are shown before.
    patience: usize,
}

impl Write for Flipping<'_> {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        if self.patience == 0 {
            let arguments = (self.address as u32, self.value);
            self.store.call(&mut self.guest.store, arguments).unwrap();
        }
        self.patience = self.patience.wrapping_sub(1);
        Ok(())
    }
}

/// Shows the live message in `segment` while the guest changes each of its words, at some moments.
fn flip<T>(seed: u64)
where
    T: Owned + for<'de> Deserialize<'de>,
    for<'a> T::Live<'a>: Debug,
    for<'b> T::Builder<'b>: ObjectBuilder<'b>,
{
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    let message = segment.builder().unwrap();
    let mut root = message.root::<T>().unwrap();
    random::object::<T>(seed).write_in(&mut root).unwrap();
    let size = message.finish(root).unwrap();
    let (window, store) = (&guest.window, &mut guest.store);
    let attached = window.attach(store, &segment, Access::ReadWrite).unwrap();
    let mut flipping = Flipping {
        store: guest
            .instance
            .get_typed_func(&mut guest.store, "store")
            .unwrap(),
        guest: &mut guest,
        address: 0,
        value: 0,
        patience: usize::MAX,
    };
    let show = |flipping: &mut Flipping<'_>| {
        let live = segment.live().unwrap().access::<T>().unwrap();
        write!(flipping, "{live:?}").unwrap();
        usize::MAX - flipping.patience
    };
    let pieces = show(&mut flipping);
    assert!(
        pieces > 100 && size > 500,
        "{pieces} pieces of {size} bytes"
    );
    let values = [0, 8, size - 8, size, 1 << 31, u32::MAX];
    for (number, at) in (32..size).step_by(4 * 3).enumerate() {
        flipping.address = attached.address() + u64::from(at);
        flipping.value = values[number % values.len()];
        flipping.patience = number * 61 % pieces;
        let before = flipping.guest.load(flipping.address);
        show(&mut flipping);
        assert_eq!(flipping.guest.load(flipping.address), flipping.value);
        flipping.guest.store(flipping.address, before);
    }
}

#[test]
fn monsters_may_change_while_they_are_read() {
    flip::<game::Monsters>(1);
}

#[test]
fn every_kind_of_field_may_change_while_it_is_read() {
    flip::<kinds::Kinds>(3);
}

#[test]
fn a_tavern_may_change_while_it_is_read() {
    flip::<tavern::Tavern>(5);
}

/// Everything that could lend references into the segment, or into where it is attached.
fn refusals(guest: &mut Guest, segment: &mut Segment, attached: &Attached) -> [Error; 8] {
    let options = &VerifyOptions::DEFAULT;
    let mut third = Guest::new(guest.store.engine(), 4);
    [
        segment.freeze().unwrap_err(),
        segment.freeze_detached().unwrap_err(),
        segment.exclusive().unwrap_err(),
        segment.seal().unwrap_err(),
        segment.open::<Directory>(options).unwrap_err(),
        attached.freeze(&guest.store).unwrap_err(),
        attached.exclusive(&mut guest.store).unwrap_err(),
        (third.window)
            .attach_exclusive(&mut third.store, segment, Access::Exclusive)
            .unwrap_err(),
    ]
}

#[test]
fn what_a_guest_may_write_is_neither_frozen_nor_exclusive() {
    let engine = engine();
    let (mut reader, mut writer) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let mut segment = segment(1);
    for access in [Access::ReadOnly, Access::ReadWrite, Access::CopyOnWrite] {
        let (window, store) = (&writer.window, &mut writer.store);
        let written = window.attach(store, &segment, Access::ReadWrite).unwrap();
        let (window, store) = (&reader.window, &mut reader.store);
        let attached = window.attach(store, &segment, access).unwrap();
        for error in refusals(&mut reader, &mut segment, &attached) {
            assert!(
                matches!(
                    error,
                    Error::NotFrozen | Error::InUse { .. } | Error::WrongAccess { .. }
                ),
                "{access:?}: {error}"
            );
        }
        // The writer goes. That a guest still has it is enough: it may be attached to be written at any time.
        written.detach(&mut writer.store).unwrap();
        for error in refusals(&mut reader, &mut segment, &attached) {
            assert!(!error.to_string().is_empty(), "{access:?}");
        }
        attached.detach(&mut reader.store).unwrap();
        segment.freeze_detached().unwrap();
        segment.exclusive().unwrap();
    }
}
