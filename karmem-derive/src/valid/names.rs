//! Names of fields: none that padding has, and none that is made for another field.

use quote::quote;

use crate::ast::{Class, Field, plain_text};
use crate::errors::Errors;
use crate::types::{Written, ungrouped};

pub(super) fn check(class: Class, field: &Field<'_>, fields: &[Field<'_>], errors: &mut Errors) {
    if field.is_padding() {
        padding(class, field, errors);
    }
    // Plain structs have no methods for their fields.
    if class != Class::Plain {
        taken(field, fields, errors);
    }
}

fn padding(class: Class, field: &Field<'_>, errors: &mut Errors) {
    if class != Class::Plain {
        errors.at(
            field.name,
            format!(
                "names that begin with `_` are for padding, and `karmem` pads this struct itself: remove `{}`, or rename it",
                field.name
            ),
        );
    } else if !is_bytes(field) {
        errors.at(
            field.ty,
            format!(
                "names that begin with `_` are for padding, which is bytes: write `{name}: [u8; N]`, or rename `{name}`",
                name = field.name
            ),
        );
    }
}

fn is_bytes(field: &Field<'_>) -> bool {
    let Written::Array(item, _) = field.written else {
        return false;
    };
    let item = ungrouped(item);
    Written::is_scalar(item) && quote!(#item).to_string().ends_with("u8")
}

/// Refuses a field that is called like a method that is made for another.
fn taken(field: &Field<'_>, fields: &[Field<'_>], errors: &mut Errors) {
    let name = plain_text(field.name);
    let owner = fields.iter().find(|owner| {
        let stem = plain_text(owner.name);
        let is_cleared = matches!(owner.written, Written::Optional(_));
        name.strip_prefix("set_") == Some(&stem)
            || name.strip_prefix("init_") == Some(&stem)
            || name.strip_suffix("_mut") == Some(&stem)
            || is_cleared && name.strip_prefix("clear_") == Some(&stem)
    });
    if let Some(owner) = owner {
        errors.at(
            field.name,
            format!(
                "`{name}` is what a method for the field `{}` is called: rename one of them",
                owner.name
            ),
        );
    }
}
