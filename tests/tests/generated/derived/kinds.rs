//! `schemas/evolution_new.km`, which has a field of each kind, as structs of Rust's. Unions are declared in schemas only: this one is the
//! generated one, a field like any other.

use karmem::Karmem;
use karmem_tests::evolution_new::Shape;

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub(super) enum Color {
    Black,
    Red,
    Green,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C, align(8))]
pub(super) struct Point {
    pub(super) x: f32,
    pub(super) y: f32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
pub(super) struct Label {
    pub(super) text: String,
    pub(super) point: Point,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(super) struct Detail {
    pub(super) level: u16,
    pub(super) name: String,
    #[karmem(default = 5)]
    pub(super) price: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(super) struct Fading {
    pub(super) kept: u32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(super) struct World {
    pub(super) number: u32,
    pub(super) color: ColorOpen,
    pub(super) colors: Vec<ColorOpen>,
    pub(super) shape: Shape,
    pub(super) shapes: Vec<Shape>,
    pub(super) items: Vec<Detail>,
    pub(super) fading: Fading,
    pub(super) value: i16,
    #[karmem(default = 100)]
    pub(super) default: i16,
    #[karmem(default = true)]
    pub(super) flag: bool,
    #[karmem(default = ColorOpen::Green)]
    pub(super) chosen: ColorOpen,
    pub(super) maybe: Option<u8>,
    pub(super) maybe_point: Option<Point>,
    pub(super) maybe_label: Option<Label>,
    pub(super) text: String,
    pub(super) maybe_text: Option<String>,
    pub(super) bytes: Vec<u8>,
    #[karmem(limit = 9)]
    pub(super) points: Vec<Point>,
    pub(super) maybe_points: Option<Vec<Point>>,
    pub(super) detail: Detail,
    pub(super) maybe_detail: Option<Detail>,
    pub(super) place: Point,
    pub(super) label: Label,
    pub(super) labels: [Label; 2],
    pub(super) array: [f32; 3],
    pub(super) matrix: [[i8; 2]; 2],
    pub(super) union: Shape,
    pub(super) names: Vec<String>,
    pub(super) details: Vec<Detail>,
    #[karmem(limit = 3, inline)]
    pub(super) room: Vec<u16>,
    #[karmem(limit = 8, inline)]
    pub(super) room_text: String,
}
