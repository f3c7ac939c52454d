//! Packed structs: which they are, that they hold only what the packed layout has, and that none meets one that is not packed.

use karmem_idl::Diagnostic;
use karmem_idl::ast::{self, Tag};
use karmem_layout::Wire;

use super::{Layer, Leaf, Types, tags};
use crate::code;
use crate::model::StructId;
use crate::resolve::{Resolved, Target};

/// The wire of each struct: what its own `@packed` says, or else that of its file's header.
pub(super) fn check(
    resolved: &Resolved<'_>,
    types: &Types,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Wire> {
    let mut wires = Vec::with_capacity(resolved.structs.len());
    for (file, ranges) in resolved.files.iter().zip(&resolved.ranges) {
        let header = file.schema.as_ref().map(|schema| &*schema.header.tags);
        let header = header.and_then(wire);
        let structs = &resolved.structs[ranges.structs.clone()];
        let own = structs.iter().map(|it| wire(&it.declared.tags));
        wires.extend(own.map(|own| own.or(header).unwrap_or(Wire::Flat)));
    }
    for (id, structure) in (0..).map(StructId).zip(&resolved.structs) {
        let declared = structure.declared;
        let own = wires[id.index()];
        let align = tags::find(&declared.tags, tags::ALIGN);
        if let (Wire::Packed, Some(align)) = (own, align) {
            diagnostics.push(aligned(declared, align));
        }
        for (field, ty) in declared.fields.iter().zip(types.of(id)) {
            let Some(ty) = *ty else { continue };
            let layers = types.layers(ty);
            if own == Wire::Packed
                && let Some(refused) = refusal(field, layers, ty.leaf)
            {
                diagnostics.push(refused);
            } else if let Leaf::Inline(inner) | Leaf::Table(inner) = ty.leaf
                && wires[inner.index()] != own
            {
                let inner = resolved.structs[inner.index()].declared;
                diagnostics.push(mixed(declared, own, field, inner));
            }
        }
    }
    for union in &resolved.unions {
        for (member, target) in union.declared.members.iter().zip(&union.targets) {
            if let Some(Target::Inline(id) | Target::Table(id)) = target
                && wires[id.index()] == Wire::Packed
            {
                let inner = resolved.structs[id.index()].declared;
                diagnostics.push(packed_member(member, inner));
            }
        }
    }
    wires
}

/// What a list of tags says.
fn wire(tags: &[Tag]) -> Option<Wire> {
    let is_packed = tags::find(tags, tags::PACKED).and_then(tags::is_packed)?;
    Some(if is_packed { Wire::Packed } else { Wire::Flat })
}

/// What the packed layout does not have of a field's type.
fn refusal(field: &ast::Field, layers: &[Layer], leaf: Leaf) -> Option<Diagnostic> {
    let name = &field.ty.name.name.text;
    let is_sequence = |layer: &&Layer| matches!(layer, Layer::Array(_) | Layer::Slice(_));
    let sequences = layers.iter().filter(is_sequence).count();
    let sequences = sequences + usize::from(matches!(leaf, Leaf::Text(_)));
    let (what, help) = if layers.contains(&Layer::Optional) {
        (
            "an optional field",
            "remove the `?`: what is absent reads as a default there".to_owned(),
        )
    } else if matches!(leaf, Leaf::Union(_)) {
        (
            "a union",
            "give the struct a field for each member, and an enum that says which of them counts"
                .to_owned(),
        )
    } else if matches!(leaf, Leaf::RoomText(_))
        || layers.iter().any(|layer| matches!(layer, Layer::Room(_)))
    {
        (
            "room for a limited array in place",
            "remove `@inline`: limited arrays are stored elsewhere there".to_owned(),
        )
    } else if sequences > 1 {
        (
            "an array or a slice of others",
            "wrap the inner ones: `struct Row inline { Cells [8]uint8; }`, and an array or a slice of these"
                .to_owned(),
        )
    } else if let (Leaf::Table(_), 1) = (leaf, sequences) {
        (
            "tables side by side",
            format!(
                "wrap the table: `struct Element inline {{ To {name}; }}` and a slice of these"
            ),
        )
    } else {
        return None;
    };
    let message = format!("field `{}` cannot be packed", field.name.text);
    let diagnostic = Diagnostic::error(code::NOT_PACKED, field.ty.span, message);
    Some(
        diagnostic
            .with_label(format!("{what}, which the packed layout does not have"))
            .with_help(help),
    )
}

fn aligned(declared: &ast::Struct, align: &Tag) -> Diagnostic {
    let message = format!("`{}` cannot be aligned", declared.name.text);
    Diagnostic::error(code::NOT_PACKED, align.span, message)
        .with_label("nothing in the packed layout is")
        .with_secondary(declared.name.span, "this struct is packed")
        .with_help("remove `@align`, or give the struct `@packed(false)`")
}

/// `declared`, of the wire `own`, has a field that holds a struct of the other.
fn mixed(declared: &ast::Struct, own: Wire, field: &ast::Field, inner: &ast::Struct) -> Diagnostic {
    let (outer, held) = (&declared.name.text, &inner.name.text);
    let (is, is_not, help) = match own {
        Wire::Packed => (
            outer,
            held,
            format!("give `{held}` the tag `@packed()` as well"),
        ),
        Wire::Flat => (
            held,
            outer,
            format!("give `{outer}` the tag `@packed()` as well, or `{held}` `@packed(false)`"),
        ),
    };
    let message = format!("`{is}` is packed, and `{is_not}` is not");
    Diagnostic::error(code::MIXED_WIRES, field.ty.span, message)
        .with_label("all structs of a message are laid out alike")
        .with_secondary(inner.name.span, format!("`{held}` is declared here"))
        .with_help(help)
}

fn packed_member(member: &ast::Member, inner: &ast::Struct) -> Diagnostic {
    let name = &inner.name.text;
    let message = format!("`{name}` is packed, and a union is not");
    let span = member
        .ty
        .as_ref()
        .map_or(member.name.span, |path| path.span);
    Diagnostic::error(code::MIXED_WIRES, span, message)
        .with_label("all structs of a message are laid out alike")
        .with_secondary(inner.name.span, format!("`{name}` is declared here"))
        .with_help(format!(
            "unions are of the flat layout: give `{name}` the tag `@packed(false)`, or do without the union"
        ))
}
