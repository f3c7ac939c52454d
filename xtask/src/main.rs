//! The commands of this repository: `cargo xtask demo`, `test`, `generate`, `bench`, `fuzz` and `stress`.
//!
//! The command line comes in; other programs are run, one after the other and in plain view. What they do is none of
//! this crate's business: it builds in seconds because it depends on nothing that others have made.

mod bench;
mod c_headers;
mod cases;
mod command;
mod demo;
mod editions;
mod fuzz;
mod generate;
mod peers;
mod step;
mod stress;
mod tally;
mod targets;
mod terminal;
mod test;
mod toolchain;
mod workspace;

use std::env;
use std::ffi::OsString;
use std::process::ExitCode;

use command::{Command, Failure};

const COMMANDS: [Command; 6] = [
    demo::COMMAND,
    test::COMMAND,
    generate::COMMAND,
    bench::COMMAND,
    fuzz::COMMAND,
    stress::COMMAND,
];

fn main() -> ExitCode {
    let Err(failure) = run(env::args_os().skip(1)) else {
        return ExitCode::SUCCESS;
    };
    terminal::note(&format!("xtask: {}", failure.message));
    ExitCode::from(failure.exit_code)
}

fn run(arguments: impl Iterator<Item = OsString>) -> Result<(), Failure> {
    let arguments: Vec<String> = arguments
        .map(|argument| {
            argument.into_string().map_err(|argument| {
                let shown = argument.to_string_lossy();
                Failure::usage(format!("`{shown}` is not UTF-8"))
            })
        })
        .collect::<Result<_, _>>()?;
    let Some((name, arguments)) = arguments.split_first() else {
        return Err(Failure::usage(format!("which command?\n\n{}", overview())));
    };
    if is_help(name) || name == "help" {
        terminal::print(&overview());
        return Ok(());
    }
    let Some(command) = COMMANDS.iter().find(|command| command.name == name) else {
        let overview = overview();
        return Err(Failure::usage(format!(
            "there is no command `{name}`\n\n{overview}"
        )));
    };
    if arguments.iter().any(|argument| is_help(argument)) {
        terminal::print(command.help);
        return Ok(());
    }
    (command.run)(arguments)
}

fn is_help(argument: &str) -> bool {
    matches!(argument, "-h" | "--help")
}

fn overview() -> String {
    let mut text = "Usage: cargo xtask COMMAND [ARGUMENTS]\n\nCommands:\n".to_owned();
    for Command { name, summary, .. } in &COMMANDS {
        text.push_str(&format!("  {name:8}  {summary}\n"));
    }
    text + "\n`cargo xtask COMMAND --help` tells more about one of them.\n\
        Exit codes: 0 fine, 1 a step failed, 2 wrong usage.\n"
}
