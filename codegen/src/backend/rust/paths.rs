//! Types, as the module of one schema can name them: its own by their names, imported ones by their paths.

use crate::access::Value;
use crate::model::{EnumId, Model, Scalar, Schema, SchemaId, StructId, UnionId};
use crate::names::rust::{module_name, type_name};

/// What names stand for in one module.
#[derive(Clone, Copy)]
pub(super) struct Paths<'m> {
    pub(super) model: &'m Model,
    /// The schema that is printed.
    own: SchemaId,
}

impl<'m> Paths<'m> {
    pub(super) const fn new(model: &'m Model, own: SchemaId) -> Self {
        Self { model, own }
    }

    pub(super) fn enum_(self, id: EnumId) -> String {
        let declared = self.model.enum_(id);
        self.path(declared.schema, &declared.name)
    }

    pub(super) fn union_(self, id: UnionId) -> String {
        let declared = self.model.union_(id);
        self.path(declared.schema, &declared.name)
    }

    pub(super) fn struct_(self, id: StructId) -> String {
        let declared = self.model.struct_(id);
        self.path(declared.schema, &declared.name)
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

    /// The type of a value as it is stored.
    pub(super) fn value(self, value: Value) -> String {
        let mut lens = Vec::new();
        let mut inner = Some(value);
        while let Some(Value::Array(element, len)) = inner {
            lens.push(len);
            inner = Value::of(self.model, element);
        }
        let single = match inner {
            Some(Value::Scalar(Scalar::Bool)) => "karmem::Bool".to_owned(),
            Some(Value::Scalar(scalar)) => scalar_type(scalar).to_owned(),
            Some(Value::Enum(id)) => self.enum_(id),
            Some(Value::Plain(id)) => self.struct_(id),
            // Arrays of values end in a value that is no array.
            Some(Value::Array(..)) | None => String::new(),
        };
        let mut ty = "[".repeat(lens.len()) + &single;
        for len in lens.iter().rev() {
            ty += &format!("; {len}]");
        }
        ty
    }

    fn path(self, schema: SchemaId, name: &str) -> String {
        let name = type_name(name);
        if schema == self.own {
            name
        } else {
            format!("{}::{name}", module(self.model.schema(schema)))
        }
    }
}

/// The module of another schema: beside the one that is printed, or elsewhere.
fn module(schema: &Schema) -> String {
    match &schema.elsewhere {
        Some(path) => path.clone(),
        None => format!("super::{}", module_name(schema.stem())),
    }
}

pub(super) const fn scalar_type(scalar: Scalar) -> &'static str {
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
