//! Constants as macros, and how their values and those of defaults are written.

use core::fmt::Write as _;

use super::docs::{print_deprecated_macro, print_docs};
use super::names::Names;
use crate::backend::docs;
use crate::model::{Constant, Field, Literal, Scalar, Type};

pub(super) fn print(out: &mut String, names: Names<'_>, constant: &Constant) {
    out.push('\n');
    print_docs(out, "", &constant.docs);
    if constant.docs.is_empty() {
        line!(out, "/// The constant `{}`.", constant.name);
    }
    print_deprecated_macro(out, "", constant.deprecated.as_ref());
    line!(
        out,
        "#define {} {}",
        names.macro_(constant.schema, &constant.name),
        literal(constant.value, constant.ty)
    );
}

/// What a field that is stored as a scalar reads as where it is absent, as one expression.
pub(super) fn default(names: Names<'_>, field: &Field, scalar: Scalar) -> String {
    match (field.default, field.ty) {
        (Some(Literal::Integer(value)), Type::Enum(id)) => names.variant(id, value),
        (Some(value), _) => literal(value, scalar),
        (None, _) => zero(scalar).to_owned(),
    }
}

/// What is absent and has no default.
pub(super) const fn zero(scalar: Scalar) -> &'static str {
    match scalar {
        Scalar::Bool => "false",
        Scalar::F32 => "0.0f",
        Scalar::F64 => "0.0",
        _ => "0",
    }
}

/// A value of the type `ty`, as one expression.
pub(super) fn literal(value: Literal, ty: Scalar) -> String {
    match value {
        Literal::Integer(value) => integer(value, ty),
        Literal::Bool(value) => value.to_string(),
        Literal::Float(float) => {
            let digits = docs::literal(value, Some(ty));
            let suffix = if ty == Scalar::F32 { "f" } else { "" };
            if float.value().is_sign_negative() {
                format!("({digits}{suffix})")
            } else {
                format!("{digits}{suffix}")
            }
        }
    }
}

/// An integer of the type `ty`, as one expression.
pub(super) fn integer(value: i128, ty: Scalar) -> String {
    let bits = match ty {
        Scalar::U8 | Scalar::U16 => return value.to_string(),
        Scalar::U32 => return format!("UINT32_C({value})"),
        Scalar::U64 => return format!("UINT64_C({value})"),
        Scalar::I64 => "64",
        _ => "32",
    };
    match value {
        // There is no literal for it: it would be the negative of a number that is too large.
        _ if value == i64::MIN.into() => "INT64_MIN".to_owned(),
        _ if value == i32::MIN.into() && bits == "32" => "INT32_MIN".to_owned(),
        _ if value < 0 && bits == "64" => format!("(-INT64_C({}))", -value),
        _ if value < 0 => format!("({value})"),
        _ if bits == "64" => format!("INT64_C({value})"),
        _ => value.to_string(),
    }
}
