//! The directory: what the host is told, and what the guest finds at its window's base.

use karmem::directory::{Access as Told, Directory, DirectoryRef};
use karmem::host::{Access, AttachOptions, Attached, Error, Segment};
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

#[test]
fn a_new_window_lists_nothing() {
    let mut guest = Guest::new(&engine(), 4);
    assert!(guest.window.directory(&guest.store).unwrap().is_empty());
    let directory = told(&mut guest);
    assert_eq!((directory.attached(), directory.entries().len()), (0, 0));
}

#[test]
fn host_and_guest_are_told_the_same() {
    let mut guest = Guest::new(&engine(), 8);
    let (one, two) = (segment(1), segment(2));
    let late = AttachOptions::new(Access::ReadWrite)
        .at(5 * SLOT)
        .named("late");
    guest.window.attach(&mut guest.store, &two, late).unwrap();
    let early = attach(&mut guest, &one, Access::ReadOnly, "ein früher");

    let base = guest.window.base();
    let entries = guest.window.directory(&guest.store).unwrap();
    let lines: Vec<_> = entries
        .iter()
        .map(|entry| {
            (
                &*entry.name,
                entry.address - base,
                entry.size,
                entry.generation,
                entry.access,
            )
        })
        .collect();
    let size = SLOT;
    assert_eq!(
        lines,
        [
            ("ein früher", SLOT, size, 2, Access::ReadOnly),
            ("late", 5 * SLOT, 2 * size, 1, Access::ReadWrite)
        ]
    );

    let directory = told(&mut guest);
    let lines: Vec<_> = directory
        .entries()
        .iter()
        .map(|entry| {
            (
                entry.name(),
                entry.address() - base,
                entry.size(),
                entry.generation(),
                entry.access(),
            )
        })
        .collect();
    assert_eq!(directory.attached(), 2);
    assert_eq!(
        lines,
        [
            ("ein früher", SLOT, size, 2, Told::ReadOnly),
            ("late", 5 * SLOT, 2 * size, 1, Told::ReadWrite)
        ]
    );

    early.detach(&mut guest.store).unwrap();
    assert_eq!(guest.window.directory(&guest.store).unwrap().len(), 1);
    let directory = told(&mut guest);
    assert_eq!((directory.attached(), directory.entries().len()), (1, 1));
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
    assert_eq!(
        told(&mut guest).entries().iter().next().unwrap().name(),
        "kept"
    );
}

#[test]
fn names_are_at_most_256_bytes() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(1);
    let long = AttachOptions::new(Access::ReadOnly).named("x".repeat(257));
    let error = guest
        .window
        .attach(&mut guest.store, &segment, long)
        .unwrap_err();
    assert!(
        matches!(
            error,
            Error::Name {
                size: 257,
                limit: 256
            }
        ),
        "{error}"
    );
    attach(&mut guest, &segment, Access::ReadOnly, &"x".repeat(256));
    assert_eq!(
        told(&mut guest)
            .entries()
            .iter()
            .next()
            .unwrap()
            .name()
            .len(),
        256
    );
}

#[test]
fn what_does_not_fit_is_counted() {
    const ATTACHED: u32 = 300;
    let mut guest = Guest::new(&engine(), u64::from(ATTACHED) + 1);
    let segment = segment(1);
    let name = "x".repeat(256);
    let attached: Vec<_> = (0..ATTACHED)
        .map(|_| attach(&mut guest, &segment, Access::ReadOnly, &name))
        .collect();
    let directory = told(&mut guest);
    let listed = directory.entries().len();
    assert_eq!(directory.attached(), ATTACHED);
    assert!((200..300).contains(&listed), "{listed} entries are listed");
    assert_eq!(
        guest.window.directory(&guest.store).unwrap().len(),
        ATTACHED as usize
    );

    // The last is not listed, the first is: what comes behind moves up.
    attached[299].detach(&mut guest.store).unwrap();
    let directory = told(&mut guest);
    assert_eq!(
        (directory.attached(), directory.entries().len()),
        (ATTACHED - 1, listed)
    );
    attached[0].detach(&mut guest.store).unwrap();
    let directory = told(&mut guest);
    assert_eq!(
        (directory.attached(), directory.entries().len()),
        (ATTACHED - 2, listed)
    );
    assert_eq!(directory.entries().iter().next().unwrap().generation(), 2);
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
