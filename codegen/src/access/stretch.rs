//! What a plain struct consists of but for its padding: its fields in, the stretches that they make out.
//!
//! Whoever copies a struct of a program's into a message copies these, as its padding has in it whatever was there before.

use core::mem::replace;

use super::{Offset, Size};
use crate::model::{Model, Struct, StructId, Type};

/// A stretch of a plain struct, as long as it can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stretch {
    /// Fields side by side, without padding in them or between them.
    Bytes {
        /// Its first byte.
        at: Offset,
        /// Its bytes.
        size: Size,
    },
    /// Structs side by side, which have padding themselves.
    Structs {
        /// Its first byte.
        at: Offset,
        /// Its bytes.
        size: Size,
        /// What they are.
        id: StructId,
        /// How many.
        len: u32,
    },
}

/// Whether the inline struct `declared` has padding, or anything embedded in it has.
#[must_use]
pub fn has_padding(model: &Model, declared: &Struct) -> bool {
    let mut is_visited = vec![false; model.structs.len()];
    let mut next = vec![declared];
    while let Some(declared) = next.pop() {
        if declared.trailing_padding > 0 {
            return true;
        }
        for field in &declared.fields {
            if field.placement.padding > 0 {
                return true;
            }
            if let Some(id) = embedded(model, field.ty)
                && !replace(&mut is_visited[id.index()], true)
            {
                next.push(model.struct_(id));
            }
        }
    }
    false
}

/// All of the plain struct `declared` but its padding, from its first byte to its last.
#[must_use]
pub fn stretches(model: &Model, declared: &Struct) -> Vec<Stretch> {
    let mut stretches: Vec<Stretch> = Vec::new();
    for field in &declared.fields {
        let (first, bytes) = (field.placement.offset, field.shape.size);
        let is_padded = |&id: &StructId| has_padding(model, model.struct_(id));
        if let Some(id) = embedded(model, field.ty).filter(is_padded) {
            stretches.push(Stretch::Structs {
                at: Offset(first),
                size: Size(bytes),
                id,
                len: bytes / model.struct_(id).shape.size,
            });
            continue;
        }
        match stretches.last_mut() {
            Some(Stretch::Bytes { at, size }) if at.0 + size.0 == first => size.0 += bytes,
            _ => stretches.push(Stretch::Bytes {
                at: Offset(first),
                size: Size(bytes),
            }),
        }
    }
    stretches
}

/// The inline struct that lies in a field of type `ty`.
fn embedded(model: &Model, mut ty: Type) -> Option<StructId> {
    while let Type::Array { element, .. } = ty {
        ty = model.type_(element);
    }
    match ty {
        Type::Inline(id) => Some(id),
        _ => None,
    }
}
