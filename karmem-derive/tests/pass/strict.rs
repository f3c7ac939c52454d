//! What is derived passes the lints of careful crates.

#![deny(unsafe_code)]
#![deny(warnings, missing_docs, nonstandard_style, unreachable_pub, unused)]

use karmem::Karmem;

/// A module whose name another crate has.
pub mod core {}

/// A place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
#[deprecated]
pub struct Place {
    /// In metres.
    pub x: f32,
}

/// Which side it is on.
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub enum Team {
    /// Everybody.
    All,
}

/// Whoever it is.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub struct Monster {
    /// In metres.
    #[deprecated(note = "it is about")]
    pub height: Option<f32>,
    /// Seen from itself.
    pub teams: [TeamOpen; 2],
    /// What it is called.
    pub name: String,
    secret: Vec<u8>,
}

/// Whatever it is called.
#[allow(non_camel_case_types)]
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub struct village_record {
    /// How many live there.
    pub people: u32,
}

/// Likewise.
#[allow(non_camel_case_types)]
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub enum village_kind {
    /// A small one.
    Hamlet,
}

mod private {
    use karmem::Karmem;

    #[derive(Clone, Debug, Default, PartialEq, Karmem)]
    #[karmem(inline)]
    struct Unused {
        name: String,
    }

    #[derive(Clone, Copy, Debug, Karmem)]
    #[repr(u8)]
    pub(super) enum Colour {
        Red,
    }

    #[derive(Clone, Debug, Default, PartialEq, Karmem)]
    #[karmem(table)]
    pub(super) struct Lair {
        colour: ColourOpen,
    }
}

fn main() {
    let _ = (Monster::default().secret, Team::All, private::Lair::default(), private::Colour::Red);
}
