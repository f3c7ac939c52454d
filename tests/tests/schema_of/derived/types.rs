//! Everything that a field can be, and what a struct can say of itself.

use karmem::{Bool, Karmem};

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[karmem(package = "types")]
#[repr(C)]
pub(crate) struct Padded {
    pub small: u8,
    _pad0: [u8; 3],
    pub wide: u32,
    pub last: Bool,
    _pad1: [u8; 3],
}

/// More padding than the layout would add: others have to be told of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[karmem(package = "types")]
#[repr(C)]
pub(crate) struct Spacious {
    pub small: u8,
    _pad0: [u8; 7],
    pub wide: u32,
    _pad1: [u8; 4],
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[karmem(package = "types", id = 7)]
#[repr(C, align(64))]
pub(crate) struct CacheLine {
    pub matrix: [[f64; 2]; 4],
}

/// Lies in place, and refers to something.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline, package = "types", align = 16)]
pub(crate) struct Linked {
    pub text: String,
    pub lines: Vec<CacheLine>,
}

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(i16)]
pub(crate) enum Level {
    Low = -5,
    Middle = 0,
    High,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, package = "types")]
pub(crate) struct Types {
    #[karmem(default = 1)]
    pub a: u8,
    #[karmem(default = 65_535)]
    pub b: u16,
    #[karmem(default = u32::MAX)]
    pub c: u32,
    #[karmem(default = u64::MAX)]
    pub d: u64,
    #[karmem(default = -1)]
    pub e: i8,
    #[karmem(default = i64::MIN)]
    pub f: i64,
    #[karmem(default = 0.1)]
    pub g: f32,
    #[karmem(default = 1e300)]
    pub h: f64,
    #[karmem(default = -0.0)]
    pub i: f64,
    #[karmem(default = true)]
    pub j: bool,
    pub level: LevelOpen,
    pub padded: Padded,
    pub spacious: Vec<Spacious>,
    pub linked: Linked,
    pub several: [Linked; 2],
    pub levels: Vec<LevelOpen>,
    pub texts: Vec<String>,
    pub slices: Vec<Vec<u16>>,
    #[karmem(limit = 9)]
    pub limited: Vec<Linked>,
    #[karmem(limit = 500_000_000)]
    pub enormous: Vec<u64>,
    /// More than a message reaches, which is no limit then.
    #[karmem(limit = 4_000_000_000)]
    pub endless: Vec<u64>,
    #[karmem(limit = 9, inline)]
    pub room: Vec<u16>,
    pub maybe_level: Option<LevelOpen>,
    pub maybe_padded: Option<Padded>,
    pub maybe_linked: Option<Linked>,
    #[karmem(limit = 5)]
    pub maybe_slice: Option<Vec<u32>>,
    pub maybe_table: Option<Box<Types>>,
    pub maybe_tables: Vec<Option<Box<Types>>>,
}

#[test]
fn every_type() {
    super::prints::<Types>(include_str!("types.km"));
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, package = "types")]
pub(crate) struct Endless {
    #[karmem(default = f32::INFINITY)]
    pub distance: f32,
}

#[test]
fn what_schemas_cannot_say_is_told() {
    let expected = "\
karmem types;

struct Endless table {
    // Schemas can't say its default in Rust, inf.
    Distance float32;
}
";
    assert_eq!(karmem::schema_of::<Endless>(), expected);
    crate::agreement::compiled(expected);
}
