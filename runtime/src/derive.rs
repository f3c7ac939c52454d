//! What `#[derive(Karmem)]` prints consists of this: traits by which the type of a field says how it is stored, and the places of
//! fields whose sizes only the compiler of Rust knows.
//!
//! A derive sees the words of a struct, not what they mean: whether `Weapon` is a table or plain memory is said by the type, through
//! [`FieldType`], while the struct is compiled. So nothing in here is trusted to be what its name promises, and everything is what
//! the types say.

mod built_in_place;
mod element;
mod field_type;
mod lend;
mod plain_memory;
mod position;

pub use built_in_place::{BuiltInPlace, InitSlice};
pub use element::{Element, Optional};
#[cfg(feature = "alloc")]
pub use field_type::IsTable;
pub use field_type::{FieldType, PlainField, StoredOf, can_be_a_field, can_be_a_plain_field};
pub use lend::Lend;
pub use plain_memory::{IsPlain, PlainElement, PlainMemory, PlainOptional};
pub use position::{FieldShape, Position, can_be_owned, lies_as_laid_out, no_padding, positions};

/// How at most `LIMIT` values of type `T` are stored, elsewhere. `CHECKED` is that of [`StoredOf`], here and below.
pub type SliceOf<T, const CHECKED: bool, const LIMIT: u32 = { u32::MAX }> =
    <StoredOf<T, CHECKED> as Element>::Slice<LIMIT>;

/// How a `T` is stored that may be absent: with `BIT` of the presence word saying so, where it lies in place.
pub type OptionalOf<T, const BIT: u32, const CHECKED: bool> =
    <StoredOf<T, CHECKED> as Element>::Optional<BIT>;
