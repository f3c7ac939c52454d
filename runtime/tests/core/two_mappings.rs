//! Another thread writes the message through another mapping of the same memory, all the time and at moments that nobody chose,
//! while it is read live.
use core::sync::atomic::{AtomicBool, Ordering};

use karmem::Live;

use crate::guarded::two_mappings;
use crate::rarer::{self, Thing};
use crate::sample::{Word, monsters};

/// Lets `look_at` read the message, again and again, while another thread writes it.
fn attack(whole: &[Word], look_at: fn(Live<'_>)) {
    let size = size_of_val(whole);
    let [ours, theirs] = two_mappings();
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let is_done = &is_done;
        scope.spawn(move || {
            let theirs = theirs;
            let start = theirs.last(size).cast::<u32>();
            let mut random = 0x9E37_79B9_u32;
            while !is_done.load(Ordering::Relaxed) {
                for (index, &word) in bytemuck::cast_slice::<Word, u32>(whole).iter().enumerate() {
                    // Mostly the message, sometimes something else.
                    random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let value = if random >> 24 == 0 { random >> 4 } else { word };
                    // SAFETY: as many numbers lie in the mapping, from there on.
                    unsafe { start.add(index).write_volatile(value) };
                }
            }
        });
        // SAFETY: nobody holds a reference to the mapping, which outlives the view.
        let live = unsafe { Live::from_raw_parts(ours.last(size), size) };
        for _ in 0..20_000 {
            look_at(live);
        }
        is_done.store(true, Ordering::Relaxed);
    });
}

#[test]
fn monsters_may_change_all_the_time() {
    attack(&monsters(), crate::damage::walk_live);
}

#[test]
fn the_rarer_kinds_may_change_all_the_time() {
    attack(&rarer::full(), |live| {
        let _ = live
            .access::<Thing>()
            .map(|thing| rarer::walk_live(thing, 3));
    });
}

#[test]
fn what_changes_all_the_time_can_be_shown() {
    attack(&rarer::full(), |live| {
        let shown = live
            .access::<Thing>()
            .map(|thing| format!("{thing:?}").len());
        assert!(shown.is_err() || shown.is_ok_and(|len| len > 6));
    });
}
