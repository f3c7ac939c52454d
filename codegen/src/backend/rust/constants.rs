//! Constants, and how their values and those of defaults are written.

use core::fmt::Write as _;

use super::docs::{print_deprecated, print_docs};
use super::paths::scalar_type;
use crate::backend::docs::literal;
use crate::model::{Constant, Scalar};
use crate::names::rust::constant_name;

pub(super) fn print(out: &mut String, constant: &Constant) {
    out.push('\n');
    print_docs(out, "", &constant.docs);
    if constant.docs.is_empty() {
        line!(out, "/// The constant `{}`.", constant.name);
    }
    print_deprecated(out, "", constant.deprecated.as_ref());
    // A schema cannot name what the standard library calls π.
    let clippy = match constant.ty {
        Scalar::F32 | Scalar::F64 => "clippy::approx_constant, ",
        _ => "",
    };
    let name = constant_name(&constant.name);
    // Some letters have no capital.
    let case = if name.contains(char::is_lowercase) {
        ", non_upper_case_globals"
    } else {
        ""
    };
    line!(out, "#[allow({clippy}dead_code{case})]");
    line!(
        out,
        "pub const {}: {} = {};",
        name,
        scalar_type(constant.ty),
        literal(constant.value, Some(constant.ty))
    );
}
