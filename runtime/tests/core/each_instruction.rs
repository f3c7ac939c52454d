//! Someone writes the message after each instruction of whoever reads it live, so that nothing can be loaded twice unnoticed:
//! what is checked is what is used.
use core::cell::Cell;

use karmem::Live;

use crate::guarded::{Mapping, two_mappings};
use crate::rarer;
use crate::sample::{Word, monsters, put_u32};
use crate::single_step;

/// What changes.
struct Attacker {
    mapping: Mapping,
    /// Bytes in the message.
    size: usize,
    /// Where numbers are that are references or lengths, or parts of them, and what is there when nobody attacks.
    references: Vec<(u32, u32)>,
    random: Cell<u32>,
    /// Instructions that the reader has carried out.
    instructions: Cell<u32>,
}

thread_local! {
    static ATTACKER: Cell<*const Attacker> = const { Cell::new(core::ptr::null()) };
}

/// Makes all references lead right behind the message, or to where they should, at random.
fn attack() {
    // SAFETY: `read_under_attack` sets it to one that lives until it is done.
    let attacker = unsafe { &*ATTACKER.get() };
    attacker.instructions.set(attacker.instructions.get() + 1);
    let random = attacker.random.get();
    let random = random.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
    attacker.random.set(random);
    let is_bad = random >> 30 == 0;
    for &(at, value) in &attacker.references {
        attacker.store(at, if is_bad { attacker.size as u32 } else { value });
    }
}

impl Attacker {
    fn store(&self, at: u32, value: u32) {
        let message = self.mapping.last(self.size);
        // SAFETY: inside the message, at a multiple of 4.
        unsafe { message.add(at as usize).cast::<u32>().write_volatile(value) };
    }
}

fn read_under_attack(whole: &[Word], is_valid: fn(&[Word]) -> bool, look_at: fn(Live<'_>)) {
    let size = size_of_val(whole);
    let numbers: &[u32] = bytemuck::cast_slice(whole);
    let references = (0..).step_by(4).zip(numbers.iter().copied());
    let is_reference = |&(at, value): &(u32, u32)| {
        let mut words = whole.to_vec();
        put_u32(&mut words, at, size as u32);
        value != 0 && at >= 32 && !is_valid(&words)
    };
    let [ours, mapping] = two_mappings();
    let attacker = Attacker {
        mapping,
        size,
        references: references.filter(is_reference).collect(),
        random: Cell::new(1),
        instructions: Cell::new(0),
    };
    assert!(attacker.references.len() > 20);
    for (at, &value) in (0..).step_by(4).zip(numbers) {
        attacker.store(at, value);
    }
    ATTACKER.set(&raw const attacker);
    // SAFETY: nobody holds a reference to the mapping, which outlives the view.
    let live = unsafe { Live::from_raw_parts(ours.last(size), size) };
    single_step::run(attack, || {
        while attacker.instructions.get() < 50_000 {
            look_at(live);
        }
    });
}

#[test]
fn references_are_used_as_they_were_checked() {
    let is_valid = |words: &[Word]| crate::sample::access::<crate::schema::Monsters>(words).is_ok();
    read_under_attack(&monsters(), is_valid, crate::damage::walk_live);
}

#[test]
fn the_rarer_references_are_used_as_they_were_checked() {
    let is_valid = |words: &[Word]| crate::sample::access::<rarer::Thing>(words).is_ok();
    read_under_attack(&rarer::full(), is_valid, |live| {
        // What it refers to has the same fields.
        let _ = live
            .access::<rarer::Thing>()
            .map(|thing| rarer::walk_live(thing, 1));
    });
}
