//! A large segment is made visible to one more guest, beside a small one. Both hold bytes; none is copied.

use std::error::Error;
use std::hint::black_box;

use karmem::host::{Access, Segment};
use karmem_benches::schemas::game::Monsters;

use crate::compare::Compare;
use crate::guest::{Guest, Module};

const SMALL: usize = 64 << 10;
const LARGE: usize = 64 << 20;

pub(crate) fn measure(compare: &mut Compare, module: &Module) -> Result<(), Box<dyn Error>> {
    let mut guest = Guest::new(module, 2 * LARGE as u64)?;
    let (small, large) = (filled(SMALL)?, filled(LARGE)?);
    let attach_and_detach = |guest: &mut Guest, segment: &Segment| {
        let attached = guest
            .window
            .attach(&mut guest.store, segment, Access::ReadOnly)
            .expect("there is room");
        black_box(attached.address());
        attached.detach(&mut guest.store).expect("it is attached");
    };
    let times = compare.measure(
        "attach and detach",
        &mut guest,
        &[
            ("64 MiB", &|guest| attach_and_detach(guest, &large)),
            ("64 KiB", &|guest| attach_and_detach(guest, &small)),
        ],
    )?;
    let what = "a segment of 64 MiB becomes visible to one more guest, and invisible again";
    compare.ratio(what, &times, ["64 MiB", "64 KiB"], Some(2.0));
    Ok(())
}

/// A segment of which every page has been written: a slice of empty monsters fills it.
fn filled(size: usize) -> Result<Segment, Box<dyn Error>> {
    let mut segment = Segment::anonymous(size as u64)?;
    let message = segment.builder()?;
    let mut root = message.root::<Monsters>()?;
    root.init_monsters(message.space_left() as usize / 8)?;
    message.finish(root)?;
    Ok(segment)
}
