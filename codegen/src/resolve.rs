//! Binds names: syntax trees in, what each name stands for out, and an order in which sizes can be computed.
//!
//! It looks at names only. Whether a type may be used as it is used is for [`check`](crate::check).

mod bind;
mod cycle;
mod error;
mod scope;

use core::ops::Range;
use std::collections::{HashMap, HashSet};

use karmem_idl::{Diagnostic, Span, ast};

use crate::load::{File, Loaded};
use crate::model::{EnumId, Scalar, StructId, UnionId};
use bind::Binder;
use scope::Scopes;

/// Syntax trees with their names bound. The declarations of all files are numbered through.
pub(crate) struct Resolved<'a> {
    pub(crate) files: &'a [File],
    /// Which of the declarations below are those of each file.
    pub(crate) ranges: Vec<Ranges>,
    /// In the order of their declaration; a [`ConstantIndex`] is an index into it.
    pub(crate) constants: Vec<&'a ast::Constant>,
    /// In the order of their declaration; an [`EnumId`] is an index into it.
    pub(crate) enums: Vec<&'a ast::Enum>,
    /// In the order of their declaration; a [`UnionId`] is an index into it.
    pub(crate) unions: Vec<Union<'a>>,
    /// In the order of their declaration; a [`StructId`] is an index into it.
    pub(crate) structs: Vec<Struct<'a>>,
    /// All structs, each behind those that it embeds. A struct on a cycle comes before one of those.
    pub(crate) embedded_first: Vec<StructId>,
    /// Of each struct, whether it was found to contain itself, which has been reported.
    pub(crate) is_cyclic: Vec<bool>,
    /// The files that import each other, each import once, with whether it is needed.
    pub(crate) imports_in_use: Vec<Vec<bool>>,
    /// The first words of fields that have the type in front of the name, which has been reported: they are no names.
    pub(crate) type_first: HashSet<Span>,
    /// What a name stands for that isn't a type's, by where it stands. Of names that stand for nothing there is none.
    values: HashMap<Span, Named>,
}

/// The declarations of one file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ranges {
    pub(crate) constants: Range<usize>,
    pub(crate) enums: Range<usize>,
    pub(crate) unions: Range<usize>,
    pub(crate) structs: Range<usize>,
}

/// A struct with the names in it bound.
pub(crate) struct Struct<'a> {
    pub(crate) declared: &'a ast::Struct,
    /// What the type name of each field stands for; none where that is unknown, which has been reported.
    pub(crate) targets: Vec<Option<Target>>,
}

/// A union with the names in it bound.
pub(crate) struct Union<'a> {
    pub(crate) declared: &'a ast::Union,
    /// What the type name of each member stands for; none where that is unknown, which has been reported.
    pub(crate) targets: Vec<Option<Target>>,
}

/// What a type name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    Scalar(Scalar),
    Char,
    Enum(EnumId),
    Inline(StructId),
    Table(StructId),
    Union(UnionId),
}

/// One of the constants of all files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ConstantIndex(u32);

impl ConstantIndex {
    pub(crate) const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What a declared name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Symbol {
    Type(Target),
    Constant(ConstantIndex),
}

/// What a name stands for that is used as a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Constant(ConstantIndex),
    Bool(bool),
    /// A variant of the field's enum, by its place in the list.
    Variant(usize),
}

impl Resolved<'_> {
    /// What `path`, which is used as a value, stands for; none where that is unknown, which has been reported.
    pub(crate) fn value(&self, path: &ast::Path) -> Option<Named> {
        self.values.get(&path.span).copied()
    }
}

/// Binds every name. Of declarations in one file that share a name, the first gets it.
pub(crate) fn resolve<'a>(loaded: &'a Loaded, diagnostics: &mut Vec<Diagnostic>) -> Resolved<'a> {
    let files = loaded.files.as_slice();
    let mut resolved = Resolved {
        files,
        ranges: Vec::with_capacity(files.len()),
        constants: Vec::new(),
        enums: Vec::new(),
        unions: Vec::new(),
        structs: Vec::new(),
        embedded_first: Vec::new(),
        is_cyclic: Vec::new(),
        imports_in_use: Vec::new(),
        type_first: HashSet::new(),
        values: HashMap::new(),
    };
    let mut scopes = Scopes::new(files.len());
    for file in files {
        resolved.declare(file, &mut scopes);
    }
    let mut binder = Binder::new(loaded, &resolved.enums, scopes, diagnostics);
    for declared in &resolved.enums {
        binder.variants(declared);
    }
    for union in &mut resolved.unions {
        union.targets = binder.members(union.declared);
    }
    for structure in &mut resolved.structs {
        structure.targets = binder.fields(structure.declared);
    }
    let bound = binder.finish();
    resolved.values = bound.values;
    resolved.imports_in_use = bound.imports_in_use;
    resolved.type_first = bound.type_first;
    (resolved.embedded_first, resolved.is_cyclic) = cycle::order(&resolved.structs, diagnostics);
    resolved
}

impl<'a> Resolved<'a> {
    /// Numbers the declarations of the next file.
    fn declare(&mut self, file: &'a File, scopes: &mut Scopes<'a>) {
        let start = self.lens();
        let mut package = "";
        let mut names = HashMap::new();
        if let Some(schema) = &file.schema {
            package = &schema.header.name.text;
            names.reserve(schema.declarations.len());
            for declaration in &schema.declarations {
                let symbol = self.number(declaration);
                names
                    .entry(declaration.name().text.as_str())
                    .or_insert(symbol);
            }
        }
        scopes.push(package, names, file.imported());
        let end = self.lens();
        self.ranges.push(Ranges {
            constants: start[0]..end[0],
            enums: start[1]..end[1],
            unions: start[2]..end[2],
            structs: start[3]..end[3],
        });
    }

    fn lens(&self) -> [usize; 4] {
        [
            self.constants.len(),
            self.enums.len(),
            self.unions.len(),
            self.structs.len(),
        ]
    }

    fn number(&mut self, declaration: &'a ast::Declaration) -> Symbol {
        match declaration {
            ast::Declaration::Constant(declared) => {
                self.constants.push(declared);
                Symbol::Constant(ConstantIndex(last(&self.constants)))
            }
            ast::Declaration::Enum(declared) => {
                self.enums.push(declared);
                Symbol::Type(Target::Enum(EnumId(last(&self.enums))))
            }
            ast::Declaration::Union(declared) => {
                self.unions.push(Union {
                    declared,
                    targets: Vec::new(),
                });
                Symbol::Type(Target::Union(UnionId(last(&self.unions))))
            }
            ast::Declaration::Struct(declared) => {
                self.structs.push(Struct {
                    declared,
                    targets: Vec::new(),
                });
                let id = StructId(last(&self.structs));
                Symbol::Type(match declared.class {
                    ast::Class::Inline => Target::Inline(id),
                    ast::Class::Table => Target::Table(id),
                })
            }
        }
    }
}

/// The index of the last item. Each takes some bytes of text, of which memory cannot hold enough for more.
fn last<T>(items: &[T]) -> u32 {
    u32::try_from(items.len() - 1).unwrap_or(u32::MAX)
}

/// Every name that is a type without being declared.
pub(crate) const SCALAR_NAMES: &[&str] = &[
    "uint8", "uint16", "uint32", "uint64", "int8", "int16", "int32", "int64", "float32", "float64",
    "bool", "byte", "char",
];

fn built_in(name: &str) -> Option<Target> {
    match name {
        "char" => Some(Target::Char),
        _ => Scalar::from_name(name).map(Target::Scalar),
    }
}
