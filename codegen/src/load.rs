//! Gathers what is compiled together: the named schemas in, these and all that they import out, as syntax trees.
//!
//! Where files come from is the [`Loader`]'s business; what their declarations mean is for `resolve`.

mod cycle;
mod loader;

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::io;

use karmem_idl::{Diagnostic, FileId, Severity, ast};

use crate::code;
use crate::source::Source;

pub use loader::{Disk, Loader, NoFiles};

/// Files that were gathered, the named ones first, each once. A [`FileId`] is an index into both lists.
pub(crate) struct Loaded {
    pub(crate) sources: Vec<Source>,
    pub(crate) files: Vec<File>,
    /// How many of them were named.
    pub(crate) named: usize,
    /// All files, each behind those that it imports. Files on a cycle stand in any order.
    pub(crate) imported_first: Vec<usize>,
}

/// One file as the parser sees it.
#[derive(Default)]
pub(crate) struct File {
    /// None where nothing in it makes a schema, which has been reported.
    pub(crate) schema: Option<ast::Schema>,
    /// Where each import of the schema leads; none where it leads nowhere, which has been reported.
    pub(crate) imports: Vec<Option<usize>>,
    /// Whether something of it is missing, because it couldn't be read.
    pub(crate) has_gap: bool,
    /// Where its code is, in the words of the output language, if not beside that of the files that import it.
    pub(crate) elsewhere: Option<String>,
}

impl File {
    /// What its header calls it.
    pub(crate) fn package(&self) -> Option<&str> {
        let schema = self.schema.as_ref()?;
        Some(schema.header.name.text.as_str())
    }

    /// Whether it may import more than is known.
    pub(crate) fn is_incomplete(&self) -> bool {
        self.has_gap || self.imports.contains(&None)
    }

    /// The files that it imports.
    pub(crate) fn imported(&self) -> impl Iterator<Item = usize> {
        self.imports.iter().copied().flatten()
    }
}

/// Parses `named`, and what they import, and what that imports. Each file is located once for each import of it, and read once.
pub(crate) fn load(
    named: Vec<Source>,
    loader: &mut dyn Loader,
    diagnostics: &mut Vec<Diagnostic>,
) -> Loaded {
    let mut sources: Vec<Source> = Vec::with_capacity(named.len());
    let mut known = HashMap::new();
    for source in named {
        if let Entry::Vacant(entry) = known.entry(source.identity().to_owned()) {
            entry.insert(sources.len());
            sources.push(source);
        }
    }
    let named = sources.len();
    let mut files = Vec::with_capacity(named);
    // Every file behind those that made it known: a list that grows while it is walked, and no recursion.
    while let Some(source) = sources.get(files.len()) {
        let mut file = parse(FileId(index(files.len())), source, diagnostics);
        let importer = files.len();
        for import in file.schema.iter().flat_map(|schema| &schema.imports) {
            let found = find(
                &mut sources,
                importer,
                &import.path.text,
                &mut known,
                loader,
            );
            if let Err(error) = &found {
                let meant = meant(&sources[importer], &import.path.text, loader);
                diagnostics.push(not_found(import, error, meant));
            }
            file.imports.push(found.ok());
        }
        files.push(file);
    }
    let imported_first = cycle::order(&files, &sources, diagnostics);
    Loaded {
        sources,
        files,
        named,
        imported_first,
    }
}

fn index(index: usize) -> u32 {
    u32::try_from(index).unwrap_or(u32::MAX)
}

fn parse(id: FileId, source: &Source, diagnostics: &mut Vec<Diagnostic>) -> File {
    let text = match karmem_idl::decode(id, source.bytes()) {
        Ok(text) => text,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return File {
                has_gap: true,
                ..File::default()
            };
        }
    };
    let parsed = karmem_idl::parse(id, text);
    let has_gap = parsed
        .diagnostics
        .iter()
        .any(|diagnostic| diagnostic.severity == Severity::Error);
    diagnostics.extend(parsed.diagnostics);
    File {
        schema: parsed.schema,
        imports: Vec::new(),
        has_gap,
        elsewhere: None,
    }
}

/// The index of the file at `path`, seen from the file `importer`.
fn find(
    sources: &mut Vec<Source>,
    importer: usize,
    path: &str,
    known: &mut HashMap<String, usize>,
    loader: &mut dyn Loader,
) -> io::Result<usize> {
    let location = loader.locate(&sources[importer], path)?;
    if let Some(&found) = known.get(&location.identity) {
        return Ok(found);
    }
    let bytes = loader.read(&location)?;
    known.insert(location.identity.clone(), sources.len());
    sources.push(Source::at(location, bytes));
    Ok(sources.len() - 1)
}

/// The path of a file that is there, and differs from `path` by its ending or by case.
fn meant(importer: &Source, path: &str, loader: &mut dyn Loader) -> Option<String> {
    let (folder, name) = path.split_at(path.rfind('/').map_or(0, |slash| slash + 1));
    let stem = name.strip_suffix(".km").unwrap_or(name);
    let spellings = [
        format!("{folder}{stem}.km"),
        format!("{folder}{}.km", stem.to_lowercase()),
        format!(
            "{}.km",
            path.strip_suffix(".km").unwrap_or(path).to_lowercase()
        ),
    ];
    spellings
        .into_iter()
        .filter(|other| other != path)
        .find(|other| {
            let found = loader.locate(importer, other);
            found.is_ok_and(|location| loader.read(&location).is_ok())
        })
}

fn not_found(import: &ast::Import, error: &io::Error, meant: Option<String>) -> Diagnostic {
    let path = &import.path.text;
    let diagnostic = Diagnostic::error(
        code::IMPORT_NOT_FOUND,
        import.path.span,
        format!("cannot import `{path}`"),
    )
    .with_label(describe(error));
    if let Some(meant) = meant {
        diagnostic.with_help(format!("did you mean `{meant}`?"))
    } else if error.kind() == io::ErrorKind::NotFound {
        diagnostic.with_help("paths are relative to the folder of the file that imports")
    } else {
        diagnostic
    }
}

/// Why a file cannot be read, in words for people.
#[must_use]
pub fn describe(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "no permission to read it".to_owned(),
        io::ErrorKind::IsADirectory => "a folder, not a schema; name the files in it".to_owned(),
        _ => format!("cannot be read: {error}"),
    }
}
