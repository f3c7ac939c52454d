//! `karmemc`.
fn main() {}
