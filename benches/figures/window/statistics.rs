//! What it takes to ask how much memory a window has: by how much was touched, not by how much is mapped.

use std::error::Error;
use std::hint::black_box;

use karmem::host::{Access, AttachOptions, Segment};

use super::SIZES;
use super::plain_guest::{GUEST_64, PlainGuest, engine};
use crate::compare::{Compare, timed};
use crate::report::{Figure, Value};

const TURNS: usize = 200;

pub(crate) fn measure(compare: &mut Compare) -> Result<(), Box<dyn Error>> {
    let engine = engine()?;
    let untouched = SIZES.map(|(name, size)| (format!("{name}, not touched"), size, false));
    let touched = [SIZES[0], SIZES[2]].map(|(name, size)| (format!("{name}, touched"), size, true));
    for (name, size, touch) in untouched.into_iter().chain(touched) {
        let group = format!("statistics, {name}");
        if !compare.includes(&group) {
            continue;
        }
        let mut guest = PlainGuest::new(&engine, GUEST_64, size + (1 << 20))?;
        let mut options = AttachOptions::new(Access::ReadOnly);
        if touch {
            options = options.populate();
        }
        let segment = Segment::anonymous(size)?;
        guest.window.attach(&mut guest.store, &segment, options)?;
        let times = compare.take_turns(
            &group,
            TURNS,
            &mut guest,
            &[("stats", &|guest| {
                timed(|| {
                    let stats = guest.window.stats(&guest.store);
                    assert!(black_box(stats).is_ok());
                })
            })],
        );
        if let Some(time) = times.of("stats") {
            compare.add(Figure {
                what: format!("statistics of a window with {name}"),
                value: Value::Nanoseconds(time),
                beside: None,
                target: None,
                ratio: None,
            });
        }
    }
    Ok(())
}
