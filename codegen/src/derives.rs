//! Traits that the types of a schema derive in Rust, beside those that they have anyway: lists of paths in, from a tag or from a
//! user's options, and what is wrong with them out.
//!
//! What the paths lead to only Rust's compiler knows.

mod error;

use std::fmt;
use std::str::FromStr;

use crate::model::Model;
use crate::names::rust::is_path;
use crate::suggest::nearest;

pub use error::DeriveError;

/// Derives, and a selector of the types that they are for: `game.Vec3=Hash,Eq`.
///
/// ```
/// use karmem_codegen::derives::Derive;
///
/// let derive: Derive = "game.Vec3=Hash, Eq".parse()?;
/// assert_eq!(derive, Derive::new("game.Vec3", "Hash, Eq")?);
/// assert_eq!(derive.paths().collect::<Vec<_>>(), ["Hash", "Eq"]);
/// # Ok::<(), karmem_codegen::derives::DeriveError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Derive {
    selector: Selector,
    paths: Vec<String>,
}

/// Which types are meant.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Selector {
    /// None means any.
    package: Option<String>,
    /// As the schema calls it; none means all.
    name: Option<String>,
}

impl Derive {
    /// The types that `selector` names derive what is in the list `paths`, which commas separate.
    ///
    /// A selector is the name of an enum, a union or a struct, as the schema has it: `Vec3`, or with the package that declares it
    /// `game.Vec3`. `game.*` are all types of a package, and `*` are all.
    ///
    /// # Errors
    /// When `selector` is no selector, or something in the list is not a path.
    pub fn new(selector: &str, paths: &str) -> Result<Self, DeriveError> {
        let Some(parsed) = Selector::parse(selector) else {
            return Err(DeriveError::NoSelector {
                text: selector.to_owned(),
            });
        };
        let mut list = Vec::new();
        for path in pieces(paths).map(|(_, path)| path) {
            if !is_derive(path) {
                return Err(DeriveError::NoPath {
                    selector: selector.to_owned(),
                    path: path.to_owned(),
                });
            }
            list.push(path.to_owned());
        }
        Ok(Self {
            selector: parsed,
            paths: list,
        })
    }

    /// What is derived.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.paths.iter().map(String::as_str)
    }

    /// What the type `name` of `package`, of this kind, derives by this. Of several types, those that have a trait anyway are passed over.
    pub(crate) fn of(&self, package: &str, name: &str, kind: Kind) -> impl Iterator<Item = &str> {
        let matches = self.selector.matches(package, name);
        let paths = self.paths().filter(move |path| !kind.has(path));
        paths.take(if matches { usize::MAX } else { 0 })
    }
}

impl FromStr for Derive {
    type Err = DeriveError;

    fn from_str(text: &str) -> Result<Self, DeriveError> {
        match text.split_once('=') {
            Some((selector, paths)) => Self::new(selector, paths),
            None => Err(DeriveError::NoPaths {
                text: text.to_owned(),
            }),
        }
    }
}

impl fmt::Display for Derive {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}={}", self.selector, self.paths.join(","))
    }
}

impl Selector {
    fn parse(text: &str) -> Option<Self> {
        let (package, name) = match text.split_once('.') {
            Some((package, name)) => (Some(package), name),
            None => (None, text),
        };
        let is_word = |word: &str| {
            let mut letters = word.chars();
            !word.is_empty() && letters.all(|c| c.is_alphanumeric() || c == '_')
        };
        let is_selector = package.is_none_or(is_word) && (name == "*" || is_word(name));
        is_selector.then(|| Self {
            package: package.map(str::to_owned),
            name: (name != "*").then(|| name.to_owned()),
        })
    }

    fn matches(&self, package: &str, name: &str) -> bool {
        self.package.as_deref().is_none_or(|it| it == package)
            && self.name.as_deref().is_none_or(|it| it == name)
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(package) = &self.package {
            write!(f, "{package}.")?;
        }
        f.write_str(self.name.as_deref().unwrap_or("*"))
    }
}

/// What a type is in Rust, as far as it decides what it derives anyway.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// An open enum.
    Enum,
    /// A struct without references.
    Plain,
    /// Any other struct.
    Struct,
    /// A union.
    Union,
}

impl Kind {
    /// The traits that a type of this kind has anyway, and that could be derived.
    pub(crate) const fn present(self) -> &'static [&'static str] {
        match self {
            Self::Enum => &[
                "Clone",
                "Copy",
                "Debug",
                "Default",
                "Eq",
                "Hash",
                "Ord",
                "PartialEq",
                "PartialOrd",
                "Pod",
                "Zeroable",
            ],
            Self::Plain => &[
                "Clone",
                "Copy",
                "Debug",
                "Default",
                "PartialEq",
                "Pod",
                "Zeroable",
            ],
            Self::Struct | Self::Union => &["Clone", "Debug", "Default", "PartialEq"],
        }
    }

    /// Whether a type of this kind has the trait at `path` anyway. Other crates may have others with the same name.
    pub(crate) fn has(self, path: &str) -> bool {
        let path = path.strip_prefix("::").unwrap_or(path);
        let (root, name) = match path.split_once("::") {
            None => ("core", path),
            Some((root, rest)) => (root, rest.rsplit("::").next().unwrap_or(rest)),
        };
        matches!(root, "bytemuck" | "core" | "karmem" | "std") && self.present().contains(&name)
    }

    /// Several such types, for people.
    pub(crate) const fn plural(self) -> &'static str {
        match self {
            Self::Enum => "enums",
            Self::Plain => "structs without references",
            Self::Struct => "tables, and structs with references,",
            Self::Union => "unions",
        }
    }
}

/// The pieces of a list that commas separate, each with the offset in bytes at which it starts. A comma may stand behind the last one.
pub(crate) fn pieces(list: &str) -> impl Iterator<Item = (usize, &str)> {
    let trimmed = list.trim_end();
    let trimmed = trimmed.strip_suffix(',').unwrap_or(trimmed);
    let mut next = 0;
    trimmed.split(',').map(move |piece| {
        let start = next + (piece.len() - piece.trim_start().len());
        next += piece.len() + 1;
        (start, piece.trim())
    })
}

/// Whether `path` can be that of a derive: `Hash`, `serde::Serialize`, `::core::hash::Hash`.
pub(crate) fn is_derive(path: &str) -> bool {
    let last = path.rsplit("::").next().unwrap_or(path);
    is_path(path) && !matches!(last, "crate" | "super")
}

/// Gives each schema of `model` the derives that are for types of its own. What is for none is an error, unless the model
/// `is_partial`: then it may be for one that is missing.
pub(crate) fn bind(derives: &[Derive], model: &mut Model, is_partial: bool) -> Vec<DeriveError> {
    let mut errors = Vec::new();
    let types = Types::of(model);
    let mut bound = vec![Vec::new(); model.schemas.len()];
    for derive in derives {
        let matching = |(_, package, name, _): &&(usize, String, String, Kind)| {
            derive.selector.matches(package, name)
        };
        let matched: Vec<_> = types.0.iter().filter(matching).collect();
        if matched.is_empty() && !is_partial {
            errors.push(types.unmatched(derive));
        }
        for &(schema, package, name, kind) in &matched {
            if derive.selector.name.is_some()
                && let Some(path) = derive.paths().find(|path| kind.has(path))
            {
                errors.push(DeriveError::Present {
                    name: format!("{package}.{name}"),
                    path: path.to_owned(),
                });
            }
            let of_schema: &mut Vec<Derive> = &mut bound[*schema];
            if of_schema.last() != Some(derive) {
                of_schema.push(derive.clone());
            }
        }
    }
    for (schema, derives) in model.schemas.iter_mut().zip(bound) {
        schema.derives = derives;
    }
    errors
}

/// The types that are printed: the number of the schema, its package, the type's name and its kind.
struct Types(Vec<(usize, String, String, Kind)>);

impl Types {
    fn of(model: &Model) -> Self {
        let enums = model.enums.iter();
        let enums = enums.map(|it| (it.schema, &it.name, Kind::Enum));
        let unions = model.unions.iter();
        let unions = unions.map(|it| (it.schema, &it.name, Kind::Union));
        let structs = model.structs.iter().map(|it| {
            let kind = if it.is_plain {
                Kind::Plain
            } else {
                Kind::Struct
            };
            (it.schema, &it.name, kind)
        });
        let all = enums.chain(unions).chain(structs);
        let printed = all.filter(|(id, ..)| model.schema(*id).elsewhere.is_none());
        let named = printed.map(|(id, name, kind)| {
            let package = model.schema(id).package.clone();
            (id.index(), package, name.to_string(), kind)
        });
        Self(named.collect())
    }

    fn unmatched(&self, derive: &Derive) -> DeriveError {
        let selector = derive.selector.to_string();
        let has_package = derive.selector.package.is_some();
        let names = self
            .0
            .iter()
            .map(|(_, package, name, _)| match has_package {
                true => format!("{package}.{name}"),
                false => name.clone(),
            });
        let names: Vec<String> = names.collect();
        let meant = nearest(&selector, names.iter().map(String::as_str));
        DeriveError::Unmatched {
            meant: meant.map(str::to_owned),
            selector,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Kind, is_derive, pieces};

    #[test]
    fn lists_are_taken_apart() {
        let pieces = |list| pieces(list).collect::<Vec<_>>();
        assert_eq!(pieces("Hash, Eq"), [(0, "Hash"), (6, "Eq")]);
        assert_eq!(pieces(" Hash ,Eq, "), [(1, "Hash"), (7, "Eq")]);
        assert_eq!(pieces("Hash,,Eq"), [(0, "Hash"), (5, ""), (6, "Eq")]);
        assert_eq!(pieces(""), [(0, "")]);
    }

    #[test]
    fn derives_are_paths() {
        for path in [
            "Hash",
            "serde::Serialize",
            "::core::hash::Hash",
            "crate::r#Own",
        ] {
            assert!(is_derive(path), "{path}");
        }
        for path in ["", "crate", "super", "Ha sh", "Hash<u8>", "Hash)]", "a::"] {
            assert!(!is_derive(path), "{path}");
        }
    }

    #[test]
    fn traits_are_known_by_their_paths_in_the_standard_library() {
        for path in [
            "Clone",
            "std::clone::Clone",
            "::core::fmt::Debug",
            "bytemuck::Pod",
        ] {
            assert!(Kind::Plain.has(path), "{path}");
        }
        assert!(!Kind::Plain.has("educe::Debug") && !Kind::Plain.has("Hash"));
        assert!(Kind::Enum.has("Hash") && !Kind::Struct.has("Pod"));
    }
}
