//! A plain struct is copied as it lies.

use karmem::Karmem;

#[derive(Karmem)]
#[repr(C)]
struct Vec3 {
    x: f32,
    y: f32,
    z: f32,
}

fn main() {}
