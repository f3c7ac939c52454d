//! Structs that can be derived, each a program that runs, and structs that can't, each with what people are told.
//!
//! A case is a file in `tests/pass` or `tests/fail`. What is said of the latter stands beside it in a `.stderr` file, which
//! `TRYBUILD=overwrite cargo test -p karmem-derive --test derive` writes.

#[test]
fn structs_are_derived_or_it_is_said_why_not() {
    let cases = trybuild::TestCases::new();
    cases.pass("tests/pass/*.rs");
    cases.compile_fail("tests/fail/*.rs");
}
