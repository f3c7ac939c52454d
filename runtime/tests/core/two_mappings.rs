//! Another thread writes the message through another mapping of the same memory, all the time and at moments that nobody chose,
//! while it is read live. The message ends where the mapping does: a step behind it ends the process.
use core::ptr::{self, NonNull};
use core::sync::atomic::{AtomicBool, Ordering};

use karmem::Live;

use crate::rarer::{self, Thing};
use crate::sample::{Word, monsters};

const PAGE: usize = 4096;

/// A page of a file, and one behind it that nobody may touch.
struct Mapping(NonNull<u8>);

// SAFETY: the mapping belongs to the process, not to a thread.
unsafe impl Send for Mapping {}

impl Mapping {
    fn of(file: libc::c_int) -> Self {
        let access = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: the first call chooses a place for two pages, the second replaces the first of them.
        let start = unsafe {
            let flags = libc::MAP_PRIVATE | libc::MAP_ANONYMOUS;
            let start = libc::mmap(ptr::null_mut(), 2 * PAGE, libc::PROT_NONE, flags, -1, 0);
            assert_ne!(start, libc::MAP_FAILED);
            libc::mmap(
                start,
                PAGE,
                access,
                libc::MAP_SHARED | libc::MAP_FIXED,
                file,
                0,
            )
        };
        assert_ne!(start, libc::MAP_FAILED);
        Self(NonNull::new(start.cast()).unwrap())
    }

    /// Where a message of `size` bytes starts that ends where the page does.
    fn last(&self, size: usize) -> NonNull<u8> {
        // SAFETY: messages of the tests are shorter than a page.
        unsafe { self.0.add(PAGE.checked_sub(size).unwrap()) }
    }
}

impl Drop for Mapping {
    fn drop(&mut self) {
        // SAFETY: mapped above with this size; whoever drops it uses it no more.
        unsafe { libc::munmap(self.0.as_ptr().cast(), 2 * PAGE) };
    }
}

/// The same page twice.
fn two() -> (Mapping, Mapping) {
    // SAFETY: plain system calls, whose results are checked; mappings outlive the descriptor.
    unsafe {
        let file = libc::memfd_create(c"two mappings".as_ptr(), 0);
        assert!(file >= 0 && libc::ftruncate(file, PAGE as libc::off_t) == 0);
        let mappings = (Mapping::of(file), Mapping::of(file));
        libc::close(file);
        mappings
    }
}

/// Lets `look_at` read the message, again and again, while another thread writes it.
fn attack(whole: &[Word], look_at: fn(Live<'_>)) {
    let size = size_of_val(whole);
    let (ours, theirs) = two();
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
