//! Types that cannot be, in words.

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Length, Prefix, PrefixKind};

use super::{Layer, Leaf};
use crate::check::literal::with_constant;
use crate::check::tags;
use crate::code;
use crate::lower::written_length;

pub(super) fn length(written: &Length, value: i128, field: &ast::Field) -> Diagnostic {
    if value < 0 {
        let message = format!("field `{}` cannot have {value} elements", field.name.text);
        return Diagnostic::error(code::VALUE_RANGE, written.span(), message)
            .with_label("less than none")
            .with_help("take a constant that is 1 or more");
    }
    let message = format!("{value} elements are more than a length can say");
    let help = format!("the largest length is {}", u32::MAX);
    Diagnostic::error(code::MESSAGE_REACH, written.span(), message).with_help(help)
}

pub(super) fn not_whole(path: &ast::Path, constant: Option<&ast::Constant>) -> Box<Diagnostic> {
    let message = format!("`{}` is not a number of elements", path.name.text);
    let diagnostic = Diagnostic::error(code::VALUE_KIND, path.span, message)
        .with_label("not a whole number")
        .with_help("write a number, or the name of a constant that is a whole number");
    Box::new(with_constant(diagnostic, constant))
}

pub(super) fn empty_array(field: &ast::Field, len: &Length) -> Box<Diagnostic> {
    let message = format!("field `{}` is an array of no elements", field.name.text);
    Box::new(
        Diagnostic::error(code::EMPTY_ARRAY, len.span(), message)
            .with_label("at least 1")
            .with_help(format!(
                "write `[]{}` for any number of elements, or remove the field",
                field.ty.name.name.text
            )),
    )
}

/// `char` behind `prefix`, which makes no text of it.
pub(super) fn char_outside_slice(field: &ast::Field, prefix: Option<&Prefix>) -> Box<Diagnostic> {
    let message = format!(
        "field `{}` cannot be of type `char`: text is a slice",
        field.name.text
    );
    let (label, help) = match prefix.map(|prefix| &prefix.kind) {
        Some(PrefixKind::Array(len)) => {
            let len = written_length(len);
            ("text has no fixed length", format!("write `[<{len}]char` for text of up to {len} bytes, or `[{len}]byte` for {len} bytes of anything"))
        }
        Some(PrefixKind::Optional) => (
            "one `char` is not a type",
            "write `?[]char` for text that may be absent".to_owned(),
        ),
        _ => (
            "one `char` is not a type",
            "write `[]char` for text, `[<64]char` for text of up to 64 bytes, or `uint8` for a number".to_owned(),
        ),
    };
    Box::new(
        Diagnostic::error(code::CHAR_OUTSIDE_SLICE, field.ty.span, message)
            .with_label(label)
            .with_help(help),
    )
}

/// `prefix` makes something optional that can't be: what has the layers `inside`, and has `depth` layers outside.
pub(super) fn optional(
    field: &ast::Field,
    prefix: &Prefix,
    inside: &[Layer],
    leaf: Leaf,
    depth: usize,
) -> Box<Diagnostic> {
    let name = &field.name.text;
    let refused = |message: String| Diagnostic::error(code::OPTIONAL_PLACE, prefix.span, message);
    Box::new(match (inside.first(), leaf) {
        (Some(Layer::Optional), _) => refused(format!("`{name}` is optional twice"))
            .with_label("and once more behind it")
            .with_help("remove one `?`: what is absent cannot be more absent"),
        (None, Leaf::Union(_)) => refused("a union cannot be optional".to_owned())
            .with_label("a union may hold nothing already")
            .with_help("remove the `?`: its tag 0 stands for nothing"),
        _ if depth > 0 => refused(format!("the elements of `{name}` cannot be optional"))
            .with_label("they lie side by side, where each has to be there")
            .with_help("elements that can be absent are references: tables, text and slices"),
        _ => refused(format!("`{name}` cannot be optional in an inline struct"))
            .with_label("stored in place, and only a table says which of these are there")
            .with_help(
                "make the struct a table, or the field a reference: a table, text or a slice",
            ),
    })
}

pub(super) fn not_room(field: &ast::Field, fault: &str) -> Box<Diagnostic> {
    let message = format!(
        "`{}` cannot be stored in place with `@inline`",
        field.name.text
    );
    let span = tags::find(&field.tags, tags::INLINE).map_or(field.span, |tag| tag.span);
    Box::new(
        Diagnostic::error(code::INLINE_PLACE, span, message)
            .with_secondary(field.ty.span, fault)
            .with_help("`@inline` takes a limited array of what has no references: `[<16]char`, `[<8]Vec3`"),
    )
}
