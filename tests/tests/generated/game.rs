//! `schemas/game.km`: monsters with everything in them.
use karmem_tests::game::{
    Color, Monster, MonsterData, Monsters, MonstersLive, Team, Vec3, WeaponData,
};

use crate::message::{access, build, hex, live};

fn monsters() -> Vec<u64> {
    build(|message| {
        let mut root = message.root::<Monsters>().unwrap();
        let mut monsters = root.init_monsters(10).unwrap();
        for (index, mut monster) in monsters.iter().enumerate() {
            let index = index as i16;
            let mut data = monster.init_data().unwrap();
            data.set_pos(Vec3::new(f32::from(index), 1.0, 2.0))
                .set_mana(100 + index)
                .set_health(-index)
                .set_team(Team::Zombies)
                .set_color(Color::Blue)
                .set_hitbox([1.0, 2.0, 3.0, 4.0, 5.0])
                .set_is_alive(index % 2 == 0);
            data.set_name(&format!("Zombie {index} ☠")).unwrap();
            data.set_inventory(&[1, 2, 3]).unwrap();
            data.set_status(&[i32::MIN, i32::MAX]).unwrap();
            let path = (0..100).map(|step| Vec3::new(step as f32, 0.0, 0.0));
            data.init_path(100).unwrap().extend(path);
            let mut weapons = data.init_weapons();
            assert_eq!(weapons.len(), 4);
            for (arm, mut weapon) in weapons.iter().take(2).enumerate() {
                let mut weapon = weapon.init_data().unwrap();
                weapon.set_damage(arm as i32).set_ammo(6).set_clip_size(3);
                weapon.set_reload_time(0.5).set_range(-1);
            }
        }
        message.finish(root).unwrap()
    })
}

#[test]
fn what_is_built_is_read() {
    let words = monsters();
    let root = access::<Monsters>(&words).unwrap();
    assert_eq!(root.monsters().len(), 10);
    for (index, monster) in root.monsters().iter().enumerate() {
        let index = index as i16;
        let data = monster.data();
        assert_eq!(data.pos(), &Vec3::new(f32::from(index), 1.0, 2.0));
        assert_eq!((data.mana(), data.health()), (100 + index, -index));
        assert_eq!((data.team(), data.color()), (Team::Zombies, Color::Blue));
        assert_eq!(data.hitbox(), &[1.0, 2.0, 3.0, 4.0, 5.0]);
        assert_eq!(data.is_alive(), index % 2 == 0);
        assert_eq!(data.name(), format!("Zombie {index} ☠"));
        assert_eq!(data.inventory(), [1, 2, 3]);
        assert_eq!(data.status(), [i32::MIN, i32::MAX]);
        assert_eq!(data.path().len(), 100);
        assert_eq!(data.path()[99], Vec3::new(99.0, 0.0, 0.0));
        assert_eq!(data.weapons().len(), 4);
        let second = data.weapons().get(1).unwrap().data();
        assert_eq!((second.damage(), second.range()), (1, -1));
        assert_eq!(
            (second.ammo(), second.clip_size(), second.reload_time()),
            (6, 3, 0.5)
        );
        assert_eq!(data.weapons().get(3).unwrap().data().damage(), 0);
    }
    let sum: f32 = root
        .monsters()
        .iter()
        .flat_map(|monster| monster.data().path())
        .map(|point| point.x)
        .sum();
    assert_eq!(sum, 49500.0);
}

#[test]
fn what_is_stored_live_is_read() {
    let mut words = monsters();
    let root: MonstersLive<'_> = live::<Monsters>(&mut words);
    for monster in root.monsters().unwrap().iter() {
        let data = monster.data().unwrap();
        assert!(data.mana().store(-7).is_ok() && data.team().store(Team::Orcs).is_ok());
        let weapon = data.weapons().get(0).unwrap().data().unwrap();
        assert!(weapon.damage().store(55).is_ok());
        let path = data.path().unwrap();
        assert!(
            path.get(50)
                .unwrap()
                .store(Vec3::new(0.0, 9.0, 0.0))
                .is_ok()
        );
    }
    let root = access::<Monsters>(&words).unwrap();
    for monster in root.monsters() {
        let data = monster.data();
        assert_eq!((data.mana(), data.team()), (-7, Team::Orcs));
        assert_eq!(data.weapons().get(0).unwrap().data().damage(), 55);
        assert_eq!(data.path()[50].y, 9.0);
        assert_eq!(data.path()[51].y, 0.0);
    }
}

#[test]
fn one_weapon_is_these_bytes() {
    let words = build(|message| {
        let mut weapon = message.root::<WeaponData>().unwrap();
        weapon.set_damage(-2).set_ammo(0x0102).set_clip_size(7);
        weapon.set_reload_time(0.5).set_range(300);
        message.finish(weapon).unwrap()
    });
    let envelope = "4b 41 52 4d 01 00 00 00";
    assert!(hex(&words).starts_with(envelope));
    let root = "\
        18 00 00 00 00 00 00 00\n\
        fe ff ff ff 02 01 07 00\n\
        00 00 00 3f 2c 01 00 00";
    assert_eq!(hex(&words[4..]), root);
}

#[test]
fn limits_of_the_schema_hold() {
    build(|message| {
        let mut data = message.root::<MonsterData>().unwrap();
        assert!(data.set_name(&"x".repeat(512)).is_ok());
        assert!(data.set_name(&"x".repeat(513)).is_err());
        assert!(data.set_inventory(&[0; 129]).is_err());
        assert!(data.set_status(&[0; 11]).is_err());
        assert!(data.init_path(2001).is_err());
        message.finish(data).unwrap()
    });
}

#[test]
fn a_message_is_opened_as_what_it_is() {
    let words = monsters();
    let error = access::<Monster>(&words).unwrap_err().to_string();
    assert!(
        error.contains("`Monster`") && error.contains("`Monsters`"),
        "{error}"
    );
}
