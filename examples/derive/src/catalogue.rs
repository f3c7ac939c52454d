//! What the program shares with others: Rust structs, whose fields and attributes say how they lie in a message.

use karmem::Karmem;

/// What light a star has.
// The derive adds `SpectrumOpen`, which is what messages hold: any byte, as newer programs may know more of them.
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(u8)]
pub(crate) enum Spectrum {
    /// Nobody has looked yet.
    Unknown,
    White,
    Yellow,
    Red,
}

/// A star as it was seen once. Plain memory: it lies in a message as it does in Rust.
#[derive(Clone, Copy, Debug, PartialEq, Karmem)]
#[repr(C)]
pub(crate) struct Sighting {
    /// Seconds since 1970.
    pub(crate) time: u64,
    /// In magnitudes: the brighter, the less.
    pub(crate) magnitude: f32,
    pub(crate) spectrum: SpectrumOpen,
    // Padding has a name. What has none could be any bytes that lay there before.
    pub(crate) _pad0: [u8; 3],
}

/// A star, and all that was seen of it.
///
/// Newer programs can add fields at the end. Older messages then have their defaults.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(crate) struct Star {
    #[karmem(limit = 64)]
    pub(crate) name: String,
    /// Light years. It is not known of every star.
    pub(crate) distance: Option<f32>,
    pub(crate) sightings: Vec<Sighting>,
}

/// Where it was seen from.
#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
pub(crate) struct Observatory {
    pub(crate) name: String,
    /// Metres above the sea.
    pub(crate) altitude: i16,
}

/// All stars that an observatory knows.
#[derive(Clone, Debug, PartialEq, Karmem)]
#[karmem(table, default, package = "stars")] // `default`: in Rust, too, an epoch is 2000 unless it is said
pub(crate) struct Catalogue {
    pub(crate) observatory: Observatory,
    /// The year that places are given for.
    #[karmem(default = 2000)]
    pub(crate) epoch: u16,
    pub(crate) stars: Vec<Star>,
}
