//! Names of Rust's and of karmem's may mean something else where a struct is derived.

#![allow(dead_code, non_camel_case_types)]

pub mod karmem {}
pub mod core {}
pub mod alloc {}
pub mod std {}

type u16 = String;
type u32 = u64;
type usize = ();
type bool = ();
type i128 = ();
type str = u8;
struct Option;
struct Result;
struct Default;
trait Clone {}

mod engine {
    pub use ::karmem as memory;
}

#[derive(Debug, ::core::clone::Clone, Copy, ::core::default::Default, PartialEq, ::karmem::Karmem)]
#[repr(C)]
#[karmem(crate = engine::memory)]
struct Place {
    x: f32,
}

#[derive(Debug, ::core::clone::Clone, Copy, PartialEq, ::karmem::Karmem)]
#[repr(u8)]
enum Team {
    Humans,
}

#[derive(Debug, ::core::clone::Clone, PartialEq, ::karmem::Karmem)]
#[karmem(table, default, crate = engine::memory)]
struct Monster {
    #[karmem(default = 3)]
    mana: u8,
    place: Place,
    team: TeamOpen,
    path: Vec<Place>,
    sides: [f32; 4],
    corners: [Place; 2],
    #[karmem(limit = 24, inline)]
    label: String,
    #[karmem(limit = 4, inline)]
    recent: Vec<Place>,
    age: ::core::option::Option<u8>,
    home: ::core::option::Option<Place>,
    motto: ::core::option::Option<String>,
    #[karmem(limit = 24, inline)]
    title: ::core::option::Option<String>,
    #[karmem(limit = 4, inline)]
    marks: ::core::option::Option<Vec<u8>>,
}

fn main() {
    use ::karmem::Owned as _;

    let mut monster = <Monster as ::core::default::Default>::default();
    monster.title = Some("king".to_owned());
    monster.marks = Some(vec![1, 2]);
    let message = monster.to_bytes().expect("it fits");
    let read = ::karmem::Frozen::new(&message)
        .access::<Monster>(&::karmem::VerifyOptions::DEFAULT)
        .expect("it was written so");
    assert_eq!((read.mana(), read.title()), (3, Some("king")));
    assert_eq!(Monster::from(read), monster);
}
