//! What generated Rust says in comments: the schema's words, and a table of the bytes of each struct.

use core::fmt::Write as _;
use std::borrow::Cow;

use crate::access::{Content, Form, StructPlan};

/// Prints the schema's words about a struct, or a line in their place, and the table of its bytes.
pub(super) fn print_struct_docs(out: &mut String, indent: &str, plan: &StructPlan<'_>) {
    print_docs(out, indent, &plan.declared.docs);
    if plan.declared.docs.is_empty() {
        let kind = if plan.form == Form::Table {
            "A table"
        } else {
            "An inline struct"
        };
        line!(out, "{indent}/// {kind} of {} bytes.", plan.size);
    }
    line!(out, "{indent}///");
    print_offsets(out, indent, plan);
}

fn print_offsets(out: &mut String, indent: &str, plan: &StructPlan<'_>) {
    let rows: Vec<[String; 4]> = plan
        .parts
        .iter()
        .map(|part| {
            let (name, ty) = match part.content {
                Content::Header => (String::new(), "header".to_owned()),
                Content::Field(field, _) => {
                    (format!("`{}`", field.name), format!("`{}`", field.written))
                }
                Content::Padding => (String::new(), "padding".to_owned()),
            };
            [part.at.to_string(), part.size.to_string(), name, ty]
        })
        .collect();
    let names = rows
        .iter()
        .map(|row| row[2].chars().count())
        .max()
        .unwrap_or(0)
        .max("field".len());
    let types = rows
        .iter()
        .map(|row| row[3].chars().count())
        .max()
        .unwrap_or(0)
        .max("type".len());
    line!(
        out,
        "{indent}/// | offset | size | {:names$} | {:types$} |",
        "field",
        "type"
    );
    line!(
        out,
        "{indent}/// |-------:|-----:|{:-<names$}--|{:-<types$}--|",
        "",
        ""
    );
    for [at, size, name, ty] in rows {
        line!(
            out,
            "{indent}/// | {at:>6} | {size:>4} | {name:names$} | {ty:types$} |"
        );
    }
}

pub(super) fn print_docs(out: &mut String, indent: &str, docs: &[String]) {
    for doc in docs {
        let text = single_line(doc);
        match text.trim_end() {
            "" => line!(out, "{indent}///"),
            text => line!(out, "{indent}/// {text}"),
        }
    }
}

/// `text` as it can stand in a comment: rustc refuses bare carriage returns there, and characters that turn
/// the direction in which text is shown.
pub(super) fn single_line(text: &str) -> Cow<'_, str> {
    let refused = |c: char| {
        c.is_control() && c != '\t'
            || matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
    };
    if !text.contains(refused) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(
        text.chars()
            .map(|c| {
                if refused(c) {
                    c.escape_unicode().to_string()
                } else {
                    c.to_string()
                }
            })
            .collect(),
    )
}
