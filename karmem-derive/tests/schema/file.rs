//! Schemas in files, one of which imports the other: their modules lie side by side.

use karmem::{Frozen, MessageBuilder, VerifyOptions, Word, bytemuck};

mod geometry {
    karmem::schema!(file = "../schemas/geometry.km");
}

mod tavern {
    karmem::schema!(file = "../schemas/tavern.km");
}

#[test]
fn their_messages_are_built_verified_and_read() -> Result<(), Box<dyn std::error::Error>> {
    let mut region = [Word::ZERO; 64];
    let message = MessageBuilder::new(bytemuck::cast_slice_mut(&mut region))?;
    let mut guest = message.root::<tavern::Guest>()?;
    guest.set_name("Ute")?;
    guest.set_seat(geometry::Vec3::new(1.0, 2.0, 3.0));
    let size = message.finish(guest)? as usize;

    let bytes = &bytemuck::cast_slice(&region)[..size];
    let guest = Frozen::new(bytes).access::<tavern::Guest>(&VerifyOptions::DEFAULT)?;
    assert_eq!(guest.name(), "Ute");
    let seat: Option<&geometry::Vec3> = guest.seat();
    assert_eq!(seat.map(|seat| seat.y), Some(2.0));
    Ok(())
}
