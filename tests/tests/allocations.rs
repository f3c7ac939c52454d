//! Opening a message and reading it in place allocates nothing, and copying it into an object that has all that it needs neither.
//!
//! A test binary of its own, since it counts what threads allocate.
use std::fmt::{self, Debug, Write};

use karmem::serde::Deserialize;
use karmem::{Frozen, Owned, ReadOwned, VerifyOptions};
use karmem_tests::{embeddings, evolution_new, game, garden, geometry, kinds, particles, tavern};

#[allow(unsafe_code)]
#[path = "../../runtime/tests/counting/mod.rs"]
mod counting;
#[path = "generated/random.rs"]
mod random;

use counting::allocations;

/// Where text goes that nobody keeps.
struct Nowhere;

impl Write for Nowhere {
    fn write_str(&mut self, _: &str) -> fmt::Result {
        Ok(())
    }
}

fn check<T>()
where
    T: Owned + for<'de> Deserialize<'de>,
    for<'a> T::Ref<'a>: ReadOwned<Owned = T> + Debug,
{
    for seed in 0..20 {
        let message = random::object::<T>(seed).to_bytes().unwrap();
        let open = || Frozen::new(&message).access::<T>(&VerifyOptions::DEFAULT);
        assert_eq!(allocations(|| assert!(open().is_ok())), 0, "opening");
        let reader = open().unwrap();
        let read = || write!(Nowhere, "{reader:?}").unwrap();
        assert_eq!(allocations(read), 0, "reading in place");
        let mut object = reader.read();
        let expected = object.clone();
        assert_eq!(allocations(|| reader.read_into(&mut object)), 0, "reading");
        assert_eq!(object, expected);
    }
}

macro_rules! of_every_schema {
    ($($test:ident $root:ty;)*) => {$(
        #[test]
        fn $test() {
            check::<$root>();
        }
    )*};
}

of_every_schema! {
    an_index embeddings::Index;
    a_world evolution_new::World;
    monsters game::Monsters;
    a_garden garden::Garden;
    kinds kinds::Kinds;
    particles particles::ParticleSystem;
    a_polygon geometry::Polygon;
    a_tavern tavern::Tavern;
}
