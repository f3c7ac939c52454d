//! `cargo xtask stress`: threads and guests that disturb each other, for longer than in `cargo xtask test`.

use crate::command::{Command, Failure, unexpected};
use crate::step::Step;

pub(crate) const COMMAND: Command = Command {
    name: "stress",
    summary: "Lets threads with guests misuse the same segments",
    help: HELP,
    run,
};

const HELP: &str = "\
Usage: cargo xtask stress [MINUTES]

Runs tests/tests/stress for as many minutes, 5 unless told otherwise. In `cargo xtask test` it takes ten seconds.
";

fn run(arguments: &[String]) -> Result<(), Failure> {
    let minutes: u32 = match arguments {
        [] => 5,
        [minutes] => match minutes.parse::<u16>() {
            Ok(minutes) => minutes.into(),
            Err(_) => {
                return Err(Failure::usage(format!(
                    "`{minutes}`: write a number of minutes"
                )));
            }
        },
        [_, more, ..] => return Err(unexpected(COMMAND.name, more)),
    };
    Step::cargo()
        .words("test --package karmem-tests --test stress -- --nocapture")
        .variable("KARMEM_STRESS_SECONDS", (minutes * 60).to_string())
        .run()
}
