//! What a value is called in C, and what copies it.

use super::names::{Names, scalar_name, scalar_type, stored_type};
use super::padding;
use crate::access::indexed::Item;
use crate::model::Scalar;

impl Item {
    /// Its type as it is read: `bool`, `game_team`, `game_vec3`.
    pub(super) fn read(self, names: Names<'_>) -> String {
        match self {
            Self::Scalar(scalar) => scalar_type(scalar).to_owned(),
            other => other.stored(names),
        }
    }

    /// Its type in memory, where a bool is a byte.
    pub(super) fn stored(self, names: Names<'_>) -> String {
        match self {
            Self::Scalar(scalar) => stored_type(scalar).to_owned(),
            Self::Enum(id) => names.enum_(id),
            Self::Plain(id) => names.struct_(id),
        }
    }

    /// The type of a slice of them: `karmem_i32_slice`, `game_vec3_slice`.
    pub(super) fn slice(self, names: Names<'_>) -> String {
        match self {
            Self::Scalar(Scalar::Bool) => "karmem_u8_slice".to_owned(),
            Self::Scalar(scalar) => format!("karmem_{}_slice", scalar_name(scalar)),
            other => other.stored(names) + "_slice",
        }
    }

    /// What copies structs with padding into a message that is being built.
    pub(super) fn store(self, names: Names<'_>) -> Option<String> {
        match self {
            Self::Plain(id) => padding::store(names, id),
            Self::Scalar(_) | Self::Enum(_) => None,
        }
    }

    /// What copies structs with padding into a message that others write.
    pub(super) fn store_live(self, names: Names<'_>) -> Option<String> {
        match self {
            Self::Plain(id) => padding::store_live(names, id),
            Self::Scalar(_) | Self::Enum(_) => None,
        }
    }
}
