//! Looks up each name where it stands: that of a type, a constant or a variant.

mod meant;

use std::collections::{HashMap, HashSet};

use karmem_idl::ast::{self, Length, PrefixKind, Value};
use karmem_idl::{Diagnostic, Span, native_type};

use super::error;
use super::scope::{Mention, NotFound, Scopes};
use super::{EnumId, Named, Symbol, Target, built_in};
use crate::load::Loaded;
use crate::suggest::{Kind, Suggestions};

/// Looks up names, and keeps what those of values stand for.
pub(super) struct Binder<'a, 'd> {
    loaded: &'a Loaded,
    enums: Vec<&'a ast::Enum>,
    scopes: Scopes<'a>,
    /// The variants of enums that defaults were asked for, by name.
    variants: HashMap<EnumId, HashMap<&'a str, usize>>,
    suggestions: Suggestions<'a>,
    values: HashMap<Span, Named>,
    type_first: HashSet<Span>,
    diagnostics: &'d mut Vec<Diagnostic>,
}

/// What there is to know of names, besides the types of fields and members.
pub(super) struct Bound {
    /// What the names of values stand for.
    pub(super) values: HashMap<Span, Named>,
    /// Which imports of each file are needed.
    pub(super) imports_in_use: Vec<Vec<bool>>,
    /// The first words of fields that have the type in front of the name.
    pub(super) type_first: HashSet<Span>,
}

impl<'a, 'd> Binder<'a, 'd> {
    pub(super) fn new(
        loaded: &'a Loaded,
        enums: &[&'a ast::Enum],
        scopes: Scopes<'a>,
        diagnostics: &'d mut Vec<Diagnostic>,
    ) -> Self {
        Self {
            loaded,
            enums: enums.to_vec(),
            scopes,
            variants: HashMap::new(),
            suggestions: Suggestions::new(),
            values: HashMap::new(),
            type_first: HashSet::new(),
            diagnostics,
        }
    }

    /// What has been found out.
    pub(super) fn finish(self) -> Bound {
        let mut in_use = Vec::with_capacity(self.loaded.files.len());
        for (index, file) in self.loaded.files.iter().enumerate() {
            let used = |import: &Option<usize>| {
                // One that leads nowhere has been reported.
                import.is_none_or(|imported| self.scopes.uses(index, imported))
            };
            in_use.push(file.imports.iter().map(used).collect());
        }
        Bound {
            values: self.values,
            imports_in_use: in_use,
            type_first: self.type_first,
        }
    }

    pub(super) fn variants(&mut self, declared: &'a ast::Enum) {
        for variant in &declared.variants {
            if let Some(Value::Name(path)) = &variant.value {
                self.constant(path);
            }
        }
    }

    pub(super) fn members(&mut self, declared: &'a ast::Union) -> Vec<Option<Target>> {
        let mut targets = Vec::with_capacity(declared.members.len());
        for member in &declared.members {
            targets.push(match &member.ty {
                Some(path) => self.ty(path),
                // The member is called like its type.
                None => self.ty(&member.name),
            });
            if let Some(Value::Name(path)) = &member.value {
                self.constant(path);
            }
        }
        targets
    }

    pub(super) fn fields(&mut self, declared: &'a ast::Struct) -> Vec<Option<Target>> {
        let mut targets = Vec::with_capacity(declared.fields.len());
        for field in &declared.fields {
            let target = self.field_type(field);
            for prefix in &field.ty.prefixes {
                if let PrefixKind::Array(Length::Constant(path))
                | PrefixKind::Limited(Length::Constant(path)) = &prefix.kind
                {
                    self.constant(path);
                }
            }
            if let Some(Value::Name(path)) = field.default.as_deref() {
                let is_stored_alone = field.ty.prefixes.is_empty()
                    && matches!(target, None | Some(Target::Scalar(_) | Target::Enum(_)));
                if is_stored_alone && declared.class == ast::Class::Table {
                    self.default(path, target);
                } else {
                    // There can be no default, whatever that stands for; but it is named.
                    let _ = self.scopes.find(path.into());
                }
            }
            targets.push(target);
        }
        targets
    }

    fn field_type(&mut self, field: &'a ast::Field) -> Option<Target> {
        let mention = Mention::from(&field.ty.name);
        let found = self.find_type(mention);
        if matches!(found, Err(NotFound::Unknown))
            && field.ty.prefixes.is_empty()
            && mention.package.is_none()
            && let Some(ty) = self.type_in_front(field)
        {
            self.diagnostics.push(error::type_first(field, ty));
            self.type_first.insert(field.name.span);
            return None;
        }
        self.expect_type(mention, found)
    }

    fn ty(&mut self, mention: impl Into<Mention<'a>>) -> Option<Target> {
        let mention = mention.into();
        let found = self.find_type(mention);
        self.expect_type(mention, found)
    }

    fn find_type(&mut self, mention: Mention<'a>) -> Result<Symbol, NotFound> {
        if mention.package.is_none()
            && let Some(target) = built_in(&mention.name.text)
        {
            return Ok(Symbol::Type(target));
        }
        self.scopes.find(mention)
    }

    /// The type that stands in front of the name of a field: what the field seems to be called is the name of a number, or of
    /// what is declared, and what seems to be its type looks like no type.
    fn type_in_front(&mut self, field: &'a ast::Field) -> Option<&'a str> {
        let first = field.name.text.as_str();
        if let Some(native) = native_type(first) {
            return Some(native);
        }
        let second = &field.ty.name.name;
        let is_numbered = matches!(field.default.as_deref(), Some(Value::Integer(_)));
        if !is_numbered && !second.text.starts_with(char::is_lowercase)
            || self.has_meaning(Mention::from(second))
        {
            return None;
        }
        let found = self.scopes.find(Mention::from(&field.name));
        matches!(found, Ok(Symbol::Type(_))).then_some(first)
    }

    fn expect_type(
        &mut self,
        mention: Mention<'a>,
        found: Result<Symbol, NotFound>,
    ) -> Option<Target> {
        match found {
            Ok(Symbol::Type(target)) => return Some(target),
            Ok(Symbol::Constant(_)) => self.diagnostics.push(error::not_a_type(mention)),
            Err(reason) => self.refuse(mention, &reason, Kind::Type),
        }
        None
    }

    fn constant(&mut self, path: &'a ast::Path) {
        if let Some(value) = as_bool(path) {
            self.values.insert(path.span, Named::Bool(value));
            return;
        }
        let mention = Mention::from(path);
        match self.scopes.find(mention) {
            Ok(Symbol::Constant(index)) => {
                self.values.insert(path.span, Named::Constant(index));
            }
            Ok(Symbol::Type(_)) => self.diagnostics.push(error::not_a_constant(mention)),
            Err(reason) => self.refuse(mention, &reason, Kind::Constant),
        }
    }

    /// The default of a field of type `target`: a variant's name wins over that of a constant.
    fn default(&mut self, path: &'a ast::Path, target: Option<Target>) {
        if let Some(value) = as_bool(path) {
            self.values.insert(path.span, Named::Bool(value));
            return;
        }
        if let Some(Target::Enum(id)) = target
            && path.package.is_none()
            && let Some(&index) = self.variants_of(id).get(path.name.text.as_str())
        {
            self.values.insert(path.span, Named::Variant(index));
            return;
        }
        let mention = Mention::from(path);
        match (self.scopes.find(mention), target) {
            (Ok(Symbol::Constant(index)), _) => {
                self.values.insert(path.span, Named::Constant(index));
            }
            // Of a type that is unknown, nobody knows the values.
            (_, None) => {}
            (Err(NotFound::Ambiguous(files)), _) => {
                self.refuse(mention, &NotFound::Ambiguous(files), Kind::Constant);
            }
            (_, Some(Target::Enum(id))) => {
                let declared = self.enums[id.index()];
                self.diagnostics
                    .push(error::unknown_variant(mention, declared));
            }
            (Ok(Symbol::Type(_)), _) => self.diagnostics.push(error::not_a_constant(mention)),
            (Err(reason), _) => self.refuse(mention, &reason, Kind::Constant),
        }
    }

    fn variants_of(&mut self, id: EnumId) -> &HashMap<&'a str, usize> {
        let declared = self.enums[id.index()];
        self.variants.entry(id).or_insert_with(|| {
            let variants = declared.variants.iter().enumerate().rev();
            variants
                .map(|(index, variant)| (variant.name.text.as_str(), index))
                .collect()
        })
    }

    fn refuse(&mut self, mention: Mention<'a>, reason: &NotFound, wanted: Kind) {
        let diagnostic = match reason {
            NotFound::Unknown => self.unknown(mention, wanted),
            NotFound::UnknownPackage => {
                let packages = self.scopes.imported_packages(mention.file());
                let packages: Vec<_> = packages.take(MOST_PACKAGES).collect();
                error::unknown_package(mention, &packages)
            }
            NotFound::Ambiguous(files) => {
                let name = &mention.name.text;
                let declared: Vec<_> = files
                    .iter()
                    .filter_map(|&file| {
                        let span = self
                            .declarations(file)
                            .map(ast::Declaration::name)
                            .find(|declared| declared.text == *name)?
                            .span;
                        Some((self.scopes.package(file), span))
                    })
                    .collect();
                error::ambiguous(mention, &declared)
            }
        };
        self.diagnostics.push(diagnostic);
    }

    fn declarations(&self, file: usize) -> impl Iterator<Item = &'a ast::Declaration> + use<'a> {
        let schema = self.loaded.files[file].schema.as_ref();
        schema.into_iter().flat_map(|schema| &schema.declarations)
    }
}

/// The value of `true` and `false`, which no constant can take.
fn as_bool(path: &ast::Path) -> Option<bool> {
    match (&path.package, path.name.text.as_str()) {
        (None, "true") => Some(true),
        (None, "false") => Some(false),
        _ => None,
    }
}

/// Packages that are compared with a name that is none of them, each time that there is one.
const MOST_PACKAGES: usize = 256;
