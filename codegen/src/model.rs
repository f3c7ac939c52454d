//! The model: checked schemas with every name bound and every byte placed. Nothing in it is unresolved.
//!
//! It comes out of [`compile`](crate::compile) and is all that the access plan and the backends see. It knows
//! no source positions and no output languages. Sizes, offsets and strides are in bytes, lengths and limits in elements.

mod declared;
mod literal;
mod scalar;
mod types;

use core::ops::Range;

use crate::derives::Derive;
use crate::source::stem;

pub use declared::{Constant, Deprecated, Enum, Field, Member, Struct, Tag, Union, Variant};
pub use karmem_idl::ast::Class;
pub use karmem_layout::{Placement, Shape, Wire};
pub use literal::{Float, Literal};
pub use scalar::{Integer, Scalar};
pub use types::{Presence, Type, TypeId};

/// Schemas that fit together: all that was compiled at once and has no errors.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Model {
    /// Those that were named, in that order, then those that they import; a [`SchemaId`] is an index into it.
    pub schemas: Vec<Schema>,
    /// Of all schemas, in the order in which they were declared.
    pub constants: Vec<Constant>,
    /// Of all schemas, in the order in which they were declared; an [`EnumId`] is an index into it.
    pub enums: Vec<Enum>,
    /// Of all schemas, in the order in which they were declared; a [`UnionId`] is an index into it.
    pub unions: Vec<Union>,
    /// Of all schemas, in the order in which they were declared; a [`StructId`] is an index into it.
    pub structs: Vec<Struct>,
    /// What arrays, slices and optional fields are made of, each once; a [`TypeId`] is an index into it.
    pub types: Vec<Type>,
}

/// One schema file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schema {
    /// The name behind `karmem`.
    pub package: String,
    /// Its file name without folders: `game.km`.
    pub file_name: String,
    /// `///` lines above the header.
    pub docs: Vec<String>,
    /// Tags of the header, the unknown ones too.
    pub tags: Vec<Tag>,
    /// What it imports directly, each once, in the order in which it says so.
    pub imports: Vec<SchemaId>,
    /// Those of [`Model::constants`] that it declares.
    pub constants: Range<usize>,
    /// Those of [`Model::enums`] that it declares.
    pub enums: Range<usize>,
    /// Those of [`Model::unions`] that it declares.
    pub unions: Range<usize>,
    /// Those of [`Model::structs`] that it declares.
    pub structs: Range<usize>,
    /// Where its code is, in the words of the output language, when none is printed for it: `crate::game`.
    pub elsewhere: Option<String>,
    /// What types of it derive in Rust beside what their tags say, and each is for one of them at least: from
    /// [`Options::derives`](crate::Options::derives).
    pub derives: Vec<Derive>,
    /// 64 bits over the canonical text of everything that decides where bytes lie; see [`fingerprint`](crate::fingerprint).
    pub fingerprint: u64,
}

impl Schema {
    /// Its file name without the ending: what files that are printed from it are called.
    #[must_use]
    pub fn stem(&self) -> &str {
        stem(&self.file_name)
    }
}

/// Each of these looks up what an identifier stands for.
///
/// # Panics
/// When the identifier comes from another model, and this one has fewer of the kind.
impl Model {
    /// The schema that `id` stands for.
    #[must_use]
    pub fn schema(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.index()]
    }

    /// The enum that `id` stands for.
    #[must_use]
    pub fn enum_(&self, id: EnumId) -> &Enum {
        &self.enums[id.index()]
    }

    /// The union that `id` stands for.
    #[must_use]
    pub fn union_(&self, id: UnionId) -> &Union {
        &self.unions[id.index()]
    }

    /// The struct that `id` stands for.
    #[must_use]
    pub fn struct_(&self, id: StructId) -> &Struct {
        &self.structs[id.index()]
    }

    /// The type that `id` stands for.
    #[must_use]
    pub fn type_(&self, id: TypeId) -> Type {
        self.types[id.index()]
    }

    /// The identifiers of all schemas, in their order.
    pub fn schema_ids(&self) -> impl Iterator<Item = SchemaId> + Clone + use<> {
        (0_u32..).take(self.schemas.len()).map(SchemaId)
    }
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident, $list:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub(crate) u32);

        impl $name {
            #[doc = concat!("Its index in [`Model::", $list, "`].")]
            #[must_use]
            pub const fn index(self) -> usize {
                self.0 as usize
            }
        }
    )*};
}

ids! {
    /// One of the schemas of one model.
    SchemaId, "schemas";
    /// One of the enums of one model.
    EnumId, "enums";
    /// One of the unions of one model.
    UnionId, "unions";
    /// One of the structs of one model.
    StructId, "structs";
}
