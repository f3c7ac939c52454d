//! What a struct says about itself.

#![allow(non_camel_case_types)]

use karmem::layout::Class;
use karmem::{Karmem, Structure};

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, id = 42, name = "MonsterData", package = "zoo", align = 64)]
struct Monster {
    mana: i16,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline)]
struct Label {
    #[karmem(limit = 24, inline)]
    text: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C, align(16))]
#[karmem(key = "game")]
struct Vec3 {
    x: f32,
    y: f32,
    z: f32,
    _pad0: [u8; 4],
}

mod engine {
    pub use karmem;
}

/// Its fields are as they are, and so is what reads them.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, crate = engine::karmem)]
pub(crate) struct Private {
    #[deprecated]
    r#type: u8,
    own: Option<Box<Private>>,
}

/// It is called as a keyword is.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct r#enum {
    r#struct: u8,
}

fn main() {
    assert_eq!((Monster::ID, Monster::NAME), (42, "MonsterData"));
    assert_eq!(Monster::PACKAGE.name, "zoo");
    assert_eq!(Monster::LAYOUT.shape.align, 64);

    assert_eq!(Label::LAYOUT.class, Class::Inline);
    assert_eq!(Label::END, 28);

    assert_eq!(Vec3::ID, 11474242545662282627);
    assert_eq!(Vec3::LAYOUT.shape.align, 16);

    assert_eq!(Private::NAME, "Private");
    assert_eq!(Private::PACKAGE.name, module_path!());

    assert_eq!(r#enum::NAME, "enum");
}
