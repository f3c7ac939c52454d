//! What each packed struct of a schema implements.

use super::slot::Slot;
use super::verify::{Verdict, Verifier};
use super::view::View;
use crate::Schema;
use crate::flat::StructLayout;

/// A packed struct of a schema: [`packed_table!`](crate::packed_table), [`packed_inline!`](crate::packed_inline) and
/// [`packed_value!`](crate::packed_value) implement it.
pub trait Structure: Sized + 'static {
    /// The schema that it is from.
    const PACKAGE: &'static Schema;
    /// Its name, its id, and where its fields lie.
    const LAYOUT: &'static StructLayout;
    /// The 64-bit id in the schema.
    const ID: u64 = Self::LAYOUT.id;
    /// The name in the schema.
    const NAME: &'static str = Self::LAYOUT.name;

    /// What reads it in a message. A struct without references is read as itself.
    type Ref<'a>: Copy + core::fmt::Debug;
    /// What builds it in a region.
    type Builder<'b>: super::ObjectBuilder<'b>;

    /// What reads the struct there.
    #[doc(hidden)]
    fn from_view(view: View<'_>) -> Self::Ref<'_>;

    /// What builds the struct there.
    #[doc(hidden)]
    fn from_slot(slot: Slot<'_>) -> Self::Builder<'_>;

    /// Verifies what its fields refer to.
    ///
    /// # Errors
    ///
    /// When something there is wrong; the verifier has noted what.
    #[doc(hidden)]
    fn verify_fields(view: View<'_>, verifier: &mut Verifier<'_>) -> Verdict;

    /// Makes bytes that are zero a struct with its defaults, which refers to nothing.
    #[doc(hidden)]
    fn reset_fields(slot: Slot<'_>);
}

/// What reads a `T` in a message.
pub type Ref<'a, T> = <T as Structure>::Ref<'a>;

/// What builds a `T` in a region.
pub type Builder<'b, T> = <T as Structure>::Builder<'b>;

/// The layout of `T`.
#[doc(hidden)]
#[must_use]
pub const fn layout_of<T: Structure>() -> &'static StructLayout {
    T::LAYOUT
}
