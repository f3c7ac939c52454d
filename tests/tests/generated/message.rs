//! Messages in memory of the test's own.
use std::ptr::NonNull;

use karmem::{Error, Exclusive, Frozen, Live, MessageBuilder, Structure, VerifyOptions, flat};

/// Builds a message in memory that was in use before, and returns what it takes.
pub(crate) fn build(build: impl FnOnce(&MessageBuilder<'_>) -> u32) -> Vec<u64> {
    let mut words = vec![0xAAAA_AAAA_AAAA_AAAA; 1 << 16];
    let message =
        MessageBuilder::new(bytemuck::cast_slice_mut(&mut words)).expect("the region is aligned");
    let size = build(&message);
    words.truncate(size as usize / 8);
    words
}

pub(crate) fn access<T: Structure>(words: &[u64]) -> Result<T::Ref<'_>, Error> {
    Frozen::new(bytemuck::cast_slice(words)).access::<T>(&VerifyOptions::DEFAULT)
}

pub(crate) fn change<T: Structure>(words: &mut [u64]) -> flat::Mut<'_, T> {
    let exclusive = Exclusive::new(bytemuck::cast_slice_mut(words));
    let changed = exclusive.access::<T>(&VerifyOptions::DEFAULT);
    changed.unwrap_or_else(|error| panic!("{error}"))
}

#[allow(unsafe_code)]
pub(crate) fn live<T: Structure>(words: &mut [u64]) -> T::Live<'_> {
    let size = size_of_val(words);
    // SAFETY: the exclusive borrow lasts as long as the result, and slices are not longer than `isize::MAX`.
    let live = unsafe { Live::from_raw_parts(NonNull::from(words).cast(), size) };
    live.access::<T>().expect("the message is finished")
}

/// The bytes, eight in a line.
pub(crate) fn hex(words: &[u64]) -> String {
    let lines = words.iter().map(|word| {
        let bytes: Vec<String> = word
            .to_le_bytes()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        bytes.join(" ")
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Memory whose first byte lies where every alignment that a schema can ask for has it.
#[derive(Clone, Copy)]
#[repr(C, align(4096))]
pub(crate) struct Page([u8; 4096]);

impl Page {
    pub(crate) const ZERO: Self = Self([0; 4096]);
}

// SAFETY: an array of bytes without padding, for which all bits are valid.
#[allow(unsafe_code)]
unsafe impl bytemuck::Zeroable for Page {}
// SAFETY: as above.
#[allow(unsafe_code)]
unsafe impl bytemuck::Pod for Page {}

/// Builds a message like [`build`], in pages, and leaves what is behind it as it was.
pub(crate) fn build_in_pages(build: impl FnOnce(&MessageBuilder<'_>) -> u32) -> Vec<Page> {
    let mut pages = vec![Page([0xAA; 4096]); 32];
    let message =
        MessageBuilder::new(bytemuck::cast_slice_mut(&mut pages)).expect("the region is aligned");
    build(&message);
    pages
}

/// The words of pages, for the functions above.
pub(crate) fn words(pages: &mut [Page]) -> &mut [u64] {
    bytemuck::cast_slice_mut(pages)
}
