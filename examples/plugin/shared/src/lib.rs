//! What a host and its plugins share: Rust structs, which both of them compile. They need neither std nor an allocator.
#![no_std]

use karmem::Karmem;

/// Samples in a piece of sound.
pub const SAMPLES: usize = 256;

/// A piece of sound, which the plugin changes in place.
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(C)]
pub struct Sound {
    /// The largest of the samples, as the plugin has left them.
    pub peak: f32,
    /// From -1 to 1.
    pub samples: [f32; SAMPLES],
}

/// What happens to samples that are too loud.
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub enum Curve {
    /// Nothing.
    Straight,
    /// They are cut off.
    Hard,
    /// They come nearer to the ceiling, the louder they are.
    Soft,
}

/// What the user has set, and can change while the plugin runs.
///
/// A table: newer hosts can add settings at the end, and plugins that know fewer of them go on working.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub struct Settings {
    /// Each sample is multiplied by it.
    #[karmem(default = 1.0)]
    pub gain: f32,
    /// How loud a sample may be. Without it: 1.
    pub ceiling: Option<f32>,
    /// What happens to those that are louder.
    pub curve: CurveOpen,
}
