//! A guest that looks at a flock of birds while others change it, and one that changes it. Each of the two hosts has one.

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../../generated/rust/flock.rs"]
mod flock;

use flock::{Bird, Flock};
use karmem::{Live, LiveSlice};

/// The speed of the fastest bird in the segment of `size` bytes at `address`, or NaN where there is no flock.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "the host calls it by name and vouches for the segment"
)]
pub extern "C" fn top_speed(address: usize, size: usize) -> f32 {
    // SAFETY: the host has attached the segment there, and leaves it attached while it calls.
    let segment = unsafe { karmem::guest::live(address, size) };
    let Some(birds) = birds(segment) else {
        return f32::NAN;
    };
    birds
        .iter()
        .map(|bird| bird.load().speed)
        .fold(0.0, f32::max)
}

/// Lets a wind blow from behind at all birds in the segment. Returns how many there are, 0 where there is no flock.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "the host calls it by name and vouches for the segment"
)]
pub extern "C" fn blow(address: usize, size: usize, wind: f32) -> u32 {
    // SAFETY: the host has attached the segment there to be written, and leaves it attached while it calls.
    let segment = unsafe { karmem::guest::live(address, size) };
    let Some(birds) = birds(segment) else {
        return 0;
    };
    for place in birds.iter() {
        let mut bird = place.load();
        bird.speed += wind;
        // It lies in the segment, or it would not be among the birds.
        let _ = place.store(bird);
    }
    birds.len() as u32
}

fn birds(segment: Live<'_>) -> Option<LiveSlice<'_, Bird>> {
    segment.access::<Flock>().ok()?.birds().ok()
}
