//! Elements of slices and arrays, from either end, by number, and copied at once.

use karmem::ReadOwned as _;
use karmem_tests::arena::{MonsterData, Vec3};
use karmem_tests::parcel::{Arrays, Linked, Slices};

use crate::open;

#[test]
fn elements_come_from_either_end() {
    let slices = Slices {
        u16: vec![1, 2, 3, 4],
        ..Slices::default()
    };
    let message = slices.to_bytes().unwrap();
    let numbers = open::<Slices>(&message).unwrap().u16();
    assert_eq!((numbers.len(), numbers.is_empty()), (4, false));
    assert_eq!(numbers.iter().rev().collect::<Vec<_>>(), [4, 3, 2, 1]);
    let mut iter = numbers.into_iter();
    assert_eq!(
        (iter.next(), iter.next_back(), iter.len()),
        (Some(1), Some(4), 2)
    );
    assert_eq!(iter.clone().collect::<Vec<_>>(), [2, 3]);
    assert_eq!(
        (iter.nth(1), iter.next(), iter.next_back()),
        (Some(3), None, None)
    );
    assert_eq!(
        (numbers.get(3), numbers.get(4), numbers.get(usize::MAX)),
        (Some(4), None, None)
    );
}

#[test]
fn as_many_are_copied_as_both_have() {
    let data = MonsterData {
        path: (0_i16..3).map(|x| Vec3::new(x.into(), 0.0, 0.5)).collect(),
        ..MonsterData::default()
    };
    let message = data.to_bytes().unwrap();
    let path = open::<MonsterData>(&message).unwrap().path();
    let mut few = [Vec3::default(); 2];
    assert_eq!(path.copy_to(&mut few), 2);
    assert_eq!(few, data.path[..2]);
    let mut many = [Vec3::new(9.0, 9.0, 9.0); 4];
    assert_eq!(path.copy_to(&mut many), 3);
    assert_eq!(many[..3], data.path);
    assert_eq!(many[3], Vec3::new(9.0, 9.0, 9.0));
    assert_eq!(path.to_vec(), data.path);
}

#[test]
fn an_absent_array_has_as_many_elements() {
    let arrays = open::<Arrays>(&[]).unwrap();
    assert_eq!(arrays.u16(), [0; 3]);
    let linked = arrays.linked();
    let elements = linked.iter().map(Linked::from);
    assert_eq!(elements.collect::<Vec<_>>(), vec![Linked::default(); 3]);
    assert_eq!(linked.iter().next_back().unwrap().leaf().bonus(), 100);
    assert!(linked.get(3).is_none());
}

#[test]
fn readers_show_what_is_read() {
    let text = format!("{:?}", open::<Slices>(&[]).unwrap());
    assert!(text.starts_with("Slices { u8: [], i8: []"), "{text}");
    let data = MonsterData {
        name: "Grok".into(),
        ..MonsterData::default()
    };
    let message = data.to_bytes().unwrap();
    let shown = format!("{:?}", open::<MonsterData>(&message).unwrap());
    assert_eq!(shown, format!("{data:?}"));
}

#[test]
fn any_byte_but_zero_is_true() {
    let slices = Slices {
        truth: vec![false, true, true],
        ..Slices::default()
    };
    let mut message = slices.to_bytes().unwrap();
    let at = message.len() - 1;
    assert_eq!(message[at - 2..], [0, 1, 1]);
    message[at] = 2;
    let read = open::<Slices>(&message).unwrap().read();
    assert_eq!(read.truth, [false, true, true]);
    assert_eq!(read, slices);
}
