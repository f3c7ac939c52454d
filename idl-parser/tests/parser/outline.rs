//! A syntax tree in, text that people can compare out.

use karmem_idl::Span;
use karmem_idl::ast::{Class, Declaration, Doc, Field, Schema, Shape, Tag, Variant};

/// The tree as an outline: one line an item, with the bytes that it spans.
pub(crate) fn outline(schema: &Schema) -> String {
    let mut lines = Vec::new();
    let header = &schema.header;
    let tags = tags(&header.tags);
    lines.push(format!(
        "header {}{tags} {}",
        header.name.text,
        range(header.span)
    ));
    docs(&mut lines, "", &header.docs);
    for declaration in &schema.declarations {
        match declaration {
            Declaration::Enum(declared) => {
                let (name, ty) = (&declared.name.text, &declared.underlying.text);
                let tags = self::tags(&declared.tags);
                lines.push(format!("enum {name}: {ty}{tags} {}", range(declared.span)));
                docs(&mut lines, "", &declared.docs);
                declared
                    .variants
                    .iter()
                    .for_each(|variant| self::variant(&mut lines, variant));
            }
            Declaration::Struct(declared) => {
                let class = match declared.class {
                    Class::Inline => "inline",
                    Class::Table => "table",
                };
                let (name, tags) = (&declared.name.text, self::tags(&declared.tags));
                lines.push(format!(
                    "struct {name}: {class}{tags} {}",
                    range(declared.span)
                ));
                docs(&mut lines, "", &declared.docs);
                declared
                    .fields
                    .iter()
                    .for_each(|field| self::field(&mut lines, field));
            }
        }
    }
    lines.join("\n")
}

fn variant(lines: &mut Vec<String>, variant: &Variant) {
    let value = variant
        .value
        .as_ref()
        .map(|value| format!(" = {}", value.value));
    let value = value.unwrap_or_default();
    lines.push(format!(
        "    {}{value} {}",
        variant.name.text,
        range(variant.span)
    ));
    docs(lines, "    ", &variant.docs);
}

fn field(lines: &mut Vec<String>, field: &Field) {
    let shape = match &field.ty.shape {
        Shape::Single => String::new(),
        Shape::Slice => "slice of ".to_owned(),
        Shape::Array(length) => format!("array of {} ", length.value),
        Shape::Limited(length) => format!("slice of at most {} ", length.value),
    };
    let (name, ty, tags) = (&field.name.text, &field.ty.name.text, tags(&field.tags));
    let (field_range, type_range) = (range(field.span), range(field.ty.span));
    lines.push(format!(
        "    {name}: {shape}{ty} {type_range}{tags} {field_range}"
    ));
    docs(lines, "    ", &field.docs);
}

fn docs(lines: &mut Vec<String>, indent: &str, docs: &[Doc]) {
    lines.extend(
        docs.iter()
            .map(|doc| format!("{indent}    doc {:?} {}", doc.text, range(doc.span))),
    );
}

fn tags(tags: &[Tag]) -> String {
    let one = |tag: &Tag| format!(" @{} = {:?}", tag.name.text, tag.value.text);
    tags.iter().map(one).collect()
}

fn range(span: Span) -> String {
    format!("{}..{}", span.start, span.end)
}
