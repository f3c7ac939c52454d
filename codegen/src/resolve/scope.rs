//! What is visible where: a file and a path in, what was declared under that name out.

use std::collections::HashMap;

use karmem_idl::{Span, ast};

use super::Symbol;
use crate::suggest::Kind;

/// The names of all files, and which of them each file sees.
pub(super) struct Scopes<'a> {
    files: Vec<Scope<'a>>,
}

/// What one file declares, and what it asked for.
struct Scope<'a> {
    package: &'a str,
    names: HashMap<&'a str, Symbol>,
    /// The files that it imports, each once.
    imports: Vec<Import>,
    /// What names that it doesn't declare itself stand for: of those that were asked for.
    imported: HashMap<&'a str, Result<Symbol, NotFound>>,
}

struct Import {
    file: usize,
    used: bool,
}

/// A name where it is used, and what stands in front of it.
#[derive(Clone, Copy)]
pub(super) struct Mention<'a> {
    pub(super) span: Span,
    pub(super) package: Option<&'a ast::Name>,
    pub(super) name: &'a ast::Name,
}

impl Mention<'_> {
    /// The file that it stands in.
    pub(super) const fn file(self) -> usize {
        self.span.file.0 as usize
    }
}

impl<'a> From<&'a ast::Path> for Mention<'a> {
    fn from(path: &'a ast::Path) -> Self {
        Self {
            span: path.span,
            package: path.package.as_deref(),
            name: &path.name,
        }
    }
}

impl<'a> From<&'a ast::Name> for Mention<'a> {
    fn from(name: &'a ast::Name) -> Self {
        Self {
            span: name.span,
            package: None,
            name,
        }
    }
}

/// Why a name stands for nothing.
#[derive(Clone, Debug)]
pub(super) enum NotFound {
    /// Nothing has it.
    Unknown,
    /// No file that is visible is of that package.
    UnknownPackage,
    /// All of these files declare it.
    Ambiguous(Vec<usize>),
}

impl<'a> Scopes<'a> {
    pub(super) fn new(capacity: usize) -> Self {
        Self {
            files: Vec::with_capacity(capacity),
        }
    }

    /// Adds the next file.
    pub(super) fn push(
        &mut self,
        package: &'a str,
        names: HashMap<&'a str, Symbol>,
        imported: impl Iterator<Item = usize>,
    ) {
        let mut imports: Vec<Import> = imported.map(|file| Import { file, used: false }).collect();
        imports.sort_by_key(|import| import.file);
        imports.dedup_by_key(|import| import.file);
        self.files.push(Scope {
            package,
            names,
            imports,
            imported: HashMap::new(),
        });
    }

    /// What is mentioned: declarations of the same file win over those of the files that it imports.
    pub(super) fn find(&mut self, mention: Mention<'a>) -> Result<Symbol, NotFound> {
        let name = mention.name.text.as_str();
        let file = mention.file();
        let scope = &self.files[file];
        let package = mention.package.map(|package| package.text.as_str());
        if package.is_none_or(|package| package == scope.package)
            && let Some(&symbol) = scope.names.get(name)
        {
            return Ok(symbol);
        }
        if package.is_some() {
            return self.find_imported(file, name, package);
        }
        if scope.imports.is_empty() {
            return Err(NotFound::Unknown);
        }
        if let Some(known) = scope.imported.get(name) {
            return known.clone();
        }
        let found = self.find_imported(file, name, None);
        self.files[file].imported.insert(name, found.clone());
        found
    }

    fn find_imported(
        &mut self,
        file: usize,
        name: &str,
        package: Option<&str>,
    ) -> Result<Symbol, NotFound> {
        let scope = &self.files[file];
        let mut package_is_known = package.is_none_or(|package| package == scope.package);
        let mut found = Vec::new();
        // Who names a package, wants something of it, even where there is no such thing.
        let mut named = Vec::new();
        for (index, import) in scope.imports.iter().enumerate() {
            let imported = &self.files[import.file];
            if package.is_some_and(|package| package != imported.package) {
                continue;
            }
            package_is_known = true;
            named.extend(package.map(|_| index));
            if let Some(&symbol) = imported.names.get(name) {
                found.push((index, symbol));
            }
        }
        for index in found.iter().map(|&(index, _)| index).chain(named) {
            self.files[file].imports[index].used = true;
        }
        match found[..] {
            [(_, symbol)] => Ok(symbol),
            [] if package_is_known => Err(NotFound::Unknown),
            [] => Err(NotFound::UnknownPackage),
            _ => {
                let imports = &self.files[file].imports;
                let files = found.iter().map(|&(index, _)| imports[index].file);
                Err(NotFound::Ambiguous(files.collect()))
            }
        }
    }

    /// The package of `file`.
    pub(super) fn package(&self, file: usize) -> &'a str {
        self.files[file].package
    }

    /// The packages of the files that `file` imports.
    pub(super) fn imported_packages(&self, file: usize) -> impl Iterator<Item = &'a str> {
        let imports = self.files[file].imports.iter();
        imports.map(|import| self.files[import.file].package)
    }

    /// Whether `file` imports anything.
    pub(super) fn has_imports(&self, file: usize) -> bool {
        !self.files[file].imports.is_empty()
    }

    /// The files whose declarations `file` sees: itself and those that it imports.
    pub(super) fn visible(&self, file: usize) -> impl Iterator<Item = usize> {
        let imports = self.files[file].imports.iter();
        core::iter::once(file).chain(imports.map(|import| import.file))
    }

    /// Whether `file` declares what is `wanted` under the name `name`.
    pub(super) fn declares(&self, file: usize, name: &str, wanted: Kind) -> bool {
        match self.files[file].names.get(name) {
            Some(Symbol::Type(_)) => wanted == Kind::Type,
            Some(Symbol::Constant(_)) => wanted == Kind::Constant,
            None => false,
        }
    }

    /// Notes that something of the file `imported` was wanted in `file`.
    pub(super) fn mark_used(&mut self, file: usize, imported: usize) {
        let imports = &mut self.files[file].imports;
        if let Ok(index) = imports.binary_search_by_key(&imported, |import| import.file) {
            imports[index].used = true;
        }
    }

    /// Whether something of the file `imported` is named in `file`, which imports it.
    pub(super) fn uses(&self, file: usize, imported: usize) -> bool {
        let imports = &self.files[file].imports;
        imports
            .binary_search_by_key(&imported, |import| import.file)
            .is_ok_and(|index| imports[index].used)
    }
}
