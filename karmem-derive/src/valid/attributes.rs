//! What the attributes of a struct or an enum say, and whether they may stand together.

use std::num::NonZeroU64;

use quote::ToTokens;
use syn::{LitInt, LitStr};

use crate::ast::{Body, Class, Item};
use crate::attr::Given;
use crate::errors::Errors;

/// The largest alignment of a struct, in bytes.
const MAX_ALIGN: u32 = 4096;

/// What every table is aligned to at least, in bytes.
const TABLE_ALIGN: u32 = 8;

pub(super) fn check(item: &Item<'_>, errors: &mut Errors) {
    let attributes = &item.attributes;
    identifier(attributes.name.as_ref(), "name = \"Monster\"", errors);
    identifier(attributes.package.as_ref(), "package = \"game\"", errors);
    if let Some(id) = &attributes.id {
        number::<NonZeroU64>(id, "from 1 to 18446744073709551615", errors);
    }
    match &item.body {
        Body::Struct { .. } => of_struct(item, errors),
        Body::Enum { .. } => of_enum(item, errors),
        Body::Union(_) => {}
    }
}

fn of_struct(item: &Item<'_>, errors: &mut Errors) {
    let attributes = &item.attributes;
    if let (Some(_), Some(inline)) = (&attributes.table, &attributes.inline) {
        errors.at(
            &inline.word,
            "`table` is for what is stored elsewhere and may grow, `inline` for what is stored in place: remove one of them",
        );
    }
    let class = item.class();
    if let (Some(align), true) = (&item.repr.align, class != Class::Plain) {
        errors.at(
            align,
            "this is how the struct lies in Rust, not how it is stored: write `#[karmem(align = 64)]` with its number instead",
        );
    }
    if let (Some(packed), true) = (&item.repr.packed, class != Class::Plain) {
        errors.at(
            packed,
            "the fields of a packed struct can't be lent: remove `packed`, which has nothing to do with how the struct is stored",
        );
    }
    if let (Some(default), Class::Plain) = (&attributes.default, class) {
        errors.at(
            &default.word,
            "the fields of a plain struct have no defaults of their own: write `#[derive(Default)]`",
        );
    }
    let Some(align) = &attributes.align else {
        return;
    };
    let Some(value) = number::<u32>(align, "a power of two, at most 4096", errors) else {
        return;
    };
    if class == Class::Plain {
        errors.at(
            &align.word,
            format!("a plain struct is aligned as in Rust: write `#[repr(C, align({value}))]`"),
        );
    } else if !value.is_power_of_two() || value > MAX_ALIGN {
        errors.at(
            &align.value,
            "an alignment is a power of two, at most 4096, in bytes",
        );
    } else if class == Class::Table && value < TABLE_ALIGN {
        errors.at(
            &align.value,
            "a table begins with a word of 8 bytes: it can't be aligned to less than 8",
        );
    }
}

fn of_enum(item: &Item<'_>, errors: &mut Errors) {
    let attributes = &item.attributes;
    let words = [
        attributes.table.as_ref().map(|given| &given.word),
        attributes.inline.as_ref().map(|given| &given.word),
        attributes.default.as_ref().map(|given| &given.word),
        attributes.id.as_ref().map(|given| &given.word),
        attributes.key.as_ref().map(|given| &given.word),
        attributes.name.as_ref().map(|given| &given.word),
        attributes.align.as_ref().map(|given| &given.word),
        attributes.package.as_ref().map(|given| &given.word),
    ];
    for word in words.into_iter().flatten() {
        let name = word.to_token_stream();
        errors.at(
            word,
            format!("`{name}` is for structs: an enum is stored as its number. Remove it"),
        );
    }
}

/// Refuses what cannot be a name in a schema.
fn identifier(given: Option<&Given<LitStr>>, example: &str, errors: &mut Errors) {
    let Some(given) = given else {
        return;
    };
    let text = given.value.value();
    let mut letters = text.chars();
    let is_name = letters.next().is_some_and(char::is_alphabetic)
        && letters.all(|letter| letter.is_alphanumeric() || letter == '_');
    if !is_name {
        errors.at(
            &given.value,
            format!(
                "names in a schema are letters, digits and `_`, a letter first, as in `{example}`"
            ),
        );
    }
}

/// The number, or an error that says which numbers there are.
fn number<T: std::str::FromStr<Err: std::fmt::Display>>(
    given: &Given<LitInt>,
    range: &str,
    errors: &mut Errors,
) -> Option<T> {
    let number = given.value.base10_parse().ok();
    if number.is_none() {
        let name = given.word.to_token_stream();
        errors.at(&given.value, format!("`{name}` is a number {range}"));
    }
    number
}
