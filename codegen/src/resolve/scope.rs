//! What is visible where: a file and a path in, what was declared under that name out.

use std::collections::HashMap;

use karmem_idl::{Span, ast};

use super::Symbol;
use crate::suggest::Kind;

/// The names of all files, and which of them each file sees.
pub(super) struct Scopes<'a> {
    files: Vec<Scope<'a>>,
    /// The files that declare each name, in their order: few of them, as a rule, where a file may import very many.
    declaring: HashMap<&'a str, Vec<usize>>,
}

/// What one file declares, and what it asked for.
struct Scope<'a> {
    package: &'a str,
    names: HashMap<&'a str, Symbol>,
    /// The files that it imports, each once.
    imports: Vec<Import>,
    /// What names that it doesn't declare itself stand for: of those that were asked for, with the packages that they were asked
    /// of.
    imported: HashMap<(Option<&'a str>, &'a str), Result<Symbol, NotFound>>,
    /// Whether it imports files of these packages: of those that were asked for.
    packages: HashMap<&'a str, bool>,
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
            declaring: HashMap::new(),
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
        for name in names.keys() {
            self.declaring
                .entry(name)
                .or_default()
                .push(self.files.len());
        }
        self.files.push(Scope {
            package,
            names,
            imports,
            imported: HashMap::new(),
            packages: HashMap::new(),
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
        if package.is_none() && scope.imports.is_empty() {
            return Err(NotFound::Unknown);
        }
        if let Some(known) = scope.imported.get(&(package, name)) {
            return known.clone();
        }
        let found = self.find_imported(file, name, package);
        self.files[file]
            .imported
            .insert((package, name), found.clone());
        found
    }

    fn find_imported(
        &mut self,
        file: usize,
        name: &str,
        package: Option<&'a str>,
    ) -> Result<Symbol, NotFound> {
        let package_is_known = match package {
            Some(package) => self.imports_package(file, package),
            None => true,
        };
        let mut found = Vec::new();
        for declaring in self.among_imports(file, name) {
            let imported = &self.files[declaring];
            if package.is_none_or(|package| package == imported.package)
                && let Some(&symbol) = imported.names.get(name)
            {
                found.push((declaring, symbol));
            }
        }
        for &(imported, _) in &found {
            self.mark_used(file, imported);
        }
        match found[..] {
            [(_, symbol)] => Ok(symbol),
            [] if package_is_known => Err(NotFound::Unknown),
            [] => Err(NotFound::UnknownPackage),
            _ => Err(NotFound::Ambiguous(
                found.iter().map(|&(imported, _)| imported).collect(),
            )),
        }
    }

    /// The files that `file` imports and that declare `name`, in their order: looked for where there are fewer to look at.
    fn among_imports(&self, file: usize, name: &str) -> Vec<usize> {
        let imports = &self.files[file].imports;
        let declaring = self.declaring.get(name).map_or(&[][..], Vec::as_slice);
        let imports_it = |other: &&usize| {
            imports
                .binary_search_by_key(*other, |import| import.file)
                .is_ok()
        };
        if declaring.len() <= imports.len() {
            return declaring.iter().filter(imports_it).copied().collect();
        }
        let imports = imports.iter().map(|import| import.file);
        imports
            .filter(|&other| self.files[other].names.contains_key(name))
            .collect()
    }

    /// Whether `file` is of `package`, or imports such files. Who names a package wants something of all of these, even where there
    /// is no such thing: they are used.
    fn imports_package(&mut self, file: usize, package: &'a str) -> bool {
        if let Some(&known) = self.files[file].packages.get(package) {
            return known;
        }
        let mut is_known = self.files[file].package == package;
        for index in 0..self.files[file].imports.len() {
            let imported = self.files[file].imports[index].file;
            if self.files[imported].package == package {
                self.files[file].imports[index].used = true;
                is_known = true;
            }
        }
        self.files[file].packages.insert(package, is_known);
        is_known
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
