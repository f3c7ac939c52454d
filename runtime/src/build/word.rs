//! What regions consist of, where they are memory of Rust's own.

use bytemuck::{Pod, Zeroable};

/// Eight bytes at a multiple of 8, whatever the machine: an array or a vector of them is a region that a message can be
/// built in, and read in. (A `u64` is as long, but on some machines only 4-aligned.)
///
/// Structs that ask for a larger alignment can't lie in such a region; what asks for 64 needs a type of its own, `#[repr(align(64))]`, or
/// the allocation of a `Message`.
///
/// ```
/// use karmem::{MessageBuilder, Word, bytemuck};
///
/// let mut region = [Word::ZERO; 128]; // 1 KiB
/// let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
/// assert_eq!(message.space_left(), 1024 - 32); // behind the envelope
/// # Ok::<(), karmem::BuildError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Pod, Zeroable)]
#[repr(C, align(8))]
pub struct Word(u64);

impl Word {
    /// Eight zeros.
    pub const ZERO: Self = Self(0);
}
