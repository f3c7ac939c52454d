//! The directory: what the host is told, and what the guest finds at its window's base.

use karmem::directory::{Access as Told, Directory, DirectoryRef, EntryRef};
use karmem::host::{Access, AttachOptions, Attached, Error, Segment, Window};
use karmem::{Frozen, Structure, VerifyOptions};

use crate::guest::{Guest, SLOT, engine, segment};

/// Attaches `segment` under a name.
fn attach(guest: &mut Guest, segment: &Segment, access: Access, name: &str) -> Attached {
    let options = AttachOptions::new(access).named(name);
    guest
        .window
        .attach(&mut guest.store, segment, options)
        .unwrap()
}

/// The directory, as the guest sees it in its own memory.
fn told(guest: &mut Guest) -> DirectoryRef<'_> {
    let memory = guest
        .instance
        .get_memory(&mut guest.store, "memory")
        .unwrap();
    let base = guest.window.base() as usize;
    let bytes = &memory.data(&guest.store)[base..base + SLOT as usize];
    Frozen::new(bytes)
        .access::<Directory>(&VerifyOptions::DEFAULT)
        .unwrap()
}

/// Those of its entries that are taken, in the order of addresses.
fn listed(directory: DirectoryRef<'_>) -> Vec<EntryRef<'_>> {
    let (taken, free) = directory
        .entries()
        .iter()
        .enumerate()
        .partition::<Vec<_>, _>(|(_, entry)| entry.generation() != 0);
    let end = directory.end() as usize;
    assert!(taken.iter().all(|(index, _)| *index < end));
    assert!(
        free.iter()
            .all(|(_, entry)| entry.access() == Told::Nothing)
    );
    let mut taken: Vec<_> = taken.into_iter().map(|(_, entry)| entry).collect();
    taken.sort_by_key(|entry| entry.address());
    taken
}

#[test]
fn a_new_window_lists_nothing() {
    let mut guest = Guest::new(&engine(), 4);
    assert!(guest.window.directory(&guest.store).unwrap().is_empty());
    let directory = told(&mut guest);
    let counts = (
        directory.generation(),
        directory.attached(),
        directory.end(),
    );
    assert_eq!(counts, (0, 0, 0));
    assert!(listed(directory).is_empty());
}

#[test]
fn host_and_guest_are_told_the_same() {
    let mut guest = Guest::new(&engine(), 12);
    let (mut one, two, mut three) = (segment(1), segment(2), segment(1));
    one.seal().unwrap();
    let late = AttachOptions::new(Access::ReadWrite)
        .at(5 * SLOT)
        .named("late");
    guest.window.attach(&mut guest.store, &two, late).unwrap();
    let early = attach(&mut guest, &one, Access::ReadOnly, "ein früher");
    let own = AttachOptions::new(Access::Exclusive)
        .at(8 * SLOT)
        .named("own");
    (guest.window)
        .attach_exclusive(&mut guest.store, &mut three, own)
        .unwrap();

    let base = guest.window.base();
    let lines: Vec<_> = guest
        .window
        .directory(&guest.store)
        .unwrap()
        .into_iter()
        .map(|entry| {
            let offset = entry.address - base;
            (
                entry.name,
                offset,
                entry.size,
                entry.generation,
                entry.access,
            )
        })
        .collect();
    let line = |name: &str, slot, slots, generation, access| {
        (
            name.to_owned(),
            slot * SLOT,
            slots * SLOT,
            generation,
            access,
        )
    };
    let expected = [
        line("ein früher", 1, 1, 2, Access::ReadOnly),
        line("late", 5, 2, 1, Access::ReadWrite),
        line("own", 8, 1, 3, Access::Exclusive),
    ];
    assert_eq!(lines, expected);

    let directory = told(&mut guest);
    assert_eq!((directory.attached(), directory.generation()), (3, 3));
    let lines: Vec<_> = listed(directory)
        .into_iter()
        .map(|entry| {
            let offset = entry.address() - base;
            let access = (entry.access(), entry.sealed());
            (
                entry.name(),
                offset,
                entry.size(),
                entry.generation(),
                access,
            )
        })
        .collect();
    let expected = [
        ("ein früher", SLOT, SLOT, 2, (Told::ReadOnly, true)),
        ("late", 5 * SLOT, 2 * SLOT, 1, (Told::ReadWrite, false)),
        ("own", 8 * SLOT, SLOT, 3, (Told::Exclusive, false)),
    ];
    assert_eq!(lines, expected);

    early.detach(&mut guest.store).unwrap();
    assert_eq!(guest.window.directory(&guest.store).unwrap().len(), 2);
    let directory = told(&mut guest);
    assert_eq!((directory.attached(), listed(directory).len()), (2, 2));
}

#[test]
fn every_change_is_counted() {
    let mut guest = Guest::new(&engine(), 8);
    let (one, two) = (segment(1), segment(1));
    let generation = |guest: &mut Guest| told(guest).generation();
    let first = attach(&mut guest, &one, Access::ReadOnly, "first");
    let second = attach(&mut guest, &one, Access::ReadOnly, "second");
    assert_eq!(generation(&mut guest), 2);

    first.protect(&mut guest.store, Access::ReadWrite).unwrap();
    assert_eq!(generation(&mut guest), 3);
    let options = AttachOptions::new(Access::ReadOnly).named("third");
    second.replace(&mut guest.store, &two, options).unwrap();
    let directory = told(&mut guest);
    let lines: Vec<_> = listed(directory)
        .into_iter()
        .map(|entry| (entry.name(), entry.generation(), entry.access()))
        .collect();
    let expected = [("first", 3, Told::ReadWrite), ("third", 4, Told::ReadOnly)];
    assert_eq!((directory.generation(), &lines[..]), (4, &expected[..]));
    let entries = guest.window.directory(&guest.store).unwrap();
    assert_eq!((entries[0].generation, entries[1].generation), (3, 4));

    first.detach(&mut guest.store).unwrap();
    assert_eq!(generation(&mut guest), 5);
    // What fails has changed nothing.
    first.detach(&mut guest.store).unwrap_err();
    let taken = AttachOptions::new(Access::ReadOnly).at(2 * SLOT);
    (guest.window)
        .attach(&mut guest.store, &one, taken)
        .unwrap_err();
    guest.load(guest.window.base());
    assert_eq!(generation(&mut guest), 5);
}

#[test]
fn an_entry_stays_where_it_is_and_is_used_again() {
    let mut guest = Guest::new(&engine(), 8);
    let one = segment(1);
    let all = ["a", "b", "c"].map(|name| attach(&mut guest, &one, Access::ReadOnly, name));
    let names = |guest: &mut Guest| -> Vec<String> {
        let entries = told(guest).entries();
        let taken =
            |entry: EntryRef<'_>| (entry.generation() != 0).then(|| entry.name().to_owned());
        (0..4)
            .map(|index| entries.get(index).and_then(taken).unwrap_or_default())
            .collect()
    };
    assert_eq!(names(&mut guest), ["a", "b", "c", ""]);
    all[1].detach(&mut guest.store).unwrap();
    assert_eq!(names(&mut guest), ["a", "", "c", ""]);
    attach(&mut guest, &one, Access::ReadOnly, "a longer name");
    assert_eq!(names(&mut guest), ["a", "a longer name", "c", ""]);
    all[2].detach(&mut guest.store).unwrap();
    assert_eq!(told(&mut guest).end(), 2);
}

#[test]
fn the_host_finds_by_name() {
    let mut guest = Guest::new(&engine(), 8);
    let attached = attach(&mut guest, &segment(2), Access::ReadOnly, "here");
    let found = guest.window.find(&guest.store, "here").unwrap().unwrap();
    assert_eq!(
        (found.address(), found.size()),
        (attached.address(), attached.size())
    );
    found.detach(&mut guest.store).unwrap();
    assert!(guest.window.find(&guest.store, "here").unwrap().is_none());
    assert!(matches!(
        attached.detach(&mut guest.store),
        Err(Error::Detached)
    ));
}

#[test]
fn it_says_what_message_a_segment_begins_with() {
    let mut guest = Guest::new(&engine(), 4);
    let mut segment = segment(1);
    let message = segment.builder().unwrap();
    let root = message.root::<Directory>().unwrap();
    message.finish(root).unwrap();
    attach(&mut guest, &segment, Access::ReadOnly, "");
    let entries = guest.window.directory(&guest.store).unwrap();
    assert_eq!(entries[0].type_id, Directory::ID);
}

#[test]
fn a_guest_can_not_write_it() {
    let mut guest = Guest::new(&engine(), 4);
    attach(&mut guest, &segment(1), Access::ReadWrite, "kept");
    let base = guest.window.base();
    assert!(matches!(guest.fill(base, SLOT), Err(Error::Faulted(_))));
    guest.window.restore(&mut guest.store).unwrap();
    assert_eq!(listed(told(&mut guest))[0].name(), "kept");
}

#[test]
fn names_are_at_most_100_bytes() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(1);
    let long = AttachOptions::new(Access::ReadOnly).named("x".repeat(101));
    let error = guest
        .window
        .attach(&mut guest.store, &segment, long)
        .unwrap_err();
    let limits = |error: &Error| match *error {
        Error::Name { size, limit } => (size, limit),
        _ => panic!("{error}"),
    };
    assert_eq!(limits(&error), (101, 100));
    attach(&mut guest, &segment, Access::ReadOnly, &"x".repeat(100));
    assert_eq!(listed(told(&mut guest))[0].name().len(), 100);
}

#[test]
fn what_does_not_fit_is_counted_and_moves_up() {
    const ATTACHED: u32 = 600;
    let mut guest = Guest::new(&engine(), u64::from(ATTACHED) + 2);
    let segment = segment(1);
    let attached: Vec<_> = (0..ATTACHED)
        .map(|_| attach(&mut guest, &segment, Access::ReadOnly, ""))
        .collect();
    // Each by the place where it lies.
    let places = |guest: &mut Guest| -> Vec<u32> {
        let first = guest.window.base() + SLOT;
        let entries = listed(told(guest)).into_iter();
        entries
            .map(|entry| ((entry.address() - first) / SLOT) as u32)
            .collect()
    };
    let directory = told(&mut guest);
    let listed = directory.entries().len() as u32;
    assert_eq!((directory.attached(), directory.end()), (ATTACHED, listed));
    assert!((400..ATTACHED).contains(&listed), "{listed} entries");
    assert_eq!(places(&mut guest), Vec::from_iter(0..listed));
    assert_eq!(
        guest.window.directory(&guest.store).unwrap().len(),
        ATTACHED as usize
    );

    let named = AttachOptions::new(Access::ReadOnly).named("one more");
    let error = (guest.window)
        .attach(&mut guest.store, &segment, named.clone())
        .unwrap_err();
    assert!(
        matches!(error, Error::DirectoryFull { entries } if entries == listed as usize),
        "{error}"
    );
    assert_eq!(listed as usize, Window::DIRECTORY_ENTRIES);
    // Nor can one that is not listed get a name.
    let error = attached[listed as usize]
        .replace(&mut guest.store, &segment, named)
        .unwrap_err();
    assert!(matches!(error, Error::DirectoryFull { .. }), "{error}");

    // One that is not listed goes, then one that is: the first of the others has its entry now.
    let before = told(&mut guest).generation();
    attached[listed as usize].detach(&mut guest.store).unwrap();
    assert_eq!(places(&mut guest), Vec::from_iter(0..listed));
    attached[0].detach(&mut guest.store).unwrap();
    let expected = Vec::from_iter((1..listed).chain([listed + 1]));
    assert_eq!(places(&mut guest), expected);
    let directory = told(&mut guest);
    assert_eq!(
        (directory.attached(), directory.end()),
        (ATTACHED - 2, listed)
    );
    // Who has seen everything up to `before` finds what has moved up.
    let new = directory
        .entries()
        .iter()
        .filter(|entry| entry.generation() > before);
    assert_eq!(new.count(), 1);

    for attached in &attached[1..] {
        let _ = attached.detach(&mut guest.store);
    }
    let directory = told(&mut guest);
    assert_eq!((directory.attached(), directory.end()), (0, 0));
}

#[test]
fn the_runtime_has_what_the_compiler_prints() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap();
    let (printed, used) = (
        read("generated/rust/directory.rs"),
        read("runtime/src/directory.rs"),
    );
    assert!(
        printed == used,
        "copy generated/rust/directory.rs to runtime/src/directory.rs"
    );
}
