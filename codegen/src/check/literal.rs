//! Values as they are written, against the scalar that shall hold them.

use karmem_idl::{Diagnostic, Span, ast};

use super::Constant;
use crate::code;
use crate::model::{Float, Integer, Literal, Scalar};
use crate::resolve::{Named, Resolved};

/// A value without a type.
#[derive(Clone, Copy)]
pub(super) enum Number<'a> {
    Integer(i128),
    /// As written: what it is rounded to depends on its type.
    Float(&'a str),
    Bool(bool),
    /// That of a constant.
    Constant(Literal),
}

/// Why a value is not one of a type.
pub(super) enum Problem {
    /// It is that much of something else, such as a fraction.
    Kind(&'static str),
    /// It is this, which is too large or too small.
    Range(String),
}

impl Problem {
    /// The error about what stands at `span` and should be of type `ty`.
    pub(super) fn diagnostic(&self, span: Span, ty: Scalar) -> Diagnostic {
        let name = ty.as_str();
        match self {
            Self::Kind(found) => {
                let message = format!("{found} is no value of type `{name}`");
                Diagnostic::error(code::VALUE_KIND, span, message).with_help(
                    match (ty, Integer::from_scalar(ty)) {
                        (Scalar::Bool, _) => "write `true` or `false`".to_owned(),
                        (_, Some(_)) => "write a whole number".to_owned(),
                        (_, None) => "write a number".to_owned(),
                    },
                )
            }
            Self::Range(value) => {
                let message = format!("{value} does not fit {name}");
                let diagnostic = Diagnostic::error(code::VALUE_RANGE, span, message);
                match Integer::from_scalar(ty) {
                    Some(integer) => {
                        let range = integer.range();
                        diagnostic.with_label(format!(
                            "{name} holds {} to {}",
                            range.start(),
                            range.end()
                        ))
                    }
                    None => diagnostic.with_label(format!("{name} would make it infinite")),
                }
            }
        }
    }
}

/// What `number` is as a value of type `ty`.
pub(super) fn of(number: Number<'_>, ty: Scalar) -> Result<Literal, Problem> {
    if let Some(integer) = Integer::from_scalar(ty) {
        return match number {
            Number::Integer(value) | Number::Constant(Literal::Integer(value)) => {
                if integer.range().contains(&value) {
                    Ok(Literal::Integer(value))
                } else {
                    Err(Problem::Range(value.to_string()))
                }
            }
            Number::Float(_) | Number::Constant(Literal::Float(_)) => Err(Problem::Kind(FRACTION)),
            Number::Bool(_) | Number::Constant(Literal::Bool(_)) => Err(Problem::Kind(BOOL)),
        };
    }
    match number {
        Number::Bool(value) | Number::Constant(Literal::Bool(value)) if ty == Scalar::Bool => {
            Ok(Literal::Bool(value))
        }
        Number::Bool(_) | Number::Constant(Literal::Bool(_)) => Err(Problem::Kind(BOOL)),
        _ if ty == Scalar::Bool => Err(Problem::Kind("a number")),
        // The text is rounded once: by way of the wider type it could be rounded twice.
        Number::Float(text) if ty == Scalar::F32 => float(text.parse::<f32>().map(f64::from), text),
        Number::Float(text) => float(text.parse(), text),
        Number::Integer(value) | Number::Constant(Literal::Integer(value)) => {
            let rounded = if ty == Scalar::F32 {
                f64::from(value as f32)
            } else {
                value as f64
            };
            Ok(Literal::Float(Float::new(rounded)))
        }
        Number::Constant(Literal::Float(value)) => {
            let value = value.value();
            let rounded = if ty == Scalar::F32 {
                f64::from(value as f32)
            } else {
                value
            };
            finite(rounded).ok_or_else(|| Problem::Range(value.to_string()))
        }
    }
}

const FRACTION: &str = "a number with a fraction";
const BOOL: &str = "`true` or `false`";

fn float<E>(parsed: Result<f64, E>, written: &str) -> Result<Literal, Problem> {
    let finite = parsed.ok().and_then(finite);
    finite.ok_or_else(|| Problem::Range(written.to_owned()))
}

fn finite(value: f64) -> Option<Literal> {
    value.is_finite().then(|| Literal::Float(Float::new(value)))
}

/// A value with a name in it looked up; none where that has been reported. And the constant that it is, if it is one.
pub(super) fn number<'a>(
    value: &'a ast::Value,
    resolved: &Resolved<'a>,
    constants: &[Option<Constant>],
) -> Option<(Number<'a>, Option<&'a ast::Constant>)> {
    Some(match value {
        ast::Value::Integer(integer) => (Number::Integer(integer.value), None),
        ast::Value::Float(float) => (Number::Float(&float.text), None),
        ast::Value::Name(path) => match resolved.value(path)? {
            Named::Bool(value) => (Number::Bool(value), None),
            Named::Constant(index) => (
                Number::Constant(constants[index.index()]?.value),
                Some(resolved.constants[index.index()]),
            ),
            // The name of a variant is no number.
            Named::Variant(_) => return None,
        },
    })
}

/// The whole number that `value` is, for what counts or tells apart: lengths, values of variants, tags of members.
pub(super) fn whole<'a>(
    value: &'a ast::Value,
    what: &str,
    resolved: &Resolved<'a>,
    constants: &[Option<Constant>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<i128> {
    let (number, constant) = number(value, resolved, constants)?;
    let found = match number {
        Number::Integer(value) | Number::Constant(Literal::Integer(value)) => return Some(value),
        Number::Float(_) | Number::Constant(Literal::Float(_)) => FRACTION,
        Number::Bool(_) | Number::Constant(Literal::Bool(_)) => BOOL,
    };
    let message = format!("{what} is a whole number");
    let diagnostic = Diagnostic::error(code::VALUE_KIND, value.span(), message)
        .with_label(found)
        .with_help("write a whole number, or the name of a constant that is one");
    diagnostics.push(with_constant(diagnostic, constant));
    None
}

/// Points at the value of the constant that is at fault.
pub(super) fn with_constant(
    diagnostic: Diagnostic,
    constant: Option<&ast::Constant>,
) -> Diagnostic {
    match constant {
        Some(constant) => {
            diagnostic.with_secondary(constant.value.span(), "the constant's value is from here")
        }
        None => diagnostic,
    }
}
