//! A guest that builds a flock in a block of the heap that it shares with others, and one that reads it there.

use karmem::BuildError;
use karmem::guest::heap::Block;

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../../generated/rust/flock.rs"]
mod flock;

use flock::{Bird, Flock};

/// Builds a flock of `count` birds, each faster than the one before, in a block of `size` bytes. The block's address, or 0.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "the host calls it by name")]
pub extern "C" fn build(count: usize, size: usize) -> usize {
    let Ok(mut block) = Block::new(size, 8) else {
        return 0;
    };
    match fill(&mut block, count) {
        // Whoever is told the address frees the block.
        Ok(()) => block.into_raw().0,
        Err(_) => 0,
    }
}

fn fill(block: &mut Block, count: usize) -> Result<(), BuildError> {
    let message = block.builder()?;
    let mut flock = message.root::<Flock>()?;
    flock.set_name("geese")?;
    flock
        .init_birds(count)?
        .extend((0..count).map(|index| Bird::new(0.0, 0.0, index as f32)));
    message.finish(flock)?;
    Ok(())
}

/// The speed of the fastest bird in a block that another guest has built, which is freed then; NaN where there is no flock.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "the host calls it by name, with a block of the heap"
)]
pub extern "C" fn top_speed(address: usize, size: usize) -> f32 {
    // SAFETY: the host hands over a block that the other guest has given up.
    let block = unsafe { Block::from_raw(address, size) };
    let Ok(flock) = block.live().access::<Flock>() else {
        return f32::NAN;
    };
    let Ok(birds) = flock.birds() else {
        return f32::NAN;
    };
    let speeds = birds.iter().map(|bird| bird.load().speed);
    speeds.fold(f32::NAN, f32::max)
}
