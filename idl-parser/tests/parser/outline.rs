//! A syntax tree in, text that people can compare out.

use karmem_idl::Span;
use karmem_idl::ast::{
    Class, Declaration, Doc, Field, Length, Member, Path, PrefixKind, Schema, Tag, Value, Variant,
};

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
    for import in &schema.imports {
        let (path, path_range) = (&import.path.text, range(import.path.span));
        lines.push(format!(
            "import {path:?} {path_range} {}",
            range(import.span)
        ));
    }
    for declaration in &schema.declarations {
        match declaration {
            Declaration::Constant(declared) => {
                let (name, ty) = (&declared.name.text, &declared.ty.text);
                let (value, tags) = (value(&declared.value), self::tags(&declared.tags));
                lines.push(format!(
                    "const {name}: {ty}{value}{tags} {}",
                    range(declared.span)
                ));
                docs(&mut lines, "", &declared.docs);
            }
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
            Declaration::Union(declared) => {
                let (name, tags) = (&declared.name.text, self::tags(&declared.tags));
                lines.push(format!("union {name}{tags} {}", range(declared.span)));
                docs(&mut lines, "", &declared.docs);
                declared
                    .members
                    .iter()
                    .for_each(|member| self::member(&mut lines, member));
            }
        }
    }
    lines.join("\n")
}

fn variant(lines: &mut Vec<String>, variant: &Variant) {
    let value = variant.value.as_ref().map(value).unwrap_or_default();
    lines.push(format!(
        "    {}{value}{} {}",
        variant.name.text,
        tags(&variant.tags),
        range(variant.span)
    ));
    docs(lines, "    ", &variant.docs);
}

fn field(lines: &mut Vec<String>, field: &Field) {
    let prefixes = field.ty.prefixes.iter().map(|prefix| {
        assert!(prefix.span.start >= field.ty.span.start && prefix.span.end <= field.ty.span.end);
        match &prefix.kind {
            PrefixKind::Optional => "optional ".to_owned(),
            PrefixKind::Slice => "slice of ".to_owned(),
            PrefixKind::Array(length) => format!("array of {} ", self::length(length)),
            PrefixKind::Limited(length) => format!("slice of at most {} ", self::length(length)),
        }
    });
    let prefixes: String = prefixes.collect();
    let (name, ty, tags) = (&field.name.text, path(&field.ty.name), tags(&field.tags));
    let (field_range, type_range) = (range(field.span), range(field.ty.span));
    let default = field.default.as_deref().map(value).unwrap_or_default();
    lines.push(format!(
        "    {name}: {prefixes}{ty} {type_range}{default}{tags} {field_range}"
    ));
    docs(lines, "    ", &field.docs);
}

fn member(lines: &mut Vec<String>, member: &Member) {
    let name = &member.name.text;
    let ty = member.ty.as_ref().map(|ty| format!(": {}", path(ty)));
    let value = member.value.as_ref().map(value).unwrap_or_default();
    lines.push(format!(
        "    {name}{}{value}{} {}",
        ty.unwrap_or_default(),
        tags(&member.tags),
        range(member.span)
    ));
    docs(lines, "    ", &member.docs);
}

fn length(length: &Length) -> String {
    match length {
        Length::Number(number) => number.value.to_string(),
        Length::Constant(constant) => path(constant),
    }
}

fn value(value: &Value) -> String {
    match value {
        Value::Integer(number) => format!(" = {}", number.value),
        Value::Float(number) => format!(" = {}", number.text),
        Value::Name(name) => format!(" = name {}", path(name)),
    }
}

fn path(path: &Path) -> String {
    match &path.package {
        Some(package) => format!("{} in {}", path.name.text, package.text),
        None => path.name.text.to_string(),
    }
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
