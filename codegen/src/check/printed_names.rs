//! Names in the languages that are printed: usable there, different from each other and from what else is made there.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Class, Declaration, Name};

use crate::code;
use crate::language::Language;
use crate::names::{Convention, convention};
use crate::resolve::Resolved;

pub(super) fn check(
    resolved: &Resolved<'_>,
    has_references: &[bool],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for &language in Language::ALL {
        let mut scopes = Scopes {
            language,
            convention: convention(language),
            diagnostics,
        };
        scopes.types(resolved, has_references);
        for declared in &resolved.enums {
            scopes.variants(declared);
        }
        for (resolved, &has_references) in resolved.structs.iter().zip(has_references) {
            scopes.fields(resolved.declared, has_references);
        }
    }
}

/// Looks at one scope after another, as one language sees them.
struct Scopes<'d> {
    language: Language,
    convention: &'static Convention,
    diagnostics: &'d mut Vec<Diagnostic>,
}

/// A name as the language prints it, and where it comes from.
type Printed<'a> = (String, &'a Name);

impl Scopes<'_> {
    fn types(&mut self, resolved: &Resolved<'_>, has_references: &[bool]) {
        let names = resolved.schema.declarations.iter().map(Declaration::name);
        let printed = self.print(names, self.convention.type_name);
        let origins = self.distinct(&printed);
        // Structs that are printed alike make the same types: what these take is reported once.
        let mut owners = HashSet::new();
        for (resolved, &has_references) in resolved.structs.iter().zip(has_references) {
            let name = &resolved.declared.name;
            let own = (self.convention.type_name)(&name.text);
            if is_accessed(resolved.declared, has_references) && !owners.contains(&own) {
                self.companions(name, &own, &origins);
                owners.insert(own);
            }
        }
    }

    fn variants(&mut self, declared: &ast::Enum) {
        let names = declared.variants.iter().map(|variant| &variant.name);
        let printed = self.print(names, self.convention.variant_name);
        self.distinct(&printed);
    }

    fn fields(&mut self, declared: &ast::Struct, has_references: bool) {
        let names = declared.fields.iter().map(|field| &field.name);
        let printed = self.print(names, self.convention.field_name);
        let origins = self.distinct(&printed);
        if is_accessed(declared, has_references) {
            self.members(&printed, &origins);
        }
    }

    /// Names as they are printed, in the order of the schema. Refuses those that cannot be.
    fn print<'a>(
        &mut self,
        names: impl Iterator<Item = &'a Name>,
        print: fn(&str) -> String,
    ) -> Vec<Printed<'a>> {
        let mut all = Vec::with_capacity(names.size_hint().0);
        for name in names {
            let printed = print(&name.text);
            if (self.convention.is_identifier)(&printed) {
                all.push((printed, name));
            } else {
                self.diagnostics.push(self.unprintable(name));
            }
        }
        all
    }

    /// Where each printed name comes from. Refuses those that are printed alike.
    fn distinct<'p, 'a>(&mut self, printed: &'p [Printed<'a>]) -> HashMap<&'p str, &'a Name> {
        let mut origins: HashMap<&str, &Name> = HashMap::with_capacity(printed.len());
        for (printed, name) in printed {
            match origins.entry(printed) {
                Entry::Vacant(entry) => {
                    entry.insert(name);
                }
                // The same name twice is an error already.
                Entry::Occupied(entry) if entry.get().text == name.text => {}
                Entry::Occupied(entry) => {
                    self.diagnostics
                        .push(self.alike(entry.get(), name, printed))
                }
            }
        }
        origins
    }

    /// Refuses types that are called like one that is made beside the struct `owner`, which is printed as `own`.
    fn companions(&mut self, owner: &Name, own: &str, origins: &HashMap<&str, &Name>) {
        for ending in self.convention.companion_endings {
            let companion = format!("{own}{ending}");
            if let Some(name) = origins.get(companion.as_str()) {
                self.diagnostics.push(self.taken(name, &companion, owner));
            }
        }
    }

    /// Refuses fields that are called like a function that is made for another field.
    fn members(&mut self, printed: &[Printed<'_>], origins: &HashMap<&str, &Name>) {
        for (member, name) in printed {
            // Fields that are printed alike have been reported; of these, the first stands for all.
            let first = origins.get(member.as_str());
            if !first.is_some_and(|first| core::ptr::eq(*first, *name)) {
                continue;
            }
            let beginnings = self.convention.member_beginnings.iter();
            for stem in beginnings.filter_map(|beginning| member.strip_prefix(beginning)) {
                // The field `type` is printed as a keyword that has been made usable.
                let owner = origins
                    .get(stem)
                    .or_else(|| origins.get((self.convention.field_name)(stem).as_str()));
                if let Some(owner) = owner {
                    self.diagnostics.push(self.taken(name, member, owner));
                }
            }
        }
    }

    fn unprintable(&self, name: &Name) -> Diagnostic {
        let message = format!("`{}` cannot be a name in {}", name.text, self.language);
        Diagnostic::error(code::UNPRINTABLE_NAME, name.span, message)
            .with_help("choose a name of letters and digits that begins with a letter")
    }

    fn alike(&self, first: &Name, second: &Name, printed: &str) -> Diagnostic {
        let message = format!(
            "`{}` and `{}` are both `{printed}` in {}",
            first.text, second.text, self.language
        );
        Diagnostic::error(code::NAME_COLLISION, second.span, message)
            .with_label(format!("`{printed}` again"))
            .with_secondary(first.span, format!("`{printed}` comes from here"))
            .with_help("rename one of them, so that they differ in more than case and underscores")
    }

    fn taken(&self, name: &Name, printed: &str, owner: &Name) -> Diagnostic {
        let (text, language) = (&name.text, self.language);
        let message = if printed == text {
            format!("the name `{text}` is taken in {language}")
        } else {
            format!("`{text}` is `{printed}` in {language}, and that name is taken")
        };
        let origin = format!("`{}` also makes `{printed}` in {language}", owner.text);
        Diagnostic::error(code::NAME_COLLISION, name.span, message)
            .with_secondary(owner.span, origin)
            .with_help(format!("rename `{text}`"))
    }
}

/// Whether fields are reached through generated functions, rather than being plain data.
fn is_accessed(declared: &ast::Struct, has_references: bool) -> bool {
    declared.class == Class::Table || has_references
}
