//! A segment full of words: each thread writes its own lane in it, and all read all of it.

use karmem::Live;
use karmem::host::Segment;
use karmem_tests::embeddings::Query;

use crate::word::Word;

/// Threads, and lanes in each sheet.
pub(crate) const THREADS: usize = 8;
/// Words in a lane.
pub(crate) const LANE: usize = 960;
/// Words in a sheet.
pub(crate) const LEN: usize = THREADS * LANE;
/// Bytes in a sheet's segment.
pub(crate) const SIZE: u64 = 64 * 1024;

/// The smallest part of a segment.
pub(crate) const PAGE: u64 = 4096;

/// A segment that holds a message with [`LEN`] words.
pub(crate) struct Sheet {
    pub(crate) segment: Segment,
    pub(crate) words: Words,
}

/// The words of a sheet, wherever it is attached.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Words {
    sheet: u8,
    /// Bytes from the segment's start to the first word.
    at: u64,
}

/// What somebody has read of a sheet: for each lane, the count of its last word.
pub(crate) type Counts = [u32; THREADS];

impl Sheet {
    /// With words of count 0.
    pub(crate) fn new(number: u8, mut segment: Segment) -> Self {
        let message = segment.builder().unwrap();
        let mut root = message.root::<Query>().unwrap();
        let mut words = Words {
            sheet: number,
            at: 0,
        };
        let blank: Vec<u64> = (0..THREADS).flat_map(|lane| words.lane(lane, 0)).collect();
        root.set_exclude(&blank).unwrap();
        let size = message.finish(root).unwrap();
        // They were placed last.
        words.at = u64::from(size) - 8 * LEN as u64;
        Self { segment, words }
    }

    /// The host's own view.
    pub(crate) fn live(&self) -> Live<'_> {
        self.segment.live().unwrap()
    }
}

impl Words {
    /// Bytes from the segment's start to a lane.
    pub(crate) fn lane_at(self, lane: usize) -> u64 {
        self.at + 8 * (lane * LANE) as u64
    }

    /// The first word of a lane.
    pub(crate) fn first(self, lane: usize, count: u32) -> Word {
        Word {
            sheet: self.sheet,
            writer: lane as u8,
            index: (lane * LANE) as u16,
            count,
        }
    }

    /// All words of a lane.
    pub(crate) fn lane(self, lane: usize, count: u32) -> impl Iterator<Item = u64> {
        let first = self.first(lane, count);
        (0..LANE as u16).map(move |word| {
            let index = first.index + word;
            Word { index, ..first }.encode()
        })
    }

    /// Writes a lane that is the caller's alone.
    pub(crate) fn fill(self, slots: &mut [u64], lane: usize, count: u32) {
        let words = self.lane(lane, count);
        slots
            .iter_mut()
            .zip(words)
            .for_each(|(slot, word)| *slot = word);
    }

    /// Writes a lane.
    pub(crate) fn write(self, live: Live<'_>, lane: usize, count: u32) {
        let words = live.access::<Query>().unwrap().exclude().unwrap();
        for (index, word) in self.lane(lane, count).enumerate() {
            words.get(lane * LANE + index).unwrap().store(word).unwrap();
        }
    }

    /// Reads a lane, which nobody writes meanwhile: its words all have this count.
    pub(crate) fn expect(self, live: Live<'_>, lane: usize, count: u32) {
        let words = live.access::<Query>().unwrap().exclude().unwrap();
        for (index, word) in self.lane(lane, count).enumerate() {
            let found = words.get(lane * LANE + index).unwrap().load();
            assert_eq!(
                Word::decode(found),
                Word::decode(word),
                "word {index} of lane {lane}"
            );
        }
    }

    /// Reads all words, which others may write meanwhile. None is older than what was read `before`.
    pub(crate) fn read(self, live: Live<'_>, before: &mut Counts) {
        let words = live.access::<Query>().unwrap().exclude().unwrap();
        assert_eq!(words.len(), LEN);
        for (index, found) in words.iter().enumerate() {
            let (lane, found) = (index / LANE, found.load());
            let oldest = before[lane];
            let count = self.check(index, found);
            assert!(
                count >= oldest,
                "word {index} has count {count}, after {oldest}"
            );
            if index % LANE == LANE - 1 {
                // Lanes are written from their start on: who has seen the last word has seen them all.
                before[lane] = count;
            }
        }
    }

    /// Reads what was found so many bytes from the segment's start, if that is a word.
    pub(crate) fn expect_one(self, offset: u64, found: u64) {
        let index = offset.checked_sub(self.at).map(|bytes| bytes as usize / 8);
        if let Some(index) = index.filter(|&index| index < LEN) {
            self.check(index, found);
        }
    }

    /// The count of a word that was found at `index`.
    fn check(self, index: usize, found: u64) -> u32 {
        let word =
            Word::decode(found).unwrap_or_else(|| panic!("{found:#x} at {index} is no word"));
        let expected = Word {
            index: index as u16,
            ..self.first(index / LANE, word.count)
        };
        assert_eq!(word, expected);
        word.count
    }
}
