//! The benchmarks compare like with like: every format holds the same data, and makes the same change.

use karmem::{Frozen, MessageBuilder, VerifyOptions};
use karmem_benches::contestants::{InFormats, Visitor};
use karmem_benches::data::Data;
use karmem_benches::data::checksum::Checksum;
use karmem_benches::data::log::Logs;
use karmem_benches::data::mesh::Mesh;
use karmem_benches::data::minecraft_savedata::Players;
use karmem_benches::data::mk48::Updates;
use karmem_benches::data::monsters::{Monster, monsters, sums};
use karmem_benches::format::{Format, Update};
use karmem_benches::in_place::{InPlace, Owned, Region};
use karmem_benches::schemas::game::Monsters;
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

#[test]
fn every_format_holds_the_log() {
    holds::<Logs>();
}

#[test]
fn every_format_holds_the_mesh() {
    holds::<Mesh>();
}

#[test]
fn every_format_holds_the_players() {
    holds::<Players>();
}

#[test]
fn every_format_holds_the_updates() {
    holds::<Updates>();
}

#[test]
fn every_format_holds_the_monsters() {
    holds::<Vec<Monster>>();
}

fn holds<D: InFormats>() {
    for count in [0, 1, 300] {
        D::visit(&mut SameData(D::generate(count)));
    }
}

/// Every format reads what is in the data set, and what it becomes when it is changed.
struct SameData<D>(D);

impl<D: InFormats> Visitor<D> for SameData<D> {
    fn format<F: Format<D>>(&mut self) {
        let mut buffer = F::Buffer::default();
        let before = F::values(&D::generate(3));
        F::encode(&before, &mut buffer).expect("it fits");
        let message = F::encode(&F::values(&self.0), &mut buffer).map(aligned);
        let (message, size) = message.expect("it fits behind another one, which is forgotten");
        assert_eq!(read::<D, F>(&bytes(&message)[..size]), self.0.checksum());
    }

    fn update<F: Update<D>>(&mut self) {
        let mut buffer = F::Buffer::default();
        let message = F::encode(&F::values(&self.0), &mut buffer).map(aligned);
        let (mut message, size) = message.expect("it fits");
        let mut root = F::open_mut(&mut bytes_mut(&mut message)[..size]).expect("just written");
        F::update(&mut root).expect("all fields are there");
        drop(root);
        let mut changed = self.0.clone();
        changed.update();
        assert_eq!(read::<D, F>(&bytes(&message)[..size]), changed.checksum());
    }
}

fn read<D, F: Format<D>>(message: &[u8]) -> Checksum {
    F::open(message)
        .and_then(|root| F::read(&root))
        .unwrap_or_else(|error| panic!("{}: {error}", F::NAME))
}

/// A copy that starts at a multiple of 8, and its size in bytes.
fn aligned(message: &[u8]) -> (Vec<u64>, usize) {
    let mut words = vec![0; message.len().div_ceil(8)];
    bytes_mut(&mut words)[..message.len()].copy_from_slice(message);
    (words, message.len())
}

/// A checksum that misses a field, or a change that changes nothing, would say nothing about the formats.
#[test]
fn changes_change_checksums() {
    fn check<D: Data>() {
        let mut data = D::generate(2);
        let before = data.checksum();
        data.update();
        assert_ne!(data.checksum(), before, "{}", D::NAME);
        assert_ne!(D::generate(1).checksum(), before, "{}", D::NAME);
    }
    check::<Logs>();
    check::<Mesh>();
    check::<Players>();
    check::<Updates>();
    check::<Vec<Monster>>();
}

#[test]
fn objects_of_the_schema_become_the_same_message() {
    let logs = Logs::generate(37);
    let mut buffer = Region::default();
    let values = Owned::values(&logs).expect("it fits");
    let message = Owned::encode(&values, &mut buffer).map(aligned);
    let (message, size) = message.expect("it fits");
    assert_eq!(
        read::<Logs, InPlace>(&bytes(&message)[..size]),
        logs.checksum()
    );
}
