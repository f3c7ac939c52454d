//! Enums: numbers with names, one of them for 0.

use syn::{DataEnum, Expr, ExprLit, ExprUnary, Fields, Ident, Lit, UnOp, Variant};

use crate::ast::Item;
use crate::attr::Description;
use crate::errors::Errors;

pub(super) fn check(
    item: &Item<'_>,
    data: &DataEnum,
    variants: &[(&Variant, Description)],
    errors: &mut Errors,
) {
    integer(item, errors);
    for (variant, _) in variants {
        if !matches!(variant.fields, Fields::Unit) {
            errors.at(
                &variant.fields,
                format!(
                    "an enum is stored as a number, so `{name}` can't hold anything: write `{name}`, and store what it holds in a \
                     field beside the enum, or declare a `union` in a schema",
                    name = variant.ident
                ),
            );
        }
        if is_method(&variant.ident) {
            errors.at(
                &variant.ident,
                "`name` is what a method of the enum's open form is called: rename the variant, as in `Name`",
            );
        }
        for attribute in variant
            .attrs
            .iter()
            .filter(|it| it.path().is_ident("karmem"))
        {
            errors.at(attribute, "variants take no `#[karmem(...)]`: remove it");
        }
    }
    if !may_have_zero(data) {
        errors.at(
            item.name(),
            format!(
                "no variant of `{}` is 0, and 0 is what a field holds before it is set: add one, as in `Unknown = 0`",
                item.name()
            ),
        );
    }
}

/// The enum needs an integer of a size that is the same everywhere.
fn integer(item: &Item<'_>, errors: &mut Errors) {
    let name = item.name();
    let Some(integer) = &item.repr.integer else {
        let at = item.repr.c.as_ref().or(item.repr.other.as_ref());
        let message = format!(
            "`{name}` needs an integer that it is stored as: write `#[repr(u8)]` above it, or another of `u8` to `u64` and `i8` to \
             `i64`"
        );
        match at {
            Some(at) => errors.at(at, message),
            None => errors.at(name, message),
        }
        return;
    };
    match integer.to_string().as_str() {
        "usize" => errors.at(
            integer,
            "hosts and guests have words of different sizes: write `u32` or `u64`",
        ),
        "isize" => errors.at(
            integer,
            "hosts and guests have words of different sizes: write `i32` or `i64`",
        ),
        "u128" => errors.at(integer, "an enum has at most 64 bits: write `u64`"),
        "i128" => errors.at(integer, "an enum has at most 64 bits: write `i64`"),
        _ => {}
    }
}

/// Whether the open form has a method that is called like the variant.
pub(crate) fn is_method(variant: &Ident) -> bool {
    variant == "name"
}

/// Whether an enum can be stored as one.
pub(crate) fn is_integer(integer: &Ident) -> bool {
    !matches!(
        integer.to_string().as_str(),
        "usize" | "isize" | "u128" | "i128"
    )
}

/// Whether a variant is 0, or might be, as far as can be seen here.
fn may_have_zero(data: &DataEnum) -> bool {
    let mut next = Some(0_i128);
    for variant in &data.variants {
        let value = match &variant.discriminant {
            Some((_, written)) => literal(written),
            None => next,
        };
        match value {
            None | Some(0) => return true,
            Some(value) => next = value.checked_add(1),
        }
    }
    false
}

/// The number that is written; none where only the compiler of Rust knows it.
fn literal(written: &Expr) -> Option<i128> {
    match written {
        Expr::Lit(ExprLit {
            lit: Lit::Int(number),
            ..
        }) => number.base10_parse().ok(),
        Expr::Unary(ExprUnary {
            op: UnOp::Neg(_),
            expr,
            ..
        }) => literal(expr).map(|number| -number),
        Expr::Group(group) => literal(&group.expr),
        Expr::Lit(ExprLit {
            lit: Lit::Byte(byte),
            ..
        }) => Some(byte.value().into()),
        _ => None,
    }
}
