//! Which files were written from which, out as a rule that make and ninja read.

use std::fs;
use std::path::Path;

use karmem_codegen::output::Output;
use karmem_codegen::{Source, replace_file};

use super::Failure;

/// Writes to `path` that `outputs`, below `folder`, are made from all of `sources`.
pub(super) fn write(
    path: &Path,
    folder: &Path,
    outputs: &[Output],
    sources: &[Source],
) -> Result<(), Failure> {
    let targets = outputs
        .iter()
        .map(|output| folder.join(&output.path).to_string_lossy().into_owned());
    let inputs = sources
        .iter()
        .filter_map(Source::path)
        .map(|path| path.to_string_lossy().into_owned());
    let rule = format!("{}: {}\n", words(targets)?, words(inputs)?);
    let failure = |error| {
        Failure::about(
            path.to_string_lossy(),
            format!("cannot be written: {error}"),
        )
    };
    let parent = path.parent().unwrap_or(Path::new(""));
    fs::create_dir_all(parent).map_err(failure)?;
    replace_file(path, rule.as_bytes()).map_err(failure)
}

fn words(paths: impl Iterator<Item = String>) -> Result<String, Failure> {
    let words: Result<Vec<_>, _> = paths.map(|path| escape(&path)).collect();
    Ok(words?.join(" "))
}

/// The path as GNU make reads it, and ninja likewise: `\` in front of blanks and `#`, `$` twice.
///
/// A `\` means itself, except in front of what needs one: there, it stands twice.
fn escape(path: &str) -> Result<String, Failure> {
    let mut escaped = String::with_capacity(path.len());
    // Those in a row that have just been copied.
    let mut backslashes = 0;
    for character in path.chars() {
        match character {
            '\n' | '\r' => {
                return Err(Failure::about(
                    path,
                    "a file with a line end in its name cannot stand in a depfile",
                ));
            }
            ' ' | '\t' | '#' => {
                escaped.extend(std::iter::repeat_n('\\', backslashes + 1));
            }
            // A drive's colon is not the one that ends the targets.
            ':' if !cfg!(windows) => escaped.push('\\'),
            '$' => escaped.push('$'),
            _ => {}
        }
        backslashes = if character == '\\' {
            backslashes + 1
        } else {
            0
        };
        escaped.push(character);
    }
    Ok(escaped)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_survive_a_makefile() {
        let escaped = |path| escape(path).map_err(|failure| failure.to_string());
        assert_eq!(escaped("schemas/game.km").as_deref(), Ok("schemas/game.km"));
        assert_eq!(escaped("a b#c$d").as_deref(), Ok("a\\ b\\#c$$d"));
        assert_eq!(escaped("a\\b\\ c").as_deref(), Ok("a\\b\\\\\\ c"));
        assert!(escaped("a\nb").is_err());
    }
}
