//! The smallest guest: it finds the fastest bird of a flock that it shares with its host.

use karmem::VerifyOptions;

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../../generated/rust/flock.rs"]
mod flock;

/// The speed of the fastest bird in the segment of `size` bytes at `address`, or NaN where there is no flock.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "the host calls it by name and vouches for the segment"
)]
pub extern "C" fn top_speed(address: usize, size: usize) -> f32 {
    // SAFETY: the host has sealed the segment and attached it there.
    let segment = unsafe { karmem::guest::frozen(address, size) };
    let Ok(flock) = segment.access::<flock::Flock>(&VerifyOptions::DEFAULT) else {
        return f32::NAN;
    };
    flock
        .birds()
        .iter()
        .map(|bird| bird.speed)
        .fold(0.0, f32::max)
}
