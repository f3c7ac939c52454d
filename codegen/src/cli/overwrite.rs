//! What must not be written over: the files that a command is about to write in, the first that would be lost out.
//!
//! All of them are looked at before the first is written.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};

use karmem_codegen::output::Output;
use karmem_codegen::{Location, Source};

use super::Failure;

/// Refuses to write `outputs` below `folder` where that would destroy one of the `sources`, or what people wrote.
pub(super) fn refuse_outputs(
    folder: &Path,
    outputs: &[Output],
    sources: &[Source],
    force: bool,
) -> Result<(), Failure> {
    let sources = places(sources);
    for output in outputs {
        let path = folder.join(&output.path);
        refuse(&path, &sources)?;
        if !force && output.would_replace_foreign(folder) {
            let message = "is there already, and was not made by karmemc: move it, write to another folder with -o, or \
                 replace it with --force";
            return Err(Failure::about(path.to_string_lossy(), message));
        }
    }
    Ok(())
}

/// Refuses to write to `path` where that is one of the `sources`, however it is spelled.
pub(super) fn refuse_source(path: &Path, sources: &[Source]) -> Result<(), Failure> {
    refuse(path, &places(sources))
}

/// What each of the `sources` is called, by where it is.
fn places(sources: &[Source]) -> HashMap<PathBuf, &str> {
    let place = |source| Some((place(Source::path(source)?), source.name()));
    sources.iter().filter_map(place).collect()
}

fn refuse(path: &Path, sources: &HashMap<PathBuf, &str>) -> Result<(), Failure> {
    let Some(name) = sources.get(&place(path)) else {
        return Ok(());
    };
    let message = format!(
        "cannot be written: {name} is this file, and a schema that was read; name another file or folder"
    );
    Err(Failure::about(path.to_string_lossy(), message))
}

/// Refuses to write to `path` what is one of `outputs` below `folder` at the same time.
pub(super) fn refuse_output(path: &Path, folder: &Path, outputs: &[Output]) -> Result<(), Failure> {
    let place = place(path);
    let mut outputs = outputs.iter().map(|output| folder.join(&output.path));
    if outputs.any(|output| self::place(&output) == place) {
        let message = "cannot be written: what is made from a schema goes there; name another file";
        return Err(Failure::about(path.to_string_lossy(), message));
    }
    Ok(())
}

/// The path without links, as far as something is there; the same for all spellings.
fn place(path: &Path) -> PathBuf {
    for folder in path.ancestors() {
        let present = if folder == Path::new("") {
            Path::new(".")
        } else {
            folder
        };
        if let (Ok(found), Ok(rest)) = (fs::canonicalize(present), path.strip_prefix(folder)) {
            return PathBuf::from(Location::plain(found.join(rest)).identity);
        }
    }
    path.to_owned()
}
