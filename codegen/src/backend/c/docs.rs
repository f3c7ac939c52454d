//! What generated C says in comments and attributes: the schema's words, and a table of the bytes of each struct.

use core::fmt::Write as _;

use crate::access::{Form, StructPlan};
use crate::backend::docs::{print_offsets, single_line};
use crate::model::{Deprecated, Model};

/// Prints the heading of a part of the header, where there is something in it.
pub(super) fn print_section(out: &mut String, title: &str, has_content: bool) {
    if has_content {
        line!(out, "\n// {title}");
    }
}

/// Prints the schema's words about a struct, or a line in their place, and the table of its bytes.
pub(super) fn print_struct_docs(out: &mut String, model: &Model, plan: &StructPlan<'_>) {
    print_docs(out, "", &plan.declared.docs);
    if plan.declared.docs.is_empty() {
        let kind = match plan.form {
            Form::Table | Form::PackedTable => "A table",
            _ => "An inline struct",
        };
        line!(out, "/// {kind} of {} bytes.", plan.size);
    }
    line!(out, "///");
    print_offsets(out, "", model, plan);
}

pub(super) fn print_docs(out: &mut String, indent: &str, docs: &[String]) {
    for doc in docs {
        let text = single_line(doc);
        match text.trim_end() {
            "" => line!(out, "{indent}///"),
            // A backslash at the end, also as a trigraph, makes the next line part of the comment.
            text => match text.strip_suffix('\\').or(text.strip_suffix("??/")) {
                Some(text) => line!(out, "{indent}/// {text}&#92;"),
                None => line!(out, "{indent}/// {text}"),
            },
        }
    }
}

/// Says in words that macros should not be used any more, for which compilers have none of their own.
pub(super) fn print_deprecated_macro(
    out: &mut String,
    indent: &str,
    deprecated: Option<&Deprecated>,
) {
    match deprecated.map(|deprecated| deprecated.why.as_deref()) {
        None => {}
        Some(None) => line!(out, "{indent}/// Deprecated."),
        Some(Some(why)) => print_docs(out, indent, &[format!("Deprecated: {why}.")]),
    }
}

/// The attribute that tells users of a declaration not to, behind a space; empty where there is nothing to tell.
pub(super) fn deprecated(deprecated: Option<&Deprecated>) -> String {
    match deprecated {
        None => String::new(),
        Some(Deprecated { why: None }) => " KARMEM_DEPRECATED(\"deprecated\")".to_owned(),
        Some(Deprecated { why: Some(why) }) => format!(" KARMEM_DEPRECATED({})", text(why)),
    }
}

/// The same as a line in front of a function.
pub(super) fn function_deprecated(of: Option<&Deprecated>) -> String {
    match deprecated(of).trim_start() {
        "" => String::new(),
        attribute => format!("{attribute}\n"),
    }
}

/// `text` as a string of C.
pub(super) fn text(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in single_line(text).chars() {
        match c {
            // Two question marks begin a trigraph.
            '"' | '\\' | '?' => out.extend(['\\', c]),
            '\t' => out.push_str("\\t"),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
