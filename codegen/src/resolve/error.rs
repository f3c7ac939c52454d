//! Names that stand for nothing, in words.

use std::collections::BTreeSet;

use heck::ToUpperCamelCase as _;
use karmem_idl::{Diagnostic, Span, ast};

use super::scope::Mention;
use crate::code;
use crate::suggest::{Kind, nearest};

/// Nothing of that kind has that name; `help` says what to do.
pub(super) fn unknown(
    mention: Mention<'_>,
    wanted: Kind,
    has_imports: bool,
    help: String,
) -> Diagnostic {
    let label = match (mention.package, has_imports) {
        (Some(package), _) => format!("not declared in package `{}`", package.text),
        (None, true) => "declared neither in this file nor in one that it imports".to_owned(),
        (None, false) => "not declared in this file".to_owned(),
    };
    let (code, kind) = match wanted {
        Kind::Type => (code::UNKNOWN_TYPE, "type"),
        Kind::Constant => (code::UNKNOWN_CONSTANT, "constant"),
    };
    let message = format!("there is no {kind} `{}`", mention.name.text);
    Diagnostic::error(code, mention.span, message)
        .with_label(label)
        .with_help(help)
}

/// Nothing that is visible is of that package.
pub(super) fn unknown_package(mention: Mention<'_>, packages: &[&str]) -> Diagnostic {
    let name = &mention.name.text;
    let package = mention.package.unwrap_or(mention.name);
    let message = format!("no import of this file is of package `{}`", package.text);
    let help = match nearest(&package.text, packages.iter().copied()) {
        Some(meant) => format!("did you mean `{meant}.{name}`?"),
        None => format!(
            "import the file that begins with `karmem {};`; a name of this file is written without a dot: `{name}`",
            package.text
        ),
    };
    Diagnostic::error(code::UNKNOWN_PACKAGE, package.span, message)
        .with_label("what stands in front of the dot is a package")
        .with_help(help)
}

/// Several imported files declare the name: `declared` has their packages and where they do.
pub(super) fn ambiguous(mention: Mention<'_>, declared: &[(&str, Span)]) -> Diagnostic {
    let name = &mention.name.text;
    let message = format!("`{name}` is declared in more than one of the imported files");
    let packages: BTreeSet<&str> = declared.iter().map(|&(package, _)| package).collect();
    let help = if packages.len() == declared.len() {
        let choices: Vec<_> = packages
            .iter()
            .map(|package| format!("`{package}.{name}`"))
            .collect();
        format!("write {}", choices.join(" or "))
    } else {
        "some of these files have one package: rename the type or the package in one of them"
            .to_owned()
    };
    let diagnostic = Diagnostic::error(code::AMBIGUOUS_NAME, mention.span, message)
        .with_label("which one is meant?")
        .with_help(help);
    declared
        .iter()
        .fold(diagnostic, |diagnostic, (package, span)| {
            diagnostic.with_secondary(*span, format!("`{package}.{name}`"))
        })
}

/// A constant where a type has to stand.
pub(super) fn not_a_type(mention: Mention<'_>) -> Diagnostic {
    let message = format!("`{}` is a constant, not a type", mention.name.text);
    Diagnostic::error(code::WRONG_KIND_OF_NAME, mention.span, message)
        .with_help("constants are lengths, limits, defaults, and values of variants and members")
}

/// A type where a constant has to stand.
pub(super) fn not_a_constant(mention: Mention<'_>) -> Diagnostic {
    let message = format!("`{}` is a type, not a constant", mention.name.text);
    Diagnostic::error(code::WRONG_KIND_OF_NAME, mention.span, message)
        .with_help("write a number, or the name of a constant")
}

/// A default that isn't a variant of the field's enum.
pub(super) fn unknown_variant(mention: Mention<'_>, declared: &ast::Enum) -> Diagnostic {
    let (name, owner) = (&mention.name.text, &declared.name);
    let message = format!("enum `{}` has no variant `{name}`", owner.text);
    let is_qualified = mention
        .package
        .is_some_and(|package| package.text == owner.text);
    let variants = || {
        declared
            .variants
            .iter()
            .map(|variant| variant.name.text.as_str())
    };
    let help = if is_qualified && variants().any(|variant| variant == name) {
        format!("a variant is written without its enum: `{name}`")
    } else {
        match nearest(name, variants().take(MOST_VARIANTS)) {
            Some(meant) => format!("did you mean `{meant}`?"),
            None => "write the name or the number of one of its variants, or a constant".to_owned(),
        }
    };
    Diagnostic::error(code::UNKNOWN_VARIANT, mention.span, message)
        .with_secondary(owner.span, "the enum")
        .with_help(help)
}

/// Variants that are compared with a name that isn't one, each time that there is one.
const MOST_VARIANTS: usize = 256;

/// A field whose type, which is `ty` here, stands in front of its name.
pub(super) fn type_first(field: &ast::Field, ty: &str) -> Diagnostic {
    let name = &field.ty.name.name;
    Diagnostic::error(
        karmem_idl::code::FOREIGN_SYNTAX,
        field.name.span,
        "the name stands first, and then the type",
    )
    .with_label("a type")
    .with_help(format!("write `{} {ty};`", name.text.to_upper_camel_case()))
}
