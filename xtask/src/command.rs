//! What each command is made of, and how it fails.

/// A command, as `main` sees it. Each has a file of its own.
pub(crate) struct Command {
    /// What is written behind `cargo xtask`.
    pub(crate) name: &'static str,
    /// One line for the list of commands.
    pub(crate) summary: &'static str,
    /// What `--help` prints.
    pub(crate) help: &'static str,
    /// Does it, with the arguments behind its name.
    pub(crate) run: fn(&[String]) -> Result<(), Failure>,
}

/// Why a command could not be done, in words for people.
#[derive(Debug)]
pub(crate) struct Failure {
    pub(crate) message: String,
    /// 1: a step failed. 2: the command line is wrong. Others come from the program that the command is there to run.
    pub(crate) exit_code: u8,
}

impl Failure {
    /// Something that was to be done did not work.
    pub(crate) fn step(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            exit_code: 1,
        }
    }

    /// The command line is wrong.
    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            exit_code: 2,
        }
    }
}

/// Refuses arguments where a command has none.
pub(crate) fn no_arguments(command: &str, arguments: &[String]) -> Result<(), Failure> {
    match arguments.first() {
        None => Ok(()),
        Some(first) => Err(unexpected(command, first)),
    }
}

/// The failure for an argument that a command doesn't know.
pub(crate) fn unexpected(command: &str, argument: &str) -> Failure {
    Failure::usage(format!(
        "`{command}` has no argument `{argument}`; see `cargo xtask {command} --help`"
    ))
}
