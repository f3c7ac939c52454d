//! A struct has one layout and one identifier.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Pair<T> {
    first: T,
    second: T,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Names<'a> {
    first: &'a str,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Bytes<const N: usize> {
    bytes: [u8; N],
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Bounded
where
    String: Clone,
{
    name: String,
}

fn main() {}
