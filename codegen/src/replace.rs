//! New content of a file in, the file with all of it or with none of it out; and what was in it before.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::Path;
use std::process;

/// Gives the file at `path` new content; the file may be new, its folder is there.
///
/// The content is complete before it gets its name: whoever reads meanwhile, or after a failure, finds the old one. A
/// file keeps its permissions, and where `path` is a link, the file that it leads to is replaced. Where a file has other
/// names besides, these keep the old content.
///
/// # Errors
/// When the file system refuses, or when `path` is something other than a file. What was there is still there.
pub fn replace_file(path: &Path, content: &[u8]) -> io::Result<()> {
    let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let permissions = match fs::metadata(&target) {
        Ok(present) if present.is_file() => Some(present.permissions()),
        Ok(_) => return Err(not_a_file()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(error) => return Err(error),
    };
    let mut name = target.file_name().map(OsString::from).unwrap_or_default();
    name.push(format!(".{}.unfinished", process::id()));
    let unfinished = target.with_file_name(name);
    let written = write_new(&unfinished, content, permissions)
        .and_then(|()| fs::rename(&unfinished, &target));
    if written.is_err() {
        // The first error is the one to report; whether this works changes nothing about it.
        let _ = fs::remove_file(&unfinished);
    }
    written
}

/// The content of the file at `path`.
///
/// # Errors
/// When it cannot be read, or when `path` is something other than a file: a pipe would be waited for, and a device may never end.
pub(crate) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    // Opening a pipe waits already, so this is asked first; and again, as it may be another thing by then.
    expect_file(&fs::metadata(path)?)?;
    let mut file = fs::File::open(path)?;
    expect_file(&file.metadata()?)?;
    let mut content = Vec::new();
    file.read_to_end(&mut content)?;
    Ok(content)
}

fn expect_file(found: &fs::Metadata) -> io::Result<()> {
    if found.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if found.is_file() {
        Ok(())
    } else {
        Err(not_a_file())
    }
}

fn not_a_file() -> io::Error {
    io::Error::new(io::ErrorKind::InvalidInput, "it is not a file")
}

fn write_new(path: &Path, content: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(content)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()
}
