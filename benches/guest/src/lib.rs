//! The guest that is measured: addresses in its memory come in, sums over the monsters there go out.
//!
//! Each walk comes as `open…`, which finds the monsters once, and a sum, which only walks.
#![allow(
    unsafe_code,
    reason = "the host calls by name, and vouches for the addresses that it passes"
)]

pub mod formats;

use std::hint::black_box;
use std::sync::OnceLock;

use karmem::{Frozen, VerifyOptions};
use karmem_benches::data::monsters;
use karmem_benches::schemas::game::{Monsters, MonstersRef};
use karmem_benches::{archive, flat_buffers, in_place, raw};

static IN_PLACE: OnceLock<MonstersRef<'static>> = OnceLock::new();
static RAW: OnceLock<Vec<u64>> = OnceLock::new();

/// Opens the message at `address`, which stays there. Returns 1, or 0 when it is not one.
#[unsafe(no_mangle)]
pub extern "C" fn open(address: usize, size: usize) -> u32 {
    match message(address, size).access::<Monsters>(&VerifyOptions::DEFAULT) {
        Ok(root) => u32::from(IN_PLACE.set(root).is_ok()),
        Err(_) => 0,
    }
}

/// Sums over the message that was opened.
#[unsafe(no_mangle)]
pub extern "C" fn mana_sum() -> i64 {
    IN_PLACE.get().map_or(-1, |root| in_place::mana_sum(*root))
}

/// Sums over the message that was opened.
#[unsafe(no_mangle)]
pub extern "C" fn path_sum() -> f32 {
    IN_PLACE
        .get()
        .map_or(-1.0, |root| in_place::path_sum(*root))
}

/// Writes the same monsters by hand into memory of the guest's own, of which it takes `size` bytes. Returns 1, or
/// 0 when they do not fit.
#[unsafe(no_mangle)]
pub extern "C" fn open_raw(count: usize, points: usize, size: usize) -> u32 {
    let mut region = vec![0; size / 8];
    let written = raw::write(
        &monsters::monsters(count, points),
        karmem::bytemuck::cast_slice_mut(&mut region),
    );
    u32::from(written.is_some() && RAW.set(region).is_ok())
}

/// Sums over what was written by hand.
#[unsafe(no_mangle)]
pub extern "C" fn raw_mana_sum() -> i64 {
    raw_reader().map_or(-1, raw::Reader::mana_sum)
}

/// Sums over what was written by hand.
#[unsafe(no_mangle)]
pub extern "C" fn raw_path_sum() -> f32 {
    raw_reader().map_or(-1.0, raw::Reader::path_sum)
}

fn raw_reader() -> Option<raw::Reader<'static>> {
    // SAFETY: it holds what was written, and is never written again.
    RAW.get()
        .map(|region| unsafe { raw::Reader::new(region.as_ptr().cast()) })
}

/// Verifies the message at `address` and sums over it.
#[unsafe(no_mangle)]
pub extern "C" fn read_verified(address: usize, size: usize) -> i64 {
    message(address, size)
        .access::<Monsters>(&VerifyOptions::DEFAULT)
        .map_or(-1, in_place::mana_sum)
}

/// Sums over the message at `address` with checks on the way instead of a verification.
#[unsafe(no_mangle)]
pub extern "C" fn read_live(address: usize, size: usize) -> i64 {
    // SAFETY: the host has attached the segment for the time of the call.
    unsafe { karmem::guest::live(address, size) }
        .access::<Monsters>()
        .ok()
        .and_then(|root| in_place::live_mana_sum(root).ok())
        .unwrap_or(-1)
}

/// Sums over the monsters that the host has written by hand at `address`.
#[unsafe(no_mangle)]
pub extern "C" fn read_raw(address: usize, _size: usize) -> i64 {
    // SAFETY: the host has written them there.
    unsafe { raw::Reader::new(std::ptr::with_exposed_provenance(address)) }.mana_sum()
}

/// Checks the archive of `size` bytes at `address` and sums over it.
#[unsafe(no_mangle)]
pub extern "C" fn read_archive(address: usize, size: usize) -> i64 {
    archive::check(message(address, size).bytes()).map_or(-1, archive::mana_sum)
}

/// Verifies the FlatBuffers message at `address` and sums over it.
#[unsafe(no_mangle)]
pub extern "C" fn read_flat_buffers(address: usize, size: usize) -> i64 {
    flat_buffers::verify(message(address, size).bytes()).map_or(-1, flat_buffers::mana_sum)
}

/// Takes the message at `address` and looks at its first field: how many monsters there are.
#[unsafe(no_mangle)]
pub extern "C" fn receive(address: usize, size: usize) -> i64 {
    // SAFETY: the host has attached the segment for the time of the call.
    unsafe { karmem::guest::live(address, size) }
        .access::<Monsters>()
        .ok()
        .and_then(|root| root.monsters().ok())
        .map_or(-1, |monsters| monsters.len() as i64)
}

/// Memory of the guest's own, of `size` bytes, all of which have been written. It stays.
#[unsafe(no_mangle)]
pub extern "C" fn allocate(size: usize) -> usize {
    let words = vec![u64::MAX; size / 8];
    words.leak().as_ptr().expose_provenance()
}

/// Sums over all `size` bytes at `address`, as words.
#[unsafe(no_mangle)]
pub extern "C" fn sum(address: usize, size: usize) -> u64 {
    let start = std::ptr::with_exposed_provenance::<u64>(address);
    // SAFETY: the host vouches for the range, which nobody writes meanwhile.
    let words = unsafe { std::slice::from_raw_parts(start, size / 8) };
    words
        .iter()
        .fold(0, |sum, word| u64::wrapping_add(sum, *word))
}

/// Writes all `size` bytes at `address`.
#[unsafe(no_mangle)]
pub extern "C" fn fill(address: usize, size: usize) {
    let start = std::ptr::with_exposed_provenance_mut::<u8>(address);
    // SAFETY: the host vouches for the range, which nobody else uses meanwhile.
    unsafe { start.write_bytes(1, size) };
}

/// Allocates and frees `count` blocks of the guest's own memory, each before the next.
#[unsafe(no_mangle)]
pub extern "C" fn singly(count: u32) {
    for _ in 0..count {
        black_box(Vec::<u64>::with_capacity(8));
    }
}

/// Allocates and frees `count` blocks of the guest's own memory, 64 of 16 to 1024 bytes at a time.
#[unsafe(no_mangle)]
pub extern "C" fn together(count: u32) {
    let mut blocks: [Vec<u64>; 64] = [const { Vec::new() }; 64];
    for _ in 0..count / 64 {
        for (index, block) in blocks.iter_mut().enumerate() {
            let size = 16 + ((index * 352) & 0x3f0);
            *block = black_box(Vec::with_capacity(size / 8));
        }
        for block in &mut blocks {
            *block = Vec::new();
        }
    }
}

/// Does nothing: what a call alone costs.
#[unsafe(no_mangle)]
pub extern "C" fn nothing(address: usize, _size: usize) -> i64 {
    address as i64
}

fn message(address: usize, size: usize) -> Frozen<'static> {
    // SAFETY: the segment is attached to this guest alone, which does not write it; what is made of it is used
    // in this call only, or stays where it is.
    unsafe { karmem::guest::frozen(address, size) }
}
