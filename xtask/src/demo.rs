//! `cargo xtask demo`: compiles the schema, builds the guests, and runs the host of the demo with them.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use karmem_c_compiler::{GuestCompiler, skip};

use crate::command::{Command, Failure};
use crate::step::Step;
use crate::toolchain::{self, GUEST_TARGET};
use crate::workspace::{self, GENERATED};

pub(crate) const COMMAND: Command = Command {
    name: "demo",
    summary: "Two guests read and change the monsters of one mapped file in place",
    help: HELP,
    run,
};

const HELP: &str = "\
Usage: cargo xtask demo [--guest rust|c] [--monsters N] [ARGUMENTS OF THE DEMO]

Compiles schemas/game.km with karmemc, builds two guests for WebAssembly, makes a file of monsters, and maps it into
both: one sums a field over all of them, the other changes a field, and nothing is copied.

  --guest LANGUAGE  What the guests are written in, rust or c [default: rust]
  --monsters N      How many, from 1 [default: 2000]

Guests in C are compiled by clang and linked by lld (`apt-get install clang lld`), or by what the variable
KARMEM_GUEST_CC names.
";

/// What guests are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Guests {
    Rust,
    C,
}

impl Guests {
    /// As karmemc calls the languages: the host is written in Rust.
    fn languages(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::C => "rust,c",
        }
    }

    /// Where they are put.
    fn folder(self) -> Result<PathBuf, Failure> {
        let target = workspace::target_dir()?;
        Ok(match self {
            Self::Rust => target.join(GUEST_TARGET).join("release"),
            Self::C => target.join("xtask/demo"),
        })
    }

    /// Builds both, as fast as they get.
    fn build(self) -> Result<(), Failure> {
        match self {
            Self::Rust => Step::cargo()
                .words("build --release --package demo-reader --package demo-writer --target")
                .args([GUEST_TARGET])
                .run(),
            Self::C => self.build_c(
                &GuestCompiler::find().map_err(|missing| Failure::step(missing.to_string()))?,
            ),
        }
    }

    fn build_c(self, compiler: &GuestCompiler) -> Result<(), Failure> {
        let folder = self.folder()?;
        workspace::create_folder(&folder)?;
        ["reader", "writer"].into_iter().try_for_each(|guest| {
            let command = compiler.build(
                &Path::new("examples/game/c").join(guest).with_extension("c"),
                &Path::new(GENERATED).join("c"),
                &folder.join(format!("demo_{guest}.wasm")),
            );
            Step::command_of(&command).run()
        })
    }
}

fn run(arguments: &[String]) -> Result<(), Failure> {
    let (guests, arguments) = take_guests(arguments)?;
    check(&arguments)?;
    toolchain::require_guest_target()?;
    Step::cargo()
        .words("run --release --package karmem-codegen --bin karmemc -- generate schemas/game.km --lang")
        .args([guests.languages()])
        .run()?;
    guests.build()?;
    Step::cargo()
        .words("run --release --package karmem-demo --")
        .args(places(guests, &arguments)?)
        .args(arguments)
        .run_as_command()
}

/// Runs the demo that has been built on a small world, with guests of each language: it checks what it prints.
pub(crate) fn check_all(demo: &Path) -> Result<(), Failure> {
    for guests in [Guests::Rust, Guests::C] {
        if guests == Guests::C {
            match GuestCompiler::find() {
                Ok(compiler) => guests.build_c(&compiler)?,
                Err(missing) => {
                    return skip("the demo with guests in C", missing)
                        .map_err(|missing| Failure::step(missing.to_string()));
                }
            }
        }
        Step::built(demo)
            .args(places(guests, &[])?)
            .words("--monsters 500")
            .run()?;
    }
    Ok(())
}

/// What guests are to be written in, and the arguments that do not say so.
fn take_guests(arguments: &[String]) -> Result<(Guests, Vec<String>), Failure> {
    let (mut guests, mut others) = (Guests::Rust, Vec::new());
    let mut arguments = arguments.iter();
    while let Some(argument) = arguments.next() {
        let language = match argument.strip_prefix("--guest") {
            Some("") => arguments.next().map(String::as_str),
            Some(value) if value.starts_with('=') => Some(&value[1..]),
            _ => {
                others.push(argument.clone());
                continue;
            }
        };
        guests = match language {
            Some("rust") => Guests::Rust,
            Some("c") => Guests::C,
            Some(other) => {
                return Err(Failure::usage(format!(
                    "`--guest {other}`: there are guests in `rust` and `c`"
                )));
            }
            None => return Err(Failure::usage("`--guest` needs a language behind it")),
        };
    }
    Ok((guests, others))
}

/// Where the demo finds its guests and puts its file, unless the caller says so.
fn places(guests: Guests, arguments: &[String]) -> Result<Vec<OsString>, Failure> {
    let places = [
        ("--guests", guests.folder()?),
        ("--file", workspace::target_dir()?.join("demo.karmem")),
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
    use super::{Guests, check, take_guests};

    fn exit_code(arguments: &[&str]) -> Option<u8> {
        check(&words(arguments))
            .err()
            .map(|failure| failure.exit_code)
    }

    fn words(arguments: &[&str]) -> Vec<String> {
        arguments.iter().map(|&word| word.to_owned()).collect()
    }

    #[test]
    fn the_language_of_guests_is_for_this_command_and_the_rest_for_the_demo() {
        for (arguments, guests, rest) in [
            (&[][..], Guests::Rust, &[][..]),
            (&["--guest", "c"], Guests::C, &[]),
            (
                &["--guest=rust", "--monsters", "7"],
                Guests::Rust,
                &["--monsters", "7"],
            ),
            (
                &["--guests", "c", "--guest=c"],
                Guests::C,
                &["--guests", "c"],
            ),
        ] {
            let found = take_guests(&words(arguments)).expect("fine");
            assert_eq!(found, (guests, words(rest)), "{arguments:?}");
        }
        for wrong in [&["--guest"][..], &["--guest", "zig"], &["--guest="]] {
            let failure = take_guests(&words(wrong)).expect_err("wrong");
            assert_eq!(failure.exit_code, 2, "{wrong:?}");
        }
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
