//! What a guest stores behind the end of a file, in the rest of its last page.

use std::fs;
use std::path::Path;

use karmem::host::{Access, Segment, Window};
use wasmtime::Store;

use crate::guest::{engine, instance};

const GUEST: &str = r#"
(module
  (memory (export "memory") 1)
  (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1))))
"#;

/// A guest that has stored behind the end of the segment's 5000 bytes, in its last page.
fn store_behind(segment: &Segment) -> Store<()> {
    let (mut store, instance) = instance(&engine(), GUEST);
    let window = Window::open(&mut store, &instance, 1 << 20).unwrap();
    let attached = window
        .attach(&mut store, segment, Access::ReadWrite)
        .unwrap();
    let write = instance
        .get_typed_func::<(u32, u32), ()>(&mut store, "store")
        .unwrap();
    let behind = attached.address() as u32 + 6000;
    write.call(&mut store, (behind, 42)).unwrap();
    store
}

/// A file in `directory` that is grown after a guest has stored behind its end.
fn grown(directory: &Path) {
    let directory = tempfile::tempdir_in(directory).unwrap();
    let path = directory.path().join("short");
    fs::write(&path, [7; 5000]).unwrap();
    let mut segment = Segment::open_read_write(&path).unwrap();
    let _guest = store_behind(&segment);
    segment.grow(16384).unwrap();
    let bytes = fs::read(&path).unwrap();
    assert_eq!(bytes.len(), 16384);
    assert!(bytes[..5000].iter().all(|byte| *byte == 7));
    let found = bytes[5000..].iter().position(|byte| *byte != 0);
    assert_eq!(found, None, "in {}", directory.path().display());
}

#[test]
fn what_is_added_to_memory_of_another_process_is_zero() {
    let file = rustix::fs::memfd_create("short", rustix::fs::MemfdFlags::ALLOW_SEALING).unwrap();
    rustix::fs::ftruncate(&file, 5000).unwrap();
    rustix::fs::fcntl_add_seals(&file, rustix::fs::SealFlags::SHRINK).unwrap();
    let mut segment = Segment::from_descriptor(file).unwrap();
    let _guest = store_behind(&segment);
    segment.grow(8192).unwrap();
    let sealed = segment.snapshot().unwrap();
    assert!(
        sealed
            .freeze()
            .unwrap()
            .bytes()
            .iter()
            .all(|byte| *byte == 0)
    );
}

#[test]
fn what_is_added_to_a_file_is_zero() {
    grown(&std::env::temp_dir());
    let memory = Path::new("/dev/shm");
    if memory.is_dir() {
        grown(memory);
    }
}
