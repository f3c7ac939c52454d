//! What all threads share, and one thread with what it has.

use std::fs::File;
use std::sync::Mutex;

use karmem::VerifyOptions;
use karmem::host::{Access, Attached, Heap, Segment};
use karmem_tests::embeddings::Query;

use crate::guest::{Guest, Maker};
use crate::sheet::{Counts, SIZE, Sheet, THREADS};

/// What all threads share.
pub(crate) struct World {
    pub(crate) maker: Maker,
    /// Everybody writes their lanes and reads all of it.
    pub(crate) common: Sheet,
    /// Nobody can write it. All its words have the count 1.
    pub(crate) sealed: Sheet,
    /// In a file that is cut and filled up again while it is attached everywhere.
    pub(crate) cut: Sheet,
    /// That file.
    pub(crate) file: File,
    /// One has it to itself.
    pub(crate) handed: Mutex<Handed>,
    pub(crate) heap: Heap,
    /// Guests that look for another thread.
    pub(crate) guests: Mutex<Vec<Guest>>,
    /// Blocks of the heap that look for somebody who frees them.
    pub(crate) blocks: Mutex<Vec<HeapBlock>>,
}

/// A segment that goes from guest to guest.
pub(crate) struct Handed {
    pub(crate) sheet: Sheet,
    /// Whether a guest has it attached exclusively.
    pub(crate) is_taken: bool,
    /// The count of all its words: how often somebody had it.
    pub(crate) turns: u32,
}

/// A block of the heap, whose words consist of one byte.
pub(crate) struct HeapBlock {
    pub(crate) address: u64,
    pub(crate) size: u64,
    pub(crate) byte: u32,
}

impl World {
    pub(crate) fn new() -> Self {
        let anonymous = || Segment::anonymous(SIZE).unwrap();
        let mut sealed = Sheet::new(2, anonymous());
        for thread in 0..THREADS {
            sealed.words.write(sealed.live(), thread, 1);
        }
        sealed.segment.seal().unwrap();
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("cut");
        let cut = Segment::create(&path, SIZE).unwrap();
        // The directory goes, the file stays for as long as somebody has it open.
        let file = File::options().write(true).open(path).unwrap();
        Self {
            maker: Maker::new(),
            common: Sheet::new(1, anonymous()),
            sealed,
            cut: Sheet::new(3, cut),
            file,
            handed: Mutex::new(Handed {
                sheet: Sheet::new(4, anonymous()),
                is_taken: false,
                turns: 0,
            }),
            heap: Heap::new(4 * SIZE)
                .unwrap()
                .at(crate::blocks::HEAP)
                .unwrap(),
            guests: Mutex::default(),
            blocks: Mutex::default(),
        }
    }

    /// A new guest, with a share of the heap.
    pub(crate) fn guest(&self) -> Guest {
        let mut guest = self.maker.guest();
        let heap = self.heap.attach(&guest.window, &mut guest.store, None);
        guest.heap = Some(heap.unwrap());
        guest
    }

    /// What must hold once all threads are done.
    pub(crate) fn check(self) {
        let Self {
            mut handed,
            common,
            sealed,
            heap,
            guests,
            blocks,
            ..
        } = self;
        drop(guests);
        common.words.read(common.live(), &mut [0; THREADS]);
        let options = VerifyOptions::DEFAULT;
        let frozen = sealed
            .segment
            .freeze()
            .unwrap()
            .access::<Query>(&options)
            .unwrap();
        for (lane, words) in frozen.exclude().chunks(crate::sheet::LANE).enumerate() {
            assert!(words.iter().copied().eq(sealed.words.lane(lane, 1)));
        }
        // Nobody uses them any more.
        handed
            .get_mut()
            .unwrap()
            .sheet
            .segment
            .freeze_detached()
            .unwrap();
        let left = blocks.into_inner().unwrap();
        assert_eq!(heap.stats().blocks, left.len() as u64);
        for block in left {
            heap.free(block.address).unwrap();
        }
        assert_eq!(heap.stats().free, heap.stats().size);
    }
}

/// A thread, and the guest that it has at the moment.
pub(crate) struct Worker<'w> {
    pub(crate) world: &'w World,
    pub(crate) thread: usize,
    pub(crate) guest: Guest,
    /// How often it has written.
    pub(crate) count: u32,
    /// The count that it has written to the common sheet.
    pub(crate) written: u32,
    /// What it has seen of the common sheet.
    pub(crate) seen: Counts,
    random: u64,
}

impl<'w> Worker<'w> {
    pub(crate) fn new(world: &'w World, thread: usize) -> Self {
        Self {
            world,
            thread,
            guest: world.guest(),
            count: 0,
            written: 0,
            seen: [0; THREADS],
            random: thread as u64 + 1,
        }
    }

    /// A number less than `end`, from a fixed sequence of this thread's.
    pub(crate) fn random(&mut self, end: usize) -> usize {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 7;
        self.random ^= self.random << 17;
        (self.random >> 32) as usize % end
    }

    /// A count that this thread has not written yet.
    pub(crate) fn next_count(&mut self) -> u32 {
        self.count += 1;
        self.count
    }

    /// The common sheet, as the guest has it: somehow.
    pub(crate) fn attach_common(&mut self) -> Attached {
        let access = [Access::ReadOnly, Access::ReadWrite, Access::CopyOnWrite];
        let access = access[self.random(3)];
        self.guest.attach(&self.world.common, access)
    }
}
