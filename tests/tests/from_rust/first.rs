//! The program at the top of `docs/from_rust.md`.

use karmem::{Frozen, Karmem, MessageBuilder, Owned as _, VerifyOptions, Word, bytemuck};

/// A bird, seen from above.
#[derive(Clone, Copy, Debug, Default, PartialEq, Karmem)]
#[repr(C)]
struct Bird {
    x: f32,
    y: f32,
}

#[derive(Clone, Debug, Default, PartialEq, Karmem)]
#[karmem(table)]
struct Flock {
    name: String,
    birds: Vec<Bird>,
}

pub(crate) fn main() -> Result<(), Box<dyn std::error::Error>> {
    // Built in place, in memory that could be a guest's.
    let mut region = [Word::ZERO; 64];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut flock = message.root::<Flock>()?;
    flock.set_name("geese")?;
    flock.set_birds(&[Bird { x: 1.0, y: 2.0 }; 3])?;
    let size = message.finish(flock)? as usize; // in bytes

    // Verified once, then read in place.
    let bytes = &bytemuck::cast_slice(&region)[..size];
    let flock = Frozen::new(bytes).access::<Flock>(&VerifyOptions::DEFAULT)?;
    let birds: &[Bird] = flock.birds(); // lie in `region`
    assert_eq!(birds.len(), 3);

    // Or written and read as a whole.
    let owned = Flock::from(flock);
    assert_eq!(&owned.to_bytes()?[..], bytes);
    Ok(())
}
