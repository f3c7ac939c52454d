//! Messages from one to the other: a derived struct and a generated one of the same shape.

use karmem::flat::StructLayout;
use karmem::{Frozen, Message, Owned, ReadOwned, Structure, VerifyOptions};
use karmem_tests::{evolution_new, game as generated_game};

use super::{game, kinds};
use crate::random;

/// That what `From` writes, `To` reads and writes again as the same bytes.
fn passes<From, To>(object: &From) -> Message
where
    From: Owned,
    To: for<'a> Owned<Ref<'a>: ReadOwned<Owned = To>>,
{
    let message = object.to_bytes().unwrap();
    let there = Frozen::new(&message)
        .access::<To>(&VerifyOptions::DEFAULT)
        .unwrap()
        .read();
    let back = there.to_bytes().unwrap();
    assert_eq!(content(&message), content(&back), "{object:?}\n{there:?}");
    back
}

/// A message without its envelope, which says which schema its writer had.
fn content(message: &[u8]) -> &[u8] {
    &message[karmem::layout::ENVELOPE_SIZE as usize..]
}

#[test]
fn objects_of_any_kind_pass_both_ways() {
    for seed in 0..500 {
        let world: evolution_new::World = random::object(seed);
        let message = passes::<_, kinds::World>(&world);
        let derived = Frozen::new(&message)
            .access::<kinds::World>(&VerifyOptions::DEFAULT)
            .unwrap()
            .read();
        passes::<_, evolution_new::World>(&derived);

        let monsters: generated_game::Monsters = random::object(seed);
        let message = passes::<_, game::Monsters>(&monsters);
        let derived = Frozen::new(&message)
            .access::<game::Monsters>(&VerifyOptions::DEFAULT)
            .unwrap()
            .read();
        passes::<_, generated_game::Monsters>(&derived);
    }
}

#[test]
fn layouts_are_the_same() {
    same::<game::Vec3, generated_game::Vec3>();
    same::<game::WeaponData, generated_game::WeaponData>();
    same::<game::Weapon, generated_game::Weapon>();
    same::<game::MonsterData, generated_game::MonsterData>();
    same::<game::Monster, generated_game::Monster>();
    same::<game::Monsters, generated_game::Monsters>();
    same::<kinds::Point, evolution_new::Point>();
    same::<kinds::Label, evolution_new::Label>();
    same::<kinds::Detail, evolution_new::Detail>();
    same::<kinds::Fading, evolution_new::Fading>();
    same::<kinds::World, evolution_new::World>();
}

fn same<Derived: Structure, Generated: Structure>() {
    let describe = |layout: &StructLayout| {
        let fields: Vec<_> = layout
            .fields
            .iter()
            .map(|field| format!("{} {} {:?}", field.offset, field.name, field.shape))
            .collect();
        (layout.name, layout.id, layout.class, layout.shape, fields)
    };
    assert_eq!(describe(Derived::LAYOUT), describe(Generated::LAYOUT));
    assert_eq!(Derived::END, Generated::END);
}
