//! The data sets as rkyv archives them: from the plain values, with what rkyv derives for them.
//!
//! Each data set says in a file of its own how it is read and changed.

use core::mem;

use rkyv::api::high::{self, HighSerializer, HighValidator};
use rkyv::bytecheck::CheckBytes;
use rkyv::rancor;
use rkyv::seal::Seal;
use rkyv::ser::allocator::ArenaHandle;
use rkyv::util::AlignedVec;
use rkyv::{Archive, Portable, Serialize};

use crate::data::Data;
use crate::data::checksum::Checksum;
use crate::format::{Failure, Format, Update};

mod log;
mod mesh;
mod minecraft_savedata;
mod mk48;
mod monsters;

pub use monsters::{
    Root, RootWithWeaponsElsewhere, check, check_with_weapons_elsewhere, mana_sum, path_sum, write,
    write_with_weapons_elsewhere,
};

/// What a data set says about its archives.
pub trait InArchive:
    Data
    + Archive<Archived: Portable + for<'a> CheckBytes<HighValidator<'a, rancor::Failure>> + 'static>
    + for<'a> Serialize<HighSerializer<AlignedVec, ArenaHandle<'a>, rancor::Failure>>
{
    /// Reads everything.
    fn sum(root: &Self::Archived) -> Checksum;

    /// Changes some of it.
    fn change(root: Seal<'_, Self::Archived>);
}

/// Archived from the plain values, and read in place after it was checked. What is read without a check is read alike.
pub struct Rkyv;

impl<D: InArchive> Format<D> for Rkyv {
    const NAME: &'static str = "rkyv";
    type Values = D;
    type Buffer = AlignedVec;
    type Root<'a> = &'a D::Archived;

    fn values(data: &D) -> D {
        data.clone()
    }

    fn encode<'b>(values: &D, buffer: &'b mut AlignedVec) -> Result<&'b [u8], Failure> {
        buffer.clear();
        *buffer = high::to_bytes_in::<_, rancor::Failure>(values, mem::take(buffer))?;
        Ok(buffer)
    }

    fn open(bytes: &[u8]) -> Result<&D::Archived, Failure> {
        Ok(rkyv::access::<D::Archived, rancor::Failure>(bytes)?)
    }

    fn read(root: &&D::Archived) -> Result<Checksum, Failure> {
        Ok(D::sum(root))
    }
}

impl<D: InArchive> Update<D> for Rkyv {
    type RootMut<'a> = Seal<'a, D::Archived>;

    fn open_mut(bytes: &mut [u8]) -> Result<Seal<'_, D::Archived>, Failure> {
        Ok(rkyv::access_mut::<D::Archived, rancor::Failure>(bytes)?)
    }

    fn update(root: &mut Seal<'_, D::Archived>) -> Result<(), Failure> {
        D::change(root.as_mut());
        Ok(())
    }
}
