//! What was written: a struct or an enum with its attributes, each with the tokens that errors point at. It holds no rules.

use proc_macro2::Span;
use syn::{
    Data, DataEnum, DataStruct, DataUnion, DeriveInput, Fields, Ident, Type, Variant, Visibility,
};

use crate::attr::{Description, FieldAttributes, ItemAttributes, Repr};
use crate::errors::Errors;
use crate::types::Written;

/// What a derive stands on.
pub(crate) struct Item<'a> {
    pub(crate) input: &'a DeriveInput,
    pub(crate) description: Description,
    pub(crate) attributes: ItemAttributes,
    pub(crate) repr: Repr,
    pub(crate) body: Body<'a>,
}

pub(crate) enum Body<'a> {
    Struct {
        data: &'a DataStruct,
        /// None where the fields have no names.
        fields: Vec<Field<'a>>,
    },
    Enum {
        data: &'a DataEnum,
        variants: Vec<(&'a Variant, Description)>,
    },
    Union(&'a DataUnion),
}

/// A field with a name.
pub(crate) struct Field<'a> {
    pub(crate) name: &'a Ident,
    pub(crate) ty: &'a Type,
    pub(crate) written: Written<'a>,
    pub(crate) description: Description,
    pub(crate) attributes: FieldAttributes,
}

/// How a struct is stored.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Class {
    /// As it lies in Rust.
    Plain,
    /// In place, with references in it.
    Inline,
    /// Elsewhere, and it may grow.
    Table,
}

impl Field<'_> {
    /// Whether its name says that it is padding: the names of fields in schemas start with a letter.
    pub(crate) fn is_padding(&self) -> bool {
        plain_text(self.name).starts_with('_')
    }
}

impl<'a> Item<'a> {
    /// Reads all attributes. Says in `errors` which can't be read; the others are there.
    pub(crate) fn read(input: &'a DeriveInput, errors: &mut Errors) -> Self {
        let description = Description::read(&input.attrs, errors);
        let attributes = ItemAttributes::read(&input.attrs, errors);
        let repr = Repr::read(&input.attrs, errors);
        let body = match &input.data {
            Data::Struct(data) => Body::Struct {
                data,
                fields: fields(&data.fields, errors),
            },
            Data::Enum(data) => Body::Enum {
                data,
                variants: data
                    .variants
                    .iter()
                    .map(|variant| (variant, Description::read(&variant.attrs, errors)))
                    .collect(),
            },
            Data::Union(data) => Body::Union(data),
        };
        Self {
            input,
            description,
            attributes,
            repr,
            body,
        }
    }

    pub(crate) fn name(&self) -> &'a Ident {
        &self.input.ident
    }

    pub(crate) fn visibility(&self) -> &'a Visibility {
        &self.input.vis
    }

    /// What the attributes say about a struct.
    pub(crate) fn class(&self) -> Class {
        match (&self.attributes.table, &self.attributes.inline) {
            (Some(_), _) => Class::Table,
            (None, Some(_)) => Class::Inline,
            (None, None) => Class::Plain,
        }
    }

    /// What it is called in the schema.
    pub(crate) fn schema_name(&self) -> String {
        match &self.attributes.name {
            Some(name) => name.value.value(),
            None => plain_text(self.name()),
        }
    }
}

fn fields<'a>(fields: &'a Fields, errors: &mut Errors) -> Vec<Field<'a>> {
    let named = fields.iter().filter_map(|field| {
        Some(Field {
            name: field.ident.as_ref()?,
            ty: &field.ty,
            written: Written::of(&field.ty),
            description: Description::read(&field.attrs, errors),
            attributes: FieldAttributes::read(&field.attrs, errors),
        })
    });
    named.collect()
}

/// The name without the `r#` that makes a keyword usable.
pub(crate) fn plain_text(name: &Ident) -> String {
    let text = name.to_string();
    match text.strip_prefix("r#") {
        Some(word) => word.to_owned(),
        None => text,
    }
}

/// `name` with something before or behind it, at the place of `name`.
pub(crate) fn companion(before: &str, name: &Ident, behind: &str) -> Ident {
    let span: Span = name.span();
    Ident::new(&format!("{before}{}{behind}", plain_text(name)), span)
}
