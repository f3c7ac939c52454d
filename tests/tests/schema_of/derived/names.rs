//! Names that a schema has to change, and those that it keeps.

use karmem::Karmem;

mod above {
    use karmem::Karmem;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
    #[karmem(package = "above")]
    #[repr(C)]
    pub(crate) struct Point {
        pub x: f32,
        pub y: f32,
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
    #[karmem(package = "above", key = "above")]
    #[repr(C)]
    pub(crate) struct Keyed {
        pub x: f32,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Karmem)]
    #[repr(u8)]
    pub(crate) enum Side {
        Left,
        Right,
    }
}

mod below {
    use karmem::Karmem;

    #[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
    #[karmem(package = "below")]
    #[repr(C)]
    pub(crate) struct Point {
        pub x: f64,
    }

    #[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
    #[karmem(package = "below")]
    #[repr(C)]
    pub(crate) struct Keyed {
        pub y: f32,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Karmem)]
    #[repr(u16)]
    pub(crate) enum Side {
        Up,
        Down,
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[karmem(package = "names", name = "Called")]
#[repr(C, align(8))]
pub(crate) struct Renamed {
    pub x: f64,
}

/**
Words in a block,

 * with an item.
*/
#[doc = "And in an attribute."]
#[deprecated = "there is a `better` one"]
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, package = "names")]
pub(crate) struct Names {
    pub first: above::Point,
    pub second: below::Point,
    pub keyed: above::Keyed,
    pub unkeyed: below::Keyed,
    pub side: above::SideOpen,
    pub other_side: below::SideOpen,
    pub renamed: Renamed,
    pub r#type: u8,
    pub self_: u8,
    pub x_y: u8,
    pub layer_2: u8,
    #[deprecated]
    pub old: u8,
}

#[test]
#[allow(deprecated)]
fn names_that_are_taken_and_names_that_change() {
    super::prints::<Names>(include_str!("names.km"));
}
