//! Enums, as declarations of `open_enum!`.

use core::fmt::Write as _;

use super::derives::{derives, print_derives};
use super::docs::{print_deprecated, print_docs};
use super::paths::scalar_type;
use crate::derives::Kind;
use crate::model::{Enum, Model};
use crate::names::rust::{type_name, variant_name};

pub(super) fn print(out: &mut String, model: &Model, declared: &Enum) {
    line!(out, "\nopen_enum! {{");
    print_docs(out, "    ", &declared.docs);
    if declared.docs.is_empty() {
        line!(
            out,
            "    /// An enum, stored as `{}`.",
            declared.underlying.as_str()
        );
    }
    print_deprecated(out, "    ", declared.deprecated.as_ref());
    let Enum {
        schema, name, tags, ..
    } = declared;
    print_derives(
        out,
        "    ",
        &derives(model, *schema, name, tags, Kind::Enum),
    );
    line!(
        out,
        "    pub struct {}: {} {{",
        type_name(&declared.name),
        scalar_type(declared.underlying.scalar())
    );
    for variant in &declared.variants {
        print_docs(out, "        ", &variant.docs);
        print_deprecated(out, "        ", variant.deprecated.as_ref());
        line!(
            out,
            "        {} = {},",
            variant_name(&variant.name),
            variant.value
        );
    }
    line!(out, "    }}");
    line!(out, "}}");
}
