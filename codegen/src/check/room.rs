//! Limited arrays in place: of plain structs only.

use karmem_idl::Diagnostic;

use super::{Layer, Leaf, Types, tags};
use crate::code;
use crate::model::StructId;
use crate::resolve::Resolved;

pub(super) fn check(
    resolved: &Resolved<'_>,
    types: &Types,
    is_plain: &[bool],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for (id, structure) in (0..).map(StructId).zip(&resolved.structs) {
        for (field, ty) in structure.declared.fields.iter().zip(types.of(id)) {
            let Some(ty) = *ty else { continue };
            let Leaf::Inline(element) = ty.leaf else {
                continue;
            };
            let is_room = |layer: &Layer| matches!(layer, Layer::Room(_));
            let is_known = is_plain[element.index()] || resolved.is_cyclic[element.index()];
            if is_known || !types.layers(ty).iter().any(is_room) {
                continue;
            }
            let declared = resolved.structs[element.index()].declared;
            let message = format!(
                "`{}` cannot be stored in place with `@inline`",
                field.name.text
            );
            let span = tags::find(&field.tags, tags::INLINE).map_or(field.span, |tag| tag.span);
            let diagnostic = Diagnostic::error(code::INLINE_PLACE, span, message)
                .with_secondary(
                    declared.name.span,
                    format!("`{}` holds references, or limited arrays of its own", declared.name.text),
                )
                .with_help("remove the tag: a limited array may hold anything where it is stored elsewhere");
            diagnostics.push(diagnostic);
        }
    }
}
