//! Messages that one thread builds while another reads them live: whoever has seen the magic has a message.

use karmem::envelope::MAGIC;
use loom::sync::atomic::{AtomicU32, AtomicU64};

use crate::sync::{Ordering, fence};
use crate::{meet, publish};

/// The words of a region. They are loaded and stored as the hardware likes, which is what volatile accesses are.
struct Region {
    magic: AtomicU32,
    content: [AtomicU64; 2],
}

impl Region {
    fn new() -> Self {
        Self {
            magic: AtomicU32::new(0),
            content: [AtomicU64::new(0), AtomicU64::new(0)],
        }
    }

    /// A region with message `value` in it.
    fn with(value: u64) -> Self {
        let region = Self::new();
        region.build(value);
        region
    }

    fn store_magic(&self, magic: [u8; 4]) {
        let magic = u32::from_ne_bytes(magic);
        self.magic.store(magic, Ordering::Relaxed);
    }

    fn build(&self, value: u64) {
        publish::hide(|magic| self.store_magic(magic));
        for word in &self.content {
            word.store(value, Ordering::Relaxed);
        }
        publish::show(|magic| self.store_magic(magic));
    }

    fn has_message(&self) -> bool {
        let load = || self.magic.load(Ordering::Relaxed).to_ne_bytes();
        publish::look(load) == MAGIC
    }

    fn load(&self, word: usize) -> u64 {
        self.content[word].load(Ordering::Relaxed)
    }
}

#[test]
fn the_first_message_is_seen_whole_or_not_at_all() {
    meet(
        Region::new,
        |region| region.build(1),
        |region| {
            if region.has_message() {
                assert_eq!([region.load(0), region.load(1)], [1, 1]);
            }
        },
        |region| assert!(region.has_message()),
    );
}

#[test]
fn who_has_seen_the_next_message_begin_does_not_find_the_one_before() {
    for [first, second] in [[0, 1], [1, 0]] {
        meet(
            || Region::with(1),
            |region| region.build(2),
            move |region| {
                let begun = region.load(first) == 2;
                fence(Ordering::Acquire);
                if begun && region.has_message() {
                    assert_eq!(region.load(second), 2);
                }
            },
            |region| assert_eq!([region.load(0), region.load(1)], [2, 2]),
        );
    }
}
