//! Where a heap lies in guests, and when it can't be attached.

use karmem::host::heap::{self, GuestHeap, HeapError};
use karmem::host::{Access, AttachOptions, Error, Heap, Segment, Window, WindowOptions};
use wasmtime::{Linker, Module, Store};

use crate::guest::{BASE, HEAP, Machine, SLOT, WAT, engine};

#[test]
fn the_first_window_decides_for_all() {
    let heap = Heap::new(2 * SLOT).unwrap();
    let block = heap.alloc(16, 8).unwrap();
    assert_eq!(block.address(), Err(HeapError::NoAddress));
    assert_eq!(heap.address(), None);

    let machine = Machine::new();
    let mut first = machine.guest(4);
    let other = Segment::anonymous(SLOT).unwrap();
    first
        .window
        .attach(&mut first.store, &other, Access::ReadOnly)
        .unwrap();
    first.attach(&heap);
    assert_eq!(heap.address(), Some(HEAP + SLOT));
    assert_eq!(block.address(), Ok(HEAP + SLOT));

    let mut second = machine.guest(4);
    second.attach(&heap);
    let shared = first.alloc(64, 8);
    first.store(shared, 77);
    assert_eq!(second.load(shared), 77);
}

#[test]
fn an_address_can_be_chosen() {
    let heap = Heap::new(SLOT).unwrap().at(HEAP + 3 * SLOT).unwrap();
    let mut guest = Machine::new().guest(4);
    guest.attach(&heap);
    assert_eq!(guest.alloc(16, 8), HEAP + 3 * SLOT);
}

#[test]
fn a_place_that_is_not_in_the_window_is_told_with_both() {
    let heap = Heap::new(2 * SLOT).unwrap().at(HEAP + 3 * SLOT).unwrap();
    let machine = Machine::new();
    // One slot too short; and elsewhere.
    let elsewhere = WindowOptions::new(8 * SLOT).base(2 * BASE);
    for mut guest in [machine.guest(4), machine.guest_with(elsewhere)] {
        let error = heap
            .attach(&guest.window, &mut guest.store, None)
            .unwrap_err();
        assert!(matches!(
            error,
            Error::Heap(HeapError::OutsideWindow { .. })
        ));
        let said = error.to_string();
        assert!(said.contains("131072 bytes at 0x10040000"), "{said}");
        let start = guest.window.base() + SLOT;
        assert!(said.contains(&format!("between {start:#x} and")), "{said}");
    }
}

#[test]
fn a_place_that_is_taken_is_told_with_what_is_there() {
    let heap = Heap::new(2 * SLOT).unwrap().at(HEAP).unwrap();
    let mut guest = Machine::new().guest(4);
    let other = Segment::anonymous(SLOT).unwrap();
    let at = AttachOptions::new(Access::ReadOnly).at(2 * SLOT);
    guest.window.attach(&mut guest.store, &other, at).unwrap();
    let error = heap
        .attach(&guest.window, &mut guest.store, None)
        .unwrap_err();
    let expected = HeapError::PlaceTaken {
        address: HEAP,
        size: 2 * SLOT,
        other: HEAP + SLOT,
        other_size: SLOT,
    };
    assert!(
        matches!(error, Error::Heap(error) if error == expected),
        "{error}"
    );
    // Nor is it attached where there would be room.
    assert_eq!(guest.window.directory(&guest.store).unwrap().len(), 1);
}

#[test]
fn a_heap_of_several_is_attached_as_a_whole_or_not_at_all() {
    let mut heap = Heap::new(SLOT).unwrap().at(HEAP).unwrap();
    heap.chain(&mut Heap::new(SLOT).unwrap()).unwrap();
    let mut guest = Machine::new().guest(4);
    let other = Segment::anonymous(SLOT).unwrap();
    let at = AttachOptions::new(Access::ReadOnly).at(2 * SLOT);
    let attached = guest.window.attach(&mut guest.store, &other, at).unwrap();
    assert!(heap.attach(&guest.window, &mut guest.store, None).is_err());
    assert_eq!(guest.window.directory(&guest.store).unwrap().len(), 1);
    attached.detach(&mut guest.store).unwrap();
    guest.attach(&heap);
    assert_eq!(guest.window.directory(&guest.store).unwrap().len(), 2);
}

#[test]
fn only_its_share_changes_a_heap_in_a_window() {
    let mut heap = Heap::new(SLOT).unwrap();
    heap.chain(&mut Heap::new(SLOT).unwrap()).unwrap();
    let mut guest = Machine::new().guest(4);
    guest.attach(&heap);
    let block = guest.alloc(16, 8);
    let mut segment = Segment::anonymous(SLOT).unwrap();
    for address in [HEAP, HEAP + SLOT] {
        let (window, store) = (&guest.window, &mut guest.store);
        assert!(window.find(&*store, "").unwrap().is_none());
        let found = window.attached_at(&*store, address).unwrap().unwrap();
        let exclusive = Access::Exclusive;
        let refusals = [
            found.detach(store).err(),
            found.protect(store, Access::ReadOnly).err(),
            found.replace(store, &segment, Access::ReadOnly).err(),
            found
                .replace_exclusive(store, &mut segment, exclusive)
                .err(),
        ];
        for refusal in refusals {
            let Some(Error::Heap(error)) = refusal else {
                panic!("{refusal:?}");
            };
            assert_eq!(error, HeapError::Held { address });
            assert!(error.to_string().contains("`GuestHeap::detach`"));
        }
    }
    guest.store(block, 7);
    assert_eq!(guest.load(block), 7);
    // What else is attached without a name is found and detached as always.
    let other = guest
        .window
        .attach(&mut guest.store, &segment, Access::ReadOnly)
        .unwrap();
    let found = guest.window.find(&guest.store, "").unwrap().unwrap();
    assert_eq!(found.address(), other.address());
    found.detach(&mut guest.store).unwrap();
    guest.detach();
    assert!(guest.window.directory(&guest.store).unwrap().is_empty());
}

#[test]
fn a_share_that_was_dropped_can_be_had_again() {
    let mut heap = Heap::new(SLOT).unwrap();
    heap.chain(&mut Heap::new(SLOT).unwrap()).unwrap();
    let mut guest = Machine::new().guest(4);
    guest.attach(&heap);
    let (block, first) = (guest.alloc(16, 8), guest.share().owner());
    let expected = HeapError::AttachedHere { address: HEAP };
    let twice = heap
        .attach(&guest.window, &mut guest.store, None)
        .unwrap_err();
    assert!(matches!(twice, Error::Heap(error) if error == expected));
    guest.store(block, 7);

    drop(guest.store.data_mut().heap.take());
    assert_eq!(guest.load(block), 7, "it stays mapped");
    let before = guest.window.directory(&guest.store).unwrap();
    guest.attach_with(&heap, Some(32));
    assert_eq!(guest.window.directory(&guest.store).unwrap(), before);
    assert_eq!(guest.load(block), 7);
    assert_ne!(guest.share().owner(), first);
    assert_eq!(heap.share(first).unwrap().blocks, 1);
    assert_ne!(guest.alloc(32, 8), 0);
    assert_eq!(guest.alloc(32, 8), 0, "the quota is the new share's");
    let standing = guest.window.attached_at(&guest.store, HEAP).unwrap();
    assert!(standing.unwrap().detach(&mut guest.store).is_err());
    guest.detach();
    assert!(guest.window.directory(&guest.store).unwrap().is_empty());
}

#[test]
fn a_heap_that_nobody_has_in_a_guest_can_be_cleared_away() {
    let mut heap = Heap::new(SLOT).unwrap();
    heap.chain(&mut Heap::new(SLOT).unwrap()).unwrap();
    let mut guest = Machine::new().guest(4);
    guest.attach(&heap);
    drop(guest.store.data_mut().heap.take());
    let pieces = [HEAP, HEAP + SLOT].map(|address| {
        let piece = guest.window.attached_at(&guest.store, address).unwrap();
        piece.unwrap()
    });
    pieces[0].detach(&mut guest.store).unwrap();
    // What is left of it is taken in, what is gone is mapped again.
    guest.attach(&heap);
    assert_eq!(guest.window.directory(&guest.store).unwrap().len(), 2);
    assert_eq!(guest.alloc(SLOT as u32, 8), HEAP);
    guest.store(HEAP, 7);
    drop(guest.store.data_mut().heap.take());
    // But not what a guest could not use as a heap.
    let read_only = pieces[1].protect(&mut guest.store, Access::ReadOnly);
    read_only.unwrap();
    let error = heap
        .attach(&guest.window, &mut guest.store, None)
        .unwrap_err();
    assert!(
        matches!(error, Error::Heap(HeapError::PlaceTaken { other, .. }) if other == HEAP + SLOT),
        "{error}"
    );
    pieces[1].detach(&mut guest.store).unwrap();
    guest.attach(&heap);
    assert_eq!(guest.load(HEAP), 7);
}

#[test]
fn a_window_without_room_says_how_much_there_is() {
    let heap = Heap::new(8 * SLOT).unwrap();
    let mut guest = Machine::new().guest(4);
    let error = heap
        .attach(&guest.window, &mut guest.store, None)
        .unwrap_err();
    let expected = HeapError::WindowFull {
        size: 8 * SLOT,
        largest: 4 * SLOT,
    };
    assert!(matches!(error, Error::Heap(error) if error == expected));
    assert_eq!(heap.address(), None, "another window may decide");
}

#[test]
fn a_detached_heap_is_out_of_reach() {
    let heap = Heap::new(SLOT).unwrap();
    let machine = Machine::new();
    let mut guest = machine.guest(4);
    guest.attach(&heap);
    let block = guest.alloc(16, 8);
    let mut share = guest.store.data_mut().heap.take().unwrap();
    let mut other = machine.guest(4);
    assert!(matches!(
        share.detach(&mut other.store).unwrap_err(),
        Error::OtherStore
    ));
    assert!(share.alloc(16, 8).is_ok(), "it is still attached");
    share.detach(&mut guest.store).unwrap();
    assert_eq!(share.alloc(16, 8), Err(HeapError::NotAttached));
    assert_eq!(share.free(block), Err(HeapError::NotAttached));
    share.detach(&mut guest.store).unwrap();
    assert!(guest.try_call::<_, u64>("load", block as u32).is_err());
    assert_eq!(heap.stats().blocks, 2);
}

#[test]
fn a_share_is_good_in_its_own_store_only() {
    let heap = Heap::new(SLOT).unwrap();
    let machine = Machine::new();
    let (mut guest, mut other) = (machine.guest(4), machine.guest(4));
    guest.attach(&heap);
    other.store.data_mut().heap = guest.store.data_mut().heap.take();
    assert_eq!(other.alloc(16, 8), 0);
    assert_eq!(other.last_error(), HeapError::OtherStore);
    assert_eq!(other.free(HEAP), HeapError::OtherStore.number());
    assert_eq!(heap.stats().blocks, 0);
}

#[test]
fn without_a_heap_there_are_no_blocks() {
    let mut guest = Machine::new().guest(4);
    assert_eq!(guest.alloc(16, 8), 0);
    assert_eq!(guest.realloc(HEAP, 16, 8), 0);
    assert_eq!(guest.free(HEAP), HeapError::NotAttached.number());
}

#[test]
fn a_guest_can_ask_whether_it_has_a_heap() {
    let heap = Heap::new(SLOT).unwrap();
    let mut guest = Machine::new().guest(4);
    assert_eq!(guest.free(0), HeapError::NotAttached.number());
    guest.attach(&heap);
    assert_eq!(guest.alloc(2 * SLOT as u32, 8), 0);
    let error = guest.last_error();
    assert!(matches!(error, HeapError::OutOfMemory { .. }));
    assert_eq!(guest.free(0), 0);
    assert_eq!(
        guest.last_error(),
        error,
        "it has not asked for anything else"
    );
}

#[test]
fn guests_of_one_store_have_shares_of_their_own() {
    #[derive(Default)]
    struct Pair {
        first: Option<GuestHeap>,
        second: Option<GuestHeap>,
    }
    let engine = engine();
    let module = Module::new(&engine, WAT).unwrap();
    let mut store = Store::new(&engine, Pair::default());
    let (mut first, mut second) = (Linker::new(&engine), Linker::new(&engine));
    heap::add_to_linker(&mut first, |pair: &mut Pair| pair.first.as_mut()).unwrap();
    heap::add_to_linker(&mut second, |pair: &mut Pair| pair.second.as_mut()).unwrap();

    let heap = Heap::new(SLOT).unwrap();
    let mut guests = Vec::new();
    for (linker, quota) in [(first, 64), (second, 128)] {
        let instance = linker.instantiate(&mut store, &module).unwrap();
        let options = WindowOptions::new(2 * SLOT).base(BASE);
        let window = Window::open(&mut store, &instance, options).unwrap();
        let share = heap.attach(&window, &mut store, quota).unwrap();
        guests.push((instance, share));
    }
    let (of_second, of_first) = (guests.pop().unwrap(), guests.pop().unwrap());
    let owners = [of_first.1.owner(), of_second.1.owner()];
    store.data_mut().first = Some(of_first.1);
    store.data_mut().second = Some(of_second.1);
    for (instance, most) in [(of_first.0, 64), (of_second.0, 128)] {
        let alloc = instance.get_typed_func::<(u32, u32), u32>(&mut store, "alloc");
        let alloc = alloc.unwrap();
        assert_eq!(alloc.call(&mut store, (most + 1, 8)).unwrap(), 0);
        assert_ne!(alloc.call(&mut store, (most, 8)).unwrap(), 0);
    }
    let used = owners.map(|owner| heap.share(owner).unwrap().used);
    assert_eq!(used, [64, 128]);
}
