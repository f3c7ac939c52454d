//! Uses of a segment: whoever maps it, seals it or hands it on, at the same moment as others, has what was promised.

use std::fs::File;
use std::sync::Arc;

use crate::host::error::{Error, Result};
use crate::host::storage::{Storage, Use, UseKind};
use crate::meet;
use crate::system::{self, Mapping};

fn storage() -> Arc<Storage> {
    let file = File::open("/dev/null").expect("it is there on all systems");
    Storage::new(file, 4096, true, true)
}

/// Begins a use and maps the segment for it; what the use says while it lasts stays so.
fn attach(storage: &Arc<Storage>, kind: UseKind, mapping: Mapping) -> Result<()> {
    let usage = storage.begin(kind)?;
    let sealed = storage.is_sealed();
    system::map(mapping);
    assert_eq!(
        usage.storage().is_sealed(),
        sealed,
        "sealed while it is used"
    );
    Ok(())
}

/// Seals the segment, unless it is in use.
fn seal(storage: &Arc<Storage>) {
    match storage.seal() {
        Ok(()) => assert!(storage.is_sealed()),
        Err(Error::InUse { .. } | Error::InUseExclusively) => {}
        // Only the system knows: the segment was mapped by nobody who counts as a use.
        Err(error) => panic!("{error:?}"),
    }
}

/// All are done: nobody uses it.
fn expect_unused(storage: &Arc<Storage>) {
    storage.check_unused().expect("nobody is left");
    storage.check_shared().expect("nobody is left");
}

const KINDS: [(UseKind, Mapping); 3] = [
    (UseKind::Read, Mapping::Read),
    (UseKind::Write, Mapping::Write),
    (UseKind::Exclusive, Mapping::Exclusive),
];

#[test]
fn two_attach_as_if_one_came_after_the_other() {
    for (kind, mapping) in KINDS {
        for (other_kind, other_mapping) in KINDS {
            meet(
                storage,
                move |storage| drop(attach(storage, kind, mapping)),
                move |storage| drop(attach(storage, other_kind, other_mapping)),
                expect_unused,
            );
        }
    }
}

#[test]
fn what_is_used_is_not_sealed_and_what_is_sealed_is_not_written() {
    for (kind, mapping) in KINDS {
        meet(
            storage,
            move |storage| drop(attach(storage, kind, mapping)),
            seal,
            expect_unused,
        );
    }
}

#[test]
fn what_is_exclusive_is_not_handed_over() {
    meet(
        storage,
        |storage| drop(attach(storage, UseKind::Exclusive, Mapping::Exclusive)),
        |storage| {
            if storage.share().is_ok() {
                system::hand_over();
            }
        },
        expect_unused,
    );
}

/// A guest that reads may write from now on, and then reads again.
fn protect(storage: &Arc<Storage>) -> Result<()> {
    let mut usage: Use = storage.begin(UseKind::Read)?;
    system::map(Mapping::Read);
    usage.claim_write()?;
    system::map(Mapping::Write);
    usage.give_up(UseKind::Read);
    assert_eq!(usage.kind(), UseKind::Read);
    system::map(Mapping::Read);
    Ok(())
}

#[test]
fn a_reader_becomes_a_writer_and_a_reader_again() {
    for (kind, mapping) in KINDS {
        meet(
            storage,
            |storage| drop(protect(storage)),
            move |storage| drop(attach(storage, kind, mapping)),
            expect_unused,
        );
    }
    meet(
        storage,
        |storage| drop(protect(storage)),
        seal,
        expect_unused,
    );
}

#[test]
fn a_segment_takes_the_place_of_itself() {
    meet(
        storage,
        |storage| {
            let Ok(old) = storage.begin(UseKind::Write) else {
                return;
            };
            let new = storage
                .begin(UseKind::Read)
                .expect("a writer does not keep readers out");
            drop(old);
            system::map(Mapping::Read);
            drop(new);
        },
        |storage| drop(attach(storage, UseKind::Exclusive, Mapping::Exclusive)),
        expect_unused,
    );
}
