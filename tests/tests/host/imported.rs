//! Guests that import their memory.

use karmem::host::{Access, Error, Segment, Window, configure, define_memory};
use wasmtime::{Config, Engine, Linker, MemoryType, MemoryTypeBuilder, Module, Store};

use crate::guest::{SLOT, engine};

const PEEK: &str = r#"(module (import "env" "memory" (memory 1))
    (func (export "peek") (param i32) (result i32) (i32.load (local.get 0))))"#;

#[test]
fn two_modules_share_a_memory_with_a_window() {
    let engine = engine();
    let mut store = Store::new(&engine, ());
    let memory = define_memory(&mut store, &MemoryType::new(1, Some(100))).unwrap();
    assert_eq!(memory.ty(&store).maximum(), Some(100));
    let window = Window::open_memory(&mut store, memory, 4 * SLOT).unwrap();
    let segment = Segment::anonymous(SLOT).unwrap();
    let attached = window
        .attach(&mut store, &segment, Access::ReadWrite)
        .unwrap();
    attached.builder(&mut store).unwrap();
    let mut linker = Linker::new(&engine);
    linker.define(&mut store, "env", "memory", memory).unwrap();
    let module = Module::new(&engine, PEEK).unwrap();
    for _ in 0..2 {
        let guest = linker.instantiate(&mut store, &module).unwrap();
        let peek = guest.get_typed_func::<u32, u32>(&mut store, "peek");
        let address = attached.address() as u32;
        assert_eq!(peek.unwrap().call(&mut store, address).unwrap(), 0);
    }
}

#[test]
fn a_memory_of_each_type() {
    let mut config = Config::new();
    config.wasm_custom_page_sizes(true);
    configure(&mut config).unwrap();
    let mut store = Store::new(&Engine::new(&config).unwrap(), ());
    let types = [
        MemoryType::new(0, None),
        MemoryType::new(65536, Some(65536)),
        MemoryType::new64(300, Some(1 << 20)),
        MemoryTypeBuilder::new()
            .page_size_log2(0)
            .min(5)
            .build()
            .unwrap(),
    ];
    for ty in types {
        let memory = define_memory(&mut store, &ty).unwrap();
        assert_eq!(memory.ty(&store), ty);
    }
    let shared = MemoryType::shared(1, 2);
    let error = define_memory(&mut store, &shared).unwrap_err();
    assert!(matches!(error, Error::SharedMemory { .. }), "{error}");
}
