//! Where things lie in this repository. All paths but the root are relative to it, so that they can be shown and printed.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::command::Failure;

/// The folder of schemas.
pub(crate) const SCHEMAS: &str = "schemas";

/// The folder of what is printed from them, a folder for each language in it.
pub(crate) const GENERATED: &str = "generated";

/// The root of the workspace.
pub(crate) fn root() -> &'static Path {
    static ROOT: LazyLock<PathBuf> = LazyLock::new(|| {
        // Cargo says where this crate lies now; where it lay when it was built is right unless it has been moved.
        let own = env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
        let own = own.unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        own.parent().unwrap_or(&own).to_owned()
    });
    &ROOT
}

/// The folder that cargo builds in, wherever it has been told to: this program lies in it.
pub(crate) fn target_dir() -> Result<PathBuf, Failure> {
    let own = env::current_exe()
        .map_err(|error| Failure::step(format!("cannot tell where this program lies: {error}")))?;
    let target = own
        .ancestors()
        .find(|folder| folder.join("CACHEDIR.TAG").is_file());
    let target = target.ok_or_else(|| {
        let own = own.display();
        Failure::step(format!(
            "{own} does not lie in a target folder of cargo; use `cargo xtask`"
        ))
    })?;
    Ok(target.strip_prefix(root()).unwrap_or(target).to_owned())
}

/// All schemas, by name.
pub(crate) fn schemas() -> Result<Vec<PathBuf>, Failure> {
    let mut schemas = files_below(Path::new(SCHEMAS))?;
    schemas.retain(|path| path.extension().is_some_and(|extension| extension == "km"));
    if schemas.is_empty() {
        return Err(Failure::step(format!("there are no schemas in {SCHEMAS}")));
    }
    Ok(schemas)
}

/// All files below `folder`, by name; none where there is no such folder.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = match fs::read_dir(root().join(&folder)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
            entries => entries.map_err(|error| unreadable(&folder, &error))?,
        };
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&folder, &error))?;
            let kind = entry
                .file_type()
                .map_err(|error| unreadable(&folder, &error))?;
            let path = folder.join(entry.file_name());
            if kind.is_dir() {
                folders.push(path);
            } else {
                files.push(path);
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Removes `folder` with everything in it, if it is there.
pub(crate) fn remove_folder(folder: &Path) -> Result<(), Failure> {
    match fs::remove_dir_all(root().join(folder)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => {
            let folder = folder.display();
            Err(Failure::step(format!("cannot remove {folder}: {error}")))
        }
        _ => Ok(()),
    }
}

/// Makes `folder`, and those that it is in, if it is not there.
pub(crate) fn create_folder(folder: &Path) -> Result<(), Failure> {
    fs::create_dir_all(root().join(folder)).map_err(|error| {
        let folder = folder.display();
        Failure::step(format!("cannot make {folder}: {error}"))
    })
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::step(format!("cannot read {}: {error}", path.display()))
}
