//! Measures what the project promises, and prints each figure as a ratio beside its target.
//!
//! Missing a target is no failure: figures depend on the machine, and are there to be read.

mod compare;
mod compiler;
mod exchange;
mod formats;
mod generated_code;
mod guest;
mod guest_formats;
mod guest_in_c;
mod guest_reads;
mod live_copies;
mod matrix;
mod native;
mod owned;
mod report;
mod verification;
mod window;

use std::error::Error;

use karmem_benches::data::monsters::{Monster, monsters};
use window::handover;

/// Monsters in every message.
const COUNT: usize = 2000;
/// Points in the path of each.
const POINTS: usize = 100;
/// Bytes that are enough for any of the formats.
const REGION: usize = 8 << 20;

fn main() -> Result<(), Box<dyn Error>> {
    if handover::is_child() {
        return handover::hand_over_in_silence();
    }
    let mut compare = compare::Compare::from_arguments()?;
    let module = guest::Module::build()?;
    let monsters = all_monsters();
    guest_reads::measure(&mut compare, &module, &monsters)?;
    guest_in_c::measure(&mut compare, &module, &monsters)?;
    native::measure(&mut compare, &monsters)?;
    owned::measure(&mut compare, &monsters)?;
    window::measure(&mut compare, &module)?;
    verification::measure(&mut compare, &monsters)?;
    exchange::measure(&mut compare, &module, &monsters)?;
    live_copies::measure(&mut compare)?;
    formats::measure(&mut compare)?;
    guest_formats::measure(&mut compare, &module)?;
    generated_code::measure(&mut compare)?;
    compiler::measure(&mut compare)?;
    compare.finish();
    Ok(())
}

fn all_monsters() -> Vec<Monster> {
    monsters(COUNT, POINTS)
}

/// A region of memory, aligned for messages.
fn region() -> Vec<u64> {
    vec![0; REGION / 8]
}

fn bytes(region: &[u64]) -> &[u8] {
    karmem::bytemuck::cast_slice(region)
}

fn bytes_mut(region: &mut [u64]) -> &mut [u8] {
    karmem::bytemuck::cast_slice_mut(region)
}
