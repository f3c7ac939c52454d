//! A struct is as aligned as its fields, at least.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C, align(64))]
struct Line {
    numbers: [u64; 8],
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, align = 8)]
struct Cache {
    line: Line,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline, align = 4)]
struct Label {
    kind: u32,
    text: String,
    bytes: Vec<u8>,
    at: [f64; 2],
    #[karmem(limit = 5, inline)]
    short: String,
}

fn main() {}
