//! Constants: numbers and bools, written out.

use karmem_idl::{Diagnostic, ast};

use super::Constant;
use super::literal::{self, Number};
use crate::code;
use crate::model::Scalar;
use crate::resolve::{Resolved, SCALAR_NAMES};
use crate::suggest::{foreign_type, nearest};

/// Each constant; none where there is something wrong with it.
pub(super) fn check(
    resolved: &Resolved<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Option<Constant>> {
    let constants = resolved.constants.iter();
    constants
        .map(|declared| match constant(declared) {
            Ok(constant) => Some(constant),
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                None
            }
        })
        .collect()
}

fn constant(declared: &ast::Constant) -> Result<Constant, Box<Diagnostic>> {
    let Some(ty) = Scalar::from_name(&declared.ty.text) else {
        return Err(Box::new(wrong_type(declared)));
    };
    let number = match &declared.value {
        ast::Value::Integer(integer) => Number::Integer(integer.value),
        ast::Value::Float(float) => Number::Float(&float.text),
        ast::Value::Name(path) => match (&path.package, path.name.text.as_str()) {
            (None, "true") => Number::Bool(true),
            (None, "false") => Number::Bool(false),
            _ => return Err(Box::new(not_written_out(path))),
        },
    };
    let value = literal::of(number, ty).map_err(|problem| {
        let diagnostic = problem.diagnostic(declared.value.span(), ty);
        Box::new(diagnostic.with_secondary(declared.ty.span, "the constant's type"))
    })?;
    Ok(Constant { ty, value })
}

fn wrong_type(declared: &ast::Constant) -> Diagnostic {
    let written = &declared.ty;
    let message = format!(
        "constant `{}` cannot be of type `{}`",
        declared.name.text, written.text
    );
    let meant = foreign_type(&written.text)
        .or_else(|| nearest(&written.text, SCALAR_NAMES.iter().copied()))
        .filter(|name| Scalar::from_name(name).is_some());
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None => "take one of uint8 to uint64, int8 to int64, float32, float64 and bool".to_owned(),
    };
    Diagnostic::error(code::CONSTANT_TYPE, written.span, message)
        .with_label("neither a number nor a bool")
        .with_help(help)
}

fn not_written_out(path: &ast::Path) -> Diagnostic {
    let message = format!("a constant cannot have the value of `{}`", path.name.text);
    let is_no_number = matches!(
        path.name.text.to_lowercase().as_str(),
        "nan" | "inf" | "infinity"
    );
    let help = if is_no_number {
        "a schema has finite numbers only: leave the constant out, and let each program write its own"
    } else {
        "write the value itself: a number, `true` or `false`"
    };
    Diagnostic::error(code::CONSTANT_VALUE, path.span, message)
        .with_label("a name")
        .with_help(help)
}
