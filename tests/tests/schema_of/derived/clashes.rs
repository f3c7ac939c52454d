//! Names that are told apart in Rust, and would be one in a schema, or none.

#![allow(
    non_camel_case_types,
    non_snake_case,
    reason = "names in other styles are what this is about"
)]

use karmem::Karmem;

mod one {
    use karmem::Karmem;

    #[derive(Clone, Debug, Default, PartialEq, Karmem)]
    #[karmem(table, package = "one")]
    pub(crate) struct Same {
        pub a: u8,
    }

    /// What is made beside `Clashes` has this name, too.
    #[derive(Clone, Debug, Default, PartialEq, Karmem)]
    #[karmem(table, package = "one")]
    pub(crate) struct ClashesRef {
        pub a: u8,
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
    #[karmem(name = "uint8")]
    #[repr(C)]
    pub(crate) struct Byte {
        pub a: u8,
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
    #[karmem(name = "same_2")]
    #[repr(C)]
    pub(crate) struct Written {
        pub a: u8,
    }
}

/// It has the id of the other one.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(crate) struct Same {
    pub other: one::Same,
    pub second: Same3,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(crate) struct Same3 {
    pub a: u8,
}

#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub(crate) enum Answer {
    r#false,
    r#true,
    True,
    YesAndNo,
    Yes_and_no,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
pub(crate) struct Plain {
    pub a: u8,
    _pad0: [u8; 1],
    pub pad0: u8,
    __: [u8; 1],
    _0: [u8; 4],
    pub set_a: u8,
    pub a_mut: u8,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(crate) struct Clashes {
    pub IsAlive: u8,
    pub is_alive: u8,
    pub x_y: u8,
    pub X_y: u8,
    pub Set_x_y: u8,
    pub pos_x: u8,
    pub posx: u8,
    pub clear_posx: u8,
    pub same: Same,
    pub written: one::Written,
    pub byte: one::Byte,
    pub reference: one::ClashesRef,
    pub plain: Plain,
    #[karmem(default = AnswerOpen::r#true)]
    pub answer: AnswerOpen,
    #[karmem(default = AnswerOpen::Yes_and_no)]
    pub other_answer: AnswerOpen,
}

#[test]
fn names_that_are_one_in_a_schema() {
    super::prints_with_other_names::<Clashes>(include_str!("clashes.km"));
}

#[test]
fn a_package_that_is_no_name_becomes_one() {
    use karmem::Structure as _;

    let text = karmem::schema::text_of("my-game", &[Plain::SCHEMA]);
    assert!(text.starts_with("karmem my_game "), "{text}");
}
