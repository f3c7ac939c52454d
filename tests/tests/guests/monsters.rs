//! A host and guests in several languages build, read and change the same monsters.

use karmem::host::{Access, Segment};
use karmem::{MessageBuilder, Structure, VerifyOptions, Word};
use karmem_tests::game::{MonsterData, Monsters, Team, Vec3};

use crate::guest::{Guest, Language};

const SEGMENT_SIZE: u64 = 256 * 1024;

fn build(message: &MessageBuilder<'_>, count: usize) -> u32 {
    let mut root = message.root::<Monsters>().expect("room");
    for (index, mut monster) in root.init_monsters(count).expect("room").iter().enumerate() {
        monster.init_data().expect("room").set_mana(index as i16);
    }
    message.finish(root).expect("a message")
}

#[test]
fn what_a_guest_builds_the_host_reads_in_place() {
    let mut messages = Vec::new();
    for language in Language::all() {
        let mut guest = Guest::of(language);
        let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
        let attached = guest
            .window
            .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
            .expect("attached");
        let size = guest.call("build", &attached, |address, size| (address, size, 100));
        assert!(size > 0, "the guest in {language:?} could not build");

        let frozen = attached.freeze(&guest.store).expect("nobody else has it");
        let root = frozen
            .access::<Monsters>(&VerifyOptions::DEFAULT)
            .expect("a message");
        assert_eq!(root.monsters().len(), 100);
        for (index, monster) in root.monsters().iter().enumerate() {
            let data = monster.data();
            assert_eq!(
                (data.mana(), data.team(), data.is_alive()),
                (index as i16, Team::Zombies, true)
            );
            assert_eq!(data.name(), "built by a guest");
            assert_eq!(data.path(), [Vec3::new(index as f32, 0.0, 0.0); 3]);
        }
        messages.push(frozen.bytes()[..size as usize].to_vec());
    }
    assert!(
        messages.iter().all(|message| *message == messages[0]),
        "languages build different bytes"
    );
}

#[test]
fn what_a_guest_builds_a_guest_in_another_language_reads() {
    for builder in Language::all() {
        let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
        let mut guest = Guest::of(builder);
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadWrite)
            .expect("attached");
        let size = guest.call("build", &attached, |address, size| (address, size, 100));
        assert!(size > 0, "the guest in {builder:?} could not build");
        attached.detach(&mut guest.store).expect("detached");

        segment.seal().expect("sealed");
        for reader in Language::all() {
            assert_eq!(
                sum_frozen(&mut Guest::of(reader), &segment),
                4950,
                "{builder:?}, {reader:?}"
            );
        }
    }
}

#[test]
fn where_there_is_no_room_a_guest_builds_nothing() {
    for language in Language::all() {
        let mut guest = Guest::of(language);
        let segment = Segment::anonymous(4096).expect("a segment");
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadWrite)
            .expect("attached");
        let built = guest.call("build", &attached, |address, size| (address, size, 100));
        assert_eq!(built, -1, "{language:?}");
        let sum = guest.call("add_live", &attached, |address, size| (address, size, 0));
        assert_eq!(
            sum, -1,
            "{language:?} finds a message that was not finished"
        );
    }
}

#[test]
fn what_the_host_seals_guests_read_frozen() {
    let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
    build(&segment.builder().expect("a builder"), 100);
    segment.seal().expect("sealed");
    for language in Language::all().chain(Language::all()) {
        assert_eq!(
            sum_frozen(&mut Guest::of(language), &segment),
            4950,
            "{language:?}"
        );
    }
}

/// The sum of all mana, as the guest sees it.
fn sum_frozen(guest: &mut Guest, segment: &Segment) -> i64 {
    let attached = guest
        .window
        .attach(&mut guest.store, segment, Access::ReadOnly)
        .expect("attached");
    let sum = guest.call("sum_frozen", &attached, |address, size| (address, size));
    attached.detach(&mut guest.store).expect("detached");
    sum
}

#[test]
fn damaged_messages_are_refused_by_all_guests_alike() {
    let mut region = vec![Word::ZERO; 256];
    let builder = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region));
    let size = build(&builder.expect("aligned"), 2);
    let message = &bytemuck::cast_slice::<_, u8>(&region)[..size as usize];
    let mut guests: Vec<Guest> = Language::all().map(Guest::of).collect();
    let mut verdicts = [0, 0];
    for damaged in 0..message.len() {
        let mut bytes = message.to_vec();
        bytes[damaged] ^= 0x15;
        let mut segment = Segment::copy_of(&bytes).expect("a segment");
        segment.seal().expect("sealed");
        let sums: Vec<i64> = guests
            .iter_mut()
            .map(|guest| sum_frozen(guest, &segment))
            .collect();
        assert!(
            sums.iter().all(|&sum| sum == sums[0]),
            "byte {damaged}: {sums:?}"
        );
        verdicts[usize::from(sums[0] == -1)] += 1;
    }
    assert!(verdicts.iter().all(|&count| count > 0), "{verdicts:?}");
}

#[test]
fn what_one_guest_changes_the_host_and_another_guest_see() {
    let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
    build(&segment.builder().expect("a builder"), 100);
    let mut guests: Vec<Guest> = Language::all()
        .chain(Language::all())
        .map(Guest::of)
        .collect();
    for round in 0..8 {
        let index = round % guests.len();
        let guest = &mut guests[index];
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadWrite)
            .expect("attached");
        assert_eq!(
            guest.call("add_live", &attached, |address, size| (address, size, 1)),
            4950 + 100 * (round as i64 + 1)
        );
        attached.detach(&mut guest.store).expect("detached");

        let live = segment
            .live()
            .expect("live")
            .access::<Monsters>()
            .expect("a message");
        let monsters = live.monsters().expect("in place");
        let mana = monsters
            .get(7)
            .expect("the eighth")
            .data()
            .expect("in place")
            .mana();
        assert_eq!(mana.load(), 8 + round as i16);
    }
}

#[test]
fn host_and_guest_agree_about_bytes() {
    let mut guest = Guest::new();
    let size = guest
        .instance
        .get_typed_func::<(), u32>(&mut guest.store, "size_of_monster")
        .expect("a function")
        .call(&mut guest.store, ())
        .expect("no trap");
    assert_eq!(size, MonsterData::LAYOUT.shape.size);
}
