//! Tags: those that the compiler knows have values that make sense and stand where they have an effect.
//!
//! Unknown tags are for others and are kept; one that looks like a misspelt known one gets a warning.

use karmem_idl::Diagnostic;
use karmem_idl::ast::{Declaration, Tag};

use crate::code;
use crate::resolve::Resolved;
use crate::suggest;

/// A tag that means something to the compiler.
struct Known {
    name: &'static str,
    /// Where it may stand.
    on: &'static [Place],
    /// What is wrong with its value.
    check: fn(&Tag) -> Option<Diagnostic>,
}

const KNOWN: &[Known] = &[
    Known {
        name: "packed",
        on: &[Place::Header, Place::Struct],
        check: packed,
    },
    Known {
        name: "key",
        on: &[Place::Header],
        check: key,
    },
    Known {
        name: "id",
        on: &[Place::Struct],
        check: id,
    },
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Header,
    Enum,
    Struct,
    Field,
}

impl Place {
    const fn plural(self) -> &'static str {
        match self {
            Self::Header => "the header",
            Self::Enum => "enums",
            Self::Struct => "structs",
            Self::Field => "fields",
        }
    }
}

pub(super) fn check(resolved: &Resolved<'_>, diagnostics: &mut Vec<Diagnostic>) {
    let mut check =
        |place, tags: &[Tag]| diagnostics.extend(tags.iter().filter_map(|tag| problem(place, tag)));
    check(Place::Header, &resolved.schema.header.tags);
    for declaration in &resolved.schema.declarations {
        match declaration {
            Declaration::Enum(declared) => check(Place::Enum, &declared.tags),
            Declaration::Struct(declared) => {
                check(Place::Struct, &declared.tags);
                declared
                    .fields
                    .iter()
                    .for_each(|field| check(Place::Field, &field.tags));
            }
        }
    }
}

/// The number that `@id` fixes, when it is one.
pub(super) fn fixed_id(tag: &Tag) -> Option<u64> {
    let text = tag.value.text.as_str();
    let number = match text.strip_prefix("0x").or_else(|| text.strip_prefix("0X")) {
        // The standard library would take a sign here.
        Some(digits) if digits.starts_with('+') => return None,
        Some(digits) => u64::from_str_radix(digits, 16),
        None if text.starts_with('+') => return None,
        None => text.parse(),
    };
    number.ok().filter(|&id| id != 0)
}

fn problem(place: Place, tag: &Tag) -> Option<Diagnostic> {
    let name = tag.name.text.as_str();
    let Some(known) = KNOWN.iter().find(|known| known.name == name) else {
        let meant = suggest::nearest(
            name,
            KNOWN
                .iter()
                .filter(|known| known.on.contains(&place))
                .map(|known| known.name),
        )?;
        let warning = Diagnostic::warning(
            code::MISSPELLED_TAG,
            tag.name.span,
            format!("the tag `@{name}` is unknown"),
        );
        return Some(
            warning
                .with_label("kept, without effect")
                .with_help(format!("did you mean `@{meant}`?")),
        );
    };
    if !known.on.contains(&place) {
        let message = format!("`@{name}` has no effect on {}", place.plural());
        let places: Vec<_> = known.on.iter().map(|place| place.plural()).collect();
        let warning = Diagnostic::warning(code::MISPLACED_TAG, tag.span, message);
        return Some(warning.with_help(format!("it belongs to {}", places.join(" or "))));
    }
    (known.check)(tag)
}

fn packed(tag: &Tag) -> Option<Diagnostic> {
    match tag.value.text.as_str() {
        "false" => None,
        "" | "true" => Some(
            Diagnostic::error(code::PACKED, tag.span, "the packed layout is not available yet")
                .with_label("asks for Karmem's unaligned wire format")
                .with_help("remove the tag, or write `@packed(false)`, for the flat layout, which is available"),
        ),
        _ => Some(wrong_value(tag, "`true`, `false` or nothing")),
    }
}

fn key(tag: &Tag) -> Option<Diagnostic> {
    tag.value
        .text
        .is_empty()
        .then(|| wrong_value(tag, "a text in backquotes: @key(`com.example.game`)"))
}

fn id(tag: &Tag) -> Option<Diagnostic> {
    match fixed_id(tag) {
        Some(_) => None,
        None => Some(wrong_value(
            tag,
            &format!("a number from 1 to {}", u64::MAX),
        )),
    }
}

fn wrong_value(tag: &Tag, takes: &str) -> Diagnostic {
    let name = &tag.name.text;
    let (span, message) = match tag.value.text.as_str() {
        "" => (tag.span, format!("`@{name}` needs a value")),
        value => (tag.value.span, format!("`@{name}` cannot be `{value}`")),
    };
    Diagnostic::error(code::TAG_VALUE, span, message).with_help(format!("it takes {takes}"))
}
