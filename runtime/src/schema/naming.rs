//! What is called what in a schema: declarations in; names and ids that the compiler takes out, none of them twice.
//!
//! In Rust, types of one name live in several modules, and letters of another case make another name. A schema has one scope, and
//! languages that make their own style of its names.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::format;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;
use core::any::TypeId;

use super::order::Declaration;
use super::scope::{Scope, companions, field_name, functions, type_name};
use super::{Enum, Struct, Type, identifier, names};
use crate::layout::Class;

/// The names and ids of a schema.
pub(super) struct Naming {
    names: BTreeMap<TypeId, String>,
    /// Whose id it is.
    owners: BTreeMap<u64, TypeId>,
    /// What printed code calls enums: no field of a plain struct can be called so.
    enums: BTreeSet<String>,
}

/// How a schema says the id of a struct.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Id {
    /// With its name.
    Derived,
    /// With `@id`.
    Written,
    /// Not at all: no two structs of a schema have one id.
    Taken,
}

impl Naming {
    /// Names `declarations`, all different. Of those with one name or one id the first of the `roots` keeps it, by which messages are opened,
    /// or else the first of all.
    pub(super) fn new(roots: &[&'static Struct], declarations: &[Declaration]) -> Self {
        let roots = roots.iter().map(|root| Declaration::Struct(root));
        let root_ids: BTreeSet<TypeId> = roots.clone().map(Declaration::type_id).collect();
        let mut seen = BTreeSet::new();
        let all = roots.chain(declarations.iter().copied());
        let all: Vec<Declaration> = all.filter(|it| seen.insert(it.type_id())).collect();

        let mut owners = BTreeMap::new();
        for declaration in &all {
            if let Declaration::Struct(declared) = declaration {
                owners.entry(declared.id).or_insert(declaration.type_id());
            }
        }
        let mut naming = Self {
            names: BTreeMap::new(),
            owners,
            enums: BTreeSet::new(),
        };

        let wanted = all.iter().map(|declaration| Wanted {
            name: names::of_type(declaration.name()),
            is_first: root_ids.contains(&declaration.type_id()),
        });
        let mut scope = Scope::default();
        let mut ids: BTreeSet<u64> = naming.owners.keys().copied().collect();
        let named = assign(&wanted.collect::<Vec<_>>(), |index, name| {
            let declaration = all[index];
            let new_id = naming.new_id(declaration, name);
            let printed = type_name(name);
            let made = match declaration {
                Declaration::Enum(_) => Vec::new(),
                Declaration::Struct(declared) if is_plain(declared) => Vec::new(),
                Declaration::Struct(_) | Declaration::Union(_) => companions(&printed),
            };
            let is_free = new_id.is_none_or(|id| !ids.contains(&id)) && scope.take(printed, made);
            if is_free {
                ids.extend(new_id);
            }
            is_free
        });
        for (declaration, name) in all.iter().zip(named) {
            if matches!(declaration, Declaration::Enum(_)) {
                naming.enums.insert(type_name(&name));
            }
            naming.names.insert(declaration.type_id(), name);
        }
        naming
    }

    /// What the schema calls it.
    pub(super) fn name(&self, declaration: Declaration) -> &str {
        self.names
            .get(&declaration.type_id())
            .map_or(declaration.name(), String::as_str)
    }

    /// How the schema says the struct's id.
    pub(super) fn id(&self, declared: &'static Struct) -> Id {
        let name = self.name(Declaration::Struct(declared));
        if !self.owns_id(declared) {
            Id::Taken
        } else if identifier::of_name(name) == declared.id {
            Id::Derived
        } else {
            Id::Written
        }
    }

    /// What the schema calls the fields of a struct.
    pub(super) fn fields(&self, declared: &Struct) -> Vec<String> {
        let is_plain = is_plain(declared);
        let wanted = declared.fields.iter().map(|field| {
            let name = names::of_field(field.name);
            Wanted {
                is_first: field_name(&name) == field.name,
                name,
            }
        });
        let mut scope = Scope::default();
        assign(&wanted.collect::<Vec<_>>(), |index, name| {
            let printed = field_name(name);
            if is_plain {
                return !self.enums.contains(&printed) && scope.take(printed, Vec::new());
            }
            let is_optional = matches!(declared.fields[index].ty, Type::Optional(_));
            let made = functions(&printed, is_optional);
            scope.take(printed, made)
        })
    }

    /// The id that a struct has in this schema by the name `name`, if its own is another's.
    fn new_id(&self, declaration: Declaration, name: &str) -> Option<u64> {
        match declaration {
            Declaration::Struct(declared) if !self.owns_id(declared) => {
                Some(identifier::of_name(name))
            }
            _ => None,
        }
    }

    fn owns_id(&self, declared: &Struct) -> bool {
        self.owners.get(&declared.id) == Some(&(declared.type_id)())
    }
}

/// What a schema calls the variants of an enum.
pub(super) fn variants(declared: &Enum) -> Vec<String> {
    let wanted = declared.variants.iter().map(|variant| {
        let name = names::of_type(variant.name);
        Wanted {
            is_first: type_name(&name) == variant.name,
            name,
        }
    });
    let mut scope = Scope::default();
    assign(&wanted.collect::<Vec<_>>(), |_, name| {
        scope.take(type_name(name), Vec::new())
    })
}

/// A name that something has if nothing else has it.
struct Wanted<'a> {
    name: Cow<'a, str>,
    /// Whether it is asked in front of those that are not.
    is_first: bool,
}

/// A name for each of `wanted`: this one if `take` takes it, or else with a number behind it.
fn assign(wanted: &[Wanted<'_>], mut take: impl FnMut(usize, &str) -> bool) -> Vec<String> {
    let mut kept = vec![false; wanted.len()];
    for is_first in [true, false] {
        for (index, wanted) in wanted.iter().enumerate() {
            if wanted.is_first == is_first {
                kept[index] = take(index, &wanted.name);
            }
        }
    }
    let names = wanted.iter().zip(kept).enumerate();
    let names = names.map(|(index, (wanted, is_kept))| {
        let mut name = wanted.name.clone().into_owned();
        let mut number = 2;
        while !is_kept && !take(index, &name) {
            name = format!("{}{number}", wanted.name);
            number += 1;
        }
        name
    });
    names.collect()
}

/// Whether a struct is an inline one without references or limited arrays, be it deep inside.
fn is_plain(declared: &Struct) -> bool {
    fn is_plain_type(ty: &Type) -> bool {
        match *ty {
            Type::Scalar(_) | Type::Enum(_) => true,
            Type::Struct(declared) => is_plain(declared()),
            Type::Array { element, .. } => is_plain_type(element),
            _ => false,
        }
    }
    declared.class == Class::Inline && declared.fields.iter().all(|it| is_plain_type(&it.ty))
}
