//! `karmemc man`: the manual, one page to standard output, or one for each command into a folder.

use std::fs;
use std::io;
use std::path::Path;

use clap::CommandFactory as _;

use super::arguments::{Arguments, Man};
use super::{Failure, Outcome, write_stdout};

pub(super) fn run(arguments: &Man) -> Result<Outcome, Failure> {
    match &arguments.output {
        Some(folder) => write(folder).map_err(|error| {
            Failure::about(
                folder.to_string_lossy(),
                format!("cannot be written to: {error}"),
            )
        })?,
        None => write_stdout(&first_page()?)?,
    }
    Ok(Outcome::Fine)
}

fn first_page() -> Result<String, Failure> {
    let mut page = Vec::new();
    // As in the pages for a folder, which have none about `help` either.
    clap_mangen::Man::new(Arguments::command().disable_help_subcommand(true))
        .render(&mut page)
        .map_err(|error| Failure::new(format!("cannot write the manual: {error}")))?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

fn write(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    clap_mangen::generate_to(Arguments::command(), folder)
}
