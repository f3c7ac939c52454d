//! Any bytes in: the parser must end, with spans that lie in the text and no more errors than it promises.

#![no_main]

use karmem_idl::{FileId, MAX_ERRORS, Severity, Span, decode, parse};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let file = FileId(7);
    let text = match decode(file, bytes) {
        Ok(text) => text,
        Err(diagnostic) => {
            assert_eq!(diagnostic.severity, Severity::Error);
            return;
        }
    };
    let parsed = parse(file, text);
    let errors = parsed
        .diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.severity == Severity::Error)
        .count();
    // The missing header is never left out, and the last says that there are more.
    assert!(errors <= MAX_ERRORS + 2, "{errors} errors");
    assert!(errors > 0 || parsed.schema.is_some());
    for diagnostic in &parsed.diagnostics {
        assert!(!diagnostic.message.is_empty());
        check(text, diagnostic.primary.span);
        for label in &diagnostic.secondary {
            check(text, label.span);
        }
    }
    for declaration in parsed.schema.iter().flat_map(|schema| &schema.declarations) {
        let name = declaration.name();
        assert_eq!(text[name.span.range()], name.text);
    }
});

/// A span can be shown: it lies in the text, at the borders of characters.
fn check(text: &str, span: Span) {
    assert_eq!(span.file, FileId(7));
    assert!(text.get(span.range()).is_some(), "{span:?}");
}
