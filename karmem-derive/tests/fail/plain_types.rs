//! What a plain struct can't have in it, as far as names tell.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Values {
    is_alive: bool,
    letter: char,
    size: usize,
    difference: isize,
    large: u128,
    negative: i128,
    flags: [bool; 3],
    nothing: [u8; 0],
    unit: (),
    pair: (u8, u8),
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Addresses {
    name: &'static str,
    bytes: &'static [u8],
    number: &'static u32,
    object: &'static dyn std::fmt::Debug,
    pointer: *const u8,
    function: fn(u8) -> u8,
    functions: [fn(); 2],
}

#[derive(Clone, Debug, Karmem)]
#[repr(C)]
struct Elsewhere {
    name: String,
    bytes: Vec<u8>,
    age: Option<u16>,
    boxed: Box<u8>,
}

fn main() {}
