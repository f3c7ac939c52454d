//! `cargo xtask demo`: compiles the schema, builds the guests, and runs the host of the demo with them.

use std::ffi::OsString;

use crate::command::{Command, Failure};
use crate::step::Step;
use crate::toolchain::{self, GUEST_TARGET};
use crate::workspace;

pub(crate) const COMMAND: Command = Command {
    name: "demo",
    summary: "Two guests read and change the monsters of one mapped file in place",
    help: HELP,
    run,
};

const HELP: &str = "\
Usage: cargo xtask demo [--monsters N] [ARGUMENTS OF THE DEMO]

Compiles schemas/game.km with karmemc, builds two guests for wasm32-unknown-unknown, makes a file of monsters, and
maps it into both: one sums a field over all of them, the other changes a field, and nothing is copied.

  --monsters N  How many, from 1 [default: 2000]
";

fn run(arguments: &[String]) -> Result<(), Failure> {
    check(arguments)?;
    toolchain::require_guest_target()?;
    Step::cargo()
        .words("run --release --package karmem-codegen --bin karmemc -- generate schemas/game.km")
        .run()?;
    build_guests()?;
    Step::cargo()
        .words("run --release --package karmem-demo --")
        .args(places(arguments)?)
        .args(arguments)
        .run_as_command()
}

/// Builds both guests, as fast as they get.
fn build_guests() -> Result<(), Failure> {
    Step::cargo()
        .words("build --release --package demo-reader --package demo-writer --target")
        .args([GUEST_TARGET])
        .run()
}

/// Where the demo finds its guests and puts its file, unless the caller says so.
pub(crate) fn places(arguments: &[String]) -> Result<Vec<OsString>, Failure> {
    let target = workspace::target_dir()?;
    let places = [
        ("--guests", target.join(GUEST_TARGET).join("release")),
        ("--file", target.join("demo.karmem")),
    ];
    let is_given = |option| {
        arguments
            .iter()
            .any(|word| word.split('=').next() == Some(option))
    };
    Ok(places
        .into_iter()
        .filter(|(option, _)| !is_given(option))
        .flat_map(|(option, place)| [option.into(), place.into()])
        .collect())
}

/// Refuses what the demo would refuse too, but only after minutes of building it.
fn check(arguments: &[String]) -> Result<(), Failure> {
    let mut arguments = arguments.iter().map(String::as_str);
    while let Some(argument) = arguments.next() {
        let count = match argument.strip_prefix("--monsters") {
            Some("") => arguments.next(),
            Some(value) => value.strip_prefix('='),
            None => continue,
        };
        let count = count.ok_or_else(|| Failure::usage("`--monsters` needs a number behind it"))?;
        if count.parse::<u64>().is_ok_and(|count| count > 0) {
            continue;
        }
        return Err(Failure::usage(format!(
            "`--monsters {count}`: write a number from 1, without separators"
        )));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::check;

    fn exit_code(arguments: &[&str]) -> Option<u8> {
        let arguments: Vec<String> = arguments.iter().map(|&word| word.to_owned()).collect();
        check(&arguments).err().map(|failure| failure.exit_code)
    }

    #[test]
    fn numbers_of_monsters_are_checked_before_anything_is_built() {
        for fine in [
            &[][..],
            &["--monsters", "2000000"],
            &["--monsters=1", "--quiet"],
            &["--file", "monsters"],
        ] {
            assert_eq!(exit_code(fine), None, "{fine:?}");
        }
        for wrong in [
            &["--monsters"][..],
            &["--monsters", "many"],
            &["--monsters", "0"],
            &["--monsters=-1"],
            &["--monsters", "2,000"],
        ] {
            assert_eq!(exit_code(wrong), Some(2), "{wrong:?}");
        }
    }
}
