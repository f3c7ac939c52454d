//! Types that a macro has written are known as well.

use karmem::{Karmem, Structure as _};

macro_rules! table {
    ($name:ident { $($field:ident: $type:ty = $limit:literal),* }) => {
        #[derive(Clone, Debug, Default, PartialEq, Karmem)]
        #[karmem(table)]
        struct $name {
            $(#[karmem(limit = $limit)] $field: $type,)*
            #[karmem(default = 1)]
            last: u8,
        }
    };
}

table! {
    Monster {
        name: String = 512,
        path: Vec<[f32; 3]> = 9,
        tags: Option<Vec<u8>> = 4
    }
}

fn main() {
    assert_eq!(Monster::END, 33);
}
