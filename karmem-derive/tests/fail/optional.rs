//! Something has to say whether an optional field is there.

use karmem::Karmem;

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
struct Vec3 {
    x: f32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
struct Place {
    name: String,
    at: Option<Vec3>,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
#[rustfmt::skip]
struct Survey {
    a0: Option<u8>, a1: Option<u8>, a2: Option<u8>, a3: Option<u8>, a4: Option<u8>, a5: Option<u8>, a6: Option<u8>, a7: Option<u8>,
    b0: Option<u8>, b1: Option<u8>, b2: Option<u8>, b3: Option<u8>, b4: Option<u8>, b5: Option<u8>, b6: Option<u8>, b7: Option<u8>,
    c0: Option<u8>, c1: Option<u8>, c2: Option<u8>, c3: Option<u8>, c4: Option<u8>, c5: Option<u8>, c6: Option<u8>, c7: Option<u8>,
    d0: Option<u8>, d1: Option<u8>, d2: Option<u8>, d3: Option<u8>, d4: Option<u8>, d5: Option<u8>, d6: Option<u8>, d7: Option<u8>,
    name: Option<String>,
    one_more: Option<u8>,
}

fn main() {}
