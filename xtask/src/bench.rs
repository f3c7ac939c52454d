//! `cargo xtask bench`: measures, with guests built first.

use crate::command::{Command, Failure};
use crate::step::Step;
use crate::{peers, toolchain};

pub(crate) const COMMAND: Command = Command {
    name: "bench",
    summary: "Measures against hand-written code and other formats",
    help: HELP,
    run,
};

const HELP: &str = "\
Usage: cargo xtask bench [FILTER] [OPTIONS OF CRITERION]

Runs the benchmarks whose names contain FILTER, or all of them. Figures are ratios within one run: leave the
machine alone meanwhile.
";

fn run(arguments: &[String]) -> Result<(), Failure> {
    toolchain::require_guest_target()?;
    peers::install()?;
    Step::cargo()
        .words("bench --package karmem-benches --")
        .args(arguments)
        .run_as_command()
}
