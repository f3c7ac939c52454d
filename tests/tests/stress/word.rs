//! What the threads write: words that say who wrote them, where and when, and that show whether they are whole.

/// Words are multiplied by this, in guests as well, and the product's upper bits are the check.
pub(crate) const FACTOR: u64 = 0x9E37_79B9_7F4A_7C15;

/// What a word says: 16 bits of check, 8 of sheet, 4 of writer, 13 of index, 23 of count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Word {
    /// Which sheet it is in.
    pub(crate) sheet: u8,
    /// The thread that wrote it; below 16.
    pub(crate) writer: u8,
    /// Which word of the sheet it is; less than 2^13.
    pub(crate) index: u16,
    /// How often its writer had written before; less than 2^23.
    pub(crate) count: u32,
}

/// Distance between the numbers of two words that are neighbours.
pub(crate) const NEXT: u64 = 1 << 23;

impl Word {
    /// All but the check.
    pub(crate) fn number(self) -> u64 {
        u64::from(self.sheet) << 40
            | u64::from(self.writer) << 36
            | u64::from(self.index) << 23
            | u64::from(self.count)
    }

    pub(crate) fn encode(self) -> u64 {
        let number = self.number();
        number | check(number) << 48
    }

    /// What `word` says, if it is whole.
    pub(crate) fn decode(word: u64) -> Option<Self> {
        let number = word & ((1 << 48) - 1);
        (word >> 48 == check(number)).then_some(Self {
            sheet: (number >> 40) as u8,
            writer: (number >> 36 & 15) as u8,
            index: (number >> 23) as u16 & 0x1FFF,
            count: number as u32 & 0x7F_FFFF,
        })
    }
}

fn check(number: u64) -> u64 {
    number.wrapping_mul(FACTOR) >> 48
}
