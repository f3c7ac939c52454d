//! Opening windows.

use karmem::host::{Access, Error, Segment, Window, WindowOptions, configure};
use wasmtime::{
    Config, Engine, InstanceAllocationStrategy, Memory, MemoryType, PoolingAllocationConfig, Store,
    StoreLimits, StoreLimitsBuilder,
};

use crate::guest::{Guest, SLOT, engine, instance};

const MIB: u64 = 1 << 20;

fn open(wat: &str, options: impl Into<WindowOptions>) -> Result<Window, Error> {
    let (mut store, instance) = instance(&engine(), wat);
    Window::open(&mut store, &instance, options)
}

#[test]
fn lies_behind_the_guests_memory_which_grows_by_its_size() {
    let (mut store, instance) = instance(&engine(), r#"(module (memory (export "memory") 3))"#);
    let memory = instance.get_memory(&mut store, "memory").unwrap();
    let window = Window::open(&mut store, &instance, MIB).unwrap();
    assert_eq!((window.base(), window.size()), (3 * SLOT, MIB));
    assert_eq!(memory.data_size(&store) as u64, 3 * SLOT + MIB);
}

#[test]
fn lies_where_it_is_wanted() {
    let window = open(
        r#"(module (memory (export "memory") 1))"#,
        WindowOptions::new(MIB).base(0x4000_0000),
    );
    assert_eq!(window.unwrap().base(), 0x4000_0000);
}

#[test]
fn reaches_to_the_last_byte_of_the_address_space() {
    let base = (1 << 32) - 2 * SLOT;
    let wat = r#"(module (memory (export "memory") 1) (func (export "last") (result i32) (i32.load8_u (i32.const -1))))"#;
    let (mut store, instance) = instance(&engine(), wat);
    let options = WindowOptions::new(2 * SLOT).base(base);
    let window = Window::open(&mut store, &instance, options.clone());
    let last = instance
        .get_typed_func::<(), u32>(&mut store, "last")
        .unwrap();
    // A trap of the memory's, not of the address space's: nothing is attached there.
    last.call(&mut store, ()).unwrap_err();
    let segment = Segment::anonymous(SLOT).unwrap();
    let window = window.unwrap();
    window
        .attach(&mut store, &segment, Access::ReadOnly)
        .unwrap();
    assert_eq!(last.call(&mut store, ()).unwrap(), 0);
}

#[test]
fn several_windows_lie_one_behind_the_other() {
    let mut guest = Guest::new(&engine(), 4);
    let second = Window::open(&mut guest.store, &guest.instance, MIB).unwrap();
    assert_eq!(second.base(), guest.window.base() + guest.window.size());
}

#[test]
fn the_guest_grows_its_memory_behind_it() {
    let mut guest = Guest::new(&engine(), 4);
    let old_pages = guest.grow(2);
    assert_eq!(old_pages * SLOT, guest.window.base() + 4 * SLOT);
    guest.store(old_pages * SLOT + SLOT, 7);
    assert_eq!(guest.load(old_pages * SLOT + SLOT), 7);
}

#[test]
fn data_segments_are_where_the_module_put_them() {
    let wat = r#"(module (memory (export "memory") 2) (data (i32.const 65530) "across pages"))"#;
    let (mut store, instance) = instance(&engine(), wat);
    Window::open(&mut store, &instance, MIB).unwrap();
    let memory = instance.get_memory(&mut store, "memory").unwrap();
    assert_eq!(&memory.data(&store)[65530..65542], b"across pages");
}

#[test]
fn needs_an_exported_memory() {
    let error = open("(module (memory 1))", MIB).unwrap_err();
    assert!(
        matches!(&error, Error::NoExportedMemory { name } if name == "memory"),
        "{error}"
    );
    let error = open(r#"(module (func (export "memory")))"#, MIB).unwrap_err();
    assert!(matches!(error, Error::NoExportedMemory { .. }), "{error}");
    let other_name = WindowOptions::new(MIB).export("heap");
    open(r#"(module (memory (export "heap") 1))"#, other_name).unwrap();
}

#[test]
fn refuses_a_memory_that_the_host_made() {
    let mut store = Store::new(&engine(), ());
    let memory = Memory::new(&mut store, MemoryType::new(1, None)).unwrap();
    let error = Window::open_memory(&mut store, memory, MIB).unwrap_err();
    assert!(matches!(error, Error::ForeignMemory), "{error}");
    assert_eq!(memory.size(&store), 1, "nothing has changed");
}

#[test]
fn refuses_a_memory_of_an_engine_without_configuration() {
    let (mut store, instance) = instance(
        &Engine::default(),
        r#"(module (memory (export "memory") 1))"#,
    );
    let error = Window::open(&mut store, &instance, MIB).unwrap_err();
    assert!(matches!(error, Error::ForeignMemory), "{error}");
}

#[test]
fn refuses_a_memory_of_the_pooling_allocator() {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    let mut pool = PoolingAllocationConfig::new();
    pool.total_memories(1).total_core_instances(1);
    config.allocation_strategy(InstanceAllocationStrategy::Pooling(pool));
    let engine = Engine::new(&config).unwrap();
    let (mut store, instance) = instance(&engine, r#"(module (memory (export "memory") 1))"#);
    let error = Window::open(&mut store, &instance, MIB).unwrap_err();
    assert!(matches!(error, Error::ForeignMemory), "{error}");
}

#[test]
fn refuses_a_shared_memory() {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    config.wasm_threads(true).shared_memory(true);
    let engine = Engine::new(&config).unwrap();
    let (mut store, instance) =
        instance(&engine, r#"(module (memory (export "memory") 1 8 shared))"#);
    let error = Window::open(&mut store, &instance, MIB).unwrap_err();
    assert!(matches!(error, Error::SharedMemory { .. }), "{error}");
}

#[test]
fn refuses_sizes_that_are_not_slots() {
    for size in [0, 1, 64 * 1024, 3 * 64 * 1024 - 4096, MIB + 1, u64::MAX] {
        let error = open(r#"(module (memory (export "memory") 1))"#, size).unwrap_err();
        assert!(
            matches!(error, Error::WindowSize { size: found } if found == size),
            "{error}"
        );
    }
}

#[test]
fn refuses_bases_that_are_in_use_or_between_slots() {
    let wat = r#"(module (memory (export "memory") 3))"#;
    let error = open(wat, WindowOptions::new(MIB).base(2 * SLOT)).unwrap_err();
    assert!(
        matches!(
            error,
            Error::BaseInUse {
                base: 0x2_0000,
                memory_size: 0x3_0000
            }
        ),
        "{error}"
    );
    let error = open(wat, WindowOptions::new(MIB).base(0x50_1000)).unwrap_err();
    assert!(
        matches!(error, Error::WindowBase { base: 0x50_1000 }),
        "{error}"
    );
}

#[test]
fn respects_the_guests_maximum() {
    let error = open(r#"(module (memory (export "memory") 1 8))"#, MIB).unwrap_err();
    let maximum = 8 * SLOT;
    assert!(
        matches!(error, Error::GuestMaximum { needed, maximum: found } if found == maximum && needed == MIB + SLOT),
        "{error}"
    );
    open(r#"(module (memory (export "memory") 1 8))"#, 7 * SLOT).unwrap();
}

#[test]
fn respects_the_address_space() {
    let error = open(r#"(module (memory (export "memory") 1))"#, 1_u64 << 32).unwrap_err();
    assert!(
        matches!(
            error,
            Error::AddressSpace {
                limit: 0x1_0000_0000,
                ..
            }
        ),
        "{error}"
    );
    let wanted = WindowOptions::new(u64::MAX - SLOT + 1);
    let error = open(r#"(module (memory (export "memory") 1))"#, wanted).unwrap_err();
    assert!(matches!(error, Error::AddressSpace { .. }), "{error}");
}

#[test]
fn respects_the_stores_limiter() {
    let engine = engine();
    let limits = StoreLimitsBuilder::new()
        .memory_size(10 * SLOT as usize)
        .build();
    let mut store = Store::new(&engine, limits);
    store.limiter(|limits: &mut StoreLimits| limits);
    let module =
        wasmtime::Module::new(&engine, r#"(module (memory (export "memory") 1))"#).unwrap();
    let instance = wasmtime::Instance::new(&mut store, &module, &[]).unwrap();
    let error = Window::open(&mut store, &instance, MIB).unwrap_err();
    assert!(matches!(error, Error::GrowRefused { .. }), "{error}");
    Window::open(&mut store, &instance, 9 * SLOT).unwrap();
}

#[test]
fn a_trap_is_the_calls_error_and_the_window_stays_sound() {
    let mut guest = Guest::new(&engine(), 4);
    let load = guest
        .instance
        .get_typed_func::<u32, u32>(&mut guest.store, "load")
        .unwrap();
    let result = guest
        .window
        .call(&mut guest.store, |store| load.call(store, u32::MAX));
    assert!(matches!(result, Err(Error::Call(_))), "{result:?}");
    let result = guest
        .window
        .call(&mut guest.store, |store| load.call(store, 0));
    assert_eq!(result.unwrap(), 0);
}
