//! A heap over memory that the user brings.

use std::fs::OpenOptions;

use karmem::host::heap::HeapError;
use karmem::host::{Access, Error, Heap, Segment, Window};
use karmem_tests::game::Monsters;

use crate::guest::{HEAP, Machine, SLOT};

#[test]
fn blocks_in_a_file_are_seen_by_whoever_has_it_open() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("heap");
    let heap = Heap::over(Segment::create(&path, SLOT).unwrap()).unwrap();
    let mut guest = Machine::new().guest(1);
    guest.attach(&heap);
    let mut block = heap.alloc(4096, 8).unwrap();
    assert_eq!(block.address().unwrap(), HEAP);
    let message = block.builder().unwrap();
    let mut root = message.root::<Monsters>().unwrap();
    root.init_monsters(3).unwrap();
    message.finish(root).unwrap();
    // As another process does.
    let other = Segment::open_read_only(&path).unwrap();
    let monsters = other.live().unwrap().access::<Monsters>().unwrap();
    assert_eq!(monsters.monsters().unwrap().len(), 3);
    // What is in the file stays when the heap is gone.
    drop((block, guest, heap));
    let again = Heap::over(Segment::open_read_write(&path).unwrap()).unwrap();
    let again = again.at(HEAP).unwrap();
    let monsters = again
        .live(HEAP, 4096)
        .unwrap()
        .access::<Monsters>()
        .unwrap();
    assert_eq!(monsters.monsters().unwrap().len(), 3);
}

#[test]
fn memory_that_can_not_be_written_is_no_heap() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("heap");
    Segment::create(&path, SLOT).unwrap();
    let read_only = Segment::open_read_only(&path).unwrap();
    assert!(matches!(Heap::over(read_only), Err(Error::ReadOnly)));
    let mut sealed = Segment::anonymous(SLOT).unwrap();
    sealed.seal().unwrap();
    assert!(matches!(Heap::over(sealed), Err(Error::Sealed { .. })));
    let short = Segment::anonymous(4096).unwrap();
    assert!(matches!(
        Heap::over(short),
        Err(Error::Heap(HeapError::Size { size: 4096, .. }))
    ));
}

#[test]
fn memory_that_a_guest_has_to_itself_is_no_heap() {
    let mut guest = Machine::new().guest(1);
    let mut segment = Segment::anonymous(SLOT).unwrap();
    Window::attach_exclusive(
        &guest.window,
        &mut guest.store,
        &mut segment,
        Access::Exclusive,
    )
    .unwrap();
    assert!(matches!(Heap::over(segment), Err(Error::InUseExclusively)));
}

#[test]
fn a_file_that_becomes_shorter_is_an_error() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("heap");
    let heap = Heap::over(Segment::create(&path, 2 * SLOT).unwrap()).unwrap();
    let mut heap = heap.at(HEAP).unwrap();
    let mut guest = Machine::new().guest(2);
    guest.attach(&heap);
    let block = guest.alloc(256, 8);
    guest.store(block, 42);
    let behind = guest.alloc(16, 8);
    assert_ne!(behind, 0);
    let file = OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(0).unwrap();

    // The host copies the block, and finds nothing.
    let owner = guest.share().owner();
    assert_eq!(
        guest.share().realloc(block, 1024, 8),
        Err(HeapError::Faulted)
    );
    assert_eq!(heap.share(owner).unwrap().used, 256 + 16);
    assert!(matches!(heap.check(), Err(Error::Faulted(_))));
    assert!(matches!(heap.live(HEAP, 8), Err(Error::Faulted(_))));
    assert!(matches!(
        heap.take(block).unwrap().live(),
        Err(Error::Faulted(_))
    ));
    // The guest finds out by itself.
    assert!(guest.try_call::<_, u64>("load", block as u32).is_err());

    file.set_len(2 * SLOT).unwrap();
    heap.restore().unwrap();
    heap.check().unwrap();
    assert!(heap.live(HEAP, 8).is_ok());
    guest.window.restore(&mut guest.store).unwrap();
    assert_eq!(guest.load(block), 0);
}
