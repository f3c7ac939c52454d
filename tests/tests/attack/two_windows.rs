//! Two windows in one memory, with memory of the guest's between them: what happens in one stays in it.

use karmem::host::{Access, AttachOptions, Error, Segment, Window};

use crate::guest::{SLOT, engine, instance};

const GUEST: &str = r#"
(module
  (memory (export "memory") 1)
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "load") (param i32) (result i32) (i32.load (local.get 0)))
  (func (export "store") (param i32 i32) (i32.store (local.get 0) (local.get 1))))
"#;

#[test]
fn a_longer_segment_does_not_leave_its_window() {
    let (mut store, instance) = instance(&engine(), GUEST);
    let window = Window::open(&mut store, &instance, 4 * SLOT).unwrap();
    let end = (window.base() + window.size()) as u32;
    let grow = instance
        .get_typed_func::<u32, u32>(&mut store, "grow")
        .unwrap();
    assert_eq!(grow.call(&mut store, 2).unwrap(), end / SLOT as u32);
    let write = instance.get_typed_func::<(u32, u32), ()>(&mut store, "store");
    write.unwrap().call(&mut store, (end, 42)).unwrap();
    Window::open(&mut store, &instance, 4 * SLOT).unwrap();

    let [short, long] = [1, 2].map(|slots| Segment::anonymous(slots * SLOT).unwrap());
    let last = AttachOptions::new(Access::ReadWrite).at(3 * SLOT);
    let attached = window.attach(&mut store, &short, last).unwrap();
    let error = attached
        .replace(&mut store, &long, Access::ReadWrite)
        .unwrap_err();
    assert!(
        matches!(error, Error::NoRoomBehind { room: SLOT, .. }),
        "{error}"
    );
    // What the guest has behind it is still there.
    let load = instance.get_typed_func::<u32, u32>(&mut store, "load");
    assert_eq!(load.unwrap().call(&mut store, end).unwrap(), 42);
    attached.detach(&mut store).unwrap();
}
