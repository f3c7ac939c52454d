//! What generated Rust says in comments and attributes: the schema's words, and a table of the bytes of each struct.

use core::fmt::Write as _;
use std::borrow::Cow;

use crate::access::{Form, StructPlan};
use crate::backend::docs::{print_offsets, single_line};
use crate::model::{Deprecated, Model};

/// Prints the schema's words about a struct, or a line in their place, and the table of its bytes.
pub(super) fn print_struct_docs(
    out: &mut String,
    indent: &str,
    model: &Model,
    plan: &StructPlan<'_>,
) {
    print_docs(out, indent, &plan.declared.docs);
    if plan.declared.docs.is_empty() {
        let kind = match plan.form {
            Form::Table => "A table",
            Form::PackedTable => "A packed table",
            Form::Plain | Form::Referring => "An inline struct",
            Form::PackedValue | Form::PackedReferring => "A packed inline struct",
        };
        line!(out, "{indent}/// {kind} of {} bytes.", plan.size);
    }
    line!(out, "{indent}///");
    print_offsets(out, indent, model, plan);
}

/// Prints the attribute that tells users of what follows not to.
pub(super) fn print_deprecated(out: &mut String, indent: &str, deprecated: Option<&Deprecated>) {
    match deprecated.map(|deprecated| deprecated.why.as_deref()) {
        None => {}
        Some(None) => line!(out, "{indent}#[deprecated]"),
        Some(Some(why)) => line!(out, "{indent}#[deprecated(note = {why:?})]"),
    }
}

pub(super) fn print_docs(out: &mut String, indent: &str, docs: &[String]) {
    for doc in docs {
        let text = single_line(doc);
        let text = not_code(&text);
        match text.trim_end() {
            "" => line!(out, "{indent}///"),
            text => line!(out, "{indent}/// {text}"),
        }
    }
}

/// A line of documentation in which nothing starts a block of code: rustdoc would compile and run it as Rust, with
/// the tests of whoever includes the file. Such blocks start with a fence, or four columns further in.
fn not_code(text: &str) -> Cow<'_, str> {
    let starts_code = |part| text.contains(part);
    if !["```", "~~~", "    ", "\t"].into_iter().any(starts_code) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut spaces = 0;
    for c in text.chars() {
        spaces = if matches!(c, ' ' | '\t') {
            spaces + 1
        } else {
            0
        };
        match c {
            _ if spaces > 3 => {}
            '\t' => out.push(' '),
            '`' | '~' => out.extend(['\\', c]),
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}
