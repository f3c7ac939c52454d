//! The data sets as plain Rust values, made from fixed seeds, the same on every run: what all formats are written from.
//!
//! [`log`], [`mesh`], [`minecraft_savedata`] and [`mk48`] have the shapes and counts of the sets of the same names in
//! [rust_serialization_benchmark](https://github.com/djkoloski/rust_serialization_benchmark); the values are made here.
//! Nothing here knows a format, but for the derives of those that start from Rust's own structs.

pub mod checksum;
pub mod log;
pub mod mesh;
pub mod minecraft_savedata;
pub mod mk48;
pub mod monsters;
mod random;

use checksum::Checksum;

/// A data set. To add one is to add a file here, and one for each format that is to hold it.
pub trait Data: Clone + 'static {
    /// How figures call it.
    const NAME: &'static str;

    /// Elements of the slice at its root when it is measured.
    const COUNT: usize;

    /// Makes one with `count` elements, always the same ones.
    fn generate(count: usize) -> Self;

    /// What a walk over all of it finds, in every format: the walk reads every field, and adds it as
    /// [`Summand`](checksum::Summand) says.
    fn checksum(&self) -> Checksum;

    /// The change that formats make in place, made here: a few numbers of each element.
    fn update(&mut self);
}
