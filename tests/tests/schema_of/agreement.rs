//! A text that structs have printed of themselves, against what the compiler says about it, and against the models of these structs.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use karmem::layout::Class;
use karmem::schema::{Field, Struct, Type};
use karmem_codegen::model::{self, Model};
use karmem_codegen::names::rust::field_name;
use karmem_codegen::{Source, compile};
use karmem_idl::FileId;

/// The text, if it is in canonical style, and the compiler has nothing to say but that fields could stand in another order.
pub(crate) fn compiled(text: &str) -> Model {
    assert_eq!(karmem_idl::format(FileId(0), text).as_deref(), Ok(text));
    let compilation = compile(vec![Source::new("printed.km", text)]);
    let mut diagnostics = compilation.diagnostics.iter();
    let other = diagnostics.find(|diagnostic| diagnostic.lint != Some("padding"));
    assert!(other.is_none(), "{other:?}\n{text}");
    compilation.model
}

/// Whether all that `roots` refer to lies where the compiler puts it, with the same ids and defaults, and whether Rust calls fields the
/// same again.
pub(crate) fn agrees(compiled: &Model, roots: &[&'static Struct]) {
    lies_alike(compiled, roots);
    let ours = Structs::of(roots).reached;
    for (theirs, ours) in compiled.structs.iter().zip(ours) {
        for (theirs, ours) in theirs.fields.iter().zip(ours.fields) {
            let getter = field_name(&theirs.name);
            assert_eq!(
                getter.trim_start_matches("r#"),
                ours.name.trim_start_matches('_')
            );
        }
    }
}

/// Whether all that `roots` refer to lies where the compiler puts it, with the same ids and defaults.
pub(crate) fn lies_alike(compiled: &Model, roots: &[&'static Struct]) {
    let structs = Structs::of(roots).reached;
    let mut owners = BTreeMap::new();
    for ours in roots.iter().chain(&structs) {
        owners.entry(ours.id).or_insert((ours.type_id)());
    }
    assert_eq!(compiled.structs.len(), structs.len());
    for (theirs, ours) in compiled.structs.iter().zip(structs) {
        let name = &theirs.name;
        let owns_id = owners[&ours.id] == (ours.type_id)();
        assert_eq!(theirs.id == ours.id, owns_id, "{name}");
        assert_eq!(theirs.shape, ours.shape, "{name}");
        assert_eq!(
            theirs.class == model::Class::Table,
            ours.class == Class::Table
        );
        assert_eq!(theirs.fields.len(), ours.fields.len(), "{name}");
        for (theirs, ours) in theirs.fields.iter().zip(ours.fields) {
            let name = format!("{name}.{}", theirs.name);
            assert_eq!(theirs.placement.offset, ours.offset, "{name}");
            assert_eq!(theirs.shape, ours.shape, "{name}");
            assert_eq!(theirs.default.is_some(), ours.default.is_some(), "{name}");
        }
    }
}

/// In the order in which they are printed.
#[derive(Default)]
struct Structs {
    seen: BTreeSet<TypeId>,
    reached: Vec<&'static Struct>,
}

impl Structs {
    fn of(roots: &[&'static Struct]) -> Self {
        let mut structs = Self::default();
        roots.iter().for_each(|root| structs.reach(root));
        structs
    }

    fn reach(&mut self, declared: &'static Struct) {
        if self.seen.insert((declared.type_id)()) {
            let field = |field: &'static Field| self.ty(&field.ty);
            declared.fields.iter().for_each(field);
            self.reached.push(declared);
        }
    }

    fn ty(&mut self, ty: &Type) {
        match ty {
            Type::Struct(declared) => self.reach(declared()),
            Type::Union(declared) => {
                let members = declared().members.iter();
                members.for_each(|member| self.reach((member.ty)()));
            }
            Type::Array { element, .. }
            | Type::Slice { element, .. }
            | Type::Room { element, .. }
            | Type::Optional(element) => self.ty(element),
            Type::Scalar(_) | Type::Enum(_) | Type::Text { .. } | Type::RoomText { .. } => {}
        }
    }
}
