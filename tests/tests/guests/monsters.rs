//! Host and guests build, read and change the same monsters.

use karmem::host::{Access, Segment};
use karmem::{MessageBuilder, Structure, VerifyOptions};
use karmem_tests::game::{MonsterData, Monsters, Team, Vec3};

use crate::guest::Guest;

const SEGMENT_SIZE: u64 = 256 * 1024;

fn build(message: &MessageBuilder<'_>, count: usize) {
    let mut root = message.root::<Monsters>().expect("room");
    for (index, mut monster) in root.init_monsters(count).expect("room").iter().enumerate() {
        monster.init_data().expect("room").set_mana(index as i16);
    }
    message.finish(root).expect("a message");
}

#[test]
fn what_a_guest_builds_the_host_reads_in_place() {
    let mut guest = Guest::new();
    let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
    let attached = guest
        .window
        .attach_exclusive(&mut guest.store, &mut segment, Access::Exclusive)
        .expect("attached");
    let size = guest.call("build", &attached, |address, size| (address, size, 100));
    assert!(size > 0, "the guest could not build");

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
}

#[test]
fn what_the_host_seals_guests_read_frozen() {
    let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
    build(&segment.builder().expect("a builder"), 100);
    segment.seal().expect("sealed");
    for _ in 0..2 {
        let mut guest = Guest::new();
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadOnly)
            .expect("attached");
        assert_eq!(
            guest.call("sum_frozen", &attached, |address, size| (address, size)),
            4950
        );
    }
}

#[test]
fn what_one_guest_changes_the_host_and_another_guest_see() {
    let mut segment = Segment::anonymous(SEGMENT_SIZE).expect("a segment");
    build(&segment.builder().expect("a builder"), 100);
    let mut guests = [Guest::new(), Guest::new()];
    for (round, sum) in [5050, 5150, 5250, 5350].into_iter().enumerate() {
        let guest = &mut guests[round % 2];
        let attached = guest
            .window
            .attach(&mut guest.store, &segment, Access::ReadWrite)
            .expect("attached");
        assert_eq!(
            guest.call("add_live", &attached, |address, size| (address, size, 1)),
            sum
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
