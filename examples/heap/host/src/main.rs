//! A host whose guests hand a message to each other in a heap that they share. Build the guest first:
//! `cargo build --release -p heap-guest --target wasm32-unknown-unknown`.

use karmem::host::heap::{self, GuestHeap};
use karmem::host::{Heap, Window, WindowOptions};
use wasmtime::{Config, Engine, Instance, Linker, Module, Store};

/// The same for all guests, so that an address means the same to all; beyond what their own memory grows to.
const WINDOW_BASE: u64 = 0x1000_0000;
const HEAP_SIZE: u64 = 1 << 20;
/// What each guest may have of it.
const QUOTA: u64 = 256 << 10;

const BIRDS: u32 = 1000;
const BLOCK_SIZE: u32 = 64 << 10;

/// What the host keeps for each guest.
#[derive(Default)]
struct Data {
    heap: Option<GuestHeap>,
}

struct Guest {
    store: Store<Data>,
    instance: Instance,
    window: Window,
}

impl Guest {
    fn new(linker: &Linker<Data>, module: &Module, heap: &Heap) -> Result<Self, Failure> {
        let mut store = Store::new(module.engine(), Data::default());
        let instance = linker.instantiate(&mut store, module)?;
        let options = WindowOptions::new(HEAP_SIZE + Window::DIRECTORY_SIZE).base(WINDOW_BASE);
        let window = Window::open(&mut store, &instance, options)?;
        store.data_mut().heap = Some(heap.attach(&window, &mut store, QUOTA)?);
        Ok(Self {
            store,
            instance,
            window,
        })
    }
}

type Failure = Box<dyn std::error::Error>;

fn main() -> Result<(), Failure> {
    let mut config = Config::new();
    karmem::host::configure(&mut config)?;
    let engine = Engine::new(&config)?;
    let path = std::env::args().nth(1);
    let path = path.unwrap_or("target/wasm32-unknown-unknown/release/heap_guest.wasm".into());
    let module = Module::from_file(&engine, path)
        .map_err(|error| format!("{error:#}; build the guest first, or give its path"))?;
    let mut linker = Linker::new(&engine);
    heap::add_to_linker(&mut linker, |data: &mut Data| data.heap.as_mut())?;

    let heap = Heap::new(HEAP_SIZE)?;
    let mut builder = Guest::new(&linker, &module, &heap)?;
    let mut reader = Guest::new(&linker, &module, &heap)?;

    let build = builder
        .instance
        .get_typed_func::<(u32, u32), u32>(&mut builder.store, "build")?;
    let block = builder.window.call(&mut builder.store, |store| {
        build.call(store, (BIRDS, BLOCK_SIZE))
    })?;
    if block == 0 {
        let data = builder.store.data();
        let reason = data.heap.as_ref().and_then(GuestHeap::last_error);
        return Err(reason.map_or("the flock has no room in its block".into(), Failure::from));
    }
    println!(
        "one guest has built a flock at {block:#x}: {:?}",
        heap.stats()
    );

    let top_speed = reader
        .instance
        .get_typed_func::<(u32, u32), f32>(&mut reader.store, "top_speed")?;
    let speed = reader.window.call(&mut reader.store, |store| {
        top_speed.call(store, (block, BLOCK_SIZE))
    })?;
    println!("the other found that its fastest bird flies at {speed} m/s, and freed the block");
    if heap.stats().blocks > 0 {
        return Err("a block is left".into());
    }
    Ok(())
}
