//! Types in the words of the schema, without the white space that may have been between them.

use core::fmt::Write as _;
use std::borrow::Cow;

use karmem_idl::ast::{Field, Length, Path, PrefixKind};
use smol_str::{SmolStr, SmolStrBuilder};

use crate::check::tags;

/// The type of `field`, and how it is stored where it says so.
pub(super) fn written(field: &Field) -> SmolStr {
    let ty = &field.ty;
    let mut text = SmolStrBuilder::new();
    for prefix in &ty.prefixes {
        // Writing to a string does not fail.
        let _ = match &prefix.kind {
            PrefixKind::Optional => write!(text, "?"),
            PrefixKind::Slice => write!(text, "[]"),
            PrefixKind::Array(len) => write!(text, "[{}]", written_length(len)),
            PrefixKind::Limited(limit) => write!(text, "[<{}]", written_length(limit)),
        };
    }
    text.push_str(&path(&ty.name));
    if tags::has(&field.tags, tags::INLINE) {
        text.push_str(" @inline()");
    }
    text.finish()
}

/// A length in the words of the schema: a number, or the name of a constant.
pub(crate) fn written_length(length: &Length) -> Cow<'_, str> {
    match length {
        Length::Number(number) => Cow::Owned(number.value.to_string()),
        Length::Constant(name) => path(name),
    }
}

fn path(path: &Path) -> Cow<'_, str> {
    match &path.package {
        Some(package) => Cow::Owned(format!("{}.{}", package.text, path.name.text)),
        None => Cow::Borrowed(&path.name.text),
    }
}
