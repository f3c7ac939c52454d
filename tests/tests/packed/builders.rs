//! Messages built in place: in the order of the fields they have the bytes that an owned object writes.

use karmem::packed::MessageBuilder;
use karmem::{BuildError, ReadOwned as _};
use karmem_tests::arena::{
    Color, Monster, MonsterData, MonsterDataBuilder, Monsters, Team, Vec3, Weapon, WeaponData,
};
use karmem_tests::parcel::{Chain, Leaf, Linked, Parcel, Plain, Slices, Tree};

use crate::{open, zeros};

fn monster() -> MonsterData {
    let weapon = |damage| Weapon {
        data: WeaponData {
            damage,
            range: 5,
            ..WeaponData::default()
        },
    };
    MonsterData {
        pos: Vec3::new(1.0, 2.0, 3.0),
        mana: 150,
        name: "Grök".into(),
        team: Team::Orcs,
        inventory: vec![1, 2, 3],
        color: Color(9),
        hitbox: [1.0, 2.0, 3.0, 4.0, 5.0],
        status: vec![7, 8],
        weapons: [1, 2, 3, 4].map(weapon),
        path: vec![Vec3::new(9.0, 8.0, 7.0); 2],
        is_alive: true,
        ..MonsterData::default()
    }
}

fn build(mut builder: MonsterDataBuilder<'_>) -> Result<(), BuildError> {
    let monster = monster();
    builder.set_pos(monster.pos).set_mana(monster.mana);
    builder.set_name(&monster.name)?.set_team(monster.team);
    builder.set_inventory(&monster.inventory)?;
    builder.set_color(monster.color).set_hitbox(monster.hitbox);
    let mut status = builder.init_status(2)?;
    assert!(status.set(0, 7) && status.set(1, 8) && !status.set(2, 9));
    for (mut weapon, damage) in builder.init_weapons().iter().zip(1..) {
        weapon.init_data()?.set_damage(damage).set_range(5);
    }
    builder.init_path(2)?.fill(monster.path[0]);
    builder.set_is_alive(true);
    Ok(())
}

#[test]
fn what_is_built_in_order_is_what_an_owned_object_writes() {
    let monsters = Monsters {
        monsters: vec![Monster { data: monster() }; 2],
    };
    // Stale bytes do not show.
    let mut region = vec![0xAA; 1000];
    let message = MessageBuilder::new(&mut region[1..]);
    let mut root = message.root::<Monsters>().unwrap();
    let mut elements = root.init_monsters(2).unwrap();
    for mut element in elements.iter() {
        build(element.init_data().unwrap()).unwrap();
    }
    assert_eq!(message.space_left() + message.size(), 999);
    let size = message.finish(root).unwrap() as usize;
    assert_eq!(region[1..=size], monsters.to_bytes().unwrap());
}

#[test]
fn values_are_appended_to_what_is_written() {
    let mut region = vec![0xAA; 200];
    let message = MessageBuilder::new(&mut region);
    let mut slices = message.root::<Slices>().unwrap();
    let mut numbers = slices.init_u16(5).unwrap();
    numbers.extend([1]);
    assert!(numbers.set(1, 2));
    let mut values = 3..;
    numbers.extend(values.by_ref().take(2));
    numbers.extend(values.by_ref());
    assert_eq!(values.next(), Some(6), "what is not stored is left");
    numbers.extend([7, 8]);
    let mut few = slices.init_few(3).unwrap();
    few.fill(9);
    assert!(few.set(1, 4));
    few.extend([5]);
    let size = message.finish(slices).unwrap() as usize;
    let slices = open::<Slices>(&region[..size]).unwrap();
    assert_eq!(slices.u16().to_vec(), [1, 2, 3, 4, 5]);
    assert_eq!(slices.few().to_vec(), [9, 4, 9]);
}

#[test]
fn what_is_not_set_reads_as_its_default() {
    let mut region = vec![0xAA; 200];
    let message = MessageBuilder::new(&mut region);
    let parcel = message.root::<Parcel>().unwrap();
    let size = message.finish(parcel).unwrap() as usize;
    let parcel = open::<Parcel>(&region[..size]).unwrap();
    assert_eq!(parcel.read(), Parcel::default());
    assert_eq!(parcel.linked().leaf().bonus(), 100);
    assert!(parcel.chain().next().is_none());

    let message = MessageBuilder::new(&mut region);
    let mut leaf = message.root::<Leaf>().unwrap();
    leaf.set_bonus(1);
    let size = message.finish(leaf).unwrap() as usize;
    let leaf = open::<Leaf>(&region[..size]).unwrap().read();
    let bonus = Leaf {
        bonus: 1,
        ..Leaf::default()
    };
    assert_eq!(leaf, bonus);
}

#[test]
fn owned_objects_are_written_into_what_is_built() {
    let label = Linked {
        label: "label".into(),
        values: vec![1, -2],
        place: Plain::new(true, 7, 0.5),
        ..Linked::default()
    };
    let mut region = zeros(300);
    let message = MessageBuilder::new(&mut region);
    let mut slices = message.root::<Slices>().unwrap();
    let mut linked = slices.init_linked(2).unwrap();
    label.write_in(&mut linked.get(1).unwrap()).unwrap();
    assert!(linked.get(2).is_none());
    let before = message.size();
    let error = Linked {
        label: "x".repeat(17),
        ..label.clone()
    };
    assert!(error.write_in(&mut linked.get(0).unwrap()).is_err());
    assert_eq!(message.size(), before);
    let size = message.finish(slices).unwrap() as usize;
    let slices = open::<Slices>(&region[..size]).unwrap().read();
    assert_eq!(slices.linked, [Linked::default(), label]);
}

#[test]
fn a_region_that_is_full_says_so() {
    let mut region = zeros(30);
    let message = MessageBuilder::new(&mut region);
    let mut tree = message.root::<Tree>().unwrap();
    let error = tree.set_name("twelve bytes").map(|_| ()).unwrap_err();
    assert_eq!(
        error,
        BuildError::OutOfSpace {
            needed: 12,
            left: 10
        }
    );
    assert!(tree.init_children(3).is_err());
    assert!(tree.init_children(usize::MAX).is_err());
    tree.set_name("ten bytes.").unwrap();
    assert_eq!(message.space_left(), 0);
    let size = message.finish(tree).unwrap() as usize;
    assert_eq!(open::<Tree>(&region[..size]).unwrap().name(), "ten bytes.");

    let mut region = zeros(9);
    let message = MessageBuilder::new(&mut region);
    let error = message.root::<Chain>().unwrap_err();
    assert_eq!(
        error,
        BuildError::OutOfSpace {
            needed: 10,
            left: 9
        }
    );
}

#[test]
fn the_root_is_what_was_placed_first() {
    let (mut here, mut there) = (zeros(30), zeros(30));
    let message = MessageBuilder::new(&mut here);
    let other = MessageBuilder::new(&mut there);
    let first = message.root::<Chain>().unwrap();
    let second = message.root::<Chain>().unwrap();
    let foreign = other.root::<Chain>().unwrap();
    assert_eq!(message.finish(second).unwrap_err(), BuildError::ForeignRoot);
    assert_eq!(
        message.finish(foreign).unwrap_err(),
        BuildError::ForeignRoot
    );
    assert_eq!(message.finish(first).unwrap(), 20);
}

#[test]
fn values_are_roots_as_well() {
    let mut region = zeros(12);
    let message = MessageBuilder::new(&mut region);
    let mut root = message.root::<Vec3>().unwrap();
    root.set(Vec3::new(1.0, 2.0, 3.0));
    assert_eq!(message.finish(root).unwrap(), 12);
    assert_eq!(open::<Vec3>(&region).unwrap(), Vec3::new(1.0, 2.0, 3.0));
}
