//! Rust structs as messages, without a schema, a build script or a tool: a catalogue of stars is written to a file, verified, and
//! searched in place.

use std::error::Error;
use std::path::PathBuf;
use std::{env, fs, io};

use karmem::{Frozen, Message, MessageBuilder, Owned as _, VerifyOptions, Word, bytemuck};

mod catalogue;
mod search;

use catalogue::{Catalogue, Observatory, Sighting, Spectrum, Star};

fn main() -> Result<(), Box<dyn Error>> {
    let path = env::args_os().nth(1).map(PathBuf::from);
    let path = path.unwrap_or_else(|| env::temp_dir().join("stars.message"));

    // What is at hand as an object becomes a message at once.
    let written = observed();
    let about = |error: io::Error| format!("{}: {error}", path.display());
    fs::write(&path, &*written.to_bytes()?).map_err(about)?;

    // A file can hold anything, so it is verified, once. Then each field is read where it lies.
    let message = Message::copy_of(&fs::read(&path).map_err(about)?);
    let catalogue = Frozen::new(&message).access::<Catalogue>(&VerifyOptions::DEFAULT)?;
    if Catalogue::from(catalogue) != written {
        return Err(format!("{} does not hold what was written", path.display()).into());
    }

    // Here a message is built in place: in an array, as it could be in memory that is shared with others.
    let mut region = [Word::ZERO; 64];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let size = search::nearer_than(5.0, catalogue, &message)? as usize;

    let bytes = &bytemuck::cast_slice(&region)[..size];
    let near = Frozen::new(bytes).access::<Catalogue>(&VerifyOptions::DEFAULT)?;
    println!("Near stars, seen from {}:", near.observatory().name());
    for star in near.stars().iter() {
        for sighting in star.sightings() {
            let (name, magnitude) = (star.name(), sighting.magnitude);
            match Spectrum::try_from(sighting.spectrum) {
                Ok(spectrum) => println!("{name}: {spectrum:?}, {magnitude:+.2}"),
                Err(newer) => println!("{name}: spectrum {}, {magnitude:+.2}", newer.0),
            }
        }
    }

    // From this, `karmemc` generates the same structs for those who don't have the ones of Rust.
    print!("\n{}", karmem::schema_of::<Catalogue>());
    Ok(())
}

fn observed() -> Catalogue {
    let star = |name: &str, distance, magnitude, spectrum: Spectrum| Star {
        name: name.into(),
        distance,
        sightings: vec![Sighting {
            time: 1_780_000_000,
            magnitude,
            spectrum: spectrum.into(),
            _pad0: [0; 3],
        }],
    };
    Catalogue {
        observatory: Observatory {
            name: "Paranal".into(),
            altitude: 2635,
        },
        stars: vec![
            star("Rigil Kentaurus", Some(4.34), -0.01, Spectrum::Yellow),
            star("Proxima Centauri", Some(4.25), 11.13, Spectrum::Red),
            star("Sirius", Some(8.6), -1.46, Spectrum::White),
            star("Przybylski", None, 8.02, Spectrum::Unknown),
        ],
        ..Catalogue::default()
    }
}
