//! `karmemc check`: shows what is wrong with schemas.

use karmem_codegen::compile;

use super::arguments::Check;
use super::report::{JsonTo, report};
use super::{Failure, Outcome, input};

pub(super) fn run(arguments: &Check) -> Result<Outcome, Failure> {
    let sources = input::read(&arguments.schemas.files)?;
    report(
        &arguments.messages,
        JsonTo::Stdout,
        &sources,
        &compile(&sources),
    )
}
