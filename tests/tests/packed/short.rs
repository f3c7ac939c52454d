//! What is not there: tables that older writers wrote, references to nowhere, messages that end too early. It reads as defaults.

use karmem::{Error, ReadOwned as _};
use karmem_tests::arena::{MonsterData, Monsters, Vec3, WeaponData};
use karmem_tests::parcel::{Chain, Leaf, Outer, Parcel, Slices, Wide};

use crate::{open, put, zeros};

/// Where `Slices.U16` lies: behind the content size and two slices.
const U16_OFFSET: usize = 4 + 8 + 8;

#[test]
fn a_field_behind_the_end_of_its_table_reads_as_its_default() {
    let whole = Leaf {
        text: "ten".into(),
        bonus: 7,
        wide: Wide(9),
        truth: false,
        ratio: 2.5,
        ..Leaf::default()
    };
    let whole = whole.to_bytes().unwrap();
    // One byte of the last field is missing each time.
    for (size, bonus, wide, truth, ratio) in [
        (4, 100, Wide::Min, true, 0.5),
        (14, 100, Wide::Min, true, 0.5),
        (15, 7, Wide::Min, true, 0.5),
        (22, 7, Wide::Min, true, 0.5),
        (23, 7, Wide(9), true, 0.5),
        (24, 7, Wide(9), false, 0.5),
        (31, 7, Wide(9), false, 0.5),
        (32, 7, Wide(9), false, 2.5),
    ] {
        let mut message = whole.clone();
        put(&mut message, 0, size);
        let leaf = open::<Leaf>(&message).unwrap();
        assert_eq!(leaf.bonus(), bonus, "{size}");
        assert_eq!(leaf.wide(), wide, "{size}");
        assert_eq!(leaf.truth(), truth, "{size}");
        assert_eq!(leaf.ratio(), ratio, "{size}");
        assert_eq!(leaf.text(), if size < 12 { "" } else { "ten" });
    }
}

#[test]
fn a_table_of_a_newer_writer_may_be_longer() {
    let mut message = zeros(40);
    put(&mut message, 0, 40);
    put(&mut message, 15, 20);
    let weapon = open::<WeaponData>(&message).unwrap();
    assert_eq!(weapon.range(), 20);
    put(&mut message, 0, 41);
    assert_eq!(open::<WeaponData>(&message).unwrap().range(), 0);
}

#[test]
fn a_table_that_is_not_in_the_message_reads_as_its_default() {
    let absent = |message: &[u8]| open::<Leaf>(message).unwrap().read() == Leaf::default();
    // No bytes at all; no content size; one that does not count itself; one that says more than there is.
    assert!(absent(&[]));
    assert!(absent(&[32, 0, 0]));
    assert!(absent(&[3, 0, 0, 0]));
    assert!(absent(&[33, 0, 0, 0].repeat(8)));
    assert!(absent(&[255; 4]));
    assert_eq!(Leaf::default().wide, Wide::Min);
    assert_eq!(open::<Parcel>(&[]).unwrap().read(), Parcel::default());
}

#[test]
fn a_reference_to_outside_of_the_message_refers_to_nothing() {
    let monsters = karmem_tests::arena::Monsters {
        monsters: vec![Default::default()],
    };
    let whole = monsters.to_bytes().unwrap();
    for outside in [whole.len() as u32, u32::MAX - 3, u32::MAX] {
        // The monster of the first element.
        let mut message = whole.clone();
        put(&mut message, 12, outside);
        let root = open::<Monsters>(&message).unwrap();
        let monster = root.monsters().get(0).unwrap();
        assert_eq!(monster.data().read(), MonsterData::default());
        // The slice itself, by its offset and by its size.
        for at in [4, 8] {
            let mut message = whole.clone();
            put(&mut message, at, outside);
            assert!(open::<Monsters>(&message).unwrap().monsters().is_empty());
        }
    }
}

#[test]
fn part_of_an_element_is_none() {
    let slices = Slices {
        u16: vec![1, 2, 3],
        ..Slices::default()
    };
    let mut message = slices.to_bytes().unwrap();
    let at = U16_OFFSET;
    put(&mut message, at + 4, 5);
    let u16 = open::<Slices>(&message).unwrap().u16().to_vec();
    assert_eq!(u16, [1, 2]);
}

#[test]
fn what_a_short_table_does_not_have_refers_to_nothing() {
    // Were the absent reference an offset of 0, it would lead back to the root.
    let mut message = zeros(6);
    put(&mut message, 0, 6);
    let chain = open::<Chain>(&message).unwrap();
    assert!(chain.next().is_none());
    assert_eq!(chain.read().next, None);
}

#[test]
fn a_table_that_does_not_count_its_size_is_none() {
    let mut message = Chain {
        value: 1,
        next: Some(Box::default()),
    }
    .to_bytes()
    .unwrap();
    put(&mut message, 10, 4);
    let next = open::<Chain>(&message).unwrap().next();
    assert_eq!(next.map(|next| next.value()), Some(0));
    put(&mut message, 10, 3);
    assert!(open::<Chain>(&message).unwrap().next().is_none());
}

#[test]
fn an_inline_struct_at_the_root_has_to_be_there() {
    let outer = Outer::default().to_bytes().unwrap();
    assert_eq!(outer.len(), 46);
    assert_eq!(open::<Outer>(&outer).unwrap(), Outer::default());
    let error = open::<Outer>(&outer[..45]).unwrap_err();
    let too_short = Error::TooShort {
        size: 45,
        needed: 46,
    };
    assert_eq!(error, too_short);
    let vec = Vec3::new(1.0, -0.0, f32::MIN);
    assert_eq!(open::<Vec3>(&vec.to_bytes().unwrap()).unwrap(), vec);
}
