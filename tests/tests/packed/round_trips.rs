//! Objects through a message, and through formats of serde's, come out as they went in.

use karmem::ReadOwned;
use karmem::packed::{Owned, Structure};
use karmem::serde::{Deserialize, Serialize};
use karmem_tests::arena::Monsters;
use karmem_tests::parcel::{Arrays, Linked, Outer, Parcel, Scalars, Slices, Tree};

use crate::{open, random};

fn assert_round_trips<T>()
where
    T: Owned + Serialize + for<'de> Deserialize<'de>,
    for<'a> <T as Structure>::Ref<'a>: ReadOwned<Owned = T>,
{
    let mut message = Vec::new();
    let mut used = T::default();
    let mut written = 0;
    for seed in 1..200 {
        let object = random::object::<T>(seed);
        let Ok(bytes) = object.to_bytes() else {
            continue; // longer than a limit
        };
        written += 1;
        assert_eq!(
            bytes.len(),
            bytes.capacity(),
            "measured before it was written"
        );
        object.write_to(&mut message).unwrap();
        assert_eq!(message, bytes, "seed {seed}");

        let reader = open::<T>(&bytes).unwrap();
        assert_same(&reader.read(), &object);
        // What was read before leaves nothing behind.
        reader.read_into(&mut used);
        assert_same(&used, &object);
    }
    assert!(written > 100, "{written}");
}

/// By their bytes, which compares floats that are no numbers, and as JSON.
fn assert_same<T: Owned + Serialize>(left: &T, right: &T) {
    assert_eq!(left.to_bytes().unwrap(), right.to_bytes().unwrap());
    assert_eq!(json(left), json(right));
}

fn json<T: Serialize>(object: &T) -> String {
    serde_json::to_string(object).unwrap()
}

#[test]
fn objects_come_out_of_messages_as_they_went_in() {
    assert_round_trips::<Parcel>();
    assert_round_trips::<Monsters>();
    assert_round_trips::<Scalars>();
    assert_round_trips::<Arrays>();
    assert_round_trips::<Slices>();
    assert_round_trips::<Linked>();
    assert_round_trips::<Tree>();
}

#[test]
fn objects_come_out_of_json_as_they_went_in() {
    for seed in 1..50 {
        let parcel = random::object::<Parcel>(seed);
        let again: Parcel = serde_json::from_str(&json(&parcel)).unwrap();
        assert_eq!(json(&again), json(&parcel));
    }
    let outer: Outer = serde_json::from_str(r#"{"digits":[1,2,3]}"#).unwrap();
    assert_eq!(outer.digits, [1, 2, 3]);
}

#[test]
fn a_failed_write_leaves_the_message_as_it_was() {
    let mut message = vec![1, 2, 3];
    let long = Slices {
        few: vec![0; 4],
        ..Slices::default()
    };
    long.write_to(&mut message).unwrap_err();
    assert_eq!(message, [1, 2, 3]);
}
