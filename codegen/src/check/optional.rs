//! Optional values in place: no more in a table than it has presence bits.

use karmem_idl::Diagnostic;
use karmem_layout::PRESENCE_BITS;

use super::Types;
use crate::code;
use crate::model::StructId;
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, types: &Types, diagnostics: &mut Vec<Diagnostic>) {
    for (id, structure) in (0..).map(StructId).zip(&resolved.structs) {
        let fields = structure.declared.fields.iter().zip(types.of(id));
        let in_place = fields.filter(|(_, ty)| ty.is_some_and(|ty| types.needs_presence_bit(ty)));
        let mut beyond = in_place.skip(PRESENCE_BITS as usize);
        let Some((field, _)) = beyond.next() else {
            continue;
        };
        let count = PRESENCE_BITS as usize + 1 + beyond.count();
        let declared = structure.declared;
        let message = format!(
            "table `{}` has {count} optional values in place, and {PRESENCE_BITS} bits to say which are there",
            declared.name.text
        );
        let diagnostic = Diagnostic::error(code::TOO_MANY_OPTIONALS, field.ty.span, message)
            .with_label("the first one too many")
            .with_secondary(declared.name.span, "this table")
            .with_help(
                "gather some of them in a table of their own; optional references take no bits",
            );
        diagnostics.push(diagnostic);
    }
}
