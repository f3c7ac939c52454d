//! The table of watched ranges: who accesses a memory finds what lies there, whatever becomes of other memories.
//!
//! Looking up is what the signal handler does. It runs on the thread whose access has failed, between two of that thread's
//! instructions, so here it is a call on that thread. Ranges are in pages. Those in 10..20 are one memory's, which the accesses
//! are to; all others are of other memories, and change at the same moment. Where they lie is chosen so that a range put
//! together of two would reach over the accesses.

use std::ops::Range;

use loom::sync::{Mutex, Notify};

use crate::host::fault::table::{Found, Kind, Slot, Table};
use crate::meet;

const PAGE: usize = 4096;

fn add(table: &Table, kind: Kind, pages: Range<usize>) -> &'static Slot {
    table.add(kind, pages.start * PAGE..pages.end * PAGE)
}

/// What is found of an access to the second byte of a page: how far it is from the start of what is watched, and what is replaced.
fn look_up(table: &Table, page: usize) -> Option<(usize, Range<usize>)> {
    table.find(page * PAGE + 1).map(|found| {
        let Found {
            offset,
            replaceable,
            ..
        } = found;
        assert_eq!(offset % PAGE, 1);
        let pages = replaceable.start / PAGE..replaceable.end / PAGE;
        (offset / PAGE, pages)
    })
}

#[test]
fn a_mapping_is_found_while_others_come_and_go() {
    meet(
        || {
            let table = Table::new();
            let leaving = add(&table, Kind::Mapping, 30..50);
            add(&table, Kind::Mapping, 14..16);
            (table, leaving)
        },
        |(table, _)| {
            let found = look_up(table, 15);
            assert_eq!(found, Some((1, 14..16)));
        },
        |(table, leaving)| {
            table.remove(leaving);
            add(table, Kind::Mapping, 5..6);
        },
        |_| (),
    );
}

#[test]
fn a_hole_ends_where_its_neighbours_begin_while_others_come_and_go() {
    meet(
        || {
            let table = Table::new();
            let leaving = add(&table, Kind::Mapping, 30..38);
            add(&table, Kind::Mapping, 10..11);
            add(&table, Kind::Window, 10..20);
            add(&table, Kind::Mapping, 18..19);
            (table, leaving)
        },
        |(table, _)| {
            let found = look_up(table, 15);
            assert_eq!(found, Some((5, 11..18)));
        },
        |(table, leaving)| {
            table.remove(leaving);
            add(table, Kind::Mapping, 5..6);
        },
        |_| (),
    );
}

#[test]
fn a_slot_that_was_a_windows_is_a_mappings() {
    meet(
        || {
            let table = Table::new();
            let leaving = add(&table, Kind::Window, 30..50);
            add(&table, Kind::Window, 10..20);
            (table, leaving)
        },
        |(table, _)| {
            let found = look_up(table, 15);
            assert_eq!(found, Some((5, 10..20)));
        },
        |(table, leaving)| {
            table.remove(leaving);
            add(table, Kind::Mapping, 5..6);
        },
        |_| (),
    );
}

#[test]
fn another_window_grows() {
    meet(
        || {
            let table = Table::new();
            let growing = add(&table, Kind::Window, 30..31);
            add(&table, Kind::Window, 10..20);
            (table, growing)
        },
        |(table, _)| {
            let found = look_up(table, 15);
            assert_eq!(found, Some((5, 10..20)));
        },
        |(table, growing)| {
            growing.resize(8 * PAGE);
            let found = look_up(table, 35);
            assert_eq!(found, Some((5, 30..38)));
        },
        |_| (),
    );
}

#[test]
fn slots_are_added_while_the_table_is_walked() {
    meet(
        || {
            let table = Table::new();
            add(&table, Kind::Window, 10..20);
            add(&table, Kind::Mapping, 12..13);
            (table, ())
        },
        |(table, ())| {
            let found = look_up(table, 12);
            assert_eq!(found, Some((0, 12..13)));
            let found = look_up(table, 15);
            assert_eq!(found, Some((5, 13..20)));
        },
        |(table, ())| {
            // The slots that there are have been taken.
            add(table, Kind::Mapping, 30..31);
            let found = look_up(table, 30);
            assert_eq!(found, Some((0, 30..31)));
        },
        |_| (),
    );
}

#[test]
fn two_memories_get_slots_of_their_own() {
    fn come_and_go(table: &Table, start: usize) {
        let mapping = add(table, Kind::Mapping, start..start + 2);
        let found = look_up(table, start + 1);
        assert_eq!(found, Some((1, start..start + 2)));
        table.remove(mapping);
    }
    meet(
        || (Table::new(), ()),
        |(table, ())| come_and_go(table, 10),
        |(table, ())| come_and_go(table, 30),
        |_| (),
    );
}

#[test]
fn a_memory_that_is_sent_to_another_thread_is_found_there() {
    type Store = Mutex<Option<(&'static Slot, &'static Slot)>>;
    meet(
        || (Table::new(), Store::new(None), Notify::new()),
        |(table, store, sent)| {
            let window = add(table, Kind::Window, 10..20);
            let mapping = add(table, Kind::Mapping, 12..14);
            mapping.record(7);
            *store.lock().unwrap() = Some((window, mapping));
            sent.notify();
        },
        |(table, store, sent)| {
            let (window, mapping) = loop {
                // It may return for no reason.
                sent.wait();
                if let Some(slots) = *store.lock().unwrap() {
                    break slots;
                }
            };
            let found = look_up(table, 15);
            assert_eq!(found, Some((5, 14..20)));
            assert_eq!(mapping.recorded(), 7);
            mapping.forget();
            assert_eq!(mapping.recorded(), 0);
            table.remove(mapping);
            window.resize(12 * PAGE);
            let found = look_up(table, 15);
            assert_eq!(found, Some((5, 10..22)));
        },
        |_| (),
    );
}

#[test]
fn of_two_faults_one_is_the_first() {
    fn fault((table, mapping): &(Table, &'static Slot), page: usize) {
        let found = table.find(page * PAGE).unwrap();
        let record = 1 + found.offset as u64;
        found.slot.record(record);
        let first = mapping.recorded();
        assert_ne!(first, 0, "it is there as soon as the access is tried again");
        // Nobody is ever told of another one.
        found.slot.record(record);
        assert_eq!(mapping.recorded(), first);
    }
    meet(
        || {
            let table = Table::new();
            let mapping = add(&table, Kind::Mapping, 10..12);
            (table, mapping)
        },
        |state| fault(state, 10),
        |state| fault(state, 11),
        |_| (),
    );
}
