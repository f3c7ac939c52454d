//! Names: a name of the schema in, what an output language calls it out.
//!
//! Case, keywords and what else a backend makes from a name live here, one file a language, so that
//! [`check`](crate::compile) refuses what a backend could not print. It knows names only: no types, no layout.

pub mod c;
pub mod rust;
mod words;

use std::borrow::Cow;

use karmem_idl::ast::Declaration;
use unicode_normalization::UnicodeNormalization as _;

use crate::language::Language;

/// What a language makes from names.
pub(crate) struct Convention {
    /// A type: enum or struct.
    pub(crate) type_name: fn(&str) -> String,
    /// A type as part of the names of others.
    pub(crate) type_stem: fn(&str) -> String,
    /// A variant of an enum, or a member of a union.
    pub(crate) variant_name: fn(&str) -> String,
    /// A constant.
    pub(crate) constant_name: fn(&str) -> String,
    /// A field of a struct, and what reads it; also what builds a member of a union.
    pub(crate) field_name: fn(&str) -> String,
    /// What another schema is called from which types are imported, by the stem of its file.
    pub(crate) module_name: fn(&str) -> String,
    /// Endings of the further types that are made for a union, and for a struct that isn't plain data.
    pub(crate) companion_endings: &'static [&'static str],
    /// Beginnings of the further functions that are made for a field of such a struct.
    pub(crate) member_beginnings: &'static [&'static str],
    /// Endings of further functions that are made for such a field.
    pub(crate) member_endings: &'static [&'static str],
    /// Beginnings of the further functions that are made for an optional field.
    pub(crate) optional_beginnings: &'static [&'static str],
    /// What no member of a union can be called.
    pub(crate) reserved_members: &'static [&'static str],
    /// What no constant can be called.
    pub(crate) reserved_constants: &'static [&'static str],
    /// Whether the fields of a plain struct become parameters, which cannot be called like an enum or a constant of the same file.
    pub(crate) fields_are_parameters: bool,
    /// Whether the language takes the outcome of the conversions as a name.
    pub(crate) is_identifier: fn(&str) -> bool,
}

impl Convention {
    /// What a declaration is called.
    pub(crate) fn declaration_name(&self, declaration: &Declaration) -> String {
        let print = match declaration {
            Declaration::Constant(_) => self.constant_name,
            Declaration::Enum(_) | Declaration::Union(_) | Declaration::Struct(_) => self.type_name,
        };
        print(&declaration.name().text)
    }
}

/// What `language` makes from names, if it has scopes: a module for each file, and types and fields in it. In C, all names are in one.
pub(crate) const fn convention(language: Language) -> Option<&'static Convention> {
    match language {
        Language::Rust => Some(&rust::CONVENTION),
        Language::C => None,
    }
}

/// What is printed in `language` for the schema `stem.km` is called, by those that import it.
pub(crate) fn module_name(language: Language, stem: &str) -> String {
    match language {
        Language::Rust => rust::module_name(stem),
        Language::C => c::header_name(stem),
    }
}

/// `name` with each letter written in one way where there are several (normalization form C). Languages that know letters beyond ASCII
/// take such names for one.
pub(crate) fn composed(name: &str) -> Cow<'_, str> {
    if name.is_ascii() {
        Cow::Borrowed(name)
    } else {
        Cow::Owned(name.nfc().collect())
    }
}
