//! Whole numbers that are the value of a float, which has no such number.

use karmem_idl::Diagnostic;
use karmem_idl::ast::{Integer, Value};

use super::ROUNDED_VALUE;
use crate::code;
use crate::model::Scalar;
use crate::resolve::{Resolved, Target};

pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for declared in &resolved.constants {
        let ty = Scalar::from_name(&declared.ty.text);
        diagnostics.extend(ty.and_then(|ty| rounded(ty, &declared.value)));
    }
    for structure in &resolved.structs {
        let fields = structure.declared.fields.iter().zip(&structure.targets);
        for (field, target) in fields {
            if let (Some(Target::Scalar(ty)), Some(value)) = (target, &field.default) {
                diagnostics.extend(rounded(*ty, value));
            }
        }
    }
}

fn rounded(ty: Scalar, value: &Value) -> Option<Diagnostic> {
    // A number with a fraction is rarely one that a float has: rounding it surprises nobody.
    let Value::Integer(Integer { value, span, .. }) = *value else {
        return None;
    };
    let stored = match ty {
        Scalar::F32 => f64::from(value as f32),
        Scalar::F64 => value as f64,
        _ => return None,
    };
    if stored as i128 == value {
        return None;
    }
    let name = ty.as_str();
    let message = format!("`{name}` has no {value}: it becomes {stored:.0}");
    let largest = match ty {
        Scalar::F32 => "16777216 (2 to the power of 24)",
        _ => "9007199254740992 (2 to the power of 53)",
    };
    Some(
        Diagnostic::warning(code::ROUNDED_VALUE, span, message)
            .with_label("is rounded")
            .with_help(format!(
                "write {stored:.0}, or take another type: `{name}` has every whole number up to {largest}"
            ))
            .with_lint(ROUNDED_VALUE),
    )
}
