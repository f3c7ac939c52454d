//! One segment that a guest has to itself, until it hands it on.

use karmem::VerifyOptions;
use karmem::host::{Access, Error};
use karmem_tests::embeddings::Query;

use crate::sheet::{LANE, THREADS, Words};
use crate::world::Worker;

const OPTIONS: &VerifyOptions = &VerifyOptions::DEFAULT;

/// Takes the segment if nobody has it, changes all of it, and hands it on. Otherwise nothing of it can be had.
pub(crate) fn handed(worker: &mut Worker<'_>) {
    let (world, guest) = (worker.world, &mut worker.guest);
    let mut handed = world.handed.lock().unwrap();
    if handed.is_taken {
        let segment = &mut handed.sheet.segment;
        let (window, store) = (&guest.window, &mut guest.store);
        let refusals = [
            window.attach(store, segment, Access::ReadOnly).unwrap_err(),
            window
                .attach(store, segment, Access::ReadWrite)
                .unwrap_err(),
            window
                .attach(store, segment, Access::CopyOnWrite)
                .unwrap_err(),
            window
                .attach_exclusive(store, segment, Access::Exclusive)
                .unwrap_err(),
            segment.live().unwrap_err(),
            segment.freeze_detached().unwrap_err(),
            segment.exclusive().unwrap_err(),
            segment.seal().unwrap_err(),
        ];
        for refusal in refusals {
            assert!(matches!(refusal, Error::InUseExclusively), "{refusal}");
        }
        return;
    }
    let segment = &mut handed.sheet.segment;
    let at = guest
        .window
        .attach_exclusive(&mut guest.store, segment, Access::Exclusive)
        .unwrap();
    handed.is_taken = true;
    let (words, turn) = (handed.sheet.words, handed.turns);
    drop(handed);

    let frozen = at.freeze(&guest.store).unwrap();
    expect(
        words,
        frozen.access::<Query>(OPTIONS).unwrap().exclude(),
        turn,
    );
    // The host writes all of it, then the guest every other lane once more.
    let exclusive = at.exclusive(&mut guest.store).unwrap();
    let mut query = exclusive.access::<Query>(OPTIONS).unwrap();
    for (lane, slots) in query.exclude_mut().chunks_mut(LANE).enumerate() {
        let count = turn + (lane as u32 + 1) % 2;
        words.fill(slots, lane, count);
    }
    for lane in (1..THREADS).step_by(2) {
        guest.write(&at, words, lane, turn + 1).unwrap();
    }
    let frozen = at.freeze(&guest.store).unwrap();
    expect(
        words,
        frozen.access::<Query>(OPTIONS).unwrap().exclude(),
        turn + 1,
    );

    let mut handed = world.handed.lock().unwrap();
    at.detach(&mut guest.store).unwrap();
    let segment = &mut handed.sheet.segment;
    let frozen = segment.freeze_detached().unwrap();
    expect(
        words,
        frozen.access::<Query>(OPTIONS).unwrap().exclude(),
        turn + 1,
    );
    handed.turns += 1;
    handed.is_taken = false;
}

/// All words are those of one turn.
fn expect(words: Words, found: &[u64], turn: u32) {
    for (lane, found) in found.chunks(LANE).enumerate() {
        let is_whole = found.iter().copied().eq(words.lane(lane, turn));
        assert!(is_whole, "lane {lane} in turn {turn}");
    }
}
