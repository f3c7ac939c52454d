//! What a table can't have in it, as far as names tell.

use karmem::Karmem;

macro_rules! byte {
    () => { u8 };
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Monster {
    letter: char,
    size: Option<usize>,
    name: &'static str,
    names: &'static [&'static str],
    flags: [bool; 3],
    more_flags: Vec<bool>,
    ages: Vec<Option<u16>>,
    boxed: Box<u8>,
    twice: Option<Option<u8>>,
    nothing: [String; 0],
    pair: Vec<(u8, u8)>,
    text: Box<str>,
    slice: Box<[u8]>,
    parent: Option<Box<Self>>,
    sibling: Box<Monster>,
    children: Vec<Box<Monster>>,
    odd: [u8; core::line!() as usize],
    odder: Vec<byte!()>,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
struct Place {
    age: Option<u16>,
    #[karmem(limit = 3, inline)]
    name: Option<String>,
}

fn main() {}
