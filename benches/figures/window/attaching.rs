//! A segment becomes visible to a guest, and invisible again, beside the one system call that each must take.
//!
//! Both map memory files of the same size over address space that is reserved, with the same protection, and in turns.

use std::error::Error;

use karmem::host::{Access, Attached, Segment};
use karmem_benches::schemas::game::Monsters;
use wasmtime::Engine;

use super::SIZES;
use super::bare::Bare;
use super::plain_guest::{GUEST_64, PlainGuest, engine};
use crate::compare::{Compare, Part, Times, timed};

const TURNS: usize = 500;

/// Guests, and bare ranges, that take part one after the other. What the kernel takes depends a little on what else lies near an address.
const PLACES: usize = 4;

/// Segments that are attached to the window already, where there are many.
const MANY: u64 = 10_000;

pub(crate) fn measure(compare: &mut Compare) -> Result<(), Box<dyn Error>> {
    let engine = engine()?;
    for (name, size) in SIZES {
        attach_and_detach(compare, &engine, name, size, 0)?;
    }
    let (name, size) = SIZES[0];
    attach_and_detach(compare, &engine, name, size, MANY)
}

fn attach_and_detach(
    compare: &mut Compare,
    engine: &Engine,
    name: &str,
    size: u64,
    others: u64,
) -> Result<(), Box<dyn Error>> {
    let beside = match others {
        0 => String::new(),
        others => format!(" beside {others} others"),
    };
    let group = format!("attach and detach, {name}{beside}");
    if !compare.includes(&group) {
        return Ok(());
    }
    let room = (others + 1) * size + (1 << 20);
    let other = with_message(size)?;
    let attach: Part<'_, Place> = ("attach", &|place| timed(|| place.attach()));
    let map: Part<'_, Place> = ("mmap", &|place| timed(|| place.bare.map()));
    let detach: Part<'_, Place> = ("detach", &|place| timed(|| place.detach()));
    let take_away: Part<'_, Place> = ("mmap of nothing", &|place| timed(|| place.bare.take_away()));
    // Who comes second finds the kernel's code in the caches.
    let contestants = [
        attach, map, detach, take_away, map, attach, take_away, detach,
    ];
    let mut times = Times::default();
    for _ in 0..PLACES {
        let mut guest = PlainGuest::new(engine, GUEST_64, room)?;
        for _ in 0..others {
            let PlainGuest { store, window } = &mut guest;
            window.attach(store, &other, Access::ReadOnly)?;
        }
        let mut place = Place {
            guest,
            segment: with_message(size)?,
            attached: None,
            bare: Bare::new(size)?,
        };
        times.append(compare.take_turns(&group, TURNS, &mut place, &contestants));
    }
    let what = format!("a segment of {name} becomes visible to a guest{beside}");
    compare.ratio(&what, &times, ["attach", "mmap"], Some(1.2));
    let what = format!("a segment of {name} becomes invisible{beside}");
    compare.ratio(&what, &times, ["detach", "mmap of nothing"], Some(1.2));
    Ok(())
}

/// A segment that the host has mapped, and has built a message in. No other page is touched: mapping takes the same time
/// whether they are there or not.
fn with_message(size: u64) -> Result<Segment, Box<dyn Error>> {
    let mut segment = Segment::anonymous(size)?;
    let message = segment.builder()?;
    let root = message.root::<Monsters>()?;
    message.finish(root)?;
    Ok(segment)
}

/// A guest's window, and a bare range of the same size.
struct Place {
    guest: PlainGuest,
    segment: Segment,
    attached: Option<Attached>,
    bare: Bare,
}

impl Place {
    fn attach(&mut self) {
        let PlainGuest { store, window, .. } = &mut self.guest;
        let attached = window.attach(store, &self.segment, Access::ReadOnly);
        self.attached = Some(attached.expect("there is room"));
    }

    fn detach(&mut self) {
        if let Some(attached) = self.attached.take() {
            attached
                .detach(&mut self.guest.store)
                .expect("it is attached");
        }
    }
}
