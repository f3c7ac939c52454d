//! A host that lends its sound to a plugin. Build the plugin first:
//! `cargo build --release -p plugin-guest --target wasm32-unknown-unknown`.

use std::error::Error;
use std::f32::consts::TAU;

use karmem::VerifyOptions;
use karmem::host::{Access, AttachOptions, Segment, Window};
use plugin_shared::{Curve, SAMPLES, Settings, Sound};
use wasmtime::{Config, Engine, Instance, Module, Store};

fn main() -> Result<(), Box<dyn Error>> {
    let mut config = Config::new();
    karmem::host::configure(&mut config)?;
    let engine = Engine::new(&config)?;
    let path = std::env::args().nth(1);
    let path = path.unwrap_or("target/wasm32-unknown-unknown/release/plugin_guest.wasm".into());
    let module = Module::from_file(&engine, path)
        .map_err(|error| format!("{error:#}; build the plugin first, or give its path"))?;
    let mut store = Store::new(&engine, ());
    let plugin = Instance::new(&mut store, &module, &[])?;
    let process = plugin.get_typed_func::<u32, i32>(&mut store, "process")?;

    let mut settings = Segment::anonymous(64 << 10)?;
    let message = settings.builder()?;
    let mut root = message.root::<Settings>()?;
    root.set_ceiling(0.8);
    message.finish(root)?;

    let mut sound = Segment::anonymous(64 << 10)?;
    let message = sound.builder()?;
    message.finish(message.root::<Sound>()?)?; // silence: whatever is not set is zero

    // Attached once. The host turns knobs while the plugin reads them; the sound belongs to one of the two at a time.
    let window = Window::open(&mut store, &plugin, 1 << 20)?;
    let read_only = AttachOptions::new(Access::ReadOnly).named("settings");
    window.attach(&mut store, &settings, read_only)?;
    let exclusive = AttachOptions::new(Access::Exclusive).named("sound");
    let sound = window.attach_exclusive(&mut store, &mut sound, exclusive)?;
    let knobs = settings.live()?.access::<Settings>()?;

    for (gain, curve) in [
        (0.5, Curve::Straight),
        (2.0, Curve::Hard),
        (2.0, Curve::Soft),
    ] {
        knobs.gain().store(gain)?;
        knobs.curve().store(curve.into())?;
        let played = sound.exclusive(&mut store)?;
        let played = played.access::<Sound>(&VerifyOptions::DEFAULT)?;
        played.samples = tone();

        let base = window.base() as u32;
        let loud = window.call(&mut store, |store| process.call(store, base))?;
        if loud < 0 {
            return Err("the plugin has not found its sound or its settings".into());
        }

        let heard = sound.freeze(&store)?;
        let heard = heard.access::<Sound>(&VerifyOptions::DEFAULT)?;
        let peak = heard.peak;
        println!(
            "{curve:?}, {gain:.1} times as loud: {loud} samples above 0.8, now up to {peak:.2}"
        );
        if heard.samples.iter().any(|sample| sample.abs() > 0.8) {
            return Err("the plugin has left samples above its ceiling".into());
        }
    }
    Ok(())
}

/// Four waves.
fn tone() -> [f32; SAMPLES] {
    std::array::from_fn(|at| (at as f32 / SAMPLES as f32 * 4.0 * TAU).sin())
}
