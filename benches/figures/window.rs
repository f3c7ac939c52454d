//! The window and the segments in it: what it takes to show bytes to guests, in pieces.
//!
//! Each figure stands beside the least that it could take: the bare system call, the copy, the plain call.

mod attaching;
mod bare;
mod first_touch;
mod guard;
pub(crate) mod handover;
mod heap;
mod plain_guest;
mod sharing;
mod statistics;

use std::error::Error;

use karmem::host::Segment;
use karmem_benches::schemas::game::Monsters;

use crate::compare::Compare;
use crate::guest::Module;

pub(crate) fn measure(compare: &mut Compare, module: &Module) -> Result<(), Box<dyn Error>> {
    attaching::measure(compare)?;
    first_touch::measure(compare, module)?;
    handover::measure(compare, module)?;
    sharing::measure(compare, module)?;
    heap::measure(compare, module)?;
    guard::measure(compare, module)?;
    statistics::measure(compare)
}

/// Sizes from the smallest segment to the largest that one message reaches.
const SIZES: [(&str, u64); 5] = [
    ("64 KiB", 64 << 10),
    ("1 MiB", 1 << 20),
    ("64 MiB", 64 << 20),
    ("1 GiB", 1 << 30),
    ("4 GiB", 4 << 30),
];

/// The size of a small message.
const SMALL: usize = 64 << 10;

/// The size of a large message.
const LARGE: usize = 64 << 20;

/// A segment of which every page has been written: a slice of empty monsters fills it.
fn filled(mut segment: Segment) -> Result<Segment, Box<dyn Error>> {
    let message = segment.builder()?;
    let mut root = message.root::<Monsters>()?;
    root.init_monsters(message.space_left() as usize / 8)?;
    message.finish(root)?;
    Ok(segment)
}
