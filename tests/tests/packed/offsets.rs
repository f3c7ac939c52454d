//! Where fields lie: as in the structs that Karmem's other implementations print.

use karmem::layout::Class;
use karmem::packed::Structure;
use karmem_tests::{arena, parcel};

/// The offsets of a struct's fields, and its size.
fn offsets<T: Structure>() -> (Vec<u32>, u32) {
    let fields = T::LAYOUT.fields.iter();
    (
        fields.map(|field| field.offset).collect(),
        T::LAYOUT.shape.size,
    )
}

#[test]
fn fields_follow_each_other_without_padding() {
    assert_eq!(offsets::<arena::Vec3>(), (vec![0, 4, 8], 12));
    assert_eq!(offsets::<arena::WeaponData>(), (vec![4, 8, 10, 11, 15], 19));
    let monster = vec![4, 16, 18, 20, 28, 29, 37, 38, 78, 86, 102, 110];
    assert_eq!(offsets::<arena::MonsterData>(), (monster, 111));
    assert_eq!(offsets::<arena::Monsters>(), (vec![4], 12));
    assert_eq!(offsets::<parcel::Plain>(), (vec![0, 1, 9], 13));
    assert_eq!(offsets::<parcel::Outer>(), (vec![0, 13, 39, 40], 46));
    assert_eq!(offsets::<parcel::Linked>(), (vec![0, 4, 12, 20, 24], 37));
}

#[test]
fn structs_have_the_ids_of_their_names() {
    assert_eq!(arena::Vec3::ID, 10_268_726_485_798_425_099);
    assert_eq!(arena::MonsterData::NAME, "MonsterData");
    assert_eq!(arena::MonsterData::LAYOUT.class, Class::Table);
    assert_eq!(arena::Monster::LAYOUT.class, Class::Inline);
    assert_eq!(arena::Monster::PACKAGE.name, "arena");
}
