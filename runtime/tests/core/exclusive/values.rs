//! Values change where they lie, and nothing else does.
use karmem::{Error, Exclusive, VerifyOptions};

use super::change;
use crate::sample::{Word, access, data_of, get_u32, monsters};
use crate::schema::*;

#[test]
fn what_is_changed_is_read_back_at_once_and_frozen() {
    let mut words = monsters();
    let mut root = change::<Monsters>(&mut words).unwrap();
    let mut slice = root.monsters_mut();
    assert_eq!((slice.len(), slice.is_empty()), (3, false));
    let mut monster = slice.get_mut(1).unwrap();
    let mut data = monster.data_mut().unwrap();
    data.set_mana(-1).unwrap();
    data.set_team(Team(99)).unwrap();
    data.set_is_alive(false).unwrap();
    data.set_pos(Vec3::new(7.0, 8.0, 9.0)).unwrap();
    data.pos_mut().unwrap().x += 0.5;
    data.path_mut().fill(Vec3::new(0.5, 0.5, 0.5));
    data.hitbox_mut().unwrap()[4] = -1.0;
    data.label_mut().unwrap().numbers_mut()[2] = 9;
    data.label_mut().unwrap().set_weight(4.0).unwrap();
    data.weapon_mut().unwrap().set_value(1).unwrap();
    assert_eq!(
        (data.mana(), data.team(), data.is_alive()),
        (-1, Team(99), false)
    );
    assert_eq!((data.name(), data.label().text()), ("Orc é", "label"));

    let root = access::<Monsters>(&words).unwrap();
    let data = root.monsters().get(1).unwrap().data();
    assert_eq!(data.pos(), &Vec3::new(7.5, 8.0, 9.0));
    assert_eq!(
        (data.mana(), data.team(), data.is_alive()),
        (-1, Team(99), false)
    );
    assert_eq!(data.path(), [Vec3::new(0.5, 0.5, 0.5); 2]);
    assert_eq!(data.hitbox(), &[0.5, 1.0, 1.5, 2.0, -1.0]);
    assert_eq!(data.label().numbers(), [1, 2, 9]);
    assert_eq!(data.label().weight(), 4.0);
    assert_eq!((data.weapon().value(), data.weapon().name()), (1, "axe"));
    let others = [0, 2].map(|index| root.monsters().get(index).unwrap().data());
    for (data, z) in others.into_iter().zip([0.0, 2.0]) {
        assert_eq!(data.pos(), &Vec3::new(1.0, 2.0, z));
        assert_eq!((data.team(), data.weapon().value()), (Team::Orcs, 77));
    }
}

#[test]
fn all_elements_can_be_in_hand_at_once() {
    let mut words = monsters();
    let mut root = change::<Monsters>(&mut words).unwrap();
    let mut slice = root.monsters_mut();
    let mut all: Vec<MonsterMut<'_>> = slice.iter_mut().collect();
    assert_eq!(all.len(), 3);
    let (first, rest) = all.split_first_mut().unwrap();
    let path = first.data_mut().unwrap();
    for monster in rest {
        let mut data = monster.data_mut().unwrap();
        data.set_mana(path.mana() + 1).unwrap();
        data.path_mut().copy_from_slice(path.path());
    }
    let manas: Vec<i16> = slice.iter().map(|monster| monster.data().mana()).collect();
    assert_eq!(manas, [100, 101, 101]);
    assert_eq!(slice.get(2).unwrap().data().mana(), 101);
    assert!(slice.get(3).is_none() && slice.get_mut(3).is_none());
    let mut left = slice.into_iter();
    assert_eq!(left.len(), 3);
    assert_eq!(left.nth(1).unwrap().data_mut().unwrap().mana(), 101);
    assert_eq!(left.len(), 1);
    assert!(left.nth(usize::MAX).is_none() && left.next().is_none());
}

#[test]
fn elements_are_changed_in_several_threads() {
    let mut words = monsters();
    let mut root = change::<Monsters>(&mut words).unwrap();
    std::thread::scope(|scope| {
        for (index, mut monster) in root.monsters_mut().into_iter().enumerate() {
            scope.spawn(move || {
                let mut data = monster.data_mut().unwrap();
                data.path_mut()[1].y = index as f32;
                data.set_mana(index as i16)
            });
        }
    });
    let manas = root
        .monsters()
        .iter()
        .map(|monster| monster.data().mana())
        .collect::<Vec<i16>>();
    assert_eq!(manas, [0, 1, 2]);
}

#[test]
fn a_reader_of_what_is_being_changed_sees_it() {
    let mut words = monsters();
    let mut root = change::<Monsters>(&mut words).unwrap();
    for mut monster in &mut root.monsters_mut() {
        monster.data_mut().unwrap().set_mana(5).unwrap();
    }
    let reader = MonstersRef::from(&root);
    assert_eq!(
        reader
            .monsters()
            .iter()
            .map(|monster| monster.data().mana())
            .max(),
        Some(5)
    );
    assert_eq!(format!("{root:?}"), format!("{reader:?}"));
    assert!(format!("{:?}", root.monsters_mut()).starts_with("[Monster { data: MonsterData {"));
}

#[test]
fn what_is_not_there_is_none_or_empty() {
    let mut words = monsters();
    let mut root = change::<Monsters>(&mut words).unwrap();
    let mut pair = root.pair_mut();
    assert!(pair.get_mut(0).unwrap().data_mut().is_none());
    let mut second = pair.get_mut(1).unwrap();
    let mut data = second.data_mut().unwrap();
    assert!(data.path_mut().is_empty() && data.weapon_mut().is_none());
    assert_eq!(data.weapon().value(), 0, "it reads as a table of defaults");
}

#[test]
fn everything_but_the_values_stays_byte_for_byte() {
    let mut words = monsters();
    let data = data_of(&words, 2);
    let before = words.clone();
    let mut root = change::<Monsters>(&mut words).unwrap();
    root.monsters_mut()
        .get_mut(2)
        .unwrap()
        .data_mut()
        .unwrap()
        .set_mana(-2)
        .unwrap();
    let changed: Vec<usize> = (0..words.len())
        .filter(|&word| words[word] != before[word])
        .collect();
    assert_eq!(changed, [(data as usize + 24) / 8]);
    assert_eq!(get_u32(&words, data + 24) as i16, -2);
}

#[test]
fn messages_without_an_envelope_are_changed_too() {
    let mut words = [Word(24), Word(0), Word(0)];
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    let mut exclusive = Exclusive::new(bytes);
    assert_eq!(exclusive.bytes()[0], 24);
    let mut tree = exclusive
        .reborrow()
        .access_bare_with::<Tree>(&VerifyOptions::DEFAULT, &mut [0])
        .unwrap();
    tree.set_value(7).unwrap();
    let frozen = exclusive.freeze();
    let tree = frozen.access_bare::<Tree>(&VerifyOptions::DEFAULT).unwrap();
    assert_eq!(tree.value(), 7);
}

#[cfg(feature = "alloc")]
#[test]
fn with_an_allocator_no_scratch_space_needs_to_be_given() {
    let mut words = monsters();
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    let mut root = Exclusive::new(bytes)
        .access::<Monsters>(&VerifyOptions::DEFAULT)
        .unwrap();
    root.monsters_mut()
        .get_mut(0)
        .unwrap()
        .data_mut()
        .unwrap()
        .set_mana(1)
        .unwrap();
    assert_eq!(
        access::<Monsters>(&words)
            .unwrap()
            .monsters()
            .get(0)
            .unwrap()
            .data()
            .mana(),
        1
    );
}

#[test]
fn what_cannot_be_read_cannot_be_changed() {
    let mut words = monsters();
    let bytes: &mut [u8] = bytemuck::cast_slice_mut(&mut words);
    let mut exclusive = Exclusive::new(bytes);
    let options = VerifyOptions::DEFAULT;
    let wrong = exclusive
        .reborrow()
        .access_with::<Tree>(&options, &mut [0; 99]);
    assert!(matches!(wrong, Err(Error::WrongType { .. })), "{wrong:?}");
    let needed = karmem::verify::scratch_len(exclusive.bytes().len());
    let mut scratch = vec![0; needed - 1];
    let short = exclusive
        .reborrow()
        .access_with::<Monsters>(&options, &mut scratch)
        .unwrap_err();
    assert_eq!(
        short,
        Error::ScratchTooShort {
            len: needed - 1,
            needed
        }
    );
    let message = format!(
        "scratch space of {} words where the message needs {needed}",
        needed - 1
    );
    assert_eq!(short.to_string(), message);
}
