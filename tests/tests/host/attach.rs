//! Segments in guests: who sees what, and when a handle is no longer good.

use karmem::host::{Access, AttachOptions, Error};
use wasmtime::{AsContext, AsContextMut, Store, StoreContext, StoreContextMut};

use crate::guest::{Guest, SLOT, engine, segment};

#[test]
fn two_guests_and_the_host_see_each_others_writes() {
    let engine = engine();
    let (mut one, mut other) = (Guest::new(&engine, 4), Guest::new(&engine, 8));
    let segment = segment(2);
    let in_one = one
        .window
        .attach(&mut one.store, &segment, Access::ReadWrite)
        .unwrap();
    let at = AttachOptions::new(Access::ReadWrite).at(5 * SLOT);
    let in_other = other.window.attach(&mut other.store, &segment, at).unwrap();
    assert_ne!(in_one.address(), in_other.address());

    one.store(in_one.address() + 100, 1234);
    assert_eq!(other.load(in_other.address() + 100), 1234);
    other.store(in_other.address() + 2 * SLOT - 4, 5678);
    assert_eq!(one.load(in_one.address() + 2 * SLOT - 4), 5678);

    let copy = segment.snapshot().unwrap();
    assert_eq!(
        copy.freeze().unwrap().bytes()[100..104],
        1234_u32.to_le_bytes()
    );
}

#[test]
fn what_the_host_builds_the_guest_sees() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    guest.store(attached.address(), u32::MAX);
    attached.builder(&mut guest.store).unwrap();
    assert_eq!(
        guest.load(attached.address()),
        0,
        "an unfinished message has no magic"
    );
}

#[test]
fn a_writable_guest_and_a_reading_one_share_a_segment() {
    let engine = engine();
    let (mut writer, mut reader) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let segment = segment(1);
    let written = writer
        .window
        .attach(&mut writer.store, &segment, Access::ReadWrite)
        .unwrap();
    let read = reader
        .window
        .attach(&mut reader.store, &segment, Access::ReadOnly)
        .unwrap();
    writer.store(written.address(), 42);
    assert_eq!(reader.load(read.address()), 42);
    assert!(matches!(
        reader.fill(read.address(), 4),
        Err(Error::Faulted(_))
    ));
    assert_eq!(writer.load(written.address()), 42);
}

#[test]
fn copy_on_write_keeps_the_guests_stores_to_itself() {
    let engine = engine();
    let (mut one, mut other) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let segment = segment(1);
    let private = one
        .window
        .attach(&mut one.store, &segment, Access::CopyOnWrite)
        .unwrap();
    let shared = other
        .window
        .attach(&mut other.store, &segment, Access::ReadWrite)
        .unwrap();
    one.fill(private.address(), SLOT).unwrap();
    assert_eq!(one.load(private.address()), 0x5A5A_5A5A);
    assert_eq!(other.load(shared.address()), 0);
}

#[test]
fn a_handle_is_good_until_its_segment_is_detached() {
    let mut guest = Guest::new(&engine(), 4);
    let segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    let stale = attached.clone();
    attached.detach(&mut guest.store).unwrap();
    let again = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    assert_eq!(again.address(), attached.address());
    guest.store(again.address(), 42);
    assert!(matches!(
        stale.live(&guest.store).unwrap_err(),
        Error::Detached
    ));
    assert!(matches!(
        stale.freeze(&guest.store).unwrap_err(),
        Error::Detached
    ));
    assert!(matches!(
        stale.builder(&mut guest.store).unwrap_err(),
        Error::Detached
    ));
    assert!(matches!(
        stale
            .replace(&mut guest.store, &segment, Access::ReadOnly)
            .unwrap_err(),
        Error::Detached
    ));
    assert!(matches!(
        stale
            .protect(&mut guest.store, Access::ReadOnly)
            .unwrap_err(),
        Error::Detached
    ));
    assert!(matches!(
        stale.detach(&mut guest.store).unwrap_err(),
        Error::Detached
    ));
    assert_eq!(guest.load(again.address()), 42);
}

#[test]
fn another_store_is_an_error() {
    let engine = engine();
    let (mut one, mut other) = (Guest::new(&engine, 4), Guest::new(&engine, 4));
    let segment = segment(1);
    let attached = one
        .window
        .attach(&mut one.store, &segment, Access::ReadWrite)
        .unwrap();
    assert!(matches!(
        attached.live(&other.store).unwrap_err(),
        Error::OtherStore
    ));
    assert!(matches!(
        attached.detach(&mut other.store).unwrap_err(),
        Error::OtherStore
    ));
    assert!(matches!(
        one.window.check(&other.store).unwrap_err(),
        Error::OtherStore
    ));
    let result = one
        .window
        .attach(&mut other.store, &segment, Access::ReadWrite);
    assert!(matches!(result.unwrap_err(), Error::OtherStore));
    let mut of_another_type = Store::new(&engine, 0_u8);
    assert!(matches!(
        one.window.restore(&mut of_another_type).unwrap_err(),
        Error::OtherStore
    ));
}

/// Shows one store and lends another.
struct TwoFaced<'a> {
    shown: &'a Store<()>,
    lent: Store<()>,
}

impl AsContext for TwoFaced<'_> {
    type Data = ();

    fn as_context(&self) -> StoreContext<'_, ()> {
        self.shown.as_context()
    }
}

impl AsContextMut for TwoFaced<'_> {
    fn as_context_mut(&mut self) -> StoreContextMut<'_, ()> {
        self.lent.as_context_mut()
    }
}

#[test]
fn the_store_that_is_lent_counts_not_the_one_that_is_shown() {
    let engine = engine();
    let guest = &mut Guest::new(&engine, 4);
    let segment = segment(1);
    let attached = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadWrite)
        .unwrap();
    let mut two_faced = TwoFaced {
        shown: &guest.store,
        lent: Store::new(&engine, ()),
    };
    assert!(matches!(
        attached.detach(&mut two_faced).unwrap_err(),
        Error::OtherStore
    ));
    assert!(matches!(
        attached.builder(&mut two_faced).unwrap_err(),
        Error::OtherStore
    ));
    assert!(matches!(
        guest.window.restore(&mut two_faced).unwrap_err(),
        Error::OtherStore
    ));
    let result = guest
        .window
        .attach(&mut two_faced, &segment, Access::ReadWrite);
    assert!(matches!(result.unwrap_err(), Error::OtherStore));
}

#[test]
fn a_dropped_store_is_an_error() {
    let engine = engine();
    let Guest {
        mut store, window, ..
    } = Guest::new(&engine, 4);
    let segment = segment(1);
    let attached = window
        .attach(&mut store, &segment, Access::ReadWrite)
        .unwrap();
    drop(store);
    let mut next = Guest::new(&engine, 4);
    assert!(matches!(
        attached.live(&next.store).unwrap_err(),
        Error::StoreDropped
    ));
    assert!(matches!(
        attached.detach(&mut next.store).unwrap_err(),
        Error::StoreDropped
    ));
    let result = window.attach(&mut next.store, &segment, Access::ReadWrite);
    assert!(matches!(result.unwrap_err(), Error::StoreDropped));
}
