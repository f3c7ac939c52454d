//! Types in the words of the schema, without the white space that may have been between them.

use core::fmt::Write as _;
use std::borrow::Cow;

use karmem_idl::ast::{Length, Path, PrefixKind, Type};
use smol_str::{SmolStr, SmolStrBuilder};

pub(super) fn written(ty: &Type) -> SmolStr {
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
