//! Whatever lay there before, the same object is written as the same bytes, and what is between its fields is zero.
use karmem::build::ObjectBuilder;
use karmem::serde::Deserialize;
use karmem::{MessageBuilder, Owned, flat, layout::ENVELOPE_SIZE};
use karmem_tests::{embeddings, evolution_new, game, garden, geometry, kinds, particles, tavern};

use crate::message::Page;
use crate::random;

/// Writes `object` where every byte was `stale`.
fn written_over<T>(object: &T, stale: u8) -> Vec<u8>
where
    T: Owned,
    for<'b> T::Builder<'b>: ObjectBuilder<'b>,
{
    let mut pages = vec![Page::ZERO; 16];
    let region: &mut [u8] = bytemuck::cast_slice_mut(&mut pages);
    region.fill(stale);
    let message = MessageBuilder::new(region).unwrap();
    let mut root = message.root::<T>().unwrap();
    // Written twice, so that not everything is written to what is zero.
    object.write_in(&mut root).unwrap();
    let size = message.size() as usize;
    object.write_in(&mut root).unwrap();
    let size = size.max(message.finish(root).unwrap() as usize);
    assert!(region[size..].iter().all(|&byte| byte == stale));
    region[..size].to_vec()
}

/// Asserts that the bytes of the root that are neither in a field nor in a table's header are zero. Of plain structs the fields
/// are not known here; those consist of fields, some of which are private and zero.
fn assert_padding_is_zero<T: Owned>(message: &[u8]) {
    let layout = flat::layout_of::<T>();
    if layout.fields.is_empty() {
        return;
    }
    let root = u32::from_le_bytes(message[28..32].try_into().unwrap()) as usize;
    assert!(
        message[ENVELOPE_SIZE as usize..root]
            .iter()
            .all(|&byte| byte == 0)
    );
    let object = &message[root..root + layout.shape.size as usize];
    let header = if layout.class == karmem::layout::Class::Table {
        8
    } else {
        0
    };
    let mut fields: Vec<_> = layout
        .fields
        .iter()
        .map(|field| field.offset as usize..(field.offset + field.shape.size) as usize)
        .collect();
    fields.push(0..header);
    for (at, byte) in object.iter().enumerate() {
        if !fields.iter().any(|field| field.contains(&at)) {
            assert_eq!(*byte, 0, "byte {at} of a `{}`", layout.name);
        }
    }
}

fn check<T>(seed: u64)
where
    T: Owned + for<'de> Deserialize<'de>,
    for<'b> T::Builder<'b>: ObjectBuilder<'b>,
{
    let object = random::object::<T>(seed);
    let message = object.to_bytes().unwrap();
    assert_padding_is_zero::<T>(&message);
    let written = written_over(&object, 0);
    assert_padding_is_zero::<T>(&written);
    for stale in [0xAA, 0xFF] {
        assert_eq!(written_over(&object, stale), written);
        assert_eq!(object.to_bytes().unwrap().as_bytes(), message.as_bytes());
    }
    // Over another message, longer or shorter.
    let mut again = random::object::<T>(seed + 1).to_bytes().unwrap();
    again.write(&object).unwrap();
    assert_eq!(again.as_bytes(), message.as_bytes());
}

macro_rules! every_struct {
    ($($test:ident: $($object:ty),*;)*) => {$(
        #[test]
        #[allow(deprecated)]
        fn $test() {
            for seed in 0..20 {
                $(check::<$object>(seed);)*
            }
        }
    )*};
}

every_struct! {
    kinds: kinds::Kinds, kinds::Scalars, kinds::Arrays, kinds::Slices, kinds::LimitedSlices, kinds::Leaf, kinds::Tree,
        kinds::Branch, kinds::Type, kinds::Outer, kinds::Linked, kinds::Plain, kinds::Tiny;
    tavern: tavern::Tavern, tavern::Cellar, tavern::Rooms, tavern::Sign, tavern::Guest, tavern::Drink, tavern::Pipe;
    evolution: evolution_new::World, evolution_new::Detail, evolution_new::Label, evolution_new::Point;
    geometry: geometry::Polygon, geometry::Vec3, geometry::Transform, geometry::Rectangle;
    others: embeddings::Index, game::Monsters, garden::Garden, particles::ParticleSystem;
}
