//! Limited arrays in place whose limits make their structs enormous.

use karmem_idl::Diagnostic;

use super::LARGE_INLINE;
use crate::check::{Checked, Layer, Leaf, tags};
use crate::code;
use crate::layout;
use crate::model::StructId;
use crate::resolve::Resolved;

/// What a limited array may take in place, in bytes: a page.
const LARGEST: u32 = 4096;

pub(super) fn check(
    resolved: &Resolved<'_>,
    checked: &Checked,
    laid_out: &[Option<layout::Struct>],
    diagnostics: &mut Vec<Diagnostic>,
) {
    for ((id, structure), laid_out) in (0..).map(StructId).zip(&resolved.structs).zip(laid_out) {
        let Some(laid_out) = laid_out else { continue };
        let types = checked.types.of(id);
        let fields = structure.declared.fields.iter().zip(types);
        for ((field, ty), placed) in fields.zip(&laid_out.fields) {
            let size = placed.shape.size;
            let Some(ty) = ty.filter(|_| size > LARGEST) else {
                continue;
            };
            let mut layers = checked.types.layers(ty).iter();
            let is_room = matches!(ty.leaf, Leaf::RoomText(_))
                || layers.any(|layer| matches!(layer, Layer::Room(_)));
            if !is_room {
                continue;
            }
            let span = tags::find(&field.tags, tags::INLINE).map_or(field.span, |tag| tag.span);
            let message = format!(
                "`{}` makes each `{}` {size} bytes larger, however little is in it",
                field.name.text, structure.declared.name.text
            );
            let diagnostic = Diagnostic::warning(code::LARGE_INLINE, span, message)
                .with_label("room for all of it is always there")
                .with_secondary(field.ty.span, "its limit")
                .with_help("lower the limit, or remove the tag: elsewhere it takes what it needs")
                .with_lint(LARGE_INLINE);
            diagnostics.push(diagnostic);
        }
    }
}
