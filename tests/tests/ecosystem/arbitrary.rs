//! Objects for fuzzers: whatever the bytes are, what is made of them can be written, and is read as it was.

use arbitrary::{Arbitrary, Unstructured};
use karmem::{Frozen, Owned, ReadOwned, VerifyOptions};
use karmem_tests::{embeddings, evolution_new, game, garden, geometry, kinds, particles, tavern};
use proptest::prelude::*;

use crate::types::{Hero, Place, TeamOpen};

/// Made of `bytes`, written, verified, read, and written again. Floats may be NaN, which are not equal to themselves: so bytes are compared.
fn check<T>(bytes: &[u8]) -> T
where
    T: Owned + for<'a> Arbitrary<'a>,
    for<'a> T::Ref<'a>: ReadOwned<Owned = T>,
{
    let object = T::arbitrary(&mut Unstructured::new(bytes)).unwrap();
    let message = object.to_bytes().unwrap_or_else(|error| panic!("{error}"));
    let read = Frozen::new(&message)
        .access::<T>(&VerifyOptions::DEFAULT)
        .unwrap_or_else(|error| panic!("{error}"));
    let again = read.read().to_bytes().unwrap();
    assert_eq!(again.as_bytes(), message.as_bytes());
    object
}

macro_rules! any_bytes_make {
    ($($test:ident $root:ty;)*) => {
        proptest! {
            #![proptest_config(ProptestConfig {
                cases: 100,
                failure_persistence: None,
                ..ProptestConfig::default()
            })]

            $(
                #[test]
                fn $test(bytes in prop::collection::vec(any::<u8>(), 0..4000)) {
                    check::<$root>(&bytes);
                }
            )*
        }
    };
}

any_bytes_make! {
    any_bytes_make_embeddings embeddings::Index;
    any_bytes_make_worlds evolution_new::World;
    any_bytes_make_monsters game::Monsters;
    any_bytes_make_gardens garden::Garden;
    any_bytes_make_circles geometry::Circle;
    any_bytes_make_kinds kinds::Kinds;
    any_bytes_make_particles particles::ParticleSystem;
    any_bytes_make_taverns tavern::Tavern;
    any_bytes_make_heroes Hero;
}

/// Bytes that say yes to every question, so that nothing is left out that may be there.
fn yes(len: usize) -> Vec<u8> {
    vec![0xFF; len]
}

#[test]
fn no_bytes_make_what_absent_objects_are() {
    let hero: Hero = check(&[]);
    assert_eq!(hero, Hero::default());
    let garden: garden::Garden = check(&[]);
    assert_eq!(garden.visitor, garden::Visitor::None);
}

#[test]
fn limits_are_kept_and_trees_end() {
    let hero: Hero = check(&yes(100_000));
    assert_eq!(hero.path.len(), 3);
    assert!(hero.name.len() <= 5);

    let depth = depth(&hero);
    assert!((8..64).contains(&depth), "{depth} levels");
}

/// Heroes in heroes.
fn depth(hero: &Hero) -> usize {
    let others = hero.friends.iter().chain(hero.rival.as_deref());
    1 + others.map(depth).max().unwrap_or(0)
}

#[test]
fn padding_is_zero_and_enums_are_mostly_known() {
    let bytes: Vec<u8> = (0..16_000_u32).map(|n| ((n * 7919) >> 5) as u8).collect();
    let mut bytes = Unstructured::new(&bytes);
    let places: Vec<Place> = (0..400).map(|_| bytes.arbitrary().unwrap()).collect();
    assert!(places.iter().all(|place| place._pad0 == [0; 2]));
    let known = places.iter().filter(|place| place.team.name().is_some());
    let known = known.count();
    assert!((200..400).contains(&known), "{known} of 400");
    assert!(places.iter().any(|place| place.team == TeamOpen::Zombies));
}
