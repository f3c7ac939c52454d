//! One large message is shown to many guests: where it is attached to all of them already, where it is attached to
//! each and detached again, and where it is copied into each.

use std::error::Error;
use std::time::Duration;

use karmem::host::{Access, Attached, Segment};
use wasmtime::{Memory, TypedFunc};

use super::{LARGE, filled};
use crate::compare::{Compare, timed};
use crate::guest::{Guest, Module};

const GROUP: &str = "many guests";
const GUESTS: usize = 100;
/// Guests that have room for a copy. Where there are more guests, these get several copies.
const COPIES: usize = 10;
const COUNTS: [usize; 3] = [1, 10, GUESTS];
const TURNS: usize = 5;
/// How often what takes no time is done in a turn.
const REPEATED: u32 = 20;

pub(crate) fn measure(compare: &mut Compare, module: &Module) -> Result<(), Box<dyn Error>> {
    if !compare.includes(GROUP) {
        return Ok(());
    }
    let segment = filled(Segment::anonymous(LARGE as u64)?)?;
    let copy = segment.snapshot()?;
    let message = copy.freeze()?;
    let mut receivers = (0..GUESTS)
        .map(|index| Receiver::new(module, &segment, index < COPIES))
        .collect::<Result<Vec<_>, _>>()?;
    for count in COUNTS {
        let times = compare.take_turns(
            &format!("{GROUP}, {count}"),
            TURNS,
            &mut receivers,
            &[
                ("handed over", &|receivers| {
                    repeated(|| receivers[..count].iter_mut().for_each(Receiver::hand_over))
                }),
                ("attached", &|receivers| {
                    repeated(|| {
                        for receiver in &mut receivers[..count] {
                            receiver.attach(&segment);
                        }
                    })
                }),
                ("copied", &|receivers| {
                    timed(|| {
                        for index in 0..count {
                            receivers[index % COPIES].copy(message.bytes());
                        }
                    })
                }),
            ],
        );
        let guests = match count {
            1 => "one guest".to_owned(),
            count => format!("{count} guests"),
        };
        let what = format!("64 MiB in a standing segment are handed to {guests}");
        compare.ratio(&what, &times, ["handed over", "copied"], None);
        let what = format!("64 MiB are attached to {guests}, handed over and detached");
        compare.ratio(&what, &times, ["attached", "copied"], None);
    }
    Ok(())
}

/// What `run` takes on average, when the copies that come before it no longer fill the caches.
fn repeated(mut run: impl FnMut()) -> Duration {
    run();
    timed(|| (0..REPEATED).for_each(|_| run())) / REPEATED
}

/// A guest that has the message, and room for another.
struct Receiver {
    guest: Guest,
    memory: Memory,
    standing: Attached,
    receive: TypedFunc<(u32, u32), i64>,
    /// Where it has room for a copy, in memory of its own that has been used before; 0 where it has none.
    own: u32,
}

impl Receiver {
    fn new(module: &Module, segment: &Segment, has_room: bool) -> Result<Self, Box<dyn Error>> {
        let mut guest = Guest::new(module, 3 * LARGE as u64)?;
        let standing = guest
            .window
            .attach(&mut guest.store, segment, Access::ReadOnly)?;
        let mut own = 0;
        if has_room {
            own = guest.allocate(LARGE)?;
        }
        Ok(Self {
            memory: guest.memory()?,
            receive: guest.function("receive")?,
            guest,
            standing,
            own,
        })
    }

    fn receive(&mut self, address: u32) {
        let message = (address, LARGE as u32);
        let len = self.receive.call(&mut self.guest.store, message);
        assert!(len.is_ok_and(|len| len > 0));
    }

    fn hand_over(&mut self) {
        self.receive(self.standing.address() as u32);
    }

    fn attach(&mut self, segment: &Segment) {
        let Guest { store, window, .. } = &mut self.guest;
        let attached = window.attach(store, segment, Access::ReadOnly);
        let attached = attached.expect("there is room");
        self.receive(attached.address() as u32);
        attached.detach(&mut self.guest.store).expect("attached");
    }

    fn copy(&mut self, message: &[u8]) {
        let start = self.own as usize;
        self.memory.data_mut(&mut self.guest.store)[start..start + LARGE].copy_from_slice(message);
        self.receive(self.own);
    }
}
