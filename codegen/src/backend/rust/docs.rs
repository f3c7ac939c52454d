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
