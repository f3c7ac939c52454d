//! Someone writes the message while it is read live: each word, between each check and the use of what was checked.
//!
//! The reader takes steps (open, slice, element, field, copy). Before each of them the attacker changes a word through a
//! pointer of its own. Whatever the reader gets, it does not read outside, which Miri sees, nor panic.
use core::cell::Cell;
use core::ptr::NonNull;

use karmem::Live;

use crate::sample::{Word, monsters};
use crate::schema::*;

/// Changes one word at one moment.
struct Attacker {
    start: NonNull<u8>,
    /// The byte at which the word lies.
    at: usize,
    value: u32,
    /// Steps of the reader that go by before.
    patience: Cell<u32>,
}

impl Attacker {
    /// The reader is about to take a step.
    fn step(&self) {
        let patience = self.patience.get();
        self.patience.set(patience.wrapping_sub(1));
        if patience == 0 {
            // SAFETY: the message is at least as long, and lies at a multiple of 8; nobody holds a reference to it.
            unsafe {
                self.start
                    .add(self.at)
                    .cast::<u32>()
                    .write_volatile(self.value)
            };
        }
    }
}

/// Looks at everything, step by step.
fn read(live: Live<'_>, attacker: &Attacker) -> Result<(), Box<dyn core::error::Error>> {
    let step = || attacker.step();
    step();
    let root = live.access::<Monsters>()?;
    step();
    let monsters = root.monsters()?;
    step();
    for monster in monsters.iter().take(2).chain(root.pair().iter()) {
        step();
        let data = monster.data()?;
        step();
        let name = data.name()?;
        step();
        let mut text = [0; 512];
        let name = name.copy_to(&mut text)?;
        assert!(core::str::from_utf8(name.as_bytes()).is_ok());
        let path = data.path()?;
        step();
        path.copy_to(&mut vec![Vec3::default(); path.len()])?;
        path.copy_from(&vec![Vec3::default(); path.len()])?;
        step();
        let last = path.len().checked_sub(1).and_then(|last| path.get(last));
        step();
        last.map(|point| point.load());
        let label = data.label();
        step();
        for number in label.numbers()?.iter() {
            step();
            number.store(number.load());
        }
        let weapon = data.weapon()?;
        step();
        let (value, name) = (weapon.value(), weapon.name()?);
        step();
        let _ = (value.load(), value.store(1), name.copy_to(&mut text));
        for child in weapon.children()?.iter().take(3) {
            step();
            child.to()?.left()?;
        }
    }
    Ok(())
}

/// How many steps the reader takes when nobody disturbs it.
fn steps(words: &[Word]) -> u32 {
    let mut words = words.to_vec();
    let size = size_of_val(&words[..]);
    let attacker = Attacker {
        start: NonNull::from(&mut words[..]).cast(),
        at: 0,
        value: 0,
        patience: Cell::new(u32::MAX),
    };
    // SAFETY: the words are borrowed by nobody else and live long enough.
    let live = unsafe { Live::from_raw_parts(attacker.start, size) };
    read(live, &attacker).unwrap();
    u32::MAX - attacker.patience.get()
}

#[test]
fn whatever_changes_between_check_and_use_nothing_is_read_outside() {
    let whole = monsters();
    let size = size_of_val(&whole[..]);
    let moments = steps(&whole);
    assert!(moments > 30);
    let (every_word, every_moment) = if cfg!(miri) { (76, 17) } else { (4, 1) };
    let mut survived = 0;
    for at in (0..size).step_by(every_word) {
        for moment in (0..moments).step_by(every_moment) {
            for value in [
                0,
                1,
                8,
                size as u32 - 8,
                size as u32,
                1 << 31,
                u32::MAX - 7,
                u32::MAX,
            ] {
                // The last byte of the allocation is the last of the message: Miri sees any step beyond.
                let mut words = whole.clone();
                let attacker = Attacker {
                    start: NonNull::from(&mut words[..]).cast(),
                    at,
                    value,
                    patience: Cell::new(moment),
                };
                // SAFETY: the words are borrowed by nobody else and live long enough.
                let live = unsafe { Live::from_raw_parts(attacker.start, size) };
                survived += u32::from(read(live, &attacker).is_ok());
            }
        }
    }
    assert!(survived > 0, "much of what changes are plain values");
}

/// The same attacks by another thread, at moments that nobody chose, over memory that both map.
#[cfg(all(target_os = "linux", feature = "host"))]
#[test]
fn another_mapping_may_change_everything_all_the_time() {
    use core::sync::atomic::{AtomicBool, Ordering};

    struct Mapping(NonNull<u8>, usize);
    // SAFETY: the mapping belongs to the process, not to a thread.
    unsafe impl Send for Mapping {}
    impl Drop for Mapping {
        fn drop(&mut self) {
            // SAFETY: mapped below with this size; whoever drops it uses it no more.
            unsafe { libc::munmap(self.0.as_ptr().cast(), self.1) };
        }
    }

    let whole = monsters();
    let size = size_of_val(&whole[..]);
    // SAFETY: plain system calls; each result is checked.
    let mappings = unsafe {
        let file = libc::memfd_create(c"attack".as_ptr(), 0);
        assert!(file >= 0 && libc::ftruncate(file, 4096) == 0);
        let map = || {
            let access = libc::PROT_READ | libc::PROT_WRITE;
            let start = libc::mmap(
                core::ptr::null_mut(),
                4096,
                access,
                libc::MAP_SHARED,
                file,
                0,
            );
            assert_ne!(start, libc::MAP_FAILED);
            Mapping(NonNull::new(start.cast()).unwrap(), 4096)
        };
        (map(), map())
    };
    let (ours, theirs) = mappings;
    let is_done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let (is_done, whole) = (&is_done, &whole);
        scope.spawn(move || {
            let theirs = theirs;
            let start = theirs.0.cast::<u32>();
            let mut random = 0x9E37_79B9_u32;
            while !is_done.load(Ordering::Relaxed) {
                for (index, &word) in bytemuck::cast_slice::<Word, u32>(whole).iter().enumerate() {
                    // Mostly the message, sometimes something else.
                    random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
                    let value = if random >> 24 == 0 { random >> 4 } else { word };
                    // SAFETY: the message is shorter than the mapping.
                    unsafe { start.add(index).write_volatile(value) };
                }
            }
        });
        // SAFETY: nobody holds a reference to the mapping, which outlives the view.
        let live = unsafe { Live::from_raw_parts(ours.0, size) };
        for _ in 0..20_000 {
            crate::damage::walk_live(live);
        }
        is_done.store(true, Ordering::Relaxed);
    });
}
