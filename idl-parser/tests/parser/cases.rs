//! Each file in `cases/ok` with its tree, each in `cases/fail` with its diagnostics.

use std::fs;

use crate::checked::{has_errors, parse_bytes};
use crate::outline::outline;
use crate::report::report;

#[test]
fn good_schemas_have_this_tree() {
    insta::glob!("../cases", "ok/*.km", |path| {
        let parsed = parse_bytes(&fs::read(path).unwrap());
        assert!(parsed.diagnostics.is_empty(), "{:?}", parsed.diagnostics);
        insta::assert_snapshot!(outline(&parsed.schema.unwrap()));
    });
}

#[test]
fn bad_schemas_have_these_diagnostics() {
    insta::glob!("../cases", "fail/*.km", |path| {
        let bytes = fs::read(path).unwrap();
        let parsed = parse_bytes(&bytes);
        assert!(!parsed.diagnostics.is_empty());
        let mut seen = report(&String::from_utf8_lossy(&bytes), &parsed.diagnostics);
        if let Some(schema) = &parsed.schema {
            seen += &format!("still read:\n{}\n", outline(schema));
        }
        assert_eq!(has_errors(&parsed), seen.contains("error["));
        insta::assert_snapshot!(seen);
    });
}
