//! Bytes in, a parsed schema out that was checked for what holds whatever the bytes are.

use karmem_idl::{FileId, Parsed, Severity, Span, decode, parse};

pub(crate) const FILE: FileId = FileId(7);

/// Decodes and parses, and checks what holds whatever the bytes are.
pub(crate) fn parse_bytes(bytes: &[u8]) -> Parsed {
    match decode(FILE, bytes) {
        Ok(text) => parse_checked(text),
        Err(diagnostic) => Parsed {
            schema: None,
            diagnostics: vec![diagnostic],
        },
    }
}

/// Parses, and checks what holds whatever the text is.
pub(crate) fn parse_checked(text: &str) -> Parsed {
    let parsed = parse(FILE, text);
    for diagnostic in &parsed.diagnostics {
        let secondary = diagnostic.secondary.iter().map(|label| label.span);
        for span in secondary.chain([diagnostic.primary.span]) {
            assert!(
                slice(text, span).is_some(),
                "{diagnostic:?} points outside of the text"
            );
        }
        assert!(!diagnostic.message.is_empty());
    }
    let errors = parsed
        .diagnostics
        .iter()
        .filter(|found| found.severity == Severity::Error);
    assert!(
        parsed.schema.is_some() || errors.count() > 0,
        "no schema, and no reason why"
    );
    if let Some(schema) = &parsed.schema {
        assert_eq!(
            slice(text, schema.header.name.span),
            Some(schema.header.name.text.as_str())
        );
        for declaration in &schema.declarations {
            let name = declaration.name();
            assert_eq!(slice(text, name.span), Some(name.text.as_str()));
        }
    }
    parsed
}

fn slice(text: &str, span: Span) -> Option<&str> {
    assert_eq!(span.file, FILE);
    text.get(span.range())
}

pub(crate) fn has_errors(parsed: &Parsed) -> bool {
    parsed
        .diagnostics
        .iter()
        .any(|found| found.severity == Severity::Error)
}
