//! zerocopy's traits: bytes of messages are seen as structs, and structs as bytes, without a word of `unsafe`.

use karmem::{Bool, Frozen, VerifyOptions};
use karmem_tests::game::{MonsterData, Team, Vec3};
use karmem_tests::kinds;
use zerocopy::{FromBytes, FromZeros, Immutable, IntoBytes, KnownLayout, TryFromBytes};

use crate::types::{Place, TeamOpen};

fn has_all<T: TryFromBytes + FromZeros + FromBytes + IntoBytes + Immutable + KnownLayout>() {}

#[test]
fn printed_and_derived_types_have_the_traits() {
    has_all::<Vec3>();
    has_all::<Team>();
    has_all::<kinds::Plain>();
    has_all::<kinds::Signed64>();
    has_all::<Bool>();
    has_all::<Place>();
    has_all::<TeamOpen>();
}

#[test]
fn structs_of_a_message_are_seen_in_its_bytes() {
    let path = vec![Vec3::new(1.0, 2.0, 3.0), Vec3::new(4.0, 5.0, 6.0)];
    let monster = MonsterData {
        path: path.clone(),
        team: Team::Zombies,
        ..MonsterData::default()
    };
    let message = monster.to_bytes().unwrap();
    let read = Frozen::new(&message)
        .access::<MonsterData>(&VerifyOptions::DEFAULT)
        .unwrap();

    let bytes = read.path().as_bytes();
    assert_eq!(bytes.len(), 24);
    let seen = <[Vec3]>::ref_from_bytes(bytes).unwrap();
    assert_eq!(seen, path);
    let (first, rest) = Vec3::ref_from_prefix(bytes).unwrap();
    assert_eq!((first, rest.len()), (&path[0], 12));
    assert!(Vec3::ref_from_bytes(&bytes[..11]).is_err());
}

#[test]
fn any_bytes_are_a_struct() {
    let place = Place::read_from_bytes(&[0xFF; 16]).unwrap();
    assert!(place.x.is_nan());
    assert_eq!((place.team, place.is_taken), (TeamOpen(255), Bool::TRUE));
    assert_eq!(place.as_bytes(), [0xFF; 16]);
    assert_eq!(Place::new_zeroed(), Place::default());
    assert_eq!(Team::Zombies.as_bytes(), [7]);
}

#[test]
fn a_struct_is_changed_through_its_bytes() {
    let mut place = Place::default();
    place.as_mut_bytes()[8] = 7;
    assert_eq!(place.team, TeamOpen::Zombies);
}
