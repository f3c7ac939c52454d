//! What is found in a catalogue, as a message of its own, built in place: a reader in, nothing allocated.

use karmem::{BuildError, MessageBuilder};

use crate::catalogue::{Catalogue, CatalogueRef, StarRef};

/// Builds the catalogue of the stars in `all` that are nearer than `distance`, in light years. The size of the message, in bytes.
pub(crate) fn nearer_than(
    distance: f32,
    all: CatalogueRef<'_>,
    message: &MessageBuilder<'_>,
) -> Result<u32, BuildError> {
    let is_near = |star: &StarRef<'_>| star.distance().is_some_and(|known| known < distance);
    let near = || all.stars().iter().filter(is_near);

    let mut found = message.root::<Catalogue>()?;
    found.set_epoch(all.epoch());
    found
        .init_observatory()?
        .set_name(all.observatory().name())?;
    let mut places = found.init_stars(near().count())?;
    for (mut place, star) in places.iter().zip(near()) {
        place
            .init()?
            .set_name(star.name())?
            .set_sightings(star.sightings())?; // as they lie there, in one copy
    }
    message.finish(found)
}
