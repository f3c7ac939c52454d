//! A schema in the source that uses it: the last readings of a sensor, in a message that is built once and then changed in place for as
//! long as the sensor runs.

use std::error::Error;

use karmem::{Exclusive, Frozen, MessageBuilder, MutError, VerifyOptions, Word, bytemuck};

mod sensor {
    karmem::schema! {
        karmem sensor;

        /// How many readings are kept.
        const Kept uint32 = 6;

        /// A temperature, and when it was.
        struct Reading inline {
            /// Since the sensor was switched on.
            Seconds uint32;
            Celsius float32;
        }

        /// The last readings: each new one takes the place of the oldest.
        struct Ring table {
            Sensor   [<32]char;
            /// How many readings there were.
            Taken    uint64;
            Readings [<Kept]Reading;
        }
    }
}

use sensor::{KEPT, Reading, Ring, RingMut};

fn main() -> Result<(), Box<dyn Error>> {
    let mut region = [Word::ZERO; 32];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut ring = message.root::<Ring>()?;
    ring.set_sensor("boiler")?;
    ring.init_readings(KEPT as usize)?;
    let size = message.finish(ring)? as usize;

    // Verified once. While `ring` lives nobody else reads or writes these bytes, so that its fields can be lent to be changed.
    let bytes = &mut bytemuck::cast_slice_mut(&mut region)[..size];
    let mut ring = Exclusive::new(bytes).access::<Ring>(&VerifyOptions::DEFAULT)?;
    for seconds in (0..600).step_by(60) {
        let celsius = 80.0 - seconds as f32 / 40.0;
        keep(Reading::new(seconds, celsius), &mut ring)?;
    }

    // At any time the bytes are a whole message, to be sent or stored as they are.
    let ring = Frozen::new(bytes).access::<Ring>(&VerifyOptions::DEFAULT)?;
    let (newer, older) = ring
        .readings()
        .split_at(ring.taken() as usize % KEPT as usize);
    println!("{}, after {} readings:", ring.sensor(), ring.taken());
    for reading in older.iter().chain(newer) {
        println!("{:4} s {:5.1} °C", reading.seconds, reading.celsius);
    }
    Ok(())
}

/// Puts a reading into the place of the oldest one.
fn keep(reading: Reading, ring: &mut RingMut<'_>) -> Result<(), MutError> {
    let taken = ring.taken();
    if let Some(oldest) = ring.readings_mut().get_mut(taken as usize % KEPT as usize) {
        *oldest = reading;
    }
    ring.set_taken(taken + 1)?;
    Ok(())
}
