//! What `#[karmem(...)]` takes.

use karmem::Karmem;

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(tabel, limit = 3, table = true, serde, some::path)]
struct Typos {
    #[karmem(limt = 5, id = 3, Default = 7, limit)]
    name: String,
    #[karmem(limit = "five")]
    text: String,
    #[karmem]
    bare: u8,
    #[karmem(default = )]
    empty: u8,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, inline)]
#[karmem(table)]
struct Both {
    name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, name = "my monster", package = "7th", align = 3, id = 18446744073709551616)]
struct Values {
    name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, align = 4)]
struct Tight {
    name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(inline, align = 8192)]
struct Huge {
    name: String,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table, id = 0)]
struct Reserved {
    name: String,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
#[karmem(default)]
struct Bits {
    bits: u8,
}

fn main() {}
