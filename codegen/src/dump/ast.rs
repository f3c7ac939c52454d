//! The syntax tree as JSON: what was written, and where.

use karmem_idl::ast::{
    Class, Constant, Declaration, Doc, Enum, Field, Import, Length, Member, Name, Path, PrefixKind,
    Schema, Struct, Tag, Type, Union, Value, Variant,
};
use serde::Serialize;
use serde::ser::{SerializeStruct as _, Serializer};

use super::Each;
use super::place::{Places, SpanView};

/// A whole file.
pub(super) struct Tree<'a> {
    schema: &'a Schema,
    places: Places<'a>,
}

impl<'a> Tree<'a> {
    /// The tree `schema`, which was parsed from `text`.
    pub(super) fn new(schema: &'a Schema, text: &'a str) -> Self {
        Self {
            schema,
            places: Places::new(text),
        }
    }
}

impl Serialize for Tree<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let places = &self.places;
        let header = &self.schema.header;
        let mut tree = serializer.serialize_struct("Tree", 3)?;
        tree.serialize_field(
            "header",
            &HeaderView {
                span: places.span(header.span),
                docs: docs(places, &header.docs),
                name: name(places, &header.name),
                tags: tags(places, &header.tags),
            },
        )?;
        let imports = |import| ImportView::new(places, import);
        tree.serialize_field("imports", &Each(&self.schema.imports, imports))?;
        let declarations = |declared| DeclarationView::new(places, declared);
        tree.serialize_field(
            "declarations",
            &Each(&self.schema.declarations, declarations),
        )?;
        tree.end()
    }
}

#[derive(Serialize)]
struct HeaderView<'a> {
    span: SpanView,
    docs: Vec<TextView<'a>>,
    name: TextView<'a>,
    tags: Vec<TagView<'a>>,
}

/// A piece of text, and where it stands.
#[derive(Serialize)]
struct TextView<'a> {
    text: &'a str,
    span: SpanView,
}

fn name<'a>(places: &Places<'_>, name: &'a Name) -> TextView<'a> {
    TextView {
        text: &name.text,
        span: places.span(name.span),
    }
}

fn docs<'a>(places: &Places<'_>, docs: &'a [Doc]) -> Vec<TextView<'a>> {
    docs.iter()
        .map(|doc| TextView {
            text: &doc.text,
            span: places.span(doc.span),
        })
        .collect()
}

#[derive(Serialize)]
struct TagView<'a> {
    span: SpanView,
    name: TextView<'a>,
    value: TextView<'a>,
}

fn tags<'a>(places: &Places<'_>, tags: &'a [Tag]) -> Vec<TagView<'a>> {
    tags.iter()
        .map(|tag| TagView {
            span: places.span(tag.span),
            name: name(places, &tag.name),
            value: name(places, &tag.value),
        })
        .collect()
}

#[derive(Serialize)]
struct ImportView<'a> {
    span: SpanView,
    path: TextView<'a>,
}

impl<'a> ImportView<'a> {
    fn new(places: &Places<'_>, import: &'a Import) -> Self {
        Self {
            span: places.span(import.span),
            path: name(places, &import.path),
        }
    }
}

#[derive(Serialize)]
struct PathView<'a> {
    span: SpanView,
    package: Option<TextView<'a>>,
    name: TextView<'a>,
}

fn path<'a>(places: &Places<'_>, path: &'a Path) -> PathView<'a> {
    PathView {
        span: places.span(path.span),
        package: path.package.as_ref().map(|package| name(places, package)),
        name: name(places, &path.name),
    }
}

/// What stands behind `=`, or between brackets.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum ValueView<'a> {
    Integer { span: SpanView, text: String },
    Float { span: SpanView, text: &'a str },
    Name { span: SpanView, path: PathView<'a> },
}

fn value<'a>(places: &Places<'_>, value: &'a Value) -> ValueView<'a> {
    let span = places.span(value.span());
    match value {
        Value::Integer(number) => ValueView::Integer {
            span,
            text: number.value.to_string(),
        },
        Value::Float(number) => ValueView::Float {
            span,
            text: &number.text,
        },
        Value::Name(named) => ValueView::Name {
            span,
            path: path(places, named),
        },
    }
}

fn length<'a>(places: &Places<'_>, length: &'a Length) -> ValueView<'a> {
    let span = places.span(length.span());
    match length {
        Length::Number(number) => ValueView::Integer {
            span,
            text: number.value.to_string(),
        },
        Length::Constant(named) => ValueView::Name {
            span,
            path: path(places, named),
        },
    }
}

#[derive(Serialize)]
struct TypeView<'a> {
    span: SpanView,
    prefixes: Vec<PrefixView<'a>>,
    name: PathView<'a>,
}

#[derive(Serialize)]
struct PrefixView<'a> {
    kind: &'static str,
    span: SpanView,
    length: Option<ValueView<'a>>,
}

fn ty<'a>(places: &Places<'_>, ty: &'a Type) -> TypeView<'a> {
    TypeView {
        span: places.span(ty.span),
        prefixes: ty
            .prefixes
            .iter()
            .map(|prefix| {
                let (kind, len) = match &prefix.kind {
                    PrefixKind::Optional => ("optional", None),
                    PrefixKind::Array(len) => ("array", Some(len)),
                    PrefixKind::Slice => ("slice", None),
                    PrefixKind::Limited(limit) => ("limited", Some(limit)),
                };
                PrefixView {
                    kind,
                    span: places.span(prefix.span),
                    length: len.map(|len| length(places, len)),
                }
            })
            .collect(),
        name: path(places, &ty.name),
    }
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
enum DeclarationView<'a> {
    Constant(ConstantView<'a>),
    Enum(EnumView<'a>),
    Struct(StructView<'a>),
    Union(UnionView<'a>),
}

impl<'a> DeclarationView<'a> {
    fn new(places: &Places<'_>, declared: &'a Declaration) -> Self {
        match declared {
            Declaration::Constant(declared) => Self::Constant(constant(places, declared)),
            Declaration::Enum(declared) => Self::Enum(enum_(places, declared)),
            Declaration::Struct(declared) => Self::Struct(struct_(places, declared)),
            Declaration::Union(declared) => Self::Union(union_(places, declared)),
        }
    }
}

#[derive(Serialize)]
struct ConstantView<'a> {
    span: SpanView,
    docs: Vec<TextView<'a>>,
    name: TextView<'a>,
    #[serde(rename = "type")]
    ty: TextView<'a>,
    value: ValueView<'a>,
    tags: Vec<TagView<'a>>,
}

fn constant<'a>(places: &Places<'_>, declared: &'a Constant) -> ConstantView<'a> {
    ConstantView {
        span: places.span(declared.span),
        docs: docs(places, &declared.docs),
        name: name(places, &declared.name),
        ty: name(places, &declared.ty),
        value: value(places, &declared.value),
        tags: tags(places, &declared.tags),
    }
}

#[derive(Serialize)]
struct EnumView<'a> {
    span: SpanView,
    docs: Vec<TextView<'a>>,
    name: TextView<'a>,
    underlying: TextView<'a>,
    tags: Vec<TagView<'a>>,
    variants: Vec<VariantView<'a>>,
}

fn enum_<'a>(places: &Places<'_>, declared: &'a Enum) -> EnumView<'a> {
    EnumView {
        span: places.span(declared.span),
        docs: docs(places, &declared.docs),
        name: name(places, &declared.name),
        underlying: name(places, &declared.underlying),
        tags: tags(places, &declared.tags),
        variants: each(&declared.variants, |declared| variant(places, declared)),
    }
}

#[derive(Serialize)]
struct VariantView<'a> {
    span: SpanView,
    docs: Vec<TextView<'a>>,
    name: TextView<'a>,
    value: Option<ValueView<'a>>,
    tags: Vec<TagView<'a>>,
}

fn variant<'a>(places: &Places<'_>, declared: &'a Variant) -> VariantView<'a> {
    VariantView {
        span: places.span(declared.span),
        docs: docs(places, &declared.docs),
        name: name(places, &declared.name),
        value: declared
            .value
            .as_ref()
            .map(|written| value(places, written)),
        tags: tags(places, &declared.tags),
    }
}

#[derive(Serialize)]
struct UnionView<'a> {
    span: SpanView,
    docs: Vec<TextView<'a>>,
    name: TextView<'a>,
    tags: Vec<TagView<'a>>,
    members: Vec<MemberView<'a>>,
}

fn union_<'a>(places: &Places<'_>, declared: &'a Union) -> UnionView<'a> {
    UnionView {
        span: places.span(declared.span),
        docs: docs(places, &declared.docs),
        name: name(places, &declared.name),
        tags: tags(places, &declared.tags),
        members: each(&declared.members, |declared| member(places, declared)),
    }
}

#[derive(Serialize)]
struct MemberView<'a> {
    span: SpanView,
    docs: Vec<TextView<'a>>,
    name: TextView<'a>,
    #[serde(rename = "type")]
    ty: Option<PathView<'a>>,
    value: Option<ValueView<'a>>,
    tags: Vec<TagView<'a>>,
}

fn member<'a>(places: &Places<'_>, declared: &'a Member) -> MemberView<'a> {
    MemberView {
        span: places.span(declared.span),
        docs: docs(places, &declared.docs),
        name: name(places, &declared.name),
        ty: declared.ty.as_ref().map(|named| path(places, named)),
        value: declared
            .value
            .as_ref()
            .map(|written| value(places, written)),
        tags: tags(places, &declared.tags),
    }
}

#[derive(Serialize)]
struct StructView<'a> {
    span: SpanView,
    docs: Vec<TextView<'a>>,
    name: TextView<'a>,
    class: TextView<'static>,
    tags: Vec<TagView<'a>>,
    fields: Vec<FieldView<'a>>,
}

fn struct_<'a>(places: &Places<'_>, declared: &'a Struct) -> StructView<'a> {
    StructView {
        span: places.span(declared.span),
        docs: docs(places, &declared.docs),
        name: name(places, &declared.name),
        class: TextView {
            text: match declared.class {
                Class::Inline => "inline",
                Class::Table => "table",
            },
            span: places.span(declared.class_span),
        },
        tags: tags(places, &declared.tags),
        fields: each(&declared.fields, |declared| field(places, declared)),
    }
}

#[derive(Serialize)]
struct FieldView<'a> {
    span: SpanView,
    docs: Vec<TextView<'a>>,
    name: TextView<'a>,
    #[serde(rename = "type")]
    ty: TypeView<'a>,
    default: Option<ValueView<'a>>,
    tags: Vec<TagView<'a>>,
}

fn field<'a>(places: &Places<'_>, declared: &'a Field) -> FieldView<'a> {
    FieldView {
        span: places.span(declared.span),
        docs: docs(places, &declared.docs),
        name: name(places, &declared.name),
        ty: ty(places, &declared.ty),
        default: declared
            .default
            .as_ref()
            .map(|written| value(places, written)),
        tags: tags(places, &declared.tags),
    }
}

fn each<'a, T, V>(list: &'a [T], view: impl Fn(&'a T) -> V) -> Vec<V> {
    list.iter().map(view).collect()
}
