//! Attaching and detaching, a million times, leaves nothing behind: no mapping, no descriptor, no memory.
//!
//! One test, because it counts what the process has.
#![expect(unsafe_code, reason = "an allocator that counts")]

mod held;

use karmem::host::{Access, AttachOptions, Attached, Error, Segment, Window, configure};
use wasmtime::{Config, Engine, Instance, Module, Store, TypedFunc};

use crate::held::{held, mappings, resident};

const SLOT: u64 = 64 * 1024;
const PAGE: u64 = 4096;

/// Stores, one after the other; attachments in each.
const STORES: usize = 100;
const TURNS: usize = 10_000;

/// KiB that the allocator and the kernel may keep for later. One byte for each attachment would be as much.
const KEPT: usize = 1024;

const GUEST: &str = r#"(module (memory (export "memory") 1)
    (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 1))))"#;

#[test]
fn a_million_times_attached_and_detached() {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    let engine = Engine::new(&config).unwrap();
    let module = Module::new(&engine, GUEST).unwrap();

    // What is made once and kept is made in the first stores.
    let mut segments = Segments::new();
    for _ in 0..2 {
        cycle(&engine, &module, &mut segments, 200);
    }
    let (before, resident_before) = (held(), resident());
    for _ in 0..STORES {
        cycle(&engine, &module, &mut segments, TURNS);
    }
    assert_eq!(held(), before);
    let grown = resident().saturating_sub(resident_before);
    assert!(grown < KEPT, "{grown} KiB more are in memory");
}

/// What is attached: of different sizes, in each way that there is.
struct Segments {
    page: Segment,
    slot: Segment,
    large: Segment,
    sealed: Segment,
    exclusive: Segment,
}

impl Segments {
    fn new() -> Self {
        let new = |size| Segment::anonymous(size).unwrap();
        let mut sealed = new(2 * SLOT);
        sealed.seal().unwrap();
        Self {
            page: new(PAGE),
            slot: new(SLOT),
            large: new(4 * SLOT + PAGE),
            sealed,
            exclusive: new(2 * SLOT),
        }
    }
}

/// A store, from its beginning to its end.
fn cycle(engine: &Engine, module: &Module, segments: &mut Segments, turns: usize) {
    let mut store = Store::new(engine, ());
    let instance = Instance::new(&mut store, module, &[]).unwrap();
    let fill = instance.get_typed_func(&mut store, "fill").unwrap();
    let window = Window::open(&mut store, &instance, 32 * SLOT).unwrap();
    let mut guest = Guest {
        store,
        window,
        fill,
    };
    let standing = guest.attach(&segments.page, AttachOptions::new(Access::ReadWrite));
    // Wasmtime maps a stack for signal handlers when a thread first calls a guest.
    guest.write(0);
    let before = mappings();
    for turn in 0..turns {
        guest.turn(segments, turn);
    }
    guest.window.check(&guest.store).unwrap();
    assert_eq!(mappings(), before, "mappings in one store");

    // These go with the store: attached, faulted, and in a window that has grown.
    guest.window.grow(&mut guest.store, 16 * SLOT).unwrap();
    guest.attach(&segments.sealed, Access::CopyOnWrite.into());
    guest.expect_fault(standing.address() + PAGE);
}

struct Guest {
    store: Store<()>,
    window: Window,
    fill: TypedFunc<u32, ()>,
}

impl Guest {
    /// Something is attached, something happens to it, and it is detached.
    fn turn(&mut self, segments: &mut Segments, turn: usize) {
        let attached = match turn % 8 {
            0 => self.attach(&segments.page, Access::ReadOnly.into()),
            1 => self.attach(&segments.slot, Access::ReadWrite.into()),
            2 => self.attach(&segments.large, Access::CopyOnWrite.into()),
            3 => self.attach(&segments.sealed, Access::ReadOnly.into()),
            4 => {
                let part = AttachOptions::new(Access::ReadWrite).part(PAGE..3 * PAGE);
                self.attach(&segments.large, part.named("part"))
            }
            5 => self
                .window
                .attach_exclusive(&mut self.store, &mut segments.exclusive, Access::Exclusive)
                .unwrap(),
            6 => self.attach(
                &segments.slot,
                AttachOptions::new(Access::CopyOnWrite).at(20 * SLOT),
            ),
            _ => self.attach(
                &Segment::anonymous(2 * SLOT).unwrap(),
                Access::ReadWrite.into(),
            ),
        };
        let attached = match turn % 64 {
            // Replaced by a smaller and by a larger one.
            2 => attached
                .replace(&mut self.store, &segments.page, Access::ReadWrite)
                .unwrap(),
            8 => attached
                .replace(&mut self.store, &segments.large, Access::ReadOnly)
                .unwrap(),
            17 => {
                attached.protect(&mut self.store, Access::ReadOnly).unwrap();
                attached
            }
            // A store to what may only be read, and one to where nothing is.
            24 => {
                self.expect_fault(attached.address());
                self.window.restore(&mut self.store).unwrap();
                attached
            }
            40 => {
                self.expect_fault(attached.address() + 30 * SLOT / 2);
                self.window.restore(&mut self.store).unwrap();
                attached
            }
            // Detached as it is.
            56 => {
                self.expect_fault(attached.address());
                attached
            }
            // Pages of the guest's own.
            10 | 34 => {
                self.write(attached.address());
                attached
            }
            // The host's own view, which goes with the segment.
            39 => {
                let segment = Segment::anonymous(PAGE).unwrap();
                segment.live().unwrap();
                attached
            }
            _ => attached,
        };
        attached.detach(&mut self.store).unwrap();
        assert!(matches!(
            attached.detach(&mut self.store),
            Err(Error::Detached)
        ));
    }

    fn attach(&mut self, segment: &Segment, options: AttachOptions) -> Attached {
        self.window
            .attach(&mut self.store, segment, options)
            .unwrap()
    }

    fn write(&mut self, address: u64) {
        let fill = &self.fill;
        self.window
            .call(&mut self.store, |store| fill.call(store, address as u32))
            .unwrap();
    }

    fn expect_fault(&mut self, address: u64) {
        let fill = &self.fill;
        let result = self
            .window
            .call(&mut self.store, |store| fill.call(store, address as u32));
        assert!(matches!(result, Err(Error::Faulted(_))), "{result:?}");
    }
}
