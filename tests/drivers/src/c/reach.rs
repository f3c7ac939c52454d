//! What can be reached from some structs: their fields, and so on.

use std::ptr;

use karmem_codegen::model::{Model, Struct, Type, Union};

/// Structs and unions, each once.
#[derive(Default)]
pub(super) struct Reached<'m> {
    pub(super) structs: Vec<&'m Struct>,
    pub(super) unions: Vec<&'m Union>,
}

impl<'m> Reached<'m> {
    pub(super) fn from(model: &'m Model, roots: impl Iterator<Item = &'m Struct>) -> Self {
        let mut reached = Self::default();
        roots.for_each(|root| reached.add_struct(model, root));
        reached
    }

    fn add_struct(&mut self, model: &'m Model, declared: &'m Struct) {
        if self.structs.iter().any(|known| ptr::eq(*known, declared)) {
            return;
        }
        self.structs.push(declared);
        for field in &declared.fields {
            self.add_type(model, field.ty);
        }
    }

    fn add_union(&mut self, model: &'m Model, declared: &'m Union) {
        if self.unions.iter().any(|known| ptr::eq(*known, declared)) {
            return;
        }
        self.unions.push(declared);
        for member in &declared.members {
            self.add_struct(model, model.struct_(member.ty));
        }
    }

    fn add_type(&mut self, model: &'m Model, ty: Type) {
        match ty {
            Type::Inline(id) | Type::Table(id) => self.add_struct(model, model.struct_(id)),
            Type::Union(id) => self.add_union(model, model.union_(id)),
            Type::Array { element, .. }
            | Type::Slice { element, .. }
            | Type::Room { element, .. }
            | Type::Optional(element) => self.add_type(model, model.type_(element)),
            Type::Scalar(_) | Type::Enum(_) | Type::Text { .. } | Type::RoomText { .. } => {}
        }
    }
}
