//! What is refused, with which message, and where: each case is a file in `fail/`, with the compiler's words beside it.

use std::fs;

/// What `no_module.rs` imports, as seen from the folder that cases are compiled in.
const SHAPES: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/shapes.km");

#[test]
fn errors_are_shown_where_they_are() {
    let shapes = "karmem shapes; struct Dot inline @align(4) { X int32; }";
    fs::write(SHAPES, shapes).expect("a schema");
    trybuild::TestCases::new().compile_fail("tests/schema/fail/*.rs");
}
