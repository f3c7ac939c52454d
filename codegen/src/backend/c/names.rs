//! What the things of the model are called in C. One package is as good as another: all names begin with theirs.

use super::constants::integer;
use crate::model::{EnumId, Model, Scalar, SchemaId, StructId, UnionId};
use crate::names::c::{macro_part, macro_stem, stem};

/// What names stand for in one header.
#[derive(Clone, Copy)]
pub(super) struct Names<'m> {
    pub(super) model: &'m Model,
    /// The schema that is printed.
    own: SchemaId,
}

impl<'m> Names<'m> {
    pub(super) const fn new(model: &'m Model, own: SchemaId) -> Self {
        Self { model, own }
    }

    /// The type of an enum: `game_team`.
    pub(super) fn enum_(self, id: EnumId) -> String {
        let declared = self.model.enum_(id);
        self.stem(declared.schema, &declared.name)
    }

    /// What everything begins with that is made of a union: `tavern_event`.
    pub(super) fn union_(self, id: UnionId) -> String {
        let declared = self.model.union_(id);
        self.stem(declared.schema, &declared.name)
    }

    /// What everything begins with that is made of a struct: `game_monster_data`. Of a plain struct, this is its type.
    pub(super) fn struct_(self, id: StructId) -> String {
        let declared = self.model.struct_(id);
        self.stem(declared.schema, &declared.name)
    }

    /// The same for what is declared as `name` in `schema`.
    pub(super) fn stem(self, schema: SchemaId, name: &str) -> String {
        stem(&self.model.schema(schema).package, name)
    }

    /// What a macro begins with, or is called, that is made of what is declared as `name` in `schema`: `GAME_MONSTER_DATA`.
    pub(super) fn macro_(self, schema: SchemaId, name: &str) -> String {
        macro_stem(&self.model.schema(schema).package, name)
    }

    /// A value of an enum: `GAME_TEAM_ORCS` where there is such a variant, or the number.
    pub(super) fn variant(self, id: EnumId, value: i128) -> String {
        let declared = self.model.enum_(id);
        let variant = declared
            .variants
            .iter()
            .find(|variant| variant.value == value);
        match variant {
            Some(variant) => {
                let stem = self.macro_(declared.schema, &declared.name);
                format!("{stem}_{}", macro_part(&variant.name))
            }
            None => integer(value, declared.underlying.scalar()),
        }
    }

    /// The struct in the words of the schema: `geometry.Vec3`.
    pub(super) fn written(self, id: StructId) -> String {
        let declared = self.model.struct_(id);
        if declared.schema == self.own {
            declared.name.to_string()
        } else {
            let package = &self.model.schema(declared.schema).package;
            format!("{package}.{}", declared.name)
        }
    }
}

/// The type of a scalar as it is read and written: that of a getter.
pub(super) const fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::U8 => "uint8_t",
        Scalar::U16 => "uint16_t",
        Scalar::U32 => "uint32_t",
        Scalar::U64 => "uint64_t",
        Scalar::I8 => "int8_t",
        Scalar::I16 => "int16_t",
        Scalar::I32 => "int32_t",
        Scalar::I64 => "int64_t",
        Scalar::F32 => "float",
        Scalar::F64 => "double",
        Scalar::Bool => "bool",
    }
}

/// The type of a scalar in memory. Any bits are valid there, which is not so of `bool`.
pub(super) const fn stored_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "uint8_t",
        scalar => scalar_type(scalar),
    }
}

/// What the functions of `karmem.h` that read and write a scalar are called by: `karmem_load_i16`.
pub(super) const fn scalar_name(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::U8 => "u8",
        Scalar::U16 => "u16",
        Scalar::U32 => "u32",
        Scalar::U64 => "u64",
        Scalar::I8 => "i8",
        Scalar::I16 => "i16",
        Scalar::I32 => "i32",
        Scalar::I64 => "i64",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
        Scalar::Bool => "bool",
    }
}
