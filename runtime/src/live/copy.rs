//! Volatile copies, in and out of memory that others write: places and sizes in, at most 8 bytes at a time.

use bytemuck::Pod;

/// Loads one value, in volatile loads as wide as its alignment.
///
/// # Safety
///
/// `from` is aligned for `T`, or to 8 where that asks for more, and can be read.
#[inline(always)]
pub(super) unsafe fn load_value<T: Pod>(from: *const T) -> T {
    let mut value = T::zeroed();
    let to = &raw mut value;
    // SAFETY: `pieces` of a value lie inside it, each at a multiple of its width.
    unsafe {
        pieces::<T>(|at, width| match width {
            8 => to
                .byte_add(at)
                .cast::<u64>()
                .write(from.byte_add(at).cast::<u64>().read_volatile()),
            4 => to
                .byte_add(at)
                .cast::<u32>()
                .write(from.byte_add(at).cast::<u32>().read_volatile()),
            2 => to
                .byte_add(at)
                .cast::<u16>()
                .write(from.byte_add(at).cast::<u16>().read_volatile()),
            _ => to
                .byte_add(at)
                .cast::<u8>()
                .write(from.byte_add(at).cast::<u8>().read_volatile()),
        });
    }
    value
}

/// Stores one value, in volatile stores as wide as its alignment.
///
/// # Safety
///
/// `to` is aligned for `T`, or to 8 where that asks for more, and can be written.
#[inline(always)]
pub(super) unsafe fn store_value<T: Pod>(to: *mut T, value: T) {
    let from = &raw const value;
    // SAFETY: `pieces` of a value lie inside it, each at a multiple of its width.
    unsafe {
        pieces::<T>(|at, width| match width {
            8 => to
                .byte_add(at)
                .cast::<u64>()
                .write_volatile(from.byte_add(at).cast::<u64>().read()),
            4 => to
                .byte_add(at)
                .cast::<u32>()
                .write_volatile(from.byte_add(at).cast::<u32>().read()),
            2 => to
                .byte_add(at)
                .cast::<u16>()
                .write_volatile(from.byte_add(at).cast::<u16>().read()),
            _ => to
                .byte_add(at)
                .cast::<u8>()
                .write_volatile(from.byte_add(at).cast::<u8>().read()),
        });
    }
}

/// Cuts a `T` into pieces as wide as its alignment, at most 8 bytes; its size is a multiple of that.
#[inline(always)]
fn pieces<T>(mut piece: impl FnMut(usize, usize)) {
    let width = if align_of::<T>() > 8 {
        8
    } else {
        align_of::<T>()
    };
    let mut at = 0;
    while at < size_of::<T>() {
        piece(at, width);
        at += width;
    }
}

/// Copies `size` bytes out of shared memory, in aligned volatile loads of 8, 4, 2 and 1 bytes.
///
/// # Safety
///
/// `from` can be read and `to` written for `size` bytes; `to` is not shared.
#[inline(always)]
pub(super) unsafe fn copy_out(from: *const u8, to: *mut u8, size: usize) {
    // SAFETY: `walk` hands out places inside the `size` bytes, the shared one aligned for the load.
    unsafe {
        walk(from.addr(), size, |at, width| match width {
            8 => to
                .add(at)
                .cast::<u64>()
                .write_unaligned(from.add(at).cast::<u64>().read_volatile()),
            4 => to
                .add(at)
                .cast::<u32>()
                .write_unaligned(from.add(at).cast::<u32>().read_volatile()),
            2 => to
                .add(at)
                .cast::<u16>()
                .write_unaligned(from.add(at).cast::<u16>().read_volatile()),
            _ => to.add(at).write(from.add(at).read_volatile()),
        });
    }
}

/// Copies `size` bytes into shared memory, in aligned volatile stores of 8, 4, 2 and 1 bytes.
///
/// # Safety
///
/// `from` can be read and `to` written for `size` bytes; `from` is not shared.
#[inline(always)]
pub(super) unsafe fn copy_in(from: *const u8, to: *mut u8, size: usize) {
    // SAFETY: `walk` hands out places inside the `size` bytes, the shared one aligned for the store.
    unsafe {
        walk(to.addr(), size, |at, width| match width {
            8 => to
                .add(at)
                .cast::<u64>()
                .write_volatile(from.add(at).cast::<u64>().read_unaligned()),
            4 => to
                .add(at)
                .cast::<u32>()
                .write_volatile(from.add(at).cast::<u32>().read_unaligned()),
            2 => to
                .add(at)
                .cast::<u16>()
                .write_volatile(from.add(at).cast::<u16>().read_unaligned()),
            _ => to.add(at).write_volatile(from.add(at).read()),
        });
    }
}

/// Cuts `size` bytes at `address` into naturally aligned pieces of 8, 4, 2 and 1 bytes, in order.
#[inline(always)]
fn walk(address: usize, size: usize, mut piece: impl FnMut(usize, usize)) {
    let mut at = 0;
    // Up to the first multiple of 8, the largest piece that is aligned; a value smaller than a word is one piece.
    while at < size && !(address + at).is_multiple_of(8) {
        let mut width = 4;
        while !(address + at).is_multiple_of(width) || width > size - at {
            width /= 2;
        }
        piece(at, width);
        at += width;
    }
    // Nothing merges volatile accesses: a word a turn would cost the turn as much as the word.
    while size - at >= 32 {
        for word in 0..4 {
            piece(at + 8 * word, 8);
        }
        at += 32;
    }
    while size - at >= 8 {
        piece(at, 8);
        at += 8;
    }
    for width in [4, 2, 1] {
        if size - at >= width {
            piece(at, width);
            at += width;
        }
    }
}
