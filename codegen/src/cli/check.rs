//! `karmemc check`: shows what is wrong with schemas.

use karmem_codegen::Options;

use super::arguments::Check;
use super::input;
use super::report::Report;
use super::{Failure, Outcome};

pub(super) fn run(arguments: &Check, report: &Report) -> Result<Outcome, Failure> {
    let options = Options {
        languages: arguments.lang.clone(),
        without_model: true,
        ..arguments.lints.options()
    };
    Ok(input::compile(&arguments.schemas, &options, report)?.outcome)
}
