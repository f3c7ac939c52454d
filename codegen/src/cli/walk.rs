//! A folder in, the schemas in it and in the folders below it out.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::Failure;

/// What was found in a folder.
#[derive(Default)]
pub(super) struct Found {
    /// All `*.km`, in the order of their paths.
    pub(super) files: Vec<PathBuf>,
    /// Folders that could not be looked into.
    pub(super) failures: Vec<Failure>,
}

/// Looks into `folder` and all folders in it, but for hidden ones, those called `target`, and links, which may lead round in circles.
pub(super) fn schemas(folder: &Path) -> Found {
    let mut found = Found::default();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        if let Err(error) = look_into(&folder, &mut folders, &mut found.files) {
            let message = format!("cannot be looked into: {error}");
            found
                .failures
                .push(Failure::about(folder.to_string_lossy(), message));
        }
    }
    found.files.sort();
    found
}

fn look_into(
    folder: &Path,
    folders: &mut Vec<PathBuf>,
    files: &mut Vec<PathBuf>,
) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        // What is found in `.` is shown without it.
        let path = entry.path();
        let path = path.strip_prefix(".").unwrap_or(&path).to_owned();
        let name = entry.file_name();
        if name.as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if entry.file_type()?.is_dir() {
            if name != "target" {
                folders.push(path);
            }
        } else if path.extension().is_some_and(|extension| extension == "km") && path.is_file() {
            files.push(path);
        }
    }
    Ok(())
}
