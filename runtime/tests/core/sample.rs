//! Messages that other tests start from, and walks over everything that a message has.
use core::ptr::NonNull;

use karmem::{Error, Frozen, Live, MessageBuilder, Structure, VerifyOptions};

use crate::schema::*;

/// Eight bytes of memory. A `u64` would do, were it 8-aligned on all machines.
#[repr(C, align(8))]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Word(pub u64);

// SAFETY: a transparent number, for which zero is valid.
unsafe impl bytemuck::Zeroable for Word {}
// SAFETY: as above; there is no padding, as it is as long as it is aligned.
unsafe impl bytemuck::Pod for Word {}

/// Memory that a message can lie in, full of what was there before.
pub fn region(words: usize) -> Vec<Word> {
    vec![Word(0xAAAA_AAAA_AAAA_AAAA); words]
}

pub fn builder(region: &mut [Word]) -> MessageBuilder<'_> {
    MessageBuilder::new(bytemuck::cast_slice_mut(region)).unwrap()
}

/// Builds in a large region and returns the message alone, in whole words.
pub fn message(build: impl FnOnce(&MessageBuilder<'_>) -> u32) -> Vec<Word> {
    let mut region = region(4096);
    let size = build(&builder(&mut region));
    region.truncate(size as usize / 8);
    region
}

pub fn access<T: Structure>(words: &[Word]) -> Result<T::Ref<'_>, Error> {
    Frozen::new(bytemuck::cast_slice(words)).access::<T>(&VerifyOptions::DEFAULT)
}

/// A live message in memory that is the caller's alone.
pub fn live(words: &mut [Word]) -> Live<'_> {
    let size = size_of_val(words);
    // SAFETY: the exclusive borrow lasts as long as the result, and vectors are not longer than `isize::MAX`.
    unsafe { Live::from_raw_parts(NonNull::from(words).cast(), size) }
}

/// Three monsters with everything in them, and one of a pair.
pub fn monsters() -> Vec<Word> {
    message(|message| {
        let mut root = message.root::<Monsters>().unwrap();
        let mut monsters = root.init_monsters(3).unwrap();
        for (index, mut monster) in monsters.iter().enumerate() {
            let mut data = monster.init_data().unwrap();
            data.set_pos(Vec3::new(1.0, 2.0, index as f32))
                .set_mana(100 + index as i16)
                .set_team(Team::Orcs)
                .set_hitbox([0.5, 1.0, 1.5, 2.0, 2.5])
                .set_is_alive(true);
            data.set_name("Orc é").unwrap();
            data.set_path(&[Vec3::new(4.0, 5.0, 6.0); 2]).unwrap();
            let mut label = data.init_label();
            label.set_weight(0.25).set_text("label").unwrap();
            label.set_numbers(&[1, 2, 3]).unwrap();
            let mut weapon = data.init_weapon().unwrap();
            weapon.set_value(77);
            weapon.set_name("axe").unwrap();
        }
        let mut pair = root.init_pair();
        let mut second = pair.get(1).unwrap();
        second.init_data().unwrap().set_mana(-5);
        message.finish(root).unwrap()
    })
}

/// Calls every accessor of a verified message. The result depends on all that they give.
pub fn walk(root: MonstersRef<'_>) -> Vec<u8> {
    let mut seen = Vec::new();
    for monster in root.monsters().iter().chain(root.pair()) {
        let data = monster.data();
        seen.extend(bytemuck::bytes_of(data.pos()));
        seen.extend(data.mana().to_le_bytes());
        seen.extend(data.name().chars().map(|char| char as u8));
        seen.push(data.team().0);
        seen.extend(bytemuck::cast_slice::<_, u8>(data.path()));
        seen.extend(bytemuck::bytes_of(data.hitbox()));
        seen.push(data.is_alive().into());
        let label = data.label();
        seen.extend(label.text().chars().map(|char| char as u8));
        seen.extend(bytemuck::cast_slice::<_, u8>(label.numbers()));
        seen.extend(label.weight().to_le_bytes());
        walk_tree(data.weapon(), &mut seen);
    }
    // Formatting takes very long where it is interpreted.
    if !cfg!(miri) {
        seen.extend(format!("{root:?}").bytes());
    }
    seen
}

fn walk_tree(tree: TreeRef<'_>, seen: &mut Vec<u8>) {
    // An absent tree reads as one of defaults, whose children read so as well, without end.
    if tree.value() == 0 {
        return;
    }
    seen.extend(tree.value().to_le_bytes());
    seen.extend(tree.name().chars().map(|char| char as u8));
    walk_tree(tree.left(), seen);
    walk_tree(tree.right(), seen);
    for child in tree.children() {
        walk_tree(child.to(), seen);
    }
}

/// The number at byte `at` of a message.
pub fn get_u32(words: &[Word], at: u32) -> u32 {
    bytemuck::cast_slice(words)[at as usize / 4]
}

/// Replaces the number at byte `at` of a message.
pub fn put_u32(words: &mut [Word], at: u32, value: u32) {
    bytemuck::cast_slice_mut(words)[at as usize / 4] = value;
}

/// Where the data of the monster at `index` lies in what [`monsters`] builds.
pub fn data_of(words: &[Word], index: u32) -> u32 {
    let slice = get_u32(words, ROOT + 8);
    get_u32(words, slice + 8 * index)
}

/// Where the builder puts the first object.
pub const ROOT: u32 = 32;
