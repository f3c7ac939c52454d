//! Enums: stored as an integer, each value within its range, one of them 0, no two the same.

use std::collections::HashMap;

use karmem_idl::Diagnostic;
use karmem_idl::ast;

use super::literal::whole;
use super::{Constant, Enum};
use crate::code;
use crate::model::{Integer, Scalar};
use crate::resolve::Resolved;

pub(super) fn check(
    declared: &ast::Enum,
    resolved: &Resolved<'_>,
    constants: &[Option<Constant>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Enum {
    let underlying = Scalar::from_name(&declared.underlying.text).and_then(Integer::from_scalar);
    if underlying.is_none() {
        diagnostics.push(not_an_integer(declared));
    }

    let mut values: Vec<Option<i128>> = Vec::with_capacity(declared.variants.len());
    for (index, variant) in declared.variants.iter().enumerate() {
        values.push(match &variant.value {
            Some(value) => whole(
                value,
                "the value of a variant",
                resolved,
                constants,
                diagnostics,
            ),
            // Its place in the list.
            None => Some(index as i128),
        });
    }
    let mut first_with: HashMap<i128, &ast::Variant> = HashMap::with_capacity(values.len());
    for (variant, &value) in declared.variants.iter().zip(&values) {
        let Some(value) = value else { continue };
        if let Some(underlying) = underlying
            && !underlying.range().contains(&value)
        {
            diagnostics.push(out_of_range(declared, underlying, variant, value));
        }
        match first_with.get(&value) {
            // The same variant twice is an error already, about its name.
            Some(first) if first.name.text == variant.name.text => {}
            Some(first) => diagnostics.push(same_value(first, variant, value)),
            None => {
                first_with.insert(value, variant);
            }
        }
    }
    if !first_with.contains_key(&0) && values.iter().all(Option::is_some) {
        diagnostics.push(without_zero(declared));
    }
    Enum { underlying, values }
}

/// Where a variant's value stands: behind `=`, or else the variant itself.
fn value_span(variant: &ast::Variant) -> karmem_idl::Span {
    variant
        .value
        .as_ref()
        .map_or(variant.name.span, ast::Value::span)
}

/// What to say about a value: `written` when it stands there, or else where it comes from.
fn remark(variant: &ast::Variant, value: i128, written: String) -> String {
    match variant.value {
        Some(_) => written,
        None => format!("without `=`, its value is its place in the list, counted from 0: {value}"),
    }
}

fn not_an_integer(declared: &ast::Enum) -> Diagnostic {
    let written = &declared.underlying;
    let diagnostic = Diagnostic::error(
        code::ENUM_UNDERLYING,
        written.span,
        format!(
            "enum `{}` cannot be stored as `{}`",
            declared.name.text, written.text
        ),
    )
    .with_label("not an integer type");
    let nearest = crate::suggest::foreign_type(&written.text)
        .or_else(|| crate::suggest::nearest(&written.text, INTEGERS.iter().copied()))
        .filter(|name| INTEGERS.contains(name));
    match nearest {
        Some(name) => diagnostic.with_help(format!("did you mean `{name}`?")),
        None => diagnostic
            .with_help("take one of uint8, uint16, uint32, uint64, int8, int16, int32, int64"),
    }
}

const INTEGERS: &[&str] = &[
    "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64",
];

fn out_of_range(
    declared: &ast::Enum,
    underlying: Integer,
    variant: &ast::Variant,
    value: i128,
) -> Diagnostic {
    let range = underlying.range();
    let fault = if value > *range.end() {
        "large"
    } else {
        "small"
    };
    let written = format!("too {fault} for {}", underlying.as_str());
    let diagnostic = Diagnostic::error(
        code::ENUM_VALUE_RANGE,
        value_span(variant),
        format!(
            "`{}` is {value}, which does not fit {}",
            variant.name.text,
            underlying.as_str()
        ),
    )
    .with_label(remark(variant, value, written))
    .with_secondary(
        declared.underlying.span,
        format!(
            "{} holds {} to {}",
            underlying.as_str(),
            range.start(),
            range.end()
        ),
    );
    match INTEGERS
        .iter()
        .filter_map(|name| Integer::from_scalar(Scalar::from_name(name)?))
        .find(|wider| {
            let range = wider.range();
            range.contains(&value)
                && range.contains(underlying.range().end())
                && range.contains(underlying.range().start())
        }) {
        Some(wider) => diagnostic.with_help(format!(
            "store the enum as {}, which holds it",
            wider.as_str()
        )),
        None => diagnostic,
    }
}

fn same_value(first: &ast::Variant, second: &ast::Variant, value: i128) -> Diagnostic {
    let message = format!(
        "`{}` and `{}` are both {value}",
        first.name.text, second.name.text
    );
    let taken = format!("{value} is taken here");
    Diagnostic::error(code::DUPLICATE_ENUM_VALUE, value_span(second), message)
        .with_label(remark(second, value, format!("{value} again")))
        .with_secondary(value_span(first), remark(first, value, taken))
        .with_help(format!("give `{}` another value", second.name.text))
}

fn without_zero(declared: &ast::Enum) -> Diagnostic {
    let name = &declared.name;
    let diagnostic = Diagnostic::error(
        code::ENUM_WITHOUT_ZERO,
        name.span,
        format!("enum `{}` has no variant with the value 0", name.text),
    )
    .with_label("0 is what a field holds before it is set");
    match declared.variants.first() {
        Some(first) => diagnostic.with_help(format!(
            "add one, such as `None = 0;`, or give `{}` the value 0",
            first.name.text
        )),
        None => diagnostic.with_help("add one, such as `None = 0;`"),
    }
}
