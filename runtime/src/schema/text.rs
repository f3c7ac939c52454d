//! The text of a schema: declarations as data in, KarmemIDL in canonical style out.
//!
//! The style is that of `karmemc fmt`, which leaves the text as it is. What a line consists of is here; how lines stand below each
//! other is in `lines`.

use alloc::borrow::Cow;
use alloc::format;
use alloc::string::{String, ToString as _};
use alloc::vec::Vec;

use super::lines::{Lines, Row};
use super::naming::{self, Id, Naming};
use super::order::{self, Declaration};
use super::{Deprecated, Enum, Field, Scalar, Struct, Type, Union, names};
use crate::layout::{Class, WORD};

/// Prints the schema that has `roots` and all that they refer to.
pub(super) fn print(package: &str, roots: &[&'static Struct]) -> String {
    let declarations = order::reached_from(roots);
    let mut text = Text {
        lines: Lines::default(),
        naming: &Naming::new(roots, &declarations),
        has_unusual_names: false,
    };
    for declaration in declarations {
        text.lines.blank();
        match declaration {
            Declaration::Enum(declared) => text.print_enum(declared),
            Declaration::Union(declared) => text.print_union(declared),
            Declaration::Struct(declared) => text.print_struct(declared),
        }
    }
    let package = names::of_package(package);
    let allow = if text.has_unusual_names {
        " @allow(`name-style`)"
    } else {
        ""
    };
    format!("karmem {package}{allow};\n{}", text.lines.into_text())
}

struct Text<'n> {
    lines: Lines,
    naming: &'n Naming,
    /// Whether a name is in another style than the compiler of schemas looks for.
    has_unusual_names: bool,
}

impl<'n> Text<'n> {
    fn print_enum(&mut self, declared: &'static Enum) {
        let name = self.name(Declaration::Enum(declared));
        let underlying = declared.underlying.as_str();
        let tags = deprecated(declared.deprecated);
        let filler = format!("An enum, stored as `{underlying}`.");
        self.lines.docs(declared.docs, &filler);
        self.lines.open(&format!("enum {name} {underlying}{tags}"));
        let mut places = Places::from(0);
        let mut rows = Vec::new();
        for (variant, name) in declared.variants.iter().zip(naming::variants(declared)) {
            self.look_at(&name);
            let value = places.written(variant.value);
            rows.push(Row {
                docs: variant.docs,
                note: None,
                name: name.into(),
                ty: None,
                behind: value + &deprecated(variant.deprecated),
            });
        }
        self.lines.close(&rows);
    }

    fn print_union(&mut self, declared: &'static Union) {
        let name = self.name(Declaration::Union(declared));
        let tags = deprecated(declared.deprecated);
        let filler = "A union: one of its members, or nothing.";
        self.lines.docs(declared.docs, filler);
        self.lines.open(&format!("union {name}{tags}"));
        let mut places = Places::from(1);
        let mut rows = Vec::new();
        for member in declared.members {
            self.look_at(member.name);
            let tag = places.written(member.tag.into());
            let ty = self.name(Declaration::Struct((member.ty)()));
            rows.push(Row {
                docs: member.docs,
                note: None,
                name: member.name.into(),
                ty: (ty != member.name).then(|| ty.into()),
                behind: tag + &deprecated(member.deprecated),
            });
        }
        self.lines.close(&rows);
    }

    fn print_struct(&mut self, declared: &'static Struct) {
        let name = self.name(Declaration::Struct(declared));
        let (class, kind) = match declared.class {
            Class::Inline => ("inline", "An inline struct"),
            Class::Table => ("table", "A table"),
        };
        let id = match self.naming.id(declared) {
            Id::Derived => String::new(),
            Id::Written => format!(" @id({})", declared.id),
            Id::Taken => {
                let note = "In Rust it has the id of another struct here";
                self.lines.note(&format!("{note}, {}.", declared.id));
                String::new()
            }
        };
        let filler = format!("{kind} of {} bytes.", declared.shape.size);
        self.lines.docs(declared.docs, &filler);
        let align = align(declared);
        let tags = deprecated(declared.deprecated);
        self.lines
            .open(&format!("struct {name} {class}{align}{id}{tags}"));
        let fields = declared.fields.iter().zip(self.naming.fields(declared));
        let rows: Vec<Row<'_>> = fields
            .map(|(field, name)| self.field(field, name))
            .collect();
        self.lines.close(&rows);
    }

    fn field(&mut self, field: &'static Field, name: String) -> Row<'n> {
        self.look_at(&name);
        let mut note = None;
        let mut behind = String::new();
        if let Some(bits) = field.default {
            match literal(field.ty, bits) {
                Ok(literal) => behind = format!(" = {literal}"),
                Err(value) => {
                    note = Some(format!("Schemas can't say its default in Rust, {value}."))
                }
            }
        }
        let ty = self.ty(&field.ty);
        if is_room(&field.ty) {
            behind.push_str(" @inline()");
        }
        Row {
            docs: field.docs,
            note,
            name: name.into(),
            ty: Some(ty),
            behind: behind + &deprecated(field.deprecated),
        }
    }

    /// A type as a schema says it, but for `@inline()`.
    fn ty(&self, ty: &Type) -> Cow<'n, str> {
        let slice = |limit: Option<u32>, element: Cow<'_, str>| match limit {
            None => format!("[]{element}").into(),
            Some(limit) => format!("[<{limit}]{element}").into(),
        };
        match *ty {
            Type::Scalar(scalar) => scalar.as_str().into(),
            Type::Enum(declared) => self.name_of(Declaration::Enum(declared)).into(),
            Type::Struct(declared) => self.name_of(Declaration::Struct(declared())).into(),
            Type::Union(declared) => self.name_of(Declaration::Union(declared())).into(),
            Type::Text { limit } => slice(limit, "char".into()),
            Type::RoomText { limit } => slice(Some(limit), "char".into()),
            Type::Array { element, len } => format!("[{len}]{}", self.ty(element)).into(),
            Type::Slice { element, limit } => slice(limit, self.ty(element)),
            Type::Room { element, limit } => slice(Some(limit), self.ty(element)),
            Type::Optional(present) => format!("?{}", self.ty(present)).into(),
        }
    }

    fn name_of(&self, declaration: Declaration) -> &'n str {
        self.naming.name(declaration)
    }

    /// What the schema calls what is declared.
    fn name(&mut self, declaration: Declaration) -> &'n str {
        let name = self.name_of(declaration);
        self.look_at(name);
        name
    }

    fn look_at(&mut self, name: &str) {
        self.has_unusual_names |= !names::is_usual(name);
    }
}

/// The tag that says how a struct is aligned, with a blank in front of it, where it is not as its fields are.
fn align(declared: &Struct) -> String {
    let fields = declared.fields.iter();
    let usual = fields.fold(WORD, |usual, field| usual.max(field.shape.align));
    match declared.shape.align {
        align if align == usual => String::new(),
        align => format!(" @align({align})"),
    }
}

/// Values that need not be written where they are places in a list, unless one in front of them is.
struct Places {
    next: i128,
    is_written: bool,
}

impl Places {
    /// Places that are counted from `first`.
    const fn from(first: i128) -> Self {
        Self {
            next: first,
            is_written: false,
        }
    }

    /// What stands behind the next name for it to have this value.
    fn written(&mut self, value: i128) -> String {
        self.is_written |= value != self.next;
        self.next += 1;
        if self.is_written {
            format!(" = {value}")
        } else {
            String::new()
        }
    }
}

/// Whether the type is one of those that `@inline()` stores in place.
fn is_room(ty: &Type) -> bool {
    match ty {
        Type::Room { .. } | Type::RoomText { .. } => true,
        Type::Optional(present) => is_room(present),
        _ => false,
    }
}

/// The value with these bits, or what it is if a schema has no words for it.
fn literal(ty: Type, bits: u64) -> Result<String, String> {
    let float = |is_finite: bool, value: String| if is_finite { Ok(value) } else { Err(value) };
    match ty {
        Type::Scalar(Scalar::Bool) => Ok((bits != 0).to_string()),
        Type::Scalar(Scalar::F32) => {
            let value = f32::from_bits(bits as u32);
            float(value.is_finite(), format!("{value:?}"))
        }
        Type::Scalar(Scalar::F64) => {
            let value = f64::from_bits(bits);
            float(value.is_finite(), format!("{value:?}"))
        }
        Type::Scalar(scalar) => Ok(integer(scalar, bits).to_string()),
        Type::Enum(declared) => {
            let value = integer(declared.underlying, bits);
            let mut variants = declared.variants.iter().zip(naming::variants(declared));
            match variants.find(|(variant, _)| variant.value == value) {
                Some((_, name)) => Ok(name),
                None => Err(value.to_string()),
            }
        }
        _ => Err(format!("{bits:#x}")),
    }
}

/// The whole number that the low bits of `bits` are.
const fn integer(scalar: Scalar, bits: u64) -> i128 {
    match scalar {
        Scalar::U8 | Scalar::Bool => bits as u8 as i128,
        Scalar::U16 => bits as u16 as i128,
        Scalar::U32 | Scalar::F32 => bits as u32 as i128,
        Scalar::U64 | Scalar::F64 => bits as i128,
        Scalar::I8 => bits as i8 as i128,
        Scalar::I16 => bits as i16 as i128,
        Scalar::I32 => bits as i32 as i128,
        Scalar::I64 => bits as i64 as i128,
    }
}

/// The tag that says so, with a blank in front of it.
fn deprecated(deprecated: Option<Deprecated>) -> String {
    match deprecated {
        None => String::new(),
        Some(Deprecated { why: "" }) => " @deprecated()".into(),
        Some(Deprecated { why }) => {
            // A tag ends with its line, or with a backquote.
            let why = why.replace(char::is_control, " ").replace('`', "'");
            format!(" @deprecated(`{why}`)")
        }
    }
}
