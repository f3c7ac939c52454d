//! Someone writes the message while it is read live: each word, between each check and the use of what was checked.
//!
//! The reader takes steps (open, slice, element, field, copy). Before each of them the attacker changes a word through a
//! pointer of its own. Whatever the reader gets, it does not read outside, which Miri sees, nor panic. A new reader is a
//! function, and a test that gives it to [`attack`].
use core::cell::Cell;
use core::fmt;
use core::ptr::NonNull;

use karmem::Live;

use crate::sample::{Word, monsters};
use crate::schema::*;

/// Changes one word at one moment.
pub struct Attacker {
    start: NonNull<u8>,
    /// The byte at which the word lies.
    at: usize,
    value: u32,
    /// Steps of the reader that go by before.
    patience: Cell<u32>,
}

impl Attacker {
    /// The reader is about to take a step.
    pub fn step(&self) {
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

/// Each piece that a formatter writes is a step: it has read a value, and is about to read the next.
impl fmt::Write for &Attacker {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        self.step();
        Ok(())
    }
}

/// Takes all steps; an error is the end of them.
pub type Read = fn(Live<'_>, &Attacker) -> Result<(), Box<dyn core::error::Error>>;

/// How many steps the reader takes when nobody disturbs it.
fn steps(words: &[Word], read: Read) -> u32 {
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

/// Lets `read` read `whole` while each word of it is changed, at each moment: to something else each time, since not all values
/// can be tried at all moments. Of words and moments only some are tried, where there are many.
pub fn attack(whole: &[Word], read: Read, every_word: usize, every_moment: usize) {
    let size = size_of_val(whole);
    let moments = steps(whole, read);
    assert!(moments > 30);
    let values = [
        0,
        1,
        8,
        size as u32 - 8,
        size as u32,
        1 << 31,
        u32::MAX - 7,
        u32::MAX,
    ];
    let (mut survived, mut stopped) = (0, 0);
    for (number, at) in (0..size).step_by(4 * every_word).enumerate() {
        for moment in (number as u32 % every_moment as u32..moments).step_by(every_moment) {
            // The last byte of the allocation is the last of the message: Miri sees any step beyond.
            let mut words = whole.to_vec();
            let attacker = Attacker {
                start: NonNull::from(&mut words[..]).cast(),
                at,
                value: values[(number + moment as usize / every_moment) % values.len()],
                patience: Cell::new(moment),
            };
            // SAFETY: the words are borrowed by nobody else and live long enough.
            let live = unsafe { Live::from_raw_parts(attacker.start, size) };
            match read(live, &attacker) {
                Ok(()) => survived += 1,
                Err(_) => stopped += 1,
            }
        }
    }
    assert!(survived > 0, "much of what changes are plain values");
    assert!(stopped > 0, "much of what changes are references");
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
        if path.is_present() {
            path.copy_from(&vec![Vec3::default(); path.len()])?;
        }
        step();
        let last = path.len().checked_sub(1).and_then(|last| path.get(last));
        step();
        last.map(|point| point.load());
        let label = data.label();
        step();
        for number in label.numbers()?.iter() {
            step();
            number.store(number.load())?;
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

#[test]
fn whatever_changes_between_check_and_use_nothing_is_read_outside() {
    let (every_word, every_moment) = if cfg!(miri) { (19, 3) } else { (1, 1) };
    attack(&monsters(), read, every_word, every_moment);
}
