//! The kernel's limit of mappings is an error, and a hostile guest can't use it to end the process.
//!
//! One test, because it uses the limit up.

use karmem::host::{
    Access, AttachOptions, Attached, Error, Segment, Window, WindowOptions, configure,
};
use wasmtime::{Config, Engine, Instance, Module, Store};

const SLOT: u32 = 64 * 1024;

#[test]
fn at_the_limit_attaching_is_an_error_and_faults_are_still_answered() {
    let mut config = Config::new();
    configure(&mut config).unwrap();
    let engine = Engine::new(&config).unwrap();
    let wat = r#"(module (memory (export "memory") 1)
        (func (export "fill") (param i32) (memory.fill (local.get 0) (i32.const 1) (i32.const 1))))"#;
    let module = Module::new(&engine, wat).unwrap();
    let mut store = Store::new(&engine, ());
    let instance = Instance::new(&mut store, &module, &[]).unwrap();
    let fill = instance
        .get_typed_func::<u32, ()>(&mut store, "fill")
        .unwrap();
    let window = Window::open(
        &mut store,
        &instance,
        WindowOptions::new(60_000 * u64::from(SLOT)),
    )
    .unwrap();

    // Wasmtime maps a stack for signal handlers when a thread first calls a guest.
    fill.call(&mut store, 0).unwrap();

    // A page in each slot: two mappings for each segment, itself and the rest of its slot.
    let page = Segment::anonymous(4096).unwrap();
    let mut attached: Vec<Attached> = Vec::with_capacity(60_000);
    let refused = loop {
        let place = AttachOptions::new(Access::ReadOnly).at((attached.len() as u32 + 1) * SLOT);
        match window.attach(&mut store, &page, place) {
            Ok(next) => attached.push(next),
            Err(error) => break error,
        }
    };
    assert!(
        matches!(refused, Error::MappingLimit { size: 4096 }),
        "{refused}"
    );
    assert!(attached.len() > 10_000, "only {} segments", attached.len());

    for target in &attached[..100] {
        let result = window.call(&mut store, |store| fill.call(store, target.address()));
        assert!(matches!(result, Err(Error::Faulted(_))), "{result:?}");
        // Not restored, but detached: that must work at the limit too.
        target.detach(&mut store).unwrap();
    }
    window.attach(&mut store, &page, Access::ReadOnly).unwrap();
}
