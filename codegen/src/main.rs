//! `karmemc`: arguments in, what the library made of them on the terminal and in files, and an exit code out.
//!
//! 0: fine. 1: something is wrong with a schema, or a file is out of date. 2: something is wrong with the
//! arguments, or the system refused to read or write.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
