//! What a format offers for a data set. Figures and tests go by these traits, and know no format by itself.
//!
//! Each format is a module with a type, and a file for each data set that implements the traits for
//! it. [`contestants`](crate::contestants) lists them all: a format that is added there takes part in every test and figure.

use std::error::Error;

use crate::data::checksum::Checksum;

/// Why a message could not be written, opened or read: what the format says.
pub type Failure = Box<dyn Error + Send + Sync>;

/// A format that holds the data set `D`.
pub trait Format<D> {
    /// How figures call it.
    const NAME: &'static str;

    /// What a program has that uses the format: the plain values, or structs of the format's own.
    type Values;

    /// Memory that messages are written into, one after the other.
    type Buffer: Default;

    /// A message that was opened.
    type Root<'a>;

    /// The data set as the program has it. Not measured.
    fn values(data: &D) -> Self::Values;

    /// Writes all of it. The message is 8-aligned, where the format cares.
    ///
    /// # Errors
    ///
    /// When the format cannot.
    fn encode<'b>(values: &Self::Values, buffer: &'b mut Self::Buffer)
    -> Result<&'b [u8], Failure>;

    /// Makes 8-aligned bytes of unknown origin readable, with all checks or conversions that the format makes
    /// beforehand.
    ///
    /// # Errors
    ///
    /// When they are no message.
    fn open(bytes: &[u8]) -> Result<Self::Root<'_>, Failure>;

    /// Walks over everything that is in there, as [`Data::checksum`](crate::data::Data::checksum) does.
    ///
    /// # Errors
    ///
    /// When a check on the way fails.
    fn read(root: &Self::Root<'_>) -> Result<Checksum, Failure>;
}

/// A format that can change numbers where they lie.
pub trait Update<D>: Format<D> {
    /// A message that was opened to be changed.
    type RootMut<'a>;

    /// As [`Format::open`], to change it.
    ///
    /// # Errors
    ///
    /// When it is no message.
    fn open_mut(bytes: &mut [u8]) -> Result<Self::RootMut<'_>, Failure>;

    /// Makes the change that [`Data::update`](crate::data::Data::update) makes.
    ///
    /// # Errors
    ///
    /// When a check on the way fails.
    fn update(root: &mut Self::RootMut<'_>) -> Result<(), Failure>;
}
