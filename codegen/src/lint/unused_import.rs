//! Imports that nothing is used of.

use karmem_idl::Diagnostic;

use super::UNUSED_IMPORT;
use crate::code;
use crate::resolve::Resolved;

pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    for (file, in_use) in resolved.files.iter().zip(&resolved.imports_in_use) {
        let Some(schema) = &file.schema else { continue };
        for (index, (import, in_use)) in schema.imports.iter().zip(in_use).enumerate() {
            let earlier = file.imports[..index]
                .iter()
                .position(|earlier| earlier.is_some() && *earlier == file.imports[index]);
            let warning = |message| Diagnostic::warning(code::UNUSED_IMPORT, import.span, message);
            let diagnostic = match earlier {
                Some(earlier) => warning(format!("`{}` is imported twice", import.path.text))
                    .with_label("counts once")
                    .with_secondary(schema.imports[earlier].span, "first imported here")
                    .with_help("remove one of them"),
                None if !in_use => warning(format!("nothing of `{}` is used", import.path.text))
                    .with_label("what this file imports itself is not visible here")
                    .with_help("remove it"),
                None => continue,
            };
            diagnostics.push(diagnostic.with_lint(UNUSED_IMPORT));
        }
    }
}
