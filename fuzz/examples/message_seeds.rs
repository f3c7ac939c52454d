//! Writes real messages into a folder, for the target `message` to begin with.

use std::path::PathBuf;
use std::{env, fs, io};

use karmem_fuzz::{ROOTS, seed};

fn main() -> io::Result<()> {
    let folder = PathBuf::from(env::args_os().nth(1).expect("a folder"));
    for root in 0..ROOTS.len() {
        for number in 0..8 {
            fs::write(folder.join(format!("{root}-{number}")), seed(root, number))?;
        }
    }
    Ok(())
}
