//! Whatever happens in a window, all of its guest's address space stays mapped: the kernel would give a gap to the next
//! who asks for memory, and the guest would reach it.

use std::fs;
use std::ops::Range;

use karmem::host::{Access, AttachOptions, Error, Segment, Window, configure};
use wasmtime::{Config, Engine, Instance, Module, Store, TypedFunc};

const PAGE: u64 = 4096;
const SLOT: u64 = 64 * 1024;

const GUEST: &str = r#"(module (memory (export "memory") 1)
    (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 1))))"#;

struct Guest {
    store: Store<()>,
    window: Window,
    fill: TypedFunc<u32, ()>,
    /// What a guest with 32-bit addresses can reach.
    reachable: Range<usize>,
}

impl Guest {
    fn new() -> Self {
        let mut config = Config::new();
        configure(&mut config).unwrap();
        let engine = Engine::new(&config).unwrap();
        let module = Module::new(&engine, GUEST).unwrap();
        let mut store = Store::new(&engine, ());
        let instance = Instance::new(&mut store, &module, &[]).unwrap();
        let window = Window::open(&mut store, &instance, 16 * SLOT).unwrap();
        let fill = instance.get_typed_func(&mut store, "fill").unwrap();
        let memory = instance.get_memory(&mut store, "memory").unwrap();
        let start = memory.data_ptr(&store).addr();
        Self {
            store,
            window,
            fill,
            reachable: start..start + (1 << 32),
        }
    }

    /// Everything that can be reached is mapped, one range behind the other.
    fn assert_no_gap(&self, after: &str) {
        let maps = fs::read_to_string("/proc/self/maps").unwrap();
        let mut mapped_to = self.reachable.start;
        for line in maps.lines() {
            let (range, _) = line.split_once(' ').unwrap();
            let (start, end) = range.split_once('-').unwrap();
            let [start, end] =
                [start, end].map(|number| usize::from_str_radix(number, 16).unwrap());
            if start <= mapped_to && mapped_to < end {
                mapped_to = end;
            }
        }
        assert!(
            mapped_to >= self.reachable.end,
            "after {after}, nothing is mapped {:#x} bytes into the memory",
            mapped_to - self.reachable.start
        );
    }

    fn expect_fault(&mut self, address: u64) {
        let fill = &self.fill;
        let result = self
            .window
            .call(&mut self.store, |store| fill.call(store, address as u32));
        assert!(matches!(result, Err(Error::Faulted(_))), "{result:?}");
    }

    fn restore(&mut self) {
        self.window.restore(&mut self.store).unwrap();
    }
}

#[test]
fn the_address_space_of_a_guest_has_no_gaps() {
    let mut guest = Guest::new();
    guest.assert_no_gap("opening");

    let segment = Segment::anonymous(3 * SLOT + PAGE).unwrap();
    let small = Segment::anonymous(PAGE).unwrap();
    let at = |access| AttachOptions::new(access).at(4 * SLOT);
    let Guest { window, store, .. } = &mut guest;
    let attached = window
        .attach(store, &segment, at(Access::ReadOnly))
        .unwrap();
    guest.assert_no_gap("attaching");

    let address = attached.address();
    for (what, address) in [("a mapping", address), ("a hole", address - SLOT)] {
        guest.expect_fault(address);
        guest.assert_no_gap(&format!("a fault in {what}"));
        guest.restore();
        guest.assert_no_gap(&format!("restoring {what}"));
    }

    let Guest { store, .. } = &mut guest;
    attached.protect(store, Access::ReadWrite).unwrap();
    guest.assert_no_gap("protecting");
    let Guest { store, .. } = &mut guest;
    let attached = attached.replace(store, &small, Access::ReadOnly).unwrap();
    guest.assert_no_gap("replacing by less");
    let Guest { store, .. } = &mut guest;
    let attached = attached
        .replace(store, &segment, Access::CopyOnWrite)
        .unwrap();
    guest.assert_no_gap("replacing by more");
    let Guest { store, .. } = &mut guest;
    attached.detach(store).unwrap();
    guest.assert_no_gap("detaching");

    let Guest { window, store, .. } = &mut guest;
    window.grow(store, 4 * SLOT).unwrap();
    guest.assert_no_gap("growing");
}

#[test]
fn files_that_become_shorter_leave_no_gaps() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("segment");
    let segment = Segment::create(&path, 2 * SLOT).unwrap();
    let mut guest = Guest::new();
    let Guest { window, store, .. } = &mut guest;
    let attached = window.attach(store, &segment, Access::ReadWrite).unwrap();
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(0).unwrap();
    guest.expect_fault(attached.address() + SLOT);
    guest.assert_no_gap("a fault");
    let Guest { store, .. } = &mut guest;
    attached.detach(store).unwrap();
    guest.assert_no_gap("detaching");
}
