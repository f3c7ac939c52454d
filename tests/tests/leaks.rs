//! Attaching and detaching, over and over, leaves nothing behind: no mapping, no descriptor.
//!
//! One test, because it counts what the process has.

use std::fs;

use karmem::host::{Access, Segment, Window, configure};
use wasmtime::{Config, Engine, Instance, Module, Store};

const SLOT: u64 = 64 * 1024;

#[test]
fn ten_thousand_times_attached_and_detached() {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    let engine = Engine::new(&config).unwrap();
    let module = Module::new(&engine, r#"(module (memory (export "memory") 1))"#).unwrap();

    // What is made once and kept is made in the first round.
    round(&engine, &module, 100);
    let before = counts();
    round(&engine, &module, 10_000);
    assert_eq!(counts(), before);
}

fn round(engine: &Engine, module: &Module, times: usize) {
    let mut store = Store::new(engine, ());
    let instance = Instance::new(&mut store, module, &[]).unwrap();
    let window = Window::open(&mut store, &instance, 8 * SLOT).unwrap();
    let standing = Segment::anonymous(SLOT).unwrap();
    window
        .attach(&mut store, &standing, Access::ReadWrite)
        .unwrap();
    let mappings = counts().0;
    for turn in 0..times {
        let segment = Segment::anonymous(2 * SLOT).unwrap();
        let access = if turn % 2 == 0 {
            Access::ReadWrite
        } else {
            Access::CopyOnWrite
        };
        let attached = window.attach(&mut store, &segment, access).unwrap();
        segment.live().unwrap();
        attached.detach(&mut store).unwrap();
    }
    assert_eq!(counts().0, mappings, "mappings in one store");
}

/// Mappings and descriptors of this process.
fn counts() -> (usize, usize) {
    let mappings = fs::read_to_string("/proc/self/maps")
        .unwrap()
        .lines()
        .count();
    let descriptors = fs::read_dir("/proc/self/fd").unwrap().count();
    (mappings, descriptors)
}
