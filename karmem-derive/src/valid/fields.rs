//! What the attributes of a field say, and whether its type can have them.

use quote::ToTokens;

use crate::ast::{Class, Field, Item};
use crate::errors::Errors;
use crate::types::{Written, text};

/// How many fields in place a table can tell to be there or not.
const PRESENCE_BITS: usize = 32;

pub(super) fn check(class: Class, field: &Field<'_>, errors: &mut Errors) {
    if class == Class::Plain {
        return plain(field, errors);
    }
    default(class, field, errors);
    limit(field, errors);
    inline(class, field, errors);
}

/// A plain struct is stored as it lies in Rust: there is nothing to say about its fields.
fn plain(field: &Field<'_>, errors: &mut Errors) {
    let attributes = &field.attributes;
    let words = [
        attributes.default.as_ref().map(|given| &given.word),
        attributes.limit.as_ref().map(|given| &given.word),
        attributes.inline.as_ref().map(|given| &given.word),
        attributes.table.as_ref().map(|given| &given.word),
    ];
    for word in words.into_iter().flatten() {
        let name = word.to_token_stream();
        errors.at(
            word,
            format!("`{name}` is for fields of tables: remove it, or make the struct a table with `#[karmem(table)]`"),
        );
    }
}

fn default(class: Class, field: &Field<'_>, errors: &mut Errors) {
    let Some(default) = &field.attributes.default else {
        return;
    };
    if class == Class::Inline {
        errors.at(
            &default.word,
            "an inline struct is always there as a whole, so its fields have no defaults: make it a table with \
             `#[karmem(table)]`, or remove the default",
        );
        return;
    }
    let why = match field.written {
        Written::Scalar | Written::Other => return,
        Written::Optional(_) => "an optional field is `None` when it is absent",
        Written::Text | Written::Slice(_) | Written::Boxed(_) => {
            "what is stored elsewhere is empty when it is absent"
        }
        Written::Array(..) => "an array is all zeros when it is absent",
    };
    errors.at(
        &default.word,
        format!("{why}: only numbers, `bool`s and enums have other defaults. Remove `default`"),
    );
}

fn limit(field: &Field<'_>, errors: &mut Errors) {
    let Some(limit) = &field.attributes.limit else {
        return;
    };
    if !matches!(present(&field.written), Written::Text | Written::Slice(_)) {
        errors.at(
            &limit.word,
            format!(
                "`limit` says how long a `String` or a `Vec` may be, and `{}` is a `{}`: remove it",
                field.name,
                text(field.ty)
            ),
        );
    }
    if !matches!(limit.value.base10_parse::<u32>(), Ok(1..)) {
        errors.at(
            &limit.value,
            "a limit is a number of elements, or of bytes of a `String`, from 1 to 4294967295",
        );
    }
}

fn inline(class: Class, field: &Field<'_>, errors: &mut Errors) {
    let Some(inline) = &field.attributes.inline else {
        return;
    };
    let element = match present(&field.written) {
        Written::Text => None,
        Written::Slice(element) => Some(element),
        _ => {
            let message = format!(
                "`inline` gives a `String` or a `Vec` room in place, and `{}` is a `{}`: remove it",
                field.name,
                text(field.ty)
            );
            errors.at(&inline.word, message);
            return;
        }
    };
    if field.attributes.limit.is_none() {
        errors.at(
            &inline.word,
            "room in place is for so many elements, or bytes of a `String`: say how many, as in `#[karmem(limit = 24, inline)]`",
        );
    }
    if let Some(element) = element {
        let is_reference = match Written::of(element) {
            Written::Text | Written::Slice(_) | Written::Optional(_) | Written::Boxed(_) => true,
            Written::Scalar | Written::Array(..) | Written::Other => false,
        };
        if is_reference {
            errors.at(
                element,
                format!(
                    "room in place is for plain values, and a `{}` is stored elsewhere: remove `inline`",
                    text(element)
                ),
            );
        }
    }
    if class == Class::Inline && matches!(field.written, Written::Optional(_)) {
        errors.at(
            field.ty,
            "an inline struct has no bit that says whether a field in place is there: make it a table with \
             `#[karmem(table)]`, or remove `inline`",
        );
    }
}

/// Refuses a field that asks for more than its struct gives, as far as names tell what it asks for.
pub(super) fn alignment(item: &Item<'_>, field: &Field<'_>, errors: &mut Errors) {
    let given = item.attributes.align.as_ref();
    let given = given.and_then(|given| given.value.base10_parse::<u32>().ok());
    // Of a table, it is at least what such fields ask for.
    let Some(given) =
        given.filter(|given| item.class() == Class::Inline && given.is_power_of_two())
    else {
        return;
    };
    let needed = match &field.written {
        _ if field.attributes.inline.is_some() => None,
        // An offset and a length, in one word.
        Written::Text | Written::Slice(_) => Some(8),
        Written::Array(element, _) => Written::scalar_align(element),
        _ => Written::scalar_align(field.ty),
    };
    if let Some(needed) = needed.filter(|needed| *needed > given) {
        errors.at(
            field.ty,
            format!(
                "`{}` is stored at multiples of {needed} bytes, and its struct only at multiples of {given}: write \
                 `align = {needed}`, or leave `align` out",
                field.name
            ),
        );
    }
}

/// Refuses an optional field in place for which a table has no bit left, as far as such fields are known by name.
pub(super) fn presence(field: &Field<'_>, fields: &[Field<'_>], errors: &mut Errors) {
    let earlier = fields
        .iter()
        .take_while(|earlier| earlier.name != field.name)
        .filter(|earlier| needs_bit(earlier))
        .count();
    if needs_bit(field) && earlier >= PRESENCE_BITS {
        errors.at(
            field.ty,
            format!(
                "a table has {PRESENCE_BITS} bits to say which optional fields in place are there, and this field needs one more: gather \
                 some of them in a table of their own"
            ),
        );
    }
}

fn needs_bit(field: &Field<'_>) -> bool {
    match field.written {
        Written::Optional(inner) => Written::is_scalar(inner) || field.attributes.inline.is_some(),
        _ => false,
    }
}

/// What is there where the field is not absent.
fn present<'a>(written: &Written<'a>) -> Written<'a> {
    match *written {
        Written::Optional(inner) => Written::of(inner),
        Written::Text => Written::Text,
        Written::Slice(element) => Written::Slice(element),
        _ => Written::Other,
    }
}
