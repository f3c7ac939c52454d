//! Owned objects of every schema: any of them is written, read, and written again as the same bytes; and it comes back from other
//! formats as it was, from one with names and from one without.
use karmem::serde::{Deserialize, Serialize};
use karmem::{Frozen, Message, Owned, ReadOwned, VerifyOptions};
use karmem_tests::{embeddings, evolution_new, game, garden, geometry, kinds, particles, tavern};
use proptest::prelude::*;

use crate::random;

fn access<T: Owned>(message: &Message) -> T::Ref<'_> {
    Frozen::new(message)
        .access::<T>(&VerifyOptions::DEFAULT)
        .unwrap_or_else(|error| panic!("{error}"))
}

#[track_caller]
fn check<T>(object: &T, mut other: T)
where
    T: Owned + Serialize + for<'de> Deserialize<'de>,
    for<'a> T::Ref<'a>: ReadOwned<Owned = T>,
{
    let message = object.to_bytes().unwrap();
    let read = access::<T>(&message).read();
    assert_eq!(read, *object);
    let again = read.to_bytes().unwrap();
    assert_eq!(again.as_bytes(), message.as_bytes());

    access::<T>(&message).read_into(&mut other);
    assert_eq!(other, *object);

    let json = serde_json::to_string(object).unwrap();
    assert_eq!(serde_json::from_str::<T>(&json).unwrap(), *object, "{json}");
    let elsewhere = postcard::to_allocvec(object).unwrap();
    assert_eq!(postcard::from_bytes::<T>(&elsewhere).unwrap(), *object);
}

macro_rules! any_is_written_and_read {
    ($($test:ident $root:ty;)*) => {
        proptest! {
            #![proptest_config(ProptestConfig {
                cases: 40,
                failure_persistence: None,
                ..ProptestConfig::default()
            })]
            $(
                #[test]
                fn $test(one: u64, other: u64) {
                    check::<$root>(&random::object(one), random::object(other));
                }
            )*
        }

        #[test]
        fn a_default_is_what_is_read_of_one() {
            $(check::<$root>(&Default::default(), random::object(1));)*
        }
    };
}

any_is_written_and_read! {
    any_index_is_written_and_read embeddings::Index;
    any_matches_are_written_and_read embeddings::Matches;
    any_world_is_written_and_read evolution_new::World;
    any_monsters_are_written_and_read game::Monsters;
    any_garden_is_written_and_read garden::Garden;
    any_kinds_are_written_and_read kinds::Kinds;
    any_particles_are_written_and_read particles::ParticleSystem;
    any_polygon_is_written_and_read geometry::Polygon;
    any_tavern_is_written_and_read tavern::Tavern;
}
