//! `karmemc completions`: what a shell asks for to complete words behind `karmemc`.

use clap::CommandFactory as _;

use super::arguments::{Arguments, Completions};
use super::{Failure, Outcome, write_stdout};

pub(super) fn run(arguments: &Completions) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(
        arguments.shell,
        &mut Arguments::command(),
        "karmemc",
        &mut script,
    );
    write_stdout(&String::from_utf8_lossy(&script)).map(|()| Outcome::Fine)
}
