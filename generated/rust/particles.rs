// Made from particles.km by karmemc. Don't edit it: change the schema and run
//
//     karmemc generate particles.km

use karmem::{inline, open_enum, plain, table};

/// A particle system: a host simulates it together with plugins, and draws it from the same bytes.
///
/// What there is much of, the particles, are inline structs without references. They are plain memory: a guest
/// gets the whole slice at once, and may hand it to a loop that the compiler vectorizes.
#[allow(clippy::unreadable_literal, dead_code)]
pub static SCHEMA: karmem::Schema = karmem::Schema {
    name: "particles",
    fingerprint: 5173197004636791212,
    structs: &[
        ("Vec3", 10268726485798425099),
        ("Rgba", 1338317906295177885),
        ("Particle", 16196822561533721982),
        ("Span", 16373165523016253852),
        ("Emitter", 20201867012143285),
        ("Force", 10017405604167309595),
        ("ParticleSystem", 13973868042142044885),
    ],
};

open_enum! {
    /// How a particle is mixed with what is behind it.
    pub struct BlendMode: u8 {
        /// Covers what is behind it as far as its alpha says.
        Alpha = 0,
        /// Adds its light: fire, sparks.
        Additive = 1,
        /// Darkens: smoke.
        Multiply = 2,
    }
}

open_enum! {
    /// What a force does to the particles around it.
    pub struct ForceKind: u8 {
        /// Pushes along its direction, everywhere alike.
        Directional = 0,
        /// Pulls towards its position; pushes away where its strength is negative.
        Point = 1,
        /// Turns particles around an axis through its position.
        Vortex = 2,
        /// Slows particles down.
        Drag = 3,
    }
}

/// A point or a direction, in metres. The four bytes behind it are padding, as inline structs are 8-aligned.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `X`   | `float32` |
/// |      4 |    4 | `Y`   | `float32` |
/// |      8 |    4 | `Z`   | `float32` |
/// |     12 |    4 |       | padding   |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Vec3 {
    pub x: f32,
    pub y: f32,
    pub z: f32,
    _pad0: [u8; 4],
}

impl Vec3 {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(x: f32, y: f32, z: f32) -> Self {
        Self { x, y, z, _pad0: [0; 4] }
    }
}

plain! {
    Vec3 {
        const ID = 10268726485798425099;

        0 => x: f32;
        4 => y: f32;
        8 => z: f32;
        12 => _pad0: [u8; 4];
    }
}

/// A colour with premultiplied alpha, 255 is full.
///
/// | offset | size | field | type    |
/// |-------:|-----:|-------|---------|
/// |      0 |    1 | `R`   | `uint8` |
/// |      1 |    1 | `G`   | `uint8` |
/// |      2 |    1 | `B`   | `uint8` |
/// |      3 |    1 | `A`   | `uint8` |
/// |      4 |    4 |       | padding |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Rgba {
    pub r: u8,
    pub g: u8,
    pub b: u8,
    pub a: u8,
    _pad0: [u8; 4],
}

impl Rgba {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(r: u8, g: u8, b: u8, a: u8) -> Self {
        Self { r, g, b, a, _pad0: [0; 4] }
    }
}

plain! {
    Rgba {
        const ID = 1338317906295177885;

        0 => r: u8;
        1 => g: u8;
        2 => b: u8;
        3 => a: u8;
        4 => _pad0: [u8; 4];
    }
}

/// One particle: 64 bytes, a line of most caches.
///
/// | offset | size | field      | type      |
/// |-------:|-----:|------------|-----------|
/// |      0 |   16 | `Position` | `Vec3`    |
/// |     16 |   16 | `Velocity` | `Vec3`    |
/// |     32 |    8 | `Color`    | `Rgba`    |
/// |     40 |    4 | `Age`      | `float32` |
/// |     44 |    4 | `Lifetime` | `float32` |
/// |     48 |    4 | `Size`     | `float32` |
/// |     52 |    4 | `Rotation` | `float32` |
/// |     56 |    2 | `Emitter`  | `uint16`  |
/// |     58 |    6 |            | padding   |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Particle {
    /// Where it is.
    pub position: Vec3,
    /// Where it goes, in metres a second.
    pub velocity: Vec3,
    /// What it looks like now.
    pub color: Rgba,
    /// Seconds since it was emitted.
    pub age: f32,
    /// Seconds after which it is gone.
    pub lifetime: f32,
    /// Its diameter in metres.
    pub size: f32,
    /// How far it is turned, in radians.
    pub rotation: f32,
    /// Index of what emitted it, in the system's emitters.
    pub emitter: u16,
    _pad0: [u8; 6],
}

impl Particle {
    /// The struct with these fields, its padding zero.
    #[allow(clippy::too_many_arguments, dead_code)]
    #[must_use]
    pub const fn new(
        position: Vec3,
        velocity: Vec3,
        color: Rgba,
        age: f32,
        lifetime: f32,
        size: f32,
        rotation: f32,
        emitter: u16,
    ) -> Self {
        Self { position, velocity, color, age, lifetime, size, rotation, emitter, _pad0: [0; 6] }
    }
}

plain! {
    Particle {
        const ID = 16196822561533721982;

        0 => position: Vec3;
        16 => velocity: Vec3;
        32 => color: Rgba;
        40 => age: f32;
        44 => lifetime: f32;
        48 => size: f32;
        52 => rotation: f32;
        56 => emitter: u16;
        58 => _pad0: [u8; 6];
    }
}

/// Smallest and largest of values that are drawn at random.
///
/// | offset | size | field | type      |
/// |-------:|-----:|-------|-----------|
/// |      0 |    4 | `Min` | `float32` |
/// |      4 |    4 | `Max` | `float32` |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Span {
    pub min: f32,
    pub max: f32,
}

impl Span {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(min: f32, max: f32) -> Self {
        Self { min, max }
    }
}

plain! {
    Span {
        const ID = 16373165523016253852;

        0 => min: f32;
        4 => max: f32;
    }
}

inline! {
    /// A source of particles.
    ///
    /// It holds references (its name and its colours), so it is read through accessors, unlike a particle.
    ///
    /// | offset | size | field      | type        |
    /// |-------:|-----:|------------|-------------|
    /// |      0 |    8 | `Name`     | `[<64]char` |
    /// |      8 |   16 | `Position` | `Vec3`      |
    /// |     24 |   16 | `Axis`     | `Vec3`      |
    /// |     40 |    4 | `Spread`   | `float32`   |
    /// |     44 |    4 | `Rate`     | `float32`   |
    /// |     48 |    8 | `Speed`    | `Span`      |
    /// |     56 |    8 | `Lifetime` | `Span`      |
    /// |     64 |    8 | `Size`     | `Span`      |
    /// |     72 |    8 | `Colors`   | `[<16]Rgba` |
    /// |     80 |    1 | `Blend`    | `BlendMode` |
    /// |     81 |    1 | `Enabled`  | `bool`      |
    /// |     82 |    6 |            | padding     |
    pub struct Emitter: EmitterRef, EmitterMut, EmitterLive, EmitterBuilder {
        const ID = 20201867012143285;
        const END = 82;

        /// What an editor shows.
        0 => name: text <= 64, set_name;
        /// Where particles appear.
        8 => position: plain Vec3, set_position, position_mut;
        /// Where they go; its length is one.
        24 => axis: plain Vec3, set_axis, axis_mut;
        /// How far from the axis they may go, in radians.
        40 => spread: value f32, set_spread;
        /// How many appear in a second.
        44 => rate: value f32, set_rate;
        /// Their speed, in metres a second.
        48 => speed: plain Span, set_speed, speed_mut;
        /// Their lifetime, in seconds.
        56 => lifetime: plain Span, set_lifetime, lifetime_mut;
        /// Their diameter, in metres.
        64 => size: plain Span, set_size, size_mut;
        /// Colours over the lifetime, at equal distances.
        72 => colors: slice [Rgba] <= 16, set_colors, init_colors, colors_mut;
        /// How they are drawn.
        80 => blend: value BlendMode, set_blend;
        /// Whether any appear.
        81 => enabled: value bool, set_enabled;
    }
}

/// Something that changes the velocity of particles.
///
/// | offset | size | field       | type        |
/// |-------:|-----:|-------------|-------------|
/// |      0 |    1 | `Kind`      | `ForceKind` |
/// |      1 |    7 |             | padding     |
/// |      8 |   16 | `Position`  | `Vec3`      |
/// |     24 |   16 | `Direction` | `Vec3`      |
/// |     40 |    4 | `Strength`  | `float32`   |
/// |     44 |    4 | `Falloff`   | `float32`   |
#[repr(C, align(8))]
#[derive(Clone, Copy)]
#[allow(dead_code, missing_docs)]
pub struct Force {
    /// What it does.
    pub kind: ForceKind,
    _pad0: [u8; 7],
    /// Where its centre is. Directional forces and drag have none.
    pub position: Vec3,
    /// Where it pushes to, or the axis that it turns around; its length is one.
    pub direction: Vec3,
    /// In metres per second squared; for drag, the part of the speed that a second takes.
    pub strength: f32,
    /// Distance at which half of it is left, in metres; 0 where it does not get weaker.
    pub falloff: f32,
}

impl Force {
    /// The struct with these fields, its padding zero.
    #[allow(dead_code)]
    #[must_use]
    pub const fn new(
        kind: ForceKind,
        position: Vec3,
        direction: Vec3,
        strength: f32,
        falloff: f32,
    ) -> Self {
        Self { kind, _pad0: [0; 7], position, direction, strength, falloff }
    }
}

plain! {
    Force {
        const ID = 10017405604167309595;

        0 => kind: ForceKind;
        1 => _pad0: [u8; 7];
        8 => position: Vec3;
        24 => direction: Vec3;
        40 => strength: f32;
        44 => falloff: f32;
    }
}

table! {
    /// A whole system, the root of a message.
    ///
    /// | offset | size | field       | type           |
    /// |-------:|-----:|-------------|----------------|
    /// |      0 |    8 |             | header         |
    /// |      8 |    8 | `Time`      | `float64`      |
    /// |     16 |    8 | `Seed`      | `uint64`       |
    /// |     24 |    8 | `Emitters`  | `[<64]Emitter` |
    /// |     32 |    8 | `Forces`    | `[<32]Force`   |
    /// |     40 |    8 | `Particles` | `[]Particle`   |
    /// |     48 |    4 | `Alive`     | `uint32`       |
    /// |     52 |    4 |             | padding        |
    pub struct ParticleSystem: ParticleSystemRef, ParticleSystemMut, ParticleSystemLive, ParticleSystemBuilder {
        const ID = 13973868042142044885;
        const END = 52;

        /// Seconds since the system was started.
        8 => time: value f64, set_time;
        /// The state of its random numbers, so that every run is the same.
        16 => seed: value u64, set_seed;
        /// All sources.
        24 => emitters: inline_slice [Emitter] <= 64, init_emitters, emitters_mut;
        /// All that acts on particles, applied one after the other.
        32 => forces: slice [Force] <= 32, set_forces, init_forces, forces_mut;
        /// All particles, the dead ones among them until they are replaced.
        40 => particles: slice [Particle], set_particles, init_particles, particles_mut;
        /// How many of the particles are alive: these come first.
        48 => alive: value u32, set_alive;
    }
}
