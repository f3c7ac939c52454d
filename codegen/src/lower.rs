//! The last step of the front half: what was checked and laid out in, the [`Model`] out.

mod cycles;
mod types;
mod written;

use std::collections::HashSet;

use core::ops::Range;

use karmem_idl::ast::{self, Class};

use crate::check::{self, Checked, tags};
use crate::fingerprint;
use crate::layout::{self, Sizes};
use crate::load::Loaded;
use crate::model::{
    Constant, Deprecated, Enum, EnumId, Field, Literal, Member, Model, Presence, Schema, SchemaId,
    Struct, StructId, Tag, Union, UnionId, Variant,
};
use crate::resolve::{Ranges, Resolved};
use types::Interner;

pub(crate) use written::written_length;

/// The model of the files that `is_sound` is true of, and the schema of each file. Of such a file, nothing has been reported,
/// and it imports only such files.
pub(crate) fn lower(
    loaded: &Loaded,
    resolved: &Resolved<'_>,
    checked: &Checked,
    laid_out: &[Option<layout::Struct>],
    is_sound: &[bool],
) -> (Model, Vec<Option<SchemaId>>) {
    let mut lower = Lower {
        resolved,
        checked,
        laid_out,
        ids: Ids::new(resolved, is_sound),
        types: Interner::default(),
        model: Model::default(),
    };
    for (file, &is_sound) in is_sound.iter().enumerate() {
        if is_sound {
            lower.file(loaded, file);
        }
    }
    let Lower {
        ids,
        types,
        mut model,
        ..
    } = lower;
    model.types = types.finish();
    cycles::number(&mut model);
    for &file in &loaded.imported_first {
        if let Some(id) = ids.schemas[file] {
            model.schemas[id.index()].fingerprint = fingerprint::fingerprint(&model, id);
        }
    }
    (model, ids.schemas)
}

struct Lower<'a, 'r> {
    resolved: &'r Resolved<'a>,
    checked: &'r Checked,
    laid_out: &'r [Option<layout::Struct>],
    ids: Ids,
    types: Interner,
    model: Model,
}

/// What declarations of all files are called in the model, from which files with errors are missing.
struct Ids {
    schemas: Vec<Option<SchemaId>>,
    enums: Vec<EnumId>,
    unions: Vec<UnionId>,
    structs: Vec<StructId>,
}

impl Ids {
    fn new(resolved: &Resolved<'_>, is_sound: &[bool]) -> Self {
        let (mut schemas, mut next) = (Vec::new(), 0..);
        for &is_sound in is_sound {
            schemas.push(is_sound.then(|| next.next().map(SchemaId)).flatten());
        }
        let number = |range: fn(&Ranges) -> &Range<usize>| {
            let mut numbers = Vec::new();
            let mut next = 0;
            for (ranges, &is_sound) in resolved.ranges.iter().zip(is_sound) {
                for _ in range(ranges).clone() {
                    numbers.push(next);
                    next += u32::from(is_sound);
                }
            }
            numbers
        };
        Self {
            schemas,
            enums: number(|ranges| &ranges.enums)
                .into_iter()
                .map(EnumId)
                .collect(),
            unions: number(|ranges| &ranges.unions)
                .into_iter()
                .map(UnionId)
                .collect(),
            structs: number(|ranges| &ranges.structs)
                .into_iter()
                .map(StructId)
                .collect(),
        }
    }
}

impl Lower<'_, '_> {
    /// Adds a file to the model. It has no errors, so that everything in it has a form there.
    fn file(&mut self, loaded: &Loaded, file: usize) {
        let (Some(id), Some(schema)) = (self.ids.schemas[file], loaded.files[file].schema.as_ref())
        else {
            return;
        };
        let ranges = &self.resolved.ranges[file];
        let constants = extend(
            &mut self.model.constants,
            ranges.constants.clone().filter_map(|index| {
                constant(
                    self.resolved.constants[index],
                    self.checked.constants[index]?,
                    id,
                )
            }),
        );
        let enums = extend(
            &mut self.model.enums,
            ranges.enums.clone().filter_map(|index| {
                enum_(self.resolved.enums[index], &self.checked.enums[index], id)
            }),
        );
        let unions = extend(
            &mut self.model.unions,
            ranges.unions.clone().map(|index| {
                let declared = self.resolved.unions[index].declared;
                union(declared, &self.checked.unions[index], &self.ids, id)
            }),
        );
        let start = self.model.structs.len();
        for index in ranges.structs.clone() {
            let lowered = self.structure(index, id);
            self.model.structs.extend(lowered);
        }
        let mut seen = HashSet::new();
        let imported = loaded.files[file].imported();
        let imported = imported.filter_map(|imported| self.ids.schemas[imported]);
        let imports = imported.filter(|&id| seen.insert(id.index())).collect();
        let header = &schema.header;
        self.model.schemas.push(Schema {
            package: header.name.text.as_str().to_owned(),
            file_name: loaded.sources[file].file_name(&header.name.text),
            docs: docs(&header.docs),
            tags: tags_of(&header.tags),
            imports,
            constants,
            enums,
            unions,
            structs: start..self.model.structs.len(),
            elsewhere: loaded.files[file].elsewhere.clone(),
            derives: Vec::new(),
            fingerprint: 0,
        });
    }

    fn structure(&mut self, index: usize, schema: SchemaId) -> Option<Struct> {
        let declared = self.resolved.structs[index].declared;
        let checked = &self.checked.structs[index];
        let laid_out = self.laid_out[index].as_ref()?;
        let sizes = Sizes {
            checked: self.checked,
            structs: self.laid_out,
            wire: checked.wire,
        };
        let types = self.checked.types.of(StructId(u32::try_from(index).ok()?));
        let mut defaults = checked.defaults.iter().copied().peekable();
        let mut bits = 0..;
        let mut fields = Vec::with_capacity(declared.fields.len());
        for (index, (field, ty)) in declared.fields.iter().zip(types).enumerate() {
            let ty = (*ty)?;
            let layers = self.checked.types.layers(ty);
            let presence = if !matches!(layers, [check::Layer::Optional, ..]) {
                Presence::Always
            } else if self.checked.types.needs_presence_bit(ty) {
                Presence::Bit(bits.next()?)
            } else {
                Presence::Offset
            };
            let default: Option<Literal> = defaults
                .next_if(|&(at, _)| at == index)
                .map(|(_, default)| default);
            let placed = laid_out.fields.get(index)?;
            fields.push(Field {
                name: field.name.text.clone(),
                docs: docs(&field.docs),
                tags: tags_of(&field.tags),
                deprecated: deprecated(&field.tags),
                ty: self.types.lower(ty.leaf, layers, &sizes, &self.ids)?,
                written: written::written(field),
                presence,
                default,
                placement: placed.placement,
                shape: placed.shape,
            });
        }
        Some(Struct {
            name: declared.name.text.clone(),
            schema,
            docs: docs(&declared.docs),
            tags: tags_of(&declared.tags),
            deprecated: deprecated(&declared.tags),
            class: declared.class,
            wire: checked.wire,
            id: checked.id,
            shape: laid_out.shape,
            end: laid_out.end,
            trailing_padding: laid_out.shape.size - laid_out.end,
            fields,
            is_plain: checked.is_plain && declared.class == Class::Inline,
            cycle: 0,
        })
    }
}

/// Appends `items`, and says where they lie.
fn extend<T>(list: &mut Vec<T>, items: impl Iterator<Item = T>) -> Range<usize> {
    let start = list.len();
    list.extend(items);
    start..list.len()
}

fn constant(
    declared: &ast::Constant,
    checked: check::Constant,
    schema: SchemaId,
) -> Option<Constant> {
    Some(Constant {
        name: declared.name.text.clone(),
        schema,
        docs: docs(&declared.docs),
        tags: tags_of(&declared.tags),
        deprecated: deprecated(&declared.tags),
        ty: checked.ty,
        value: checked.value,
    })
}

fn enum_(declared: &ast::Enum, checked: &check::Enum, schema: SchemaId) -> Option<Enum> {
    let variants = declared.variants.iter().zip(&checked.values);
    let variants = variants.map(|(variant, &value)| {
        Some(Variant {
            name: variant.name.text.clone(),
            docs: docs(&variant.docs),
            tags: tags_of(&variant.tags),
            deprecated: deprecated(&variant.tags),
            value: value?,
        })
    });
    Some(Enum {
        name: declared.name.text.clone(),
        schema,
        docs: docs(&declared.docs),
        tags: tags_of(&declared.tags),
        deprecated: deprecated(&declared.tags),
        underlying: checked.underlying?,
        variants: variants.collect::<Option<_>>()?,
    })
}

fn union(declared: &ast::Union, checked: &check::Union, ids: &Ids, schema: SchemaId) -> Union {
    let members = declared.members.iter().zip(&checked.members);
    let members = members.filter_map(|(member, checked)| {
        let checked = (*checked)?;
        Some(Member {
            name: member.name.text.clone(),
            docs: docs(&member.docs),
            tags: tags_of(&member.tags),
            deprecated: deprecated(&member.tags),
            ty: ids.structs[checked.ty.index()],
            tag: checked.tag,
        })
    });
    Union {
        name: declared.name.text.clone(),
        schema,
        docs: docs(&declared.docs),
        tags: tags_of(&declared.tags),
        deprecated: deprecated(&declared.tags),
        members: members.collect(),
        cycle: 0,
    }
}

fn docs(docs: &[ast::Doc]) -> Vec<String> {
    docs.iter().map(|doc| doc.text.clone()).collect()
}

fn tags_of(tags: &[ast::Tag]) -> Vec<Tag> {
    tags.iter()
        .map(|tag| Tag {
            name: tag.name.text.clone(),
            value: tag.value.text.as_str().to_owned(),
        })
        .collect()
}

fn deprecated(tags: &[ast::Tag]) -> Option<Deprecated> {
    let tag = tags::find(tags, tags::DEPRECATED)?;
    let why = &tag.value.text;
    Some(Deprecated {
        why: (!why.is_empty()).then(|| why.as_str().to_owned()),
    })
}
