//! Builds, verifies and reads a message, with code that `build.rs` has generated from the schemas beside it.

use karmem::{Frozen, MessageBuilder, VerifyOptions, Word, bytemuck};

/// From `schemas/geography.km`.
pub mod geography {
    karmem::include_schema!("geography");
}
/// From `schemas/weather.km`.
pub mod weather {
    karmem::include_schema!("weather");
}

use geography::Place;
use weather::{Reading, Report};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut region = [Word::ZERO; 32];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut report = message.root::<Report>()?;
    report
        .set_at(Place::new(47.42, 10.98))
        .set_station("Zugspitze")?
        .set_readings(&[Reading::new(6 * 60, -11.5), Reading::new(14 * 60, -4.0)])?;
    let size = message.finish(report)? as usize;

    let bytes = &bytemuck::cast_slice(&region)[..size];
    let report = Frozen::new(bytes).access::<Report>(&VerifyOptions::DEFAULT)?;
    println!("{}, {}° north:", report.station(), report.at().latitude);
    for reading in report.readings() {
        let (hour, minute) = (reading.minute / 60, reading.minute % 60);
        println!("{hour:02}:{minute:02} {:5.1} °C", reading.celsius);
    }
    Ok(())
}
