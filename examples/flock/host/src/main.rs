//! The smallest host: it shares a flock of birds with a guest. Build the guest first:
//! `cargo build --release -p flock-guest --target wasm32-unknown-unknown`.

use karmem::host::{Access, Segment, Window};
use wasmtime::{Config, Engine, Instance, Module, Store};

#[rustfmt::skip]
#[allow(unreachable_pub)]
#[path = "../../../../generated/rust/flock.rs"]
mod flock;

use flock::{Bird, Flock};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut config = Config::new();
    karmem::host::configure(&mut config)?;
    let engine = Engine::new(&config)?;
    let path = std::env::args().nth(1);
    let path = path.unwrap_or("target/wasm32-unknown-unknown/release/flock_guest.wasm".into());
    let module = Module::from_file(&engine, path)
        .map_err(|error| format!("{error:#}; build the guest first, or give its path"))?;
    let mut store = Store::new(&engine, ());
    let guest = Instance::new(&mut store, &module, &[])?;
    let top_speed = guest.get_typed_func::<(u32, u32), f32>(&mut store, "top_speed")?;

    let mut segment = Segment::anonymous(1 << 20)?;
    let message = segment.builder()?;
    let mut flock = message.root::<Flock>()?;
    flock.set_name("geese")?;
    flock
        .init_birds(1000)?
        .extend((0..1000).map(|i| Bird::new(0.0, 0.0, i as f32)));
    message.finish(flock)?;
    segment.seal()?; // from here on nobody can write it, so that readers need no copies

    let window = Window::open(&mut store, &guest, 2 << 20)?;
    let shared = window.attach(&mut store, &segment, Access::ReadOnly)?;
    let place = (shared.address() as u32, shared.size() as u32);
    let speed = window.call(&mut store, |store| top_speed.call(store, place))?;
    println!("the fastest of 1000 birds flies at {speed} m/s");
    Ok(())
}
