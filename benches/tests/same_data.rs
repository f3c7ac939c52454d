//! The benchmarks compare like with like: every format holds the same monsters.

use karmem::{Frozen, MessageBuilder, VerifyOptions};
use karmem_benches::game::Monsters;
use karmem_benches::data::monsters::{Monster, monsters, sums};
use karmem_benches::{archive, flat_buffers, in_place, raw};

fn some_monsters() -> Vec<Monster> {
    monsters(50, 7)
}

fn build(monsters: &[Monster], region: &mut [u64]) -> usize {
    let message = MessageBuilder::new(bytes_mut(region)).expect("aligned and long enough");
    in_place::build(monsters, &message).expect("long enough") as usize
}

fn bytes_mut(region: &mut [u64]) -> &mut [u8] {
    karmem::bytemuck::cast_slice_mut(region)
}

fn bytes(region: &[u64]) -> &[u8] {
    karmem::bytemuck::cast_slice(region)
}

#[test]
fn what_is_built_in_place_is_what_is_written_by_hand() {
    let monsters = some_monsters();
    let (mut built, mut written) = ([0xAA; 1 << 15], [0x55; 1 << 15]);
    let built_size = build(&monsters, &mut built);
    let written_size = raw::write(&monsters, bytes_mut(&mut written)).expect("long enough");
    let envelope = 32;
    assert_eq!(
        bytes(&built)[envelope..built_size],
        bytes(&written)[envelope..written_size]
    );
}

#[test]
fn every_format_gives_the_same_sums() {
    let monsters = some_monsters();
    let expected = sums(&monsters);
    let mut region = vec![0; 1 << 15];

    let size = build(&monsters, &mut region);
    let root = Frozen::new(&bytes(&region)[..size])
        .access::<Monsters>(&VerifyOptions::DEFAULT)
        .expect("just built");
    assert_eq!(in_place::mana_sum(root), expected.mana);
    assert_eq!(in_place::path_sum(root), expected.path);

    let size = archive::write(&monsters, bytes_mut(&mut region)).expect("long enough");
    let root = archive::check(&bytes(&region)[..size]).expect("just written");
    assert_eq!(archive::mana_sum(root), expected.mana);
    assert_eq!(archive::path_sum(root), expected.path);

    let mut builder = flatbuffers::FlatBufferBuilder::new();
    let root =
        flat_buffers::verify(flat_buffers::write(&monsters, &mut builder)).expect("just written");
    assert_eq!(flat_buffers::mana_sum(root), expected.mana);
    assert_eq!(flat_buffers::path_sum(root), expected.path);
}
