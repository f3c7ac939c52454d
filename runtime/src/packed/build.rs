//! Building a packed message where it will be read: a region in, one message in it out.

use super::slot::{Region, Slot};
use super::structure::Structure;
use crate::error::BuildError;

/// Builds one packed message in a region of memory, from its first byte on, which need not be aligned.
///
/// Built in the order of the fields, depth first, a message has the same bytes as the one that an owned object writes. Other orders are as
/// valid. What is not set is what the schema says: zeros, defaults, and references to nothing.
///
/// ```
/// use karmem::{VerifyOptions, packed};
/// # #[path = "../../../generated/rust/arena.rs"]
/// # mod arena;
/// use arena::WeaponData;
///
/// let mut region = [0; 64];
/// let message = packed::MessageBuilder::new(&mut region);
/// let mut weapon = message.root::<WeaponData>()?;
/// weapon.set_damage(7).set_range(20);
/// let size = message.finish(weapon)?;
/// assert_eq!(size, 19);
///
/// let weapon = packed::open::<WeaponData>(&region[..19], &VerifyOptions::DEFAULT)?;
/// assert_eq!((weapon.damage(), weapon.ammo(), weapon.range()), (7, 0, 20));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct MessageBuilder<'m> {
    region: Region<'m>,
}

impl<'m> MessageBuilder<'m> {
    /// A builder in bytes that are the caller's alone. Of more than 4 GiB, the first are used.
    #[must_use]
    pub fn new(region: &'m mut [u8]) -> Self {
        Self {
            region: Region::new(region),
        }
    }

    /// Bytes in use.
    #[must_use]
    pub fn size(&self) -> u32 {
        self.region.size()
    }

    /// Bytes that are left in the region.
    #[must_use]
    pub fn space_left(&self) -> u32 {
        self.region.left()
    }

    /// Places the root, a struct or table of type `T`, with every field at its default.
    ///
    /// The first one that is placed is the root; another one is nowhere that a reader would look.
    ///
    /// # Errors
    ///
    /// [`BuildError::OutOfSpace`] when there is no room.
    pub fn root<T: Structure>(&self) -> Result<T::Builder<'_>, BuildError> {
        Ok(T::from_slot(Slot::place::<T>(&self.region)?))
    }

    /// Finishes the message, and returns its size in bytes: it is the first ones of the region.
    ///
    /// # Errors
    ///
    /// [`BuildError::ForeignRoot`] when `root` is not the first one that this builder placed.
    pub fn finish<'b, R: ObjectBuilder<'b>>(&'b self, root: R) -> Result<u32, BuildError> {
        let Slot { region, offset } = root.slot();
        if !core::ptr::eq(region, &raw const self.region) || offset != 0 {
            return Err(BuildError::ForeignRoot);
        }
        Ok(self.size())
    }
}

/// What builds a struct in a region.
pub trait ObjectBuilder<'b> {
    /// Where it builds.
    #[doc(hidden)]
    fn slot(&self) -> Slot<'b>;
}

impl<'b, T: Structure + super::Value> ObjectBuilder<'b> for super::ValueBuilder<'b, T> {
    fn slot(&self) -> Slot<'b> {
        Self::slot(self)
    }
}
