//! What is refused, with which message, and where: each case is a file in `fail/`, with the compiler's words beside it.

#[test]
fn errors_are_shown_where_they_are() {
    trybuild::TestCases::new().compile_fail("tests/schema/fail/*.rs");
}
