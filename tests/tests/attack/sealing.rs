//! Sealing what others have: another handle of the same memory stands for another process.

use karmem::host::{Access, Error, Segment, Window};

use crate::guest::{SLOT, engine, instance};

#[test]
fn who_may_only_read_is_no_hindrance() {
    let wat = r#"(module (memory (export "memory") 1))"#;
    let (mut store, instance) = instance(&engine(), wat);
    let window = Window::open(&mut store, &instance, 16 * SLOT).unwrap();
    for may_write in [false, true] {
        let mut segment = Segment::anonymous(SLOT).unwrap();
        let descriptor = if may_write {
            segment.share().unwrap()
        } else {
            segment.share_read_only().unwrap()
        };
        let theirs = Segment::from_descriptor(descriptor).unwrap();
        let attached = window
            .attach(&mut store, &theirs, Access::ReadOnly)
            .unwrap();
        match segment.seal() {
            Ok(()) => assert!(!may_write),
            // The kernel looks at what the descriptor allows, not at how it was mapped.
            Err(Error::System { .. }) => assert!(may_write),
            Err(error) => panic!("{error}"),
        }
        // What was lent live stays live.
        attached.live(&store).unwrap();
        attached.detach(&mut store).unwrap();
        segment.seal().unwrap();
    }
}
