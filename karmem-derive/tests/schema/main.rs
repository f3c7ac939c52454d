//! `schema!` as a user has it: each file is a way to write one; its messages are built, verified and read. What is refused,
//! with which message at which place, is a file in `fail/`.

mod elsewhere;
mod errors;
mod file;
mod function;
mod imports;
mod string;
mod tokens;
