//! `karmemc check`: shows what is wrong with schemas.

use super::arguments::Check;
use super::input;
use super::report::Report;
use super::{Failure, Outcome};

pub(super) fn run(arguments: &Check, report: &Report) -> Result<Outcome, Failure> {
    Ok(input::compile(&arguments.schemas.files, &arguments.lints.options(), report)?.outcome)
}
