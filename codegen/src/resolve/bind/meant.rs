//! "Did you mean": a name that stands for nothing in, what to write instead out.

use karmem_idl::{Diagnostic, ast};

use super::super::scope::Mention;
use super::super::{SCALAR_NAMES, error};
use super::Binder;
use crate::suggest::{Kind, Scope, foreign_idea, foreign_type};

impl<'a> Binder<'a, '_> {
    /// Nothing of the kind `wanted` has that name.
    pub(super) fn unknown(&mut self, mention: Mention<'a>, wanted: Kind) -> Diagnostic {
        let help = match self.meant(mention, wanted) {
            Some(help) => help,
            None => self.declare(mention, wanted),
        };
        let has_imports = self.scopes.has_imports(mention.file());
        error::unknown(mention, wanted, has_imports, help)
    }

    /// Whether some type is so near that it was probably meant.
    pub(super) fn has_meaning(&mut self, mention: Mention<'a>) -> bool {
        self.meant(mention, Kind::Type).is_some()
    }

    /// What was probably meant.
    fn meant(&mut self, mention: Mention<'a>, wanted: Kind) -> Option<String> {
        let name = mention.name.text.as_str();
        let nearest = self.nearest(mention, wanted);
        let is_same = |near: &str| near.eq_ignore_ascii_case(name);
        if mention.package.is_none() && !nearest.is_some_and(is_same) {
            let known = match wanted {
                Kind::Type => foreign_type(name),
                Kind::Constant => as_bool(name),
            };
            if let Some(known) = known {
                return Some(format!("did you mean `{known}`?"));
            }
            if let Some(idea) = foreign_idea(name)
                && wanted == Kind::Type
            {
                return Some(idea.to_owned());
            }
        }
        let written = match (mention.package, nearest) {
            (Some(package), Some(near)) => format!("`{}.{near}`", package.text),
            // What another package declares may have the very name.
            (Some(_), None) => self.written(mention, wanted, name)?,
            (None, near) => self.written(mention, wanted, near?)?,
        };
        Some(format!("did you mean {written}?"))
    }

    fn nearest(&mut self, mention: Mention<'a>, wanted: Kind) -> Option<&'a str> {
        let package = mention.package.map(|package| package.text.as_str());
        let scope = Scope {
            file: mention.span.file,
            package,
            kind: wanted,
        };
        let (scopes, files) = (&self.scopes, &self.loaded.files);
        self.suggestions.nearest(scope, &mention.name.text, || {
            let visible = scopes.visible(mention.file());
            let asked =
                visible.filter(|&file| package.is_none_or(|asked| asked == scopes.package(file)));
            let schemas = asked.filter_map(|file| files[file].schema.as_ref());
            let declared = schemas.flat_map(|schema| &schema.declarations);
            let built_in = match (wanted, package) {
                (Kind::Type, None) => SCALAR_NAMES,
                _ => &[],
            };
            // What is declared comes first, so that it wins over scalars that are as near.
            declared
                .filter(|declaration| kind(declaration) == wanted)
                .map(|declaration| declaration.name().text.as_str())
                .chain(built_in.iter().copied())
        })
    }

    /// How to write `name`, that of something `wanted`, where `mention` stands: with its package where one was written, or where
    /// there has to be one. None where nothing that is visible has that name.
    fn written(&mut self, mention: Mention<'a>, wanted: Kind, name: &str) -> Option<String> {
        if mention.package.is_none() && wanted == Kind::Type && SCALAR_NAMES.contains(&name) {
            return Some(format!("`{name}`"));
        }
        let file = mention.file();
        let declaring: Vec<usize> = self
            .scopes
            .visible(file)
            .filter(|&visible| self.scopes.declares(visible, name, wanted))
            .collect();
        for &declaring in &declaring {
            self.scopes.mark_used(file, declaring);
        }
        let qualified = |&declaring: &usize| format!("`{}.{name}`", self.scopes.package(declaring));
        match declaring[..] {
            [] => None,
            // Its own declarations win.
            [first, ..] if first == file => Some(format!("`{name}`")),
            [_] if mention.package.is_none() => Some(format!("`{name}`")),
            _ => {
                let mut choices: Vec<String> = declaring.iter().map(qualified).collect();
                choices.dedup();
                Some(choices.join(" or "))
            }
        }
    }

    /// How to make what isn't there.
    fn declare(&self, mention: Mention<'_>, wanted: Kind) -> String {
        let name = &mention.name.text;
        let file = mention.file();
        let of_package = |package: &ast::Name| {
            let mut visible = self.scopes.visible(file);
            visible.find(|&visible| self.scopes.package(visible) == package.text)
        };
        let place = match mention.package.and_then(of_package) {
            Some(other) if other != file => {
                format!("in `{}`", self.loaded.sources[other].name())
            }
            _ => "before or after its use".to_owned(),
        };
        match wanted {
            Kind::Type => format!(
                "declare it with `struct {name} inline {{ ... }}` or `enum {name} uint8 {{ ... }}`, {place}"
            ),
            Kind::Constant => format!("declare it with `const {name} uint32 = 64;`, {place}"),
        }
    }
}

const fn kind(declaration: &ast::Declaration) -> Kind {
    match declaration {
        ast::Declaration::Constant(_) => Kind::Constant,
        ast::Declaration::Enum(_) | ast::Declaration::Union(_) | ast::Declaration::Struct(_) => {
            Kind::Type
        }
    }
}

/// What to write for `True`.
fn as_bool(name: &str) -> Option<&'static str> {
    if name.eq_ignore_ascii_case("true") {
        Some("true")
    } else if name.eq_ignore_ascii_case("false") {
        Some("false")
    } else {
        None
    }
}
