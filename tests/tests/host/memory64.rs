//! Guests with 64-bit addresses.

use karmem::host::{Access, AttachOptions, Error, Segment, Window, WindowOptions};

use crate::guest::{SLOT, engine, instance};

const GUEST: &str = r#"
(module
  (memory (export "memory") i64 1)
  (func (export "load") (param i64) (result i32) (i32.load (local.get 0)))
  (func (export "store") (param i64 i32) (i32.store (local.get 0) (local.get 1)))
  (func (export "fill") (param i64 i64) (memory.fill (local.get 0) (i32.const 0x5a) (local.get 1))))
"#;

const GIB: u64 = 1 << 30;

#[test]
fn segments_lie_beyond_four_gib() {
    let (mut store, instance) = instance(&engine(), GUEST);
    let options = WindowOptions::new(10 * GIB).base(5 * GIB);
    let window = Window::open(&mut store, &instance, options).unwrap();
    let segment = Segment::anonymous(4 * GIB).unwrap();
    let at = AttachOptions::new(Access::ReadWrite).at(5 * GIB);
    let attached = window.attach(&mut store, &segment, at).unwrap();
    assert_eq!(attached.address(), 10 * GIB);

    let load = instance.get_typed_func::<u64, u32>(&mut store, "load");
    let load = load.unwrap();
    let write = instance.get_typed_func::<(u64, u32), ()>(&mut store, "store");
    let last = attached.address() + 4 * GIB - 4;
    write.unwrap().call(&mut store, (last, 42)).unwrap();
    assert_eq!(load.call(&mut store, last).unwrap(), 42);
    load.call(&mut store, last + 4).unwrap_err();

    let fill = instance.get_typed_func::<(u64, u64), ()>(&mut store, "fill");
    let fill = fill.unwrap();
    let hole = attached.address() - SLOT;
    let error = window
        .call(&mut store, |store| fill.call(store, (hole, 1)))
        .unwrap_err();
    assert!(
        matches!(&error, Error::Faulted(fault) if fault.offset == 5 * GIB - SLOT),
        "{error}"
    );
    window.restore(&mut store).unwrap();
    assert_eq!(load.call(&mut store, last).unwrap(), 42);
    let entries = window.directory(&store).unwrap();
    assert_eq!((entries[0].address, entries[0].size), (10 * GIB, 4 * GIB));
}

#[test]
fn respects_what_is_reserved_and_what_the_type_allows() {
    let (mut store, guest) = instance(&engine(), GUEST);
    let error = Window::open(&mut store, &guest, 65 * GIB).unwrap_err();
    assert!(
        matches!(error, Error::AddressSpace { limit, .. } if limit == 64 * GIB),
        "{error}"
    );
    let wat = r#"(module (memory (export "memory") i64 1 100))"#;
    let (mut store, guest) = instance(&engine(), wat);
    let error = Window::open(&mut store, &guest, GIB).unwrap_err();
    assert!(matches!(error, Error::GuestMaximum { .. }), "{error}");
}
