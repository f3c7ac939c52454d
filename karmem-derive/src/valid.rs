//! The rules: what was written in, what is wrong with it out, each error at its place with what to write instead.
//!
//! Nothing rests on these rules but one: they are for people. What the macros of `karmem` assert about the real types is what makes
//! derived code sound. A type, though, stands at many places of what is derived, and has to be the same at each: so there is no macro
//! in it, which might say something else each time.

mod attributes;
mod enums;
mod fields;
mod names;
mod types;

pub(crate) use enums::{is_integer, is_method};
use syn::{DataStruct, Fields};

use crate::ast::{Body, Class, Field, Item};
use crate::errors::Errors;
use crate::types::{Written, text};

pub(crate) fn check(item: &Item<'_>, errors: &mut Errors) {
    generics(item, errors);
    attributes::check(item, errors);
    match &item.body {
        Body::Struct { data, fields } => structure(item, data, fields, errors),
        Body::Enum { data, variants } => enums::check(item, data, variants, errors),
        Body::Union(data) => errors.at(
            data.union_token,
            "a union can't be derived, because nothing says which of its fields is valid: write a struct, or declare a \
             `union` in a schema",
        ),
    }
}

fn generics(item: &Item<'_>, errors: &mut Errors) {
    let generics = &item.input.generics;
    if !generics.params.is_empty() {
        errors.at(
            &generics.params,
            format!(
                "`{name}` can't have parameters, because it has one layout and one identifier: write a struct for each \
                 kind of `{name}` that there is",
                name = item.name(),
            ),
        );
    } else if let Some(clause) = &generics.where_clause {
        errors.at(
            clause,
            "without parameters, there is nothing to ask of: remove the `where`",
        );
    }
}

fn structure(item: &Item<'_>, data: &DataStruct, fields: &[Field<'_>], errors: &mut Errors) {
    match &data.fields {
        Fields::Unnamed(unnamed) => {
            let first = unnamed.unnamed.first().map(|field| text(&field.ty));
            errors.at(
                unnamed,
                format!(
                    "fields are found by their names: give each one, as in `{{ first: {} }}`",
                    first.as_deref().unwrap_or("u8")
                ),
            );
            return;
        }
        _ if fields.is_empty() => errors.at(
            item.name(),
            format!("`{}` has nothing to store: give it a field", item.name()),
        ),
        _ => {}
    }
    if item.class() == Class::Plain {
        // What is wrong may be the word that says otherwise.
        if item.attributes.is_incomplete || !is_laid_out(item, fields, errors) {
            return;
        }
    }
    for of_them in fields {
        field(item.class(), of_them, fields, errors);
        fields::alignment(item, of_them, errors);
    }
}

/// Checks one of the `fields`.
pub(crate) fn field(class: Class, field: &Field<'_>, fields: &[Field<'_>], errors: &mut Errors) {
    names::check(class, field, fields, errors);
    types::check(class, field, errors);
    fields::check(class, field, errors);
    fields::presence(field, fields, errors);
}

/// Whether Rust lays the struct out as it is written.
fn is_laid_out(item: &Item<'_>, fields: &[Field<'_>], errors: &mut Errors) -> bool {
    let name = item.name();
    if let Some(packed) = &item.repr.packed {
        errors.at(
            packed,
            format!("`{name}` can't be packed, because its fields are lent as they lie: write `#[repr(C)]`"),
        );
        return false;
    }
    if item.repr.c.is_some() {
        return true;
    }
    let elsewhere = fields.iter().find(|field| {
        matches!(
            field.written,
            Written::Text | Written::Slice(_) | Written::Optional(_) | Written::Boxed(_)
        )
    });
    let message = match elsewhere {
        Some(field) => format!(
            "`{name}` is not plain memory, because of `{}`: write `#[karmem(table)]` above it",
            field.name
        ),
        None => format!(
            "Rust may lay `{name}` out in any order: write `#[repr(C)]` above it, or `#[karmem(table)]` if it should be able to \
             grow"
        ),
    };
    errors.at(name, message);
    false
}
