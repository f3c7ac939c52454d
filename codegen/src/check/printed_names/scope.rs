//! One scope after another, as one language sees them: printed names in, those that clash out.

use std::collections::HashMap;
use std::collections::hash_map::Entry;

use karmem_idl::Diagnostic;
use karmem_idl::ast::Name;

use crate::code;
use crate::language::Language;
use crate::names::{Convention, composed};

/// Looks at the names in scopes of one language.
pub(super) struct Scope<'d> {
    pub(super) language: Language,
    pub(super) convention: &'static Convention,
    pub(super) diagnostics: &'d mut Vec<Diagnostic>,
}

/// A name as the language prints it, and where it comes from.
pub(super) type Printed<'a> = (String, &'a Name);

/// Where each printed name of a scope comes from.
pub(super) type Origins<'p, 'a> = HashMap<&'p str, &'a Name>;

impl Scope<'_> {
    /// Those of `printed` that the language takes as names, in their order. Refuses the others.
    pub(super) fn usable<'a>(&mut self, mut printed: Vec<Printed<'a>>) -> Vec<Printed<'a>> {
        printed.retain(|(printed, name)| {
            let is_usable = (self.convention.is_identifier)(printed);
            if !is_usable {
                self.diagnostics.push(unprintable(self.language, name));
            }
            is_usable
        });
        printed
    }

    /// Where each printed name comes from. Refuses those that are printed alike.
    pub(super) fn distinct<'p, 'a>(&mut self, printed: &'p [Printed<'a>]) -> Origins<'p, 'a> {
        let mut origins: Origins<'_, '_> = HashMap::with_capacity(printed.len());
        for (printed, name) in printed {
            match origins.entry(printed) {
                Entry::Vacant(entry) => {
                    entry.insert(name);
                }
                // The same name twice is an error already.
                Entry::Occupied(entry) if entry.get().text == name.text => {}
                Entry::Occupied(entry) => {
                    self.diagnostics
                        .push(self.alike(entry.get(), name, printed));
                }
            }
        }
        origins
    }

    /// Refuses `name` when what it is printed as is one of `reserved`, which every `owner` has itself.
    pub(super) fn unreserved(
        &mut self,
        name: &Name,
        printed: &str,
        reserved: &[&str],
        owner: &str,
    ) {
        if reserved.contains(&printed) {
            let label = format!("every {owner} has one already");
            self.diagnostics
                .push(self.taken(name, printed).with_label(label));
        }
    }

    /// Refuses declarations that are called like a type that is made beside `owner`: `stem` in front of an ending.
    pub(super) fn companions(&mut self, owner: &Name, stem: &str, origins: &Origins<'_, '_>) {
        let mut companion = stem.to_owned();
        for ending in self.convention.companion_endings {
            companion.truncate(stem.len());
            companion.push_str(ending);
            if let Some(name) = origins.get(companion.as_str()) {
                self.diagnostics
                    .push(self.taken_by(name, &companion, owner));
            }
        }
    }

    /// Refuses fields that are called like a function that is made for one of `owners`: its name behind one of `beginnings`,
    /// or before one of `endings`.
    pub(super) fn functions(
        &mut self,
        printed: &[Printed<'_>],
        origins: &Origins<'_, '_>,
        owners: &Origins<'_, '_>,
        beginnings: &[&str],
        endings: &[&str],
    ) {
        for (field, name) in printed {
            let beginnings = beginnings.iter().map(|part| field.strip_prefix(part));
            let endings = endings.iter().map(|part| field.strip_suffix(part));
            for stem in beginnings.chain(endings).flatten() {
                // Fields that are printed alike have been reported; of these, the first stands for all.
                let first = origins.get(field.as_str());
                if !first.is_some_and(|first| core::ptr::eq(*first, *name)) {
                    continue;
                }
                // The field `type` is printed as a keyword that has been made usable.
                let owner = owners
                    .get(stem)
                    .or_else(|| owners.get((self.convention.field_name)(stem).as_str()));
                if let Some(owner) = owner {
                    self.diagnostics.push(self.taken_by(name, field, owner));
                }
            }
        }
    }

    fn alike(&self, first: &Name, second: &Name, printed: &str) -> Diagnostic {
        let message = format!(
            "`{}` and `{}` are both `{printed}` in {}",
            first.text, second.text, self.language
        );
        Diagnostic::error(code::NAME_COLLISION, second.span, message)
            .with_label(format!("`{printed}` again"))
            .with_secondary(first.span, format!("`{printed}` comes from here"))
            .with_help(if composed(&first.text) == composed(&second.text) {
                "these are the same letters, written with other characters: rename one of them"
            } else {
                "rename one of them, so that they differ in more than case and underscores"
            })
    }

    /// Refuses fields that become parameters and are called like one of `values`.
    pub(super) fn parameters(&mut self, printed: &[Printed<'_>], values: &Origins<'_, '_>) {
        for (printed, name) in printed {
            if let Some(value) = values.get(printed.as_str()) {
                let label = "a parameter, which cannot be called like a constant or an enum";
                let found = self.taken_by(name, printed, value).with_label(label);
                self.diagnostics.push(found);
            }
        }
    }

    fn taken_by(&self, name: &Name, printed: &str, owner: &Name) -> Diagnostic {
        let origin = format!(
            "`{}` also makes `{printed}` in {}",
            owner.text, self.language
        );
        self.taken(name, printed).with_secondary(owner.span, origin)
    }

    fn taken(&self, name: &Name, printed: &str) -> Diagnostic {
        let (text, language) = (&name.text, self.language);
        let message = if printed == text {
            format!("the name `{text}` is taken in {language}")
        } else {
            format!("`{text}` is `{printed}` in {language}, and that name is taken")
        };
        Diagnostic::error(code::NAME_COLLISION, name.span, message)
            .with_help(format!("rename `{text}`"))
    }
}

pub(super) fn unprintable(language: Language, name: &Name) -> Diagnostic {
    let message = format!("`{}` cannot be a name in {language}", name.text);
    Diagnostic::error(code::UNPRINTABLE_NAME, name.span, message)
        .with_help("choose a name of letters and digits that begins with a letter")
}
