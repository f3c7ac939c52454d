//! Enums, as integers with a macro for each variant: other values survive.

use core::fmt::Write as _;

use super::constants::integer;
use super::docs::{deprecated, print_deprecated_macro, print_docs};
use super::names::{Names, scalar_type};
use super::plain::print_slice;
use crate::model::Enum;
use crate::names::c::macro_part;

pub(super) fn print(out: &mut String, names: Names<'_>, declared: &Enum) {
    let underlying = declared.underlying.scalar();
    let name = names.stem(declared.schema, &declared.name);
    let stem = names.macro_(declared.schema, &declared.name);
    out.push('\n');
    print_docs(out, "", &declared.docs);
    if declared.docs.is_empty() {
        line!(
            out,
            "/// An enum, stored as `{}`.",
            declared.underlying.as_str()
        );
    }
    line!(
        out,
        "typedef {} {name}{};",
        scalar_type(underlying),
        deprecated(declared.deprecated.as_ref())
    );
    out.push('\n');
    for variant in &declared.variants {
        print_docs(out, "", &variant.docs);
        print_deprecated_macro(out, "", variant.deprecated.as_ref());
        line!(
            out,
            "#define {stem}_{} {}",
            macro_part(&variant.name),
            integer(variant.value, underlying)
        );
    }
    print_slice(out, &name);
}
