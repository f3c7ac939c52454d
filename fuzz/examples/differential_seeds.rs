//! Writes real messages into a folder, for the target `differential` to begin with.

use std::path::PathBuf;
use std::{env, fs, io};

use karmem_fuzz::differential::{TYPE_COUNT, seed};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args_os().nth(1).expect("a folder"));
    for ty in 0..TYPE_COUNT {
        for number in 0..8 {
            fs::write(folder.join(format!("{ty}-{number}")), seed(ty, number))?;
        }
    }
    Ok(())
}
