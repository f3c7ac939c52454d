//! The whole way: the host writes all monsters, a guest opens the message and reads one field of each.
//!
//! In place and by hand, the host writes where the guest reads. rkyv writes there as well; FlatBuffers, which
//! builds from the end in memory of its own, is copied.

use std::cell::RefCell;
use std::error::Error;

use flatbuffers::FlatBufferBuilder;
use karmem::host::Attached;
use karmem_benches::data::monsters::{Monster, sums};
use karmem_benches::{archive, flat_buffers, in_place, raw};
use wasmtime::{Memory, TypedFunc};

use crate::REGION;
use crate::compare::Compare;
use crate::guest::{Guest, Module};

pub(crate) fn measure(
    compare: &mut Compare,
    module: &Module,
    monsters: &Vec<Monster>,
) -> Result<(), Box<dyn Error>> {
    let mut guest = Guest::new(module, 2 * REGION as u64)?;
    let mut read = |name| guest.function::<(u32, u32), i64>(name);
    let read_verified = read("read_verified")?;
    let read_live = read("read_live")?;
    let read_raw = read("read_raw")?;
    let read_archive = read("read_archive")?;
    let read_flat_buffers = read("read_flat_buffers")?;
    let mut exchange = Exchange {
        attached: guest.attach(REGION)?,
        memory: guest.memory()?,
        guest,
        monsters,
        expected: sums(monsters).mana,
    };
    let builder = RefCell::new(FlatBufferBuilder::new());
    let times = compare.measure(
        "exchange",
        &mut exchange,
        &[
            ("in place", &|exchange| {
                let size = exchange.build();
                exchange.read(&read_live, size);
            }),
            ("in place, verified", &|exchange| {
                let size = exchange.build();
                exchange.read(&read_verified, size);
            }),
            ("by hand", &|exchange| {
                let size = raw::write(exchange.monsters, exchange.region()).expect("room");
                exchange.read(&read_raw, size);
            }),
            ("rkyv, checked", &|exchange| {
                let size = archive::write(exchange.monsters, exchange.region()).expect("room");
                exchange.read(&read_archive, size);
            }),
            ("FlatBuffers, verified", &|exchange| {
                let mut builder = builder.borrow_mut();
                let message = flat_buffers::write(exchange.monsters, &mut builder);
                exchange.region()[..message.len()].copy_from_slice(message);
                exchange.read(&read_flat_buffers, message.len());
            }),
        ],
    )?;
    let what = "encode, open in a guest, read one field of each";
    compare.ratio(what, &times, ["in place", "by hand"], Some(1.1));
    compare.ratio(what, &times, ["in place", "rkyv, checked"], None);
    compare.ratio(what, &times, ["in place", "FlatBuffers, verified"], None);
    let what = "the same, verified by the guest first";
    compare.ratio(what, &times, ["in place, verified", "by hand"], None);
    Ok(())
}

struct Exchange<'a> {
    guest: Guest,
    attached: Attached,
    memory: Memory,
    monsters: &'a Vec<Monster>,
    expected: i64,
}

impl Exchange<'_> {
    fn build(&mut self) -> usize {
        let message = self
            .attached
            .builder(&mut self.guest.store)
            .expect("attached");
        in_place::build(self.monsters, &message).expect("room") as usize
    }

    /// The segment's bytes, in the guest's memory.
    fn region(&mut self) -> &mut [u8] {
        let start = self.attached.address() as usize;
        &mut self.memory.data_mut(&mut self.guest.store)[start..start + REGION]
    }

    fn read(&mut self, function: &TypedFunc<(u32, u32), i64>, size: usize) {
        let message = (self.attached.address() as u32, size as u32);
        let sum = function.call(&mut self.guest.store, message);
        assert_eq!(sum.expect("the guest does not trap"), self.expected);
    }
}
