//! A plugin that makes sound louder, without std and without an allocator. It is given the address of its window, and finds the rest
//! there by name.
#![cfg_attr(target_family = "wasm", no_std)]

use karmem::VerifyOptions;
use karmem::guest::{Directory, Result};
use karmem::verify::scratch_len;
use plugin_shared::{CurveOpen, Settings, Sound};

/// Changes the sound in the window as its settings say. How many samples were too loud, or -1 where there is nothing to be changed.
#[unsafe(no_mangle)]
#[expect(
    unsafe_code,
    reason = "the host calls it by name and vouches for the window"
)]
pub extern "C" fn process(window: usize) -> i32 {
    // SAFETY: the host has opened the window there, and detaches nothing before this call ends.
    let directory = unsafe { Directory::at(window) };
    let loud = directory.and_then(|mut directory| amplify(&mut directory));
    loud.unwrap_or(-1)
}

fn amplify(directory: &mut Directory) -> Result<i32> {
    // The user may turn a knob while this runs: each is looked at once.
    let settings = directory.live("settings")?.access::<Settings>()?;
    let gain = settings.gain().load();
    let ceiling = settings.ceiling().map_or(1.0, |ceiling| ceiling.load());
    let curve = settings.curve().load();

    // The sound is the plugin's own until it returns: memory like any other.
    let sound = directory.exclusive("sound")?;
    let mut scratch = [0; scratch_len(4096)]; // for messages of up to 4096 bytes; with an allocator, `access` needs none
    let sound = sound.access_with::<Sound>(&VerifyOptions::DEFAULT, &mut scratch)?;
    let mut loud = 0;
    sound.peak = 0.0;
    for sample in &mut sound.samples {
        *sample *= gain;
        loud += i32::from(sample.abs() > ceiling);
        *sample = match curve {
            CurveOpen::Hard => sample.max(-ceiling).min(ceiling),
            CurveOpen::Soft => *sample * ceiling / (ceiling + sample.abs()),
            _ => *sample, // also a curve that only a newer host knows
        };
        sound.peak = sound.peak.max(sample.abs());
    }
    Ok(loud)
}

#[cfg(target_family = "wasm")]
#[panic_handler]
fn panic(_: &core::panic::PanicInfo<'_>) -> ! {
    core::arch::wasm32::unreachable()
}
