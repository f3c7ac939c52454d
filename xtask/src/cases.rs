//! The schemas that the compiler's cases accept, printed: a language comes in, folders of printed files go out.

use std::path::{Path, PathBuf};

use crate::command::Failure;
use crate::step::Step;
use crate::workspace;

/// Schemas that the compiler accepts; of a folder in here, the one called `main.km` imports the others.
const CASES: &str = "tests/ui/ok";

/// What has become of one case.
pub(crate) struct Case {
    pub(crate) schema: PathBuf,
    /// Where its files are; there are several where it imports.
    pub(crate) printed: PathBuf,
}

/// Prints each case in `language`, as `karmemc` calls it, into a folder of its own.
pub(crate) fn print(language: &str) -> Result<Vec<Case>, Failure> {
    let mut schemas = workspace::files_below(Path::new(CASES))?;
    let is_alone = |path: &Path| path.parent() == Some(Path::new(CASES));
    schemas.retain(|path| {
        path.extension().is_some_and(|extension| extension == "km")
            && (is_alone(path) || path.file_stem().is_some_and(|stem| stem == "main"))
    });
    let folder = workspace::target_dir()?.join("xtask/cases").join(language);
    workspace::remove_folder(&folder)?;
    let mut cases = Vec::new();
    for (number, schema) in schemas.into_iter().enumerate() {
        let output = folder.join(number.to_string());
        let step = Step::cargo()
            .words("run --quiet --package karmem-codegen --bin karmemc -- generate")
            .args([&schema])
            .words("--lang")
            .args([language])
            .words("--output")
            .args([&output]);
        if !step.succeeds() {
            let name = schema.display();
            return Err(Failure::step(format!(
                "karmemc cannot print {name} in the language {language}"
            )));
        }
        cases.push(Case {
            schema,
            printed: output.join(language),
        });
    }
    Ok(cases)
}
