//! What is built with derived builders is read with generated readers, frozen, live and in place, and the other way round: the
//! methods have the same names.

use karmem_tests::{evolution_new, game as generated_game};

use super::{game, kinds};
use crate::message::{access, build, change, live};

/// Builds a world, changes it and reads it, with the types of one module or the other.
macro_rules! world {
    ($module:ident, $color:ident, |$build:ident| $set:expr, |$change:ident| $lend:expr) => {{
        let mut words = build(|message| {
            let mut world = message.root::<$module::World>().unwrap();
            world
                .set_number(7)
                .set_color($module::$color::Red)
                .set_value(-3)
                .set_flag(false)
                .set_chosen($module::$color::Black)
                .set_maybe(9)
                .set_array([1.0, 2.0, 3.0])
                .set_matrix([[1, 2], [3, 4]]);
            world.set_text("text").unwrap();
            world.set_maybe_text("").unwrap();
            world.set_bytes(&[1, 2, 3]).unwrap();
            world.set_colors(&[$module::$color::Green]).unwrap();
            world.init_detail().unwrap().set_level(4);
            world.init_maybe_detail().unwrap().set_price(6);
            world.init_maybe_label().set_text("label").unwrap();
            world.init_label().set_text("another").unwrap();
            for (mut label, text) in world.init_labels().iter().zip(["one", "two"]) {
                label.set_text(text).unwrap();
            }
            let mut items = world.init_items(2).unwrap();
            items.get(1).unwrap().init().unwrap().set_level(5);
            let mut names = world.init_names(2).unwrap();
            names.get(0).unwrap().set("name").unwrap();
            world.init_points(2).unwrap();
            world.init_maybe_points(0).unwrap();
            world.init_shape().point().unwrap();
            world.init_shapes(1).unwrap();
            world
                .set_room(&[1, 2])
                .unwrap()
                .set_room_text("room")
                .unwrap();
            let $build = &mut world;
            $set;
            message.finish(world).unwrap()
        });

        let mut changed = change::<$module::World>(&mut words);
        changed.set_number(8).unwrap();
        changed.set_maybe(10).unwrap();
        changed.detail_mut().unwrap().set_level(11).unwrap();
        changed.maybe_detail_mut().unwrap().set_level(12).unwrap();
        changed.label_mut().unwrap();
        changed.points_mut()[1].x = 13.0;
        changed.place_mut().unwrap().y = 14.0;
        let $change = &mut changed;
        $lend;

        let world = live::<$module::World>(&mut words);
        world.value().store(15).unwrap();
        world
            .set_maybe_point($module::Point { x: 16.0, y: 17.0 })
            .unwrap();
        world.detail().unwrap().price().store(18).unwrap();
        assert_eq!(world.colors().unwrap().len(), 1);
        world.clear_maybe();
        world.set_maybe(19).unwrap();
        words
    }};
}

#[test]
fn builders_and_what_changes_messages_have_the_same_methods() {
    let derived = world!(
        kinds,
        ColorOpen,
        |world| world.set_place(kinds::Point { x: 1.0, y: 2.0 }),
        |world| world.set_place(kinds::Point { x: 3.0, y: 4.0 }).unwrap()
    );
    let generated = world!(
        evolution_new,
        Color,
        |world| world.set_place(evolution_new::Point { x: 1.0, y: 2.0 }),
        |world| world
            .set_place(evolution_new::Point { x: 3.0, y: 4.0 })
            .unwrap()
    );
    let envelope = karmem::layout::ENVELOPE_SIZE as usize / 8;
    assert_eq!(derived[envelope..], generated[envelope..]);
    let [by_generated, by_derived] = [
        format!("{:?}", access::<evolution_new::World>(&derived).unwrap()),
        format!("{:?}", access::<kinds::World>(&generated).unwrap()),
    ];
    assert_eq!(by_generated, by_derived.replace("ColorOpen", "Color"));
}

#[test]
fn getters_have_the_same_names_and_types() {
    fn check(monster: generated_game::MonsterDataRef<'_>, derived: game::MonsterDataRef<'_>) {
        assert_eq!(monster.name(), derived.name());
        assert_eq!(monster.inventory(), derived.inventory());
        assert_eq!(monster.hitbox(), derived.hitbox());
        let path: &[game::Vec3] = derived.path();
        assert_eq!(monster.path().len(), path.len());
        let position: &game::Vec3 = derived.pos();
        assert_eq!(monster.pos().x, position.x);
        let team: game::TeamOpen = derived.team();
        assert_eq!(monster.team().0, team.0);
        assert_eq!(game::Team::try_from(team), Ok(game::Team::Orcs));
        let weapon: game::WeaponDataRef<'_> = derived.weapons().get(1).unwrap().data();
        assert_eq!(
            monster.weapons().get(1).unwrap().data().damage(),
            weapon.damage()
        );
    }
    let words = build(|message| {
        let mut root = message.root::<game::Monsters>().unwrap();
        let mut monsters = root.init_monsters(1).unwrap();
        let mut monster = monsters.get(0).unwrap().init_data().unwrap();
        monster
            .set_pos(game::Vec3 {
                x: 1.0,
                y: 2.0,
                z: 3.0,
            })
            .set_team(game::Team::Orcs.into());
        monster.set_name("Orc").unwrap();
        monster.set_path(&[game::Vec3::default(); 3]).unwrap();
        let mut weapons = monster.init_weapons();
        weapons.get(1).unwrap().init_data().unwrap().set_damage(5);
        message.finish(root).unwrap()
    });

    let generated = access::<generated_game::Monsters>(&words).unwrap();
    let derived = access::<game::Monsters>(&words).unwrap();
    let (generated, derived) = (
        generated.monsters().get(0).unwrap(),
        derived.monsters().get(0).unwrap(),
    );
    check(generated.data(), derived.data());
}
