//! What a guest is told of a segment after the host itself has done with it what it may not.

use karmem::Structure;
use karmem::directory::Directory;
use karmem::host::{Access, Error, Segment, Window};

use crate::guest::{engine, instance};

#[test]
fn the_type_of_a_message_is_that_of_the_file() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("message");
    let mut written = Segment::create(&path, 64 * 1024).unwrap();
    let message = written.builder().unwrap();
    let root = message.root::<Directory>().unwrap();
    message.finish(root).unwrap();

    let segment = Segment::open_read_only(&path).unwrap();
    let live = segment.live().unwrap().access::<Directory>().unwrap();
    live.attached().store(1).unwrap();
    assert!(matches!(segment.check(), Err(Error::Faulted(_))));

    let wat = r#"(module (memory (export "memory") 1))"#;
    let (mut store, instance) = instance(&engine(), wat);
    let window = Window::open(&mut store, &instance, 1 << 20).unwrap();
    window
        .attach(&mut store, &segment, Access::ReadOnly)
        .unwrap();
    let entries = window.directory(&store).unwrap();
    assert_eq!(entries[0].type_id, Directory::ID);
}
