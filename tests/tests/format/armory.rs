// Made from armory.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate armory.km

use karmem::{packed_inline, packed_table};

/// The schema `armory`.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "armory",
    fingerprint: 6607820658521805397,
    structs: &[
        ("WeaponData", 15342010214468761012),
        ("Weapon", 8029074423243608167),
        ("Rack", 13774344010861507259),
    ],
};

packed_table! {
    /// A packed table of 16 bytes.
    ///
    /// | offset | size | field    | type        |
    /// |-------:|-----:|----------|-------------|
    /// |      0 |    4 |          | header      |
    /// |      4 |    4 | `Damage` | `int32`     |
    /// |      8 |    8 | `Name`   | `[<16]char` |
    pub struct WeaponData: WeaponDataRef, WeaponDataBuilder {
        const ID = 15342010214468761012;
        const SIZE = 16;

        4 => damage: value i32, set_damage;
        8 => name: text <= 16, set_name;
    }
}

packed_inline! {
    /// A packed inline struct of 4 bytes.
    ///
    /// | offset | size | field  | type         |
    /// |-------:|-----:|--------|--------------|
    /// |      0 |    4 | `Data` | `WeaponData` |
    pub struct Weapon: WeaponRef, WeaponBuilder {
        const ID = 8029074423243608167;
        const SIZE = 4;

        0 => data: table WeaponData, init_data;
    }
}

packed_table! {
    /// A packed table of 13 bytes.
    ///
    /// | offset | size | field     | type       |
    /// |-------:|-----:|-----------|------------|
    /// |      0 |    4 |           | header     |
    /// |      4 |    1 | `Level`   | `uint8`    |
    /// |      5 |    8 | `Weapons` | `[]Weapon` |
    pub struct Rack: RackRef, RackBuilder {
        const ID = 13774344010861507259;
        const SIZE = 13;

        4 => level: value u8, set_level;
        5 => weapons: inline_slice [Weapon], init_weapons;
    }
}
