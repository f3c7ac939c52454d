//! Variants and members without a value behind one with a value: what they are is their place in the list, not one more.

use karmem_idl::Diagnostic;
use karmem_idl::ast::{Name, Value};

use super::IMPLICIT_VALUE;
use crate::check::Checked;
use crate::code;
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, checked: &Checked, diagnostics: &mut Vec<Diagnostic>) {
    for (declared, checked) in resolved.enums.iter().zip(&checked.enums) {
        let variants = declared.variants.iter().zip(&checked.values);
        surprises(
            variants.map(|(variant, &number)| (&variant.name, variant.value.as_ref(), number)),
            diagnostics,
        );
    }
    for (union, checked) in resolved.unions.iter().zip(&checked.unions) {
        let members = union.declared.members.iter().zip(&checked.members);
        let tag = |member: Option<crate::check::Member>| member.map(|member| member.tag.into());
        surprises(
            members.map(|(member, &checked)| (&member.name, member.value.as_ref(), tag(checked))),
            diagnostics,
        );
    }
}

/// Warns where an item of a list, whose number is its place, stands behind one whose number was written, and is not the next.
fn surprises<'a>(
    items: impl Iterator<Item = (&'a Name, Option<&'a Value>, Option<i128>)>,
    diagnostics: &mut Vec<Diagnostic>,
) {
    let mut before: Option<(&Value, i128)> = None;
    for (name, written, number) in items {
        if let (None, Some((value, last)), Some(number)) = (written, before, number)
            && number != last + 1
        {
            let text = &name.text;
            let message = format!(
                "`{text}` is {number}, its place in the list, and not {}",
                last + 1
            );
            diagnostics.push(
                Diagnostic::warning(code::IMPLICIT_VALUE, name.span, message)
                    .with_label("has no value of its own")
                    .with_secondary(value.span(), "does not count on from here")
                    .with_help(format!(
                        "write what is meant: `{text} = {number}`, or another number"
                    ))
                    .with_lint(IMPLICIT_VALUE),
            );
        }
        before = written.zip(number);
    }
}
