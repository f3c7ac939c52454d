//! The last step of the front half: what was checked and laid out in, the [`Model`] out.

use karmem_idl::Diagnostic;
use karmem_idl::ast;

use crate::check::{self, Checked};
use crate::fingerprint::fingerprint;
use crate::layout::{self, Sizes};
use crate::model::{Enum, Field, Model, Struct, Tag, Variant};
use crate::resolve::Resolved;

/// The model of a schema; none where something in it has been reported.
pub(crate) fn lower(
    resolved: &Resolved<'_>,
    checked: &Checked,
    laid_out: &[Option<layout::Struct>],
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Model> {
    let sizes = Sizes {
        checked,
        structs: laid_out,
    };
    let enums = resolved.enums.iter().zip(&checked.enums);
    let enums: Option<Vec<_>> = enums
        .map(|(declared, checked)| lower_enum(declared, checked))
        .collect();
    // Every struct is looked at, also behind one that cannot be lowered, for what is wrong with its slices.
    let structs: Vec<_> = resolved
        .structs
        .iter()
        .zip(&checked.structs)
        .zip(laid_out)
        .map(|((resolved, checked), laid_out)| {
            lower_struct(
                resolved.declared,
                checked,
                laid_out.as_ref(),
                &sizes,
                diagnostics,
            )
        })
        .collect();

    let header = &resolved.schema.header;
    let mut model = Model {
        package: header.name.text.clone(),
        docs: docs(&header.docs),
        tags: tags(&header.tags),
        enums: enums?,
        structs: structs.into_iter().collect::<Option<_>>()?,
        fingerprint: 0,
    };
    model.fingerprint = fingerprint(&model);
    Some(model)
}

fn lower_enum(declared: &ast::Enum, checked: &check::Enum) -> Option<Enum> {
    let variants = declared.variants.iter().zip(&checked.values);
    Some(Enum {
        name: declared.name.text.clone(),
        docs: docs(&declared.docs),
        tags: tags(&declared.tags),
        underlying: checked.underlying?,
        variants: variants
            .map(|(variant, &value)| Variant {
                name: variant.name.text.clone(),
                docs: docs(&variant.docs),
                value,
            })
            .collect(),
    })
}

fn lower_struct(
    declared: &ast::Struct,
    checked: &check::Struct,
    laid_out: Option<&layout::Struct>,
    sizes: &Sizes<'_>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<Struct> {
    let typed = declared.fields.iter().zip(&checked.types);
    let types: Vec<_> = typed
        .map(|(field, ty)| sizes.with_stride((*ty)?, field, diagnostics))
        .collect();
    let laid_out = laid_out?;
    let fields = declared.fields.iter().zip(types).zip(&laid_out.fields);
    let fields: Option<Vec<_>> = fields
        .map(|((field, ty), placed)| {
            Some(Field {
                name: field.name.text.clone(),
                docs: docs(&field.docs),
                tags: tags(&field.tags),
                ty: ty?,
                written: written(&field.ty),
                placement: placed.placement,
                shape: placed.shape,
            })
        })
        .collect();
    Some(Struct {
        name: declared.name.text.clone(),
        docs: docs(&declared.docs),
        tags: tags(&declared.tags),
        class: declared.class,
        id: checked.id,
        shape: laid_out.shape,
        end: laid_out.end,
        trailing_padding: laid_out.shape.size - laid_out.end,
        fields: fields?,
        has_references: checked.has_references,
    })
}

/// A type in the words of the schema, without the white space that may have been between them.
fn written(ty: &ast::Type) -> String {
    let name = &ty.name.text;
    match &ty.shape {
        ast::Shape::Single => name.clone(),
        ast::Shape::Array(len) => format!("[{}]{name}", len.value),
        ast::Shape::Slice => format!("[]{name}"),
        ast::Shape::Limited(limit) => format!("[<{}]{name}", limit.value),
    }
}

fn docs(docs: &[ast::Doc]) -> Vec<String> {
    docs.iter().map(|doc| doc.text.clone()).collect()
}

fn tags(tags: &[ast::Tag]) -> Vec<Tag> {
    tags.iter()
        .map(|tag| Tag {
            name: tag.name.text.clone(),
            value: tag.value.text.clone(),
        })
        .collect()
}
