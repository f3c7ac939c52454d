//! Names in a language where all that is in one program shares one namespace: C.
//!
//! A name is made of those of the package, of what is declared, and of its field or variant, with underscores between. So
//! `Data.Name` of a struct `Monster` and `Name` of a struct `MonsterData` are the same.

mod origin;
#[cfg(test)]
mod tests;

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use karmem_idl::ast::{self, Name};
use karmem_idl::{Diagnostic, Span};

use super::is_optional;
use crate::check::{Layer, Leaf, Types};
use crate::load::Loaded;
use crate::model::StructId;
use crate::names::c::{self, FieldForm, LayerForm, LeafForm, Made, Stems};
use crate::resolve::Resolved;
use crate::source::stem;
use origin::{LANGUAGE, Origin, alike, reserved};

pub(super) fn check(
    loaded: &Loaded,
    resolved: &Resolved<'_>,
    types: &Types,
    is_plain: &[bool],
    diagnostics: &mut Vec<Diagnostic>,
) {
    Namespace::of(loaded, resolved, types, is_plain, diagnostics).apart(loaded);
}

/// Where a name comes from in each file that makes it.
struct Owners<'a> {
    first: Origin<'a>,
    /// Of other files.
    others: Vec<Origin<'a>>,
}

impl<'a> Owners<'a> {
    fn all(&self) -> impl Iterator<Item = Origin<'a>> + Clone + '_ {
        core::iter::once(self.first).chain(self.others.iter().copied())
    }
}

struct Namespace<'r, 'a> {
    resolved: &'r Resolved<'a>,
    types: &'r Types,
    is_plain: &'r [bool],
    /// Of each name, where it comes from: from each file once.
    owners: HashMap<String, Owners<'a>>,
    /// What has been reported, by the places of both names: two fields often make several names alike.
    reported: HashSet<(Span, Span)>,
    diagnostics: &'r mut Vec<Diagnostic>,
}

impl<'r, 'a> Namespace<'r, 'a> {
    /// All names that all files make.
    fn of(
        loaded: &Loaded,
        resolved: &'r Resolved<'a>,
        types: &'r Types,
        is_plain: &'r [bool],
        diagnostics: &'r mut Vec<Diagnostic>,
    ) -> Self {
        let mut namespace = Self {
            resolved,
            types,
            is_plain,
            owners: HashMap::new(),
            reported: HashSet::new(),
            diagnostics,
        };
        for file in 0..resolved.files.len() {
            namespace.file(loaded, file);
        }
        namespace
    }

    /// Looks at all names that a file makes.
    fn file(&mut self, loaded: &Loaded, file: usize) {
        let resolved = self.resolved;
        let Some(schema) = &resolved.files[file].schema else {
            return;
        };
        let header = &schema.header.name;
        let package = header.text.as_str();
        let origin = |declared, part| Origin {
            file,
            declared,
            part,
        };
        if !self.usable(header, &c::package_stem(package), c::is_identifier) {
            return;
        }
        if c::is_reserved_package(package) {
            self.diagnostics.push(reserved(header));
        }
        let file_name = loaded.sources[file].file_name(package);
        let fingerprint = c::fingerprint_name(package, stem(&file_name));
        self.own(fingerprint, origin(header, None));
        let ranges = &resolved.ranges[file];
        for declared in &resolved.constants[ranges.constants.clone()] {
            let name = &declared.name;
            if let Some(stems) = self.stems(package, name) {
                self.made(Made::constant(stems), origin(name, None));
            }
        }
        for declared in &resolved.enums[ranges.enums.clone()] {
            let name = &declared.name;
            let Some(stems) = self.stems(package, name) else {
                continue;
            };
            self.made(Made::enum_(&stems), origin(name, None));
            for variant in &declared.variants {
                if self.is_usable_part(&variant.name) {
                    let made = Made::variant(&stems, &variant.name.text);
                    self.made(made, origin(name, Some(&variant.name)));
                }
            }
        }
        for union in &resolved.unions[ranges.unions.clone()] {
            let name = &union.declared.name;
            let Some(stems) = self.stems(package, name) else {
                continue;
            };
            self.made(Made::union_(&stems), origin(name, None));
            for member in &union.declared.members {
                if self.is_usable_part(&member.name) {
                    let made = Made::member(&stems, &member.name.text);
                    self.made(made, origin(name, Some(&member.name)));
                }
            }
        }
        for index in ranges.structs.clone() {
            let declared = resolved.structs[index].declared;
            let Some(stems) = self.stems(package, &declared.name) else {
                continue;
            };
            let is_plain = self.is_plain[index];
            let made = Made::struct_(&stems, is_plain);
            self.made(made, origin(&declared.name, None));
            if is_plain {
                self.members(file, declared);
            } else {
                self.fields(file, &stems, index);
            }
        }
    }

    /// Looks at the names that are made of the fields of a struct that isn't plain.
    fn fields(&mut self, file: usize, stems: &Stems, index: usize) {
        let resolved = self.resolved;
        let declared = resolved.structs[index].declared;
        // A struct is numbered by a `u32`.
        let id = StructId(u32::try_from(index).unwrap_or(u32::MAX));
        for (number, field) in declared.fields.iter().enumerate() {
            let name = &field.name;
            let Some(form) = self.form(id, number, field) else {
                continue;
            };
            if self.is_usable_part(name) {
                let origin = Origin {
                    file,
                    declared: &declared.name,
                    part: Some(name),
                };
                self.made(Made::field(stems, &name.text, &form), origin);
            }
        }
    }

    /// What decides about the functions of a field; none where its type is unknown.
    fn form(&self, id: StructId, number: usize, field: &'a ast::Field) -> Option<FieldForm<'a>> {
        let ty = (*self.types.of(id).get(number)?)?;
        let mut layers = self.types.layers(ty);
        let is_optional = is_optional(field);
        if is_optional {
            layers = layers.get(1..)?;
        }
        let is_value = match ty.leaf {
            Leaf::Scalar(_) | Leaf::Enum(_) => true,
            Leaf::Inline(id) => *self.is_plain.get(id.index())?,
            Leaf::Table(_) | Leaf::Union(_) | Leaf::Text(_) | Leaf::RoomText(_) => false,
        };
        let leaf = match (layers, ty.leaf) {
            ([outer @ .., Layer::Array(_)], _) if is_value => {
                layers = outer;
                LeafForm::Array
            }
            ([outer @ .., Layer::Slice(_) | Layer::Room(_)], _) if is_value => {
                layers = outer;
                LeafForm::Slice
            }
            (_, Leaf::Text(_) | Leaf::RoomText(_)) => LeafForm::Slice,
            (_, Leaf::Union(id)) => {
                let members = &self.resolved.unions.get(id.index())?.declared.members;
                LeafForm::Union(members.iter().map(|member| &*member.name.text).collect())
            }
            (_, Leaf::Table(_)) => LeafForm::Struct,
            _ if is_value => LeafForm::Value,
            _ => LeafForm::Struct,
        };
        let mut forms: Vec<LayerForm> = Vec::with_capacity(layers.len());
        for layer in layers {
            match (layer, forms.last_mut()) {
                (Layer::Optional, Some(outer)) => outer.is_optional = true,
                (Layer::Optional, None) => {}
                (layer, _) => forms.push(LayerForm {
                    is_array: matches!(layer, Layer::Array(_)),
                    is_optional: false,
                }),
            }
        }
        Some(FieldForm {
            is_optional,
            layers: forms,
            leaf,
        })
    }

    /// Looks at the fields of a plain struct, which are members of a struct in C, with a namespace of its own.
    fn members(&mut self, file: usize, declared: &'a ast::Struct) {
        let mut members: HashMap<String, &Name> = HashMap::with_capacity(declared.fields.len());
        for field in &declared.fields {
            let name = &field.name;
            let printed = c::field_name(&name.text);
            if !self.usable(name, &printed, c::is_identifier) {
                continue;
            }
            match members.get(&printed) {
                // The same name twice is an error already.
                Some(first) if first.text == name.text => {}
                Some(first) => {
                    let origin = |part| Origin {
                        file,
                        declared: &declared.name,
                        part: Some(part),
                    };
                    self.diagnostics
                        .push(alike(origin(*first), origin(name), &printed));
                }
                None => {
                    members.insert(printed, name);
                }
            }
        }
    }

    /// What names begin with that are made of what is declared as `name`; none where that is no name.
    fn stems(&mut self, package: &str, name: &Name) -> Option<Stems> {
        self.is_usable_part(name)
            .then(|| Stems::of(package, &name.text))
    }

    fn is_usable_part(&mut self, name: &Name) -> bool {
        self.usable(name, &c::field_stem(&name.text), c::is_part)
    }

    /// Whether the language takes what is printed for `name`. Refuses what it doesn't.
    fn usable(&mut self, name: &Name, printed: &str, is_usable: fn(&str) -> bool) -> bool {
        if is_usable(printed) {
            return true;
        }
        self.diagnostics
            .push(super::scope::unprintable(LANGUAGE, name));
        false
    }

    fn made(&mut self, made: Made, origin: Origin<'a>) {
        for name in made.names() {
            self.own(name, origin);
        }
    }

    /// Notes that `name` comes from `origin`. Refuses it where it comes from something else in the same file.
    fn own(&mut self, name: String, origin: Origin<'a>) {
        let owners = match self.owners.entry(name) {
            Entry::Vacant(entry) => {
                let others = Vec::new();
                entry.insert(Owners {
                    first: origin,
                    others,
                });
                return;
            }
            Entry::Occupied(entry) => entry,
        };
        let same_file = owners.get().all().find(|owner| owner.file == origin.file);
        let Some(first) = same_file else {
            owners.into_mut().others.push(origin);
            return;
        };
        // The same name twice is an error already. Two fields often make several names alike.
        let is_same = first.written() == origin.written();
        let places = (first.name().span, origin.name().span);
        if !is_same && self.reported.insert(places) {
            self.diagnostics.push(alike(first, origin, owners.key()));
        }
    }

    /// Refuses names that come from two files, where a program has both.
    fn apart(&mut self, loaded: &Loaded) {
        // Files of one package have many names in common: one of them is enough.
        let mut shared: HashMap<Vec<usize>, (&str, &Owners<'a>)> = HashMap::new();
        for (name, owners) in &self.owners {
            if !owners.others.is_empty() {
                let files = owners.all().map(|owner| owner.file).collect();
                let first = shared.entry(files).or_insert((name, owners));
                if name.as_str() < first.0 {
                    *first = (name, owners);
                }
            }
        }
        let mut shared: Vec<_> = shared.into_values().collect();
        shared.sort_unstable_by_key(|(name, _)| *name);
        for (name, owners) in shared {
            if let Some((first, second)) = meet(loaded, owners) {
                self.diagnostics.push(alike(first, second, name));
            }
        }
    }
}

/// Two of `owners`, each of another file, that one program has: the second is of a file that has the first's in its program, or
/// both are of files that a third has.
fn meet<'a>(loaded: &Loaded, owners: &Owners<'a>) -> Option<(Origin<'a>, Origin<'a>)> {
    // Of each file, the first of them that it reaches.
    let mut reached: Vec<Option<Origin<'a>>> = vec![None; loaded.files.len()];
    for &file in &loaded.imported_first {
        let own = owners.all().find(|owner| owner.file == file);
        let imports = loaded.files[file].imported();
        let mut all = imports.filter_map(|import| reached[import]).chain(own);
        let first = all.next();
        if let Some(first) = first
            && let Some(second) = all.find(|other| other.file != first.file)
        {
            return Some((first, second));
        }
        reached[file] = first;
    }
    None
}
