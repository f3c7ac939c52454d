//! Which declarations a text has: structs in; all that they refer to out, in order.

use alloc::collections::BTreeSet;
use alloc::vec::Vec;
use core::any::TypeId;

use super::{Enum, Struct, Type, Union};

#[derive(Clone, Copy)]
pub(super) enum Declaration {
    Enum(&'static Enum),
    Union(&'static Union),
    Struct(&'static Struct),
}

impl Declaration {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Enum(declared) => declared.name,
            Self::Union(declared) => declared.name,
            Self::Struct(declared) => declared.name,
        }
    }

    pub(super) fn type_id(self) -> TypeId {
        match self {
            Self::Enum(declared) => (declared.type_id)(),
            Self::Union(declared) => (declared.type_id)(),
            Self::Struct(declared) => (declared.type_id)(),
        }
    }
}

/// All that `roots` refer to, and these themselves. What is referred to stands in front of what refers to it, unless they do so in
/// circles.
pub(super) fn reached_from(roots: &[&'static Struct]) -> Vec<Declaration> {
    let mut reached = Reached::default();
    for root in roots {
        reached.declaration(Declaration::Struct(root));
    }
    reached.ordered
}

#[derive(Default)]
struct Reached {
    seen: BTreeSet<TypeId>,
    ordered: Vec<Declaration>,
}

impl Reached {
    fn declaration(&mut self, declaration: Declaration) {
        if !self.seen.insert(declaration.type_id()) {
            return;
        }
        match declaration {
            Declaration::Enum(_) => {}
            Declaration::Union(declared) => {
                for member in declared.members {
                    self.declaration(Declaration::Struct((member.ty)()));
                }
            }
            Declaration::Struct(declared) => {
                for field in declared.fields {
                    self.ty(&field.ty);
                }
            }
        }
        self.ordered.push(declaration);
    }

    fn ty(&mut self, ty: &Type) {
        match *ty {
            Type::Scalar(_) | Type::Text { .. } | Type::RoomText { .. } => {}
            Type::Enum(declared) => self.declaration(Declaration::Enum(declared)),
            Type::Struct(declared) => self.declaration(Declaration::Struct(declared())),
            Type::Union(declared) => self.declaration(Declaration::Union(declared())),
            Type::Array { element, .. }
            | Type::Slice { element, .. }
            | Type::Room { element, .. }
            | Type::Optional(element) => self.ty(element),
        }
    }
}
