//! Memory of the guest's own: it allocates, and looks whether anyone has changed what it keeps.

use std::sync::Mutex;

use crate::FAILED;

/// What is kept: the byte that each was filled with, and the allocation.
static KEPT: Mutex<Vec<(u8, Vec<u8>)>> = Mutex::new(Vec::new());

/// Allocates `size` bytes, fills them with `byte` and keeps them. Returns where they lie.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name")]
pub(crate) extern "C" fn keep(size: usize, byte: u32) -> i64 {
    let Ok(mut kept) = KEPT.lock() else {
        return FAILED;
    };
    let bytes = vec![byte as u8; size];
    let address = bytes.as_ptr().addr();
    kept.push((byte as u8, bytes));
    address as i64
}

/// How many bytes are kept, all of which are what they were; negative when one is not.
#[unsafe(no_mangle)]
#[expect(unsafe_code, reason = "called by name")]
pub(crate) extern "C" fn kept() -> i64 {
    let Ok(kept) = KEPT.lock() else {
        return FAILED;
    };
    let whole = |(byte, bytes): &(u8, Vec<u8>)| bytes.iter().all(|found| found == byte);
    if kept.iter().all(whole) {
        kept.iter().map(|(_, bytes)| bytes.len() as i64).sum()
    } else {
        FAILED
    }
}
