//! The modules that files are printed as: files that meet in one program need different ones.
//!
//! What is printed for a file names the types of another as those of the module beside it. So all that a file imports, directly or
//! not, lies side by side with it, under the names of the files.

use std::collections::HashMap;

use karmem_idl::Diagnostic;

use crate::code;
use crate::language::Language;
use crate::load::Loaded;
use crate::names::module_name;
use crate::source::stem;

pub(super) fn check(loaded: &Loaded, languages: &[Language], diagnostics: &mut Vec<Diagnostic>) {
    for &language in languages {
        let modules = Modules {
            loaded,
            language,
            names: names(loaded, language),
        };
        for name in modules.shared() {
            modules.apart(name, diagnostics);
        }
    }
}

/// What the module of each file is called.
fn names(loaded: &Loaded, language: Language) -> Vec<String> {
    let files = loaded.sources.iter().zip(&loaded.files);
    let names = files.map(|(source, file)| {
        let schema = file.schema.as_ref();
        let package = schema.map_or("", |schema| schema.header.name.text.as_str());
        module_name(language, stem(&source.file_name(package)))
    });
    names.collect()
}

struct Modules<'a> {
    loaded: &'a Loaded,
    language: Language,
    /// By the index of the file.
    names: Vec<String>,
}

/// A file that another one has in its program, and the import that leads to it; none where it is that file itself.
#[derive(Clone, Copy)]
struct Reached {
    file: usize,
    import: Option<usize>,
}

impl Modules<'_> {
    /// The names that more than one file has. Few have: a name costs a walk over all imports.
    fn shared(&self) -> Vec<&str> {
        let mut counts: HashMap<&str, usize> = HashMap::new();
        let mut shared = Vec::new();
        for name in &self.names {
            let count = counts.entry(name).or_default();
            *count += 1;
            if *count == 2 {
                shared.push(name.as_str());
            }
        }
        shared
    }

    /// Refuses each file in which two of the files called `name` meet for the first time.
    fn apart(&self, name: &str, diagnostics: &mut Vec<Diagnostic>) {
        // Of each file, the first of them that it reaches.
        let mut reached: Vec<Option<usize>> = vec![None; self.names.len()];
        for &file in &self.loaded.imported_first {
            // Its module, and those that it needs, lie elsewhere.
            if self.loaded.files[file].elsewhere.is_some() {
                continue;
            }
            let itself = (self.names[file] == name).then_some(Reached { file, import: None });
            let imports = self.loaded.files[file].imports.iter().enumerate();
            let others = imports.filter_map(|(import, target)| {
                Some(Reached {
                    file: reached[(*target)?]?,
                    import: Some(import),
                })
            });
            let mut all = itself.into_iter().chain(others);
            let Some(first) = all.next() else { continue };
            let second = all.find(|other| other.file != first.file);
            diagnostics.extend(second.and_then(|second| self.alike(name, file, first, second)));
            reached[file] = Some(first.file);
        }
    }

    fn alike(
        &self,
        name: &str,
        file: usize,
        first: Reached,
        second: Reached,
    ) -> Option<Diagnostic> {
        let (sources, files) = (&self.loaded.sources, &self.loaded.files);
        let schema = files[file].schema.as_ref()?;
        let place = |reached: Reached, direct: String| {
            let Some(index) = reached.import else {
                let label = format!("this file is `{name}` itself");
                return Some((schema.header.name.span, label));
            };
            let label = match files[file].imports.get(index)? {
                Some(target) if *target == reached.file => direct,
                _ => format!("leads to `{}`", sources[reached.file].name()),
            };
            Some((schema.imports.get(index)?.path.span, label))
        };
        let (first_span, first_label) = place(first, format!("`{name}` comes from here"))?;
        let (span, label) = place(second, format!("`{name}` again"))?;
        let (first, second) = (sources[first.file].name(), sources[second.file].name());
        let message = format!(
            "`{first}` and `{second}` are both `{name}` in {}",
            self.language
        );
        let help = if stem(first) == stem(second) {
            "rename one of the files: each becomes a module of its name, and these lie side by side"
        } else {
            "rename one of them, so that they differ in more than case and underscores"
        };
        Some(
            Diagnostic::error(code::NAME_COLLISION, span, message)
                .with_label(label)
                .with_secondary(first_span, first_label)
                .with_help(help),
        )
    }
}
