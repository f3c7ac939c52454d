//! Only structs with named fields, and enums without any, can be derived.

use karmem::Karmem;

#[derive(Karmem)]
#[repr(C)]
union Number {
    integer: u32,
    float: f32,
}

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Pair(u32, f32);

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Names(String, String);

#[derive(Clone, Copy, Debug, Karmem)]
#[repr(C)]
struct Nothing;

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
struct NoField {}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct EmptyTable {}

#[derive(Karmem)]
#[repr(u8)]
enum Shape {
    None,
    Circle(f32),
    Box { width: f32, height: f32 },
}

#[derive(Karmem)]
#[repr(u8)]
enum Empty {}

fn main() {}
