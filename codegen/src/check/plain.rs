//! Plain structs: those that are valid for any bits.

use karmem_idl::ast::Class;

use super::{Layer, Leaf, Types};
use crate::resolve::Resolved;

/// Whether each struct is an inline struct without references or limited arrays, be it deep inside.
pub(super) fn check(resolved: &Resolved<'_>, types: &Types) -> Vec<bool> {
    let mut is_plain = vec![false; resolved.structs.len()];
    for &id in &resolved.embedded_first {
        let declared = resolved.structs[id.index()].declared;
        let mut fields = types.of(id).iter().flatten();
        is_plain[id.index()] = declared.class == Class::Inline
            && fields.all(|&ty| {
                let in_place = |layer: &Layer| matches!(layer, Layer::Array(_));
                types.layers(ty).iter().all(in_place)
                    && match ty.leaf {
                        Leaf::Scalar(_) | Leaf::Enum(_) => true,
                        Leaf::Inline(inner) => is_plain[inner.index()],
                        Leaf::Table(_) | Leaf::Union(_) | Leaf::Text(_) | Leaf::RoomText(_) => {
                            false
                        }
                    }
            });
    }
    is_plain
}
