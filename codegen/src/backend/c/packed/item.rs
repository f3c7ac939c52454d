//! Items in packed messages: expressions and statements that copy one out and in.

use crate::access::indexed::Item;
use crate::backend::c::constants::zero;
use crate::backend::c::names::{Names, scalar_name};
use crate::model::{Model, Scalar};

/// Whether items lie in an array of C's as they lie in a message. A bool may be any byte there, and is 0 or 1 here.
pub(super) fn lies_alike(model: &Model, item: Item) -> bool {
    item.scalar(model)
        .is_some_and(|scalar| scalar != Scalar::Bool)
}

/// The statement that makes `target` the item at `place`.
pub(super) fn load(names: Names<'_>, item: Item, place: &str, target: &str) -> String {
    match (item, item.scalar(names.model)) {
        (Item::Plain(id), _) => format!("{}_load_({place}, &{target});", names.struct_(id)),
        (_, scalar) => {
            let absent = zero(scalar.unwrap_or(Scalar::U8));
            format!("{target} = {};", read(scalar, place, absent))
        }
    }
}

/// The scalar at `place`, as an expression, or what it is where it is absent.
pub(super) fn read(scalar: Option<Scalar>, place: &str, absent: &str) -> String {
    let name = scalar_name(scalar.unwrap_or(Scalar::U8));
    format!("karmem_packed_read_{name}_({place}, {absent})")
}

/// What [`store`] takes for the item that `value` is.
pub(super) fn item_of(item: Item, value: &str) -> String {
    match item {
        Item::Plain(_) => format!("&{value}"),
        _ => value.to_owned(),
    }
}

/// The statement that stores an item at `place`: a scalar, or what a pointer to a struct points at.
pub(super) fn store(names: Names<'_>, item: Item, place: &str, value: &str) -> String {
    match (item, item.scalar(names.model)) {
        (Item::Plain(id), _) => format!("{}_store_({place}, {value});", names.struct_(id)),
        (_, scalar) => {
            let name = scalar_name(scalar.unwrap_or(Scalar::U8));
            format!("karmem_packed_set_{name}_({place}, {value});")
        }
    }
}
