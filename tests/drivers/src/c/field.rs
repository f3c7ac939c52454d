//! A field, as the driver goes through it: the operation of the access plan in, layers around a leaf out.

use karmem_codegen::access::{Content, Form, Layer, Leaf, Operation, Value, plan_struct};
use karmem_codegen::model::{Model, Presence, Scalar, Struct, StructId, UnionId};
use karmem_codegen::names::{c, rust};

use super::struct_stem;

/// A field that is read and written through functions.
pub(super) struct Field {
    /// What serde calls it.
    pub(super) json_name: String,
    /// What its functions begin with, behind `set_` and the like: the struct's part.
    pub(super) stem: String,
    /// The field's part of the names of its functions.
    pub(super) name: String,
    /// From the outside to the inside.
    pub(super) layers: Vec<Layer>,
    pub(super) what: What,
    /// Whether it can be absent.
    pub(super) is_optional: bool,
    /// Whether the bytes are packed, so that values are read one by one.
    pub(super) is_packed: bool,
}

/// What is in a field in the end.
#[derive(Clone, Copy)]
pub(super) enum What {
    Scalar(Scalar),
    /// A number of an enum.
    Number(EnumNumber),
    Plain(StructId),
    Struct(StructId),
    Table(StructId),
    /// A table that is only there where it was built.
    Boxed(StructId),
    Text,
    Union(UnionId),
}

/// How an enum is stored, and which one it is.
#[derive(Clone, Copy)]
pub(super) struct EnumNumber {
    pub(super) id: karmem_codegen::model::EnumId,
    pub(super) underlying: Scalar,
}

impl What {
    /// Whether it lies side by side with others of its kind.
    pub(super) const fn is_value(self) -> bool {
        matches!(self, Self::Scalar(_) | Self::Number(_) | Self::Plain(_))
    }
}

impl Field {
    /// Whether the elements of the innermost layer lie side by side in memory as the language has them. Those of packed messages don't, but for
    /// bytes; arrays of them are still set at once.
    pub(super) fn is_row(&self, layer: Layer) -> bool {
        let is_bytes = matches!(self.what, What::Scalar(Scalar::U8));
        self.what.is_value() && (!self.is_packed || is_bytes || matches!(layer, Layer::Array(_)))
    }
}

/// All fields of a struct that isn't plain.
pub(super) fn fields(model: &Model, declared: &Struct) -> Vec<Field> {
    let plan = plan_struct(model, declared);
    let is_packed = matches!(plan.form, Form::PackedReferring | Form::PackedTable);
    let stem = struct_stem(model, declared);
    let mut fields = Vec::new();
    for part in &plan.parts {
        let Content::Field(field, operation) = &part.content else {
            continue;
        };
        let (layers, what) = flatten(model, operation);
        fields.push(Field {
            json_name: json_name(&field.name),
            stem: stem.clone(),
            name: c::field_stem(&field.name),
            layers,
            what,
            is_optional: field.presence != Presence::Always,
            is_packed,
        });
    }
    fields
}

/// What serde calls a field.
pub(super) fn json_name(name: &str) -> String {
    rust::field_name(name).trim_start_matches("r#").to_owned()
}

fn flatten(model: &Model, operation: &Operation) -> (Vec<Layer>, What) {
    match *operation {
        Operation::Value(value) => values(model, vec![], value),
        Operation::Values(value, len) => values(model, vec![Layer::Array(len)], value),
        Operation::Room(value, limit) => values(model, vec![Layer::Slice(Some(limit))], value),
        Operation::Slice(value, limit) => values(model, vec![Layer::Slice(limit)], value),
        Operation::RoomText(_) | Operation::Text(_) => (vec![], What::Text),
        Operation::Struct(id) => (vec![], What::Struct(id)),
        Operation::Structs(id, len) => (vec![Layer::Array(len)], What::Struct(id)),
        Operation::StructSlice(id, limit) => (vec![Layer::Slice(limit)], What::Struct(id)),
        Operation::Table(id) => (vec![], What::Table(id)),
        Operation::Boxed(id) => (vec![], What::Boxed(id)),
        Operation::Union(id) => (vec![], What::Union(id)),
        Operation::Nested(ref nested) => {
            let layers = nested.layers.clone();
            match nested.leaf {
                Leaf::Value(value) => values(model, layers, value),
                Leaf::Struct(id) => (layers, What::Struct(id)),
                Leaf::Table(id) => (layers, What::Table(id)),
                Leaf::Boxed(id) => (layers, What::Boxed(id)),
                Leaf::Text(_) => (layers, What::Text),
                Leaf::Union(id) => (layers, What::Union(id)),
            }
        }
    }
}

/// Arrays of values are layers, too.
pub(super) fn values(model: &Model, mut layers: Vec<Layer>, value: Value) -> (Vec<Layer>, What) {
    let what = match value {
        Value::Scalar(scalar) => What::Scalar(scalar),
        Value::Enum(id) => What::Number(EnumNumber {
            id,
            underlying: model.enum_(id).underlying.scalar(),
        }),
        Value::Plain(id) => What::Plain(id),
        Value::Array(element, len) => {
            layers.push(Layer::Array(len));
            if let Some(inner) = Value::of(model, element) {
                return values(model, layers, inner);
            }
            // Arrays are values only where what they hold is.
            What::Text
        }
    };
    (layers, what)
}

/// The type of a value in memory.
pub(super) fn stored_type(model: &Model, what: What) -> String {
    match what {
        What::Scalar(scalar) => scalar_type(scalar).to_owned(),
        What::Number(number) => {
            let declared = model.enum_(number.id);
            c::stem(&model.schema(declared.schema).package, &declared.name)
        }
        What::Plain(id) => struct_stem(model, model.struct_(id)),
        What::Struct(_) | What::Table(_) | What::Boxed(_) | What::Text | What::Union(_) => {
            String::new()
        }
    }
}

const fn scalar_type(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::U8 | Scalar::Bool => "uint8_t",
        Scalar::U16 => "uint16_t",
        Scalar::U32 => "uint32_t",
        Scalar::U64 => "uint64_t",
        Scalar::I8 => "int8_t",
        Scalar::I16 => "int16_t",
        Scalar::I32 => "int32_t",
        Scalar::I64 => "int64_t",
        Scalar::F32 => "float",
        Scalar::F64 => "double",
    }
}

/// What values are made of and looked into by: `value_of_…` and `value_…`.
pub(super) const fn kind(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::U8 | Scalar::U16 | Scalar::U32 | Scalar::U64 => "unsigned",
        Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64 => "signed",
        Scalar::F32 => "f32",
        Scalar::F64 => "f64",
        Scalar::Bool => "bool",
    }
}
