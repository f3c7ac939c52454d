//! The data sets as messages of Karmem, through the accessors that karmemc prints.
//!
//! [`InPlace`] builds a message field by field and reads it frozen, [`Live`] reads it while others may write, [`Owned`] writes
//! it from objects of the schema. Each data set says in a file of its own how it is built and read.

use core::ptr::NonNull;

use karmem::build::ObjectBuilder;
use karmem::owned::Owned as OwnedStruct;
use karmem::{
    BuildError, Exclusive, Frozen, LiveError, MessageBuilder, MutError, ReadOwned, Structure,
    VerifyOptions, bytemuck,
};

use crate::data::Data;
use crate::data::checksum::Checksum;
use crate::format::{Failure, Format, Update};

mod log;
mod mesh;
mod minecraft_savedata;
mod mk48;
mod monsters;

pub use monsters::{build, live_mana_sum, mana_sum, path_sum};

/// What a data set says about its messages.
pub trait InMessage: Data {
    /// The root of the message.
    type Root: Structure;

    /// Builds the message in place. Returns its size in bytes.
    ///
    /// # Errors
    ///
    /// When there is no room.
    fn build(&self, message: &MessageBuilder<'_>) -> Result<u32, BuildError>;

    /// Reads everything.
    fn sum(root: RefOf<'_, Self>) -> Checksum;

    /// Reads everything, while others may write it.
    ///
    /// # Errors
    ///
    /// When a reference leads out of the message.
    fn live_sum(root: LiveOf<'_, Self>) -> Result<Checksum, LiveError>;

    /// Changes some of it.
    ///
    /// # Errors
    ///
    /// When the message is older than the schema.
    fn change(root: &mut MutOf<'_, Self>) -> Result<(), MutError>;

    /// Changes some of it, while others may write it.
    ///
    /// # Errors
    ///
    /// When a reference leads out of the message.
    fn live_change(root: LiveOf<'_, Self>) -> Result<(), LiveError>;
}

type RefOf<'a, D> = <<D as InMessage>::Root as Structure>::Ref<'a>;
type MutOf<'a, D> = <<D as InMessage>::Root as Structure>::Mut<'a>;
type LiveOf<'a, D> = <<D as InMessage>::Root as Structure>::Live<'a>;

/// Bytes that messages are built in, 8-aligned.
pub struct Region(Vec<u64>);

impl Default for Region {
    /// One that is long enough for each of the data sets.
    fn default() -> Self {
        Self(vec![0; 1 << 20])
    }
}

impl Region {
    fn bytes_mut(&mut self) -> &mut [u8] {
        bytemuck::cast_slice_mut(&mut self.0)
    }

    fn message(&self, size: u32) -> &[u8] {
        &bytemuck::cast_slice(&self.0)[..size as usize]
    }
}

/// Built in place, and read in place after it was verified.
pub struct InPlace;

impl<D: InMessage> Format<D> for InPlace {
    const NAME: &'static str = "karmem";
    type Values = D;
    type Buffer = Region;
    type Root<'a> = RefOf<'a, D>;

    fn values(data: &D) -> D {
        data.clone()
    }

    fn encode<'b>(values: &D, buffer: &'b mut Region) -> Result<&'b [u8], Failure> {
        let size = values.build(&MessageBuilder::new(buffer.bytes_mut())?)?;
        Ok(buffer.message(size))
    }

    fn open(bytes: &[u8]) -> Result<RefOf<'_, D>, Failure> {
        Ok(Frozen::new(bytes).access::<D::Root>(&VerifyOptions::DEFAULT)?)
    }

    fn read(root: &RefOf<'_, D>) -> Result<Checksum, Failure> {
        Ok(D::sum(*root))
    }
}

impl<D: InMessage> Update<D> for InPlace {
    type RootMut<'a> = MutOf<'a, D>;

    fn open_mut(bytes: &mut [u8]) -> Result<MutOf<'_, D>, Failure> {
        Ok(Exclusive::new(bytes).access::<D::Root>(&VerifyOptions::DEFAULT)?)
    }

    fn update(root: &mut MutOf<'_, D>) -> Result<(), Failure> {
        Ok(D::change(root)?)
    }
}

/// Written from objects of the schema, which are Rust's own.
pub struct Owned;

impl Owned {
    /// The data set as such an object.
    ///
    /// # Errors
    ///
    /// When the message on the way there has no room.
    pub fn values<D: InMessage>(data: &D) -> Result<D::Root, Failure>
    where
        D::Root: Default,
        for<'a> RefOf<'a, D>: ReadOwned<Owned = D::Root>,
    {
        let mut buffer = Region::default();
        let message = InPlace::encode(data, &mut buffer)?;
        let root = <InPlace as Format<D>>::open(message)?;
        Ok(root.read())
    }

    /// Writes all of it.
    ///
    /// # Errors
    ///
    /// When there is no room.
    pub fn encode<'b, T: OwnedStruct>(
        values: &T,
        buffer: &'b mut Region,
    ) -> Result<&'b [u8], Failure>
    where
        for<'a> T::Builder<'a>: ObjectBuilder<'a>,
    {
        let message = MessageBuilder::new(buffer.bytes_mut())?;
        let mut root = message.root::<T>()?;
        values.write_in(&mut root)?;
        let size = message.finish(root)?;
        Ok(buffer.message(size))
    }
}

/// Read with checks on the way, while others may write.
pub struct Live;

impl<D: InMessage> Format<D> for Live {
    const NAME: &'static str = "karmem, live";
    type Values = D;
    type Buffer = Region;
    type Root<'a> = LiveOf<'a, D>;

    fn values(data: &D) -> D {
        data.clone()
    }

    fn encode<'b>(values: &D, buffer: &'b mut Region) -> Result<&'b [u8], Failure> {
        InPlace::encode(values, buffer)
    }

    fn open(bytes: &[u8]) -> Result<LiveOf<'_, D>, Failure> {
        #[expect(unsafe_code, reason = "who else may write is for the caller to know")]
        // SAFETY: they can be read for as long as they are borrowed, and nobody writes them meanwhile: `read` does not,
        // and to nobody else are the views given.
        let live =
            unsafe { karmem::Live::from_raw_parts(NonNull::from(bytes).cast(), bytes.len()) };
        Ok(live.access::<D::Root>()?)
    }

    fn read(root: &LiveOf<'_, D>) -> Result<Checksum, Failure> {
        Ok(D::live_sum(*root)?)
    }
}

impl<D: InMessage> Update<D> for Live {
    type RootMut<'a> = LiveOf<'a, D>;

    fn open_mut(bytes: &mut [u8]) -> Result<LiveOf<'_, D>, Failure> {
        let size = bytes.len();
        #[expect(unsafe_code, reason = "who else may write is for the caller to know")]
        // SAFETY: they can be written for as long as they are borrowed, and nobody else has them meanwhile.
        let live = unsafe { karmem::Live::from_raw_parts(NonNull::from(bytes).cast(), size) };
        Ok(live.access::<D::Root>()?)
    }

    fn update(root: &mut LiveOf<'_, D>) -> Result<(), Failure> {
        Ok(D::live_change(*root)?)
    }
}
